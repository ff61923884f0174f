// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names in normalized form for look-up: {@code "sao paulo"} for {@code "São Paulo"}, {@code "北京"} for {@code "北京市"}.
 */
final class NormalizedName {
    private static final String SPECIAL_REGION = "特别行政区";
    private static final String CHINA = "中国";

    /** Generic terms that are often omitted; longer ones precede their own suffixes. */
    private static final List<String> GENERIC_TERMS = List.of(
            "壮族自治区",
            "回族自治区",
            "维吾尔自治区",
            SPECIAL_REGION,
            "自治区",
            "自治州",
            "地区",
            "省",
            "市",
            "盟",
            " special administrative region",
            " sar china",
            " autonomous region",
            " municipality",
            " province");

    private static final char FIRST_OF_CHINESE = '\u3400';
    private static final char LAST_OF_CHINESE = '\u9fff';

    private NormalizedName() {}

    /** Returns the key under which indexes have a name: folded and without a generic term. */
    static String searchKey(String name) {
        return withoutGenericTerm(folded(name));
    }

    /**
     * Returns the usual order of words of an inverted name, such as "Islamic Republic of Iran" for "Iran, Islamic
     * Republic of" and "Iran (Islamic Republic of)", or empty if the name has neither a comma nor parentheses.
     */
    static Optional<String> reordered(String name) {
        int end = name.endsWith(")") ? name.length() - 1 : name.length();
        int separator = end < name.length() ? name.lastIndexOf('(') : name.indexOf(',');
        return separator <= 0 || separator + 1 >= end
                ? Optional.empty()
                : Optional.of(name.substring(separator + 1, end).strip() + " "
                        + name.substring(0, separator).strip());
    }

    /** Returns the name in lower case, without accents and punctuation. */
    static String folded(String name) {
        String decomposed = mayHaveAccents(name) ? Normalizer.normalize(name, Normalizer.Form.NFKD) : name;
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean isSeparated = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isPart(c) || c == '&') {
                folded.append(isSeparated && folded.length() > 0 ? " " : "").append(simplified(c));
                isSeparated = false;
            } else {
                isSeparated |= !isMark(c) && !isApostrophe(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns whether the name may have accents: ASCII and Chinese characters have none. */
    private static boolean mayHaveAccents(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 && (c < FIRST_OF_CHINESE || c > LAST_OF_CHINESE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** Replaces letters that have no decomposition, and the ampersand. */
    private static String simplified(char c) {
        return switch (c) {
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case '&' -> "and";
            default -> String.valueOf(c);
        };
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return "'’‘ʻʼ`".indexOf(c) >= 0;
    }

    /**
     * Returns a folded name without a generic term at its end, such as 市 or "province", without the article "the", and
     * with the words of the abbreviations "St", "Dem", "Rep" and "Is".
     */
    static String withoutGenericTerm(String folded) {
        String words = folded.indexOf(' ') < 0 ? folded : NameWords.of(folded);
        return withoutTerm(words);
    }

    private static String withoutTerm(String folded) {
        for (String term : GENERIC_TERMS) {
            if (folded.endsWith(term) && folded.length() > term.length() + 1) {
                return withoutCountry(folded.substring(0, folded.length() - term.length()), term);
            }
        }
        return folded;
    }

    /** Removes the country from Chinese names of special administrative regions, such as {@code 中国香港特别行政区}. */
    private static String withoutCountry(String name, String term) {
        return term.equals(SPECIAL_REGION) && name.startsWith(CHINA) ? name.substring(CHINA.length()) : name;
    }
}
