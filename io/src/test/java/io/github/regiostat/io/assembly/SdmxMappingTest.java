// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.source.Confidentiality;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdmxMappingTest {
    private static TestCube series() {
        return TestCube.of("QNA")
                .axis("FREQ", "Q=Quarterly")
                .axis("REF_AREA", "AU=Australia")
                .axis("TIME_PERIOD", "2010-Q1");
    }

    private static Row rowWith(Map<String, String> attributes) {
        return series().flagged(attributes, "1.25", "Q", "AU", "2010-Q1").rowUnder(Mapping.sdmx());
    }

    @Test
    void rolesOfOecd_areReadFromDimensionsAndAttributes() {
        TestCube cube = TestCube.of("QNA")
                .axis("LOCATION", Set.of("location", "ref_area"), "AUS=Australia", "CHL=Chile")
                .axis("SUBJECT", "B1_GE=Gross domestic product")
                .axis("FREQUENCY", Set.of("frequency", "freq"), "Q=Quarterly")
                .axis("TIME_PERIOD", "2009-Q1=Q1-2009")
                .flagged(oecd("AUD"), "1321158.283224", "AUS", "B1_GE", "Q", "2009-Q1")
                .flagged(oecd("CLP"), "104697282.668229", "CHL", "B1_GE", "Q", "2009-Q1");
        assertThat(cube.measurementsUnder(Mapping.sdmx()))
                .containsExactly(
                        "QNA, AU, 2009-Q1, SUBJECT=B1_GE: AUD 1321158283224",
                        "QNA, CL, 2009-Q1, SUBJECT=B1_GE: CLP 104697282668229");
        assertThat(cube.under(Mapping.sdmx()).row(0).indicator().priceBasis()).hasToString("constant 2010");
    }

    private static Map<String, String> oecd(String unit) {
        return Map.of("TIME_FORMAT", "P3M", "UNIT", unit, "POWERCODE", "6", "REFERENCEPERIOD", "2010");
    }

    /** XXX is the code of ISO 4217 for no currency, so that its numbers are amounts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EUR     | EUR 1.25
        XDC     | AUD 1.25
        PT      | 1.25 %
        PC      | 1.25 %
        PT_B1GQ | 1.25 % of gdp
        PS      | 1.25 persons
        IX      | 1.25 IX
        USD_EXC     | USD 1.25
        USD_EXC_PS  | USD 1.25 per person
        USD_PPP     | 1.25 USD PPP
        USD_PPP_PS  | 1.25 USD PPP per person
        USD_PPP_H   | 1.25 USD PPP per hour
        EUR_PPP     | 1.25 EUR PPP
        XDC_PS      | AUD 1.25 per person
        XDC_H       | AUD 1.25 per hour
        XDC_R_B1GQ  | 1.25 % of gdp
        PA          | 1.25 %
        PT_LF_SUB   | 1.25 % of labour force
        PT_POP      | 1.25 % of population
        PT_EXP_HLTH | 1.25 % of health expenditure
        10P3HB      | 1.25 number per 1000 persons
        10P6HB      | 1.25 number per 1000000 persons
        PURE_NUMB   | 1.25 number
        PN          | 1.25 number
        PERS        | 1.25 persons
        JB          | 1.25 jobs
        POINTS      | 1.25 points
        H           | 1.25 hours
        HW          | 1.25 hours worked
        FTE         | 1.25 full-time equivalents
        KG          | 1.25 kg
        T           | 1.25 t
        PD          | 1.25 pp
        CD          | AUD 1.25 per USD
        PU_R_POP    | 1.25 USD PPP per person
        DT_10P5HB   | 1.25 deaths per 100000 persons
        KL          | 1250 l
        KM2         | 1.25 km2
        HA          | 1.25 HA
        GWH         | 1.25 GWh
        KTOE        | 1250 toe
        XXX     | 1.25 XXX
        KG CO2  | 1.25 KG CO2
        """)
    void unitMeasure_givesTheKind(String code, String figure) {
        assertThat(rowWith(Map.of("UNIT_MEASURE", code)).figure().orElseThrow()).hasToString(figure);
    }

    @Test
    void unitMult_isTheScale() {
        assertThat(rowWith(Map.of("UNIT_MEASURE", "EUR", "UNIT_MULT", "-3"))
                        .figure()
                        .orElseThrow())
                .hasToString("EUR 0.00125");
        assertThat(rowWith(Map.of("UNIT_MEASURE", "SACKS", "UNIT_MULT", "9"))
                        .figure()
                        .orElseThrow())
                .hasToString("1250000000 SACKS");
    }

    @Test
    void currency_isTheUnitWithoutAnotherUnit() {
        Row row = rowWith(Map.of("CURRENCY", "EUR", "UNIT_MULT", "6"));
        assertThat(row.figure().orElseThrow()).hasToString("EUR 1250000");
    }

    @Test
    void base_isThatOfAnIndex() {
        assertThat(rowWith(Map.of("UNIT_MEASURE", "IX", "BASE_PER", "2015"))
                        .figure()
                        .orElseThrow())
                .hasToString("1.25 (2015=100)");
    }

    @Test
    void prices_areThoseOfTheIndicator() {
        Map<String, String> chained = Map.of("UNIT_MEASURE", "EUR", "PRICE_BASE", "L", "REF_YEAR_PRICE", "2015");
        assertThat(rowWith(chained).indicator().priceBasis()).hasToString("chained 2015");
        Map<String, String> current = Map.of("UNIT_MEASURE", "EUR", "PRICE_BASE", "V", "REF_YEAR_PRICE", "2015");
        assertThat(rowWith(current).indicator().priceBasis()).hasToString("current");
        Map<String, String> withoutPeriod = Map.of("UNIT_MEASURE", "EUR", "PRICE_BASE", "L");
        assertThat(rowWith(withoutPeriod).indicator().priceBasis()).hasToString("unstated");
        Map<String, String> unknown = Map.of("UNIT_MEASURE", "EUR", "PRICE_BASE", "R", "REF_YEAR_PRICE", "2015");
        assertThat(rowWith(unknown).indicator().priceBasis()).hasToString("unstated");
    }

    @Test
    void decimals_areTheResolution() {
        assertThat(rowWith(Map.of("UNIT_MEASURE", "EUR", "DECIMALS", "2", "UNIT_MULT", "6"))
                        .figure()
                        .orElseThrow())
                .hasToString("EUR 1250000 (rounded to 10000)");
        assertThat(rowWith(Map.of("UNIT_MEASURE", "EUR", "DECIMALS", "1"))
                        .figure()
                        .orElseThrow())
                .hasToString("EUR 1.25");
    }

    @Test
    void numberWithMoreDecimalsThanStated_aloneHasUnknownRounding() {
        Map<String, String> attributes = Map.of("UNIT_MEASURE", "EUR", "DECIMALS", "1");
        TestCube cube = TestCube.of("t")
                .axis("REF_AREA", "AU")
                .axis("TIME_PERIOD", "2010", "2011", "2012", "2013")
                .flagged(attributes, "1.5", "AU", "2010")
                .flagged(attributes, "1.52", "AU", "2011")
                .flagged(attributes, "1.50", "AU", "2012")
                .flagged(attributes, "2", "AU", "2013");
        assertThat(cube.figuresUnder(Mapping.sdmx()))
                .containsExactly(
                        "t: EUR 1.5 (rounded to 0.1)",
                        "t: EUR 1.52",
                        "t: EUR 1.5 (rounded to 0.1)",
                        "t: EUR 2 (rounded to 0.1)");
    }

    @Test
    void statuses_areThoseOfTheCodeList() {
        assertThat(rowWith(Map.of("OBS_STATUS", "P")).statuses()).hasToString("P");
        assertThat(rowWith(Map.of("OBS_STATUS", "S")).statuses()).hasToString("S");
        assertThat(rowWith(Map.of("OBS_STATUS", "A")).statuses()).hasToString("A");
        assertThat(rowWith(Map.of("OBS_STATUS", "B,E")).statuses()).hasToString("B,E");
        Row unknown = rowWith(Map.of("OBS_STATUS", "7"));
        assertThat(unknown.statuses()).hasToString("A");
        assertThat(unknown.note()).contains("OBS_STATUS: 7");
        Row contradicted = rowWith(Map.of("OBS_STATUS", "M"));
        assertThat(contradicted.statuses()).hasToString("A");
        assertThat(contradicted.note()).contains("OBS_STATUS: M");
    }

    @Test
    void confidentialityAndComment_areKept() {
        Row row = rowWith(Map.of("CONF_STATUS", "D", "OBS_COMMENT", "as of\r\nMay", "TITLE", "left out"));
        assertThat(row.confidentiality()).contains(Confidentiality.SECONDARY_BY_SENDER);
        assertThat(row.note()).contains("as of May");
        assertThat(rowWith(Map.of("CONF_STATUS", "?")).note()).contains("CONF_STATUS: ?");
    }

    @Test
    void missingNumber_hasTheStatusWithTheReason() {
        TestCube cube = TestCube.of("t")
                .axis("REF_AREA", "AU")
                .axis("TIME_PERIOD", "2010", "2011", "2012", "2013")
                .row(null, "AU", "2010")
                .row("NaN", "AU", "2011")
                .flagged(Map.of("OBS_STATUS", "L"), null, "AU", "2012")
                .flagged(Map.of("OBS_STATUS", "K"), "#N/A", "AU", "2013");
        assertThat(cube.under(Mapping.sdmx()).rows().map(row -> row.statuses().toString()))
                .containsExactly("O", "O", "L", "K,O");
    }

    @Test
    void timePerCollect_givesTheBehaviour() {
        Row flow = rowWith(Map.of("UNIT_MEASURE", "EUR", "TIME_PER_COLLECT", "S"));
        assertThat(flow.indicator().behaviour()).isEqualTo(Behaviour.FLOW);
        Row stock = rowWith(Map.of("UNIT_MEASURE", "EUR", "TIME_PER_COLLECT", "E"));
        assertThat(stock.indicator().behaviour()).isEqualTo(Behaviour.STOCK);
        Row average = rowWith(Map.of("UNIT_MEASURE", "EUR", "TIME_PER_COLLECT", "A"));
        assertThat(average.indicator().behaviour()).isEqualTo(Behaviour.LEVEL);
        Row share = rowWith(Map.of("UNIT_MEASURE", "PT", "TIME_PER_COLLECT", "E"));
        assertThat(share.indicator().behaviour()).isEqualTo(Behaviour.RATIO);
    }

    @Test
    void annualRateInTheUnit_isOneOfAFlowOnly() {
        Mapping flow = user("""
            {"indicator": {"behaviour": "flow"}, "units": {"USD_SAAR": {"kind": "money", "currency": "USD"}}}
            """);
        for (String unit : List.of(
                "USD_SAAR=US dollars, seasonally adjusted annual rate",
                "USD_SAAR=US dollars, SAAR",
                "USD_SAAR=US dollars at annual rates",
                "USD_SAAR=US dollars, annualised",
                "USD_SAAR=US dollars",
                "USD_SAAR=US dollars (Annualized)")) {
            TestCube cube = TestCube.of("QNA")
                    .axis("UNIT_MEASURE", unit)
                    .axis("REF_AREA", "US")
                    .axis("TIME_PERIOD", "2024-Q1")
                    .row("28", "USD_SAAR", "US", "2024-Q1");
            assertThat(cube.rowUnder(flow).indicator().isAnnualRate()).as(unit).isTrue();
            Mapping level = user("{\"indicator\": {\"behaviour\": \"level\"}}");
            assertThat(cube.rowUnder(level).indicator().isAnnualRate()).as(unit).isFalse();
            Mapping stated = user("{\"indicator\": {\"behaviour\": \"flow\", \"annualRate\": false}}");
            assertThat(cube.rowUnder(stated).indicator().isAnnualRate())
                    .as(unit)
                    .isFalse();
        }
        Row code = rowWith(Map.of("UNIT_MEASURE", "Billions of dollars, SAAR", "TIME_PER_COLLECT", "S"));
        assertThat(code.indicator().isAnnualRate()).isTrue();
        Row other = rowWith(Map.of("UNIT_MEASURE", "annual rate of change", "TIME_PER_COLLECT", "S"));
        assertThat(other.indicator().isAnnualRate()).isFalse();
    }

    @Test
    void annualRates_doNotAddUp() {
        TestCube cube = TestCube.of("QNA")
                .axis("UNIT_MEASURE", "SAAR=Billions of dollars, annual rate")
                .axis("REF_AREA", "US")
                .axis("TIME_PERIOD", "2024-Q1", "2024-Q2")
                .row("28", "SAAR", "US", "2024-Q1")
                .row("29", "SAAR", "US", "2024-Q2");
        Dataset data = cube.under(user("""
            {"indicator": {"behaviour": "flow"}, "unit": {"kind": "amount", "unit": "number"}}
            """));
        assertThatThrownBy(() -> Sums.overTime(List.of(amount(data, 0), amount(data, 1))))
                .hasMessageContaining("annual rate");
    }

    private static Mapping user(String json) {
        return Mapping.parse(json).over(Mapping.sdmx());
    }

    private static Measurement<Amount> amount(Dataset data, int row) {
        return data.get(row).as(Amount.class);
    }

    @Test
    void stockWithoutATimeOfCollection_isOfAnUnknownDay() {
        assertThat(stock("{\"indicator\": {\"behaviour\": \"stock\"}}")
                        .indicator()
                        .timeCollection())
                .isEqualTo(TimeCollection.UNKNOWN);
        assertThat(stock("{\"indicators\": {\"QNA\": {\"behaviour\": \"stock\"}}}")
                        .indicator()
                        .timeCollection())
                .isEqualTo(TimeCollection.UNKNOWN);
        assertThat(stock("{\"indicator\": {\"behaviour\": \"stock\", \"timeCollection\": \"M\"}}")
                        .indicator()
                        .timeCollection())
                .isEqualTo(TimeCollection.MIDDLE);
        Row stated = series().flagged(
                        Map.of("UNIT_MEASURE", "EUR", "TIME_PER_COLLECT", "B"), "1.25", "Q", "AU", "2010-Q1")
                .rowUnder(user("{\"indicator\": {\"behaviour\": \"stock\"}}"));
        assertThat(stated.indicator().timeCollection()).isEqualTo(TimeCollection.BEGINNING);
    }

    private static Row stock(String mapping) {
        return series().flagged(Map.of("UNIT_MEASURE", "EUR"), "1.25", "Q", "AU", "2010-Q1")
                .rowUnder(user(mapping));
    }

    @Test
    void stockOfAnUnknownDay_isConvertedOnlyWithAChosenBasis() {
        Measurement<Money> debt = TestCube.of("debt")
                .axis("REF_AREA", "CN")
                .axis("TIME_PERIOD", "2024")
                .flagged(Map.of("UNIT_MEASURE", "CNY"), "720", "CN", "2024")
                .under(user("{\"indicator\": {\"behaviour\": \"stock\"}}"))
                .get(0)
                .as(Money.class);
        ExchangeRates rates =
                ExchangeRates.builder().endOfPeriod("2024", "USD", "CNY", "7.2").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> debt.convertedTo("USD", rates))
                .withMessage("Measurement must have an exchange rate to be converted, but a value with time of"
                        + " collection U has no known day for a rate; set when it was taken (\"timeCollection\" of the"
                        + " indicator in a mapping), or choose a basis with rates.using(RateBasis.END_OF_PERIOD) or"
                        + " --basis end: debt, CN, 2024: CNY 720");
        assertThat(debt.convertedTo("USD", rates.using(RateBasis.END_OF_PERIOD))
                        .figure()
                        .orElseThrow())
                .hasToString("USD 100");
    }

    @Test
    void stocksOfAnUnknownDay_haveGrowthSharesAndPerCapita() {
        Dataset data = TestCube.of("x")
                .axis("INDICATOR", "DEBT", "GDP", "POP")
                .axis("REF_AREA", "CN")
                .axis("TIME_PERIOD", "2023", "2024")
                .flagged(Map.of("UNIT_MEASURE", "CNY"), "600", "DEBT", "CN", "2023")
                .flagged(Map.of("UNIT_MEASURE", "CNY"), "720", "DEBT", "CN", "2024")
                .flagged(Map.of("UNIT_MEASURE", "CNY"), "1200", "GDP", "CN", "2024")
                .flagged(Map.of("UNIT_MEASURE", "PS"), "10", "POP", "CN", "2024")
                .under(user("""
                    {"indicators": {"DEBT": {"behaviour": "stock"}, "POP": {"behaviour": "stock"},
                                    "GDP": {"behaviour": "flow"}}}
                    """));
        Measurement<Money> debt = data.get(1).as(Money.class);
        Measurement<Money> gdp = data.get(2).as(Money.class);
        Measurement<Count> population = data.get(3).as(Count.class);
        assertThat(value(Growth.between(data.get(0).as(Money.class), debt))).isEqualTo("20 % over P1Y");
        assertThat(value(Shares.of(debt, gdp))).isEqualTo("60 % of GDP");
        assertThat(value(Ratios.perCapita(gdp, population))).isEqualTo("CNY 120 per person");
        assertThat(value(Ratios.perCapita(debt, population))).isEqualTo("CNY 72 per person");
    }

    private static String value(Measurement<?> measurement) {
        return measurement.figure().orElseThrow().value().orElseThrow().toString();
    }

    @Test
    void counterpart_isTheDestinationOfTheFlow() {
        TestCube cube = TestCube.of("trade")
                .axis("REF_AREA", "AU")
                .axis("COUNTERPART_AREA", "CN", "W0=World", "_Z=Not applicable")
                .axis("TIME_PERIOD", "2010")
                .row("1", "AU", "CN", "2010")
                .row("2", "AU", "W0", "2010")
                .row("3", "AU", "_Z", "2010");
        Dataset dataset = cube.under(Mapping.sdmx());
        assertThat(dataset.rows()
                        .map(row -> row.counterpart().map(Object::toString).orElse("none")))
                .containsExactly("to CN", "to sdmx:W0", "none");
        Mapping imports = Mapping.parse("{\"meanings\": {\"COUNTERPART_AREA\": \"from\"}}")
                .over(Mapping.sdmx());
        assertThat(cube.under(imports).row(0).counterpart().orElseThrow()).hasToString("to CN".replace("to", "from"));
    }

    @Test
    void regions_areCodesOfIsoAndOfTheUnitedNations() {
        TestCube cube = TestCube.of("t")
                .axis("REF_AREA", "AUS", "156", "DE", "OECD=OECD countries")
                .axis("TIME_PERIOD", "2010");
        cube.axes().get(0).categories().forEach(entry -> cube.row("1", entry.id(), "2010"));
        assertThat(cube.under(Mapping.sdmx())
                        .rows()
                        .map(row -> row.region().code().toString()))
                .containsExactly("AU", "CN", "DE", "group:OECD");
    }

    /** EU is not in the code lists of areas: a source may use the members of one day for all years. */
    @Test
    void groups_areFoundByCodeOrHaveUnknownMembers() {
        TestCube cube = TestCube.of("t")
                .axis("REF_AREA", "EU27_2020", "EA19", "EU", "OECD", "U2", "I9", "EL", "UK", "W", "G163")
                .axis("TIME_PERIOD", "2010");
        cube.axes().get(0).categories().forEach(entry -> cube.row("1", entry.id(), "2010"));
        assertThat(cube.under(Mapping.sdmx())
                        .rows()
                        .map(Row::region)
                        .map(region -> region + " " + region.isGroup() + " " + region.hasKnownMembers()))
                .containsExactly(
                        "group:EU27_2020 true true",
                        "group:EA19 true true",
                        "sdmx:EU true false",
                        "group:OECD true true",
                        "group:EA true true",
                        "group:EA20 true true",
                        "GR false false",
                        "GB false false",
                        "m49:001 true true",
                        "group:EA21 true true");
    }

    @Test
    void exchangeRates_areMoneyPerUnitOfTheOtherCurrency() {
        TestCube cube = TestCube.of("EXR")
                .axis("FREQ", "D")
                .axis("CURRENCY_DENOM", "EUR")
                .axis("EXR_TYPE", "SP00")
                .axis("CURRENCY", "NZD", "XEU")
                .axis("TIME_PERIOD", "2013-01-18")
                .row("1.5931", "D", "EUR", "SP00", "NZD", "2013-01-18")
                .row("1.0000", "D", "EUR", "SP00", "XEU", "2013-01-18");
        Mapping here =
                Mapping.parse("{\"region\": {\"code\": \"local:euro-area\"}}").over(Mapping.sdmx());
        assertThat(cube.figuresUnder(here)).containsExactly("EXR.NZD: NZD 1.5931 per EUR", "EXR.XEU: 1 XEU per EUR");
    }

    @Test
    void currencyWithAUnit_staysADimension() {
        TestCube cube = TestCube.of("debt")
                .axis("REF_AREA", "AU")
                .axis("CURRENCY", "EUR")
                .axis("TIME_PERIOD", "2013")
                .flagged(Map.of("UNIT_MEASURE", "USD", "UNIT_MULT", "6"), "2", "AU", "EUR", "2013");
        assertThat(cube.measurementsUnder(Mapping.sdmx())).containsExactly("debt, AU, 2013, CURRENCY=EUR: USD 2000000");
    }

    @Test
    void attributesThatChangeTheKind_giveVariants() {
        TestCube cube = TestCube.of("MEI")
                .axis("REF_AREA", "AU")
                .axis("SUBJECT", "GDP", "CPI", "UNR")
                .axis("INDICATOR", "MAIN")
                .axis("TIME_PERIOD", "2010")
                .flagged(Map.of("UNIT", "AUD", "POWERCODE", "6"), "1", "AU", "GDP", "MAIN", "2010")
                .flagged(Map.of("UNIT", "EUR", "POWERCODE", "3"), "4", "AU", "CPI", "MAIN", "2010")
                .flagged(Map.of("UNIT", "PC", "POWERCODE", "0"), "3", "AU", "UNR", "MAIN", "2010");
        assertThat(cube.figuresUnder(Mapping.sdmx()))
                .containsExactly("MAIN.AUD: AUD 1000000", "MAIN.EUR: EUR 4000", "MAIN.PC: 3 %");
    }

    @Test
    void attributesOfOneKind_keepTheId() {
        TestCube cube = TestCube.of("QNA")
                .axis("REF_AREA", "AU", "AT")
                .axis("TIME_PERIOD", "2010")
                .flagged(Map.of("UNIT", "AUD", "POWERCODE", "6"), "1", "AU", "2010")
                .flagged(Map.of("UNIT", "EUR", "POWERCODE", "3"), "4", "AT", "2010");
        assertThat(cube.figuresUnder(Mapping.sdmx())).containsExactly("QNA: AUD 1000000", "QNA: EUR 4000");
    }

    @Test
    void adjustment_isAPropertyOfTheIndicator() {
        Row row = rowWith(Map.of("ADJUSTMENT", "Y"));
        assertThat(row.indicator().seasonalAdjustment()).contains(SeasonalAdjustment.SEASONAL_AND_CALENDAR);
    }

    @Test
    void pricesThatDoNotApply_areNotADimension() {
        TestCube cube = TestCube.of("NA")
                .axis("REF_AREA", "AU")
                .axis("PRICE_BASE", "V", "L", "_Z")
                .axis("UNIT_MEASURE", "EUR")
                .axis("REF_YEAR_PRICE", "2015")
                .axis("TIME_PERIOD", "2010")
                .row("1", "AU", "V", "EUR", "2015", "2010")
                .row("2", "AU", "L", "EUR", "2015", "2010")
                .row("3", "AU", "_Z", "EUR", "2015", "2010");
        assertThat(cube.measurementsUnder(Mapping.sdmx()))
                .containsExactly("NA.V, AU, 2010: EUR 1", "NA.L, AU, 2010: EUR 2", "NA._Z, AU, 2010: EUR 3");
        assertThat(cube.under(Mapping.sdmx())
                        .rows()
                        .map(row -> row.indicator().priceBasis().toString()))
                .containsExactly("current", "chained 2015", "unstated");
    }

    @Test
    void attributesOutOfRange_areRejectedAtTheObservation() {
        series().flagged(Map.of("UNIT_MULT", "16"), "1", "Q", "AU", "2010-Q1")
                .assertRejectedUnder(
                        Mapping.sdmx(),
                        "cube.json, at /value/0: Exponent of a scale must be between -15 and 15, but was 16");
        series().flagged(Map.of("DECIMALS", "many"), "1", "Q", "AU", "2010-Q1")
                .assertRejectedUnder(
                        Mapping.sdmx(), "cube.json, at /value/0: Decimals must be a whole number, but was 'many'");
        series().flagged(Map.of("UNIT_MULT", "lots"), "1", "Q", "AU", "2010-Q1")
                .assertRejectedUnder(
                        Mapping.sdmx(),
                        "cube.json, at /value/0: Scale must be a power of ten such as 'thousand', 'hundred million'"
                                + " or '亿', but was 'lots'");
    }
}
