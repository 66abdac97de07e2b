package org.demarche.api;

import java.util.List;
import org.demarche.graph.query.Cursor;
import org.demarche.graph.query.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How lists are answered. */
final class Lists {
    private Lists() {}

    /**
     * A list's JSON.
     *
     * @param next the cursor of the next part, null at the end
     */
    record Body<T>(List<T> items, @Nullable Cursor next) {}

    static <T> ResponseEntity<Body<T>> answer(Page<T> page) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        Cursor next = page.next();
        if (next != null) {
            String address = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", next.text())
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
        return answer.body(new Body<>(page.items(), next));
    }
}
