// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

/**
 * The number of columns of a text in a fixed-width font or terminal, such as 4 for 北京.
 *
 * <p>Chinese, Japanese and Korean characters and emoji have two columns (East Asian Width, Unicode UAX 11); combining
 * marks, joiners and variation selectors have none. An emoji that joins several, such as a family, has two columns, and
 * so has a flag.
 */
public final class TextWidth {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_SELECTOR = 0xFE0F;

    private TextWidth() {}

    /**
     * Returns the number of columns of a text.
     *
     * @param text a text of one line
     * @return the number of columns
     */
    public static int of(String text) {
        int width = 0;
        int last = 0;
        boolean isJoined = false;
        boolean isHalfFlag = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == JOINER) {
                isJoined = last == 2;
                continue;
            }
            if (c == EMOJI_SELECTOR && last == 1) {
                width++;
                last = 2;
                continue;
            }
            boolean isSecondOfFlag = isHalfFlag && isRegional(c);
            isHalfFlag = isRegional(c) && !isSecondOfFlag;
            int columns = columns(c);
            if (isSecondOfFlag || isJoined && columns == 2 || isSkinTone(c) && last == 2) {
                columns = 0;
            }
            isJoined = false;
            width += columns;
            last = columns == 0 ? last : columns;
        }
        return width;
    }

    /**
     * Returns a text with spaces up to a number of columns.
     *
     * @param text a text of one line
     * @param columns the number of columns
     * @param isRight whether the text is at the right end
     * @return the text, unchanged if it is as wide
     */
    public static String padded(String text, int columns, boolean isRight) {
        String space = " ".repeat(Math.max(0, columns - of(text)));
        return isRight ? space + text : text + space;
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        boolean isMark =
                type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
        boolean isJamo = c >= 0x1160 && c <= 0x11FF;
        return isMark || isJamo || type == Character.CONTROL ? 0 : isWide(c) ? 2 : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F1E6 && c <= 0x1F1FF
                || c >= 0x1F300 && c <= 0x1FAFF
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
