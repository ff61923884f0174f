// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure found in a text, such as "over 370 billion yuan" at 12 to 33, or a number that was rejected with the reason.
 *
 * <p>The span runs from the qualifier, sign or currency to the unit, and has no verb and no span of growth: "over 5 %"
 * of "rose by over 5 % year on year". Growth and differences in percentage points are negative for a decrease; money,
 * amounts and counts stay positive, and {@code change} is the direction. Numbers that share a unit have a phrase each:
 * "5.2" and "5.0 %" of "from 5.2 to 5.0 %".
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the index of the first UTF-16 code unit in the text
 * @param end the index after the last UTF-16 code unit
 * @param text exactly the text between start and end
 * @param figure the figure, or empty if it was rejected
 * @param claimed the interval that the phrase claims, where it is narrower than the bounds of the figure: 3700多亿 is
 *     between 3700亿 and 3800亿, and "rose by under 5 %" is between 0 and 5 %
 * @param change the direction of the change that the phrase states, such as "rose by 5 billion yuan", or empty for a
 *     level
 * @param refusal the reason why the figure was rejected, or empty
 */
public record Phrase(
        int start,
        int end,
        String text,
        Optional<Figure<?>> figure,
        Optional<Bounds<?>> claimed,
        Optional<ChangeDirection> change,
        Optional<String> refusal) {
    /**
     * Creates a phrase.
     *
     * @throws IllegalArgumentException if the span is empty or does not have the length of the text, or if there is not
     *     exactly one of figure and refusal
     */
    public Phrase {
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException("Span of a phrase must have the length of its text " + Text.quote(text)
                    + ", but was " + start + " to " + end);
        }
        if (figure.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException(
                    "Phrase must have either a figure or the reason of its refusal, but was " + Text.quote(text));
        }
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Returns the interval that the phrase claims: that of the phrase where it is narrower, otherwise the bounds of the
     * figure.
     *
     * @return the bounds, or empty for a refusal and for "nearly" and "about"
     */
    public Optional<Bounds<?>> bounds() {
        return claimed.isPresent() ? claimed : figure.flatMap(stated -> stated.bounds());
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(Phrase.class, "its figure");
    }
}
