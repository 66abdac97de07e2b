package org.demarche.api;

import java.util.Objects;
import org.demarche.graph.query.Cursor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into a problem that names the cure. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "parameter";
        String detail = "\"" + e.getValue() + "\" is no value of \"" + name + "\": " + cure(e);
        return badRequest(e, "Bad parameter " + name, detail, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError error = Objects.requireNonNull(e.getFieldError(), "only values of parameters are checked");
        String detail = "\"" + error.getRejectedValue() + "\" is no value of \"" + error.getField() + "\": "
                + (error.contains(TypeMismatchException.class)
                        ? cure(error.unwrap(TypeMismatchException.class))
                        : error.getDefaultMessage());
        return badRequest(e, "Bad parameter " + error.getField(), detail, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return badRequest(e, "No article", "The body cannot be read. " + ArticleBody.EXAMPLE, headers, request);
    }

    @ExceptionHandler(Cursor.ForeignCursorException.class)
    ProblemDetail foreignCursor(Cursor.ForeignCursorException e) {
        return Problem.body(HttpStatus.BAD_REQUEST, "Bad parameter cursor", String.valueOf(e.getMessage()));
    }

    @ExceptionHandler({Neo4jException.class, DataAccessException.class})
    ProblemDetail database(RuntimeException e) {
        LOG.error("The database did not answer", e);
        return Problem.body(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The database did not answer",
                "Try again in a moment; /actuator/health tells whether Neo4j is up, the log of the service tells why not.");
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail fault(Exception e) {
        LOG.error("A fault of ours", e);
        return Problem.body(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "A fault of ours",
                "The request was understood, answering it failed; please report it with the address. The log has the reason.");
    }

    private @Nullable ResponseEntity<Object> badRequest(
            Exception e, String title, String detail, HttpHeaders headers, WebRequest request) {
        ProblemDetail body = Problem.body(HttpStatus.BAD_REQUEST, title, detail);
        return handleExceptionInternal(e, body, headers, HttpStatus.BAD_REQUEST, request);
    }

    private static String cure(TypeMismatchException e) {
        Throwable cause = e.getCause();
        while (cause instanceof ConversionFailedException) {
            cause = cause.getCause();
        }
        return cause instanceof NumberFormatException
                ? "write a whole number."
                : String.valueOf((cause == null ? e : cause).getMessage());
    }
}
