// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

/**
 * Text as content or attribute value of HTML and SVG, such as {@code R&D}, in which signs of markup are references.
 *
 * <p>Characters that would change the order or the visibility of the text around them are shown by their code point,
 * such as {@code [U+202E]}: controls, embeddings, overrides and isolates of bidirectional text, and unpaired
 * surrogates.
 */
public final class Markup {
    private static final int LAST_CONTROL_OF_ASCII = 0x1F;

    private Markup() {}

    /**
     * Returns the escaped text, in which {@code <}, {@code >}, {@code &}, quotes and {@code =} are references.
     *
     * @param text the text
     * @return the text, safe as content and as a quoted attribute value
     */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            append(c, escaped);
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '`' -> escaped.append("&#96;");
            case '=' -> escaped.append("&#61;");
            default -> {
                if (isHidden(c)) {
                    escaped.append(String.format("[U+%04X]", c));
                } else {
                    escaped.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isHidden(int c) {
        boolean isControl = c <= LAST_CONTROL_OF_ASCII ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7F && c <= 0x9F;
        boolean isBidiControl = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return isControl || isBidiControl || isSurrogate || isNoncharacter;
    }
}
