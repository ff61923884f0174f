// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.html.CheckedPage;
import io.github.regiostat.html.CheckedText;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.text.check.TextCheck;
import io.github.regiostat.text.check.TextCheckOptions;
import io.github.regiostat.text.phrase.PhraseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the report of the forum, in English and in Chinese, and writes the page {@code index.html}. */
final class BriefPage {
    private static final LocalDate DAY_OF_THE_FORUM = LocalDate.of(2025, 3, 27);
    private static final Set<String> DERIVED_FROM_OTHERS = Set.of("F1-usd", "F9-2023");

    private final Document document;
    private final Dataset dataset;

    BriefPage(Document document) {
        this.document = document;
        this.dataset = Stream.concat(document.measurements().stream(), document.policyMeasurements().stream())
                .filter(measurement -> !isClaim(measurement))
                .map(this::byCategory)
                .collect(Dataset.toDataset());
    }

    /** Returns whether the forum's figure is checked against rates and statistics, and not against itself. */
    private static boolean isClaim(Measurement<?> measurement) {
        return measurement.id().filter(DERIVED_FROM_OTHERS::contains).isPresent();
    }

    /** Returns a figure of a category as that of the indicator with labels that the document declares for it. */
    private Measurement<?> byCategory(Measurement<?> measurement) {
        return document.indicators().stream()
                .filter(indicator ->
                        indicator.id().equals(measurement.dimensions().get("funding")))
                .filter(indicator -> indicator.kind().equals(Money.class))
                .findFirst()
                .<Measurement<?>>map(indicator -> withIndicator(indicator.as(Money.class), measurement.as(Money.class)))
                .orElse(measurement);
    }

    private static Measurement<Money> withIndicator(Indicator<Money> indicator, Measurement<Money> measurement) {
        Measurement.Builder<Money> builder =
                Measurement.builder(indicator).region(measurement.region()).period(measurement.period());
        measurement.figure().ifPresent(builder::value);
        measurement.source().ifPresent(builder::source);
        return builder.build();
    }

    Path write(List<Finding> findings, Path directory) throws IOException {
        CheckedPage.Builder page = CheckedPage.builder("Beijing, Tianjin and Hebei: a forum’s figures, checked")
                .dataset(dataset)
                .text(checked("en", "The report"))
                .text(checked("zh", "报道"));
        new BriefCharts(document, findings).all().forEach(page::chart);
        Files.createDirectories(directory);
        Path file = directory.resolve("index.html");
        page.build().write(file);
        return file;
    }

    /** Returns the data that the report is checked against. */
    Dataset dataset() {
        return dataset;
    }

    CheckedText checked(String language, String heading) throws IOException {
        String text = text(language);
        TextCheck check = TextCheck.of(dataset, document.rates(), options());
        return new CheckedText(language, heading, text, check.check(text));
    }

    /** The report names neither the year of the present tense nor the dollar that it means. */
    private static TextCheckOptions options() {
        return TextCheckOptions.DEFAULT
                .withPublished(DAY_OF_THE_FORUM)
                .withPhrases(PhraseOptions.DEFAULT.withCurrency("$", "USD"));
    }

    static String text(String language) throws IOException {
        String name = "forum-2025." + language + ".txt";
        try (InputStream in = BriefPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
