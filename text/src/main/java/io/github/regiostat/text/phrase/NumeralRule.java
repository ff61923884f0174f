// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Language.NumeralAt;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a number with its multipliers at a token, such as "84.37 billion", "two hundred and fifty" and "2 1/2". */
final class NumeralRule {
    /** The greatest number of multipliers of one number, as in "5 lakh crore". */
    private static final int MAX_MULTIPLIERS = 4;

    /** The characters of fractions, which the compatibility forms of Unicode write with a slash. */
    static final String VULGAR_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Tokens tokens;

    NumeralRule(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the numeral that starts at a token, or null if no numeral starts there. */
    @Nullable
    NumeralAt read(int index) {
        NumeralAt first = first(index);
        if (first != null && first.numeral().form() == Form.BROKEN) {
            return new NumeralAt(afterMultipliers(first.end()), first.numeral());
        }
        if (first == null || !(first.numeral().isNumber() || first.numeral().form() == Form.FRACTION)) {
            return first;
        }
        NumeralAt scaled = multiplied(withFraction(first));
        return scaled.numeral().isNumber() ? withoutSecondNumber(scaled) : scaled;
    }

    private @Nullable NumeralAt first(int index) {
        Token token = tokens.get(index);
        if (token.numeral() != null) {
            return new NumeralAt(index + 1, token.numeral());
        }
        Numeral vulgar = vulgarFraction(index);
        if (vulgar != null) {
            return new NumeralAt(index + 1, vulgar);
        }
        if (token.has(Role.HALF)) {
            return half(index);
        }
        if (token.has(Role.CARDINAL) || startsWithArticle(index)) {
            NumeralAt words = new CardinalRule(tokens, index).read();
            return !words.numeral().isNumber() ? words : withDenominator(words);
        }
        if (token.has(Role.POINT) && tokens.has(index + 1, Role.CARDINAL)) {
            return decimals(index);
        }
        if (token.has(Role.ARTICLE) && tokens.has(index + 1, Role.HALF)) {
            return half(index + 1);
        }
        return token.has(Role.ARTICLE) ? denominator(index + 1, BigDecimal.ONE) : null;
    }

    /** Rejects "point five percent", which has no digit before its point. */
    private @Nullable NumeralAt decimals(int point) {
        int end = point + 1;
        while (tokens.has(end, Role.CARDINAL)) {
            end++;
        }
        boolean isNumber = tokens.hasAny(end, Role.PERCENT, Role.POINTS, Role.BASIS_POINTS, Role.MULTIPLIER);
        return isNumber ? new NumeralAt(end, Numeral.broken("Number must have a digit before the point")) : null;
    }

    /** Returns whether "a" precedes a multiplier, as in "a million". */
    private boolean startsWithArticle(int index) {
        return tokens.has(index, Role.ARTICLE) && tokens.hasAny(index + 1, Role.MULTIPLIER, Role.HUNDRED);
    }

    /** Reads "half of" and "half a million". */
    private NumeralAt half(int index) {
        int end = index + 1;
        if (tokens.has(index, Role.POINTS)) {
            // 半个百分点 is one word, which is its unit too.
            return new NumeralAt(index, Numeral.of(HALF, null, BigDecimal.ONE));
        }
        if (tokens.has(end, Role.ARTICLE) && tokens.has(end + 1, Role.MULTIPLIER)) {
            return new NumeralAt(end + 1, Numeral.of(HALF, null, BigDecimal.ONE));
        }
        return new NumeralAt(end, Numeral.fraction(BigDecimal.ONE, BigDecimal.valueOf(2)));
    }

    /** Reads the denominator after a numerator in words, as in "two thirds". */
    private NumeralAt withDenominator(NumeralAt numerator) {
        int index = numerator.end();
        if (tokens.isHyphen(index)) {
            index++;
        }
        NumeralAt fraction = denominator(index, numerator.numeral().number());
        return fraction == null ? numerator : fraction;
    }

    private @Nullable NumeralAt denominator(int index, BigDecimal numerator) {
        String value = tokens.value(index, Role.DENOMINATOR);
        if (value == null) {
            return null;
        }
        boolean isOrdinal = tokens.has(index, Role.ORDINAL);
        boolean isQuarters = tokens.isWord(index)
                && tokens.lower(index).startsWith("quarter")
                && tokens.has(index + 1, Role.MULTIPLIER);
        boolean isFraction = !isOrdinal
                || isQuarters
                || tokens.has(index + 1, Role.OF)
                || tokens.isClauseEnd(index + 1)
                || (tokens.has(index - 1, Role.CARDINAL) && tokens.has(index + 1, Role.RANGE_TO));
        return isFraction ? new NumeralAt(index + 1, Numeral.fraction(numerator, new BigDecimal(value))) : null;
    }

    private @Nullable Numeral vulgarFraction(int index) {
        if (!tokens.isAny(index, VULGAR_FRACTIONS)) {
            return null;
        }
        String parts = Normalizer.normalize(tokens.text(index), Normalizer.Form.NFKC);
        return Numeral.fraction(new BigDecimal(parts.substring(0, 1)), new BigDecimal(parts.substring(2)));
    }

    /** Reads the rest of 1/5, 2 1/2, 2½ and "two and a half". */
    private NumeralAt withFraction(NumeralAt first) {
        if (first.numeral().form() == Form.FRACTION) {
            return first;
        }
        int end = first.end();
        boolean isWords = tokens.has(end - 1, Role.CARDINAL) && tokens.has(end + 1, Role.CARDINAL);
        if (tokens.has(end, Role.OUT_OF) || (isWords && tokens.has(end, Role.IN_EVERY))) {
            return outOf(first);
        }
        if (tokens.isAny(end, "/\u2044")) {
            NumeralAt slash = slash(first);
            return slash == null ? first : slash;
        }
        if (tokens.has(end, Role.AND) && tokens.has(end + 1, Role.ARTICLE) && tokens.has(end + 2, Role.HALF)) {
            return new NumeralAt(end + 3, mixed(first, Numeral.fraction(BigDecimal.ONE, BigDecimal.valueOf(2))));
        }
        Numeral vulgar = vulgarFraction(end);
        if (vulgar != null) {
            return new NumeralAt(end + 1, mixed(first, vulgar));
        }
        if (!first.numeral().isWhole() || !tokens.isNumber(end) || !tokens.is(end + 1, '/')) {
            return first;
        }
        Numeral numerator = Objects.requireNonNull(tokens.get(end).numeral());
        NumeralAt next = numerator.isNumber() ? slash(new NumeralAt(end + 1, numerator)) : null;
        return next != null && next.numeral().form() == Form.FRACTION
                ? new NumeralAt(next.end(), mixed(first, next.numeral()))
                : first;
    }

    /** Reads "7 out of 10", which is a share of 70 %. */
    private NumeralAt outOf(NumeralAt first) {
        NumeralAt whole = first(first.end() + 1);
        if (whole == null || !whole.numeral().isNumber()) {
            return first;
        }
        if (first.numeral().number().compareTo(whole.numeral().number()) > 0 || tokens.has(whole.end(), Role.VAGUE)) {
            return new NumeralAt(whole.end(), Numeral.broken("Share must be a number out of a greater one"));
        }
        BigDecimal share = Numeral.decimal(
                first.numeral().number().movePointRight(2), whole.numeral().number());
        return new NumeralAt(whole.end(), share == null ? Numeral.broken(Numeral.ENDLESS) : Numeral.percent(share));
    }

    private static Numeral mixed(NumeralAt whole, Numeral fraction) {
        if (!whole.numeral().isWhole() || whole.numeral().isScaled()) {
            return Numeral.broken("Fraction must follow a whole number");
        }
        BigDecimal numerator =
                whole.numeral().number().multiply(fraction.denominator()).add(fraction.number());
        return Numeral.fraction(numerator, fraction.denominator());
    }

    /** Returns whether two numbers with a slash are a date: "on 1/5", 12/2024. */
    private boolean isDate(int before, int denominator) {
        boolean isYear = tokens.length(denominator) == 4;
        return !tokens.has(denominator + 1, Role.OF) && (isYear || tokens.has(before, Role.DATE_BEFORE));
    }

    /** Reads the rest of 1/5; other slashes are those of a date, a ratio or a unit per another. */
    private @Nullable NumeralAt slash(NumeralAt first) {
        int index = first.end() + 1;
        Numeral denominator = tokens.get(index).numeral();
        if (denominator == null || !denominator.isNumber() || !tokens.isAttached(first.end())) {
            return null;
        }
        boolean isFraction = first.numeral().isWhole()
                && denominator.isWhole()
                && first.numeral().number().compareTo(denominator.number()) < 0
                && !tokens.is(index + 1, '/');
        boolean isDate = isDate(first.end() - 2, index);
        Numeral fraction = isFraction && !isDate
                ? Numeral.fraction(first.numeral().number(), denominator.number())
                : Numeral.noFigure();
        return new NumeralAt(index + 1, fraction);
    }

    /** Reads the multipliers after a number, of which all apply: "5 lakh crore", "a quarter of a million". */
    private NumeralAt multiplied(NumeralAt first) {
        int index = first.end();
        int unit = first.numeral().form() == Form.FRACTION ? unitOfFraction(index) : index;
        if (unit > index) {
            Numeral fraction = first.numeral();
            return new NumeralAt(unit, Numeral.quotient(fraction.number(), fraction.denominator(), BigDecimal.ONE));
        }
        if (tokens.has(index, Role.OF) && unitOfFraction(index) > index) {
            // "0.3 of a percentage point".
            return new NumeralAt(unitOfFraction(index), first.numeral());
        }
        int count = 0;
        BigDecimal multiplier = BigDecimal.ONE;
        boolean isPartOf = first.numeral().form() == Form.FRACTION
                && tokens.has(index, Role.OF)
                && tokens.has(index + 1, Role.ARTICLE)
                && tokens.has(index + 2, Role.MULTIPLIER);
        index = isPartOf ? index + 2 : skipHyphen(index, Role.MULTIPLIER);
        while (count < MAX_MULTIPLIERS && multiplierAt(index) != null) {
            multiplier = multiplier.multiply(multiplierAt(index));
            count++;
            index++;
        }
        if (count == 0) {
            return first;
        }
        if (multiplierAt(index) != null) {
            return new NumeralAt(index, Numeral.broken("Number must have at most " + MAX_MULTIPLIERS + " multipliers"));
        }
        Numeral numeral = first.numeral();
        if (numeral.form() == Form.FRACTION) {
            BigDecimal numerator = numeral.number().multiply(multiplier);
            return new NumeralAt(index, Numeral.quotient(numerator, numeral.denominator(), multiplier));
        }
        return new NumeralAt(index, numeral.withMultiplier(multiplier).limited());
    }

    /** Returns the index of the unit of "half a percentage point" and "a quarter of one percent", or the index. */
    private int unitOfFraction(int index) {
        int one = tokens.has(index, Role.OF) ? index + 1 : index;
        boolean isOne = tokens.has(one, Role.ARTICLE)
                || "1".equals(tokens.value(one, Role.CARDINAL))
                || (one > index && tokens.is(one, '1'));
        int unit = one + 1;
        boolean isUnit = tokens.hasAny(unit, Role.POINTS, Role.PERCENT, Role.UNIT);
        return isOne && isUnit ? unit : index;
    }

    private int afterMultipliers(int index) {
        int i = index;
        while (multiplierAt(i) != null) {
            i++;
        }
        return i;
    }

    private @Nullable BigDecimal multiplierAt(int index) {
        String value = tokens.value(index, Role.MULTIPLIER);
        if (value == null && tokens.has(index, Role.HUNDRED)) {
            value = "100";
        }
        return value == null ? null : new BigDecimal(value);
    }

    /** Returns the index after a hyphen that joins a number and a word, as in "5-billion". */
    int skipHyphen(int index, Role... roles) {
        if (tokens.isHyphen(index)) {
            for (Role role : roles) {
                if (tokens.has(index + 1, role)) {
                    return index + 1;
                }
            }
        }
        return index;
    }

    /** Rejects "5 million 300 thousand" as a whole, so that no part of it is read. */
    private NumeralAt withoutSecondNumber(NumeralAt first) {
        if (!first.numeral().isScaled() || !tokens.isNumber(first.end())) {
            return first;
        }
        int index = first.end() + 1;
        if (multiplierAt(index) == null && tokens.length(first.end()) > 3) {
            // A short number continues a number in words, as in "two thousand 24".
            return first;
        }
        return new NumeralAt(
                afterMultipliers(index),
                Numeral.broken("Number must have one multiplier at its end, as in 5.3 million"));
    }
}
