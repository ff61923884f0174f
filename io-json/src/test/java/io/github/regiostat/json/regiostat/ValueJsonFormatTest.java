// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapperFormats;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionNameType;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.region.Succession;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The written JSON of every type, with ' for ". */
class ValueJsonFormatTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();
    private static final JsonMapper NUMBERS = JsonMapper.builder()
            .addModule(new RegiostatModule(JsonOptions.DEFAULT.withDecimalsAsNumbers(true)))
            .build();

    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");
    private static final Indicator<Money> CONTRACTS = Indicator.builder("technology-contracts", Money.class)
            .flow()
            .name("Technology contracts from Beijing")
            .build();

    private static String written(Object value) {
        return MAPPER.writeValueAsString(value).replace('"', '\'');
    }

    @ParameterizedTest
    @MethodSource
    void values(Object value, String json) {
        assertThat(written(value)).isEqualTo(json);
        assertThat(MAPPER.<Object>readValue(json.replace('\'', '"'), MAPPER.constructType(typeOf(value))))
                .isEqualTo(value);
    }

    private static Class<?> typeOf(Object value) {
        return MapperFormats.with(JsonOptions.DEFAULT).all().stream()
                .<Class<?>>map(ValueJsonFormat::type)
                .filter(type -> type.isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> values() {
        return Stream.of(quantities(), figures(), parts(), measurements()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> quantities() {
        Bounds<Money> above = Bounds.of(Money.of("CNY", 0).unit(), Interval.greaterThan(BigDecimal.valueOf(370)));
        return Stream.of(
                arguments(Money.of("CNY", "84370000000"), "{'amount':'84370000000','currency':'CNY'}"),
                arguments(MoneyPer.of("CNY", 85000, "person"), "{'amount':'85000','currency':'CNY','per':'person'}"),
                arguments(Count.of(230, "policies"), "{'count':'230','of':'policies'}"),
                arguments(Amount.of(16410, "km2"), "{'quantity':'16410','unit':'km2'}"),
                arguments(AmountPer.of("6.7", "beds", "person"), "{'quantity':'6.7','unit':'beds','per':'person'}"),
                arguments(
                        AmountPer.of("6.7", "beds", "person").withPerCount(BigDecimal.valueOf(1000)),
                        "{'quantity':'6.7','unit':'beds','per':'person','perCount':'1000'}"),
                arguments(Percentage.of("4.27"), "{'percent':'4.27'}"),
                arguments(Percentage.of("4.27").withWhole("gdp"), "{'percent':'4.27','of':'gdp'}"),
                arguments(PercentagePoints.of("1.62"), "{'percentagePoints':'1.62'}"),
                arguments(GrowthRate.of("12.7"), "{'growthPercent':'12.7','over':'P1Y'}"),
                arguments(
                        GrowthRate.of(25).withAnnualAverageOver(Period.ofYears(11)),
                        "{'growthPercent':'25','over':'P11Y','annual':true}"),
                arguments(Multiple.of(10), "{'times':'10'}"),
                arguments(IndexNumber.of("104.2", "2015"), "{'index':'104.2','base':'2015'}"),
                arguments(Money.of("CNY", "-0.0000001"), "{'amount':'-0.0000001','currency':'CNY'}"),
                arguments(Money.of("CNY", "1e20"), "{'amount':'100000000000000000000','currency':'CNY'}"),
                arguments(Money.of("CNY", 7).unit(), "{'amount':null,'currency':'CNY'}"),
                arguments(
                        GrowthRate.of(1)
                                .withAnnualAverageOver(Period.ofMonths(18))
                                .unit(),
                        "{'growthPercent':null,'over':'P1Y6M','annual':true}"),
                arguments(
                        above, "{'unit':{'amount':null,'currency':'CNY'},'lower':'370','lowerOpen':true,'upper':null}"),
                arguments(Interval.closed(BigDecimal.ZERO, BigDecimal.ONE), "{'lower':'0','upper':'1'}"),
                arguments(Interval.unbounded(), "{'lower':null,'upper':null}"));
    }

    private static Stream<Arguments> figures() {
        Percentage share = Percentage.of("4.2");
        Bounds<Percentage> bounds =
                Bounds.of(share.unit(), Interval.closedOpen(new BigDecimal("4.15"), new BigDecimal("4.25")));
        return Stream.of(
                arguments(Figure.exact(share), "{'value':{'percent':'4.2'},'exact':true}"),
                arguments(Figure.percentage("4.20"), "{'value':{'percent':'4.2'},'resolution':'0.01'}"),
                arguments(Figure.ofUnknownRounding(share), "{'value':{'percent':'4.2'}}"),
                arguments(
                        Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN),
                        "{'value':{'amount':'370000000000','currency':'CNY'},'qualifier':'more-than',"
                                + "'resolution':'1000000000'}"),
                arguments(
                        Figure.exact(share).with(Qualifier.ABOUT, BigDecimal.ONE),
                        "{'value':{'percent':'4.2'},'qualifier':'about','band':'1','exact':true}"),
                arguments(
                        Figure.ofUnknownRounding(share).with(Qualifier.NEARLY),
                        "{'value':{'percent':'4.2'},'qualifier':'nearly'}"),
                arguments(Figure.count(230, "policies"), "{'value':{'count':'230','of':'policies'}}"),
                arguments(
                        Figure.ofUnknownRounding(Count.of(230, "policies")),
                        "{'value':{'count':'230','of':'policies'},'exact':false}"),
                arguments(
                        Figure.rounded(Count.of(230, "policies"), BigDecimal.TEN),
                        "{'value':{'count':'230','of':'policies'},'resolution':'10'}"),
                arguments(
                        Figure.count(3500, "companies").with(Qualifier.MORE_THAN),
                        "{'value':{'count':'3500','of':'companies'},'qualifier':'more-than'}"),
                arguments(
                        Figure.computed(share, bounds),
                        "{'value':{'percent':'4.2'},'bounds':{'lower':'4.15','upper':'4.25','upperOpen':true}}"),
                arguments(
                        Figure.within(bounds),
                        "{'value':{'percent':null},'bounds':{'lower':'4.15','upper':'4.25','upperOpen':true}}"),
                arguments(Figure.undetermined(share.unit()), "{'value':{'percent':null},'undetermined':true}"));
    }

    private static Stream<Arguments> parts() {
        Region jingJinJi = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI);
        Region changing = Region.builder("local:changing", RegionKind.GROUP)
                .member(Membership.between(Regions.of("GB"), LocalDate.of(1973, 1, 1), LocalDate.of(2020, 2, 1)))
                .member(Regions.of("FR"))
                .build();
        Succession merged = Succession.of(RegionCode.parse("FR-GES"), LocalDate.of(2016, 1, 1), RegionChange.MERGED);
        Region park = Region.zone("park", "Park", TIANJIN);
        Region inner = Region.builder("local:inner", RegionKind.ZONE)
                .otherCode("acme@2021:X1")
                .formerCode(FormerCode.of(RegionCode.parse("acme@2011:X1")))
                .formerCode(FormerCode.since(RegionCode.parse("acme@2001:X1"), LocalDate.of(2001, 1, 1)))
                .name("zh", "园")
                .otherName(RegionName.of(RegionNameType.SHORT, "zh", "内"))
                .parent(park)
                .successor(merged)
                .build();
        String parkJson = "{'code':'local:park','kind':'zone','names':{'en':'Park'},'parents':['CN-TJ']}";
        String innerCodes = "'otherCodes':['acme@2021:X1'],"
                + "'formerCodes':['acme@2011:X1',{'code':'acme@2001:X1','from':'2001-01-01'}]";
        String mergedJson = "{'successor':'FR-GES','date':'2016-01-01','change':'merged'}";
        ExchangeRate rate = ExchangeRate.of("USD", "CNY", "7.1957", TimePeriod.year(2024), RateBasis.AVERAGE);
        String rateJson = "{'base':'USD','quote':'CNY','rate':'7.1957','period':'2024','basis':'average'";
        return Stream.of(
                arguments(TimePeriod.parse("2024Q1"), "'2024-Q1'"),
                arguments(Frequency.QUARTER, "'Q'"),
                arguments(Scale.HUNDRED_MILLION, "'hundred million'"),
                arguments(Qualifier.MORE_THAN, "'more-than'"),
                arguments(RegionScheme.nuts(2024), "'nuts2024'"),
                arguments(RegionCode.parse("gb2260:110000"), "'gb2260:110000'"),
                arguments(BEIJING, "'CN-BJ'"),
                arguments(Regions.of("nuts2024:DE30"), "'nuts2024:DE30'"),
                arguments(Region.unregistered("nuts2010:DE30"), "{'code':'nuts2010:DE30'}"),
                arguments(
                        Regions.of("CN").including(Regions.of("HK"), Regions.of("MO")),
                        "{'code':'CN','includes':['HK','MO']}"),
                arguments(
                        jingJinJi,
                        "{'code':'local:jing-jin-ji','kind':'group','names':{'en':'Beijing-Tianjin-Hebei'},"
                                + "'members':['CN-BJ','CN-TJ','CN-HE']}"),
                arguments(
                        changing,
                        "{'code':'local:changing','kind':'group','members':[{'region':'GB','from':'1973-01-01',"
                                + "'to':'2020-02-01'},'FR']}"),
                arguments(park, parkJson),
                arguments(
                        inner,
                        "{'code':'local:inner'," + innerCodes + ",'kind':'zone','names':{'zh':'园'},"
                                + "'otherNames':[{'name':'内','language':'zh','type':'short'}],"
                                + "'parents':[{'region':" + parkJson + "}],'successors':[" + mergedJson + "]}"),
                arguments(Membership.of(BEIJING), "'CN-BJ'"),
                arguments(merged, mergedJson),
                arguments(
                        FormerCode.between(
                                RegionCode.parse("m49:230"), LocalDate.of(1952, 9, 11), LocalDate.of(1993, 5, 24)),
                        "{'code':'m49:230','from':'1952-09-11','to':'1993-05-24'}"),
                arguments(
                        FormerCode.until(RegionCode.parse("m49:736"), LocalDate.of(2011, 7, 9)),
                        "{'code':'m49:736','to':'2011-07-09'}"),
                arguments(FormerCode.of(RegionCode.parse("m49:736")), "'m49:736'"),
                arguments(RegionNameType.FORMER, "'former'"),
                arguments(
                        RegionName.of(RegionNameType.FORMER, "en", "Burma")
                                .since(LocalDate.of(1948, 1, 4))
                                .until(LocalDate.of(1989, 6, 18)),
                        "{'name':'Burma','language':'en','type':'former','from':'1948-01-04','to':'1989-06-18'}"),
                arguments(Statuses.parse("P,B"), "['B','P']"),
                arguments(ObservationStatus.UNKNOWN, "'_U'"),
                arguments(Confidentiality.FREE, "'F'"),
                arguments(Source.of("NBS"), "{'publisher':'NBS'}"),
                arguments(
                        Source.builder("NBS")
                                .title("R&D 2023")
                                .url("https://data.example/a")
                                .licence("CC-BY-4.0")
                                .published(LocalDate.of(2024, 10, 2))
                                .accessed(LocalDate.of(2025, 3, 27))
                                .vintage("2024")
                                .build(),
                        "{'publisher':'NBS','title':'R&D 2023','url':'https://data.example/a','licence':'CC-BY-4.0',"
                                + "'published':'2024-10-02','accessed':'2025-03-27','vintage':'2024'}"),
                arguments(
                        CONTRACTS,
                        "{'id':'technology-contracts','name':'Technology contracts from Beijing','kind':'money',"
                                + "'behaviour':'flow'}"),
                arguments(Indicator.builder("share", Percentage.class).build(), "{'id':'share','kind':'percentage'}"),
                arguments(
                        Indicator.builder("rate", Percentage.class).level().build(),
                        "{'id':'rate','kind':'percentage','behaviour':'level'}"),
                arguments(
                        Indicator.builder("rd", Percentage.class)
                                .definition("R&D\nover GDP")
                                .ratioOf("r", "g")
                                .timeCollection(TimeCollection.SUMMED)
                                .constantPrices("2015")
                                .seasonalAdjustment(SeasonalAdjustment.SEASONAL)
                                .build(),
                        "{'id':'rd','definition':'R&D\\n"
                                + "over GDP','kind':'percentage','timeCollection':'S','priceBasis':'constant"
                                + " 2015','seasonalAdjustment':'S','numerator':'r','denominator':'g'}"),
                arguments(
                        Indicator.builder("g", GrowthRate.class)
                                .growthOf("gdp")
                                .growthBasis(GrowthBasis.REAL)
                                .build(),
                        "{'id':'g','kind':'growth-rate','growthOf':'gdp','growthBasis':'real'}"),
                arguments(rate, rateJson + "}"),
                arguments(
                        rate.withFixings(242).withSource(Source.of("FRED")),
                        rateJson + ",'fixings':242,'source':{'publisher':'FRED'}}"),
                arguments(rate.withFixings(999_999_999), rateJson + ",'fixings':999999999}"),
                arguments(ExchangeRates.builder().daysBack(999_999_999).build(), "{'rates':[],'daysBack':999999999}"),
                arguments(ExchangeRates.builder().add(rate).build(), "{'rates':[" + rateJson + "}]}"),
                arguments(
                        ExchangeRate.fixed("DEM", "EUR", "1.95583", LocalDate.parse("1999-01-01")),
                        "{'base':'EUR','quote':'DEM','rate':'1.95583','basis':'fixed','from':'1999-01-01'}"),
                arguments(
                        ExchangeRate.fixed("TRL", "TRY", "1000000"),
                        "{'base':'TRY','quote':'TRL','rate':'1000000','basis':'fixed'}"),
                arguments(
                        ExchangeRates.builder()
                                .pivots("EUR", "USD")
                                .daysBack(3)
                                .minCoverage(50)
                                .build(),
                        "{'rates':[],'pivots':['EUR','USD'],'daysBack':3,'minCoverage':50}"));
    }

    private static Stream<Arguments> measurements() {
        Measurement<Money> in2024 = Measurement.builder(CONTRACTS)
                .region(BEIJING)
                .to(TIANJIN, HEBEI)
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        String indicator = "{'indicator':{'id':'technology-contracts','name':'Technology contracts from Beijing',"
                + "'kind':'money','behaviour':'flow'},";
        String in2024Json = indicator + "'region':'CN-BJ','to':['CN-TJ','CN-HE'],'period':'2024',"
                + "'value':{'amount':'84370000000','currency':'CNY'},'resolution':'10000000','status':['A']}";
        Derivation derivation = Derivation.of("sum", List.of(in2024), List.of(), List.of("one only"));
        String derivationJson = "{'operation':'sum','inputs':[" + in2024Json + "],'notes':['one only']}";
        return Stream.of(
                arguments(in2024, in2024Json),
                arguments(
                        Measurement.builder(CONTRACTS)
                                .id("F0")
                                .region(BEIJING)
                                .from(TIANJIN)
                                .period("2013/2024")
                                .dimension("sex", "F")
                                .dimension("age", "Y15T64")
                                .reference(Reference.to(Regions.of("CN")))
                                .status(ObservationStatus.SUPPRESSED)
                                .confidentiality(Confidentiality.CONFIDENTIAL)
                                .conversionBasis(RateBasis.PPP)
                                .source(Source.of("NBS"))
                                .note("a note")
                                .derivation(derivation)
                                .build(),
                        "{'id':'F0'," + indicator.substring(1)
                                + "'region':'CN-BJ','from':['CN-TJ'],'period':'2013/2024',"
                                + "'breakdown':{'age':'Y15T64','sex':'F'},'reference':{'region':'CN'},'status':['Q'],"
                                + "'confidentiality':'C','convertedAt':'ppp','source':{'publisher':'NBS'},"
                                + "'note':'a note','derivation':" + derivationJson + "}"),
                arguments(derivation, derivationJson),
                arguments(Counterpart.to(TIANJIN, HEBEI), "{'to':['CN-TJ','CN-HE']}"),
                arguments(Reference.to(TimePeriod.year(2013)), "{'period':'2013'}"),
                arguments(PolicyInstrument.INDUSTRY_ALLIANCE, "'industry-alliance'"),
                arguments(
                        PolicyInstrument.of("industry-alliance", "Alliances", "pacts"),
                        "{'id':'industry-alliance','name':'Alliances','counted':'pacts'}"),
                arguments(
                        PolicyCount.of(
                                PolicyInstrument.ONLINE_GOVERNMENT_SERVICE, BEIJING, TimePeriod.day("2025-03-27"), 417),
                        "{'instrument':'online-government-service','regions':['CN-BJ'],'period':'2025-03-27',"
                                + "'value':{'count':'417','of':'services'}}"),
                arguments(
                        PolicyCount.builder(PolicyInstrument.INDUSTRY_ALLIANCE)
                                .id("F15")
                                .regions(BEIJING, TIANJIN)
                                .period(TimePeriod.day("2025-03-27"))
                                .all("new energy vehicles")
                                .note("being set up")
                                .build(),
                        "{'id':'F15','instrument':'industry-alliance','regions':['CN-BJ','CN-TJ'],"
                                + "'period':'2025-03-27','items':['new"
                                + " energy vehicles'],'listComplete':true,'note':'being set up'}"));
    }

    @Nested
    class Options {
        @Test
        void decimalsAsNumbers_haveNoExponent() {
            assertThat(NUMBERS.writeValueAsString(Money.of("CNY", "1e20")))
                    .isEqualTo("{\"amount\":100000000000000000000,\"currency\":\"CNY\"}");
            assertThat(NUMBERS.writeValueAsString(Money.of("CNY", "0.0000001")))
                    .isEqualTo("{\"amount\":0.0000001,\"currency\":\"CNY\"}");
            assertThat(NUMBERS.writeValueAsString(Figure.percentage("4.27").with(Qualifier.ABOUT, BigDecimal.ONE)))
                    .isEqualTo("{\"value\":{\"percent\":4.27},\"qualifier\":\"about\",\"band\":1,\"resolution\":0.01}");
        }

        @Test
        void decimals_areReadAsTextOrNumberWithEitherOption() {
            assertThat(NUMBERS.readValue("{\"times\": \"1.50\"}", Multiple.class))
                    .isEqualTo(Multiple.of("1.5"));
            assertThat(MAPPER.readValue("{\"times\": 1.50}", Multiple.class)).isEqualTo(Multiple.of("1.5"));
        }

        @Test
        void numbersTooLongForParsers_remainStrings() {
            String longest = "1".repeat(1000);
            assertThat(NUMBERS.writeValueAsString(Multiple.of(longest))).isEqualTo("{\"times\":" + longest + "}");
            Multiple longer = Multiple.of(longest.substring(1) + ".5");
            assertThat(NUMBERS.writeValueAsString(longer)).isEqualTo("{\"times\":\"" + longest.substring(1) + ".5\"}");
            assertThat(NUMBERS.readValue(NUMBERS.writeValueAsString(longer), Multiple.class))
                    .isEqualTo(longer);
        }

        @Test
        void unknownMembers_areIgnoredEverywhere() {
            JsonMapper ignoring = JsonMapper.builder()
                    .addModule(new RegiostatModule(JsonOptions.DEFAULT.withUnknownMembersIgnored(true)))
                    .build();
            Figure<?> read = ignoring.readValue(
                    "{\"x\": [1, {\"y\": 2}], \"value\": {\"percent\": \"4\", \"colour\": \"red\"}, \"z\": null}",
                    Figure.class);
            assertThat(read).isEqualTo(Figure.ofUnknownRounding(Percentage.of(4)));
            assertThatThrownBy(
                            () -> ignoring.readValue("{\"percent\": \"4\", \"currency\": \"CNY\"}", Percentage.class))
                    .hasMessageContaining("Quantity must have no \"currency\" in Percentage");
        }
    }

    @Test
    void json_isIndependentOfTheLocale() {
        Locale before = Locale.getDefault();
        try {
            String expected = written(Measurement.builder(CONTRACTS)
                    .region(BEIJING)
                    .period("2024-03")
                    .value(Figure.money("CNY", "84.37", Scale.BILLION))
                    .build());
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(written(MAPPER.readValue(expected.replace('\'', '"'), Measurement.class)))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writing_rejectsValuesThatCannotBeReadBack() {
        Measurement<?> deep =
                Measurement.builder(CONTRACTS).region(BEIJING).period("2024").build();
        for (int i = 0; i < 64; i++) {
            deep = Measurement.builder(CONTRACTS)
                    .region(BEIJING)
                    .period("2024")
                    .derivation(Derivation.of("step " + i, List.of(deep), List.of(), List.of()))
                    .build();
        }
        Measurement<?> deepest = deep;
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(deepest), Measurement.class))
                .isEqualTo(deepest);
        Derivation deeper = Derivation.of("one more", List.of(deepest), List.of(), List.of());
        assertThatThrownBy(() -> MAPPER.writeValueAsString(deeper))
                .hasMessageContaining("Derivations must be nested at most 64 deep to be written");
    }
}
