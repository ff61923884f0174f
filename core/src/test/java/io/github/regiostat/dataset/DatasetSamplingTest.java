// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Margins of sampling error in the columns of a dataset. */
class DatasetSamplingTest {
    private static final Indicator<Money> WAGES =
            Indicator.builder("wages", Money.class).flow().build();
    private static final Indicator<Money> INCOME =
            Indicator.builder("income", Money.class).flow().build();
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");

    /** The margins of both regions are equal, and their values differ. */
    private static final List<Measurement<Money>> ALL = List.of(
            money(WAGES, BEIJING, 50, "4"),
            money(WAGES, TIANJIN, 80, "4"),
            money(INCOME, BEIJING, 200, "12"),
            money(INCOME, TIANJIN, 100, "12"));

    private static final Dataset DATA = Dataset.builder().addAll(ALL).build();

    private static Measurement<Money> money(Indicator<Money> indicator, Region region, long number, String margin) {
        return Measurement.builder(indicator)
                .region(region)
                .period("2024")
                .value(Figure.exact(Money.of("CNY", number)))
                .samplingError(SamplingError.of(margin, ConfidenceLevel.PERCENT_90))
                .build();
    }

    @Test
    void columns_keepTheMargins() throws Exception {
        for (Dataset data : List.of(
                DATA, JavaStreams.copyOf(DATA), Dataset.merge(DATA.onlyIndicator(WAGES), DATA.onlyIndicator(INCOME)))) {
            assertThat(data.measurementsOf(Money.class)).isEqualTo(ALL);
            assertThat(data.row(0).samplingError()).contains(SamplingError.of("4", ConfidenceLevel.PERCENT_90));
        }
    }

    @Test
    void datasets_differByAMargin() {
        Dataset other = Dataset.builder()
                .addAll(ALL.subList(0, 3))
                .add(money(INCOME, TIANJIN, 100, "13"))
                .build();
        assertThat(other).isNotEqualTo(DATA);
    }

    @Test
    void margins_haveAColumnOfTheTable() {
        assertThat(DATA.onlyIndicator(WAGES).toTable()).contains("margin: ± 4 (90 % confidence)");
        assertThat(DATA.toTable().lines().filter(line -> line.contains("± 12 (90 % confidence)")))
                .hasSize(2);
    }

    /** The root of 4² plus (1/4)² × 12² = 25 over 200, and of 4² plus 0.8² × 12² = 108.16 over 100, in percent. */
    @Test
    void results_haveTheMarginsOfTheirOwnValues() {
        Dataset shares = DATA.share(WAGES, INCOME, Accept.INDEPENDENT_SAMPLES);
        assertThat(shares.row(0).samplingError()).contains(SamplingError.of("2.5", ConfidenceLevel.PERCENT_90));
        assertThat(shares.row(1).samplingError()).contains(SamplingError.of("10.4", ConfidenceLevel.PERCENT_90));
        assertThat(shares.get(1)).isEqualTo(Shares.of(ALL.get(1), ALL.get(3), Accept.INDEPENDENT_SAMPLES));
    }

    @Test
    void sums_haveTheMarginOfASum() {
        Region two = Region.group("two", "Two", BEIJING, TIANJIN);
        assertThat(DATA.summedOver(two, WAGES, Accept.INDEPENDENT_SAMPLES).get(0))
                .isEqualTo(Sums.overRegions(two, ALL.subList(0, 2), Accept.INDEPENDENT_SAMPLES));
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> DATA.summedOver(two, WAGES))
                .withMessageEndingWith("pass Accept.INDEPENDENT_SAMPLES");
    }

    @Test
    void conversions_convertEachMargin() {
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "8").build();
        Measurement<Money> counted =
                ALL.get(0).toBuilder().period("2024-Q1").withoutSamplingError().build();
        ExchangeRates withQuarter =
                rates.toBuilder().average("2024-Q1", "USD", "CNY", "5").build();
        Dataset mixed = Dataset.builder().addAll(ALL).add(counted).build();
        assertThat(DATA.convertedTo("USD", rates).measurementsOf(Money.class))
                .isEqualTo(
                        ALL.stream().map(each -> each.convertedTo("USD", rates)).toList());
        assertThat(mixed.convertedTo("USD", withQuarter).measurementsOf(Money.class))
                .isEqualTo(mixed.measurementsOf(Money.class).stream()
                        .map(each -> each.convertedTo("USD", withQuarter))
                        .toList());
        assertThat(DATA.convertedTo("USD", rates).row(2).samplingError())
                .contains(SamplingError.of("1.5", ConfidenceLevel.PERCENT_90));
    }

    @Test
    void convertedDataset_hasTheHashCodeOfItsMeasurements() {
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "8").build();
        Dataset converted = DATA.convertedTo("USD", rates);
        assertThat(converted).isEqualTo(Dataset.copyOf(converted)).hasSameHashCodeAs(Dataset.copyOf(converted));
        Dataset shares = DATA.share(WAGES, INCOME, Accept.INDEPENDENT_SAMPLES);
        assertThat(shares).isEqualTo(Dataset.copyOf(shares)).hasSameHashCodeAs(Dataset.copyOf(shares));
    }
}
