// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import io.github.regiostat.text.check.CheckedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements made by hand, so that the page is tested without a text check. */
final class Statements {
    static final Region BEIJING = Regions.of("CN-BJ");
    static final TimePeriod YEAR = TimePeriod.year(2023);

    private final String text;
    private final List<CheckedStatement> statements = new ArrayList<>();

    Statements(String text) {
        this.text = text;
    }

    static Indicator<Percentage> indicator(String name) {
        return Indicator.builder("rd-intensity", Percentage.class).name(name).build();
    }

    static Measurement<Percentage> measurement(Indicator<Percentage> indicator, String period, String percent) {
        return Measurement.builder(indicator)
                .region(BEIJING)
                .period(period)
                .value(Figure.percentage(percent))
                .source(Source.builder("NBS").vintage("first published").build())
                .build();
    }

    /** Adds a statement without a link. */
    Statements unlinked(String quote, Figure<?> figure, String because) {
        return unlinked(text.indexOf(quote), quote, figure, because);
    }

    /** Adds a statement without a link at a position. */
    Statements unlinked(int start, String quote, Figure<?> figure, String because) {
        statements.add(CheckedStatement.builder(start, quote, Verdict.UNLINKED, because)
                .figure(figure)
                .build());
        return this;
    }

    /** Adds a linked statement whose implied interval is in interval notation, empty if nothing follows. */
    Statements linked(String quote, Indicator<Percentage> indicator, Verdict verdict, String claimed, String implied) {
        Measurement<Percentage> measurement = measurement(indicator, "2023", "6.73");
        Figure<?> figure = Figure.percentage("4.27");
        LevelClaim claim = new LevelClaim(ObservationKey.of(measurement), figure);
        ClaimResult other = result(claim, Verdict.CONTRADICTED, claimed, "[4.0446574, 4.0449407]", List.of());
        ClaimResult result = result(claim, verdict, claimed, implied, List.of(other));
        statements.add(CheckedStatement.builder(text.indexOf(quote), quote, result)
                .figure(figure)
                .indicator(indicator)
                .region(BEIJING)
                .period(YEAR)
                .build());
        return this;
    }

    private static ClaimResult result(
            LevelClaim claim, Verdict verdict, String claimed, String implied, List<ClaimResult> others) {
        Measurement<?> input = measurement(indicator("R&D spending"), "2023", "6.73");
        return new ClaimResult(
                claim,
                verdict,
                implied.isEmpty() ? Optional.empty() : Optional.of(Interval.parse(implied)),
                Optional.of(Interval.parse(claimed)),
                "The data imply " + implied + ".",
                verdict == Verdict.CONTRADICTED ? Optional.of("4.04 %") : Optional.empty(),
                List.of(input),
                Optional.of(Derivation.of("share of a group", List.of(input), List.of(), List.of("a note"))),
                Optional.of("first published"),
                others);
    }

    List<CheckedStatement> all() {
        return statements;
    }
}
