// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Prints figures as text that states their rounding and their qualifier, such as "over 370 billion yuan" and 超过3700亿元.
 *
 * {@snippet file="PhraseSnippets.java" region="format"}
 *
 * <p>The multiplier shows the resolution as a digit. In English it is the greatest one up to the number: 3 billion yuan
 * if the resolution is a billion, 3.0 billion yuan if it is a hundred million. In Chinese it is the one with the fewest
 * decimals above two and no zero before the point: 843.7亿元, 65000万吨. A number rounded to one or less has none. In
 * Chinese a share rounded to tens of percent is printed in tenths (5成), and growth rounded to a hundred percent in
 * multiples (增长2倍).
 *
 * <p>{@link PhraseParser} reads the same figure from the text, without options. A figure that has no such text is
 * rejected, because a reader would understand another figure:
 *
 * <ul>
 *   <li>an exact amount other than a count, a truncated figure and a figure of unknown rounding, because printed digits
 *       state a rounding;
 *   <li>a band of "nearly" or "about", and bounds other than those of a range, such as those of a calculation;
 *   <li>an index number, and a share of a named whole;
 *   <li>a resolution that is not a power of ten, or is above the greatest multiplier.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class PhraseFormat {
    private static final PhraseParser PARSER = PhraseParser.of(PhraseOptions.DEFAULT);

    private final Wording words;

    private PhraseFormat(Wording words) {
        this.words = words;
    }

    /**
     * Returns the format of a language.
     *
     * @param language the language
     * @return the format
     */
    public static PhraseFormat of(PhraseLanguage language) {
        return new PhraseFormat(Wording.of(Objects.requireNonNull(language, "language")));
    }

    /**
     * Returns a figure as text, such as {@code up 12.7 % year on year}.
     *
     * @param figure the figure
     * @return the text, from which {@link PhraseParser} reads an equal figure
     * @throws IllegalArgumentException if the figure has no such text; the message states why
     */
    public String format(Figure<?> figure) {
        String text = print(figure);
        Figure<?> read = read(text, figure);
        if (!read.equals(figure)) {
            throw new IllegalArgumentException(
                    "Figure must be read back from its text, but " + ShortNumbers.in(figure) + " is read as "
                            + ShortNumbers.in(read) + " from " + Text.quote(text) + "; use another noun or unit");
        }
        return text;
    }

    private static Figure<?> read(String text, Figure<?> figure) {
        try {
            return PARSER.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Figure must be read back from its text, but " + ShortNumbers.in(figure) + " is not read from "
                            + Text.quote(text)
                            + "; use another noun or unit",
                    e);
        }
    }

    /** Returns the text of a figure, or throws an exception that states why the figure has no text. */
    private String print(Figure<?> figure) {
        Quantity<?> unit = figure.unit().of(BigDecimal.ONE);
        boolean isRange = figure.quantity().isEmpty();
        if (!isRange) {
            requireRounded(figure);
        }
        if (unit instanceof GrowthRate rate) {
            return isRange ? growthRange(figure, rate) : growth(figure, rate);
        }
        if (unit instanceof MoneyPer money) {
            String currency = words.currency(money.currency().getCurrencyCode());
            return words.per(numbers(figure, unit), currency, "", money.per());
        }
        if (unit instanceof AmountPer amount) {
            String measure = words.unit(amount.measure());
            return words.per(numbers(figure, unit), measure, count(amount.perCount()), amount.per());
        }
        if (isRange) {
            return range(interval(figure), isScaled(unit), unitText(unit));
        }
        String text = unitText(unit);
        return coarse(figure, unit, false)
                .map(size -> words.join(qualifier(figure), size))
                .orElseGet(() -> words.join(qualifier(figure), number(figure, false), text));
    }

    /** Returns the number with its qualifier, or both ends of a range. */
    private String numbers(Figure<?> figure, Quantity<?> unit) {
        return figure.quantity().isEmpty()
                ? range(interval(figure), isScaled(unit), "")
                : words.join(qualifier(figure), number(figure, false));
    }

    private String count(BigDecimal count) {
        return count.equals(BigDecimal.ONE) ? "" : words.digits(count.toPlainString());
    }

    /** Returns a share or a rate with a resolution above one, as in 5成 and 2倍. */
    private Optional<String> coarse(Figure<?> figure, Quantity<?> unit, boolean isGrowth) {
        Optional<BigDecimal> step = figure.resolution().map(Quantity::number);
        boolean isShare = isGrowth || unit instanceof Percentage;
        if (step.isEmpty() || !isShare) {
            return Optional.empty();
        }
        BigDecimal number = figure.quantity().orElseThrow().number();
        BigDecimal size = isGrowth ? number.abs() : number;
        int exponent = Wording.stepExponent(size, step.get());
        boolean isRise = isGrowth && number.signum() > 0;
        return exponent > 0 ? words.coarse(size, exponent, isRise) : Optional.empty();
    }

    private static void requireRounded(Figure<?> figure) {
        if (figure.isComputed() || figure.isTruncated() || figure.band().isPresent()) {
            String reason = figure.isComputed() ? "was computed" : figure.isTruncated() ? "is truncated" : "has a band";
            throw rejection(figure, reason);
        }
        boolean isCount = figure.unit().kind() == Count.class;
        if (figure.resolution().isEmpty() && !(isCount && figure.isExact())) {
            throw rejection(figure, figure.isExact() ? "is exact" : "is of unknown rounding");
        }
    }

    private static IllegalArgumentException rejection(Figure<?> figure, String reason) {
        return new IllegalArgumentException("Printed figure must be rounded, an exact count or a range, but "
                + ShortNumbers.in(figure)
                + " " + reason + "; round it with Figure.rounded, or print its toString()");
    }

    /** Returns the qualifier of a figure that is printed with its sign. */
    private String qualifier(Figure<?> figure) {
        boolean isNegative = figure.quantity().orElseThrow().number().signum() < 0;
        return words.qualifier(figure.qualifier(), isNegative);
    }

    private String number(Figure<?> figure, boolean isAbsolute) {
        BigDecimal number = figure.quantity().orElseThrow().number();
        Optional<BigDecimal> step = figure.resolution().map(Quantity::number);
        if (step.isEmpty() && number.scale() > 0) {
            throw rejection(figure, "is not a whole number");
        }
        return words.number(isAbsolute ? number.abs() : number, step.orElse(BigDecimal.ONE), hasMultiplier(figure));
    }

    /** Returns whether a multiplier may be printed: a count with one is rounded. */
    private static boolean hasMultiplier(Figure<?> figure) {
        Class<?> kind = figure.unit().kind();
        return kind == Money.class
                || kind == MoneyPer.class
                || kind == Amount.class
                || (kind == Count.class && !figure.isExact());
    }

    /** Prints growth with its direction in words, so that the qualifier goes by its size. */
    private String growth(Figure<?> figure, GrowthRate unit) {
        boolean isFall = figure.quantity().orElseThrow().number().signum() < 0;
        String qualifier = words.qualifier((isFall ? figure.negated() : figure).qualifier(), false);
        String size = coarse(figure, unit, true)
                .map(text -> words.join(qualifier, text))
                .orElseGet(() -> words.join(qualifier, number(figure, true), Wording.PERCENT));
        return words.growth(isFall, size, unit);
    }

    /** Prints a range of growth of one direction: up 3 to 5 %. */
    private String growthRange(Figure<?> figure, GrowthRate unit) {
        Interval interval = interval(figure);
        boolean isFall = interval.upper().orElseThrow().signum() < 0;
        if (!isFall && interval.lower().orElseThrow().signum() < 0) {
            throw rejection(figure, "has ends of both signs");
        }
        String size = range(isFall ? interval.negated() : interval, false, Wording.PERCENT);
        return words.growth(isFall, size, unit);
    }

    private static boolean isScaled(Quantity<?> unit) {
        return unit instanceof Money || unit instanceof Amount || unit instanceof Count;
    }

    private String range(Interval interval, boolean isScaled, String unit) {
        return words.range(interval.lower().orElseThrow(), interval.upper().orElseThrow(), isScaled, unit);
    }

    private static Interval interval(Figure<?> figure) {
        return figure.bounds()
                .map(Bounds::interval)
                .filter(i -> i.lower().isPresent() && i.upper().isPresent())
                .filter(i -> !i.isLowerOpen() && !i.isUpperOpen())
                .orElseThrow(() -> rejection(figure, "has no two ends that it includes"));
    }

    private String unitText(Quantity<?> unit) {
        if (unit instanceof Money money) {
            return words.currency(money.currency().getCurrencyCode());
        }
        if (unit instanceof Amount amount) {
            return words.unit(amount.measure());
        }
        if (unit instanceof Count count) {
            return words.noun(count.counted());
        }
        if (unit instanceof Percentage share && share.whole().isEmpty()) {
            return Wording.PERCENT;
        }
        if (unit instanceof PercentagePoints) {
            return words.first(Role.POINTS, "");
        }
        if (unit instanceof Multiple) {
            return words.times();
        }
        throw new IllegalArgumentException("Printed figure must not be an index number or a share of a named whole, but"
                + " was in the unit " + unit.unit());
    }
}
