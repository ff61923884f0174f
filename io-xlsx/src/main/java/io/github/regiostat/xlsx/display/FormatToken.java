// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

/**
 * A part of a section of a number format, such as the digit {@code 0} or the text {@code Mio.}.
 *
 * @param type the type
 * @param text the text, without quotes and escapes
 */
record FormatToken(FormatTokenType type, String text) {
    boolean is(FormatTokenType expected) {
        return type == expected;
    }
}
