// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The unit of a category as its document states it, such as thousands of persons with one decimal.
 *
 * @param label its label
 * @param base what is counted or measured
 * @param type what kind of number it is, such as {@code ratio}
 * @param multiplier the power of ten that values are to be multiplied by
 * @param decimals how many digits after the point are published
 * @param symbol its symbol, such as {@code $}
 */
public record EntryUnit(
        Optional<String> label,
        Optional<String> base,
        Optional<String> type,
        OptionalInt multiplier,
        OptionalInt decimals,
        Optional<String> symbol) {
    /**
     * Makes a unit without a symbol.
     *
     * @param label its label
     * @param base what is counted or measured
     * @param type what kind of number it is, such as {@code ratio}
     * @param multiplier the power of ten that values are to be multiplied by
     * @param decimals how many digits after the point are published
     */
    public EntryUnit(
            Optional<String> label,
            Optional<String> base,
            Optional<String> type,
            OptionalInt multiplier,
            OptionalInt decimals) {
        this(label, base, type, multiplier, decimals, Optional.empty());
    }
}
