// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Names in normalized form for look-up: {@code "sao paulo"} for {@code "São Paulo"}. Letter case, accents, punctuation
 * and spelling variants such as "St." for "Saint" are removed.
 */
public final class NormalizedName {
    private static final char FIRST_OF_CHINESE = '\u3400';
    private static final char LAST_OF_CHINESE = '\u9fff';
    private static final char ASCII = 0x80;
    private static final char FIRST_MODIFIER = '\u02b0';
    private static final char LAST_MODIFIER = '\u02ff';
    private static final char DOT_ABOVE = '\u0307';

    private NormalizedName() {}

    /**
     * Returns the name with letter case removed: a name in upper case, lower case or title case has the same result.
     */
    public static String caseFolded(String name) {
        String composed = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == 'ß' || c == 'ẞ') {
                folded.append("ss");
            } else if (c != DOT_ABOVE) { // the rest of a small letter that was a capital I with a dot
                folded.append(lowerCase(c));
            }
        }
        return folded.toString();
    }

    /** Returns the character in the lower case in which {@link String#equalsIgnoreCase} compares characters. */
    public static char lowerCase(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** Returns the name as words in lower case, without accents and punctuation. */
    public static String folded(String name) {
        String decomposed = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        boolean isSeparated = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == '&') {
                folded.append(folded.length() > 0 ? " and" : "and");
                isSeparated = true;
            } else if (isPart(c)) {
                folded.append(isSeparated && folded.length() > 0 ? " " : "");
                append(c, folded);
                isSeparated = false;
            } else {
                isSeparated |= !isMark(c) && !isApostrophe(c);
            }
        }
        return folded.toString();
    }

    private static void append(char c, StringBuilder folded) {
        String base = c < ASCII ? "" : LatinLetters.baseOf(c);
        if (base.isEmpty()) {
            folded.append(lowerCase(c));
        } else {
            folded.append(base);
        }
    }

    /** Returns whether the name has only characters that are folded one by one. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isChinese = c >= FIRST_OF_CHINESE && c <= LAST_OF_CHINESE;
            if (c >= ASCII && !isChinese && LatinLetters.baseOf(c).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) && (c < FIRST_MODIFIER || c > LAST_MODIFIER);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c >= FIRST_MODIFIER && c <= LAST_MODIFIER;
    }

    /**
     * Returns the folded forms of a name: as it is, with umlauts spelled out, and with the parts before and after a
     * comma in the other order.
     */
    public static Set<String> foldedVariants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(folded(name));
        String spelledOut = spelledOut(name);
        if (!spelledOut.isEmpty()) {
            variants.add(folded(spelledOut));
        }
        String inverted = inverted(name);
        if (!inverted.isEmpty()) {
            variants.add(folded(inverted));
        }
        variants.remove("");
        return variants;
    }

    /** Returns "Koeln" for "Köln", or an empty text if the name has no such letter. */
    private static String spelledOut(String name) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String letters = LatinLetters.spelledOut(name.charAt(i));
            if (!letters.isEmpty() && result.length() == 0) {
                result.append(name, 0, i);
            }
            if (!letters.isEmpty()) {
                result.append(letters);
            } else if (result.length() > 0) {
                result.append(name.charAt(i));
            }
        }
        return result.toString();
    }

    /**
     * Returns "Republic of Korea" for "Korea, Republic of", "British Virgin Islands" for "Virgin Islands (British)", or
     * an empty text if the name has neither one comma nor parentheses at its end. Spaces and marks after the name do
     * not count.
     */
    private static String inverted(String name) {
        int end = endOf(name);
        boolean hasParentheses = end > 0 && isClosing(name.charAt(end - 1));
        int separator = hasParentheses ? lastOpening(name) : firstComma(name, 0);
        int last = hasParentheses ? end - 1 : end;
        boolean isOnly = separator > 0 && separator + 1 < last && firstComma(name, separator + 1) < 0;
        return isOnly ? name.substring(separator + 1, last) + ' ' + name.substring(0, separator) : "";
    }

    /** Returns the end of a name without what follows its last letter, digit or parenthesis, such as {@code " *"}. */
    public static int endOf(String name) {
        int end = name.length();
        while (end > 0
                && !isPart(name.charAt(end - 1))
                && !isMark(name.charAt(end - 1))
                && !isClosing(name.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns whether a character is a closing parenthesis, in the usual or the full width. */
    public static boolean isClosing(char c) {
        return c == ')' || c == '）';
    }

    private static int lastOpening(String name) {
        return Math.max(name.lastIndexOf('('), name.lastIndexOf('（'));
    }

    private static int firstComma(String name, int from) {
        int comma = name.indexOf(',', from);
        return comma >= 0 ? comma : name.indexOf('，', from);
    }

    /** Returns a folded name without spaces and the article "the", with the words of usual abbreviations. */
    public static String compact(String folded) {
        if (folded.indexOf(' ') < 0) {
            return folded;
        }
        StringBuilder compact = new StringBuilder(folded.length());
        int start = 0;
        while (start < folded.length()) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            compact.append(withoutAbbreviation(folded.substring(start, end)));
            start = end + 1;
        }
        return compact.length() == 0 ? folded : compact.toString();
    }

    private static String withoutAbbreviation(String word) {
        return switch (word) {
            case "the" -> "";
            case "dem" -> "democratic";
            case "is", "isl", "isds" -> "islands";
            case "rep" -> "republic";
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "terr" -> "territory";
            default -> word;
        };
    }

    /**
     * Returns the accents and special letters of a name in lower case, such as {@code "ãé"} for {@code "São Tomé"}.
     * Names with the same accents may differ in letter case, spaces and punctuation.
     */
    public static String accents(String name) {
        StringBuilder accents = new StringBuilder();
        String composed = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c >= ASCII && (isMark(c) || !LatinLetters.baseOf(c).isEmpty())) {
                accents.append(lowerCase(c));
            }
        }
        return accents.toString();
    }

    /** Returns the keys under which an index has a name: its compact forms without a generic term. */
    public static List<String> indexKeys(String name) {
        List<String> keys = new ArrayList<>();
        for (String variant : foldedVariants(name)) {
            String key = compact(GenericTerm.ofKnown(variant).stem());
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
        return keys;
    }
}
