package org.demarche.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a body that is read by {@link ArticleBody}, which names what is wrong with it better than data binding could. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        requestBody =
                @RequestBody(
                        required = true,
                        content = @Content(schema = @Schema(implementation = ArticleBody.Form.class))))
@interface ArticleRequest {}
