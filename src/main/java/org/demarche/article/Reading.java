package org.demarche.article;

import java.io.InputStream;
import java.time.Duration;

/**
 * How articles are read.
 *
 * @param maxCharacters the longest text that is taken, in UTF-16 code units; longer ones are refused without being held
 * @param timeout the longest time a page or feed may take to come
 * @param stdin what {@code -} stands for
 */
public record Reading(int maxCharacters, Duration timeout, InputStream stdin) {
    public Reading {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("maxCharacters must be at least 1, not " + maxCharacters);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be longer than " + timeout);
        }
    }

    /** 2,000,000 characters, 30 seconds, this process's standard input. */
    public static Reading standard() {
        return new Reading(2_000_000, Duration.ofSeconds(30), System.in);
    }

    public Reading withMaxCharacters(int characters) {
        return new Reading(characters, timeout, stdin);
    }

    public Reading withTimeout(Duration longest) {
        return new Reading(maxCharacters, longest, stdin);
    }

    public Reading withStdin(InputStream input) {
        return new Reading(maxCharacters, timeout, input);
    }

    /** The most bytes a text within the limit can take: a code unit is at most 3 bytes of UTF-8, or 6 as an escape of JSON. */
    int maxBytes() {
        return (int) Math.min(Integer.MAX_VALUE - 16, 6L * maxCharacters + 65_536);
    }

    /** @throws BadArticleException when the text is longer than the limit */
    String checkLength(String text) {
        if (text.length() > maxCharacters) {
            throw tooLong();
        }
        return text;
    }

    BadArticleException tooLong() {
        return BadArticleException.because(
                "the text is longer than %,d characters; split it, or leave it out".formatted(maxCharacters));
    }
}
