package org.demarche.article;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The two parts of an article that evidence can point into. */
public enum Field {
    @JsonProperty("title")
    TITLE,
    @JsonProperty("text")
    TEXT
}
