// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.quantity.Scale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words for what a multiplier is of, such as {@code persons} where the label is {@code thousands of persons} and the multiplier 3.
 *
 * <p>The multiplier belongs to the base. Where no base is stated, label and symbol are of numbers as they stand: a label that begins with the
 * word for the multiplier has the base behind it, and a symbol without letters has no multiplier in it. Of others nobody knows: {@code kt} has
 * the thousand in it, {@code tonnes} has not.
 */
final class UnitLabels {
    private static final Map<String, Integer> EXPONENTS = exponents();
    private static final String IN_CHINESE = "百千万亿";
    private static final String OF = "of ";

    private UnitLabels() {}

    private static Map<String, Integer> exponents() {
        Map<String, Integer> exponents = new HashMap<>();
        for (Scale scale : Scale.values()) {
            exponents.put(scale.toString(), scale.exponent());
        }
        for (String word : new String[] {"千", "万", "百万", "亿", "万亿"}) {
            exponents.put(word, Scale.parse(word).exponent());
        }
        return exponents;
    }

    /** The words that a mapping may know, the most telling first. */
    static Stream<String> mapped(CubeCategoryUnit unit) {
        return Stream.of(unit.base(), unit.symbol(), unit.label(), base(unit)).flatMap(Optional::stream);
    }

    /** The words for what the multiplier is of, or empty if the unit does not say them. */
    static Optional<String> first(CubeCategoryUnit unit) {
        Stream<Optional<String>> words = isScaled(unit)
                ? Stream.of(unit.base(), base(unit), symbol(unit))
                : Stream.of(unit.base(), unit.symbol(), unit.label());
        return words.flatMap(Optional::stream)
                .flatMap(text -> DisplayNames.of(text).stream())
                .findFirst();
    }

    /** Whether the unit has words, but they may have the multiplier in them. */
    static boolean isOfUnknownBase(CubeCategoryUnit unit) {
        boolean hasWords = unit.label().isPresent() || unit.symbol().isPresent();
        return hasWords && isScaled(unit) && first(unit).isEmpty();
    }

    private static boolean isScaled(CubeCategoryUnit unit) {
        return unit.unread().isPresent() || unit.multiplier().orElse(0) != 0;
    }

    /** What stands in the label behind the word for the multiplier, which may be nothing; empty if it does not begin with that word. */
    private static Optional<String> base(CubeCategoryUnit unit) {
        String label = unit.label().map(String::strip).orElse("");
        OptionalInt multiplier = unit.multiplier();
        int length = lengthOfScale(label);
        boolean isThatWord = multiplier.isPresent()
                && Integer.valueOf(multiplier.getAsInt()).equals(exponent(label.substring(0, length)));
        if (!isThatWord) {
            return Optional.empty();
        }
        String rest = label.substring(length).strip();
        return Optional.of(rest.startsWith(OF) ? rest.substring(OF.length()).strip() : rest);
    }

    /** How long the words for a power of ten are that a label begins with; {@code hundred thousand} are two. */
    private static int lengthOfScale(String label) {
        int chinese = 0;
        while (chinese < label.length() && IN_CHINESE.indexOf(label.charAt(chinese)) >= 0) {
            chinese++;
        }
        if (chinese > 0) {
            return chinese;
        }
        String[] words = label.split("(?U)\\s+", 3);
        int two = words.length < 2 ? 0 : label.indexOf(words[1], words[0].length()) + words[1].length();
        return exponent(label.substring(0, two)) == null ? words[0].length() : two;
    }

    private static @Nullable Integer exponent(String words) {
        String singular = words.toLowerCase(Locale.ROOT).replaceAll("(?U)\\s+", " ");
        return EXPONENTS.get(singular.endsWith("s") ? singular.substring(0, singular.length() - 1) : singular);
    }

    /** The symbol, unless it may have the multiplier in it. */
    private static Optional<String> symbol(CubeCategoryUnit unit) {
        boolean isOfLabelToo = base(unit).filter(String::isEmpty).isPresent();
        return unit.symbol()
                .filter(symbol -> isOfLabelToo || symbol.codePoints().noneMatch(Character::isLetter));
    }
}
