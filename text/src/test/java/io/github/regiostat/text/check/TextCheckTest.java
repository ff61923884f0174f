// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Links and verdicts of sentences; the values of the data are 100, 110, 121 and so on, in each region times a number.
 */
class TextCheckTest {
    private static final Indicator<Money> SALES = Indicator.builder("sales", Money.class)
            .flow()
            .labels(Map.of("en", List.of("retail sales"), "zh", List.of("零售额", "社会消费品零售总额")))
            .build();
    private static final Indicator<Count> GUESTS = Indicator.builder("guests", Count.class)
            .flow()
            .labels(Map.of("en", List.of("guests"), "zh", List.of("客人数")))
            .build();
    private static final Indicator<Count> YOUNG = Indicator.builder("young", Count.class)
            .flow()
            .labels(Map.of("en", List.of("young guests"), "zh", List.of("青年客人数")))
            .build();
    private static final Indicator<Percentage> RATE = Indicator.builder("rate", Percentage.class)
            .labels(Map.of("en", List.of("employment rate"), "zh", List.of("就业率")))
            .build();
    private static final List<String> REGIONS = List.of("CN-HI", "CN-YN", "CN-SC");

    private final TextCheck check = check(TextCheckOptions.DEFAULT);

    /**
     * Sales are 100, 200 and 300 billion in 2020, and 10, 20 and 30 more each year; guests are 1,000 in 2020, and so
     * on.
     */
    private static Dataset dataset() {
        List<Measurement<?>> rows = new ArrayList<>();
        for (int i = 0; i < REGIONS.size(); i++) {
            for (int year = 2020; year <= 2023; year++) {
                int size = (i + 1) * (10 + year - 2020);
                String region = REGIONS.get(i);
                Checks.add(rows, SALES, region, year, Figure.exact(Money.of("CNY", size * 10_000_000_000L)));
                Checks.add(
                        rows, GUESTS, region, year, Figure.exact(Count.of(BigDecimal.valueOf(size * 100L), "guests")));
                Checks.add(rows, YOUNG, region, year, Figure.exact(Count.of(BigDecimal.valueOf(size * 20L), "guests")));
                Checks.add(rows, RATE, region, year, Figure.exact(Percentage.of(new BigDecimal(50 + i + year - 2020))));
            }
        }
        return Dataset.copyOf(rows);
    }

    private static TextCheck check(TextCheckOptions options) {
        return TextCheck.of(dataset(), ExchangeRates.builder().build(), options);
    }

