// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of workbooks, in which {@code _x000D_} is a character that XML does not have. */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\x0B\\f\\u0085\\u2028\\u2029]+\\s*");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F]");

    private EscapedText() {}

    /** Returns a text in one line, with a space for each line break. */
    static String line(String text) {
        String unescaped = text.contains("_x") ? unescaped(text) : text;
        if (isOneLine(unescaped)) {
            return unescaped;
        }
        String line = BREAKS.matcher(unescaped).replaceAll(" ");
        return CONTROLS.matcher(line).replaceAll("");
    }

    private static boolean isOneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            char c = (char) Integer.parseInt(matcher.group(1), 16);
            // A character that is half of a pair is left as it is.
            String replacement = Character.isSurrogate(c) ? matcher.group() : String.valueOf(c);
            matcher.appendReplacement(result, Matcher.quoteReplacement(replacement));
        }
        return matcher.appendTail(result).toString();
    }
}
