// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Language tags of BCP 47 in canonical case, such as {@code zh}, {@code zh-Hant} and {@code pt-BR}. */
public final class LanguageTag {
    private static final LazyPattern SYNTAX = LazyPattern.of("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,9}");

    private LanguageTag() {}

    /**
     * Returns the tag in canonical case: the language in lower case, a script in title case, a region in upper case.
     *
     * @param tag the tag
     * @return the tag in canonical case
     * @throws IllegalArgumentException if the tag is not a valid BCP 47 tag
     */
    public static String canonical(String tag) {
        Objects.requireNonNull(tag, "language");
        if (isLanguageOnly(tag)) {
            return tag;
        }
        if (!SYNTAX.matcher(tag).matches()) {
            throw new IllegalArgumentException(
                    "Language must be a BCP 47 tag, such as 'en' or 'zh-Hant', but was " + Text.quote(tag));
        }
        StringBuilder canonical = new StringBuilder();
        boolean isAfterSingleton = false;
        for (String subtag : tag.toLowerCase(Locale.ROOT).split("-", -1)) {
            boolean isFirst = canonical.isEmpty();
            canonical.append(isFirst ? "" : "-").append(isFirst || isAfterSingleton ? subtag : inCanonicalCase(subtag));
            isAfterSingleton |= subtag.length() == 1;
        }
        return canonical.toString();
    }

    /** Returns whether the tag is a language subtag in lower case, as most are. */
    private static boolean isLanguageOnly(String tag) {
        boolean isLanguageOnly = tag.length() == 2 || tag.length() == 3;
        for (int i = 0; isLanguageOnly && i < tag.length(); i++) {
            isLanguageOnly = tag.charAt(i) >= 'a' && tag.charAt(i) <= 'z';
        }
        return isLanguageOnly;
    }

    private static String inCanonicalCase(String subtag) {
        return switch (subtag.length()) {
            case 2 -> subtag.toUpperCase(Locale.ROOT);
            case 4 -> subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
            default -> subtag;
        };
    }

    /**
     * Looks up a name by RFC 4647, truncating the tag down to the language, and then in any variety of the language.
     *
     * @param names the names by language tag in canonical case
     * @param language the language tag
     * @return the name, or empty if there is none in the language
     * @throws IllegalArgumentException if the tag is not a valid BCP 47 tag
     */
    public static Optional<String> lookUp(Map<String, String> names, String language) {
        String tag = canonical(language);
        for (String range = tag; !range.isEmpty(); range = truncated(range)) {
            String name = names.get(range);
            if (name != null) {
                return Optional.of(name);
            }
        }
        String prefix = tag.split("-", 2)[0] + "-";
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String truncated(String tag) {
        int hyphen = tag.lastIndexOf('-');
        return hyphen < 0 ? "" : tag.substring(0, hyphen);
    }
}
