// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A law of the role table: what a governing word compares with never becomes the region or period of the figure. */
class RoleLawTest {
    private static final Set<WordRole> GOVERNING =
            Set.of(WordRole.COMPARATOR, WordRole.COMPARATOR_BETWEEN, WordRole.BEYOND, WordRole.SHORT_OF);
    private static final Region HUNAN = Regions.of("CN-HN");
    private static final TimePeriod YEAR = TimePeriod.year(2024);

    private final TextCheck check = TextCheck.of(NewsData.DATASET);

    static Stream<RoleTable.Word> governingWords() {
        return RoleTable.get().words().stream().filter(word -> GOVERNING.contains(word.role()));
    }

    private static boolean isChinese(RoleTable.Word word) {
        return FoldedText.isHan(word.text().charAt(0));
    }

    @ParameterizedTest
    @MethodSource("governingWords")
    void region_isNotThatAfterTheWord(RoleTable.Word word) {
        List<String> texts = isChinese(word)
                ? List.of("2024年湖南地区生产总值53200亿元，" + word.text() + "上海。", "2024年，湖南" + word.text() + "上海，地区生产总值53200亿元。")
                : List.of(
                        "In 2024, GDP of Hunan was 5.32 trillion yuan, " + word.text() + " Shanghai.",
                        "In 2024, Hunan, " + word.text() + " Shanghai, reported GDP of 5.32 trillion yuan.",
                        "In 2024, Hunan reported GDP of 5.32 trillion yuan, " + word.text() + " that of Shanghai.");
        texts.forEach(text -> assertThat(check.check(text))
                .filteredOn(statement -> statement.figure().isPresent())
                .as(text)
                .allSatisfy(statement ->
                        assertThat(statement.region().orElse(HUNAN)).isEqualTo(HUNAN)));
    }

    @ParameterizedTest
    @MethodSource("governingWords")
    void period_isNotThatAfterTheWord(RoleTable.Word word) {
        String text = isChinese(word)
                ? "2024年湖南地区生产总值53200亿元，" + word.text() + "2023年。"
                : "In 2024, GDP of Hunan was 5.32 trillion yuan, " + word.text() + " that of 2023.";
        assertThat(check.check(text))
                .filteredOn(statement -> statement.figure().isPresent())
                .as(text)
                .allSatisfy(
                        statement -> assertThat(statement.period().orElse(YEAR)).isEqualTo(YEAR));
    }
}