    /** A percentage that is itself a growth, as in the column "GDP growth (%)" of a table, is stated, not grown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GDP growth of Hainan was -1.8 % in 2021. | supported",
                "GDP growth of Hainan was 2.8 % in 2022. | supported",
                "GDP growth of Hainan was 3.2 % in 2022. | contradicted",
                "In 2022, GDP growth in Hainan was 2.8 percent, up from -1.8 percent in 2021. | supported supported",
                "2022年海南GDP增长率为2.8%。 | supported",
            })
    void percentageOfGrowth_isStated(String text, String verdicts) {
        Indicator<Percentage> growth = Indicator.builder("gdp-growth", Percentage.class)
                .name("GDP growth")
                .labels(Map.of("en", List.of("GDP growth"), "zh", List.of("GDP增长率")))
                .build();
        List<Measurement<?>> rows = new ArrayList<>();
        Checks.add(rows, growth, "CN-HI", 2021, Figure.exact(Percentage.of("-1.8")));
        Checks.add(rows, growth, "CN-HI", 2022, Figure.exact(Percentage.of("2.8")));
        TextCheck ofGrowth =
                TextCheck.of(Dataset.copyOf(rows), ExchangeRates.builder().build());
        assertThat(Checks.verdicts(ofGrowth, text)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2020, retail sales in Hainan were 100 billion yuan. | supported",
                "In 2020, RETAIL SALES in Hainan were 110 billion yuan. | contradicted",
                "In 2021, Hainan's retail sales were 110 billion yuan, up 10 percent on 2020. | supported supported",
                "In 2022, Hainan's retail sales rose 20 percent from 2020. | supported",
                "In 2021, Hainan's retail sales fell by 10 percent. | contradicted",
                "In 2021, Hainan's retail sales rose by under 20 percent. | supported",
                "In 2021, Hainan's retail sales increased by 10 billion yuan. | supported",
                "In 2021, Hainan's retail sales increased to 110 billion yuan. | supported",
                "From 2020 to 2023, retail sales in Hainan totalled 460 billion yuan. | supported",
                "From 2020 to 2022, retail sales in Hainan grew at an average annual rate of 9.5 percent. | supported",
                "In 2020, Hainan, Yunnan and Sichuan had combined retail sales of 600 billion yuan. | supported",
                "In 2020, retail sales in Sichuan were 3 times that of Hainan. | supported",
                "In 2020, retail sales in Yunnan were 100 percent higher than those of Hainan. | supported",
                "In 2020, young guests accounted for 20 percent of guests in Hainan. | supported",
                "The employment rate in Hainan was 51 percent in 2021. | supported",
                "The employment rate in Hainan rose by 1 percentage point in 2021. | supported",
                "In 2021, the employment rate in Yunnan was 1 percentage point higher than in Hainan. | supported",
                "Between 2020 and 2022, Hainan's retail sales went from 100 to 120 billion yuan. | supported supported",
                "Between 2020 and 2022, Hainan's employment rate went from 50% to 52%. | supported supported",
                "In 2022, Hainan's employment rate rose from 50% to 52%. | unlinked supported",
                "Hainan's employment rate was 52% in 2022, up from 50% in 2020. | supported supported",
                "2020年至2022年，海南就业率由50%升至52%。 | supported supported",
                "Together, Hainan and Yunnan recorded retail sales of 300 billion yuan in 2020. | supported",
                "Hainan and Yunnan together had retail sales of 300 billion yuan in 2020. | supported",
                "2020年，海南、云南共实现零售额3000亿元。 | supported",
                "From 2020 to 2023, retail sales in Hainan added up to 460 billion yuan. | supported",
                "From 2020 to 2023, retail sales in Hainan added up to 560 billion yuan. | contradicted",
                "In 2021, retail sales rose 10 % in Hainan, 10 % in Yunnan. | supported supported",
                "In 2021, retail sales rose 10 % in Hainan and 20 % in Yunnan. | supported contradicted",
                "In 2020, Hainan received 1,000 guests, of which 200 were young guests. | supported supported",
                "In 2020, Hainan received 1,000 guests, of which 200 stayed. | supported unlinked",
                "Retail sales in Hainan in 2022 were 20 percent above 2020. | supported",
                "Hainan's 2021 retail sales: 110 billion yuan. | supported",
                "In 2021, Hainan's retail sales rose above 105 billion yuan. | supported",
                "In 2021, Hainan's retail sales rose above 115 billion yuan. | contradicted",
                "In 2021, Hainan's retail sales rose by 10 billion to 110 billion yuan. | supported supported",
                "Hainan's retail sales were 110 billion yuan (CNY 110 billion) in 2021. | supported supported",
                "2021年，海南零售额没有达到1200亿元。 | unlinked",
                "2021年，海南零售额尚未突破1200亿元。 | unlinked",
                "In 2021, Hainan's retail sales did not reach 120 billion yuan. | unlinked",
                "The employment rate among women in Hainan was 51 percent in 2021. | unlinked",
                "Among Hainan, Yunnan and Sichuan, Sichuan ranked first by retail sales in 2021. | supported",
                "Retail sales in Hainan, Yunnan and Sichuan were 100, 200 and 300 billion yuan respectively in 2020. "
                        + "| supported supported supported",
                "In 2020 Hainan's retail sales ranked third among Hainan, Yunnan and Sichuan. | supported",
                "In 2020 Hainan's retail sales ranked second among Hainan, Yunnan and Sichuan. | contradicted",
                "2020年海南零售额为1000亿元。 | supported",
                "2021年海南零售额为1100亿元，比上年增长10%。 | supported supported",
                "2021年海南零售额比上年增加100亿元。 | supported",
                "2020年海南零售额900多亿元。 | contradicted",
                "2021年海南零售额1000多亿元。 | supported",
                "2020年海南、云南、四川零售额分别为1000亿元、2000亿元、3000亿元。 | supported supported supported",
                "2020年海南、云南零售额合计3000亿元。 | supported",
                "2020年四川零售额是海南的3倍。 | supported",
                "2020年海南青年客人数占客人数的比重为20%。 | supported",
                "2021年海南就业率比上年提高1个百分点。 | supported",
                "2020年，在海南、云南、四川中，海南零售额位居第三。 | supported",
                "海南发布2020年公报。全省零售额1000亿元。 | supported",
                "2021年海南零售额1100亿元，上年为1000亿元。 | supported supported"
            })
    void statementsAboutTheData_haveAVerdict(String text, String verdicts) {
        assertThat(Checks.verdicts(check, text)).isEqualTo(verdicts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2020, per capita retail sales in Hainan were 100 billion yuan.",
                "In 2020, the retail sales deflator of Hainan was 100.",
                "In 2020, online retail sales in Hainan were 100 billion yuan.",
                "In 2020, retail sales per person in Hainan were 10,000 yuan.",
                "In 2020, retail sales in Haikou, Hainan, were 100 billion yuan.",
                "Haikou in Hainan had retail sales of 100 billion yuan in 2020.",
                "In 2020, retail sales in northern Hainan were 100 billion yuan.",
                "In 2020, retail sales at airports in Hainan were 100 billion yuan.",
                "In March 2020, retail sales in Hainan were 100 billion yuan.",
                "In the first quarter of 2020, retail sales in Hainan were 100 billion yuan.",
                "Over the National Day holiday of 2020, retail sales in Hainan were 100 billion yuan.",
                "Retail sales in Hainan were 100 billion yuan last year.",
                "Retail sales in Hainan were 100 billion yuan.",
                "Retail sales were 100 billion yuan in 2020.",
                "In 2020, retail sales in Hainan were not 100 billion yuan.",
                "In 2020, retail sales in Hainan never reached 110 billion yuan.",
                "Retail sales in Hainan will reach 100 billion yuan in 2020.",
                "The target for retail sales in Hainan was 100 billion yuan in 2020.",
                "Were retail sales in Hainan 100 billion yuan in 2020?",
                "In 2020, retail sales in Hainan and Yunnan were 100 billion yuan.",
                "In 2020, retail sales and guests in Hainan rose by 5 percent.",
                "In 2020, Hainan's industrial output was 100 billion yuan.",
                "Hainan published its report for 2020.\\n\\nRetail sales were 100 billion yuan.",
                "| Hainan | retail sales | 2020 | 100 billion yuan |",
                "On 18 March 2020, retail sales in Hainan were 100 billion yuan.",
                "In 2020, the average retail sales of Hainan were 100 billion yuan.",
                "From 2020 to 2023, retail sales in Hainan reached 460 billion yuan.",
                "Since 2020, retail sales in Hainan have totalled 460 billion yuan.",
                "2020年海南人均零售额1000元。",
                "2020年海南网上零售额1000亿元。",
                "2020年海南零售额指数为100。",
                "2020年海南省海口市零售额1000亿元。",
                "2020年海南海口零售额1000亿元。",
                "2020年海南机场零售额1000亿元。",
                "2020年一季度海南零售额1000亿元。",
                "2020年3月海南零售额1000亿元。",
                "2020年春节假期，海南零售额1000亿元。",
                "去年海南零售额1000亿元。",
                "2020年海南零售额未达到1100亿元。",
                "预计2020年海南零售额达到1000亿元。",
                "2020年海南零售额目标为1000亿元。",
                "2020年海南、云南零售额1000亿元。",
                "2020年海南、云南、四川零售额分别为1000亿元、2000亿元。",
                "2020年海南工业增加值1000亿元。",
                "三亚发布公报。2020年零售额1000亿元。"
            })
    void statementsThatCannotBeLinked_areUnlinked(String text) {
        assertThat(check.check(text.replace("\\n", "\n")))
                .allSatisfy(statement -> assertThat(statement.verdict().name()).isEqualTo("UNLINKED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2020, retail sales in Guizhou were 100 billion yuan.",
                "In 2019, retail sales in Hainan were 100 billion yuan.",
                "In 2020, retail sales in Hainan were 100 billion euros.",
                "In 2021, retail sales in Hainan rose by 10 percentage points.",
                "In 2020, retail sales in Hainan were about 104 billion yuan.",
                "In 2020, Hainan ranked third in the country in retail sales.",
                "2020年贵州省零售额1000亿元。"
            })
    void statementsOutsideTheData_areUndetermined(String text) {
        assertThat(Checks.verdicts(check, text)).isEqualTo("undetermined");
    }

    @Test
    void options_tellWhatATextDoesNotSay() {
        TextCheckOptions options = TextCheckOptions.DEFAULT
                .withRegion(Regions.of("CN-HI"))
                .withPublished(LocalDate.of(2022, 2, 1))
                .withBand(BigDecimal.TEN);
        assertThat(Checks.verdicts(check(options), "去年零售额1100亿元。")).isEqualTo("supported");
        assertThat(Checks.verdicts(check(options), "Last year, retail sales were 110 billion yuan."))
                .isEqualTo("supported");
        assertThat(Checks.verdicts(check(options), "Since 2020, retail sales have totalled 210 billion yuan."))
                .isEqualTo("supported");
        assertThat(Checks.verdicts(check(options), "Last year, retail sales were about 108 billion yuan."))
                .isEqualTo("supported");
        assertThat(Checks.verdicts(check(options), "In 2021, retail sales in Yunnan were 110 billion yuan."))
                .isEqualTo("contradicted");
        assertThat(Checks.verdicts(
                        check(options.withPeriod(TimePeriod.year(2020))), "Retail sales were 100 billion yuan."))
                .isEqualTo("supported");
    }

    @Test
    void positionsAndLinks_areThoseOfTheText() {
        String text = "In 2020, retail sales in Hainan were over 90 billion yuan.";
        CheckedStatement statement = check.check(text).get(0);
        assertThat(statement.text()).isEqualTo("over 90 billion yuan");
        assertThat(text.substring(statement.start(), statement.end())).isEqualTo(statement.text());
        assertThat(statement.indicator()).contains(SALES);
        assertThat(statement.region()).contains(Regions.of("CN-HI"));
        assertThat(statement.period()).contains(TimePeriod.year(2020));
        assertThat(statement.result()).isPresent();
    }

    @Test
    void claims_ofTextsExcludeOneAnother_alsoWithoutMeasurements() {
        Dataset noData = Dataset.of();
        TextCheck declared = TextCheck.of(
                noData,
                ExchangeRates.builder().build(),
                TextCheckOptions.DEFAULT.withRegion(Regions.of("CN")).withIndicators(List.of(SALES)));
        String levels = "Retail sales in Hainan were 100 billion yuan in 2019 and 110 billion yuan in 2020.";
        // The growth is between 109.5 / 100.5 and 110.5 / 99.5, that is 8.955 % to 11.055 %.
        assertThat(conflicts(declared, levels, "In 2020, retail sales in Hainan grew by 12.1 percent."))
                .isEqualTo(1);
        assertThat(conflicts(declared, levels, "In 2020, retail sales in Hainan grew by 10.1 percent."))
                .isZero();
        assertThat(conflicts(declared, levels + " Retail sales in Hainan were over 120 billion yuan in 2020."))
                .isEqualTo(1);
        CheckedStatement undecided = declared.check(levels).get(0);
        assertThat(undecided.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(undecided.claim())
                .isEqualTo(undecided.result().map(ClaimResult::claim))
                .isPresent();
        assertThat(check.check("There were 12 ships.").get(0).claim()).isEmpty();
    }

    @Test
    void mentions_areTheWordsOfTheText_orOfAnEarlierSentence() {
        String text = "In 2020, Hainan was open. Retail sales were over 90 billion yuan.";
        CheckedStatement statement = check.check(text).get(0);
        CheckedStatement.Mention indicator = statement.indicatorMention().orElseThrow();
        assertThat(indicator).isEqualTo(new CheckedStatement.Mention(text.indexOf("Retail"), "Retail sales", ""));
        CheckedStatement.Mention region = statement.regionMention().orElseThrow();
        assertThat(region)
                .isEqualTo(new CheckedStatement.Mention(text.indexOf("Hainan"), "Hainan", "In 2020, Hainan was open"));
        assertThat(statement.periodMention().orElseThrow().text()).isEqualTo("2020");
    }

    private static int conflicts(TextCheck check, String... texts) {
        List<Claim> claims = Stream.of(texts)
                .flatMap(text -> check.check(text).stream())
                .flatMap(statement -> statement.claim().stream())
                .toList();
        return Claims.conflicts(claims, Dataset.of()).conflicts().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "万",
                "over ",
                "retail sales ",
                "海南",
                "2020年",
                "Hainan, ",
                "100 billion yuan and ",
                "(",
                "\n",
                "ABC AB ",
                "a  b\na  b\na  b\n\n",
                "change\t",
                "  2020年，海南省。\n",
                "in of ",
                "x.....",
                "\u0301"
            })
    void longTexts_takeLinearTime(String part) {
        String text = part.repeat(200_000 / part.length());
        assertThat(assertTimeout(text)).isNotNull();
    }

    @Test
    void marksThatNoLetterHas_doNotChangeTheStatements() {
        String text = "In 2023, retail sales of Hainan were 251.1 billion yuan. Zu\u0308rich";
        List<CheckedStatement> plain = check.check(text);

        assertThat(plain).isNotEmpty();
        assertThat(check.check(text + "\u0301".repeat(30))).isEqualTo(plain);
        assertThat(check.check(text + "\u0301".repeat(1000))).isEqualTo(plain);
    }

    private List<CheckedStatement> assertTimeout(String text) {
        return org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> check.check(text));
    }
}
