package org.demarche.article;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The items of one file, one after the other. */
interface ItemSource extends Closeable {
    /**
     * @return the next item; null at the end
     * @throws IOException when the rest of the file cannot be read
     */
    @Nullable
    Item next() throws IOException;

    /** Where the last item stood, so that a failure to read on can be placed. */
    Place place();
}
