// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class PeriodTextsLawsTest {
    @Provide
    Arbitrary<TimePeriod> periods() {
        return Combinators.combine(
                        Arbitraries.of(Frequency.values()),
                        Arbitraries.integers().between(-150_000, 45_000),
                        Arbitraries.integers().between(0, 40))
                .as((frequency, day, length) -> {
                    TimePeriod first = TimePeriod.containing(frequency, LocalDate.ofEpochDay(day));
                    return TimePeriod.range(first, first.plus(length % 5 == 0 ? length : 0));
                });
    }

    /** A text of SDMX has the reading of SDMX, alone or among others. */
    @Property
    void standardTexts_haveTheirStandardReading(@ForAll @From("periods") TimePeriod period) {
        assertThat(PeriodTexts.read(period.toString()).readings()).contains(period);
        assertThat(PeriodTexts.read(period.toString()).pattern()).isEmpty();
    }

    /** Each reading has a text that is read to it, in the column if not alone. */
    @Property
    void readings_roundTrip(@ForAll @From("texts") String text) {
        for (TimePeriod reading : PeriodTexts.read(text).readings()) {
            assertThat(PeriodTexts.read(reading.toString()).readings()).contains(reading);
        }
    }

    @Property
    void patterns_readTheText(@ForAll @From("texts") String text) {
        PeriodReading reading = PeriodTexts.read(text);
        reading.pattern()
                .ifPresent(pattern -> assertThat(Mapping.builder()
                                .periodPatterns(pattern)
                                .build()
                                .periods()
                                .standardForm(text)
                                .map(TimePeriod::parse))
                        .isEqualTo(reading.period()));
    }

    /** Texts of the parts of periods in any order: most are none. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> part = Arbitraries.of(
                "2024",
                "1999",
                "24",
                "05",
                "1",
                "4",
                "12",
                "31",
                "Q",
                "q1",
                "H1",
                "T2",
                "W",
                "KW",
                "M",
                "年",
                "月",
                "日",
                "季度",
                "第",
                "Jan",
                "May",
                "décembre",
                "Listopad",
                "Quartal",
                "FY",
                "of",
                "(p)",
                "*",
                "r",
                "令和",
                "I",
                "IV",
                "上半年",
                "T00:00:00");
        Arbitrary<String> separator = Arbitraries.of("", " ", "-", "/", ".", ". ", "–", ",", "'");
        return Combinators.combine(part, separator)
                .as((text, end) -> text + end)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
    }

    @Property
    void anyText_hasAnAnswer(@ForAll @StringLength(max = 80) String text) {
        PeriodReading reading = PeriodTexts.read(text);

        assertThat(reading.period().isPresent()).isEqualTo(reading.readings().size() == 1);
    }

    /** Every text of a column is a period, part of a question, or none. */
    @Property
    void columns_loseNoText(@ForAll List<@From("texts") String> texts) {
        ColumnPeriods column = PeriodColumns.read(texts);
        List<String> open = column.questions().stream()
                .flatMap(each -> each.texts().stream())
                .toList();

        assertThat(texts)
                .allSatisfy(text -> assertThat(List.of(
                                column.periods().containsKey(text),
                                open.contains(text),
                                column.notPeriods().contains(text)))
                        .containsOnlyOnce(true));
        assertThat(column.questions())
                .allSatisfy(each -> assertThat(each.alternatives()).hasSizeGreaterThan(1));
    }

    /** What the column says about a text is one of the readings of the text, unless only columns have it. */
    @Property
    void columns_chooseAmongTheReadings(@ForAll List<@From("texts") String> texts) {
        PeriodColumns.read(texts).periods().forEach((text, period) -> {
            List<TimePeriod> alone = PeriodTexts.read(text).readings();
            assertThat(alone.isEmpty() || alone.contains(period)).isTrue();
        });
    }

    @Property
    void mappings_readTheColumn(@ForAll List<@From("texts") String> texts) {
        ColumnPeriods column = PeriodColumns.read(texts);
        Mapping mapping = Mapping.builder()
                .periodPatterns(column.patterns().toArray(String[]::new))
                .build();

        column.periods()
                .forEach((text, period) -> assertThat(Optional.ofNullable(
                                        column.listed().get(text))
                                .orElseGet(() -> TimePeriod.parse(
                                        mapping.periods().standardForm(text).orElse(text))))
                        .isEqualTo(period));
        List<String> others = column.notPeriods();
        assertThat(others)
                .allSatisfy(
                        text -> assertThat(mapping.periods().standardForm(text)).isEmpty());
    }

    @Property
    void datesInOtherFormats_haveTheDateAmongTheirReadings(
            @ForAll @IntRange(min = -150_000, max = 45_000) int day, @ForAll @From("formats") String format) {
        LocalDate date = LocalDate.ofEpochDay(day);
        String text = date.format(DateTimeFormatter.ofPattern(format, Locale.ENGLISH));

        assertThat(PeriodTexts.read(text).readings()).contains(TimePeriod.day(date));
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(
                "dd/MM/yyyy",
                "M/d/yyyy",
                "d.M.yyyy",
                "dd.MM.yyyy",
                "yyyy/MM/dd",
                "d MMM yyyy",
                "MMMM d, yyyy",
                "yyyy年M月d日");
    }

    @Property
    void namesOfMonths_areReadInEachLanguage(
            @ForAll Month month, @ForAll @From("languages") String language, @ForAll @From("styles") TextStyle style) {
        String name = month.getDisplayName(style, Locale.forLanguageTag(language));
        boolean isWord = Character.isLetter(name.charAt(0));
        if (isWord && !PeriodWords.get().isWeak(name.toLowerCase(Locale.ROOT).replace(".", ""))) {
            assertThat(PeriodTexts.read(name + " 2024").readings()).contains(TimePeriod.month(2024, month.getValue()));
        }
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(
                ("en bg cs da de el es et fi fr hr hu it lt lv mt nl pl pt ro sk sl sv ru uk zh").split(" "));
    }

    @Provide
    Arbitrary<TextStyle> styles() {
        return Arbitraries.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    }
}
