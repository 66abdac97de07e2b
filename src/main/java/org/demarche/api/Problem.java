package org.demarche.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request that cannot be answered, with the cure in {@code detail}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
final class Problem extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private Problem(HttpStatus status, String title, String detail) {
        super(status, body(status, title, detail), null);
    }

    static Problem unknown(String what, String id, String cure) {
        return new Problem(HttpStatus.NOT_FOUND, "No such " + what, "There is no " + what + " \"" + id + "\". " + cure);
    }

    static Problem badRequest(String title, String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, title, detail);
    }

    static Problem unprocessable(String title, String detail) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, title, detail);
    }

    static Problem conflict(String title, String detail) {
        return new Problem(HttpStatus.CONFLICT, title, detail);
    }

    static ProblemDetail body(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        problem.setType(URI.create("about:blank"));
        return problem;
    }
}
