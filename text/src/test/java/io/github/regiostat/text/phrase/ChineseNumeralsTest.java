// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.quantity.Scale;
import io.github.regiostat.text.phrase.Language.NumeralAt;
import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {
    private static @Nullable NumeralAt read(String text, Optional<Scale> zhao) {
        ChineseNumerals numerals = new ChineseNumerals(text, zhao);
        if (!DigitRule.startsAt(text, 0)) {
            return numerals.read(0);
        }
        NumeralAt digits = DigitRule.read(text, 0);
        NumeralAt continued = numerals.continued(digits.end(), digits.numeral());
        return continued == null ? digits : continued;
    }

    private static String described(String text) {
        NumeralAt read = read(text, Optional.empty());
        if (read == null) {
            return "none";
        }
        Numeral numeral = read.numeral();
        String number = numeral.form() == Form.FRACTION
                ? plain(numeral.number()) + "/" + plain(numeral.denominator())
                : plain(numeral.number()) + " " + (numeral.step() == null ? "?" : plain(numeral.step()));
        boolean hasNumber = numeral.form() != Form.BROKEN && numeral.form() != Form.NO_FIGURE;
        return text.substring(0, read.end())
                + " " + numeral.form()
                + (hasNumber ? " " + number : "")
                + (numeral.isExceeded() ? " below " + plain(numeral.next()) : "");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "三百七十亿元, 三百七十亿 NUMBER 37000000000 100000000",
                "三百七十二亿元, 三百七十二亿 NUMBER 37200000000 100000000",
                "十, 十 NUMBER 10 1",
                "十五, 十五 NUMBER 15 1",
                "二十, 二十 NUMBER 20 1",
                "九十九, 九十九 NUMBER 99 1",
                "一百零五, 一百零五 NUMBER 105 1",
                "一百一十, 一百一十 NUMBER 110 1",
                "一百十五, 一百十五 NUMBER 115 1",
                "二百五, 二百五 NUMBER 250 10",
                "一千三, 一千三 NUMBER 1300 100",
                "一千零三, 一千零三 NUMBER 1003 1",
                "一千零三十, 一千零三十 NUMBER 1030 1",
                "一千零十, 一千零十 NUMBER 1010 1",
                "两千三百五, 两千三百五 NUMBER 2350 10",
                "一万三, 一万三 NUMBER 13000 1000",
                "九万零四百, 九万零四百 NUMBER 90400 100",
                "一万二百五十, 一万二百五十 NUMBER 10250 10",
                "四千零五万, 四千零五万 NUMBER 40050000 10000",
                "一百万零四, 一百万零四 NUMBER 1000004 1",
                "五亿零六, 五亿零六 NUMBER 500000006 1",
                "四亿五千六百四十二万零一十五, 四亿五千六百四十二万零一十五 NUMBER 456420015 1",
                "一万五千亿, 一万五千亿 NUMBER 1500000000000 100000000000",
                "二十一万亿, 二十一万亿 NUMBER 21000000000000 1000000000000",
                "三百五十一万亿, 三百五十一万亿 NUMBER 351000000000000 1000000000000",
                "四万万, 四万万 NUMBER 400000000 100000000",
                "壹佰伍拾贰, 壹佰伍拾贰 NUMBER 152 1",
                "贰仟柒佰叁拾肆万, 贰仟柒佰叁拾肆万 NUMBER 27340000 10000",
                "陸億, 陸億 NUMBER 600000000 100000000",
                "兩萬五千, 兩萬五千 NUMBER 25000 1000",
                "廿, 廿 NUMBER 20 1",
                "廿三, 廿三 NUMBER 23 1",
                "卅五萬, 卅五萬 NUMBER 350000 10000",
                "两亿, 两亿 NUMBER 200000000 100000000",
                "十亿零六万零五百零六, 十亿零六万零五百零六 NUMBER 1000060506 1",
                "三百元, 三百 NUMBER 300 1",
                "三点五亿, 三点五亿 NUMBER 350000000 10000000",
                "十五点七, 十五点七 NUMBER 15.7 0.1",
                "零点五, 零点五 NUMBER 0.5 0.1",
                "二十点零五, 二十点零五 NUMBER 20.05 0.01",
                "一百五十四点零, 一百五十四点零 NUMBER 154 0.1",
                "一点二万亿, 一点二万亿 NUMBER 1200000000000 100000000000",
                "3700亿元, 3700亿 NUMBER 370000000000 100000000",
                "1.2万亿, 1.2万亿 NUMBER 1200000000000 100000000000",
                "843.7亿, 843.7亿 NUMBER 84370000000 10000000",
                "843.70亿, 843.70亿 NUMBER 84370000000 1000000",
                "10 亿元, 10 亿 NUMBER 1000000000 100000000",
                "1000  万, 1000  万 NUMBER 10000000 10000",
                "3千2百万, 3千2百万 NUMBER 32000000 1000000",
                "300万, 300万 NUMBER 3000000 10000",
                "三百万, 三百万 NUMBER 3000000 10000",
                "7万5千4百, 7万5千4百 NUMBER 75400 100",
                "7 万5 千4 百, 7 万5 千4 百 NUMBER 75400 100",
                "7万 5千 4百, 7万 5千 4百 NUMBER 75400 100",
                "5亿1万4千6百, 5亿1万4千6百 NUMBER 500014600 100",
                "1亿2500万, 1亿2500万 NUMBER 125000000 10000",
                "3万4000, 3万4000 NUMBER 34000 1",
                "1千零20, 1千零20 NUMBER 1020 1",
                "2千零30万, 2千零30万 NUMBER 20300000 10000",
                "10万万, 10万万 NUMBER 1000000000 100000000",
                "417项, 417 NUMBER 417 1",
                "8两, 8 NUMBER 8 1",
                "三千两百两, 三千两百 NUMBER 3200 1",
                "两万两, 两万 NUMBER 20000 10000",
                "三, 三 WORDS 3 1",
                "两家, 两 WORDS 2 1",
                "零, 零 WORDS 0 1",
                "万, 万 MULTIPLIER 10000 10000",
                "千亿元, 千亿 MULTIPLIER 100000000000 100000000000",
                "万亿元, 万亿 MULTIPLIER 1000000000000 1000000000000",
                "百余家, 百余 MULTIPLIER 100 100 below 200",
                "千万, 千万 MULTIPLIER 10000000 10000000",
            })
    void read_returnsNumberAndStep(String text, String expected) {
        // A unit without a digit has its own value as step; 千亿 ends with a section of Han characters.
        assertThat(described(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3700多亿元, 3700多亿 NUMBER 370000000000 100000000 below 380000000000",
        "3500余家, 3500余 NUMBER 3500 1 below 3600",
        "10多亿, 10多亿 NUMBER 1000000000 100000000 below 2000000000",
        "一千多万, 一千多万 NUMBER 10000000 10000 below 20000000",
        "十多万, 十多万 NUMBER 100000 10000 below 200000",
        "五百余万, 五百余万 NUMBER 5000000 10000 below 6000000",
        "1.2万多, 1.2万多 NUMBER 12000 1000 below 13000",
        "二十多, 二十多 NUMBER 20 1 below 30",
        "三十万多亿, 三十万多亿 NUMBER 30000000000000 1000000000000 below 40000000000000",
        "20多千瓦, 20多 NUMBER 20 1 below 30",
        "3万亿余额, 3万亿 NUMBER 3000000000000 1000000000000",
        "3万多元化, 3万 NUMBER 30000 10000",
        "三多, 三 WORDS 3 1",
        "5多, 5 NUMBER 5 1",
    })
    void read_ofExcess_endsBelowNextUnit(String text, String expected) {
        assertThat(described(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "百分之三十七点五, 百分之三十七点五 PERCENT 37.5 0.1",
        "百分之五, 百分之五 PERCENT 5 1",
        "百分之五十, 百分之五十 PERCENT 50 1",
        "百分之一百二十点五, 百分之一百二十点五 PERCENT 120.5 0.1",
        "百分之百, 百分之百 PERCENT 100 1",
        "百分之12.5, 百分之12.5 PERCENT 12.5 0.1",
        "百分之负三, 百分之负三 PERCENT -3 1",
        "千分之三, 千分之三 PERCENT 0.3 0.1",
        "万分之三点二, 万分之三点二 PERCENT 0.032 0.001",
        "百分之二十多, 百分之二十多 PERCENT 20 1 below 30",
        "百分之几, 百分之 NO_FIGURE",
        "百分之十几, 百分之十几 NO_FIGURE",
        "百分之二三十, 百分之二三十 NO_FIGURE",
        "三分之一, 三分之一 FRACTION 1/3",
        "五分之四, 五分之四 FRACTION 4/5",
        "二又二分之一, 二又二分之一 FRACTION 5/2",
        "三十分之一, 三十分之一 FRACTION 1/30",
        "3分之1, 3分之1 FRACTION 1/3",
        "一百分之二, 一百分之二 FRACTION 2/100",
        "三分之, 三分之 BROKEN",
        "三分之几, 三分之几 NO_FIGURE",
        "零分之一, 零分之一 BROKEN",
    })
    void read_ofFraction_isWhole(String text, String expected) {
        assertThat(described(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二四年, 二〇二四 NO_FIGURE",
        "二零二四年, 二零二四 NO_FIGURE",
        "一九九八, 一九九八 NO_FIGURE",
        "一二, 一二 NO_FIGURE",
        "三点二十分, 三点二十 NO_FIGURE",
        "十几, 十几 NO_FIGURE",
        "二十几万, 二十几万 NO_FIGURE",
        "一百零几万, 一百零几万 NO_FIGURE",
        "20几万, 20几万 NO_FIGURE",
        "数百, 数百 NO_FIGURE",
        "数十亿元, 数十亿 NO_FIGURE",
        "几十亿, 几十亿 NO_FIGURE",
        "上千, 上千 NO_FIGURE",
        "二三十, 二三十 NO_FIGURE",
        "七八百万, 七八百万 NO_FIGURE",
        "三百二三十, 三百二三十 NO_FIGURE",
        "三十来个, 三十来 NO_FIGURE",
        "30来万, 30来万 NO_FIGURE",
        "万千气象, 万千 NO_FIGURE",
        "百三, 百三 NO_FIGURE",
        "三万三万, 三万三万 BROKEN",
        "三亿三亿, 三亿三亿 BROKEN",
        "三十三十, 三十三十 BROKEN",
        "亿亿, 亿亿 NO_FIGURE",
        "三亿亿, 三亿亿 BROKEN",
        "10万20万, 10万20万 BROKEN",
        "三百5, 三百5 BROKEN",
        "1亿2.5万, 1亿2.5万 BROKEN",
        "3万5, 3万5 BROKEN",
        "1.5万三千, 1.5万三千 BROKEN",
        "三百零零五, 三百零零五 BROKEN",
        "3十, 3十 BROKEN",
        "三万亿五, 三万亿五 BROKEN",
        "5兆, 5兆 BROKEN",
        "五兆六十二亿, 五兆六十二亿 BROKEN",
    })
    void read_ofOtherForms_hasNoNumber(String text, String expected) {
        assertThat(described(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12千瓦, 12 NUMBER 12 1",
        "1200万千瓦时, 1200万 NUMBER 12000000 10000",
        "三十万千瓦, 三十万 NUMBER 300000 10000",
        "三千米, 三 WORDS 3 1",
        "两万两千米, 两万两千 NUMBER 22000 1000",
        "100兆瓦, 100 NUMBER 100 1",
        "五十兆字节, 五十 NUMBER 50 1",
        "1.62百分点, 1.62 NUMBER 1.62 0.01",
        "三万2024年, 三万 NUMBER 30000 10000",
        "3万一举, 3万 NUMBER 30000 10000",
        "三万三季度, 三万 NUMBER 30000 10000",
        "100 家, 100 NUMBER 100 1",
        "10万 家, 10万 NUMBER 100000 10000",
        "三家, 三 WORDS 3 1",
    })
    void read_endsBeforeUnitsAndWords(String text, String expected) {
        assertThat(described(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"五兆六十二亿, TRILLION, 5006200000000", "5兆, MILLION, 5000000", "五兆三万, MILLION, 5030000"})
    void read_ofZhao_takesValueOfCaller(String text, Scale zhao, BigDecimal expected) {
        NumeralAt read = read(text, Optional.of(zhao));
        assertThat(read).isNotNull();
        assertThat(read.numeral().number()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "万", "三", "亿", "三万", "零", "十", "二十", "多", "百分之", "分之", "三分之", "数", "几", "1", "1万", "三点", "又", "二又"
            })
    void read_ofLongRow_takesLinearTime(String row) {
        String text = row.repeat(1_000_000 / row.length());
        ChineseNumerals numerals = new ChineseNumerals(text, Optional.empty());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            int pos = 0;
            while (pos < text.length()) {
                NumeralAt read = numerals.read(pos);
                pos = read == null ? pos + 1 : read.end();
            }
        });
    }

    @Test
    void read_ofManyDecimals_isBroken() {
        NumeralAt read = read("三点" + "一".repeat(41), Optional.empty());
        assertThat(read).isNotNull();
        assertThat(read.numeral().form()).isEqualTo(Form.BROKEN);
    }
}
