// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import java.util.List;

/**
 * The texts that a section of a number format writes before and behind the digits, such as a currency, without signs
 * and brackets of negative numbers.
 *
 * @param prefix the text before the digits, such as {@code US$}
 * @param suffix the text behind the digits, such as {@code Mio.}
 * @param isSpaced whether a space is between the digits and the suffix
 * @param hasSign whether the section has a sign or brackets
 */
record Affixes(String prefix, String suffix, boolean isSpaced, boolean hasSign) {
    private static final String SIGNS = "-\u2212\u2013+";

    static Affixes of(List<FormatToken> section) {
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        int first = firstDigit(section);
        for (int i = 0; i < section.size(); i++) {
            FormatToken token = section.get(i);
            if (token.is(FormatTokenType.LITERAL) || token.is(FormatTokenType.SPACE)) {
                (i < first ? before : behind).append(i > first && isBetweenDigits(section, i) ? "" : token.text());
            }
        }
        return of(before.toString(), behind.toString());
    }

    private static int firstDigit(List<FormatToken> section) {
        for (int i = 0; i < section.size(); i++) {
            if (section.get(i).is(FormatTokenType.DIGIT) || section.get(i).is(FormatTokenType.GENERAL)) {
                return i;
            }
        }
        return section.size();
    }

    private static boolean isBetweenDigits(List<FormatToken> section, int index) {
        return section.subList(index, section.size()).stream().anyMatch(token -> token.is(FormatTokenType.DIGIT));
    }

    private static Affixes of(String before, String behind) {
        String prefix = before.strip();
        String suffix = behind.strip();
        boolean hasBrackets = prefix.contains("(") && suffix.endsWith(")") && !suffix.contains("(");
        if (hasBrackets) {
            prefix = prefix.replaceFirst("\\(", "").strip();
            suffix = suffix.substring(0, suffix.length() - 1).strip();
        }
        String unsignedPrefix = withoutSign(prefix);
        String unsignedSuffix = SIGNS.contains(suffix) ? "" : suffix;
        boolean hasSign =
                hasBrackets || !unsignedPrefix.equals(prefix) || !unsignedSuffix.equals(suffix) && !suffix.isEmpty();
        boolean isSpaced = !unsignedSuffix.isEmpty()
                && (!Character.isWhitespace(behind.charAt(0))
                        ? Character.isLetter(unsignedSuffix.codePointAt(0))
                                || Character.getType(unsignedSuffix.codePointAt(0)) == Character.CURRENCY_SYMBOL
                        : true);
        return new Affixes(unsignedPrefix, unsignedSuffix, isSpaced, hasSign);
    }

    private static String withoutSign(String prefix) {
        int start = 0;
        int end = prefix.length();
        if (end > 0 && SIGNS.indexOf(prefix.charAt(0)) >= 0) {
            start = 1;
        } else if (end > 0 && SIGNS.indexOf(prefix.charAt(end - 1)) >= 0) {
            end--;
        }
        return prefix.substring(start, end).strip();
    }

    /** Returns whether the texts have digits, which would be read as digits of the number. */
    boolean hasDigits() {
        return (prefix + suffix).codePoints().anyMatch(Character::isDigit);
    }

    /** Returns a number with its texts. */
    String around(String sign, String digits) {
        boolean isWord = !prefix.isEmpty() && Character.isLetter(prefix.codePointBefore(prefix.length()));
        return sign + prefix + (isWord ? " " : "") + digits + (isSpaced ? " " : "") + suffix;
    }
}
