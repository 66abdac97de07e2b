package org.demarche.graph.query;

import java.util.Locale;
import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;

/** Values as the graph writes them. */
final class Words {
    private Words() {}

    static @Nullable String of(@Nullable Enum<?> word) {
        return word == null ? null : word.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable String first(@Nullable Edtf date) {
        return date == null ? null : date.start().toString();
    }

    static @Nullable String last(@Nullable Edtf date) {
        return date == null ? null : date.end().toString();
    }
}
