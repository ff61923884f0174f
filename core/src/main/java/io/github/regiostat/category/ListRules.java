// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.internal.LazyPattern;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How codes of a standard list are written, and which dimensions have them: a line of {@code list-rules.tsv}.
 *
 * @param id the id of the list
 * @param leafDigits the digits of the last listed level, or 0 for codes without parts
 * @param total the digits of the total, or empty
 * @param prefix a pattern of what may be written before a code
 * @param named the ids of dimensions that name the list
 * @param usual the ids of dimensions that usually have its codes: all codes must belong to it
 * @param proof codes that no other list has: one of them, and all codes belong to it, in any dimension
 */
record ListRules(
        String id,
        int leafDigits,
        String total,
        String prefix,
        LazyPattern named,
        LazyPattern usual,
        LazyPattern proof) {

    static ListRules parse(String line) {
        String[] parts = Arrays.copyOf(line.split("\t", -1), 7);
        return new ListRules(
                parts[0],
                Integer.parseInt(parts[1]),
                Objects.requireNonNullElse(parts[2], ""),
                Objects.requireNonNullElse(parts[3], ""),
                pattern(parts[4]),
                pattern(parts[5]),
                pattern(parts[6]));
    }

    /** Returns a pattern that an empty text never matches. */
    private static LazyPattern pattern(@Nullable String regex) {
        return LazyPattern.of(regex == null || regex.isEmpty() ? "(?!)" : regex);
    }
}
