// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Text;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tags of languages as BCP 47 has them, in the case that it recommends: {@code zh}, {@code zh-Hant}, {@code pt-BR}. */
final class LanguageTag {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,9}");

    private LanguageTag() {}

    /** Returns the tag in the recommended case: the language in lower case, a script capitalised, a region in capitals. */
    static String canonical(String tag) {
        Objects.requireNonNull(tag, "language");
        if (isPlain(tag)) {
            return tag;
        }
        if (!FORM.matcher(tag).matches()) {
            throw new IllegalArgumentException(
                    "Language must be a tag of BCP 47, such as 'en' or 'zh-Hant', but was " + Text.quote(tag));
        }
        StringBuilder canonical = new StringBuilder();
        boolean isAfterSingleton = false;
        for (String subtag : tag.toLowerCase(Locale.ROOT).split("-", -1)) {
            boolean isFirst = canonical.isEmpty();
            canonical.append(isFirst ? "" : "-").append(isFirst || isAfterSingleton ? subtag : cased(subtag));
            isAfterSingleton |= subtag.length() == 1;
        }
        return canonical.toString();
    }

    /** Whether the tag is that of a language alone, in lower case, as nearly all are. */
    private static boolean isPlain(String tag) {
        boolean isPlain = tag.length() == 2 || tag.length() == 3;
        for (int i = 0; isPlain && i < tag.length(); i++) {
            isPlain = tag.charAt(i) >= 'a' && tag.charAt(i) <= 'z';
        }
        return isPlain;
    }

    private static String cased(String subtag) {
        return switch (subtag.length()) {
            case 2 -> subtag.toUpperCase(Locale.ROOT);
            case 4 -> subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
            default -> subtag;
        };
    }

    /** Looks a name up as RFC 4647 does, from the whole tag to the language alone, then in any variety of the language. */
    static Optional<String> lookUp(Map<String, String> names, String language) {
        String tag = canonical(language);
        for (String range = tag; !range.isEmpty(); range = shortened(range)) {
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

    private static String shortened(String tag) {
        int hyphen = tag.lastIndexOf('-');
        return hyphen < 0 ? "" : tag.substring(0, hyphen);
    }
}
