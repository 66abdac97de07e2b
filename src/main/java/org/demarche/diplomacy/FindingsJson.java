package org.demarche.diplomacy;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings as JSON, one object on one line; the same findings give the same bytes everywhere. */
public final class FindingsJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    public static String write(Findings findings) {
        return MAPPER.writeValueAsString(findings);
    }

    /** @throws tools.jackson.core.JacksonException when it is no findings of ours, naming the place */
    public static Findings read(String json) {
        return MAPPER.readValue(json, Findings.class);
    }
}
