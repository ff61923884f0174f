// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names in a form by which spelling variants are recognized: {@code "saint lucia"} for "St. Lucia". Look-up ignores
 * more, such as spaces; but a name with other letters or spaces is stored, because "Hà Nội" is also a name to display.
 */
final class NameKey {
    private NameKey() {}

    /** Returns a name in lower case without accents, punctuation and "the", and with "Saint" for "St.". */
    static String of(String name) {
        String folded = Normalizer.normalize(
                        name.replaceAll("['’‘ʻʼ`]", "").replace("&", " and "), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Mc}\\p{N}]+", " ")
                .strip();
        String words = folded.replaceAll("\\bthe\\b ?", "")
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\brep\\b", "republic")
                .replaceAll("\\bdem\\b", "democratic")
                .replaceAll("\\b([a-z]) (?=[a-z]\\b)", "$1")
                .strip();
        return words.isEmpty() ? folded : words;
    }
}
