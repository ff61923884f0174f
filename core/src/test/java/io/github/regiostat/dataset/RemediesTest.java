// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Concentration;
import io.github.regiostat.calculation.Dispersion;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages tell what to write, and name a remedy of the method that was called. */
class RemediesTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region BOTH = Region.group("both", "Both", BEIJING, TIANJIN);
    private static final Indicator<Money> GDP =
            Indicator.builder("gdp", Money.class).flow().build();
    private static final Measurement<Money> ALONE = Measurement.builder(GDP)
            .region(BEIJING)
            .period("2024")
            .value(Money.of("CNY", 5))
            .build();
    private static final String LACKS_MEMBER = " over local:both must have every member, but lacks CN-TJ; ";
    private static final String ADD =
            "add their figures, or calculate over a Region.group of the members that have one";

    private static Arguments lacking(String subject, String remedy, ThrowingCallable call) {
        return Arguments.of(subject + LACKS_MEMBER + remedy, call);
    }

    static Stream<Arguments> missingMembers() {
        List<Measurement<Money>> one = List.of(ALONE);
        return Stream.of(
                lacking("Dispersion", ADD, () -> Dispersion.gini(BOTH, one)),
                lacking("Dispersion", ADD, () -> Dispersion.gini(BOTH, one, one)),
                lacking("Herfindahl index", ADD, () -> Concentration.herfindahl(BOTH, one)),
                lacking("Weighted mean", ADD, () -> Ratios.weightedMean(BOTH, one, one)),
                lacking(
                        "Sum",
                        "for a partial sum, use Dataset.partiallySummedOver",
                        () -> Dataset.of(ALONE).summedOver(BOTH, GDP)));
    }

    @ParameterizedTest
    @MethodSource
    void missingMembers(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call::call).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2015=100, 2015",
        "2015 = 100, 2015",
        "Vorjahr, previous year",
        "Vorjahr = 100, previous year",
        "année précédente, previous year",
        "prev. year, previous year",
        "Vormonat, previous month",
        "Vorjahresmonat, same month of the previous year",
        "average 2010-2012, 2010/2012",
        "Average of 2010 to 2012, 2010/2012",
        "Ø 2010-2012, 2010/2012",
        "index 2015, 2015",
        "Basisjahr 2015, 2015",
        "base year: 2015, 2015",
        "2010-2012, 2010/2012",
        "1982-84, 1982/1984",
        "2015 average, 2015",
        "Q1 2020, 2020-Q1",
        "Jan 2020, 2020-01"
    })
    void base_isToldTheFormToWrite(String base, String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexNumber.of(100, base))
                .withMessage("Base of an index must be a period such as '2015' or '2010/2012', a moving base such as"
                        + " 'previous year', or the name of what equals 100, but was '" + base + "'; write '" + form
                        + "'");
        assertThat(IndexNumber.of(100, form).base()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "State",
        "(2015=100)",
        "previous year",
        "上年",
        "2015",
        "2015-Q1",
        "EU27_2020",
        "same month of the previous year"
    })
    void base_thatHasTheFormIsKept(String base) {
        assertThat(IndexNumber.of(100, base).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "March 2024, 2024-03",
        "Mar. 2024, 2024-03",
        "März 2024, 2024-03",
        "mars 2024, 2024-03",
        "2024 March, 2024-03",
        "2024年3月, 2024-03",
        "2024年12月份, 2024-12",
        "2024年1-3月, 2024-01/2024-03",
        "2024年上半年, 2024-S1",
        "2024年第三季度, 2024-Q3",
        "3/2024, 2024-03",
        "03.2024, 2024-03",
        "2024-3, 2024-03",
        "2024M3, 2024-03",
        "31.12.2024, 2024-12-31",
        "31/12/2024, 2024-12-31",
        "12/31/2024, 2024-12-31",
        "20241231, 2024-12-31",
        "Q1 2024, 2024-Q1",
        "1. Quartal 2024, 2024-Q1",
        "first quarter of 2024, 2024-Q1",
        "IV Quartal 2024, 2024-Q4",
        "H1 2024, 2024-S1",
        "year 2024, 2024",
        "2013-2024, 2013/2024"
    })
    void period_isToldTheFormToWrite(String text, String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse(text))
                .withMessageEndingWith(", but was '" + text + "'; write '" + form + "'");
        assertThat(TimePeriod.parse(form)).hasToString(form);
    }

    @Test
    void fiscalYear_isToldItsForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse("FY2024"))
                .withMessageEndingWith("; write a fiscal year with its first day, as in '2024-A1@--04-01'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "4.27 % | '4.27' without the sign",
                "4,27 % | '4.27' without the sign",
                "4.27 percent | '4.27' without the sign",
                "4,27 | '4.27'",
                "1,234.5 | '1234.5'",
                "1.234,5 | '1234.5'",
                "1,234 | '1234' or '1.234'",
                "1 234 567 | '1234567'",
                "+5 | '5'",
                "−5.2 | '-5.2'",
                "(123) | '-123' if the brackets are those of a negative number",
                "5 million | '5' with the Scale as a parameter of its own, or multiply it",
                "3.7亿 | '3.7' with the Scale as a parameter of its own, or multiply it",
                "€5 | '5' without the currency"
            })
    void number_isToldTheFormToWrite(String text, String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percentage.of(text))
                .withMessageEndingWith(", but was '" + text + "'; write " + form);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "€, 'EUR'",
                "£, 'GBP'",
                "US$, 'USD'",
                "$, 'USD' or 'CAD' or 'AUD'",
                "¥, 'CNY' or 'JPY'",
                "元, 'CNY'",
                "Euro, 'EUR'",
                "zł, 'PLN'"
            })
    void currency_isToldTheCode(String sign, String codes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(sign, 5))
                .withMessageEndingWith(", but was '" + sign + "'; write " + codes);
    }

    @Test
    void builder_isToldWhatToSet() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Measurement.builder(GDP).build())
                .withMessage("Measurement must have a region and a period, but gdp has no region and no period; write"
                        + " .region(Regions.of(\"CN-BJ\")) .period(\"2024\") before .build()");
    }

    @Test
    void overlap_ofOnePlaceNamesItsCodes() {
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> Region.group("x", "X", Regions.of("DE-BY"), Regions.of("nuts2024:DE2")))
                .withMessage("Regions must not overlap, but 'DE-BY' (Bavaria), which is also 'nuts2013:DE2',"
                        + " 'nuts2016:DE2', 'nuts2021:DE2', 'nuts2024:DE2', is given twice");
    }

    @Test
    void reconciled_namesTheCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Figure.reconciled(Figure.exact(Money.of("CNY", 84)), Figure.exact(Money.of("USD", 12))))
                .withMessage(
                        "Quantities must have the same currency to be compared, but were CNY 84 and USD 12: convert"
                                + " one of them with ExchangeRates first");
    }

    @Test
    void averageOf_namesWithAverages() {
        ExchangeRates euro = ExchangeRates.builder()
                .spot("2024-01-02", "EUR", "USD", "1.1")
                .spot("2024-01-02", "EUR", "CNY", "7.7")
                .build();
        TimePeriod year = TimePeriod.year(2024);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> euro.averageOf("USD", "CNY", year))
                .withMessageEndingWith(
                        ": averageOf needs fixings of this pair; the average of the inverse pair or of cross"
                                + " rates is that of rates.withAverages(Frequency.YEAR)");
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> euro.averageOf("USD", "CNY", TimePeriod.year(2023)))
                .withMessageEndingWith(
                        "or the averages of all its months, which" + " rates.withAverages(Frequency.YEAR) averages");
    }

    @Test
    void averagesOfMonths_giveThatOfTheYearByDays() {
        ExchangeRates.Builder months = ExchangeRates.builder();
        for (int month = 1; month <= 12; month++) {
            months.average(TimePeriod.month(2024, month).toString(), "USD", "CNY", month == 2 ? "7.3" : "7");
        }
        ExchangeRates monthly = months.build();
        TimePeriod year = TimePeriod.year(2024);
        // February has 29 of 366 days: (337 * 7 + 29 * 7.3) / 366
        ExchangeRate average = monthly.averageOf("USD", "CNY", year);
        assertThat(average.rate()).isEqualByComparingTo("7.023770491803278688524590163934426");
        Measurement<Money> dollars = ALONE.convertedTo("USD", monthly.withAverages(Frequency.YEAR));
        assertThat(dollars.derivation().orElseThrow().rates()).containsExactly(average);
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> ALONE.convertedTo("USD", monthly))
                .withMessageEndingWith(": the table has averages of all parts of 2024, average them with"
                        + " rates.withAverages(Frequency.YEAR)");
        ExchangeRates incomplete = ExchangeRates.builder()
                .average("2024-01", "USD", "CNY", "7")
                .averages(Frequency.YEAR)
                .build();
        assertThat(incomplete.find("USD", "CNY", year, average.basis())).isEmpty();
    }
}
