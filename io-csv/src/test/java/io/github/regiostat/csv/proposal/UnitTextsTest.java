// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.mapping.UnitRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of texts and the units they state. A unit is written as {@code EUR e6 @current}: currency, exponent of the
 * scale, price basis; {@code ?} marks a reading that is not understood.
 */
class UnitTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "NULL", textBlock = """
        GDP (亿元) | GDP | CNY e8 | (亿元)
        GDP(亿元) | GDP | CNY e8 | (亿元)
        人口（万人） | 人口 | #persons e4 | （万人）
        人均GDP（元） | 人均GDP | CNY/person | （元）
        GDP增长率(%) | GDP增长率 | % | (%)
        地区生产总值【亿元】 | 地区生产总值 | CNY e8 | 【亿元】
        年末常住人口(万人) | 年末常住人口 | #persons e4 | (万人)
        城镇单位就业人员(万人) | 城镇单位就业人员 | #persons e4 | (万人)
        居民消费价格指数(上年=100) | 居民消费价格指数 | index previous year | (上年=100)
        国内生产总值指数(1978=100) | 国内生产总值指数 | index 1978 | (1978=100)
        进出口总额(千美元) | 进出口总额 | USD e3 | (千美元)
        进出口总额(亿美元) | 进出口总额 | USD e8 | (亿美元)
        普通本专科在校学生数(万人) | 普通本专科在校学生数 | #persons e4 | (万人)
        发电量(亿千瓦时) | 发电量 | kWh e8 | (亿千瓦时)
        粮食产量(万吨) | 粮食产量 | t e4 | (万吨)
        农作物播种面积(千公顷) | 农作物播种面积 | ha e3 | (千公顷)
        GDP（万亿元） | GDP | CNY e12 | （万亿元）
        人口密度(人/平方公里) | 人口密度 | persons/km2 | (人/平方公里)
        人口自然增长率(‰) | 人口自然增长率 | % e-1 | (‰)
        総人口（千人） | 総人口 | #persons e3 | （千人）
        県内総生産（百万円） | 県内総生産 | JPY e6 | （百万円）
        歳出総額（億円） | 歳出総額 | JPY e8 | （億円）
        /人口（人） | /人口 | #persons | （人）
        病床数（人口10万人当たり） | 病床数 | beds/100000 person | （人口10万人当たり）
        총인구(천명) | 총인구 | #persons e3 | (천명)
        수출액(백만원) | 수출액 | KRW e6 | (백만원)
        예산(억원) | 예산 | KRW e8 | (억원)
        Population (10,000 persons) | Population | #persons e4 | (10,000 persons)
        Population (in thousands) | Population | e3 | (in thousands)
        Population (thousands) | Population | e3 | (thousands)
        Population [1000] | Population | e3 | [1000]
        Population ('000) | Population | e3 | ('000)
        Population ('000 persons) | Population | #persons e3 | ('000 persons)
        Population (000s) | Population | e3 | (000s)
        Population (1 000) | Population | e3 | (1 000)
        Population (thousand persons, end of year) | Population (end of year) | #persons e3 | (thousand \
        persons, end of year)
        Exports, value (million USD) | Exports, value | USD e6 | (million USD)
        GDP, US$ billion | GDP | USD e9 | US$ billion
        GDP in US$ billion | GDP | USD e9 | in US$ billion
        GDP (current US$) | GDP | USD @current | (current US$)
        GDP (constant 2015 US$) | GDP | USD @constant 2015 | (constant 2015 US$)
        GDP per capita (current US$) | GDP per capita | USD/person @current | (current US$)
        GDP per capita, PPP (constant 2017 international $) | GDP per capita, PPP | constant 2017 international \
        $/person @constant 2017 | (constant 2017 international $)
        GDP, PPP (current international $) | GDP, PPP | current international $ @current | (current international $)
        GDP (current LCU) | GDP | national currency @current | (current LCU)
        GDP growth (annual %) | GDP growth | growth P1Y | (annual %)
        Inflation, consumer prices (annual %) | Inflation, consumer prices | growth P1Y | (annual %)
        Exports of goods and services (% of GDP) | Exports of goods and services | % of GDP | (% of GDP)
        Unemployment rate, % | Unemployment rate | % | %
        Unemployment rate (% of labour force) | Unemployment rate | % of labour force | (% of labour force)
        Unemployment rate % | Unemployment rate | % | %
        Health spending, percentage of GDP | Health spending | % of GDP | percentage of GDP
        Debt in % of GDP | Debt | % of GDP | in % of GDP
        CO2 emissions (kt) | CO2 emissions | kt | (kt)
        CO2 emissions (metric tons per capita) | CO2 emissions | t/person | (metric tons per capita)
        Transport emissions per capita (tCO2) | Transport emissions per capita | t CO2/person | (tCO2)
        Coal (Mtoe) | Coal | Mtoe | (Mtoe)
        Hydro, wind & solar (Mtoe) | Hydro, wind & solar | Mtoe | (Mtoe)
        Hydro, wind & solar (%) | Hydro, wind & solar | % | (%)
        Electricity generation (TWh) | Electricity generation | TWh | (TWh)
        Electricity consumption, GWh | Electricity consumption | GWh | GWh
        Land area (sq. km) | Land area | km2 | (sq. km)
        Surface area (km²) | Surface area | km2 | (km²)
        Arable land (hectares per person) | Arable land | ha/person | (hectares per person)
        Physicians (per 1,000 people) | Physicians | physicians/1000 person | (per 1,000 people)
        Mortality rate, infant (per 1,000 live births) | Mortality rate, infant | units/1000 birth | (per 1,000 \
        live births)
        Homicide rate (per 100,000) | Homicide rate | ? per 100,000 | (per 100,000)
        Deaths per 1,000 inhabitants | Deaths | deaths/1000 person | per 1,000 inhabitants
        Beds per 100 000 inhabitants | Beds | beds/100000 person | per 100 000 inhabitants
        Physicians /1000 people (2015) | Physicians (2015) | physicians/1000 person | /1000 people
        Décès pour 1 000 habitants | Décès | deaths/1000 person | pour 1 000 habitants
        Taux de mortalité (pour 1 000 habitants) | Taux de mortalité | units/1000 person | (pour 1 000 habitants)
        Index, 2010 = 100 | | index 2010 | Index, 2010 = 100
        Consumer prices (2015=100) | Consumer prices | index 2015 | (2015=100)
        Consumer price index, 2015 = 100 | Consumer price index | index 2015 | 2015 = 100
        Production (index, 2015=100) | Production | index 2015 | (index, 2015=100)
        Prices (2014-2016=100) | Prices | index 2014/2016 | (2014-2016=100)
        preisbereinigt, Kettenindex (2020=100) | preisbereinigt, Kettenindex | index 2020 | (2020=100)
        Current prices, million euro | | EUR e6 @current | Current prices, million euro
        GDP, current prices, million euro | GDP | EUR e6 @current | current prices, million euro
        GDP (chain linked volumes (2015), million euro) | GDP | EUR e6 @chained 2015 | (chain linked volumes \
        (2015), million euro)
        Real GDP (millions of chained 2012 dollars) | Real GDP | ? dollars e6 @chained 2012 | (millions of \
        chained 2012 dollars)
        GDP (million EUR, 2010 prices) | GDP | EUR e6 @constant 2010 | (million EUR, 2010 prices)
        GDP (bn £) | GDP | GBP e9 | (bn £)
        GDP (£m) | GDP | GBP e6 | (£m)
        Turnover (EUR m) | Turnover | EUR e6 | (EUR m)
        Turnover (k€) | Turnover | EUR e3 | (k€)
        Umsatz (TEUR) | Umsatz | EUR e3 | (TEUR)
        Ausgaben in Mio. € | Ausgaben | EUR e6 | in Mio. €
        Umsatz Mio. € | Umsatz | EUR e6 | Mio. €
        Umsatz (Mrd. €) | Umsatz | EUR e9 | (Mrd. €)
        BIP in jeweiligen Preisen (Mrd. EUR) | BIP in jeweiligen Preisen | EUR e9 | (Mrd. EUR)
        Bruttoinlandsprodukt je Einwohner (EUR) | Bruttoinlandsprodukt je Einwohner | EUR/person | (EUR)
        BIP je Einwohner in EUR | BIP je Einwohner | EUR/person | in EUR
        Fläche in km² | Fläche | km2 | in km²
        Gebietsfläche in qkm | Gebietsfläche | km2 | in qkm
        Bevölkerung (1000) | Bevölkerung | e3 | (1000)
        Bevölkerungsstand (Anzahl) | Bevölkerungsstand | #units | (Anzahl)
        Lebendgeborene (Anzahl) | Lebendgeborene | #births | (Anzahl)
        Gestorbene (Anzahl) | Gestorbene | #deaths | (Anzahl)
        Erwerbstätige in 1 000 | Erwerbstätige | e3 | in 1 000
        Viehbestand (Tsd. Schafe) | Viehbestand | Schafe e3 | (Tsd. Schafe)
        Ausfuhr: Wert (Tsd. EUR) | Ausfuhr: Wert | EUR e3 | (Tsd. EUR)
        Ausfuhr: Wert (US-Dollar) | Ausfuhr: Wert | USD | (US-Dollar)
        Vermögen (Billionen Euro) | Vermögen | EUR e12 | (Billionen Euro)
        Arbeitslosenquote (in Prozent) | Arbeitslosenquote | % | (in Prozent)
        Veränderung (Prozentpunkte) | Veränderung | pp | (Prozentpunkte)
        Betten je 1.000 Einwohner | Betten | beds/1000 person | je 1.000 Einwohner
        Population (milliers) | Population | e3 | (milliers)
        Population en milliers | Population | e3 | en milliers
        PIB (milliards d'euros) | PIB | EUR e9 | (milliards d'euros)
        Dépenses (en millions d’euros) | Dépenses | EUR e6 | (en millions d’euros)
        Taux de chômage (en %) | Taux de chômage | % | (en %)
        Población (miles de personas) | Población | #persons e3 | (miles de personas)
        PIB (millones de euros) | PIB | EUR e6 | (millones de euros)
        Deuda (miles de millones de euros) | Deuda | EUR e9 | (miles de millones de euros)
        Popolazione (migliaia) | Popolazione | e3 | (migliaia)
        Valore aggiunto (milioni di euro) | Valore aggiunto | EUR e6 | (milioni di euro)
        População (milhares) | População | e3 | (milhares)
        PIB (milhões de euros) | PIB | EUR e6 | (milhões de euros)
        Bevolking (x 1 000) | Bevolking | e3 | (x 1 000)
        Uitvoer (mln euro) | Uitvoer | EUR e6 | (mln euro)
        Uitvoer (miljard euro) | Uitvoer | EUR e9 | (miljard euro)
        Ludność (tys. osób) | Ludność | #persons e3 | (tys. osób)
        PKB (mln zł) | PKB | PLN e6 | (mln zł)
        PKB w mln zł | PKB | PLN e6 | w mln zł
        HDP (mil. Kč) | HDP | CZK e6 | (mil. Kč)
        Obyvatelstvo (tis. osob) | Obyvatelstvo | #persons e3 | (tis. osob)
        Obyvateľstvo (tis. osôb) | Obyvateľstvo | #persons e3 | (tis. osôb)
        GDP (milliárd forint) | GDP | HUF e9 | (milliárd forint)
        Népesség (ezer fő) | Népesség | #persons e3 | (ezer fő)
        PIB (milioane lei) | PIB | RON e6 | (milioane lei)
        Население (хил. души) | Население | #persons e3 | (хил. души)
        БВП (млн. лв.) | БВП | BGN e6 | (млн. лв.)
        Πληθυσμός (χιλιάδες) | Πληθυσμός | e3 | (χιλιάδες)
        ΑΕΠ (εκατ. ευρώ) | ΑΕΠ | EUR e6 | (εκατ. ευρώ)
        Folkmängd (tusental) | Folkmängd | e3 | (tusental)
        BNP (mkr) | BNP | SEK e6 | (mkr)
        BNP (mio. kr.) | BNP | ? kr. e6 | (mio. kr.)
        Befolkning (1 000 personer) | Befolkning | #persons e3 | (1 000 personer)
        Väestö (tuhatta henkilöä) | Väestö | #persons e3 | (tuhatta henkilöä)
        BKT (milj. euroa) | BKT | EUR e6 | (milj. euroa)
        Rahvaarv (tuhat inimest) | Rahvaarv | #persons e3 | (tuhat inimest)
        Gyventojai (tūkst.) | Gyventojai | e3 | (tūkst.)
        BVP (mln. EUR) | BVP | EUR e6 | (mln. EUR)
        IKP (milj. eiro) | IKP | EUR e6 | (milj. eiro)
        Prebivalstvo (tisoč) | Prebivalstvo | e3 | (tisoč)
        BDP (mio. EUR) | BDP | EUR e6 | (mio. EUR)
        Stanovništvo (tisuće) | Stanovništvo | e3 | (tisuće)
        ВВП, млрд руб. | ВВП | RUB e9 | млрд руб.
        Население, тыс. человек | Население | #persons e3 | тыс. человек
        Население (тыс. чел.) | Население | #persons e3 | (тыс. чел.)
        ВРП на душу населения (руб.) | ВРП на душу населения | RUB/person | (руб.)
        Уровень безработицы, % | Уровень безработицы | % | %
        Експорт (млн грн) | Експорт | UAH e6 | (млн грн)
        Населення (тис. осіб) | Населення | #persons e3 | (тис. осіб)
        GDP (₹ crore) | GDP | INR e7 | (₹ crore)
        Population (lakh) | Population | e5 | (lakh)
        Wages per hour (EUR) | Wages per hour | EUR/hour | (EUR)
        Electricity price (EUR/MWh) | Electricity price | EUR/MWh | (EUR/MWh)
        Yield (t/ha) | Yield | t/ha | (t/ha)
        Rainfall (mm) | Rainfall | mm | (mm)
        Mean temperature (°C) | Mean temperature | °C | (°C)
        Mean temperature (℃) | Mean temperature | °C | (℃)
        Working time (hours) | Working time | hours | (hours)
        Life expectancy (years) | Life expectancy | years | (years)
        Life expectancy, years | Life expectancy | years | years
        Median age in years | Median age | years | in years
        Water use (million m³) | Water use | m3 e6 | (million m³)
        Global plastics production (million tonnes) | Global plastics production | t e6 | (million tonnes)
        Emissions (Mt CO2e) | Emissions | Mt CO2e | (Mt CO2e)
        Employment (thousand persons) | Employment | #persons e3 | (thousand persons)
        Employment, persons | Employment | #persons | persons
        Births (number) | Births | #births | (number)
        Population (persons) (thousands) | Population | #persons e3 | (persons) (thousands)
        Population, total (10^6) | Population, total | e6 | (10^6)
        Exports (thousand million EUR) | Exports | EUR e9 | (thousand million EUR)
        Exports (hundred million yuan) | Exports | CNY e8 | (hundred million yuan)
        Assets (NT$ million) | Assets | TWD e6 | (NT$ million)
        資產(新臺幣百萬元) | 資產 | TWD e6 | (新臺幣百萬元)
        Wages (Euro) | Wages | EUR | (Euro)
        Ｇ Ｄ Ｐ（億元） | Ｇ Ｄ Ｐ | ? 元 e8 | （億元）
        Overnight stays (1000 nights) | Overnight stays | #nights e3 | (1000 nights)
        Объем ВВП, млрд.рублей | Объем ВВП | RUB e9 | млрд.рублей
        Population, thousands (2017) | Population (2017) | e3 | thousands
        Population in thousands, 2017 | Population, 2017 | e3 | in thousands
        GDP million EUR (2017) | GDP (2017) | EUR e6 | million EUR
        GDP, million EUR, seasonally adjusted | GDP, seasonally adjusted | EUR e6 | million EUR
        Exports (fob), million EUR | Exports (fob) | EUR e6 | million EUR
        GDP (PPP, US$ billion) | GDP | international $ e9 | (PPP, US$ billion)
        GDP, PPP (US$ billion) | GDP, PPP | international $ e9 | (US$ billion)
        GDP per capita, PPP ($) | GDP per capita, PPP | international $/person | ($)
        GDP_USD_Millions | GDP | USD e6 | USD_Millions
        CPI INDEX 00: ALL ITEMS 2015=100 | CPI INDEX 00: ALL ITEMS | index 2015 | 2015=100
        Fertility rate, total (births per woman) | Fertility rate, total | births/woman | (births per woman)
        GDP (% change on a year earlier) | GDP | growth P1Y | (% change on a year earlier)
        GDP (y/y, %) | GDP | growth P1Y | (y/y, %)
        GDP (同比, %) | GDP | growth P1Y | (同比, %)
        Erwerbslosenquote, Männer, % | Erwerbslosenquote, Männer | % | %
        Frauenanteil (in % der Beschäftigten) | Frauenanteil | % of Beschäftigten | (in % der Beschäftigten)
        PIB à prix courants (milliards d'euros) | PIB à prix courants | EUR e9 | (milliards d'euros)
        Index der Produktion (Vorjahr=100) | Index der Produktion | index previous year | (Vorjahr=100)
        CPI (上年同期=100) | CPI | index same period of the previous year | (上年同期=100)
        CPI (Q1 2020=100) | CPI | index 2020-Q1 | (Q1 2020=100)
        Persons per household (number) | Persons per household | persons/household | (number)
        Milk (kg per head) | Milk | kg/person | (kg per head)
        Sales (Mio. CHF) | Sales | CHF e6 | (Mio. CHF)
        Sales (JPY 100 million) | Sales | JPY e8 | (JPY 100 million)
        Sales (CAD '000) | Sales | CAD e3 | (CAD '000)
        Sales (HK$ million) | Sales | HKD e6 | (HK$ million)
        Sales (R$ milhões) | Sales | BRL e6 | (R$ milhões)
        Unemployment gap (percentage points) | Unemployment gap | pp | (percentage points)
        Stock (in 1000 t) | Stock | t e3 | (in 1000 t)
        Einwohner je km2 | Einwohner | persons/km2 | je km2
        Registered cars per 1 000 inhabitants | Registered cars | passenger cars/1000 person | per 1 000 inhabitants
        Number of cars per 1 000 inhabitants | Number of cars | passenger cars/1000 person | per 1 000 inhabitants
        每千人口卫生技术人员(人) | 每千人口卫生技术人员 | persons/1000 person | (人)
        Value (USDm) | Value | USD e6 | (USDm)
        Turnover (EURbn) | Turnover | EUR e9 | (EURbn)
        Value in 1000 USD | Value | USD e3 | in 1000 USD
        GDP (in 1,000s of EUR) | GDP | EUR e3 | (in 1,000s of EUR)
        Area (th. ha) | Area | ha e3 | (th. ha)
        Youth unemployment (% of total labor force ages 15-24) | Youth unemployment | % of total labor force \
        ages 15-24 | (% of total labor force ages 15-24)
        Число коек на 10 000 человек населения | Число коек | beds/10000 person | на 10 000 человек населения
        电力消费量(亿千瓦小时) | 电力消费量 | kWh e8 | (亿千瓦小时)
        GDP/capita (USD) | GDP/capita | USD/person | (USD)
        Cost per tonne (EUR) | Cost per tonne | EUR/t | (EUR)
        Emissions (Gg) | Emissions | Gg | (Gg)
        Turnover (10³ EUR) | Turnover | EUR e3 | (10³ EUR)
        Turnover (10^3 EUR) | Turnover | EUR e3 | (10^3 EUR)
        Turnover (1e6 EUR) | Turnover | EUR e6 | (1e6 EUR)
        Turnover (1E+06 EUR) | Turnover | EUR e6 | (1E+06 EUR)
        Turnover (MioEUR) | Turnover | EUR e6 | (MioEUR)
        GDP 单位:亿元 | GDP | CNY e8 | 亿元
        人口：万人 | 人口 | #persons e4 | 万人
        人口（千人，年末） | 人口（年末） | #persons e3 | （千人，年末）
        生产总值（2010年不变价，亿元） | 生产总值 | CNY e8 @constant 2010 | （2010年不变价，亿元）
        工业增加值(按当年价格计算)(亿元) | 工业增加值 | CNY e8 @current | (按当年价格计算) (亿元)
        投资额同比增长(%) | 投资额同比增长 | growth P1Y | (%)
        Veränderung gegenüber dem Vorjahr (%) | Veränderung gegenüber dem Vorjahr | growth P1Y | (%)
        GDP per person employed (EUR) | GDP per person employed | EUR/person employed | (EUR)
        BIP je Erwerbstätigen (EUR) | BIP je Erwerbstätigen | EUR/person employed | (EUR)
        Beschäftigte (in VZÄ) | Beschäftigte | #full-time equivalents | (in VZÄ)
        CO2 (t/Einw.) | CO2 | t/person | (t/Einw.)
        Pkw je 1 000 Einw. | Pkw | passenger cars/1000 person | je 1 000 Einw.
        GDP growth (yoy %) | GDP growth | growth P1Y | (yoy %)
        """)
    void header_hasNameAndUnit(String header, @Nullable String name, String unit, @Nullable String evidence) {
        UnitReading reading = UnitTexts.ofHeader(header);
        assertThat(reading.name()).isEqualTo(orEmpty(name));
        assertThat(shown(Optional.of(reading))).isEqualTo(unit);
        assertThat(withoutQuestion(reading)).isEqualTo(orEmpty(evidence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GDP (provisional)",
                "Employment (15-64 years)",
                "Deaths (male)",
                "Population (2017)",
                "Population",
                "GDP per capita",
                "Households",
                "School closure (national)",
                "Number of employees",
                "Unemployment (15 years and over)",
                "Employment (aged 20-64)",
                "Students (full-time)",
                "Global Hunger Index (2021)",
                "Guinea Worm Cases (The Carter Center (2022))",
                "Annotation of Estimate!!Families!!Total!!$10,000 to $14,999",
                "Estimate!!Families!!Total!!$200,000 or more",
                "Firms (under 10 million EUR turnover)",
                "Income share held by lowest 20%",
                "Top 10 %",
                "Year",
                "Change in households",
                "Population, women",
                "Euro area",
                "Inflation (euro area)",
                "Working hours",
                "Trade in goods",
                "Super E10",
                "United States",
                "Altersgruppen (u15-75m)",
                "OCC_,MONTH",
                "Month",
                "n/a",
                "GDP (PPP)",
                "GDP, PPP",
                "Land; Jahr; Wert",
                "Stadt (in Hessen)",
                "Share of women",
                "Score (low = 1)",
                "Firms with turnover of 2 million EUR",
                "Loans over 1 million EUR",
                "Warenverzeichnis Außenhandelsstatistik (4-Steller)",
                "万州区",
                "鄂尔多斯(市)",
                "2010 [YR2010]",
                "Cost of living index",
                "Population (CHE)",
                "Results (X)",
                "Bond yield (10 years)",
                "Exports (fob)",
                "Industry (NACE Rev. 2)",
                "Births, deaths and marriages",
                "Arbeitslosenquote insgesamt",
                "Einwohner"
            })
    void header_withoutUnit_isName(String header) {
        assertThat(UnitTexts.ofHeader(header)).isEqualTo(UnitReading.none(header));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "NULL", textBlock = """
        GDP (zillion EUR) | GDP | zillion EUR
        Output (bazillion) | Output | bazillion
        GDP ($) | GDP | $
        Income (dollars) | Income | dollars
        GDP ($ million) | GDP | $ e6
        GDP (million dollars) | GDP | dollars e6
        Compensation (millions of dollars) | Compensation | dollars e6
        BNP (mia. kr) | BNP | kr e9
        Debt (million pesos) | Debt | pesos e6
        Debt (million rupees) | Debt | rupees e6
        Price (¥) | Price | ¥
        Weight (pounds) | Weight | pounds
        GDP (million crowns) | GDP | crowns e6
        Debt (mil EUR) | Debt | mil EUR
        Distance (miles) | Distance | miles
        PIB (billion EUR) | PIB | billion EUR
        GDP (thousands, million EUR) | GDP | thousands, million EUR
        GDP (EUR, USD) | GDP | EUR, USD
        Rate (EUR/USD) | Rate | EUR/USD
        GDP (per capita) | GDP | per capita
        Elevation (m) | Elevation | m
        GDP (PPP, billion EUR) | GDP | PPP, billion EUR
        GDP per capita /US$ (2017) | GDP per capita (2017) | /US$
        Consumer prices (ALL ITEMS=100) | Consumer prices | ALL ITEMS=100
        Wage (francs) | Wage | francs
        Wage (dinars) | Wage | dinars
        Wage (shillings) | Wage | shillings
        Capital (trillion Euro, Bund und Länder) | Capital (Bund und Länder) | trillion Euro, Bund und Länder
        Debt (bio EUR) | Debt | bio EUR
        Population (M) | Population | M
        Cases per million | Cases | per million
        total_cases_per_million | total_cases | per_million
        Tests per thousand | Tests | per thousand
        Taux (pour 100 000) | Taux | pour 100 000
        Population in thousands by sex | Population | in thousands by sex
        Turnover / Mio. EUR | Turnover | / Mio. EUR
        PKB (mln z³) | PKB | mln z³
        GDP / thousand persons | GDP | / thousand persons
        GDP thousand EUR by region | GDP | thousand EUR by region
        Einwohner, 1000 persons 2015 | Einwohner | 1000 persons 2015
        Mass (t/xyzzy) | Mass | t/xyzzy
        輸出額（百万ドル） | 輸出額 | ドル e6
        Mortality (per thousand) | Mortality | per thousand
        Discharges per 100 000 (both sexes) | Discharges (both sexes) | per 100 000
        人口密度（1km2当たり） | 人口密度 | 1km2当たり
        Intensity (kg CO2 per USD) | Intensity | kg CO2 per USD
        Volume index of GDP (EU27_2020=100) | Volume index of GDP | EU27_2020=100
        Official exchange rate (LCU per US$, period average) | Official exchange rate | LCU per US$, period average
        Exposure (micrograms per cubic meter) | Exposure | micrograms per cubic meter
        Tax revenue (EUR million; percent of GDP) | Tax revenue | EUR million; percent of GDP
        产值(人均) | 产值 | 人均
        Salary (EUR per 1000 inhabitants) | Salary | EUR per 1000 inhabitants
        Prices (Sept 99=100x) | Prices | Sept 99=100x
        Bruttoinlandsprodukt (Veränderung in %) | Bruttoinlandsprodukt | Veränderung in %
        GDP (% change) | GDP | % change
        Internet access (households) | Internet access | households
        Accidents (vehicles) | Accidents | vehicles
        產值(百萬元) | 產值 | 元 e6
        GDP, zillion EUR | GDP | zillion EUR
        Umsatz Tds EUR | Umsatz | Tds EUR
        Umsatz Tsnds. EUR | Umsatz | Tsnds. EUR
        Interest (% per year) | Interest | % per year
        Consumption (kg per capita per year) | Consumption | kg per capita per year
        Exports (myriad tonnes EUR) | Exports | myriad tonnes EUR
        """)
    void header_thatIsNotUnderstood_keepsItsText(String header, String name, String unit) {
        UnitReading reading = UnitTexts.ofHeader(header);
        assertThat(reading.isUnderstood()).isFalse();
        assertThat(reading.name()).isEqualTo(name);
        assertThat(shown(Optional.of(reading))).isEqualTo("? " + unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "NULL", textBlock = """
        Mio. EUR | EUR e6
        亿元 | CNY e8
        % | %
        千人 | #persons e3
        TWh | TWh
        Persons | #persons
        Anzahl | #units
        1 000 t | t e3
        thousand tonnes | t e3
        тыс. человек | #persons e3
        млн руб. | RUB e6
        百万円 | JPY e6
        億円 | JPY e8
        人 | #persons
        Number | #units
        Prozent | %
        Personen | #persons
        EUR | EUR
        € thousand | EUR e3
        Millions of dollars | ? dollars e6
        Millions of chained 2017 Dollars | ? Dollars e6 @chained 2017
        Millions of current dollars | ? dollars e6 @current
        GWh | GWh
        km² | km2
        ha | ha
        per cent | %
        percentage points | pp
        Index | index
        Quantity index | -
        Tsd. US $ | USD e3
        Percentage (%) | %
        Percent | %
        Million euro | EUR e6
        Millionen Euro | EUR e6
        Thousand persons | #persons e3
        Thousands | e3
        Euro per inhabitant | EUR/person
        EUR/kg | EUR/kg
        per 1,000 inhabitants | units/1000 person
        pour 1 000 habitants | units/1000 person
        per 100 000 inhabitants | units/100000 person
        2015=100 | index 2015
        2015 = 100 | index 2015
        上年=100 | index previous year
        Index, 2010 = 100 | index 2010
        Index 2015=100 | index 2015
        constant 2015 US$ | USD @constant 2015
        current prices, million euro | EUR e6 @current
        PPP (constant 2017 international $) | constant 2017 international $ @constant 2017
        PPS per inhabitant | PPS/person
        Million PPS | PPS e6
        US dollars | USD
        U.S. dollars, millions | USD e6
        milliers d'euros | EUR e3
        milliers de personnes | #persons e3
        habitants | #persons
        nombre | #units
        Households | #households
        Dwellings | #dwellings
        Ménages | #households
        Haushalte | #households
        户 | #households
        万户 | #households e4
        万辆 | #vehicles e4
        Wohnungen | #dwellings
        Betten | #beds
        Births | #births
        Hours | hours
        Stunden | hours
        Years | years
        years | years
        tonnes | t
        Tonnen | t
        万吨 | t e4
        公顷 | ha
        平方公里 | km2
        mm | mm
        °C | °C
        litres | l
        kWh per capita | kWh/person
        kg/ha | kg/ha
        persons per km2 | persons/km2
        Einwohner je km² | persons/km2
        Mrd. kWh | kWh e9
        1000 ha | ha e3
        100 kg | kg e2
        ‰ | % e-1
        Promille | % e-1
        % of GDP | % of GDP
        % du PIB | % of PIB
        annual % | growth P1Y
        basis points | pp e-2
        tys. zł | PLN e3
        mil. Kč | CZK e6
        mil. € | ? mil. €
        ezer Ft | HUF e3
        хиляди лева | BGN e3
        tuhatta euroa | EUR e3
        tusen kroner | ? kroner e3
        1000 kr. | ? kr. e3
        mnkr | SEK e6
        tūkst. eurų | EUR e3
        тис. грн | UAH e3
        億元 | ? 元 e8
        亿美元 | USD e8
        港元 | HKD
        조원 | KRW e12
        十億円 | JPY e9
        兆円 | JPY e12
        trillion yen | JPY e12
        billion yuan | CNY e9
        Billion Euro | EUR e9
        Mrd. CHF | CHF e9
        Bio. € | ? Bio. €
        Germany | -
        Total | -
        female | -
        2015 | -
        100 | -
        2024-01 | -
        NUTS 2 | -
        C10 | -
        Euro area | -
        Bayern | -
        北京市 | -
        NACE_R2 | -
        Q1 2020 | -
        zillion things | ? zillion things
        million furlongs squared | furlongs squared e6
        GDP (current US$) | -
        Population in millions | -
        year | -
        n/a | -
        sep= | -
        ======= | -
        Unit | -
        DE111 | -
        Yes | -
        male | -
        15-64 | -
        under 15 years | -
        million EUR / Mio. EUR | EUR e6
        persons / Personen | #persons
        milhares de pessoas | #persons e3
        millones de dólares estadounidenses | USD e6
        milioni di euro | EUR e6
        Tsd. Personen | #persons e3
        in Tsd. | e3
        Mrd. US-Dollar | USD e9
        EUR/m² | EUR/m2
        g/km | g/km
        m | ? m
        kr | ? kr
        """)
    void unitText(String text, String unit) {
        Optional<UnitReading> reading = UnitTexts.ofUnitText(text);
        assertThat(shown(reading)).isEqualTo(unit);
        reading.ifPresent(found -> assertThat(withoutQuestion(found)).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "NULL", textBlock = """
        单位：亿元 | | CNY e8 | 单位：亿元
        單位：百萬元 | | ? 元 e6 | 單位：百萬元
        Unit: million euro | | EUR e6 | Unit: million euro
        Einheit: Mio. EUR | | EUR e6 | Einheit: Mio. EUR
        in 1 000 | | e3 | in 1 000
        (in thousands) | | e3 | (in thousands)
        (Millions of dollars) | | ? dollars e6 | (Millions of dollars)
        Numbers in thousands | | e3 | Numbers in thousands
        Values in million USD | | USD e6 | Values in million USD
        unité : milliers | | e3 | unité : milliers
        単位：千人 | | #persons e3 | 単位：千人
        en millones de euros | | EUR e6 | en millones de euros
        в тыс. человек | | #persons e3 | в тыс. человек
        Angaben in Mio. Euro | | EUR e6 | Angaben in Mio. Euro
        In % | | % | In %
        (단위: 천명) | | #persons e3 | 단위: 천명
        表1 地区生产总值 单位：亿元 | 表1 地区生产总值 | CNY e8 | 单位：亿元
        表1 地区生产总值（单位：亿元） | 表1 地区生产总值 | CNY e8 | 单位：亿元
        Table 1. Population by region (thousands) | Table 1. Population by region | e3 | (thousands)
        Gross domestic product, million EUR | Gross domestic product | EUR e6 | million EUR
        Unidad: miles de personas | | #persons e3 | Unidad: miles de personas
        Unità di misura: milioni di euro | | EUR e6 | Unità di misura: milioni di euro
        Eenheid: x 1 000 | | e3 | Eenheid: x 1 000
        Jednostka: tys. osób | | #persons e3 | Jednostka: tys. osób
        Единица измерения: тыс. руб. | | RUB e3 | Единица измерения: тыс. руб.
        Unit: zillion EUR | | ? zillion EUR | Unit: zillion EUR
        Units: fathoms | | ? fathoms | Units: fathoms
        Source: Eurostat | | - |
        Population by age and sex | | - |
        Annual data | | - |
        In 2015 GDP rose by 3 % | | - |
        Frequency: Monthly | | - |
        GENESIS-Tabelle: 11111-01-01-4 | | - |
        Release date: 2024-01-16 | | - |
        指标：国内生产总值 | | - |
        Country,Year,Value | | - |
        Data for 2015 in Europe | | - |
        Note: figures are provisional | | - |
        Stand: 31.12.2023 | | - |
        注：本表按当年价格计算 | | - |
        """)
    void title(String line, @Nullable String name, String unit, @Nullable String evidence) {
        Optional<UnitReading> reading = UnitTexts.inTitle(line);
        assertThat(shown(reading)).isEqualTo(unit);
        reading.ifPresent(found -> {
            assertThat(found.name()).isEqualTo(orEmpty(name));
            assertThat(withoutQuestion(found)).isEqualTo(orEmpty(evidence));
        });
    }

    @Test
    void question_isInEvidence() {
        assertThat(UnitTexts.ofHeader("GDP ($ million)").evidence()).isEqualTo("($ million): dollars of which country");
        assertThat(UnitTexts.ofHeader("Debt (mil EUR)").evidence()).isEqualTo("(mil EUR): scale of \"mil\"");
    }

    @Property
    void reading_ofAnyText_isTotalAndNeverInventsText(@ForAll @From("texts") String text) {
        UnitReading reading = UnitTexts.ofHeader(text);
        assertThat(reading.unit().isPresent()).isEqualTo(!reading.evidence().isEmpty());
        assertThat(reading.unit().isPresent() || reading.isUnderstood()).isTrue();
        UnitTexts.ofUnitText(text);
        UnitTexts.inTitle(text);
    }

    @Property
    void bracketedUnit_isReadAsTheUnitText(@ForAll @From("units") String unit) {
        Optional<UnitRule> alone = UnitTexts.ofUnitText(unit).orElseThrow().unit();
        UnitReading inHeader = UnitTexts.ofHeader("Wert (" + unit + ")");
        assertThat(inHeader.unit()).isEqualTo(alone);
        assertThat(inHeader.name()).isEqualTo("Wert");
        assertThat(UnitTexts.inTitle("Einheit: " + unit).orElseThrow().unit()).isEqualTo(alone);
    }

    /** A scale may become a question, but is never lost and never another one. */
    @Property
    void scale_isNeverLost(@ForAll @From("templates") String template, @ForAll @From("units") String unit) {
        UnitReading reading = UnitTexts.ofHeader(template.replace("@", unit));
        assertThat(reading.unit()).isPresent();
        if (reading.isUnderstood()) {
            UnitRule alone = UnitTexts.ofUnitText(unit).orElseThrow().unit().orElseThrow();
            assertThat(reading.unit().orElseThrow().scale()).isEqualTo(alone.scale());
            assertThat(reading.name()).doesNotContain(unit);
        }
    }

    @Test
    void longText_isReadInLinearTime() {
        String hostile = "million ".repeat(50_000);
        assertThat(UnitTexts.ofHeader(hostile)).isEqualTo(UnitReading.none(hostile.strip()));
        assertThat(UnitTexts.ofHeader("(".repeat(380)).unit()).isEmpty();
        UnitTexts.ofHeader("x (€, ".repeat(60));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "GDP", "(", ")", "million", "EUR", "%", "of", "$", "per", "1,000", "2015", "=100", ",", ":", "亿", "元",
                "in", "persons", "10^6", "mil", "/", "km²", "current", "prices", "change", "tys.", "=", "[", "）", "-");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(14).map(list -> String.join(" ", list)),
                words.list().ofMaxSize(14).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<String> templates() {
        Arbitrary<String> names = Arbitraries.of(
                "GDP",
                "Population",
                "Umsatz",
                "Ausfuhr: Wert",
                "Exports, total",
                "人口",
                "Население",
                "Taxes (net)",
                "Households",
                "Einwohner",
                "GDP per capita",
                "Value",
                "PIB",
                "Wages 2015",
                "CO2 emissions",
                "gdp_real");
        Arbitrary<String> forms = Arbitraries.of(
                "N (@)",
                "N [@]",
                "N, @",
                "N; @",
                "N: @",
                "N in @",
                "N – @",
                "N - @",
                "N @",
                "N (@, 2015)",
                "N (2015, @)",
                "N, @, total",
                "N (fob), @",
                "N (@) total",
                "N, total (@)",
                "N | @",
                "N (in @)",
                "N, in @",
                "N（@）",
                "N (@) (provisional)",
                "N @ (2015)",
                "N, @ (2015)",
                "N_@",
                "N (unit: @)",
                "N, unit: @",
                "N @ by region",
                "N in @ by region",
                "N, @ by region",
                "N, @ 2015",
                "2015 N (@)",
                "N (@; seasonally adjusted)",
                "N (seasonally adjusted, @)",
                "N (@ per year)",
                "N \"@\"",
                "@ N",
                "@");
        return Combinators.combine(names, forms).as((name, form) -> form.replace("N", name));
    }

    @Provide
    Arbitrary<String> units() {
        Arbitrary<String> scales = Arbitraries.of("thousand", "Mio.", "Mrd.", "1000", "10,000", "tys.", "тыс.");
        Arbitrary<String> nouns = Arbitraries.of("EUR", "US$", "persons", "t", "km²", "zł", "kWh", "$");
        return Combinators.combine(scales, nouns).as((scale, noun) -> scale + " " + noun);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String withoutQuestion(UnitReading reading) {
        int question = reading.evidence().lastIndexOf(": ");
        boolean hasQuestion = !reading.isUnderstood()
                && question > 0
                && reading.evidence().substring(question).matches(": [a-z][^)]*");
        return hasQuestion && !reading.evidence().startsWith("Unit")
                ? reading.evidence().substring(0, question)
                : reading.evidence();
    }

    private static String shown(Optional<UnitReading> reading) {
        return reading.flatMap(UnitReading::unit)
                .map(unit -> (reading.orElseThrow().isUnderstood() ? "" : "? ") + shown(unit))
                .orElse("-");
    }

    /** Returns a rule in the short form of the tables. */
    private static String shown(UnitRule rule) {
        Map<String, String> members = new HashMap<>();
        Matcher member =
                Pattern.compile("\"([a-zA-Z]+)\":\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(rule.toString());
        while (member.find()) {
            members.put(member.group(1), member.group(2));
        }
        String count = members.getOrDefault("perCount", "1").equals("1") ? "" : members.get("perCount") + " ";
        String per = "/" + count + members.get("per");
        String unit = switch (members.getOrDefault("kind", "")) {
            case "money" -> members.get("currency");
            case "money-per" -> members.get("currency") + per;
            case "count" -> "#" + members.get("of");
            case "amount" -> members.get("unit");
            case "amount-per" -> members.get("unit") + per;
            case "percentage" -> members.containsKey("of") ? "% of " + members.get("of") : "%";
            case "percentage-points" -> "pp";
            case "growth-rate" -> "growth " + members.get("over");
            case "index" -> members.containsKey("base") ? "index " + members.get("base") : "index";
            default -> "";
        };
        String scale = rule.scale().map(known -> " e" + known.exponent()).orElse("");
        String prices = rule.prices().map(known -> " @" + known).orElse("");
        return (unit + scale + prices).strip();
    }
}
