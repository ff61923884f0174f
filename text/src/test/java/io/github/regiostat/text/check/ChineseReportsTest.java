// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences as Chinese reports write them, about Jiangxi and Hubei in 2020 to 2023; the verdicts are those of the round
 * values in {@link #VALUES}.
 */
class ChineseReportsTest {
    private static final Indicator<Money> OUTPUT = Indicator.builder("output", Money.class)
            .flow()
            .labels(labels("地区生产总值"))
            .build();
    private static final Indicator<MoneyPer> PER_PERSON = Indicator.builder("output-per-person", MoneyPer.class)
            .labels(labels("人均地区生产总值"))
            .build();
    private static final Indicator<Percentage> URBAN =
            Indicator.builder("urban", Percentage.class).labels(labels("城镇化率")).build();
    private static final Indicator<Count> FIRMS = Indicator.builder("firms", Count.class)
            .stock()
            .labels(labels("科技企业"))
            .build();
    private static final Indicator<Amount> POWER = Indicator.builder("power", Amount.class)
            .flow()
            .labels(labels("发电量"))
            .build();
    private static final Indicator<Amount> SOWN = Indicator.builder("sown", Amount.class)
            .stock()
            .labels(labels("播种面积"))
            .build();
    private static final Indicator<Money> TRADE = Indicator.builder("trade", Money.class)
            .flow()
            .labels(labels("进出口总额"))
            .build();
    private static final Indicator<Money> EXPORTS = Indicator.builder("exports", Money.class)
            .flow()
            .labels(labels("出口总额"))
            .build();
    private static final Indicator<IndexNumber> PRICES = Indicator.builder("prices", IndexNumber.class)
            .labels(labels("居民消费价格指数"))
            .build();
    private static final Indicator<IndexNumber> HOUSES = Indicator.builder("houses", IndexNumber.class)
            .labels(labels("住宅价格指数"))
            .build();
    private static final Indicator<Percentage> RESEARCH = Indicator.builder("research", Percentage.class)
            .labels(labels("研发投入强度"))
            .build();

    /** Values of 2020 to 2023, by indicator and region. */
    private static final Map<String, List<Integer>> VALUES = Map.ofEntries(
            Map.entry("output CN-JX", List.of(2000, 2200, 2400, 2500)),
            Map.entry("output CN-HB", List.of(4000, 4400, 4800, 5000)),
            Map.entry("output CN", List.of(20000, 22000, 24000, 25000)),
            Map.entry("output-per-person CN-JX", List.of(50000, 55000, 60000, 62500)),
            Map.entry("output-per-person CN-HB", List.of(80000, 88000, 96000, 100000)),
            Map.entry("urban CN-JX", List.of(60, 61, 62, 63)),
            Map.entry("urban CN-HB", List.of(64, 66, 67, 68)),
            Map.entry("urban CN", List.of(63, 65, 66, 67)),
            Map.entry("firms CN-JX", List.of(100, 120, 150, 200)),
            Map.entry("firms CN-HB", List.of(300, 330, 360, 400)),
            Map.entry("power CN-JX", List.of(1000, 1100, 1200, 1300)),
            Map.entry("power CN-HB", List.of(2000, 2200, 2400, 2600)),
            Map.entry("sown CN-JX", List.of(3000, 3000, 3020, 3000)),
            Map.entry("trade CN-JX", List.of(500, 600, 500, 400)),
            Map.entry("exports CN-JX", List.of(300, 330, 300, 240)),
            Map.entry("prices CN-JX", List.of(101, 102, 99, 100)),
            Map.entry("houses CN-JX", List.of(100, 110, 121, 121)));

    private static final ExchangeRates RATES = ExchangeRates.builder()
            .average("2021", "USD", "CNY", "6.4")
            .average("2022", "USD", "CNY", "6.8")
            .build();

    private final TextCheck check = TextCheck.of(dataset(), RATES);

    private static Map<String, List<String>> labels(String label) {
        return Map.of("zh", List.of(label));
    }

    private static Dataset dataset() {
        List<Measurement<?>> rows = new ArrayList<>();
        VALUES.forEach((key, values) -> {
            String[] parts = key.split(" ", -1);
            for (int i = 0; i < values.size(); i++) {
                add(rows, parts, 2020 + i, values.get(i));
            }
        });
        addResearch(rows, "150", "preliminary");
        addResearch(rows, "160", "final");
        return Dataset.copyOf(rows);
    }

    private static void add(List<Measurement<?>> rows, String[] key, int year, long value) {
        switch (key[0]) {
            case "output" -> Checks.add(rows, OUTPUT, key[1], year, Money.of("CNY", value * 100_000_000));
            case "trade" -> Checks.add(rows, TRADE, key[1], year, Money.of("CNY", value * 100_000_000));
            case "exports" -> Checks.add(rows, EXPORTS, key[1], year, Money.of("CNY", value * 100_000_000));
            case "output-per-person" -> Checks.add(rows, PER_PERSON, key[1], year, MoneyPer.of("CNY", value, "person"));
            case "urban" -> Checks.add(rows, URBAN, key[1], year, Percentage.of(Long.toString(value)));
            case "firms" -> Checks.add(rows, FIRMS, key[1], year, Count.of(value, "companies"));
            case "power" -> Checks.add(rows, POWER, key[1], year, Amount.of(value * 100_000_000, "kWh"));
            case "sown" -> Checks.add(rows, SOWN, key[1], year, Amount.of(value * 1000, "ha"));
            case "prices" -> Checks.add(rows, PRICES, key[1], year, IndexNumber.of(value, "previous year"));
            case "houses" -> Checks.add(rows, HOUSES, key[1], year, IndexNumber.of(value, "2020"));
            default -> throw new IllegalArgumentException(key[0]);
        }
    }

    private static void addResearch(List<Measurement<?>> rows, String hundredths, String vintage) {
        rows.add(Measurement.builder(RESEARCH)
                .region(Regions.of("CN-JX"))
                .period("2022")
                .value(Figure.exact(Percentage.of(new java.math.BigDecimal(hundredths).movePointLeft(2))))
                .source(Source.builder("bureau").vintage(vintage).build())
                .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年江西城镇化率低于全国平均水平4个百分点。 | supported",
                "2021年江西城镇化率低于湖北5个百分点。 | supported",
                "2021年江西城镇化率高于湖北5个百分点。 | contradicted",
                "2021年湖北发电量高出江西1100亿千瓦时。 | supported",
                "2021年湖北发电量高于江西1100亿千瓦时。 | unlinked",
                "2021年湖北发电量（2200亿千瓦时）高于江西（1100亿千瓦时）。 | supported supported supported",
                "2021年湖北发电量高于江西的1200亿千瓦时。 | supported contradicted",
                "2021年江西城镇化率61%，低于全国65%。 | supported unlinked",
                "2021年湖北人均地区生产总值高于江西60%。 | supported",
                "2021年湖北人均地区生产总值比江西高33000元。 | supported",
                "2021年湖北人均地区生产总值比江西高3.2万元。 | contradicted",
                "2023年末江西科技企业200家，比2020年末的100家净增100家。 | supported supported supported",
                "2023年末江西科技企业200家，比2020年末的110家净增90家。 | supported contradicted contradicted",
                "2023年江西净增科技企业50家。 | supported",
                "2023年江西新增科技企业80家。 | unlinked",
                "江西城镇化率由2020年的60%提高到2023年的63%，提高了3个百分点。 | supported supported supported",
                "江西科技企业从2020年的100家增加到2022年的150家，增长50%。 | supported supported supported",
                "江西科技企业从2020年的100家增加到2023年的200家，年均增长26%。 | supported supported supported",
                "江西科技企业从2020年的100家增加到2022年的150家，增加60家。 | supported supported contradicted",
                "2021年江西城镇化率比上年提高1个百分点，低于湖北5个百分点。 | supported supported",
                "2021年江西城镇化率61%（全国为65%）。 | supported supported",
                "2021年江西城镇化率61%，比上年的60%提高1个百分点。 | supported supported supported",
                "2023年，江西城镇化率63%，比2020年60%明显提高。 | supported supported",
                "2023年，江西城镇化率63%，比2020年60%提高3个百分点。 | supported supported supported",
                "2023年，江西城镇化率63%，高于2020年的60%。 | supported supported supported",
                "2023年，江西城镇化率63%，较上年62%有所提高。 | supported supported",
                "2023年，江西城镇化率63%，较上年的61%有所提高。 | supported contradicted",
                "2023年江西城镇化率比2020年3%的增长更快。 | unlinked",
                "2022年，江西发电量由上年的1100亿千瓦时增至1200亿千瓦时。 | supported supported",
                "2021年江西进出口总额较去年同期增长20%。 | supported",
                "2021年江西进出口总额以美元计增长20%。 | unlinked",
                "江西城镇化率2021年至2023年年均提高1个百分点。 | unlinked"
            })
    void comparisons_nameWhatTheyCompareWith(String text, String verdicts) {
        assertThat(Checks.verdicts(check, text)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年江西地区生产总值相当于湖北的50%。 | supported",
                "2021年江西地区生产总值仅为湖北的45%。 | contradicted",
                "2021年江西、湖北地区生产总值占全国的比重分别为10%和20%。 | supported supported",
                "2021年江西、湖北地区生产总值占全国的比重分别为20%和10%。 | contradicted contradicted",
                "2021年江西、湖北两省地区生产总值合计占全国的30%。 | supported",
                "2021年江西出口总额330亿元，占进出口总额的比重为55%。 | supported supported",
                "2021年江西出口总额中机电产品330亿元。 | unlinked",
                "2021年江西发电量1100亿千瓦时，湖北2200亿千瓦时，两省合计3300亿千瓦时。 | supported supported supported",
                "2021年江西发电量1100亿千瓦时，2022年1200亿千瓦时，两年合计2300亿千瓦时。 | supported supported unlinked",
                "2021年江西每平方公里地区生产总值1.3亿元。 | unlinked",
                "2021年江西地区生产总值能耗下降2.5%。 | unlinked",
                "2021年江西发电量一千一百一十一亿千瓦时。 | contradicted",
                "2021年江西地区生产总值二千二百亿元。 | supported"
            })
    void sharesAndSums_haveTheirParts(String text, String verdicts) {
        assertThat(Checks.verdicts(check, text)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年江西居民消费价格指数为102.0。 | supported",
                "2021年江西居民消费价格指数为101.9。 | contradicted",
                "2021年江西居民消费价格指数为102.0（上年=100）。 | supported",
                "2021年江西居民消费价格指数上涨2.0%。 | supported",
                "2022年江西居民消费价格指数比上年下降1.0%。 | supported",
                "2022年江西居民消费价格指数比上年上涨1.0%。 | contradicted",
                "2021年江西居民消费价格指数中食品价格上涨2.0%。 | unlinked",
                "2022年江西居民消费价格指数比2020年上涨1.0%。 | undetermined",
                "2022年江西住宅价格指数比上年上涨10%。 | supported",
                "2022年江西住宅价格指数为121（2020年=100）。 | supported",
                "2021年江西播种面积4500万亩。 | supported",
                "2021年江西播种面积3万平方公里。 | supported",
                "2021年江西播种面积300万亩。 | contradicted",
                "2022年江西播种面积增加30万亩。 | supported",
                "2021年江西人均地区生产总值5.5万元，折合8594美元。 | supported supported",
                "2021年江西人均地区生产总值55000元（按年平均汇率折算为8594美元）。 | supported supported",
                "2021年江西地区生产总值折合350亿美元。 | contradicted"
            })
    void indicesUnitsAndMoney_areConverted(String text, String verdicts) {
        assertThat(Checks.verdicts(check, text)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年江西研发投入强度为1.60%。 | supported",
                "2022年江西研发投入强度快报数为1.50%。 | supported",
                "按最初公布的数据，2022年江西研发投入强度为1.50%。 | supported",
                "2022年江西研发投入强度初步核算为1.50%，修订后为1.60%。 | supported supported",
                "2022年江西研发投入强度修订后为1.60%，初步核算数为1.50%。 | supported supported",
                "2022年江西研发投入强度最终核实为1.60%，比初步核算数提高0.10个百分点。 | supported unlinked"
            })
    void vintages_areThoseThatTheTextNames(String text, String verdicts) {
        assertThat(Checks.verdicts(check, text)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年江西地区生产总值相当于湖北的50%。 | [50, 50] | [49.5, 50.5]",
                "2021年江西地区生产总值仅为湖北的45.2%。 | [50, 50] | [45.15, 45.25]",
            })
    void percentOfAnotherRegion_isInPercent(String text, String implied, String claimed) {
        ClaimResult result = check.check(text).get(0).result().orElseThrow();

        assertThat(result.implied().orElseThrow()).hasToString(implied);
        assertThat(result.claimed().orElseThrow()).hasToString(claimed);
    }
}
