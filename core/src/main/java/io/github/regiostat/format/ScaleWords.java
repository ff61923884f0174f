// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of powers of ten in a language, such as billion, 亿 and Mrd., and the powers that are chosen by the size of
 * a number.
 */
final class ScaleWords {
    private static final char SPACE = '\u00A0';
    private static final String[] CHINESE_SMALL = {"", "十", "百", "千"};
    private static final String[] CHINESE_GREAT = {"", "万", "亿", "万亿"};
    private static final int CHINESE_GROUP = 4;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int DIGITS = 10;

    /** The text before and after the digits. */
    private record Affixes(String prefix, String suffix) {}

    private final Map<Scale, Affixes> words = new EnumMap<>(Scale.class);
    /** The scales that are chosen by the size of a number, from the greatest. */
    private final List<Scale> automatic = new ArrayList<>();
    /** The scales that are chosen by the step of a number, from the least; none in groups of four zeros. */
    private final List<Scale> ofSteps = new ArrayList<>();

    private ScaleWords() {}

    static ScaleWords of(Locale locale) {
        ScaleWords words = new ScaleWords();
        switch (locale.getLanguage()) {
            case "zh" -> words.addChinese();
            case "en", "" -> words.addEnglish();
            default -> words.addOfLocale(locale);
        }
        if (words.words.containsKey(Scale.THOUSAND) && words.automatic.contains(Scale.MILLION)) {
            words.ofSteps.add(Scale.THOUSAND);
            words.ofSteps.addAll(words.automatic);
        }
        Collections.reverse(words.automatic);
        return words;
    }

    private void addEnglish() {
        for (Scale scale : Scale.values()) {
            String plural = scale.exponent() < 0 ? "s" : "";
            words.put(scale, new Affixes("", SPACE + scale.toString() + plural));
        }
        automatic.addAll(List.of(Scale.MILLION, Scale.BILLION, Scale.TRILLION));
    }

    private void addChinese() {
        for (Scale scale : Scale.values()) {
            int exponent = scale.exponent();
            if (exponent > 0) {
                String word = CHINESE_SMALL[exponent % CHINESE_GROUP] + CHINESE_GREAT[exponent / CHINESE_GROUP];
                words.put(scale, new Affixes("", word));
            }
        }
        automatic.addAll(List.of(Scale.TEN_THOUSAND, Scale.HUNDRED_MILLION, Scale.TRILLION));
    }

    /** Takes the powers of ten for which the locale has an abbreviation of its own, such as 1 Mrd. and 1億. */
    private void addOfLocale(Locale locale) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        LocalDigits digits = LocalDigits.of(locale);
        for (Scale scale : Scale.values()) {
            String text = scale.exponent() <= 0 ? "" : format.format(scale.multiplier());
            int at = text.indexOf(digits.zero() + 1);
            boolean isOne = at >= 0
                    && text.chars().filter(c -> digits.isDigit((char) c)).count() == 1;
            if (isOne && text.length() > 1) {
                words.put(scale, new Affixes(text.substring(0, at), text.substring(at + 1)));
                if (scale != Scale.THOUSAND) {
                    automatic.add(scale);
                }
            }
        }
    }

    /** Returns the power of ten in which a number has a small part before the decimal point. */
    Scale scaleOf(BigDecimal number) {
        return automatic.stream()
                .filter(scale -> number.abs().compareTo(scale.multiplier()) >= 0)
                .findFirst()
                .orElse(Scale.UNIT);
    }

    /**
     * Returns the power of ten for a number that is rounded to a step: that of its size, or a greater one that shows
     * the step, such as million for zero rounded to a million.
     */
    Scale scaleOf(BigDecimal number, BigDecimal step) {
        Scale bySize = scaleOf(number);
        boolean isShown =
                step.compareTo(BigDecimal.ONE) <= 0 || bySize.multiplier().compareTo(step) >= 0;
        return isShown
                ? bySize
                : ofSteps.stream()
                        .filter(scale -> scale.multiplier().compareTo(step) >= 0)
                        .findFirst()
                        .orElse(bySize);
    }

    /** Returns digits with the word of their scale. */
    String withWord(String digits, Scale scale) {
        Affixes affixes = affixes(scale);
        return affixes.prefix + digits + affixes.suffix;
    }

    /** Returns the word of a scale without a number, or an empty text for ones. */
    String word(Scale scale) {
        Affixes affixes = affixes(scale);
        return (affixes.prefix + affixes.suffix).replace(SPACE, ' ').strip();
    }

    private Affixes affixes(Scale scale) {
        if (scale == Scale.UNIT) {
            return new Affixes("", "");
        }
        Affixes own = words.get(scale);
        return own == null ? new Affixes("", SPACE + "×" + SPACE + "10" + superscript(scale.exponent())) : own;
    }

    private static String superscript(int exponent) {
        int size = Math.abs(exponent);
        String tens = size < DIGITS ? "" : String.valueOf(SUPERSCRIPTS.charAt(size / DIGITS));
        return (exponent < 0 ? "⁻" : "") + tens + SUPERSCRIPTS.charAt(size % DIGITS);
    }
}
