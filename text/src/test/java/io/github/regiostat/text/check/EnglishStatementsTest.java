// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Links of English sentences about countries. Exports of Germany are 100 billion euro in 2020 and 10 more each year;
 * those of France and Italy are two and three times as much; goods are 60 % of them, GDP is twice as much. The jobless
 * rate is 5, 6 and 7 % in 2020 and one point more each year; the population is 10, 20 and 30 million in 2020.
 */
class EnglishStatementsTest {
    private static final Indicator<Money> EXPORTS = money("exports", "exports").build();
    private static final Indicator<Money> GOODS =
            money("goods", "goods exports").build();
    private static final Indicator<Money> GDP =
            money("gdp", "GDP").priceBasis(PriceBasis.CURRENT).build();
    private static final Indicator<Percentage> JOBLESS = Indicator.builder("jobless", Percentage.class)
            .labels(Map.of("en", List.of("jobless rate")))
            .build();
    private static final Indicator<Count> POPULATION = Indicator.builder("population", Count.class)
            .stock()
            .labels(Map.of("en", List.of("population")))
            .build();
    private static final List<String> COUNTRIES = List.of("DE", "FR", "IT");

    private final TextCheck check = TextCheck.of(dataset());

    private static Indicator.Builder<Money> money(String id, String label) {
        return Indicator.builder(id, Money.class).flow().labels(Map.of("en", List.of(label)));
    }

