// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Text;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The singular and plural of counted nouns, such as {@code person} and {@code persons}. Only English endings are
 * recognised; other words are returned unchanged. {@link #plural} is the inverse of {@link #singular} for every word
 * that {@code singular} returns.
 */
final class Nouns {
    private static final Pattern NUMBERED = Pattern.compile("-?[0-9][^ ]* .*");

    private static final Pattern MAN = Pattern.compile("(.* )?(wo)?man");
    private static final Pattern MEN = Pattern.compile("(.* )?(wo)?men");

    private static final String PERSON = "person";
    /** The singulars of nouns for a person. A resident is a statistical distinction, a head can be of cattle. */
    private static final Set<String> PERSONS = Set.of(PERSON, "inhabitant", "individual", "capita", "人");

    private Nouns() {}

    /** Returns the counted noun by which a thing with several names is counted: {@code persons} for inhabitants. */
    static String counted(String noun) {
        return PERSONS.contains(singular(noun)) ? "persons" : noun;
    }

    /**
     * Returns the singular of the noun after "per", {@code person} for {@code capita}; rejects a noun that would make
     * the text of the quantity ambiguous.
     */
    static String requirePer(String per) {
        Objects.requireNonNull(per, "per");
        // Check the singular, which is part of the text of the quantity: the singular of "pers" is "per".
        String one = Text.requireName(singular(per), "Noun after 'per'");
        if (PERSONS.contains(one)) {
            return PERSON;
        }
        if ((" " + one + " ").contains(" per ") || NUMBERED.matcher(one).matches()) {
            throw new IllegalArgumentException(
                    "Noun after 'per' must be a noun such as 'person', without a number or the word 'per',"
                            + " but was " + Text.quote(per));
        }
        return one;
    }

    /** Returns the singular of a noun: {@code policy} for {@code policies} and for {@code policy}. */
    static String singular(String words) {
        String one = words;
        for (String shorter = step(one); !shorter.equals(one); shorter = step(one)) {
            one = shorter;
        }
        return one;
    }

    /** Returns the plural of a noun if {@link #singular} reverses it, otherwise the noun itself. */
    static String plural(String one) {
        String many = one;
        if (endsInLowerCase(one)) {
            if (MAN.matcher(one).matches()) {
                many = cut(one, 2) + "en";
            } else if (one.endsWith("child")) {
                many = one + "ren";
            } else if (one.endsWith("y") && one.length() > 2 && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0) {
                many = one.substring(0, one.length() - 1) + "ies";
            } else {
                many = one + (endsInSibilant(one) ? "es" : "s");
            }
        }
        return singular(many).equals(one) ? many : one;
    }

    private static String step(String words) {
        if (!endsInLowerCase(words)) {
            return words;
        }
        if (words.equals("people") || words.endsWith(" people")) {
            return cut(words, 6) + "person";
        }
        if (MEN.matcher(words).matches()) {
            return cut(words, 2) + "an";
        }
        if (words.endsWith("children")) {
            return cut(words, 3);
        }
        if (!words.endsWith("s") || words.endsWith("ss") || words.endsWith("us") || words.endsWith("is")) {
            return words;
        }
        if (words.endsWith("series") || words.endsWith("species")) {
            return words;
        }
        if (words.endsWith("ies") && words.length() > 4) {
            return cut(words, 3) + "y";
        }
        if (words.endsWith("es") && endsInSibilant(cut(words, 2))) {
            return cut(words, 2);
        }
        // A separate letter "s" is not a plural ending.
        return Character.isSpaceChar(words.charAt(words.length() - 2)) ? words : cut(words, 1);
    }

    private static boolean endsInSibilant(String word) {
        return word.endsWith("ss") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
    }

    private static boolean endsInLowerCase(String words) {
        if (words.length() <= 2) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        return last >= 'a' && last <= 'z';
    }

    private static String cut(String words, int letters) {
        return words.substring(0, words.length() - letters);
    }
}
