// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurostatMappingTest {
    /** The code of Marche, which got two municipalities in NUTS 2024. */
    private static final String MOVED = "ITI3";

    private static final String MARCHE_OF_2021 = "nuts2021:ITI3";
    private static final String MARCHE = "IT-57";

    private static TestCube ofUnits(String... units) {
        return TestCube.of("nama_10_gdp")
                .axis("freq", "A=Annual")
                .axis("unit", units)
                .axis("na_item", "B1GQ=Gross domestic product at market prices")
                .axis("geo", "DE=Germany")
                .axis("time", "2023");
    }

    /** Expected values follow the labels of Eurostat's code list of units. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CP_MEUR                  | EUR 1500000                                  | current
        CP_MNAC                  | EUR 1500000                                  | current
        NAC_HAB                  | EUR 1.5 per person                           | unstated
        PYP_MEUR                 | EUR 1500000                                  | previous-year
        PYP_MNAC                 | EUR 1500000                                  | previous-year
        CP_EUR_HAB               | EUR 1.5 per person                           | current
        EUR_HAB                  | EUR 1.5 per person                           | unstated
        CLV10_MEUR               | EUR 1500000                                  | chained 2010
        CLV20_MEUR               | EUR 1500000                                  | chained 2020
        CLV15_EUR_HAB            | EUR 1.5 per person                           | chained 2015
        CLV_I10                  | 1.5 (2010=100)                               | chained 2010
        CLV_PCH_PRE              | 1.5 % over P1Y                               | unstated
        CLV_PCH_SM               | 1.5 % over P1Y                               | unstated
        RCH_M                    | 1.5 % over P1M                               | unstated
        RCH_A_AVG                | 1.5 % over P1Y                               | unstated
        PC                       | 1.5 %                                        | unstated
        PC_GDP                   | 1.5 % of gdp                                 | unstated
        PC_POP                   | 1.5 % of population                          | unstated
        PC_ACT                   | 1.5 % of labour force                        | unstated
        PC_EU27_2020_HAB_MPPS_CP | 1.5 % of EU27_2020 per inhabitant in PPS     | unstated
        EUR                      | EUR 1.5                                      | unstated
        THS_EUR                  | EUR 1500                                     | unstated
        MIO_EUR                  | EUR 1500000                                  | unstated
        MIO_PPS_EU27_2020        | 1500000 PPS_EU27_2020                        | unstated
        CP_MPPS_EU27_2020        | 1500000 PPS_EU27_2020                        | current
        PPS_HAB                  | 1.5 PPS per person                           | unstated
        I10                      | 1.5 (2010=100)                               | unstated
        I15                      | 1.5 (2015=100)                               | unstated
        I21                      | 1.5 (2021=100)                               | unstated
        I96                      | 1.5 (1996=100)                               | unstated
        I2015                    | 1.5 (2015=100)                               | unstated
        I_PRE                    | 1.5 (previous period=100)                    | unstated
        I_SM                     | 1.5 (same period of the previous year=100)   | unstated
        INX_A_AVG                | 1.5 INX_A_AVG                                | unstated
        THS                      | 1500 number                                  | unstated
        NR                       | 1.5 number                                   | unstated
        PER                      | 1.5 persons                                  | unstated
        THS_PER                  | 1500 persons                                 | unstated
        KTOE                     | 1500 toe                                     | unstated
        TJ                       | 1.5 TJ                                       | unstated
        KM2                      | 1.5 km2                                      | unstated
        HA                       | 1.5 ha                                       | unstated
        T                        | 1.5 t                                        | unstated
        THS_T                    | 1500 t                                       | unstated
        PER_KM2                  | 1.5 persons per km2                          | unstated
        P_HTHAB                  | 1.5 number per 100000 persons                | unstated
        USD                      | USD 1.5                                      | unstated
        RT                       | 1.5 RT                                       | unstated
        P_KM2                    | 1.5 P_KM2                                    | unstated
        BOTTLES                  | 1.5 BOTTLES                                  | unstated
        """)
    void unitCodes_giveKindAndScale(String code, String figure, String prices) {
        Row row = ofUnits(code).row("1.5", "A", code, "B1GQ", "DE", "2023").rowUnder(Mapping.eurostat());
        assertThat(row.figure().orElseThrow()).hasToString(figure);
        assertThat(row.indicator().priceBasis()).hasToString(prices);
        assertThat(row.indicator().id()).isEqualTo("B1GQ");
        assertThat(row.dimensions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I_XYZ=Index, previous period=100               | 1.5 (previous period=100) | true
        I_XYZ=Chain-linked volume index, 2020=100      | 1.5 (2020=100)            | false
        I_XYZ=Price index (previous year = 100)        | 1.5 (previous year=100)   | true
        INX=Index, 2015=100                            | 1.5 (2015=100)            | false
        I_XYZ=Index                                    | 1.5 I_XYZ                 | false
        """)
    void labelOfAnIndex_givesItsBase(String unit, String figure, boolean isMoving) {
        String code = unit.substring(0, unit.indexOf('='));
        Row row = TestCube.of("x")
                .axis("unit", unit)
                .axis("geo", "DE")
                .axis("time", "2023")
                .row("1.5", code, "DE", "2023")
                .rowUnder(Mapping.eurostat());
        assertThat(row.figure().orElseThrow()).hasToString(figure);
        boolean hasMovingBase =
                row.unit().orElseThrow().of(BigDecimal.ONE) instanceof IndexNumber index && index.hasMovingBase();
        assertThat(hasMovingBase).isEqualTo(isMoving);
    }

    @Test
    void nationalCurrency_isTheLegalTenderOfTheRegion() {
        TestCube cube = TestCube.of("nama")
                .axis("unit", "CP_MNAC")
                .axis("geo", "DE", "HU", "PL")
                .axis("time", "2023")
                .row("4185550", "CP_MNAC", "DE", "2023")
                .row("75000000", "CP_MNAC", "HU", "2023")
                .row("3400000", "CP_MNAC", "PL", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat()))
                .containsExactly("nama: EUR 4185550000000", "nama: HUF 75000000000000", "nama: PLN 3400000000000");
    }

    @Test
    void nationalCurrency_beforeTheCurrentLegalTender_staysAnAmount() {
        TestCube cube = TestCube.of("nama")
                .axis("unit", "MIO_NAC")
                .axis("geo", "DE", "HR", "XX")
                .axis("time", "1998", "1999", "2023")
                .row("1", "MIO_NAC", "DE", "1998")
                .row("2", "MIO_NAC", "DE", "1999")
                .row("3", "MIO_NAC", "HR", "1999")
                .row("4", "MIO_NAC", "HR", "2023")
                .row("5", "MIO_NAC", "XX", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat()))
                .containsExactly(
                        "nama.national-currency: 1000000 national currency",
                        "nama: EUR 2000000",
                        "nama.national-currency: 3000000 national currency",
                        "nama: EUR 4000000",
                        "nama.national-currency: 5000000 national currency");
    }

    @Test
    void nationalCurrency_withAScaleInItsName_staysAnAmount() {
        TestCube cube = TestCube.of("nama")
                .axis("unit", "MILLIONS_NAC")
                .axis("geo", "PL", "DE")
                .axis("time", "2023")
                .row("1", "MILLIONS_NAC", "PL", "2023")
                .row("2", "MILLIONS_NAC", "DE", "2023");
        Mapping mapping = Mapping.eurostat().toBuilder()
                .unit("MILLIONS_NAC", UnitRule.amount("million NAC"))
                .build();
        assertThat(cube.figuresUnder(mapping)).containsExactly("nama: 1 million NAC", "nama: 2 million NAC");
        mapping = Mapping.eurostat().toBuilder()
                .unit("MILLIONS_NAC", UnitRule.amount("XDC").withScale(Scale.MILLION))
                .build();
        assertThat(cube.figuresUnder(mapping)).containsExactly("nama: PLN 1000000", "nama: EUR 2000000");
    }

    @Test
    void nationalCurrency_ofUnknownRegionsOnly_keepsItsId() {
        TestCube cube = TestCube.of("nama")
                .axis("unit", "MIO_NAC")
                .axis("geo", "XX")
                .axis("time", "2023")
                .row("5", "MIO_NAC", "XX", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat())).containsExactly("nama: 5000000 national currency");
    }

    @Test
    void growthOfVolumes_isReal() {
        Row row = ofUnits("CLV_PCH_PRE")
                .row("1.5", "A", "CLV_PCH_PRE", "B1GQ", "DE", "2023")
                .rowUnder(Mapping.eurostat());
        assertThat(row.indicator().growthBasis()).isEqualTo(GrowthBasis.REAL);
    }

    @Test
    void growthOnThePreviousPeriod_isOverThePeriodOfEachFigure() {
        TestCube cube = TestCube.of("namq")
                .axis("unit", "CLV_PCH_PRE")
                .axis("geo", "DE")
                .axis("time", "2023-Q1", "2023", "2023-03")
                .row("0.1", "CLV_PCH_PRE", "DE", "2023-Q1")
                .row("0.2", "CLV_PCH_PRE", "DE", "2023")
                .row("0.3", "CLV_PCH_PRE", "DE", "2023-03");
        assertThat(cube.figuresUnder(Mapping.eurostat()))
                .containsExactly("namq: 0.1 % over P3M", "namq: 0.2 % over P1Y", "namq: 0.3 % over P1M");
    }

    @Test
    void unitsOfSeveralKinds_giveVariantsByCode() {
        TestCube cube = ofUnits("CP_MEUR=Current prices, million euro", "PC_GDP=Percentage of GDP")
                .row("4000000", "A", "CP_MEUR", "B1GQ", "DE", "2023")
                .row("100", "A", "PC_GDP", "B1GQ", "DE", "2023");
        Dataset dataset = cube.under(Mapping.eurostat());
        assertThat(cube.figuresUnder(Mapping.eurostat()))
                .containsExactly("B1GQ.CP_MEUR: EUR 4000000000000", "B1GQ.PC_GDP: 100 % of gdp");
        assertThat(dataset.row(1).indicator().name())
                .isEqualTo("Gross domestic product at market prices, Percentage of GDP");
    }

    @Test
    void unitsOfSeveralPrices_giveVariantsByCode() {
        TestCube cube = ofUnits("CP_MEUR", "CLV10_MEUR")
                .row("2", "A", "CP_MEUR", "B1GQ", "DE", "2023")
                .row("1", "A", "CLV10_MEUR", "B1GQ", "DE", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat()))
                .containsExactly("B1GQ.CP_MEUR: EUR 2000000", "B1GQ.CLV10_MEUR: EUR 1000000");
    }

    @Test
    void unitInTwoScales_givesVariantsByCode() {
        TestCube cube = ofUnits("MIO_EUR", "THS_EUR")
                .row("2", "A", "MIO_EUR", "B1GQ", "DE", "2023")
                .row("2000", "A", "THS_EUR", "B1GQ", "DE", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat()))
                .containsExactly("B1GQ.MIO_EUR: EUR 2000000", "B1GQ.THS_EUR: EUR 2000000");
    }

    @Test
    void unitsOfOtherIndicators_giveNoVariants() {
        TestCube cube = TestCube.of("namq")
                .axis("freq", "A")
                .axis("unit", "CP_MEUR", "PC_GDP")
                .axis("na_item", "B1GQ", "B9")
                .axis("geo", "DE")
                .axis("time", "2023")
                .row("4000000", "A", "CP_MEUR", "B1GQ", "DE", "2023")
                .row("-3", "A", "PC_GDP", "B9", "DE", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat())).containsExactly("B1GQ: EUR 4000000000000", "B9: -3 % of gdp");
    }

    @Test
    void unitsOfOneKind_shareTheId() {
        TestCube cube = ofUnits("MIO_EUR", "USD")
                .row("2", "A", "MIO_EUR", "B1GQ", "DE", "2023")
                .row("3", "A", "USD", "B1GQ", "DE", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat())).containsExactly("B1GQ: EUR 2000000", "B1GQ: USD 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        b    | B     |              |
        d    | D     |              |
        e    | E     |              |
        f    | F     |              |
        n    | N     |              |
        p    | P     |              |
        s    | E     |              |
        u    | U     |              |
        r    | A     |              | revised
        i    | A     |              | see metadata
        c    | A     | CONFIDENTIAL |
        z    | A     |              | status: z
        :    | A     |              | status: :
        bp   | B,P   |              |
        bep  | B,E,P |              |
        cu   | U     | CONFIDENTIAL |
        b p  | B,P   |              |
        x    | A     |              | status: x
        bx   | A     |              | status: bx
        S    | A     |              | status: S
        """)
    void flagsOfANumber_areStatusesOfTheCodeList(
            String flag, String statuses, Confidentiality confidentiality, String note) {
        Row row = flagged("1.5", flag);
        assertThat(row.statuses()).hasToString(statuses);
        assertThat(row.confidentiality().orElse(null)).isEqualTo(confidentiality);
        assertThat(row.note().orElse(null)).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        :    | O     |              |
        z    | M     |              |
        c    | Q     | CONFIDENTIAL |
        b    | B,O   |              |
        x    | O     |              | status: x
        """)
    void flagsWithoutANumber_giveTheReason(String flag, String statuses, Confidentiality confidentiality, String note) {
        Row row = flagged(null, flag);
        assertThat(row.isMissing()).isTrue();
        assertThat(row.statuses()).hasToString(statuses);
        assertThat(row.confidentiality().orElse(null)).isEqualTo(confidentiality);
        assertThat(row.note().orElse(null)).isEqualTo(note);
    }

    private static Row flagged(String value, String flag) {
        return TestCube.of("t")
                .axis("geo", "DE")
                .axis("time", "2023")
                .flagged(Map.of("status", flag), value, "DE", "2023")
                .rowUnder(Mapping.eurostat());
    }

    @Test
    void regions_areCountriesGroupsAndOthers() {
        TestCube cube = TestCube.of("t")
                .axis("geo", "EL=Greece", "UK=United Kingdom", "EU27_2020", "EA19", "DE_TOT=Germany", "DE3=Berlin")
                .axis("time", "2023");
        cube.axes().get(0).categories().forEach(entry -> cube.row("1", entry.id(), "2023"));
        Dataset dataset = cube.under(Mapping.eurostat());
        assertThat(dataset.rows().map(row -> row.region().code().toString()))
                .containsExactly("GR", "GB", "group:EU27_2020", "group:EA19", "eurostat:DE_TOT", "DE-BE");
        Region union = dataset.row(2).region();
        assertThat(union.members()).hasSize(27).contains(Regions.of("GR")).doesNotContain(Regions.of("GB"));
        assertThat(dataset.row(5).region().name()).isEqualTo("Berlin");
    }

    private static Dataset regions(Mapping mapping, String... codes) {
        TestCube cube = TestCube.of("t").axis("geo", codes).axis("time", "2023");
        cube.axes().get(0).categories().forEach(entry -> cube.row("1", entry.id(), "2023"));
        return cube.under(mapping);
    }

    private static List<String> codes(Dataset dataset) {
        return dataset.rows().map(row -> row.region().code().toString()).toList();
    }

    @Test
    void nutsCodes_areRegionsOfTheRegistry() {
        Dataset dataset = regions(Mapping.eurostat(), "DE", "DE3", "DE30", "FRK2", "FRY4", "FI2");
        assertThat(codes(dataset)).containsExactly("DE", "DE-BE", "nuts2024:DE30", "nuts2024:FRK2", "RE", "AX");
        assertThat(dataset.row(1).region().parent()).contains(Regions.of("DE"));
        assertThat(dataset.row(0).region().contains(dataset.row(2).region())).isTrue();
        assertThat(Regions.of("EU27_2020").contains(dataset.row(4).region())).isTrue();
    }

    /** LV007 is in NUTS 2021 alone, LV00A in NUTS 2024 alone; the border of ITI3 moved. */
    @Test
    void nutsCodes_areOfTheEditionThatHasThem() {
        assertThat(codes(regions(Mapping.eurostat(), MOVED))).containsExactly(MARCHE);
        assertThat(codes(regions(Mapping.eurostat(), MOVED, "LV007")))
                .containsExactly(MARCHE_OF_2021, "nuts2021:LV007");
        assertThat(codes(regions(Mapping.eurostat(), "LV00A", MOVED))).containsExactly("nuts2024:LV00A", MARCHE);
        assertThat(codes(regions(Mapping.eurostat(), "LV00A", "LV007", MOVED)))
                .containsExactly("nuts2024:LV00A", "nuts2021:LV007", MARCHE);
        Mapping of2021 = Mapping.parse("{\"regionSchemes\": [\"iso3166\", \"nuts2021\"]}")
                .over(Mapping.eurostat());
        assertThat(codes(regions(of2021, MOVED))).containsExactly(MARCHE_OF_2021);
    }

    /** NUTS 2024 is without the United Kingdom. */
    @Test
    void countriesThatAnEditionLacks_doNotExcludeIt() {
        assertThat(codes(regions(Mapping.eurostat(), "UKI3", "LV00A", MOVED)))
                .containsExactly("nuts2021:UKI3", "nuts2024:LV00A", MARCHE);
        assertThat(codes(regions(Mapping.eurostat(), "NO08", "LV007", MOVED)))
                .containsExactly("nuts2024:NO08", "nuts2021:LV007", MARCHE_OF_2021);
    }

    /** FR52, PL12 and PT17 are codes of NUTS 2013 and 2016. */
    @Test
    void nutsCodes_areOfEarlierEditions() {
        assertThat(codes(regions(Mapping.eurostat(), "FR52", "PL12", "PT17")))
                .containsExactly("nuts2024:FRH0", "PL-14", "nuts2021:PT17");
    }

    @Test
    void codesThatContinueNuts_haveParents() {
        Dataset dataset = regions(Mapping.eurostat(), "UKI", "UKI3", "NO08", "FR21", "BY1", "BY11");
        assertThat(codes(dataset))
                .containsExactly(
                        "nuts2021:UKI",
                        "nuts2021:UKI3",
                        "nuts2024:NO08",
                        "nuts2024:FRF2",
                        "eurostat:BY1",
                        "eurostat:BY11");
        assertThat(dataset.rows()
                        .map(row -> String.valueOf(row.region().parent().orElse(null))))
                .containsExactly("GB", "nuts2021:UKI", "nuts2024:NO0", "FR-GES", "BY", "eurostat:BY1");
    }

    @Test
    void codesOfAggregates_areGroupsAndNoCountries() {
        Dataset dataset = regions(Mapping.eurostat(), "EU", "EA", "EA19", "EU27", "EU15_DE", "EFTA", "WORLD", "FR");
        assertThat(codes(dataset))
                .containsExactly(
                        "group:EU",
                        "group:EA",
                        "group:EA19",
                        "eurostat:EU27",
                        "eurostat:EU15_DE",
                        "eurostat:EFTA",
                        "m49:001",
                        "FR");
        assertThat(codes(dataset.withoutGroups())).containsExactly("FR");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> dataset.row(3).region().overlaps(dataset.row(7).region()))
                .withMessageStartingWith("Members of 'eurostat:EU27' must be known");
    }

    @Test
    void nutsCodes_areReadInTheEditionOfTheMapping() {
        TestCube cube = TestCube.of("t")
                .axis("geo", "DE=Germany", "DE3=Berlin", "EL30=Attiki", "EEA31=Area", "XK=Kosovo")
                .axis("time", "2023");
        cube.axes().get(0).categories().forEach(entry -> cube.row("1", entry.id(), "2023"));
        Mapping nuts = Mapping.parse("{\"regionSchemes\": [\"iso3166\", \"nuts2021\"]}")
                .over(Mapping.eurostat());
        assertThat(cube.under(nuts)
                        .rows()
                        .map(Row::region)
                        .map(region -> region.code() + " " + region.kind().code()))
                .containsExactly(
                        "DE country",
                        "DE-BE division",
                        "nuts2024:EL30 second-level-division",
                        "group:EEA31 group",
                        "XK country");
    }

    @Test
    void seasonalAdjustment_isAPropertyOfTheIndicator() {
        TestCube cube = TestCube.of("t")
                .axis("s_adj", "NSA", "SCA")
                .axis("geo", "DE")
                .axis("time", "2023")
                .row("1", "NSA", "DE", "2023")
                .row("2", "SCA", "DE", "2023");
        Dataset dataset = cube.under(Mapping.eurostat());
        assertThat(dataset.rows().map(row -> row.indicator().id())).containsExactly("t.NSA", "t.SCA");
        assertThat(dataset.row(1).indicator().seasonalAdjustment()).contains(SeasonalAdjustment.SEASONAL_AND_CALENDAR);
        assertThat(dataset.row(0).dimensions()).isEmpty();
    }

    @Test
    void unknownAdjustment_staysADimension() {
        TestCube cube = TestCube.of("t")
                .axis("s_adj", "NSA", "TREND")
                .axis("geo", "DE")
                .axis("time", "2023")
                .row("1", "NSA", "DE", "2023")
                .row("2", "TREND", "DE", "2023");
        assertThat(cube.measurementsUnder(Mapping.eurostat()))
                .containsExactly("t, DE, 2023, s_adj=NSA: 1 unstated", "t, DE, 2023, s_adj=TREND: 2 unstated");
    }

    @Test
    void unmappedDimensions_areDimensions() {
        TestCube cube = TestCube.of("lfst")
                .axis("freq", "A")
                .axis("unit", "THS_PER")
                .axis("sex", "F", "M")
                .axis("age", "TOTAL")
                .axis("geo", "DE")
                .axis("time", "2023")
                .row("1.5", "A", "THS_PER", "F", "TOTAL", "DE", "2023");
        assertThat(cube.measurementsUnder(Mapping.eurostat()))
                .containsExactly("lfst, DE, 2023, age=TOTAL, sex=F: 1500 persons");
    }

    @Test
    void unitsOfCurrencies_areRead() {
        TestCube cube = TestCube.of("earn")
                .axis("currency", "EUR", "PPS", "XEU")
                .axis("geo", "DE")
                .axis("time", "2023")
                .row("1", "EUR", "DE", "2023")
                .row("2", "PPS", "DE", "2023")
                .row("3", "XEU", "DE", "2023");
        assertThat(cube.figuresUnder(Mapping.eurostat().over(Mapping.sdmx())))
                .containsExactly("earn.EUR: EUR 1", "earn.PPS: 2 PPS", "earn.XEU: 3 XEU");
    }

    @Test
    void source_isEurostat() {
        Row row = TestCube.of("t")
                .metadata(TestCube.metadata("t", "Table", "ESTAT", "ESTAT", "2024-11-08T23:00:00+0100"))
                .axis("geo", Set.of(), "DE")
                .axis("time", Set.of(), "2023")
                .row("1", "DE", "2023")
                .rowUnder(Mapping.eurostat());
        assertThat(row.source().orElseThrow()).hasToString("Eurostat, Table");
        assertThat(row.source().orElseThrow().published().orElseThrow()).hasToString("2024-11-08");
    }
}
