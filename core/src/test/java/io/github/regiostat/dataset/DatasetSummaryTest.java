// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.YUAN;
import static io.github.regiostat.dataset.DatasetFixtures.dollars;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetSummaryTest {
    private static VariableSummary<?> only(Dataset dataset) {
        assertThat(dataset.summary().variables()).hasSize(1);
        return dataset.summary().variables().get(0);
    }

    @Test
    void summary_countsMeasurementsAndStatuses() {
        DatasetSummary summary = Dataset.of(
                        gdp(BEIJING, "2024", "1")
                                .statuses(Statuses.parse("B,P"))
                                .build(),
                        gdp(TIANJIN, "2024", "3").statuses(Statuses.parse("P")).build(),
                        gdp(HEBEI, "2024", "2").build(),
                        missing(GDP, BEIJING, "2025"),
                        population(BEIJING, "2024", 5))
                .summary();
        assertThat(summary.size()).isEqualTo(5);
        assertThat(summary.missing()).isEqualTo(1);
        assertThat(summary.statuses())
                .isEqualTo(Map.of(
                        ObservationStatus.NORMAL, 2,
                        ObservationStatus.BREAK, 1,
                        ObservationStatus.PROVISIONAL, 2,
                        ObservationStatus.MISSING, 1));
        assertThat(summary)
                .hasToString("5 measurements, 1 missing; A 2, B 1, O 1, P 2\n"
                        + "gdp in CNY: 4, 1 missing, least CNY 1000000000, median CNY 2000000000, greatest CNY"
                        + " 3000000000\n"
                        + "population in persons: 1, least 5 persons, median 5 persons, greatest 5 persons");
    }

    @Test
    void median_ofAnEvenNumberOfValues_isTheExactMean() {
        VariableSummary<?> summary = only(Dataset.of(
                population(BEIJING, "2021", 7),
                population(BEIJING, "2022", 1),
                population(BEIJING, "2023", 2),
                population(BEIJING, "2024", 9)));
        assertThat(text(summary.least())).isEqualTo("1 persons");
        assertThat(text(summary.median())).isEqualTo("4.5 persons");
        assertThat(text(summary.greatest())).isEqualTo("9 persons");
    }

    private static String text(Optional<? extends Quantity<?>> quantity) {
        return quantity.map(Quantity::toString).orElse("none");
    }

    @Test
    void differentScales_areCompared() {
        DatasetAppender rows = Dataset.appender(List.of());
        rows.atVariable(rows.variable(GDP, YUAN)).atRegion(rows.region(BEIJING));
        rows.atPeriod(rows.period(TimePeriod.year(2023)))
                .atFigureAttributes(rows.figureAttributes(FigureAttributes.exact(Scale.MILLION)))
                .append(5000, 0);
        rows.atPeriod(rows.period(TimePeriod.year(2024)))
                .atFigureAttributes(rows.figureAttributes(FigureAttributes.exact(Scale.BILLION)))
                .append(40, 1);
        VariableSummary<?> summary = only(rows.build());
        assertThat(text(summary.least())).isEqualTo("CNY 4000000000");
        assertThat(text(summary.median())).isEqualTo("CNY 4500000000");
    }

    @Test
    void figuresWithQualifierOrUndetermined_haveNoValue() {
        VariableSummary<?> summary = only(Dataset.of(
                gdp(BEIJING, "2020", "1")
                        .value(Figure.exact(Money.of("CNY", 1)).with(Qualifier.MORE_THAN))
                        .build(),
                gdp(BEIJING, "2021", "1").value(Figure.undetermined(YUAN)).build(),
                gdp(BEIJING, "2022", "1")
                        .value(Figure.computed(Money.of("CNY", 7), Bounds.of(YUAN, Interval.parse("[1, 8]"))))
                        .build()));
        assertThat(summary.size()).isEqualTo(3);
        assertThat(summary.missing()).isZero();
        assertThat(summary.values()).isEqualTo(1);
        assertThat(text(summary.least())).isEqualTo("CNY 7");
        assertThat(text(summary.greatest())).isEqualTo("CNY 7");
    }

    @Test
    void units_areSummarizedSeparately() {
        List<VariableSummary<?>> variables = Dataset.of(
                        dollars(BEIJING, "2024", 1), gdp(BEIJING, "2024", "1").build(), missing(GDP, BEIJING, "2023"))
                .summary()
                .variables();
        assertThat(variables.stream().map(v -> text(v.least()) + " of " + v.size()))
                .containsExactly("none of 1", "CNY 1000000000 of 1", "USD 1 of 1");
        assertThat(variables.get(0)).hasToString("gdp: 1, 1 missing");
    }

    @Test
    void emptyDataset_hasAnEmptySummary() {
        DatasetSummary summary = Dataset.of().summary();
        assertThat(summary).hasToString("0 measurements");
        assertThat(summary.variables()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> summary.statuses().put(ObservationStatus.NORMAL, 1));
    }
}
