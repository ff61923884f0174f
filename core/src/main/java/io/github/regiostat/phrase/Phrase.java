// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import java.util.Optional;

/**
 * A figure found in a text, such as "over 370 billion yuan" at 12 to 33, or a number that was rejected with the reason.
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
        Optional<String> refusal) {}
