// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
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
import java.util.List;
import java.util.Optional;

/** Prints a figure with the words of a language: a hedge, the number with its multiplier, and the unit. */
final class FigurePrinter {
    private static final List<Integer> NO_MULTIPLIER = List.of(0);

    private final PrintedWords words;
    private final Wording wording;

    FigurePrinter(PrintedWords words) {
        this.words = words;
        wording = words.wording();
    }

    /** Returns the text of a figure, or throws an exception that states why no text can state it. */
    String print(Figure<?> figure) {
        Quantity<?> unit = figure.unit().of(BigDecimal.ONE);
        if (figure.quantity().isEmpty()) {
            return words.join(range(figure, unit), unitText(unit));
        }
        requireRounded(figure);
        if (unit instanceof GrowthRate rate) {
            return growth(figure, rate);
        }
        return words.join(hedge(figure.qualifier()), number(figure, false), unitText(unit));
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
        return new IllegalArgumentException("Printed figure must be rounded, an exact count or a range, but " + figure
                + " " + reason + "; round it with Figure.rounded, or print its toString()");
    }

    private String hedge(Qualifier qualifier) {
        return qualifier == Qualifier.NONE ? "" : words.first(Role.HEDGE_BEFORE, qualifier.code());
    }

    private String number(Figure<?> figure, boolean isAbsolute) {
        BigDecimal number = figure.quantity().orElseThrow().number();
        Optional<BigDecimal> step = figure.resolution().map(Quantity::number);
        if (step.isEmpty() && number.scale() > 0) {
            throw rejection(figure, "is no whole number");
        }
        boolean hasMultiplier = hasMultiplier(figure);
        return words.number(PrintedNumber.of(
                isAbsolute ? number.abs() : number,
                step.orElse(BigDecimal.ONE),
                hasMultiplier ? wording.exponents() : NO_MULTIPLIER,
                hasMultiplier ? wording.rareExponents() : List.of()));
    }

    /** Returns whether a multiplier may be printed: a count with one is rounded. */
    private static boolean hasMultiplier(Figure<?> figure) {
        Class<?> kind = figure.unit().kind();
        return kind == Money.class
                || kind == MoneyPer.class
                || kind == Amount.class
                || (kind == Count.class && !figure.isExact());
    }

    /** Prints growth with its direction in words, so that the hedge goes by its size. */
    private String growth(Figure<?> figure, GrowthRate unit) {
        boolean isFall = figure.quantity().orElseThrow().number().signum() < 0;
        Qualifier qualifier = (isFall ? figure.negated() : figure).qualifier();
        String size = words.join(hedge(qualifier), number(figure, true), words.percent());
        return wording.growth(words, isFall, size, unit);
    }

    private String range(Figure<?> figure, Quantity<?> unit) {
        Optional<Interval> bounds = figure.bounds().map(Bounds::interval);
        if (bounds.isEmpty()
                || bounds.get().lower().isEmpty()
                || bounds.get().upper().isEmpty()
                || bounds.get().isLowerOpen()
                || bounds.get().isUpperOpen()) {
            throw rejection(figure, "has no two ends that it includes");
        }
        boolean isScaled = unit instanceof Money || unit instanceof Amount || unit instanceof Count;
        List<Integer> exponents = isScaled ? wording.exponents() : NO_MULTIPLIER;
        return words.range(bounds.get().lower().get(), bounds.get().upper().get(), exponents);
    }

    private String unitText(Quantity<?> unit) {
        if (unit instanceof Money money) {
            return wording.currency(words, money.currency().getCurrencyCode());
        }
        if (unit instanceof MoneyPer money) {
            return per(wording.currency(words, money.currency().getCurrencyCode()), BigDecimal.ONE, money.per());
        }
        if (unit instanceof Amount amount) {
            return wording.unit(words, amount.measure());
        }
        if (unit instanceof AmountPer amount) {
            return per(wording.unit(words, amount.measure()), amount.perCount(), amount.per());
        }
        if (unit instanceof Count count) {
            return wording.noun(words, count.counted());
        }
        if (unit instanceof Percentage share && share.whole().isEmpty()) {
            return words.percent();
        }
        if (unit instanceof PercentagePoints) {
            return words.first(Role.POINTS, "");
        }
        if (unit instanceof Multiple) {
            return wording.times(words);
        }
        throw new IllegalArgumentException("Printed figure must not be an index number or a share of a named whole, but"
                + " was in the unit " + unit.unit());
    }

    private String per(String unit, BigDecimal count, String noun) {
        String number = count.equals(BigDecimal.ONE) ? "" : words.number(new PrintedNumber(count.toPlainString(), 0));
        return wording.per(words, unit, number, noun);
    }
}
