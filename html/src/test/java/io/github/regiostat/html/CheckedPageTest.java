// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.chart.ChartForm;
import io.github.regiostat.chart.ChartPoint;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.text.check.TextCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedPageTest {
    private static final String TEXT = """
        Beijing spent 4.27 percent of its GDP on research in 2023, and 6.73 percent after the revision.

        The share rose by over 20 percent; about 5 percent stayed in schools. It was sunny on 80 percent of days.
        """;
    private static final Indicator<Percentage> SHARE = Statements.indicator("R&D as a share of GDP");

    private static CheckedText checkedText() {
        return new CheckedText(
                "en",
                "Research",
                TEXT,
                new Statements(TEXT)
                        .linked(
                                "4.27 percent",
                                SHARE,
                                Verdict.SUPPORTED,
                                Figure.percentage("4.27"),
                                "[4.2686269, 4.2689265]")
                        .linked(
                                "6.73 percent",
                                SHARE,
                                Verdict.CONTRADICTED,
                                Figure.percentage("6.73"),
                                "[4.0446, 4.0449]")
                        .linked(
                                "over 20 percent",
                                SHARE,
                                Verdict.CONSISTENT,
                                Figure.percentage("20").with(Qualifier.MORE_THAN),
                                "[19.5, 21)")
                        .linked(
                                "about 5 percent",
                                SHARE,
                                Verdict.UNDETERMINED,
                                Figure.percentage("5").with(Qualifier.ABOUT),
                                "")
                        .unlinked("80 percent", Figure.percentage("80"), "No indicator is named.")
                        .all());
    }

    private static CheckedPage.Builder page() {
        return CheckedPage.builder("Research in Beijing")
                .text(checkedText())
                .dataset(Dataset.of(
                        Statements.measurement(SHARE, "2022", "6.83"), Statements.measurement(SHARE, "2023", "6.73")));
    }

    private static List<String> matches(String regex, String html) {
        Matcher matcher = Pattern.compile(regex).matcher(html);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Nested
    class Content {
        private final String html = page().build().toHtml();

        @Test
        void eachFigure_isMarkedInItsPlace() {
            assertThat(matches("<button[^>]*>([^<]*)<", html))
                    .containsExactly(
                            "4.27 percent", "6.73 percent", "over 20 percent", "about 5 percent", "80 percent");
            assertThat(html.replaceAll(
                            "<span popover.*?</a></span>|<span class=\"(mark|hidden)\".*?</button>|<[^>]*>", ""))
                    .contains("Beijing spent 4.27 percent of its GDP on research in 2023, and 6.73 percent after");
        }

        @Test
        void card_hasBothReadings_theRow_andWhyItIsThisRow() {
            Indicator<Percentage> tax = Indicator.builder("tax", Percentage.class)
                    .labels(Map.of("en", List.of("tax rate")))
                    .build();
            Dataset data = Dataset.of(Statements.measurement(tax, "2023", "6.0"));
            String text = "Beijing in 2023. The tax rate was 7.0 percent.";
            String card = CheckedPage.builder("Taxes")
                    .text("en", "", text, TextCheck.of(data).check(text))
                    .build()
                    .toHtml();

            assertThat(matches("<h5>The text says</h5><p class=\"side\">([^<]*)<", card))
                    .containsExactly("6.95 to 7.05 %");
            assertThat(matches("<h5>The data say</h5><p class=\"side\">([^<]*)<", card))
                    .containsExactly("5.95 to 6.05 %");
            assertThat(matches("<p class=\"why\">(.*?)</p>", card)
                            .get(0)
                            .replaceAll("<[^>]*>", "|")
                            .replaceAll("\\|+", "|"))
                    .isEqualTo("|Why this row: |Indicator |tax rate|Region |Beijing|Period |2023"
                            + "| (from |Beijing in 2023|)|");
        }

        @Test
        void verdicts_areWordsAndSymbols() {
            assertThat(matches("<span class=\"hidden\">, ([a-z ]+)</span></button>", html))
                    .containsExactly("supported", "contradicted", "consistent", "undetermined", "not linked");
            assertThat(matches("<span class=\"mark\" aria-hidden=\"true\">(.)<", html))
                    .containsExactly("✓", "✗", "≈", "?", "–");
        }

        /** Readers look for contradictions; what holds is a compact list. */
        @Test
        void statements_areInGroups_contradictionsFirst() {
            assertThat(matches("<h4 [^>]*><span[^>]*>.</span>([a-z ]+) <span class=\"count\">1</span>", html))
                    .containsExactly("contradicted", "undetermined", "consistent", "supported", "not linked");
            assertThat(matches("<ol class=\"compact\">\\s*<li id=\"[^\"]*\" class=\"([a-z]+)\"", html))
                    .containsExactly("supported", "unlinked");
            assertThat(matches("<li class=\"([a-z]+)\"><span class=\"sign\"[^>]*>.</span><span class=\"what\">", html))
                    .startsWith("contradicted");
        }

        @Test
        void sources_areNumbered_andVisible() {
            assertThat(matches("<li id=\"(source-[0-9]+)\">NBS \\(vintage revised\\)", html))
                    .containsExactly("source-1");
            assertThat(html).contains("<a href=\"#source-1\">[1]</a> NBS");
            assertThat(matches("(<section class=\"sources\")", html)).hasSize(1);
            assertThat(matches("<details>\\s*<summary>(Sources)</summary>", html))
                    .isEmpty();
        }

        @Test
        void figures_areCountedByLanguage() {
            assertThat(html).contains("<strong>5</strong> figures checked", "English: <strong>5</strong>");
        }

        @Test
        void statements_haveIntervalsReasonsAndDerivations() {
            assertThat(html)
                    .contains("4.265 to 4.275 %", "4.26862 to 4.26893 %", "more than 20 %")
                    .contains("at least 19.5 %, less than 21 %")
                    .contains("The nearest claim is 4.04 %.", "No indicator is named.")
                    .contains("share of a group", "note: a note", "first published: 4.04465 to 4.04495 %");
        }

        @Test
        void equalStatements_areWrittenOnce() {
            String text = "80 percent, 90 percent, 80 %, 70 percent, 80 percent.";
            Statements statements = new Statements(text);
            for (String quote : List.of("80 percent", "90 percent", "70 percent")) {
                statements.unlinked(quote, Figure.percentage(quote.substring(0, 2)), "No indicator is named.");
            }
            statements.unlinked(
                    text.lastIndexOf("80 percent"), "80 percent", Figure.percentage("80"), "No indicator is named.");

            String page = CheckedPage.builder("Repeated")
                    .text("en", "", text, statements.all())
                    .build()
                    .toHtml();

            assertThat(matches("<span class=\"n\">([^<]*)</span><q", page)).containsExactly("1, 4", "2", "3");
            assertThat(matches("<a href=\"#(s[^\"]*)\"", page)).containsExactly("s1-1", "s1-2", "s1-3", "s1-1");
        }

        @Test
        void paragraphs_areThoseOfTheText() {
            assertThat(matches("(<p>[^<]*<span class=\"f )", html)).hasSize(2);
        }

        @Test
        void chartOfTheLinkedIndicator_isDrawnWithATable() {
            assertThat(html)
                    .contains("<h3>R&amp;D as a share of GDP</h3>")
                    .contains("<th scope=\"row\">2022</th><td class=\"number\">6.83 %</td>");
        }
    }

    @Nested
    class SelfContained {
        private final String html = page().build().toHtml();

        @Test
        void page_loadsNothing_andHasNoScript() {
            assertThat(html)
                    .doesNotContainPattern("(?i)<script|<link|<img|<iframe|@import|url\\(|src=|javascript:| on[a-z]+=")
                    .doesNotContainPattern("https?://")
                    .contains("default-src &#39;none&#39;".replace("&#39;", "'"));
        }

        @Test
        void ids_areUnique_andReferencesResolve() {
            List<String> ids = matches(" id=\"([^\"]*)\"", html);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(matches(" href=\"#([^\"]*)\"", html));
            assertThat(ids).containsAll(matches(" popovertarget=\"([^\"]*)\"", html));
            matches("labelledby=\"([^\"]*)\"", html)
                    .forEach(list -> assertThat(ids).containsAll(List.of(list.split(" "))));
        }

        @Test
        void eachDrawing_hasATitleAndADescription() {
            assertThat(matches("(<svg[^>]*role=\"img\"[^>]*><title>[^<]+</title><desc>[^<]+</desc>)", html))
                    .hasSameSizeAs(matches("(<svg)", html))
                    .isNotEmpty();
        }

        @Test
        void tags_areBalanced() {
            List<String> open = new ArrayList<>();
            Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>").matcher(html);
            while (tag.find()) {
                if (!tag.group(1).isEmpty()) {
                    assertThat(open.remove(open.size() - 1)).isEqualTo(tag.group(2));
                } else if (tag.group(3).isEmpty() && !tag.group(2).equals("meta")) {
                    open.add(tag.group(2));
                }
            }
            assertThat(open).isEmpty();
        }
    }

    @Test
    void lines_areStyledByThePage() {
        Chart chart = Chart.builder("Shares")
                .form(ChartForm.LINES)
                .add(new ChartPoint("2023", "", Figure.percentage("1.0"), java.util.Optional.empty()))
                .add(new ChartPoint("2024", "", Figure.percentage("2.0"), java.util.Optional.empty()))
                .build();
        assertThat(CheckedPage.builder("Page").chart(chart).build().toHtml())
                .contains("<path class=\"line s1\"", "<polygon class=\"band s1\"")
                .contains("svg .line {", "svg .band {");
    }

    /** A legend has the six lines with a colour, and notes tell the others, what is missing, and all sources. */
    @Test
    void anyNumberOfLines_isDrawn() {
        Chart.Builder chart = Chart.builder("Shares").form(ChartForm.LINES);
        for (int i = 1; i <= 9; i++) {
            Optional<String> source = Optional.of("Office " + i % 2);
            chart.add(new ChartPoint("2023", "line " + i, Figure.percentage(i + ".0"), source));
            chart.add(new ChartPoint("2024", "line " + i, Figure.percentage(i + ".5"), source));
        }
        chart.add(new ChartPoint("2025", "line 9", Optional.empty(), Optional.of("Office 1")));
        assertThat(CheckedPage.builder("Page").chart(chart.build()).build().toHtml())
                .contains("<path class=\"line other\"")
                .contains("<span class=\"swatch dot s6\" aria-hidden=\"true\"></span>line 9")
                .contains("<p class=\"note\">Grey: 3 others.</p>", "<p class=\"note\">No data: line 9 (2025).</p>")
                .contains("<p class=\"note\">Source: Office 1; Office 0</p>")
                .doesNotContain("</span>line 3<");
    }

    @Nested
    class HostileInput {
        private static final String BIDI = "\u202E\u2066";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "' onfocus='alert(1)",
                    "</style><script>alert(1)</script>",
                    "</title></svg><script>alert(1)</script>",
                    "]]><script>",
                    "{{title}}",
                    "{{{style}}}",
                    "&lt;",
                    "\u0000\u0007",
                    "\uD800"
                })
        void everyInput_isEscaped(String hostile) {
            String input = hostile + BIDI;
            String text = input + " 4.27 percent " + input;
            Indicator<Percentage> indicator =
                    Statements.indicator("share" + hostile.replaceAll("[\\x00-\\x1f\\ud800]", ""));
            Chart chart = Chart.builder(input)
                    .note(input)
                    .add(new ChartPoint(input, input, Figure.percentage("1"), java.util.Optional.of(input)))
                    .add(new ChartPoint(input, "other", Figure.percentage("2"), java.util.Optional.empty()))
                    .build();
            String html = CheckedPage.builder(input)
                    .text(
                            "en",
                            input,
                            text,
                            new Statements(text)
                                    .linked(
                                            "4.27 percent",
                                            indicator,
                                            Verdict.SUPPORTED,
                                            Figure.percentage("4.27"),
                                            "[4.266, 4.27]")
                                    .all())
                    .text(
                            "en",
                            input,
                            text,
                            new Statements(text)
                                    .unlinked(text, Figure.percentage("4.27"), input)
                                    .all())
                    .chart(chart)
                    .build()
                    .toHtml();
            assertThat(html)
                    .doesNotContain("<script", "<img", BIDI, "\u0000", "\u0007", " onfocus='")
                    .contains("[U+202E]");
            assertThat(matches("(</style>)", html)).hasSize(1);
            assertThat(matches("(<svg)", html)).hasSameSizeAs(matches("(</svg>)", html));
            assertThat(matches("(<title)", html)).hasSameSizeAs(matches("(</title>)", html));
        }

        @Test
        void templateTags_inText_staySo() {
            String html = CheckedPage.builder("{{lang}}").build().toHtml();
            assertThat(html).contains("<title>{{lang}}</title>");
        }
    }

    @Nested
    class Languages {
        @Test
        void chineseText_hasChineseWords() {
            String text = "研发经费占国内生产总值的4.27%。";
            String html = page().text(
                            "zh-Hans",
                            "研发",
                            text,
                            new Statements(text)
                                    .linked(
                                            "4.27%",
                                            SHARE, Verdict.SUPPORTED, Figure.percentage("4.27"), "[4.266, 4.27]")
                                    .all())
                    .build()
                    .toHtml();
            assertThat(html)
                    .contains(
                            "<section class=\"checked\" lang=\"zh-Hans\"", "<section class=\"statements\" lang=\"zh\"")
                    .contains("成立", "4.265至4.275%", "北京市");
        }

        @Test
        void languageWithoutWords_hasEnglishWords() {
            assertThat(CheckedPage.builder("Seite").language("de").build().toHtml())
                    .contains("<html lang=\"en\">");
        }

        @Test
        void notALanguage_isRejected() {
            assertThatThrownBy(() -> new CheckedText("\"><b>", "", "", List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be a language tag (BCP 47) such as 'en', but was '\"><b>'");
        }
    }

    @Test
    void statementOutsideTheText_isRejected() {
        assertThatThrownBy(
                        () -> new CheckedText("en", "", "short", checkedText().statements()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must lie in the text of 5 UTF-16 code units, but is from");
    }

    @Test
    void pageWithoutTexts_isAPage() {
        assertThat(CheckedPage.builder("Empty").build().toHtml()).contains("<strong>0</strong> figures checked");
    }

    @Test
    void write_replacesTheFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("index.html"), "x".repeat(1_000_000));
        page().build().write(file);
        assertThat(Files.readString(file)).isEqualTo(page().build().toHtml());
    }
}
