// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.util.regex.Pattern;

/**
 * A number with separators between groups of digits, such as {@code 16 410}. It is never read as a number, because a
 * comma or a point may be a decimal separator instead.
 */
public final class GroupedNumber {
    private static final Pattern PATTERN =
            Pattern.compile("[+\\-\u2212]?[0-9]{1,3}(?:[ \u00A0\u2009\u202F'\u2019_,.][0-9]{3})+(?:[.,][0-9]+)?");

    private GroupedNumber() {}

    /**
     * Returns whether a text is such a number.
     *
     * @param text the text, which is not a number of JSON
     * @return true if it is digits in groups of three
     */
    public static boolean matches(CharSequence text) {
        return PATTERN.matcher(text).matches();
    }

    /**
     * Returns the rule that such a number breaks, for a message.
     *
     * @param text the text that is not a number
     * @return {@code " without group separators"}, or an empty text for any other text
     */
    public static String rule(CharSequence text) {
        return matches(text) ? " without group separators" : "";
    }
}
