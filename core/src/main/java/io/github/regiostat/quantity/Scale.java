// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;

/**
 * The power of ten by which a published number is multiplied, such as {@code billion} in "84.37 billion yuan" or 亿 in
 * "843.7亿元".
 *
 * <p>The powers are those of the SDMX attribute UNIT_MULT, -15 to 15.
 *
 * {@snippet file="QuantitySnippets.java" region="scale"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Scale {
    /** Quadrillionths. UNIT_MULT -15. */
    QUADRILLIONTH(-15),
    /** Hundred trillionths. UNIT_MULT -14. */
    HUNDRED_TRILLIONTH(-14),
    /** Ten trillionths. UNIT_MULT -13. */
    TEN_TRILLIONTH(-13),
    /** Trillionths. UNIT_MULT -12. */
    TRILLIONTH(-12),
    /** Hundred billionths. UNIT_MULT -11. */
    HUNDRED_BILLIONTH(-11),
    /** Ten billionths. UNIT_MULT -10. */
    TEN_BILLIONTH(-10),
    /** Billionths. UNIT_MULT -9. */
    BILLIONTH(-9),
    /** Hundred millionths. UNIT_MULT -8. */
    HUNDRED_MILLIONTH(-8),
    /** Ten millionths. UNIT_MULT -7. */
    TEN_MILLIONTH(-7),
    /** Millionths. UNIT_MULT -6. */
    MILLIONTH(-6),
    /** Hundred thousandths. UNIT_MULT -5. */
    HUNDRED_THOUSANDTH(-5),
    /** Ten thousandths. UNIT_MULT -4. */
    TEN_THOUSANDTH(-4),
    /** Thousandths. UNIT_MULT -3. */
    THOUSANDTH(-3),
    /** Hundredths. UNIT_MULT -2. */
    HUNDREDTH(-2),
    /** Tenths. UNIT_MULT -1. */
    TENTH(-1),
    /** Ones. UNIT_MULT 0. */
    UNIT(0),
    /** Tens. UNIT_MULT 1. */
    TEN(1),
    /** Hundreds. UNIT_MULT 2. */
    HUNDRED(2),
    /** Thousands. UNIT_MULT 3. */
    THOUSAND(3),
    /** Ten thousands, 万. UNIT_MULT 4. */
    TEN_THOUSAND(4),
    /** Hundred thousands. UNIT_MULT 5. */
    HUNDRED_THOUSAND(5),
    /** Millions. UNIT_MULT 6. */
    MILLION(6),
    /** Ten millions. UNIT_MULT 7. */
    TEN_MILLION(7),
    /** Hundred millions, 亿. UNIT_MULT 8. */
    HUNDRED_MILLION(8),
    /** Billions. UNIT_MULT 9. */
    BILLION(9),
    /** Ten billions. UNIT_MULT 10. */
    TEN_BILLION(10),
    /** Hundred billions. UNIT_MULT 11. */
    HUNDRED_BILLION(11),
    /** Trillions, 万亿. UNIT_MULT 12. */
    TRILLION(12),
    /** Ten trillions. UNIT_MULT 13. */
    TEN_TRILLION(13),
    /** Hundred trillions. UNIT_MULT 14. */
    HUNDRED_TRILLION(14),
    /** Quadrillions. UNIT_MULT 15. */
    QUADRILLION(15);

    private static final int MIN_EXPONENT = -15;

    private final int exponent;

    Scale(int exponent) {
        this.exponent = exponent;
    }

    /**
     * Returns the scale of a power of ten.
     *
     * @param exponent the exponent, -15 to 15 (SDMX UNIT_MULT)
     * @return the scale
     * @throws IllegalArgumentException if the exponent is out of range
     */
    public static Scale ofExponent(int exponent) {
        if (Math.abs((long) exponent) > -MIN_EXPONENT) {
            throw new IllegalArgumentException("Exponent of a scale must be between -15 and 15, but was " + exponent);
        }
        return values()[exponent - MIN_EXPONENT];
    }

    /**
     * Parses the English name of a scale, singular or plural, such as {@code billion} or {@code hundred millions}, or
     * 千, 万, 百万, 亿 or 万亿.
     *
     * @param text the name, in upper or lower case
     * @return the scale
     * @throws IllegalArgumentException if the text is not the name of a scale
     */
    public static Scale parse(String text) {
        Objects.requireNonNull(text, "text");
        String word = Nouns.singular(text.toLowerCase(Locale.ROOT));
        for (Scale scale : values()) {
            if (word.equals(scale.toString())) {
                return scale;
            }
        }
        return switch (text) {
            case "千" -> THOUSAND;
            case "万" -> TEN_THOUSAND;
            case "百万" -> MILLION;
            case "亿" -> HUNDRED_MILLION;
            case "万亿" -> TRILLION;
            default ->
                throw new IllegalArgumentException(
                        "Scale must be a power of ten such as 'thousand', 'hundred million' or '亿', but was "
                                + Text.quote(text));
        };
    }

    /**
     * Returns the exponent of ten.
     *
     * @return -15 to 15, as in SDMX UNIT_MULT
     */
    public int exponent() {
        return exponent;
    }

    /**
     * Returns the multiplier of a published number.
     *
     * @return ten to the power of the exponent
     */
    public BigDecimal multiplier() {
        return appliedTo(BigDecimal.ONE);
    }

    /**
     * Returns a number multiplied by the scale: 84.37 billion is 84370000000.
     *
     * @param number the published number
     * @return the exact product
     * @throws ArithmeticException if the product has more than 1000 digits before or after the decimal point
     */
    public BigDecimal appliedTo(BigDecimal number) {
        return Decimals.canonical(number.scaleByPowerOfTen(exponent));
    }

    /** Returns the English name, such as {@code hundred million}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
