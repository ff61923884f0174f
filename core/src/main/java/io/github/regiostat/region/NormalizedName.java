// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What of a name counts when regions are looked up by it: {@code "São Paulo"} as {@code "sao paulo"}, {@code "北京市"} as {@code "北京"}. */
final class NormalizedName {
    private static final String SPECIAL_REGION = "特别行政区";
    private static final String CHINA = "中国";

    /** Words for what a region is, which many leave out; the longer ones first. */
    private static final List<String> SUFFIXES = List.of(
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

    /** The name without case, accents and punctuation. */
    static String folded(String name) {
        String decomposed = mayHaveAccents(name) ? Normalizer.normalize(name, Normalizer.Form.NFKD) : name;
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean isApart = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isPart(c) || c == '&') {
                folded.append(isApart && folded.length() > 0 ? " " : "").append(plain(c));
                isApart = false;
            } else {
                isApart |= !isMark(c) && !isApostrophe(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether there may be accents to take off, which letters of ASCII and of Chinese do not have. */
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

    /** Letters that are no other with a mark, and the sign for a word. */
    private static String plain(char c) {
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
        return c == '\'' || c == '’' || c == 'ʻ';
    }

    /** The folded name without a word for what the region is, if one stands at its end. */
    static String bare(String folded) {
        for (String suffix : SUFFIXES) {
            if (folded.endsWith(suffix) && folded.length() > suffix.length() + 1) {
                return withoutCountry(folded.substring(0, folded.length() - suffix.length()), suffix);
            }
        }
        return folded;
    }

    /** Special administrative regions have their country before their name, in Chinese: {@code 中国香港特别行政区}. */
    private static String withoutCountry(String name, String suffix) {
        return suffix.equals(SPECIAL_REGION) && name.startsWith(CHINA) ? name.substring(CHINA.length()) : name;
    }
}
