// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows of made-up data, and the verdicts of checks against them. */
final class Checks {
    private Checks() {}

    /** Adds the figure of an indicator for a region and a year. */
    static <Q extends Quantity<Q>> void add(
            List<Measurement<?>> rows, Indicator<Q> indicator, String region, int year, Figure<Q> figure) {
        rows.add(Measurement.builder(indicator)
                .region(Regions.of(region))
                .period(TimePeriod.year(year))
                .value(figure)
                .build());
    }

    /** Adds the exact value of an indicator for a region and a year. */
    static <Q extends Quantity<Q>> void add(
            List<Measurement<?>> rows, Indicator<Q> indicator, String region, int year, Q value) {
        add(rows, indicator, region, year, Figure.exact(value));
    }

    /** Asserts the verdicts of a text, such as {@code supported unlinked}. */
    static void assertVerdicts(TextCheck check, String text, String expected) {
        assertThat(verdicts(check, text)).as(text).isEqualTo(expected);
    }

    /** Returns the verdicts of a text, such as {@code supported unlinked}; \\n is a line break. */
    static String verdicts(TextCheck check, String text) {
        return check.check(text.replace("\\n", "\n")).stream()
                .map(statement -> statement.verdict().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
