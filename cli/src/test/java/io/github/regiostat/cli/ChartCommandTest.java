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
import org.junit.jupiter.params.provider.ValueSource;

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
        --note=x           | 1 | Option --indicator must select an indicator, since the file has 2; specify the id or \
        the name of one: visitors (tourist arrivals), revenue (tourism revenue)
        --indicator=visits | 1 | Option --indicator must be the id or the name of one indicator of the file, but \
        ''visits'' is that of none; specify one of: visitors (tourist arrivals), revenue (tourism revenue)
        --order=x          | 2 | Invalid value for option '--order': must be value or file, but was 'x'
        --names=x          | 2 | Invalid value for option '--names': must be language or file, but was 'x'
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

    @Test
    void indicators_areNamedInTheLanguageOfTheChart() {
        assertThat(chart("--language=zh").err()).contains("revenue (旅游收入)");
    }

    /** What a message lists is accepted: an id, a name in any language, and both as they are listed. */
    @ParameterizedTest
    @ValueSource(strings = {"revenue", "tourism revenue", "Tourism Revenue", "旅游收入", "revenue (tourism revenue)"})
    void indicator_isSelectedByIdOrName(String indicator) {
        Run run = chart("--indicator=" + indicator);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("<title>tourism revenue, Beijing</title>");
    }

    @Test
    void indicatorsOfSeveralUnits_areRejected() {
        Run run = chart("--indicator=revenue", "--indicator=visitors");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("Figures of a chart must have one unit, but the selected ones have 2: ");
    }

    @Test
    void onlyIndicator_isNotAskedFor() {
        Run run = Run.of("chart", Run.document("gdp.json"));
        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void options_changeLinesBarsNamesAndColours() {
        Run lines = chart("--indicator=visitors", "--highlight=Shanghai", "--light");
        assertThat(lines.out()).contains("class=\"line other\"", "color-scheme:light;");
        Run panels = chart("--indicator=visitors", "--panels");
        assertThat(panels.out()).contains(">Shanghai</text>").doesNotContain("class=\"legend\"");
        Run value = chart("--indicator=visitors", "--period=2024");
        Run file = chart("--indicator=visitors", "--period=2024", "--order=file");
        assertThat(value.out()).contains("<desc>Shanghai: ");
        assertThat(file.out()).contains("<desc>Beijing: ");
        Run unknown = chart("--indicator=visitors", "--highlight=CN-HE", "--language=zh");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("Highlighted series must be one of '北京市', '上海市', but was 'CN-HE'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        region,period,value;Peking,2023,1;Tianjin,2023,2 | {"regions": {"by": "name"}} | Peking
        region,2023;北京,1;天津,2 | {"regions": {"by": "name"}} | 北京
        period,北京,天津;2023,1,2 | {"regions": {"by": "name"}, "meanings": {"columns": "region"}} | 北京
        """)
    void names_areThoseOfTheFile(String content, String mapping, String name, @TempDir Path directory)
            throws IOException {
        Path table = directory.resolve("table.csv");
        Files.writeString(table, content.replace(';', '\n') + "\n");
        Path rules = directory.resolve("mapping.json");
        Files.writeString(rules, mapping);
        Run run = Run.of("chart", table.toString(), "--from=csv", "--mapping=" + rules, "--names=file");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains(">" + name + "</text>");
    }

    @Test
    void names_areLabelsOfJsonStat(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("cube.json");
        Files.writeString(file, """
            {"version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [2, 1], "value": [1, 2],
             "role": {"geo": ["geo"], "time": ["time"]}, "label": "Rates",
             "dimension": {"geo": {"category": {"index": ["DE", "CZ"],
                 "label": {"DE": "Germany (until 1990 former territory)", "CZ": "Czech Republic"}}},
               "time": {"category": {"index": ["2023"]}}}}
            """);
        Run run = Run.of("chart", file.toString(), "--names=file");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Germany (until", ">Czech Republic</text>")
                .doesNotContain("Czechia");
        assertThat(Run.of("chart", file.toString()).out()).contains(">Czechia</text>");
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
