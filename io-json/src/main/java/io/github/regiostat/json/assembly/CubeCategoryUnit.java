// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The unit of a category as its document states it, such as thousands of persons with one decimal.
 *
 * <p>The multiplier is that of the base; label and symbol are shown beside values as they stand, and may have it in them.
 *
 * @param label its label
 * @param base what is counted or measured
 * @param type what kind of number it is, such as {@code ratio}
 * @param multiplier the power of ten that values are to be multiplied by
 * @param decimals how many digits after the point are published
 * @param symbol its symbol, such as {@code $}
 * @param unread a multiplier of which nobody knows what it is
 */
public record CubeCategoryUnit(
        Optional<String> label,
        Optional<String> base,
        Optional<String> type,
        OptionalInt multiplier,
        OptionalInt decimals,
        Optional<String> symbol,
        Optional<Unread> unread) {
    /**
     * A multiplier that stands in the document and names no power of ten, such as {@code Tusen}.
     *
     * @param multiplier the multiplier as it is written
     * @param pointer the JSON pointer to it
     */
    public record Unread(String multiplier, String pointer) {}

    /**
     * Makes a unit whose multiplier is known.
     *
     * @param label its label
     * @param base what is counted or measured
     * @param type what kind of number it is, such as {@code ratio}
     * @param multiplier the power of ten that values are to be multiplied by
     * @param decimals how many digits after the point are published
     * @param symbol its symbol, such as {@code $}
     */
    public CubeCategoryUnit(
            Optional<String> label,
            Optional<String> base,
            Optional<String> type,
            OptionalInt multiplier,
            OptionalInt decimals,
            Optional<String> symbol) {
        this(label, base, type, multiplier, decimals, symbol, Optional.empty());
    }

    /**
     * Makes a unit without a symbol.
     *
     * @param label its label
     * @param base what is counted or measured
     * @param type what kind of number it is, such as {@code ratio}
     * @param multiplier the power of ten that values are to be multiplied by
     * @param decimals how many digits after the point are published
     */
    public CubeCategoryUnit(
            Optional<String> label,
            Optional<String> base,
            Optional<String> type,
            OptionalInt multiplier,
            OptionalInt decimals) {
        this(label, base, type, multiplier, decimals, Optional.empty());
    }
}
