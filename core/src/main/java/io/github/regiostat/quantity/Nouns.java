// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Text;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One and many of what is counted, so that {@code 85000 per person} and {@code 6.7 per 1000 persons} name the same thing. English endings
 * only; other words stay as they are. The two are inverse for every word that {@link #singular} returns.
 */
final class Nouns {
    private static final Pattern NUMBERED = Pattern.compile("-?[0-9][^ ]* .*");

    private Nouns() {}

    /** Returns the singular of the noun after "per", so that the text of the quantity can be parsed; rejects other words. */
    static String requirePer(String per) {
        Objects.requireNonNull(per, "per");
        // The text contains the singular, so the singular is checked: that of "pers" is "per".
        String one = Text.requireName(singular(per), "Per");
        if ((" " + one + " ").contains(" per ") || NUMBERED.matcher(one).matches()) {
            throw new IllegalArgumentException(
                    "Per must be what one of is meant, such as 'person', without a number or the word 'per',"
                            + " but was " + Text.quote(per));
        }
        return one;
    }

    /** Returns the word for one: {@code policies} gives {@code policy}; a word that is one already is returned unchanged. */
    static String singular(String words) {
        String one = words;
        for (String shorter = step(one); !shorter.equals(one); shorter = step(one)) {
            one = shorter;
        }
        return one;
    }

    /** Returns the word for many, if {@link #singular} leads back from it, else the word itself. */
    static String plural(String one) {
        String many = one;
        if (endsInLowerCase(one)) {
            if (one.endsWith("child")) {
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
        // A letter that stands apart is no ending.
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
