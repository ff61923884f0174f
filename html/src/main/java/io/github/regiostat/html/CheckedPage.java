// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.source.Source;
import io.github.regiostat.text.check.CheckedStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The page of checked texts, such as {@code index.html} of the brief: figures marked by verdict, intervals as bars,
 * derivations that unfold, and charts.
 *
 * <p>The page is one HTML file. It loads nothing and has no script; it supports light and dark colour schemes, phones,
 * keyboards, screen readers and print. All text, names and labels are escaped.
 *
 * <p>Immutable and thread-safe.
 */
public final class CheckedPage {
    private final String title;
    private final String language;
    private final List<CheckedText> texts;
    private final Optional<Dataset> dataset;
    private final List<Chart> charts;

    private CheckedPage(Builder builder) {
        this.title = builder.title;
        this.language = builder.language;
        this.texts = List.copyOf(builder.texts);
        this.dataset = builder.dataset;
        this.charts = builder.charts.isEmpty()
                ? builder.dataset
                        .map(data -> DatasetCharts.of(data, builder.texts, Messages.of(builder.language)))
                        .orElse(List.of())
                : List.copyOf(builder.charts);
    }

    /**
     * Returns a builder of a page in English.
     *
     * @param title the title of the page
     * @return a builder without texts
     */
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /**
     * Returns the page as HTML.
     *
     * @return the text of the file
     */
    public String toHtml() {
        try {
            return PageTemplate.load().fill(model());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the page as a UTF-8 file.
     *
     * @param file the file, which is replaced
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        Files.writeString(file, toHtml(), StandardCharsets.UTF_8);
    }

    private Map<String, Object> model() {
        Messages messages = Messages.of(language);
        Map<String, Object> model = new TreeMap<>();
        model.put("title", title);
        model.put("lang", messages.language());
        model.put("words", Words.of(messages));
        model.put("counts", counts(messages));
        model.put("total", total());
        model.put("languages", languages(messages));
        model.put("checked", messages.get(total() == 1 ? "figure.one" : "figures"));
        List<Map<String, Object>> chartModels = new ArrayList<>();
        charts.forEach(chart -> chartModels.add(ChartModel.of(chart, messages)));
        model.put("charts", chartModels);
        model.put("hasCharts", !chartModels.isEmpty());
        List<Map<String, Object>> textModels = new ArrayList<>();
        SourceList sources = new SourceList();
        texts.forEach(text -> textModels.add(TextModel.of(text, textModels.size() + 1, sources)));
        model.put("texts", textModels);
        sources.addIfEmpty(dataset);
        model.put("sources", sources.numbered());
        model.put("hasSources", !sources.numbered().isEmpty());
        model.put(
                "otherSources",
                sources.others(dataset).stream().map(Source::toString).toList());
        model.put("hasOtherSources", !sources.others(dataset).isEmpty());
        return model;
    }

    private int total() {
        return texts.stream().mapToInt(text -> text.statements().size()).sum();
    }

    private List<Map<String, Object>> counts(Messages messages) {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (Verdict verdict : StatementList.ORDER) {
            long count = texts.stream()
                    .flatMap(text -> text.statements().stream())
                    .filter(statement -> statement.verdict() == verdict)
                    .count();
            if (count > 0) {
                counts.add(Map.of("verdict", VerdictMark.of(verdict, messages), "count", count));
            }
        }
        return counts;
    }

    /** Returns the number of figures in the texts of each language. */
    private List<Map<String, Object>> languages(Messages messages) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        texts.forEach(text -> figures.merge(
                Locale.forLanguageTag(text.language()).getDisplayLanguage(messages.locale()),
                text.statements().size(),
                Integer::sum));
        List<Map<String, Object>> languages = new ArrayList<>();
        figures.forEach((language, count) -> languages.add(Map.of("language", language, "count", count)));
        return languages;
    }

    /** Builds a page. */
    public static final class Builder {
        private final String title;
        private final List<CheckedText> texts = new ArrayList<>();
        private final List<Chart> charts = new ArrayList<>();
        private String language = "en";
        private Optional<Dataset> dataset = Optional.empty();

        private Builder(String title) {
            this.title = Objects.requireNonNull(title, "title");
        }

        /**
         * Sets the language of headings and charts; by default English. Each text has a language of its own.
         *
         * @param language a language tag (BCP 47); headings are in Chinese for {@code zh}, otherwise in English
         * @return this builder
         * @throws IllegalArgumentException if it is not a language tag
         */
        public Builder language(String language) {
            CheckedText.requireLanguage(language);
            this.language = language;
            return this;
        }

        /**
         * Adds a text.
         *
         * @param text the text with its statements
         * @return this builder
         */
        public Builder text(CheckedText text) {
            texts.add(Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Adds a text.
         *
         * @param language the language of the text as a tag (BCP 47)
         * @param heading the heading of the text, or empty for the word "Text" in its language
         * @param text the text
         * @param statements the statements of the text
         * @return this builder
         */
        public Builder text(String language, String heading, String text, List<CheckedStatement> statements) {
            return text(new CheckedText(language, heading, text, statements));
        }

        /**
         * Sets the dataset. The page lists its sources below those that statements name. If no {@linkplain #chart
         * chart} is added, the page has a chart of each indicator that a statement is linked to, at most six.
         *
         * @param dataset the dataset that the texts were checked against
         * @return this builder
         */
        public Builder dataset(Dataset dataset) {
            this.dataset = Optional.of(dataset);
            return this;
        }

        /**
         * Adds a chart.
         *
         * @param chart the chart
         * @return this builder
         */
        public Builder chart(Chart chart) {
            charts.add(Objects.requireNonNull(chart, "chart"));
            return this;
        }

        /**
         * Builds the page.
         *
         * @return the page
         */
        public CheckedPage build() {
            return new CheckedPage(this);
        }
    }
}
