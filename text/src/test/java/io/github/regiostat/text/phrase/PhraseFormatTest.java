// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.PrintedFigures;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseFormatTest {
    /** The figures of each try. */
    private static final int FIGURES = 10;

    private static final PhraseParser PARSER = PhraseParser.of(PhraseOptions.DEFAULT);

    private static Figure<Money> yuan(String digits, Scale scale) {
        return Figure.money("CNY", digits, scale);
    }

    private static Figure<Count> rounded(String digits, Scale scale, String noun) {
        return Figure.printed(digits, scale, Count.of(0, noun).unit());
    }

    static Stream<Arguments> figures() {
        Figure<GrowthRate> monthly = Figure.printed(
                "-0.4",
                Scale.UNIT,
                GrowthRate.of(0).withOver(Period.ofMonths(1)).unit());
        Figure<GrowthRate> annual = Figure.printed(
                "25",
                Scale.UNIT,
                GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(1)).unit());
        Figure<AmountPer> yield =
                Figure.printed("5.8", Scale.UNIT, AmountPer.of(0, "t", "ha").unit());
        return Stream.of(
                Arguments.of(yuan("84.37", Scale.BILLION), "84.37 billion yuan", "843.7亿元"),
                Arguments.of(
                        yuan("370", Scale.BILLION).with(Qualifier.MORE_THAN), "over 370 billion yuan", "超过0.370万亿元"),
                Arguments.of(
                        yuan("3700", Scale.HUNDRED_MILLION).with(Qualifier.MORE_THAN),
                        "over 370.0 billion yuan",
                        "超过3700亿元"),
                Arguments.of(yuan("37", Scale.TEN_BILLION), "0.37 trillion yuan", "0.37万亿元"),
                Arguments.of(yuan("3", Scale.BILLION), "3 billion yuan", "0.3百亿元"),
                Arguments.of(yuan("1.20", Scale.HUNDRED_MILLION), "120 million yuan", "1.20亿元"),
                Arguments.of(yuan("43377", Scale.UNIT), "43,377 yuan", "43377元"),
                Arguments.of(Figure.money("USD", "11.78", Scale.BILLION), "11.78 billion US dollars", "117.8亿美元"),
                Arguments.of(Figure.money("XAF", "5", Scale.MILLION), "5 million XAF", "5百万XAF"),
                Arguments.of(Figure.percentage("50").with(Qualifier.NEARLY), "nearly 50 %", "近50%"),
                Arguments.of(Figure.points("1.62"), "1.62 percentage points", "1.62个百分点"),
                Arguments.of(Figure.growth("12.7"), "up 12.7 % year on year", "同比增长12.7%"),
                Arguments.of(Figure.growth("-5"), "down 5 % year on year", "同比下降5%"),
                Arguments.of(Figure.growth("-5").with(Qualifier.LESS_THAN), "down over 5 % year on year", "同比下降超过5%"),
                Arguments.of(Figure.growth("-7").with(Qualifier.NEARLY), "down nearly 7 % year on year", "同比下降近7%"),
                Arguments.of(monthly, "down 0.4 % month on month", "环比下降0.4%"),
                Arguments.of(annual.with(Qualifier.MORE_THAN), "average annual growth of over 25 %", "年均增长超过25%"),
                Arguments.of(Figure.printed("10", Scale.UNIT, Multiple.of(0).unit()), "10 times", "10倍"),
                Arguments.of(
                        Figure.count(5800, "persons").with(Qualifier.AT_LEAST), "at least 5,800 persons", "至少5800人"),
                Arguments.of(rounded("3.2", Scale.MILLION, "persons"), "3.2 million persons", "3.2百万人"),
                Arguments.of(
                        Figure.printed("16410", Scale.UNIT, Amount.of(0, "km2").unit()), "16,410 km2", "16410平方公里"),
                Arguments.of(
                        Figure.within(Bounds.closed(Money.of("CNY", 3_000_000), Money.of("CNY", 5_000_000))),
                        "3 to 5 million yuan",
                        "300万至500万元"),
                Arguments.of(
                        Figure.printed(
                                "43377",
                                Scale.UNIT,
                                MoneyPer.of("CNY", 0, "person").unit()),
                        "43,377 yuan per person",
                        "43377元/人"),
                Arguments.of(yield, "5.8 t per ha", "5.8吨/公顷"),
                Arguments.of(rounded("6.5000", Scale.HUNDRED_MILLION, "persons"), "650.00 million persons", "65000万人"),
                Arguments.of(
                        yuan("-3.5", Scale.HUNDRED_MILLION).with(Qualifier.LESS_THAN),
                        "under -0.35 billion yuan",
                        "低于-3.5亿元"),
                Arguments.of(
                        Figure.printed(
                                "3.6",
                                Scale.UNIT,
                                AmountPer.of(0, "persons", "persons")
                                        .withPerCount(BigDecimal.valueOf(1000))
                                        .unit()),
                        "3.6 persons per 1,000 persons",
                        "每1000人3.6人"),
                Arguments.of(
                        Figure.printed(
                                "85",
                                Scale.UNIT,
                                GrowthRate.of(0).withOver(Period.ofYears(10)).unit()),
                        "up 85 % over the past 10 years",
                        "过去10年增长85%"),
                Arguments.of(
                        Figure.printed(
                                "6.5",
                                Scale.UNIT,
                                GrowthRate.of(0)
                                        .withAnnualAverageOver(Period.ofYears(5))
                                        .unit()),
                        "average annual growth of 6.5 % over the past 5 years",
                        "过去5年年均增长6.5%"),
                Arguments.of(
                        Figure.within(Bounds.closed(GrowthRate.of(-5), GrowthRate.of(-3))),
                        "down 3 to 5 % year on year",
                        "同比下降3%至5%"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void format_printsWithMultiplierOfResolution(Figure<?> figure, String english, String chinese) {
        assertThat(PhraseFormat.of(PhraseLanguage.ENGLISH).format(figure)).isEqualTo(english);
        assertThat(PhraseFormat.of(PhraseLanguage.CHINESE).format(figure)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"近五成, 近5成", "超过三成, 超过3成", "增长2倍, 同比增长2倍", "增长1.5倍, 同比增长1.5倍", "增长两成, 同比增长2成", "3500家企业, 3500家企业"})
    void format_inChinese_printsTenthsAndMultiples(String text, String printed) {
        assertThat(PhraseFormat.of(PhraseLanguage.CHINESE).format(PARSER.parse(text)))
                .isEqualTo(printed);
    }

    static Stream<Arguments> figuresWithoutText() {
        Figure<Money> money = yuan("3", Scale.BILLION);
        return Stream.of(
                Arguments.of(money.asExact(), "is exact"),
                Arguments.of(money.asTruncated(), "is truncated"),
                Arguments.of(money.with(Qualifier.ABOUT, BigDecimal.TEN), "has a band"),
                Arguments.of(Figure.of(Money.of("CNY", 3)), "is of unknown rounding"),
                Arguments.of(Figure.exact(Count.of("2.5", "companies")), "is not a whole number"),
                Arguments.of(
                        Figure.computed(Money.of("CNY", 3), Bounds.closed(Money.of("CNY", 2), Money.of("CNY", 4))),
                        "was computed"),
                Arguments.of(Figure.undetermined(Money.of("CNY", 3).unit()), "has no two ends"),
                Arguments.of(
                        Figure.within(Bounds.of(Money.of("CNY", 3).unit(), Interval.greaterThan(BigDecimal.ONE))),
                        "has no two ends"),
                Arguments.of(
                        Figure.rounded(Money.of("CNY", 3), new BigDecimal("5")), "must be a power of ten, but was 5"),
                Arguments.of(
                        Figure.rounded(Money.of("CNY", 35), BigDecimal.TEN), "must be a multiple of its resolution"),
                Arguments.of(
                        Figure.rounded(Percentage.of(300), new BigDecimal(100)),
                        "must be at most the greatest multiplier, 10^0"),
                Arguments.of(
                        Figure.printed(
                                "4.27",
                                Scale.UNIT,
                                Percentage.of(0).withWhole("gdp").unit()),
                        "share of a named whole"),
                Arguments.of(
                        Figure.printed(
                                "104.2",
                                Scale.UNIT,
                                IndexNumber.of(BigDecimal.ONE, "2015").unit()),
                        "index number"),
                Arguments.of(Figure.count(3, "over the top"), "must be read back"));
    }

    @ParameterizedTest
    @MethodSource("figuresWithoutText")
    void format_rejectsFiguresThatCannotBeReadBack(Figure<?> figure, String reason) {
        for (PhraseLanguage language : PhraseLanguage.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PhraseFormat.of(language).format(figure))
                    .withMessageContaining(reason);
        }
    }

    @ParameterizedTest
    @EnumSource(PhraseLanguage.class)
    void format_isReadBack_forCountsOfEveryLanguage(PhraseLanguage language) {
        for (String noun : new String[] {"persons", "things", "companies"}) {
            Figure<?> figure = Figure.count(12, noun);
            assertThat(PARSER.parse(PhraseFormat.of(language).format(figure))).isEqualTo(figure);
        }
    }

    @Provide
    Arbitrary<List<Figure<?>>> printedFigures() {
        return PrintedFigures.any().list().ofSize(FIGURES);
    }

    @Provide
    Arbitrary<Figure<?>> anyFigures() {
        return Figures.any();
    }

    /** Ten thousand figures; CONTRIBUTING.md shows how to try a million. */
    @Property
    void parse_returnsFormattedFigure(
            @ForAll("printedFigures") List<Figure<?>> figures, @ForAll PhraseLanguage language) {
        PhraseFormat format = PhraseFormat.of(language);
        for (Figure<?> figure : figures) {
            assertThat(PARSER.parse(format.format(figure))).isEqualTo(figure);
        }
    }

    @Property
    void format_isReadBackOrRejected(@ForAll("anyFigures") Figure<?> figure, @ForAll PhraseLanguage language) {
        Optional<String> text = text(figure, language);
        assertThat(text.map(PARSER::parse).filter(read -> !read.equals(figure))).isEmpty();
    }

    private static Optional<String> text(Figure<?> figure, PhraseLanguage language) {
        try {
            return Optional.of(PhraseFormat.of(language).format(figure));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("must");
            return Optional.empty();
        }
    }
}
