// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.internal.DefaultLocales;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The code lists of indicators: those of SDMX, with exact codes, and those of the JSON format. */
class CodeListsTest {
    /** The name of a code list in messages, its look-up, its constants and their codes. */
    private record CodeList<E extends Enum<E>>(
            String what, Function<String, E> ofCode, Function<E, String> code, List<E> constants, String codes) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<CodeList<?>> lists() {
        return Stream.of(
                new CodeList<>(
                        "Seasonal adjustment",
                        SeasonalAdjustment::ofCode,
                        SeasonalAdjustment::code,
                        Arrays.asList(SeasonalAdjustment.values()),
                        "N, S, W, Y, T, R, C, K, X, M, I"),
                new CodeList<>(
                        "Time of collection",
                        TimeCollection::ofCode,
                        TimeCollection::code,
                        Arrays.asList(TimeCollection.values()),
                        "A, B, E, H, L, M, S, U, V"),
                new CodeList<>(
                        "Growth basis",
                        GrowthBasis::ofCode,
                        GrowthBasis::code,
                        Arrays.asList(GrowthBasis.values()),
                        "nominal, real, unstated"),
                new CodeList<>(
                        "Behaviour",
                        Behaviour::ofCode,
                        Behaviour::code,
                        Arrays.asList(Behaviour.values()),
                        "flow, stock, level, ratio, index"));
    }

    static Stream<Arguments> strangers() {
        return lists().flatMap(
                        list -> Stream.of("", " ", "Z", "n", "FLOW", "flow\n").map(code -> Arguments.of(list, code)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void codes_areComplete(CodeList<E> list) {
        assertThat(list.constants().stream().map(list.code()))
                .containsExactly(list.codes().split(", "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void ofCode_readsEveryCode(CodeList<E> list) {
        assertThat(list.constants())
                .allSatisfy(
                        constant -> assertThat(list.ofCode().apply(list.code().apply(constant)))
                                .isEqualTo(constant));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    <E extends Enum<E>> void ofCode_rejectsOthersNamingAll(CodeList<E> list, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.ofCode().apply(code))
                .withMessage(list.what() + " must be one of " + list.codes() + ", but was '"
                        + code.replace("\n", "\\u000a") + "'");
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void ofCode_namesNull(CodeList<E> list) {
        assertThatNullPointerException()
                .isThrownBy(() -> list.ofCode().apply(null))
                .withMessage("code");
    }

    @ParameterizedTest
    @CsvSource({
        "C, TREND_CYCLE_CALENDAR",
        "I, IRREGULAR_COMPONENT",
        "K, CALENDAR_COMPONENT",
        "M, SEASONAL_AND_CALENDAR_COMPONENTS",
        "N, NONE",
        "R, TREND_CYCLE",
        "S, SEASONAL",
        "T, TREND",
        "W, CALENDAR",
        "X, SEASONAL_COMPONENT",
        "Y, SEASONAL_AND_CALENDAR",
    })
    void seasonalAdjustment_matchesTheSdmxCodeList(String code, SeasonalAdjustment adjustment) {
        assertThat(SeasonalAdjustment.ofCode(code)).isEqualTo(adjustment);
    }

    @ParameterizedTest
    @CsvSource({
        "A, AVERAGE",
        "B, BEGINNING",
        "E, END",
        "H, HIGHEST",
        "L, LOWEST",
        "M, MIDDLE",
        "S, SUMMED",
        "U, UNKNOWN",
        "V, OTHER",
    })
    void timeCollection_matchesTheSdmxCodeList(String code, TimeCollection collection) {
        assertThat(TimeCollection.ofCode(code)).isEqualTo(collection);
    }

    @ParameterizedTest
    @CsvSource({"FLOW, SUMMED", "STOCK, END", "LEVEL, AVERAGE", "RATIO, AVERAGE", "INDEX, AVERAGE"})
    void usualCollection_dependsOnTheBehaviour(Behaviour behaviour, TimeCollection collection) {
        assertThat(behaviour.usualCollection()).isEqualTo(collection);
    }

    @Test
    void codes_doNotDependOnTheLocale() {
        DefaultLocales.each(() -> assertThat(Behaviour.INDEX.code()).isEqualTo("index"));
    }
}
