// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.Text;
import java.util.Objects;
import java.util.regex.Matcher;

/**
 * The format of a canonical text, as a regular expression with named groups.
 *
 * <p>Digits are not grouped: {@code 3 500 companies} is rejected, because 500 is not a part of the noun. A unit that
 * starts with a number follows a multiplication sign, such as {@code 5 × 1000 m3}.
 */
record TextPattern(String name, String example, LazyPattern pattern) {
    /** The expression for the sign before a unit that starts with a number. */
    static final String TIMES = "(?:× (?=[0-9×]))?";

    private static final int MAX_LENGTH = 10_000;
    private static final LazyPattern STARTS_WITH_NUMBER = LazyPattern.of("(?:[0-9][0-9.,]*(?!\\H)|× ).*");
    private static final LazyPattern GROUPED_DIGITS =
            LazyPattern.of("(?:[A-Z]{3} )?-?[0-9]+(?:\\.[0-9]+)?(?:\\h[0-9]|[,'’_][0-9]{3})[0-9.,]*(?!\\H).*");

    static TextPattern of(String name, String example, String regex) {
        return new TextPattern(name, example, LazyPattern.of(regex));
    }

    /** Returns the named parts of a text, or throws an exception that shows an example of the format. */
    Parts parts(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = pattern.matcher(text);
        boolean isTooLong = text.length() > MAX_LENGTH;
        boolean isGrouped = !isTooLong && GROUPED_DIGITS.matcher(text).matches();
        if (isTooLong || isGrouped || !matcher.matches()) {
            throw new IllegalArgumentException(name + " must be text such as '" + example + "'"
                    + (isGrouped ? ", with a number whose digits are not grouped" : "")
                    + ", but was " + Text.quote(text)
                    + (isGrouped ? "; remove the separators between its digits" : ""));
        }
        return new Parts(matcher);
    }

    /** Returns the unit as it follows the number in a canonical text. */
    static String unitText(String unit) {
        // Most units start with a letter, for which no pattern needs to be matched.
        boolean mayBeNumber = !Character.isLetter(unit.charAt(0));
        return mayBeNumber && STARTS_WITH_NUMBER.matcher(unit).matches() ? "× " + unit : unit;
    }

    /** The named parts of a text. */
    record Parts(Matcher matcher) {
        String part(String name) {
            return Objects.requireNonNull(matcher.group(name), name);
        }

        boolean has(String name) {
            return matcher.group(name) != null;
        }
    }
}
