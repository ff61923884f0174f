// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Text;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a canonical text, which takes it apart by name. */
record TextPattern(String what, String example, Pattern form) {
    private static final int LONGEST = 10_000;

    static TextPattern of(String what, String example, String form) {
        return new TextPattern(what, example, Pattern.compile(form));
    }

    /** Takes the text apart, or fails with what was expected and what stood there. */
    Parts parts(String text) {
        Objects.requireNonNull(text, "text");
        Matcher matcher = form.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            throw new IllegalArgumentException(
                    what + " must be text such as '" + example + "', but was " + Text.quote(text));
        }
        return new Parts(matcher);
    }

    /** The parts of one text. */
    record Parts(Matcher matcher) {
        String part(String name) {
            return Objects.requireNonNull(matcher.group(name), name);
        }

        boolean has(String name) {
            return matcher.group(name) != null;
        }
    }
}
