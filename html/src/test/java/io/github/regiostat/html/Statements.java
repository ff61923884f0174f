// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
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

/** Statements made by hand, so that the page is tested without reading a text. */
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

    /**
     * Adds a statement that was checked against data of two vintages. The data have the implied interval, in interval
     * notation, or no value if it is empty; the vintage before has 4.0446574 to 4.0449407 %.
     */
    Statements linked(
            String quote, Indicator<Percentage> indicator, Verdict verdict, Figure<Percentage> figure, String implied) {
        Dataset data = implied.isEmpty()
                ? Dataset.of(measurement(indicator, "2022", "6.83"))
                : Dataset.of(
                        share(indicator, "first published", "[4.0446574, 4.0449407]"),
                        share(indicator, "revised", implied));
        LevelClaim claim = new LevelClaim(ObservationKey.of(indicator.id(), BEIJING, YEAR), figure);
        ClaimResult result = Claims.check(claim, data, ExchangeRates.builder().build());
        assertThat(result.verdict()).isEqualTo(verdict);
        statements.add(CheckedStatement.builder(text.indexOf(quote), quote, result)
                .figure(figure)
                .indicator(indicator)
                .region(BEIJING)
                .period(YEAR)
                .build());
        return this;
    }

    private static Measurement<Percentage> share(Indicator<Percentage> indicator, String vintage, String bounds) {
        return measurement(indicator, "2023", "6.73").toBuilder()
                .value(Figure.within(Bounds.of(Percentage.of(0).unit(), Interval.parse(bounds))))
                .source(Source.builder("NBS").vintage(vintage).build())
                .derivation(Derivation.of(
                        "share of a group",
                        List.of(measurement(indicator("R&D spending"), "2023", "6.73")),
                        List.of(),
                        List.of("a note")))
                .build();
    }

    List<CheckedStatement> all() {
        return statements;
    }
}
