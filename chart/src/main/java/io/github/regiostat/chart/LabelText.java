// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.util.ArrayList;
import java.util.List;

/** Estimates of the width of labels in a drawing, in which text does not wrap. */
final class LabelText {
    private static final double THIN = 0.36;
    private static final double NARROW = 0.6;
    private static final double BROAD = 0.7;
    private static final double BROADEST = 0.95;
    private static final double WIDE = 1.04;
    private static final int FIRST_WIDE = 0x1100;

    private LabelText() {}

    /** Returns the estimated width of a text in a font of a size. */
    static double width(String text, double fontSize) {
        return text.codePoints().mapToDouble(LabelText::widthOf).sum() * fontSize;
    }

    /** Returns the text, or its start and an ellipsis where it is wider than the room. */
    static String fitted(String text, double fontSize, double room) {
        if (width(text, fontSize) <= room) {
            return text;
        }
        double rest = room / fontSize - WIDE;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            rest -= widthOf(c);
            if (rest < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end).strip() + "…";
    }

    /**
     * Returns the text in lines that fit into the room, broken at spaces, between wide characters, and after hyphens
     * and the signs of addresses.
     */
    static List<String> wrapped(String text, double fontSize, double room) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int lastBreak = 0;
        int lastPart = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > start && (c == ' ' || widthOf(c) == WIDE && !isClosing(c))) {
                lastBreak = i;
            }
            i += Character.charCount(c);
            int end = lastBreak > start ? lastBreak : lastPart;
            if (end > start && width(text.substring(start, i).strip(), fontSize) > room) {
                lines.add(text.substring(start, end).strip());
                start = end;
            }
            if (isEndOfPart(c)) {
                lastPart = i;
            }
        }
        lines.add(text.substring(start).strip());
        return lines.stream().map(line -> fitted(line, fontSize, room)).toList();
    }

    /** Returns whether a wide character does not begin a line. */
    private static boolean isClosing(int codePoint) {
        return "。，、；：！？）》」』】〉".indexOf(codePoint) >= 0;
    }

    private static boolean isEndOfPart(int codePoint) {
        return "/?&=-".indexOf(codePoint) >= 0;
    }

    private static double widthOf(int codePoint) {
        if (codePoint >= FIRST_WIDE && !isPunctuation(codePoint)) {
            return WIDE;
        }
        if (" .,:;'|!()[]/fijlrtI\u00a0".indexOf(codePoint) >= 0) {
            return THIN;
        }
        if ("mwMW%@".indexOf(codePoint) >= 0) {
            return BROADEST;
        }
        return Character.isUpperCase(codePoint) ? BROAD : NARROW;
    }

    /** General punctuation, such as dashes. */
    private static boolean isPunctuation(int codePoint) {
        return codePoint >= 0x2000 && codePoint <= 0x22FF;
    }
}
