// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartCommandTest {
    private static Run chart(String... options) {
        List<String> words = new ArrayList<>(List.of("chart", Run.document("tourism.json")));
        words.addAll(List.of(options));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void chart_isAFileOfItsOwn(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("visitors.svg");
        Run run = chart("--indicator", "visitors", "-o", file.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"regiostat-chart\"")
                .contains("role=\"img\"><title>tourist arrivals</title><desc>2023, Beijing: 328.92")
                .contains("class=\"line s1\"")
                .endsWith("</svg>\n")
                .doesNotContain("<script", "href", "url(");
    }

    @Test
    void options_selectAndDescribe() {
        Run run = chart(
                "--indicator=visitors",
                "--region=Shanghai,CN-BJ",
                "--period=2024",
                "--kind=bar",
                "--title=Visitors <2024>",
                "--note=Counts of arrivals",
                "--width=360",
                "--height=240");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("<title>Visitors &lt;2024&gt;</title>", "width=\"360\"", ">Counts of arrivals</text>")
                .contains(">Beijing</text>", ">Shanghai</text>")
                .doesNotContain("class=\"line s1\"", "2023");
    }

    @Test
    void language_isThatOfNamesAndNumbers() {
        Run run = chart("--indicator=revenue", "--language=zh");
        assertThat(run.out()).contains("<title>旅游收入, 北京市</title>", ">亿元</text>", "xml:lang=\"zh\"");
    }

    @Test
    void table_isBelowTheChart() {
        Run run = chart("--indicator=revenue", "--table");
        assertThat(run.out())
                .startsWith("<figure class=\"regiostat-figure\">")
                .contains("<summary>Table of this chart</summary>", "<th scope=\"row\">2024</th>")
                .contains("CNY 674.6\u00a0billion")
                .endsWith("</figure>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --note=x           | 1 | Figures of a chart must have one unit, but the file has 2; select an indicator with \
        --indicator: visitors, revenue
        --indicator=visits | 1 | Option --indicator must select a measurement of the file, but selects none; \
        indicators are visitors, revenue
        --period=1999      | 1 | Option --period must select a measurement of the file, but selects none; periods are \
        from 2023 to 2024
        --region=CN-HE     | 1 | Option --region must select a measurement of the file, but selects none; specify \
        regions of the file
        --kind=pie         | 2 | Invalid value for option '--kind': must be line or bar, but was 'pie'
        --language=x_      | 2 | Invalid value for option '--language': must be a language tag (BCP 47)
        --period=x         | 2 | Invalid value for option '--period': is invalid: Period
        """)
    void invalidOptions_areRejected(String option, int status, String message) {
        Run run = chart(option);
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.err()).contains(message.replace("''", "'"));
    }

    @ParameterizedTest
    @CsvSource({
        "--width=100, Width of a chart must be between 280 and 4000 pixels but was 100",
        "--height=5000, Height of a chart must be between 200 and 4000 pixels but was 5000"
    })
    void sizes_haveLimits(String option, String message) {
        Run run = chart("--indicator=visitors", option);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().replace(",", "")).contains(message);
    }
}
