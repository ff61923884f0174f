// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.quantity.Scale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a unit without its multiplier, such as {@code persons} for {@code thousands of persons} with the
 * multiplier 3.
 *
 * <p>The multiplier applies to the base. Without a base, label and symbol are for numbers as published. A label that
 * starts with the word for the multiplier has the base after it, and a symbol without letters has no multiplier. Other
 * labels are ambiguous: {@code kt} includes the thousand, {@code tonnes} does not.
 */
final class UnitLabels {
    private static final Map<String, Integer> EXPONENTS = exponents();
    private static final String IN_CHINESE = "百千万亿";
    private static final String OF = "of ";
    private static final Pattern SCALE_BEHIND = Pattern.compile("(.+?)[ ,;(]+(?:in )?([A-Za-z]+)\\)?");

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

    /** Returns the labels that a mapping may have, the most specific first. */
    static Stream<String> mapped(CubeCategoryUnit unit) {
        return Stream.of(unit.base(), unit.symbol(), unit.label(), base(unit)).flatMap(Optional::stream);
    }

    /** Returns the label without multiplier, or empty if it is unknown. */
    static Optional<String> first(CubeCategoryUnit unit) {
        Stream<Optional<String>> labels = isScaled(unit)
                ? Stream.of(unit.base(), base(unit), symbol(unit))
                : Stream.of(unit.base(), unit.symbol(), unit.label());
        return labels.flatMap(Optional::stream)
                .flatMap(text -> DisplayNames.of(text).stream())
                .findFirst();
    }

    /** Returns whether the unit has labels, all of which may include the multiplier. */
    static boolean isOfUnknownBase(CubeCategoryUnit unit) {
        boolean hasLabels = unit.label().isPresent() || unit.symbol().isPresent();
        return hasLabels && isScaled(unit) && first(unit).isEmpty();
    }

    private static boolean isScaled(CubeCategoryUnit unit) {
        return unit.unknownMultiplier().isPresent() || unit.multiplier().orElse(0) != 0;
    }

    /**
     * Returns the possibly empty label after the word for the multiplier, or empty if it does not start with that word.
     */
    private static Optional<String> base(CubeCategoryUnit unit) {
        String label = unit.label().map(String::strip).orElse("");
        OptionalInt multiplier = unit.multiplier();
        int length = lengthOfScale(label);
        boolean hasMultiplier = multiplier.isPresent()
                && Integer.valueOf(multiplier.getAsInt()).equals(exponent(label.substring(0, length)));
        if (!hasMultiplier) {
            return Optional.empty();
        }
        return Optional.of(withoutOf(label.substring(length)));
    }

    private static String withoutOf(String rest) {
        String label = rest.strip();
        return label.startsWith(OF) ? label.substring(OF.length()).strip() : label;
    }

    /** A label without its words for a power of ten. */
    record ScaledLabel(Scale scale, String label) {}

    /** Returns the parts of a label such as {@code thousand persons}, {@code 万人} or {@code persons (thousands)}. */
    static ScaledLabel scaled(String text) {
        String label = text.strip();
        int length = lengthOfScale(label);
        Scale scale = scale(label.substring(0, length));
        if (scale != Scale.UNIT) {
            return new ScaledLabel(scale, withoutOf(label.substring(length)));
        }
        Matcher behind = SCALE_BEHIND.matcher(label);
        Scale last = behind.matches() ? scale(behind.group(2)) : Scale.UNIT;
        return last == Scale.UNIT ? new ScaledLabel(Scale.UNIT, label) : new ScaledLabel(last, behind.group(1));
    }

    private static Scale scale(String words) {
        Integer exponent = exponent(words);
        return Arrays.stream(Scale.values())
                .filter(scale -> exponent != null && scale.exponent() == exponent)
                .findFirst()
                .orElse(Scale.UNIT);
    }

    /**
     * Returns the length of the words for a power of ten at the start of a label; {@code hundred thousand} are two
     * words.
     */
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

    /** Returns the symbol, unless it may include the multiplier. */
    private static Optional<String> symbol(CubeCategoryUnit unit) {
        boolean isLabelMultiplierOnly = base(unit).filter(String::isEmpty).isPresent();
        return unit.symbol()
                .filter(symbol -> isLabelMultiplierOnly || symbol.codePoints().noneMatch(Character::isLetter));
    }
}
