// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences about data with labels of their owners, which texts shorten, replace by usual words or leave to the unit.
 */
class OtherDataTest {
    private static final Map<String, TextCheck> CHECKS = new HashMap<>();

    /** Asserts the verdicts of a text, in which # ends a line. */
    private static void assertVerdicts(String data, String text, String verdicts) {
        TextCheck check = CHECKS.computeIfAbsent(data, name -> TextCheck.of(MarkedData.dataset(name)));
        Checks.assertVerdicts(check, text.replace('#', '\n'), verdicts);
    }

    /** The end of a label names its indicator, such as "price" of "average export price"; it only supports. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "coffee; In 2024 the price of Ethiopia fell from 4.83 to 4.75 dollars per kg.; supported supported",
                "coffee; In 2024 the output of Honduras declined 11.2% to 341,200 tonnes.; supported supported",
                "coffee; In 2024 the price in Ethiopia was $4.85 per kg.; unlinked",
                "farm; 2024年吉林省总产量4266万吨。; supported",
                "farm; 2024年吉林省总产量4626万吨。; unlinked",
                "travel; 2024年，新加坡房价由210.6美元降到205.8美元，跌2.3%。; supported supported supported",
            })
    void endOfLabel_namesItsIndicator(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** Words that people use for an indicator of a common statistic, such as "babies" for live births. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nations; In 2024, 62,291 people died in Scotland.; supported",
                "states; US per capita income rose 4.9% to $73,204 in 2024.; supported supported",
                "quarters; 2024年四季度德国住宅价格指数为114.1。; supported",
                "farm; 2024年四川出栏6149.6万头。; supported",
            })
    void usualWord_namesItsIndicator(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** A unit that one indicator alone has tells what the figure is of, also if it has few digits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "coffee; Vietnam moved 5.7 million bags in the fourth quarter of 2024.; supported",
                "coffee; Vietnam moved 5.8 million bags in the fourth quarter of 2024.; unlinked",
            })
    void unit_namesItsIndicator(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** A month between dashes is a range, brackets after a name are no minus, and four figures are of four quarters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "coffee; Coffee exports of Colombia were 3.15 million bags in January–March 2024.; supported",
                "coffee; Coffee exports of Colombia were 1.04 million bags in January–March 2024.; contradicted",
                "nations; Births in Wales were 26,832 in 2024 and Scotland had 45,763.; supported supported",
                "nations; Population of Scotland in 2024: 5,546,900, 8.0% of the UK.; supported supported",
                "nations; | Nation | Births minus deaths, 2023 |#|---|---|#| England | +19,507 |#| Wales | −8,860 |"
                        + "; supported contradicted",
                "states; In 2024 New York ($85,733) and Ohio ($63,112) were the extremes in personal income.; supported"
                        + " supported",
                "quarters; 2024年中国出口额四个季度分别为8072亿美元、9020亿美元、9173亿美元和9565亿美元。"
                        + "; supported supported supported supported",
                "quarters; 2024年中国出口额四个季度分别为8072亿美元、9173亿美元、9020亿美元和9565亿美元。"
                        + "; supported contradicted contradicted supported",
                "europe; 2024年意大利政府债务占国内生产总值的135.3%。; supported",
                "europe; 2024年意大利政府债务占国内生产总值的133.5%。; contradicted",
            })
    void periodsBracketsAndRates_areThoseOfTheText(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** A fall that an earlier clause states is that of the figure; parts of a change and ratios are of nothing here. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "states; 2020年名义GDP得州降得最多，为2.6%。; supported",
                "nations; In Scotland in 2024 there were, for every 100 births, 136 deaths.; unlinked",
                "coffee; The 30.9% rise in export revenue of Colombia in 2024 splits into 16.3% from volume and 12.6%"
                        + " from price.; supported unlinked unlinked",
                "europe; In 2024 the employment rate of Poland was 78.4%, higher than that of France, Italy or Spain."
                        + "; supported supported",
            })
    void figuresOfOtherThings_areNotContradicted(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** Groups are counted, levels compared with a year, and growth compared without its figure; that only supports. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "states; 2024年，纽约州人均个人收入居六州之首。; supported",
                "states; 2024年，俄亥俄州人均个人收入居六州之首。; contradicted",
                "travel; 2024年越南酒店客房数78万间，六国中增长最快。; supported supported",
                "travel; 2024年泰国酒店客房数81.28万间，六国中增长最快。; supported",
                "farm; 2024年河南粮食产量仍未恢复到2020年的水平。; supported",
                "farm; 2024年四川生猪存栏量已连降三年。; supported",
                "coffee; In 2024 coffee production of Brazil has not matched its 2020 level.; supported",
                "europe; Italian debt was 135.3% of GDP in 2024, the highest ratio of the six countries."
                        + "; supported supported",
                "airports; Air passengers rose fastest in Italy in 2024 (10.5%), ahead of Spain.; supported supported",
                "airports; Italy's air passengers rose by 10.5% in 2024 to 180.7 million, more than in Spain."
                        + "; supported supported",
                "airports; In 2024 Italy had 180.7 million air passengers, more than Spain.; supported contradicted",
            })
    void groupsYearsAndGrowth_areComparedInWords(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** The subject of a statement in words is that of the figure before, and no region that only tells of a kind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "klinik; 2024年德国医院共收治住院病人1754.03万人次，同比增长2.0%，连续第三年回升。; supported supported supported",
                "klinik; 2024年全国平均每家医院257张床，北威州为344张。; supported unlinked",
                "klinik; Hamburg has 55 hospitals (2024). At 77.6%, its bed occupancy rate was the highest among the"
                        + " seven states, having overtaken Berlin's that year."
                        + "; supported supported supported supported",
                "klinik; Hamburg had 13,102 beds in 2024. Unlike most German states, the city has added beds in"
                        + " every year since 2017.; supported supported",
            })
    void statementsInWords_areAboutTheSubjectOfTheirSentence(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** An amount per unit is that of all, divided by another count, the population, or the days or months of a year. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rail; Polish railways sold tickets in 2024 for €4.52 per passenger, compared with €7.27 in France."
                        + "; supported supported",
                "rail; Polish railways sold tickets in 2024 for €4.62 per passenger.; unlinked",
                "rail; Polish railways sold tickets in 2024 for $4.52 per passenger.; unlinked",
                "rail; Austrian railways carried 347.6 million passengers in 2024, an average of some 950,000"
                        + " passengers per day.; supported supported",
                "rail; Austrian railways carried some 960,000 passengers per day in 2024.; unlinked",
                "rail; Austrian railways carried some 29 million passengers a month in 2024.; supported",
                "rail; 2024年瑞士铁路客运量6.584亿人次，日均约180万人次，平均每位乘客带来5.41欧元收入。; supported supported supported",
                "parcels; In 2024 Hebei shipped 131 parcels per head.; supported",
                "parcels; 2024年四川快递业务量49.82亿件，人均59.6件。; supported supported",
                "parcels; 2024年全国每件快递收入8.05元。; supported",
                "parcels; 2024年全国每件快递收入8.5元。; unlinked",
            })
    void amountsPerUnit_areCheckedAsTheAmountOfAll(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /**
     * What is so of some regions only is so of each of them and of no other one that the data have or the text counts.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "countries; Crude steel output of Korea was 63.5 million tonnes in 2024. Among the six countries, only"
                        + " India and Germany raised production.; supported supported",
                "countries; Crude steel output of Korea was 63.5 million tonnes in 2024. Among the six countries, only"
                        + " India raised production.; supported",
                "countries; Crude steel output of Germany was 37.2 million tonnes in 2024. It was the only one of the"
                        + " six besides India to grow.; supported supported",
                "countries; Spain had 93.8 million tourist arrivals in 2024. Only France welcomed more guests."
                        + "; supported supported",
                "countries; Italy had 65.0 million tourist arrivals in 2024. Only France welcomed more guests."
                        + "; supported",
                "rail; 2024年波兰铁路票价指数为139.3，西班牙为77.9，是唯一下降的国家。; supported supported",
                "yiliao; 2023年韩国卫生支出占GDP的8.5%，是唯一不足百分之九的国家。; supported supported unlinked",
                "yiliao; 2023年韩国卫生支出占GDP的8.5%，是唯一不足百分之十的国家。; supported unlinked",
                "yiliao; 2023年德国人均卫生支出8440美元，是唯一超过8000美元的国家。; supported supported unlinked",
                "europe; CO2 emissions of Germany were 584.0 million tonnes in 2024. Spain was the only country where"
                        + " emissions went up.; supported supported",
            })
    void whatIsSoOfSomeRegionsOnly_isNotSoOfTheOthers(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** A comparison that holds for the first time held in no earlier period of the data. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "countries; 2024年意大利失业率为6.5%，首次低于法国。; supported supported",
                "countries; 2024年德国失业率为3.4%，首次低于法国。; supported",
                "countries; 2024年印度粗钢产量为1.494亿吨，同比增长6.1%，首次超过日本。; supported supported",
            })
    void comparisonsForTheFirstTime_heldInNoEarlierPeriod(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** "Pre-pandemic" means 2019 by convention, which can only support; "and" ends what the period before it is of. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rail; Poland's railways carried 407.5 million passengers in 2024, 21.3% above the pre-pandemic level."
                        + "; supported supported",
                "rail; Poland's railways carried 407.5 million passengers in 2024, 31.3% above the pre-pandemic level."
                        + "; supported unlinked",
                "rail; Poland's railways carried 407.5 million passengers in 2024, exceeding the pre-pandemic level."
                        + "; supported supported",
                "rail; Germany's railways carried 2.75 billion passengers in 2024, exceeding the pre-pandemic level."
                        + "; supported",
                "rail; 2024年德国铁路客运量27.53亿人次，仍低于疫情前水平。; supported supported",
                "airports; 2024年，德国机场旅客吞吐量19959.3万人次，恢复到2019年的88.0%。; supported supported",
                "countries; Tourist arrivals in Spain recovered to 71.7 million in 2022, surpassed their 2019 level in"
                        + " 2023 and reached 93.8 million in 2024.; supported supported",
                "countries; Tourist arrivals in Spain surpassed their 2019 level in 2023 and reached 83.8 million in"
                        + " 2024.; contradicted",
                "countries; Unemployment in Japan rose by only 0.4 percentage points in 2020, remained unchanged in"
                        + " the following year and stood at 2.5% in 2024.; supported supported",
            })
    void periodsOfOthers_areNotThoseOfAFigure(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** Readings that a stranger's texts about airports and telephones got wrong, and what they found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "airports; Spain's airports handled 254.3 million passengers in 2024.; supported",
                "airports; In 2024, airports in Italy served 180.7 million passengers.; supported",
                "airports; Germany's regional airports handled 11.6 million passengers in 2024.; unlinked",
                "airports; The airport of Madrid handled 66.2 million passengers in 2024.; unlinked",
                "airports; In 2024 passenger traffic in France was at 99.5% of its 2019 level.; supported",
                "airports; In 2024 passenger traffic in France was at 89.5% of its 2019 level.; unlinked",
                "telecom; 2024年全国移动用户月均ARPU为48.3元。两省差距由上年的1.4元缩小到0.4元；七省市中北京最高，达到73.9元。"
                        + "; supported unlinked unlinked unlinked",
                "telecom; Each subscriber in Guangdong got through 207 GB of mobile data in 2024.; supported",
                "europe; CO2 emissions of Germany fell 3.2% in 2024. Spain was the only one to record an increase."
                        + "; supported supported",
            })
    void textsOfStrangers_areNotMisread(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** A division that is named 市 until 2006 is not what 省市 means; 两市 are those of the sentences before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "provinces; 2024年广东常住人口12780万人，在十个省市中居首。; supported supported",
                "provinces; 2024年北京地区生产总值4.98万亿元；上海5.39万亿元。两市常住人口分别为2183万人和2480万人，均较上年有所减少。"
                        + "; supported supported supported supported supported",
                "provinces; 2024年北京地区生产总值4.98万亿元；上海5.39万亿元。两市常住人口分别为2183万人和2580万人。"
                        + "; supported supported supported contradicted",
                "provinces; 从2019年到2024年，四川、湖北两省的生产总值分别由46364亿元和45429亿元增至64697亿元和60013亿元。"
                        + "; supported supported supported supported",
            })
    void kindsOfRegions_areNoRegions(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** What the introduction of a list names is of each of its items; a text without region is of the nation. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "wine; Crete in figures, 2024#- Wine: 240,000 hl (2023: 210,000 hl)#- Olive oil: 64,600 t"
                        + "#- Wineries: 72; supported supported supported supported",
                "wine; Crete in figures, 2024#- Wine: 210,000 hl#- Olive oil: 43,900 t; unlinked contradicted",
                "nev; 2024年10月新能源车销量143万辆，渗透率46.8%。; supported supported",
                "nev; 2024年10月新能源车销量134万辆。; unlinked",
            })
    void itemsAndNation_nameWhatTheSentenceDoesNot(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** A share of another indicator is known by its part and whole, and years by their unit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "yiliao; 2023年德国卫生支出占GDP的11.8%。; supported",
                "yiliao; 2023年德国卫生支出占GDP的12.8%。; unlinked",
                "yiliao; Germany's health expenditure amounted to 11.8% of GDP in 2023.; supported",
                "yiliao; 2023年日本预期寿命为84.1岁。; supported",
                "yiliao; 2023年日本预期寿命为81.4岁。; contradicted",
                "yiliao; Life expectancy in Japan was 84.1 years in 2023.; supported",
                "yiliao; 2023年德、韩、日人均卫生支出分别为8440美元、4570美元和5640美元。; supported supported supported",
                "yiliao; 2023年德、韩、日人均卫生支出分别为8440美元、5640美元和4570美元。; supported contradicted contradicted",
            })
    void sharesAndYears_areReadByTheirWords(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** The period and the direction of a change are those of its own words, and not of the level before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "housing; In 2024 completions in the UK fell to 177,540, down from 189,830 a year earlier and 17% below"
                        + " the 2022 peak of 214,070.; supported supported supported supported",
                "housing; In 2024 completions in the UK fell to 177,540, down from 189,830 a year earlier and 27% below"
                        + " the 2022 peak of 214,070.; supported supported unlinked supported",
                "wine; In 2024 vineyard area fell by 8,600 hectares in Languedoc-Roussillon. Only Veneto reported an"
                        + " increase, of 500 hectares.; supported supported",
                "quarters; The German house price index stood at 111.6 in the first quarter of 2024 and rose to 114.1"
                        + " by the end of the year.; supported supported",
                "nev; 2024年10月中国新能源车销量143万辆，同比增长49.6%、环比增长11.1%。; supported supported supported",
                "nev; 2024年10月中国新能源车销量143万辆，同比增长11.1%、环比增长49.6%。; supported contradicted unlinked",
                "states; | Population, millions | 2015 | 2024 | % |#|---|---|---|---|#| Texas | 27.47 | 31.29 | +13.9 |"
                        + "; supported supported supported",
                "europe; 从2015年到2024年，德国二氧化碳排放减少26.6%。法国减少20.7%，降幅小于德国。" + "; supported supported supported",
                "europe; 从2015年到2024年，德国二氧化碳排放减少26.6%。法国减少20.7%，降幅大于德国。; supported supported",
            })
    void changes_haveTheirOwnPeriodAndDirection(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** Growth of output that the text calls neither real nor nominal is not contradicted by that in current prices. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "provinces; 2024年中国国内生产总值1349084亿元，比上年增长5.0%。; supported unlinked",
                "provinces; 2024年中国国内生产总值1349084亿元，同比名义增长5.0%。; supported contradicted",
                "provinces; 2024年中国国内生产总值1349084亿元，比上年增长25.0%。; supported contradicted",
            })
    void growthOfOutput_mayBeInConstantPrices(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** A condition in an earlier clause, sums that changed, demonyms, rates of change and extremes of the data. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "housing; If you want to live in Northern Ireland, an average home cost £180,827 in 2024.; supported",
                "housing; If you want to live in Northern Ireland, an average home cost £190,904 in 2024.; unlinked",
                "travel; 2024年六国入境游客合计1.48亿人次，同比增长33.7%。; supported supported",
                "travel; 2024年六国入境游客合计1.48亿人次，同比增长43.7%。; supported unlinked",
                "wine; Andalusian producers received €2,790 a tonne in 2018 and €6,210 in 2024.; supported supported",
                "housing; Private rents in the UK rose by 8.2% in 2024.; supported",
                "housing; Private rents in the UK rose by 2.8% in 2024.; contradicted",
                "europe; In 2024 Poland's employment rate was 78.4%, the highest in the series.; supported supported",
                "europe; In 2024 Spanish emissions were 222.1 Mt, the lowest figure in the series."
                        + "; supported contradicted",
                "nev; 2024年安徽新车渗透率升至46.2%。; supported",
                "nev; 2024年安徽新车渗透率升至42.6%。; unlinked",
            })
    void conditionsSumsAndRates_areReadByTheirWords(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** Found by a reader of the changes: lists after lists, shares beside levels, other ends of years, other lives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "nations@Births in the United Kingdom:#- 2023: 656,832;#- 2024: 659,641.#Deaths in the United Kingdom:"
                        + "#- 2023: 660,737;#- 2024: 646,559.@supported supported supported supported",
                "states@Texas in 2024:#- GDP: $2,709.4 billion#- Population: 31.29 million#Florida in 2024:"
                        + "#- GDP: $1,705.6 billion#- Population: 23.372 million"
                        + "@supported supported supported supported",
                "states@The US in 2024:#- Texas#  - GDP: $2,709.4 billion#- Florida#  - GDP: $1,705.6 billion"
                        + "@supported supported",
                "states@| State | Population 2024 (thousand) | % |#|---|---|---|#| Texas | 31,290 | 9.2 |"
                        + "@supported unlinked",
                "europe@Employment rate 2024##| Country | % |#|---|---|#| Germany | 81.3 |@supported",
                "yiliao@In Japan, women had a life expectancy of 87.1 years in 2023.@unlinked",
                "housing@House prices in Wales were 207,843 pounds in 2024, 1.4% off their peak.@supported unlinked",
                "nev@中国2024年9月公共充电桩332.9万台，比上年年末多60.3万台。@supported supported",
                "quarters@2024年二季度美国失业率4.0%，年底前或升至4.2%。@supported unlinked",
                "europe@2023年德国GDP下降0.3%。@unlinked",
                "yiliao@德国2023年GDP增长11.8%，卫生支出增长6.2%。@unlinked supported",
                "nev@比亚迪2024年新能源汽车产量1288.8万辆。@unlinked",
                "nations@Globally, smoking prevalence was 10.6% in 2024.@unlinked",
                "housing@Scotland's market cooled last year.##Completions fell to 177,540 in 2024.@unlinked",
                "nations@Wales recorded 26,832 marriages in 2024.@unlinked",
                "europe@In 2024 emissions fell by 3.2% in Germany, more than in Italy.@supported",
            })
    void changesOfReadings_areNotMisread(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }

    /** Found by a reader of the code: each of these was wrong, or ended the check. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "coffee; In December–January 2024 coffee exports of Brazil were 5 million bags.; unlinked",
                "coffee; From October to March 2024 coffee exports of Brazil were 5 million bags.; unlinked",
                "coffee; In Q1–March 2024 coffee exports of Brazil were 5 million bags.; unlinked",
                "travel; In 2020 arrivals fell in Singapore, and the growth of accommodation and food services was"
                        + " 25.3%.; contradicted",
                "europe; In Germany the employment-to-population ratio was 59.8% in 2024.; unlinked",
                "europe; In 2024 Germany's government debt accounted for 20% of the EU's debt.; unlinked",
                "coffee; In 2024 coffee exports reached 72.8 million bags in Brazil and Vietnam after 66.3 million in"
                        + " 2023.; unlinked supported",
                "coffee; Coffee exports of Brazil rose from 35.6 million bags in 2019 to 50.4 million in 2024."
                        + "; contradicted supported",
                "states; | State | Population, 2024 |#|---|---|#| Texas | 31,290 |#| Ohio | 11,883 |#"
                        + "| Florida | 23,372 |#| Total | 340,111 |; supported supported supported unlinked",
                "states; GDP#| State | 2019 | 2024 | CAGR 2019–2024 |#|---|---|---|---|#"
                        + "| Texas | $1,845.9bn | $2,709.4bn | 8.0% |; supported supported unlinked",
                "states; GDP, 2024#| State | GDP, $ trillion | GDP rank |#|---|---|---|#| California | 4.10 | 1 |#"
                        + "| Texas | 2.71 | 2 |; supported unlinked supported unlinked",
                "coffee; | Country | Price (dollars per kilogram), 2024 |#|---|---|#| Brazil | 9.10 |; unlinked",
                "states; GDP (billion dollars)#| State | 2023 | 2024 | Growth rate |#|---|---|---|---|#"
                        + "| Texas | 2,584.2 | 2,709.4 | 125.2 |; supported supported unlinked",
            })
    void otherMeanings_areNeitherContradictedNorSupported(String data, String text, String verdicts) {
        assertVerdicts(data, text, verdicts);
    }
}
