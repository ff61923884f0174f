// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Optional;

/**
 * The separators of a number, such as the decimal comma and the grouping dot of {@code 1.863.000,5}.
 *
 * <p>All spaces are one grouping separator, written as {@code ' '}, and both apostrophes are {@code '\''}.
 *
 * @param decimal the decimal separator
 * @param grouping the grouping separator, or empty if no number has one
 * @param isIndian whether the groups before the last one have two digits, as in {@code 12,34,567}
 * @param scales what a word or letter of a scale behind the digits is, as in {@code 1.5 million} and {@code 10.1k}
 */
public record NumberForm(char decimal, Optional<Character> grouping, boolean isIndian, Scales scales) {
    /** What a word or letter of a scale behind the digits is. */
    public enum Scales {
        /** The cell is not a number. */
        NOT_READ,
        /** The value is that of the digits times the scale. */
        READ,
        /** A letter is a mark of the number, such as a flag; a word makes the cell a text. */
        MARKS
    }

    /** The form of plain digits, such as {@code 1234} or {@code 12.5}. */
    static final NumberForm PLAIN = new NumberForm('.', Optional.empty());

    public NumberForm {
        grouping = grouping.map(NumberChars::normalized);
        if (grouping.isPresent() && grouping.get() == decimal) {
            throw new IllegalArgumentException(
                    "Grouping separator must differ from the decimal separator, but both were '" + decimal + "'");
        }
    }

    public NumberForm(char decimal, Optional<Character> grouping) {
        this(decimal, grouping, false);
    }

    NumberForm(char decimal, Optional<Character> grouping, boolean isIndian) {
        this(decimal, grouping, isIndian, Scales.NOT_READ);
    }

    NumberForm withGroupsOfTwo() {
        return new NumberForm(decimal, grouping, true, scales);
    }

    /** Returns this form with a meaning of scales in cells. */
    public NumberForm withScales(Scales meaning) {
        return new NumberForm(decimal, grouping, isIndian, meaning);
    }

    /** Returns the form in words for a question, such as {@code decimal ',', grouping '.'}. */
    String inWords() {
        String groups = grouping.map(c -> c == ' ' ? "grouping by spaces" : "grouping '" + c + "'")
                .orElse("no grouping");
        return "decimal '" + decimal + "', " + groups + (isIndian ? " in groups of two digits" : "");
    }
}
