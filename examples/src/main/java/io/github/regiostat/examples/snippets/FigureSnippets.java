// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Published figures and the bounds of their true values. */
final class FigureSnippets {
    private FigureSnippets() {}

    public static void main(String[] args) {
        figure();
        truncated();
        deferred();
        reconciled();
        converted();
        convertedToDecimals();
        qualifier();
        bounds();
        interval();
        share();
    }

    private static void figure() {
        // @start region="figure"
        Figure<Money> published = Figure.money("CNY", "84.37", Scale.BILLION);
        System.out.println(published); // CNY 84370000000 (rounded to 10000000)
        System.out.println(published.bounds().orElseThrow());
        // [CNY 84365000000, CNY 84375000000]

        Figure<Money> plain = Figure.money("CNY", "370", Scale.BILLION);
        Figure<Money> over = plain.with(Qualifier.MORE_THAN);
        System.out.println(over); // more than CNY 370000000000 (rounded to 1000000000)
        System.out.println(over.bounds().orElseThrow()); // (CNY 370000000000, unbounded)
        System.out.println(over.value()); // Optional.empty

        // Data without information about rounding
        Figure<Percentage> fromData = Figure.of(Percentage.of("4.27"));
        System.out.println(fromData.bounds()); // Optional.empty
        System.out.println(Figure.count(230, "policies").bounds().orElseThrow());
        // [230 policies, 230 policies]
        // @end
    }

    private static void truncated() {
        // @start region="truncated"
        Money yuan = Money.of("CNY", "84.37");
        Figure<Money> cut = Figure.truncated(yuan, new BigDecimal("0.01"));
        System.out.println(cut); // CNY 84.37 (truncated to 0.01)
        System.out.println(cut.bounds().orElseThrow()); // [CNY 84.37, CNY 84.38)
        // @end
    }

    private static void deferred() {
        // @start region="deferred"
        BigDecimal yuan = new BigDecimal("84.37");
        BigDecimal persons = new BigDecimal("22");
        Unit<MoneyPer> unit = MoneyPer.of("CNY", 1, "person").unit();
        Interval total = Interval.parse("[84.365, 84.375]");
        Interval divisor = Interval.exactly(persons);
        Figure<MoneyPer> quotient = Figure.computed(
                unit,
                () -> unit.of(yuan.divide(persons, MathContext.DECIMAL128)),
                () -> Bounds.of(unit, total.dividedBy(divisor).orElseThrow()));
        System.out.println(quotient.bounds().orElseThrow().roundedOutward(4));
        // [CNY 3.834 per person, CNY 3.836 per person]
        // @end
    }

    private static void reconciled() {
        // @start region="reconciled"
        Figure<Percentage> yearbook = Figure.percentage("4.45");
        Figure<Percentage> communique = Figure.percentage("4.4");
        System.out.println(Figure.reconciled(yearbook, communique));
        // 4.45 % in [4.445, 4.45]
        // @end
    }

    private static void converted() {
        // @start region="converted"
        Figure<Amount> mu = Figure.rounded(Amount.of(45, "mu"), BigDecimal.valueOf(3));
        Unit<Amount> hectares = Amount.of(1, "ha").unit();
        BigDecimal muPerHectare = BigDecimal.valueOf(15);
        System.out.println(mu.convertedTo(hectares, BigDecimal.ONE, muPerHectare));
        // 3 ha in [2.9, 3.1]
        // @end
    }

    private static void convertedToDecimals() {
        // @start region="converted-to-decimals"
        Figure<Amount> mu = Figure.of(Amount.of(46, "mu"));
        Unit<Amount> hectares = Amount.of(1, "ha").unit();
        BigDecimal one = BigDecimal.ONE;
        BigDecimal muPerHectare = BigDecimal.valueOf(15);
        RoundingMode mode = RoundingMode.HALF_EVEN;
        System.out.println(mu.convertedTo(hectares, one, muPerHectare, 2, mode));
        // 3.07 ha
        Figure<Amount> under = mu.with(Qualifier.LESS_THAN);
        System.out.println(under.convertedTo(hectares, one, muPerHectare, 1, mode));
        // less than 3.1 ha
        // @end
    }

    private static void qualifier() {
        // @start region="qualifier"
        Figure<Count> branches = Figure.count(10_000, "branches");
        System.out.println(branches.with(Qualifier.MORE_THAN).bounds().orElseThrow());
        // (10000 branches, unbounded)
        System.out.println(branches.with(Qualifier.AT_MOST).bounds().orElseThrow());
        // (unbounded, 10000 branches]

        System.out.println(branches.with(Qualifier.NEARLY).bounds()); // Optional.empty
        Figure<Count> nearly = branches.with(Qualifier.NEARLY, BigDecimal.valueOf(100));
        System.out.println(nearly.bounds().orElseThrow());
        // [9900 branches, 10000 branches)
        // @end
    }

    private static void bounds() {
        // @start region="bounds"
        Bounds<Money> bounds =
                Figure.money("CNY", "84.37", Scale.BILLION).bounds().orElseThrow();
        System.out.println(bounds.lower().orElseThrow()); // CNY 84365000000
        System.out.println(bounds.contains(Money.of("CNY", 84_366_123_456L))); // true
        System.out.println(bounds.roundedOutward(3)); // [CNY 84300000000, CNY 84400000000]
        // @end
    }

    private static void interval() {
        // @start region="interval"
        Interval yuan = Interval.parse("[84.365, 84.375]");
        Interval dollars = Interval.parse("[11.775, 11.785]");
        System.out.println(yuan.dividedBy(dollars).orElseThrow().roundedOutward(7));
        // [7.158676, 7.165606]

        Interval over30 = Interval.greaterThan(BigDecimal.valueOf(30));
        System.out.println(over30.dividedBy(Interval.exactly(BigDecimal.valueOf(3))));
        // Optional[(10, unbounded)]
        System.out.println(over30.dividedBy(Interval.parse("[-1, 1]"))); // Optional.empty
        // @end
    }

    private static void share() {
        // @start region="share"
        Interval part = Interval.parse("[95, 105]");
        Interval rest = Interval.parse("[95, 105]");
        Interval all = part.plus(rest);
        System.out.println(part.dividedBy(all).orElseThrow().roundedOutward(3));
        // [0.452, 0.553]
        System.out.println(part.shareWith(rest).orElseThrow()); // [0.475, 0.525]

        // Indices of 50.0 and 51.0 with weights over 100 and over 200
        Interval fifty = Interval.parse("[49.95, 50.05]");
        Interval fiftyOne = Interval.parse("[50.95, 51.05]");
        Interval over100 = Interval.greaterThan(BigDecimal.valueOf(100));
        Interval over200 = Interval.greaterThan(BigDecimal.valueOf(200));
        List<Interval> values = List.of(fifty, fiftyOne);
        List<Interval> weights = List.of(over100, over200);
        System.out.println(Interval.weightedMean(values, weights).orElseThrow());
        // (49.95, 51.05)
        // @end
    }
}
