// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Worked examples that others published, with their results to the digits that they print. Each test names its source;
 * regions stand for the places, persons and firms of the source.
 */
class PublishedExamplesTest {
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Indicator<Count> JOBS =
            Indicator.builder("jobs", Count.class).stock().build();
    private static final Indicator<IndexNumber> CLOTHING =
            Indicator.builder("clothing-prices", IndexNumber.class).build();

    private static <Q extends Quantity<Q>> Measurement<Q> of(
            Indicator<Q> indicator, Region region, String period, Q quantity) {
        return Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(quantity)
                .build();
    }

    private static BigDecimal rounded(Measurement<?> result, int decimals) {
        return result.requireValue().number().setScale(decimals, RoundingMode.HALF_UP);
    }

    private static List<Measurement<Count>> industries(Region region, String year, long... jobs) {
        List<Measurement<Count>> industries = new ArrayList<>();
        for (int i = 0; i < jobs.length; i++) {
            industries.add(of(JOBS, region, year, Count.of(jobs[i], "jobs")).toBuilder()
                    .dimension("industry", "I" + (i + 1))
                    .build());
        }
        return industries;
    }

    /**
     * Shift-share and location quotients: G. Krumme, University of Washington, "Shift &amp; Share Table with Excel
     * Explanations" (faculty.washington.edu/krumme/350/ssexcel.html). The nation has 10, 20, 40 and 30 % of its jobs in
     * the four industries, which grow by 10, 20, 30 and 40 %. The source prints the size of losses.
     */
    @Test
    void shiftShare_isThatOfKrumme() {
        List<Measurement<Count>> region = industries(BEIJING, "1985", 500, 100, 200, 200);
        List<Measurement<Count>> nation = industries(CHINA, "1985", 1000, 2000, 4000, 3000);
        ShiftShare<Count> analysis = ShiftShare.of(
                region,
                industries(BEIJING, "1995", 1000, 100, 250, 280),
                nation,
                industries(CHINA, "1995", 1100, 2400, 5200, 4200));
        assertThat(rounded(analysis.total().change(), 9)).isEqualByComparingTo("630");
        assertThat(rounded(analysis.total().nationalGrowth(), 9)).isEqualByComparingTo("290");
        assertThat(rounded(analysis.total().industryMix(), 9)).isEqualByComparingTo("-80");
        assertThat(rounded(analysis.total().competitive(), 9)).isEqualByComparingTo("420");
        assertThat(analysis.industries())
                .extracting(parts -> rounded(parts.industryMix(), 9).intValueExact())
                .containsExactly(-95, -9, 2, 22);
        assertThat(analysis.industries())
                .extracting(parts -> rounded(parts.competitive(), 9).intValueExact())
                .containsExactly(450, -20, -10, 0);
    }

    @ParameterizedTest
    @CsvSource({"0, 5.000", "1, 0.500", "2, 0.500", "3, 0.667"})
    void locationQuotients_areThoseOfKrumme(int industry, BigDecimal quotient) {
        List<Measurement<Count>> region = industries(BEIJING, "1985", 500, 100, 200, 200);
        List<Measurement<Count>> nation = industries(CHINA, "1985", 1000, 2000, 4000, 3000);
        assertThat(rounded(
                        Concentration.locationQuotient(
                                region.get(industry),
                                Sums.overCategories(region),
                                nation.get(industry),
                                Sums.overCategories(nation)),
                        3))
                .isEqualTo(quotient);
    }

    /**
     * Herfindahl-Hirschman index: Investopedia, "Herfindahl-Hirschman Index" (transcript of the video). Eight firms
     * with 10, 9, 12, 15, 12, 11, 15 and 16 % have an index of 1,296, in squares of percent.
     */
    @Test
    void herfindahl_isThatOfInvestopedia() {
        Measurement<?> index =
                Concentration.herfindahlOverCategories(industries(BEIJING, "2024", 10, 9, 12, 15, 12, 11, 15, 16));
        assertThat(rounded(index, 9)).isEqualByComparingTo("0.1296");
    }

    /** Gini index: the teaching spreadsheet "GINI" (docstoc 10699438) has 0.38625 for 20 incomes, in thousands. */
    @Test
    void gini_isThatOfASpreadsheet() {
        long[] incomes = {1, 3, 4, 5, 6, 8, 8, 9, 11, 12, 14, 17, 19, 21, 23, 27, 29, 32, 33, 38};
        Region[] persons = Stream.of(
                        "BJ", "TJ", "HE", "SX", "NM", "LN", "JL", "HL", "SH", "JS", "ZJ", "AH", "FJ", "JX", "SD", "HA",
                        "HB", "HN", "GD", "GX")
                .map(code -> Regions.of("CN-" + code))
                .toArray(Region[]::new);
        List<Measurement<Money>> values = new ArrayList<>();
        for (int i = 0; i < incomes.length; i++) {
            values.add(of(GDP, persons[i], "2024", Money.of("CNY", 1000 * incomes[i])));
        }
        assertThat(rounded(Dispersion.gini(Region.group("persons", "Persons", persons), values), 9))
                .isEqualByComparingTo("0.38625");
    }

    /**
     * Mean and re-referencing: Australian Bureau of Statistics, Consumer Price Index: Concepts, Sources and Methods,
     * 2011 (6461.0), paragraph 12.3. Clothing in Perth has 185.6 on average in 1989-90 (1980-81=100), and 177.0 in the
     * March quarter 1989, which is 95.4 (1989-90=100).
     */
    @Test
    void meanAndRebasedIndex_areThoseOfTheAbs() {
        List<Measurement<IndexNumber>> year = List.of(
                clothing("1989-Q3", "181.5"),
                clothing("1989-Q4", "186.4"),
                clothing("1990-Q1", "185.8"),
                clothing("1990-Q2", "188.6"));
        Measurement<IndexNumber> mean = Means.overTime(year);
        assertThat(rounded(mean, 1)).isEqualTo("185.6");
        assertThat(rounded(Prices.rebased(clothing("1989-Q1", "177.0"), mean), 1))
                .isEqualTo("95.4");
    }

    private static Measurement<IndexNumber> clothing(String quarter, String number) {
        return of(CLOTHING, BEIJING, quarter, IndexNumber.of(number, "1981"));
    }

    /**
     * Growth at the annual rate: the formula of the Bureau of Economic Analysis, Survey of Current Business, December
     * 2004, "BEA Current and Historical Data". An increase from 100 to 105 in a quarter is 21.6 % at the annual rate.
     */
    @Test
    void annualisedGrowth_isThatOfTheBea() {
        Measurement<Money> first = of(GDP, BEIJING, "2024-Q1", Money.of("CNY", 100));
        Measurement<Money> second = of(GDP, BEIJING, "2024-Q2", Money.of("CNY", 105));
        assertThat(rounded(Growth.annualised(Growth.between(first, second)), 1)).isEqualTo("21.6");
    }

    /** Annual rates: the same page multiplies quarters by 4 and months by 12. */
    @ParameterizedTest
    @CsvSource({"2024-Q1, 400", "2024-01, 1200"})
    void annualRates_areThoseOfTheBea(String period, BigDecimal rate) {
        assertThat(AnnualRates.of(of(GDP, BEIJING, period, Money.of("CNY", 100)))
                        .requireValue()
                        .number())
                .isEqualByComparingTo(rate);
    }
}
