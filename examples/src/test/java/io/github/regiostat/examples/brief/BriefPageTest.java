// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.html.CheckedText;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.text.check.CheckedStatement;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefPageTest {
    private static final int DIGITS = 8;

    /** The figures F1 to F14 in English and in Chinese, with the values of the forum; F15 has none. */
    private static final String FIGURES = """
        F1 | 84.37 billion yuan | 843.7亿元 | Money | NONE | 84370000000
        F1-usd | $11.78 billion | 117.8亿美元 | Money | NONE | 11780000000
        F2 | 12.7 percent | 12.7% | GrowthRate | NONE | 12.7
        F3 | over 370 billion yuan | 超过3700亿元 | Money | MORE_THAN | 370000000000
        F4 | over 25 percent | 超过25% | GrowthRate | MORE_THAN | 25
        F5-2013 | more than 3,500 branches | 超过3500家 | Count | MORE_THAN | 3500
        F5-2024 | over 10,000 | 超过1万家 | Count | MORE_THAN | 10000
        F6 | over 5,800 | 超过5800家 | Count | MORE_THAN | 5800
        F7 | over 20 percent | 超过20% | Percentage | MORE_THAN | 20
        F8 | over 60 percent | 超过60% | Percentage | MORE_THAN | 60
        F9-2023 | 4.27 percent | 4.27% | Percentage | NONE | 4.27
        F9-2013 | 3.22 percent | 3.22% | Percentage | NONE | 3.22
        F10 | 1.62 percentage points | 1.62个百分点 | PercentagePoints | NONE | 1.62
        F11-capital | 3 billion yuan | 30亿元 | Money | NONE | 3000000000
        F11-private | over 30 billion yuan | 超过300亿元 | Money | MORE_THAN | 30000000000
        F12 | 230 free trade zone policies | 230项 | Count | NONE | 230
        F13 | 209 professional qualifications | 209项职业资格 | Count | NONE | 209
        F14 | 417 government services | 417项政务服务 | Count | NONE | 417
        """;

    /** The verdicts with the implied intervals, computed by hand. */
    private static final String VERDICTS = """
        F1 | 84.37 billion yuan | 843.7亿元 | SUPPORTED | [84365000000, 84375000000]
        F1-usd | $11.78 billion | 117.8亿美元 | CONTRADICTED | [11724363000, 11725753000]
        F2 | 12.7 percent | 12.7% | SUPPORTED | [12.65, 12.75]
        F3 | over 370 billion yuan | 超过3700亿元 | SUPPORTED | (370000000000, unbounded)
        F4 | over 25 percent | 超过25% | SUPPORTED | (25, unbounded)
        F5-2013 | more than 3,500 branches | 超过3500家 | SUPPORTED | (3500, unbounded)
        F5-2024 | over 10,000 | 超过1万家 | SUPPORTED | (10000, unbounded)
        F6 | over 5,800 | 超过5800家 | SUPPORTED | (5800, unbounded)
        F7 | over 20 percent | 超过20% | SUPPORTED | (20, unbounded)
        F8 | over 60 percent | 超过60% | SUPPORTED | (60, unbounded)
        F9-2023 | 4.27 percent | 4.27% | CONTRADICTED | [4.0446574, 4.0449407]
        F9-2013 | 3.22 percent | 3.22% | SUPPORTED | [3.215, 3.225]
        F10 | 1.62 percentage points | 1.62个百分点 | SUPPORTED | [1.615, 1.625]
        F11-capital | 3 billion yuan | 30亿元 | SUPPORTED | [3000000000, 3000000000]
        F11-private | over 30 billion yuan | 超过300亿元 | SUPPORTED | (30000000000, unbounded)
        F12 | 230 free trade zone policies | 230项 | SUPPORTED | [230, 230]
        F13 | 209 professional qualifications | 209项职业资格 | SUPPORTED | [209, 209]
        F14 | 417 government services | 417项政务服务 | SUPPORTED | [417, 417]
        """;

    private final Document document;
    private final CheckedText english;
    private final CheckedText chinese;

    BriefPageTest() throws IOException {
        document = ForumBrief.figures();
        english = new BriefPage(document).checked("en", "");
        chinese = new BriefPage(document).checked("zh", "");
    }

    @ParameterizedTest
    @CsvSource(textBlock = FIGURES, delimiter = '|')
    void eachFigure_isReadInBothLanguages(
            String id, String quote, String chineseQuote, String kind, Qualifier qualifier, BigDecimal number) {
        for (CheckedStatement statement : List.of(only(english, quote), only(chinese, chineseQuote))) {
            Figure<?> read = statement.figure().orElseThrow();
            assertThat(read.unit().kind().getSimpleName()).as(statement.text()).isEqualTo(kind);
            assertThat(read.qualifier()).isEqualTo(qualifier);
            assertThat(read.quantity().orElseThrow().number()).isEqualByComparingTo(number);
            assertSameFigure(read, figure(id));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = VERDICTS, delimiter = '|')
    void eachFigure_isChecked(String id, String quote, String chineseQuote, Verdict verdict, String implied) {
        for (CheckedStatement statement : List.of(only(english, quote), only(chinese, chineseQuote))) {
            assertThat(statement.verdict()).as(id + " " + statement.text()).isEqualTo(verdict);
            Interval interval = statement
                    .result()
                    .flatMap(ClaimResult::implied)
                    .orElseThrow()
                    .roundedOutward(DIGITS);
            assertThat(interval).isEqualTo(Interval.parse(implied));
        }
    }

    /** Kind, number and qualifier equal those of the data; the report omits the whole of a share and the span. */
    private static void assertSameFigure(Figure<?> read, Figure<?> expected) {
        Quantity<?> number = read.quantity().orElseThrow();
        Quantity<?> other = expected.quantity().orElseThrow();
        assertThat(number.number()).isEqualByComparingTo(other.number());
        assertThat(number.getClass()).isEqualTo(other.getClass());
        assertThat(read.qualifier()).isEqualTo(expected.qualifier());
        if (number instanceof Money money) {
            assertThat(money.currency()).isEqualTo(((Money) other).currency());
        }
    }

    private Figure<?> figure(String id) {
        return document.policyCounts().stream()
                .filter(count -> count.id().equals(Optional.of(id)))
                .findFirst()
                .<Figure<?>>map(count -> count.figure().orElseThrow())
                .orElseGet(() -> document.measurement(id).figure().orElseThrow());
    }

    private static CheckedStatement only(CheckedText text, String quote) {
        List<CheckedStatement> found = text.statements().stream()
                .filter(statement -> statement.text().equals(quote))
                .toList();
        assertThat(found).as(quote).hasSize(1);
        return found.get(0);
    }

    @Test
    void shareOf2023_holdsWithFirstPublishedGdp() {
        ClaimResult result = only(english, "4.27 percent").result().orElseThrow();
        assertThat(result.vintage()).contains("2024");
        ClaimResult first = result.otherVintages().get(0);
        assertThat(first.vintage()).contains("first published");
        assertThat(first.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(first.implied().orElseThrow().roundedOutward(DIGITS))
                .isEqualTo(Interval.parse("[4.2686269, 4.2689265]"));
    }

    /** F15 names alliances and industries without a count. */
    @Test
    void alliancesAndIndustries_areNoFigures() {
        assertThat(document.policyCounts().stream()
                        .filter(count -> count.figure().isEmpty())
                        .flatMap(count -> count.items().stream()))
                .containsExactly(
                        "traditional Chinese medicine",
                        "new energy vehicles",
                        "digital technology",
                        "commercial aerospace",
                        "synthetic biology");
        assertNoFigureAfter(english, "Industry alliances", "new energy vehicles", "synthetic biology");
        assertNoFigureAfter(chinese, "中医药", "新能源汽车", "合成生物");
    }

    private static void assertNoFigureAfter(CheckedText text, String start, String... items) {
        assertThat(text.text()).contains(items);
        int end = text.text().indexOf(start);
        assertThat(text.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.end()).isLessThanOrEqualTo(end));
    }

    @Test
    void reports_haveNoOtherFigures() {
        assertThat(english.statements()).hasSize(18);
        assertThat(chinese.statements()).hasSize(18);
    }

    @Test
    void page_hasBothReportsAndThreeCharts(@TempDir Path directory) throws IOException {
        Path file = new BriefPage(document).write(new Findings(document).all(), directory.resolve("new"));
        String page = Files.readString(file);
        assertThat(page).contains("84.37 billion yuan<", "843.7亿元<", "<strong>36</strong> figures checked");
        assertThat(page.split("<svg class=\"chart\"", -1)).hasSize(4);
    }

    /** The identifier "branches" is a word of the text; the others are not. */
    @Test
    void documentWithoutNamesAndLabels_givesAPageToo(@TempDir Path directory) throws IOException {
        Document bare = RegiostatJson.readDocument(figures()
                .replaceAll(", \"labels\": \\{[^}]*}", "")
                .replaceAll("\"name\": \"[^\"]*\", (?=\"kind\")", "")
                .replace("\"initial-capital\"", "\"other-capital\""));
        Path file = new BriefPage(bare).write(new Findings(bare).all(), directory);
        assertThat(Files.readString(file))
                .contains("</html>")
                .contains("<strong>7</strong> supported")
                .contains("<strong>28</strong> not linked");
    }

    private static String figures() throws IOException {
        String name = "forum-2025.json";
        try (InputStream in = ForumBrief.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
