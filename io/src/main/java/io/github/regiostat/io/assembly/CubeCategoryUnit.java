// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The unit of a category as stated by the document, such as thousands of persons with one decimal.
 *
 * <p>The multiplier applies to the base. Label and symbol are for values as published, and may include the multiplier.
 *
 * @param label the label
 * @param base the unit without multiplier
 * @param type the type of number, such as {@code ratio}
 * @param multiplier the exponent of the power of ten that values are multiplied by
 * @param decimals the number of published decimals
 * @param symbol the symbol, such as {@code $}
 * @param unknownMultiplier an unknown multiplier
 */
public record CubeCategoryUnit(
        Optional<String> label,
        Optional<String> base,
        Optional<String> type,
        OptionalInt multiplier,
        OptionalInt decimals,
        Optional<String> symbol,
        Optional<UnknownMultiplier> unknownMultiplier) {
    /**
     * Creates a unit of which only the label is stated.
     *
     * @param label the label, such as {@code 亿元}
     * @return the unit
     */
    public static CubeCategoryUnit ofLabel(String label) {
        return new CubeCategoryUnit(
                Optional.of(label),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * An unknown multiplier, such as {@code Tusen}.
     *
     * @param multiplier the multiplier as written
     * @param pointer the JSON pointer to the multiplier
     */
    public record UnknownMultiplier(String multiplier, String pointer) {}
}
