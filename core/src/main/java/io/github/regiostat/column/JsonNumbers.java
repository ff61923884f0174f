// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.column;

import java.util.regex.Pattern;

/** The grammar of numbers in JSON (RFC 8259, section 6), with an exponent that a decimal can hold. */
final class JsonNumbers {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]{1,9})?");

    private JsonNumbers() {}

    static boolean isNumber(CharSequence text) {
        return NUMBER.matcher(text).matches();
    }
}