    private static Dataset dataset() {
        List<Measurement<?>> rows = new ArrayList<>();
        for (int i = 0; i < COUNTRIES.size(); i++) {
            for (int year = 2020; year <= 2023; year++) {
                long size = (i + 1L) * (10 + year - 2020);
                String country = COUNTRIES.get(i);
                Checks.add(rows, EXPORTS, country, year, Money.of("EUR", size * 10_000_000_000L));
                Checks.add(rows, GOODS, country, year, Money.of("EUR", size * 6_000_000_000L));
                Checks.add(rows, GDP, country, year, Money.of("EUR", size * 20_000_000_000L));
                Checks.add(rows, JOBLESS, country, year, Percentage.of(new BigDecimal(5 + i + year - 2020)));
                Checks.add(rows, POPULATION, country, year, Count.of(BigDecimal.valueOf(size * 1_000_000), "persons"));
            }
        }
        return Dataset.copyOf(rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At 5.0 %, the jobless rate in Germany made headlines in 2020. | supported",
                "Italy registered a jobless rate of 7.0 % in 2020. | supported",
                "In 2023, the jobless rate in Italy was 10.0 %, up from 7.0 % in 2020. | supported supported",
                "At 5.1 %, the jobless rate in Germany made headlines in 2020. | contradicted",
                "5.0 percent: that was the jobless rate in Germany in 2020. | supported",
                "In 2020, 100 billion euros worth of exports left Germany. | supported",
                "With a population of 10 million (2020), Germany is no small country. | supported",
                "In nominal terms, the GDP of Germany expanded by 10.0 % in 2021. | supported",
                "In real terms, the GDP of Germany expanded by 10.0 % in 2021. | undetermined",
                "Nominal GDP in Germany was up 10.0 % in 2021 from a year earlier. | supported",
                "Exports from Germany grew 20.0 % in 2022 over 2020. | supported",
                "Exports from Germany were 30.0 % higher in 2023 than three years earlier. | supported",
                "Exports from Germany were 20.0 % higher in 2023 than three years earlier. | contradicted",
                "Exports from Germany in 2023 were 30.0 % higher than 3 years earlier. | supported",
                "Export growth in Germany came to 10.0 % in 2021. | supported",
                "Export growth in Germany came to 11.0 % in 2021. | contradicted",
                "In 2020, jobless rates of 5 %, 6 % and 7 % were reported for Germany, France and Italy, respectively. "
                        + "| supported supported supported",
                "Since 2020 the population of France had grown 30.0 % by 2023. | supported",
                "France lifted its exports by 10.0 % in 2021. | supported",
                "France trimmed its exports by 10.0 % in 2021. | contradicted",
                "The jobless rate in Italy rose by 3.0 percentage points from 2020 to 2023, reaching 10.0 %. "
                        + "| supported supported",
                "German exports: 130 billion euros (2023), 120 billion euros (2022). | supported supported",
                "Italy's jobless rate in 2023 (10.0 %) was higher than in 2020 (7.0 %). "
                        + "| supported supported supported",
                "In 2020 the highest jobless rate of the three was in Italy (7.0 %). | supported supported",
                "The jobless rate was 5.0 % in Germany, 6.0 % in France and 8.0 % in Italy in 2020. "
                        + "| supported supported contradicted",
                "In 2021, German exports were 110 billion euros (+10.0 %). | supported supported",
                "In 2021, France saw its exports change by -10.0 %. | contradicted",
            })
    void wordOrders_areRead(String text, String expected) {
        Checks.assertVerdicts(check, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As a share of GDP, French exports stood at 50.0 % in 2020. | supported",
                "Of German exports in 2020, 60.0 % were goods exports. | supported",
                "In 2020, goods exports accounted for 60.0 % of exports in Italy and 61.0 % in France. "
                        + "| supported contradicted",
                "In 2020, goods exports accounted for 60.0 % of exports in Italy, 60.0 % in France and 50.0 % in "
                        + "Germany. | supported supported contradicted",
                "Exports from France exceeded those of Germany by 100 billion euros in 2020. | supported",
                "In 2020, France's exports exceeded Germany's by 100 percent. | supported",
                "In 2020, Germany's exports trailed France's by 100 billion euros. | supported",
                "Italy had 3.0 times the exports of Germany in 2020. | supported",
                "In 2020, exports of Germany were 50 % of those of France. | supported",
                "In 2020, exports of Germany were 50 % of France's. | supported",
                "In 2020, exports of Germany were equal to 33.9 percent of Italy's. | contradicted",
                "In 2020, Italy had 2.0 times the exports of Germany. | contradicted",
                "In 2020, the total exports of Germany, France and Italy were 600 billion euros. | supported",
                "Italy's jobless rate was 7.0 % in 2020, higher than Germany's 5.0 %. | supported supported supported",
                "For 2020, the office reports exports of 200 billion euros and a population of 20 million in France. "
                        + "| supported supported",
                "In 2020 exports from France were 100.0 % higher than exports from Germany. | supported",
                "The jobless rate of Italy rose by 1.0 points in 2021. | supported",
                "In 2021, the jobless rate in Italy edged up by 1.0 points, and Germany's population was 11 million. "
                        + "| supported supported",
            })
    void comparisonsAndParts_areRead(String text, String expected) {
        Checks.assertVerdicts(check, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2020, Italy took first place in exports among Germany, France and Italy. | supported",
                "In 2020, Italy took third place in exports among Germany, France and Italy. | contradicted",
                "In 2020, France placed second for population among Germany, the United Kingdom and France. "
                        + "| undetermined",
                "In 2020, Germany ranked third in exports among the United States, the United Kingdom and Germany. "
                        + "| undetermined",
                "In 2020, exports of Germany, the Netherlands and Italy were 100, 200 and 300 billion euros, "
                        + "respectively. | supported undetermined supported",
                "In 2020 and 2021, exports of Italy were 300 and 340 billion euros, respectively. "
                        + "| supported contradicted",
            })
    void lists_withDeterminers(String text, String expected) {
        Checks.assertVerdicts(check, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports to France were 200 billion euros in 2020. | unlinked",
                "Net exports of France came to 200 billion euros in 2020. | unlinked",
                "Among women, the jobless rate in Italy was 7.0 % in 2020. | unlinked",
                "In manufacturing, the jobless rate in Italy was 7.0 % in 2020. | unlinked",
                "In short, the jobless rate in Italy was 7.0 % in 2020. | supported",
                "Excluding farms, the population of Italy was 30 million in 2020. | unlinked",
                "The population of Italy under 15 was 30 million in 2020. | unlinked unlinked",
                "It is wrong that the population of Italy was 30 million in 2020. | unlinked",
                "At 7.0 %, inflation was above the jobless rate in Italy in 2020. | unlinked",
                "In the three years to 2023, exports from Italy rose by 10.0 %. | unlinked",
                "The harmonised jobless rate in Italy was 7.0 % in 2020. | unlinked",
                "The registered jobless rate in Italy was 7.0 % in 2020. | unlinked",
                "In Italy, registered jobless rate was 7.0 % in 2020. | unlinked",
                "Registered jobless rate in Italy was 7.0 % in 2020. | unlinked",
                "In 2020, exports of Italy were 300 billion euros against 200 billion euros. | supported unlinked",
                "Italy's population was 30 million in 2020, 6 million of them over 65. | supported unlinked unlinked",
                "Of Italy's population of 30 million in 2020, 6 million were pensioners. | supported unlinked",
                "Over the past five years, exports from Italy rose by 10.0 %. | unlinked",
                "In 2020, exports were high in Italy. Three years ago, they were 300 billion euros. | unlinked",
                "Joblessness in the Italy region of Wakanda was bad; its jobless rate was 7.0 % in 2020. | unlinked",
                "In 2021, the jobless rate in Italy differed by 1.0 percentage points. | unlinked",
                "On average, the jobless rate in Italy was 7.0 % over 2020 to 2023. | unlinked",
            })
    void otherSubjects_areUnlinked(String text, String expected) {
        Checks.assertVerdicts(check, text, expected);
    }
}
