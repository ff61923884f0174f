// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages in which a name without a locale may be that of a country. The names in a language are read on first
 * use, which takes the JDK about 20 ms. Languages in another script than a name are not read for it.
 */
final class CountryLanguages {
    /** The official languages of the European Union, Russian, Arabic, Japanese, Korean, Hindi and Indonesian. */
    static final List<Locale> ALL = List.of(
                    "en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "cs", "sk", "da", "sv", "fi", "et", "lv",
                    "lt", "hu", "ro", "sl", "hr", "bg", "el", "mt", "ga", "id", "ar", "ja", "ko", "hi")
            .stream()
            .map(Locale::forLanguageTag)
            .toList();

    /** The constants of {@link Locale}, which messages name. */
    private static final Map<String, String> CONSTANTS = Map.of(
            "en", "Locale.ENGLISH",
            "fr", "Locale.FRENCH",
            "de", "Locale.GERMAN",
            "it", "Locale.ITALIAN",
            "ja", "Locale.JAPANESE",
            "ko", "Locale.KOREAN");

    /** More locales are not kept. */
    private static final int MAX_KEPT = 100;

    private final Map<Locale, CountryNames> kept = new ConcurrentHashMap<>();

    private CountryLanguages() {}

    private static final class Holder {
        static final CountryLanguages LANGUAGES = new CountryLanguages();
    }

    /** Returns the names of countries in a language. */
    static CountryNames in(Locale locale) {
        return Holder.LANGUAGES.names(locale.stripExtensions());
    }

    private CountryNames names(Locale locale) {
        CountryNames known = kept.get(locale);
        if (known != null) {
            return known;
        }
        CountryNames names = CountryNames.in(locale);
        if (kept.size() < MAX_KEPT) {
            kept.putIfAbsent(locale, names);
        }
        return names;
    }

    /** Returns the countries that have a name in one of some languages. */
    static List<Region> named(String name, Collection<Locale> locales) {
        return locales.stream()
                .flatMap(locale -> in(locale).named(name).stream())
                .distinct()
                .toList();
    }

    /** The scripts of the languages, of which the look-up in a given language needs none. */
    private static final class Scripts {
        static final Set<Character.UnicodeScript> EAST_ASIAN = EnumSet.of(
                Character.UnicodeScript.HAN,
                Character.UnicodeScript.HIRAGANA,
                Character.UnicodeScript.KATAKANA,
                Character.UnicodeScript.HANGUL);

        static final Map<String, Character.UnicodeScript> OTHERS = Map.of(
                "bg", Character.UnicodeScript.CYRILLIC,
                "el", Character.UnicodeScript.GREEK,
                "ru", Character.UnicodeScript.CYRILLIC,
                "ar", Character.UnicodeScript.ARABIC,
                "ja", Character.UnicodeScript.HAN,
                "ko", Character.UnicodeScript.HAN,
                "hi", Character.UnicodeScript.DEVANAGARI);

        private Scripts() {}
    }

    /** Returns the languages whose script is that of the first letter of a name. */
    static List<Locale> inScriptOf(String name) {
        Character.UnicodeScript script = name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .map(each -> Scripts.EAST_ASIAN.contains(each) ? Character.UnicodeScript.HAN : each)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
        return ALL.stream().filter(locale -> scriptOf(locale) == script).toList();
    }

    private static Character.UnicodeScript scriptOf(Locale locale) {
        return Scripts.OTHERS.getOrDefault(locale.getLanguage(), Character.UnicodeScript.LATIN);
    }

    /** Returns the names of languages in English, such as {@code French and German}. */
    static String described(List<Locale> locales) {
        List<String> names = locales.stream()
                .map(locale -> locale.getDisplayName(Locale.ENGLISH))
                .toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Returns a locale as an expression of Java. */
    static String inJava(Locale locale) {
        String tag = locale.toLanguageTag();
        return CONSTANTS.getOrDefault(tag, "Locale.forLanguageTag(\"" + tag + "\")");
    }
}
