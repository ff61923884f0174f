// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Text;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format of a canonical text, as a regular expression with named groups. */
record TextPattern(String name, String example, Pattern pattern) {
    private static final int MAX_LENGTH = 10_000;

    static TextPattern of(String name, String example, String regex) {
        return new TextPattern(name, example, Pattern.compile(regex));
    }

    /** Returns the named parts of a text, or throws an exception that shows an example of the format. */
    Parts parts(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = pattern.matcher(text);
        if (text.length() > MAX_LENGTH || !matcher.matches()) {
            throw new IllegalArgumentException(
                    name + " must be text such as '" + example + "', but was " + Text.quote(text));
        }
        return new Parts(matcher);
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
