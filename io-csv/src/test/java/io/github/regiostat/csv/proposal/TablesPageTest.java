// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of proposals are explained, and the page {@code docs/tables.md} equals them. */
class TablesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "tables.md");

    /** A value of each option, by its name. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("encoding", "windows-1252"),
            Map.entry("delimiter", ";"),
            Map.entry("dialect", "eurostat-tsv"),
            Map.entry("decimalSeparator", ","),
            Map.entry("groupingSeparator", " "),
            Map.entry("linesBeforeHeader", "1"),
            Map.entry("headerRows", "2"),
            Map.entry("end", "Source:"),
            Map.entry("notesIgnored", "true"),
            Map.entry("headings", "true"),
            Map.entry("indented", "true"),
            Map.entry("filledDown", "true"),
            Map.entry("periodsInNames", "true"),
            Map.entry("brackets", "negative"),
            Map.entry("scaledNumbers", "true"),
            Map.entry("sheet", "Table 1"),
            Map.entry("range", "A3:F40"),
            Map.entry("storedNumbers", "true"),
            Map.entry("withoutHidden", "true"));

    static List<String> options() {
        return List.copyOf(TablesPage.OPTIONS.keySet());
    }

    static List<String> openTables() {
        return TablesPage.openTables();
    }

    @Test
    void page_equalsRules() throws IOException {
        if (Boolean.getBoolean("regiostat.write")) {
            Files.writeString(PAGE, TablesPage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("Page must be written again with -Dregiostat.write=true")
                .isEqualTo(TablesPage.text());
    }

    @ParameterizedTest
    @EnumSource
    void rules_haveWeightAndEvidence(ColumnRule rule) {
        assertThat(rule.weight()).isBetween(1, ColumnRule.WHOLE);
        assertThat(rule.evidence()).isNotBlank().doesNotContain("|");
    }

    @ParameterizedTest
    @EnumSource
    void meanings_haveWords(HeaderWord meaning) {
        List<String> words = TablesPage.headerWords().get(meaning.name().toLowerCase(Locale.ROOT));
        assertThat(words)
                .isNotEmpty()
                .allSatisfy(word -> assertThat(meaning.matches(word)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("options")
    void optionsOfThePage_areOptionsOfTables(String option) {
        Mapping mapping = Mapping.builder().table(option, VALUES.get(option)).build();
        assertThatCode(() -> CsvOptions.of(mapping)).doesNotThrowAnyException();
    }

    /** The message about an unknown option lists all options. */
    @Test
    void allOptionsOfTables_areOnThePage() {
        Mapping mapping = Mapping.builder().table("none", "").build();
        assertThatCode(() -> CsvOptions.of(mapping))
                .hasMessageContaining("must be one of " + String.join(", ", options()) + ", but");
    }

    @ParameterizedTest
    @MethodSource("openTables")
    void openTables_haveOneQuestionWithAnswers(String table) {
        assertThat(TablesPage.answers(table)).isNotEmpty();
    }
}
