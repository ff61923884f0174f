// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorNameParserTest {
    /** Names of World Bank indicators with their rules, in which ` replaces ". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "GDP (current US$) | {`kind`:`money`,`currency`:`USD`,`prices`:`current`}",
                "GDP (constant 2015 US$) | {`kind`:`money`,`currency`:`USD`,`prices`:`constant 2015`}",
                "GNI, Atlas method (current US$) | {`kind`:`money`,`currency`:`USD`,`prices`:`current`}",
                "GDP per capita (current US$) |"
                        + " {`kind`:`money-per`,`currency`:`USD`,`per`:`person`,`prices`:`current`}",
                "Agriculture, value added per worker (constant 2015 US$) |"
                        + " {`kind`:`money-per`,`currency`:`USD`,`per`:`worker`,`prices`:`constant 2015`}",
                "Foreign direct investment, net inflows (BoP, current US$) |"
                        + " {`kind`:`money`,`currency`:`USD`,`prices`:`current`}",
                "External debt stocks, total (DOD, current US$) | {`kind`:`money`,`currency`:`USD`,`prices`:`current`}",
                "Aid received (US$) | {`kind`:`money`,`currency`:`USD`}",
                "Total reserves (current US$ millions) |"
                        + " {`kind`:`money`,`currency`:`USD`,`scale`:`million`,`prices`:`current`}",
                "Water productivity (constant 2015 US$ per cubic meter) |"
                        + " {`kind`:`money-per`,`currency`:`USD`,`per`:`cubic meter`,`prices`:`constant 2015`}",
                "GDP (current LCU) | {`kind`:`amount`,`unit`:`national currency`,`prices`:`current`}",
                "GDP (constant LCU) | {`kind`:`amount`,`unit`:`national currency`,`prices`:`comparable`}",
                "GDP (constant 2015 LCU) | {`kind`:`amount`,`unit`:`national currency`,`prices`:`constant 2015`}",
                "GDP per capita (current LCU) | {`kind`:`amount-per`,`unit`:`national"
                        + " currency`,`per`:`person`,`perCount`:`1`,`prices`:`current`}",
                "GDP (current USD) | {`kind`:`money`,`currency`:`USD`,`prices`:`current`}",
                "GDP (millions of current US dollars) |"
                        + " {`kind`:`money`,`currency`:`USD`,`scale`:`million`,`prices`:`current`}",
                "GDP, PPP (current international $) | {`kind`:`amount`,`unit`:`current international"
                        + " $`,`prices`:`current`}",
                "GDP, PPP (constant 2021 international $) | {`kind`:`amount`,`unit`:`constant 2021 international"
                        + " $`,`prices`:`constant 2021`}",
                "GDP per capita, PPP (current international $) | {`kind`:`amount-per`,`unit`:`current international"
                        + " $`,`per`:`person`,`perCount`:`1`,`prices`:`current`}",
                "GDP per person employed (constant 2021 PPP $) | {`kind`:`amount-per`,`unit`:`constant 2021 PPP"
                        + " $`,`per`:`person employed`,`perCount`:`1`,`prices`:`constant 2021`}",
                "Research and development expenditure (% of GDP) | {`kind`:`percentage`,`of`:`GDP`}",
                "Tax revenue (% of exports of goods, services and primary income) |"
                        + " {`kind`:`percentage`,`of`:`exports of goods, services and primary income`}",
                "Lending interest rate (%) | {`kind`:`percentage`}",
                "Interest rate spread (lending rate minus deposit rate, %) | {`kind`:`percentage`}",
                "School enrollment, primary (% gross) | {`kind`:`percentage`}",
                "Unemployment, total (% of total labor force) (modeled ILO estimate) |"
                        + " {`kind`:`percentage`,`of`:`total labor force`}",
                "GDP growth (annual %) | {`kind`:`growth-rate`,`over`:`P1Y`}",
                "Exports of goods and services (annual % growth) | {`kind`:`growth-rate`,`over`:`P1Y`}",
                "Consumer price index (2010 = 100) | {`kind`:`index`,`base`:`2010`}",
                "Net barter terms of trade index (2015=100) | {`kind`:`index`,`base`:`2015`}",
                "Physicians (per 1,000 people) |"
                        + " {`kind`:`amount-per`,`unit`:`Physicians`,`per`:`person`,`perCount`:`1000`}",
                "Researchers in R&D (per million people) | {`kind`:`amount-per`,`unit`:`Researchers in"
                        + " R&D`,`per`:`person`,`perCount`:`1000000`}",
                "Fertility rate, total (births per woman) |"
                        + " {`kind`:`amount-per`,`unit`:`births`,`per`:`woman`,`perCount`:`1`}",
                "Adolescent fertility rate (births per 1,000 women ages 15-19) |"
                        + " {`kind`:`amount-per`,`unit`:`births`,`per`:`women ages 15-19`,`perCount`:`1000`}",
                "CO2 emissions (metric tons per capita) | {`kind`:`amount-per`,`unit`:`metric"
                        + " tons`,`per`:`person`,`perCount`:`1`}",
                "Population density (people per sq. km of land area) |"
                        + " {`kind`:`amount-per`,`unit`:`people`,`per`:`sq. km of land area`,`perCount`:`1`}",
                "Mortality rate, infant (per 1,000 live births) | {`kind`:`amount`,`unit`:`per 1,000 live births`}",
                "Official exchange rate (LCU per US$, period average) | {`kind`:`amount`,`unit`:`LCU per US$, period"
                        + " average`}",
                "PPP conversion factor, GDP (LCU per international $) |"
                        + " {`kind`:`amount-per`,`unit`:`national"
                        + " currency`,`per`:`international $`,`perCount`:`1`}",
                "Secure Internet servers (per 1 million people) | {`kind`:`amount-per`,`unit`:`Secure Internet"
                        + " servers`,`per`:`person`,`perCount`:`1000000`}",
                "Teachers (per 1000 pupils) | {`kind`:`amount-per`,`unit`:`Teachers`,`per`:`pupil`,`perCount`:`1000`}",
                "Crop production index (2014-2016 = 100) | {`kind`:`index`,`base`:`2014/2016`}",
                "Livestock production index (2004-2006=100) | {`kind`:`index`,`base`:`2004/2006`}",
                "CO2 emissions (kg per 2010 US$ of GDP) | {`kind`:`amount`,`unit`:`kg per 2010 US$ of GDP`}",
                "Energy use (kg of oil equivalent) per $1,000 GDP (constant 2017 PPP) | {`kind`:`amount`,`unit`:`kg"
                        + " of oil equivalent per $1,000 GDP (constant 2017 PPP)`}",
                "Air transport, freight (million ton-km) | {`kind`:`amount`,`unit`:`ton-km`,`scale`:`million`}",
                "Child labour (% ages 5-17) | {`kind`:`percentage`}",
                "Poverty headcount ratio at $1.90 a day (2011 PPP) (% of population) |"
                        + " {`kind`:`percentage`,`of`:`population`}",
                "Land area (sq. km) | {`kind`:`amount`,`unit`:`sq. km`}",
                "Life expectancy at birth, total (years) | {`kind`:`amount`,`unit`:`years`}",
                "Total greenhouse gas emissions (kt of CO2 equivalent) | {`kind`:`amount`,`unit`:`kt of CO2"
                        + " equivalent`}",
                "Population, total (thousands) | {`kind`:`amount`,`unit`:`thousands`}"
            })
    void rule_hasTheUnitOfTheName(String name, String unit) {
        assertThat(IndicatorNameParser.rule("X", name))
                .isEqualTo(IndicatorRule.none().withUnit(rule(unit)));
    }

    @Test
    void rule_ofScores_hasNoNaturalZero() {
        assertThat(IndicatorNameParser.rule("LP.LPI", "Logistics performance index: Overall (1=low to 5=high)"))
                .isEqualTo(IndicatorRule.none()
                        .withUnit(UnitRule.amount("1=low to 5=high"))
                        .withNaturalZero(false));
    }

    private static UnitRule rule(String json) {
        return Mapping.parse("{\"units\": {\"x\": " + json.replace('`', '"') + "}}")
                .units()
                .byCode()
                .get("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SI.POV.GINI | GINI index (World Bank estimate)",
                "SM.POP.NETM | Net migration",
                "IP.PAT.RESD | Patent applications, residents",
                "X | Population, total",
                "SE.TER | Education (higher)",
                "PA.NUS | PPP conversion factor (GDP) to market exchange rate ratio",
                "SH.PRV.SMOK | Smoking prevalence, total (ages 15+)",
                "SE.ENR | School enrollment, primary (gross), gender parity index (GPI)",
                "X | Broken ()",
                "X | Broken (current US$",
                "X | ''"
            })
    void rule_isEmptyIfTheNameHasNoUnit(String id, String name) {
        assertThat(IndicatorNameParser.rule(id, name)).isEqualTo(IndicatorRule.none());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SP.POP.TOTL | Population, total",
                "SP.URB.TOTL | Urban population",
                "SP.POP.65UP.TO | Population ages 65 and above, total"
            })
    void rule_isACountOfPeople(String id, String name) {
        IndicatorRule rule = IndicatorNameParser.rule(id, name);
        assertThat(rule.unit()).isEqualTo(UnitRule.count("people"));
        assertThat(rule.behaviour()).contains(Behaviour.STOCK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "NY.GDP.MKTP.CD | GDP (current US$) | FLOW",
                "NE.EXP.GNFS.KD | Exports of goods and services (constant 2015 US$) | FLOW",
                "NY.GDP.PCAP.CD | GDP per capita (current US$) | none",
                "NY.GDP.MKTP.CN | GDP (current LCU) | FLOW",
                "DT.DOD.DECT.CD | External debt stocks, total (DOD, current US$) | none"
            })
    void rule_recognizesFlowsOfTheNationalAccounts(String id, String name, Behaviour behaviour) {
        assertThat(IndicatorNameParser.rule(id, name).behaviour().orElse(null)).isEqualTo(behaviour);
    }
}
