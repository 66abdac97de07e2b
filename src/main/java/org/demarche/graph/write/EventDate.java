package org.demarche.graph.write;

import org.demarche.diplomacy.Edtf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A date as the graph holds it: a full day as DATE, anything coarser as its EDTF string. */
final class EventDate {
    private EventDate() {}

    static @Nullable Object stored(@Nullable Edtf date) {
        if (date == null) {
            return null;
        }
        return date.isDay() ? date.start() : date.text();
    }

    static @Nullable Edtf read(Value value) {
        return value.isNull() ? null : new Edtf(value.asString());
    }
}
