// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

/** Words and widths of text for people. */
final class Words {
    private Words() {}

    /** Such as {@code 1 region} and {@code 31 regions}. */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** How many columns of a fixed-width screen the text takes: Chinese characters take two, marks on a letter none. */
    static int width(String text) {
        return text.codePoints().map(Words::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean isWide = c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
        return isWide ? 2 : 1;
    }

    static String padded(String text, int width, boolean isRight) {
        String space = " ".repeat(width - width(text));
        return isRight ? space + text : text + space;
    }
}
