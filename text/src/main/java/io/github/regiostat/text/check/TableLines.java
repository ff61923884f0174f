// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.BitSet;

/** The lines of a text that are rows of a table: cells between bars, tabs, wide spaces or bare commas. */
final class TableLines {
    private static final int MIN_BARS = 2;
    private static final int MIN_COMMAS = 2;

    private TableLines() {}

    /** Returns the characters of a text that belong to rows of tables. */
    static BitSet of(char[] text) {
        BitSet rows = new BitSet();
        int start = 0;
        while (start < text.length) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (isRow(text, start, end)) {
                rows.set(start, end);
            }
            start = end + 1;
        }
        return rows;
    }

    private static boolean isRow(char[] text, int start, int end) {
        int bars = 0;
        int tabs = 0;
        int gaps = 0;
        int commas = 0;
        boolean hasContent = false;
        for (int i = start; i < end; i++) {
            char c = text[i];
            boolean isInner = hasContent && i + 1 < end;
            bars += c == '|' || c == '\u2502' || c == '\uff5c' ? 1 : 0;
            tabs += c == '\t' && isInner ? 1 : 0;
            gaps += c == ' ' && isInner && text[i + 1] == ' ' && text[i - 1] != ' ' && text[i - 1] != '.' ? 1 : 0;
            commas += c == ',' && isInner && isCellEnd(text[i - 1]) && isCellEnd(text[i + 1]) ? 1 : 0;
            hasContent |= !Character.isWhitespace(c);
        }
        return bars >= MIN_BARS
                || tabs > 0
                || gaps >= MIN_BARS
                || commas >= MIN_COMMAS && !hasGrouping(text, start, end);
    }

    private static boolean isCellEnd(char c) {
        return !Character.isWhitespace(c) && !FoldedText.isHan(c);
    }

    /** Returns whether commas of a line group digits, as in 1,234,567. */
    private static boolean hasGrouping(char[] text, int start, int end) {
        int grouping = 0;
        int commas = 0;
        for (int i = start + 1; i + 1 < end; i++) {
            if (text[i] == ',' && isCellEnd(text[i - 1]) && isCellEnd(text[i + 1])) {
                commas++;
                grouping += Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]) ? 1 : 0;
            }
        }
        return commas - grouping < MIN_COMMAS;
    }
}
