// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.NormalizedName;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The forms in which names of countries are compared in a language: without accents, punctuation, articles and the word
 * for "and". Marks of scripts in which they are vowels or make other consonants are kept.
 */
final class CountryNameKeys {
    private static final String MYANMAR = "MM";

    /** The special administrative regions, whose names have the status after a dash or a comma. */
    private static final Set<String> SPECIAL_REGIONS = Set.of("HK", "MO");

    /** Articles and the words for "and", in folded form. */
    private static final Map<String, Set<String>> SMALL_WORDS = Map.ofEntries(
            words("bg", "и"),
            words("cs", "a"),
            words("da", "og de den det"),
            words("de", "und der die das"),
            words("el", "και η ο το οι τα"),
            words("es", "y e el la los las"),
            words("et", "ja"),
            words("fi", "ja"),
            words("fr", "et le la les"),
            words("ga", "agus an na"),
            words("hr", "i"),
            words("hu", "es a az"),
            words("id", "dan"),
            words("it", "e ed il lo la i gli le"),
            words("lt", "ir"),
            words("lv", "un"),
            words("mt", "u il l ic id in ir is it ix iz"),
            words("nl", "en de het"),
            words("pl", "i"),
            words("pt", "e o a os as"),
            words("ro", "si"),
            words("ru", "и"),
            words("sk", "a"),
            words("sl", "in"),
            words("sv", "och"));

    private static final String AND = "and";
    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0900';
    private static final char FIRST_ACCENTED = '\u1e00';
    private static final char LAST_ACCENTED = '\u1fff';

    /** The dot below letters of Devanagari in words from other languages, which is often left out. */
    private static final char NUKTA = '\u093c';

    private CountryNameKeys() {}

    private static Map.Entry<String, Set<String>> words(String language, String words) {
        return Map.entry(language, Copies.set(List.of(words.split(" ", -1))));
    }

    /** Returns a display name, and those of its parts that are names: "Myanmar" and "Burma" of "Myanmar (Burma)". */
    static Set<String> namesIn(String display, String country) {
        Set<String> names = new LinkedHashSet<>();
        names.add(display);
        int opening = Math.max(display.indexOf('('), display.indexOf('（'));
        if (opening > 0) {
            names.add(display.substring(0, opening).strip());
        }
        if (country.equals(MYANMAR)) {
            names.addAll(List.of(display.replace(")", "").split("[(/]", -1)));
        }
        if (SPECIAL_REGIONS.contains(country)) {
            names.add(display.split(" – |, ", -1)[0]);
        }
        return names;
    }

    /** Returns the keys of a name, one of which two names of a country have in common. */
    static Set<String> of(String name, Locale language) {
        Set<String> keys = new LinkedHashSet<>();
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (hasVowelSigns(composed)) {
            keys.add(withoutPunctuation(composed));
            return keys;
        }
        Set<String> smallWords = SMALL_WORDS.getOrDefault(language.getLanguage(), Set.of());
        for (String folded : NormalizedName.foldedVariants(withoutElision(name, language))) {
            keys.add(NormalizedName.compact(folded));
            keys.add(NormalizedName.compact(without(smallWords, folded)));
        }
        return keys;
    }

    /** Returns whether a name has letters of a script whose marks are no accents, such as Devanagari or Kana. */
    private static boolean hasVowelSigns(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isAccented = c >= FIRST_ACCENTED && c <= LAST_ACCENTED;
            if (c >= FIRST_OF_OTHER_SCRIPTS && !isAccented && Character.isLetter(c)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutPunctuation(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int type = Character.getType(c);
            boolean isMark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (c != NUKTA && (isMark || Character.isLetterOrDigit(c))) {
                letters.append(NormalizedName.lowerCase(c));
            }
        }
        return letters.toString();
    }

    /** Returns "Italia" for "l’Italia" in French and Italian. */
    private static String withoutElision(String name, Locale language) {
        boolean hasElision =
                language.getLanguage().equals("fr") || language.getLanguage().equals("it");
        boolean isElided = hasElision
                && name.length() > 2
                && NormalizedName.lowerCase(name.charAt(0)) == 'l'
                && (name.charAt(1) == '\'' || name.charAt(1) == '’');
        return isElided ? name.substring(2) : name;
    }

    /** Returns a folded name without small words, or the name if it has no other words. */
    private static String without(Set<String> smallWords, String folded) {
        StringBuilder rest = new StringBuilder();
        for (String word : folded.split(" ", -1)) {
            if (!word.equals(AND) && !smallWords.contains(word)) {
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
        }
        return rest.length() == 0 ? folded : rest.toString();
    }
}
