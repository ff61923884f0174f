// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.text.check.MarkedText.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures the check on paragraphs that were written by hand before the code, whose truth was computed from the data by
 * other means. The numbers below are those of today: errors may only become fewer, and findings more.
 */
class HandWrittenTextsTest {
    /** What the check finds in the paragraphs of one language. */
    private static final class Score {
        int texts;
        int figures;
        int found;
        int trueFigures;
        int supported;
        int falseFigures;
        int contradicted;
        int trueTexts;
        int falseAlarms;
        int wrongSupports;
        int words;
        int wordsDecided;
        int wordsWrong;

        void add(Score other) {
            texts += other.texts;
            figures += other.figures;
            found += other.found;
            trueFigures += other.trueFigures;
            supported += other.supported;
            falseFigures += other.falseFigures;
            contradicted += other.contradicted;
            trueTexts += other.trueTexts;
            falseAlarms += other.falseAlarms;
            wrongSupports += other.wrongSupports;
            words += other.words;
            wordsDecided += other.wordsDecided;
            wordsWrong += other.wordsWrong;
        }
    }

    private static final Map<String, Dataset> DATASETS = new HashMap<>();
    private static final Map<List<Object>, TextCheck> CHECKS = new HashMap<>();

    private final List<String> deviations = new ArrayList<>();

    /** A collection of paragraphs with the numbers that it must keep to. */
    private record Paragraphs(
            String name,
            String title,
            int falseAlarms,
            int wrongWords,
            int found,
            int english,
            int chinese,
            int contradicted,
            int wordsDecided) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Paragraphs> paragraphs() {
        return Stream.of(
                new Paragraphs("", "Paragraphs of the developers", 0, 0, 3834, 1563, 1387, 101, 262),
                new Paragraphs("held-back-", "Paragraphs held back", 0, 0, 627, 212, 228, 19, 28),
                new Paragraphs("varied-", "Paragraphs of many forms", 0, 0, 1244, 301, 332, 15, 49),
                new Paragraphs("natural-", "Paragraphs of usual forms", 0, 0, 647, 238, 266, 7, 71),
                new Paragraphs("new-", "Paragraphs about other data", 0, 0, 876, 263, 236, 8, 59),
                new Paragraphs("later-", "Paragraphs about data that came later", 0, 0, 287, 83, 108, 0, 23),
                new Paragraphs("fresh-", "Paragraphs about houses, wine and cars", 0, 0, 719, 182, 223, 10, 41),
                new Paragraphs("last-", "Paragraphs about railways and parcels", 0, 0, 428, 146, 162, 3, 22),
                new Paragraphs("ports-", "Paragraphs about airports and telephones", 0, 0, 359, 114, 128, 3, 26));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void paragraphs_keepToTheirNumbers(Paragraphs paragraphs) throws IOException {
        Score english = measure(paragraphs.name + "en.txt");
        Score chinese = measure(paragraphs.name + "zh.txt");
        Score all = new Score();
        all.add(english);
        all.add(chinese);
        String table = table(all, english, chinese);
        Path target = Files.createDirectories(Path.of("target"));
        Files.writeString(
                target.resolve(paragraphs.name + "hand-written-texts.md"),
                table + "\n" + String.join("\n", deviations) + "\n");
        if (Boolean.getBoolean("regiostat.write")) {
            write(paragraphs.title, table);
        }
        System.out.print(table);

        assertThat(all.falseAlarms).as("true texts with a false alarm").isLessThanOrEqualTo(paragraphs.falseAlarms);
        assertThat(all.wrongSupports).as("wrong supports").isZero();
        assertThat(all.wordsWrong).as("statements in words, wrong").isLessThanOrEqualTo(paragraphs.wrongWords);
        assertThat(all.found).as("figures found").isGreaterThanOrEqualTo(paragraphs.found);
        assertThat(english.supported).as("true figures supported, English").isGreaterThanOrEqualTo(paragraphs.english);
        assertThat(chinese.supported).as("true figures supported, Chinese").isGreaterThanOrEqualTo(paragraphs.chinese);
        assertThat(all.contradicted).as("false figures contradicted").isGreaterThanOrEqualTo(paragraphs.contradicted);
        assertThat(all.wordsDecided).as("statements in words decided").isGreaterThanOrEqualTo(paragraphs.wordsDecided);
    }

    /**
     * A text is checked without each of its lines too: what stands beside a table or a heading is then another line.
     */
    @ParameterizedTest
    @MethodSource("paragraphs")
    void paragraphs_areCheckedWithoutEachLine(Paragraphs paragraphs) {
        for (String language : List.of("en.txt", "zh.txt")) {
            for (MarkedText text : MarkedText.parse(MarkedData.read(paragraphs.name + language))) {
                TextCheck check = check(text, Optional.empty());
                List<String> lines = text.text().lines().toList();
                for (int left = 0; lines.size() > 1 && left < lines.size(); left++) {
                    List<String> others = new ArrayList<>(lines);
                    others.remove(left);
                    assertThat(check.check(String.join("\n", others))).isNotNull();
                }
            }
        }
    }

    /** Returns the check of a dataset, which many texts share. */
    private static TextCheck check(MarkedText text, Optional<LocalDate> published) {
        Dataset dataset = DATASETS.computeIfAbsent(text.dataset(), MarkedData::dataset);
        TextCheckOptions options =
                published.map(TextCheckOptions.DEFAULT::withPublished).orElse(TextCheckOptions.DEFAULT);
        return CHECKS.computeIfAbsent(
                List.of(text.dataset(), published),
                key -> TextCheck.of(dataset, ExchangeRates.builder().build(), options));
    }

    private Score measure(String file) {
        Score score = new Score();
        for (MarkedText text : MarkedText.parse(MarkedData.read(file))) {
            measure(text, score);
        }
        return score;
    }

    private void measure(MarkedText text, Score score) {
        List<CheckedStatement> statements = check(text, text.published()).check(text.text());
        score.texts++;
        for (Mark mark : text.marks()) {
            List<CheckedStatement> there =
                    statements.stream().filter(mark::overlaps).toList();
            if (mark.isFigure()) {
                figure(text, mark, there, score);
            } else {
                words(text, mark, there, score);
            }
        }
        if (text.isTrue()) {
            score.trueTexts++;
            List<CheckedStatement> alarms = statements.stream()
                    .filter(statement -> statement.verdict() == Verdict.CONTRADICTED)
                    .toList();
            score.falseAlarms += alarms.isEmpty() ? 0 : 1;
            alarms.forEach(alarm -> deviation("false alarm", text, alarm));
        }
    }

    private void figure(MarkedText text, Mark mark, List<CheckedStatement> there, Score score) {
        score.figures++;
        score.found += there.isEmpty() ? 0 : 1;
        boolean isSupported = has(there, Verdict.SUPPORTED);
        if (mark.isTrue()) {
            score.trueFigures++;
            score.supported += isSupported ? 1 : 0;
            if (!isSupported) {
                deviation("true figure, not supported", text, mark, there);
            }
            return;
        }
        if (isSupported) {
            score.wrongSupports++;
            deviation("wrong support", text, mark, there);
        }
        if (mark.isFalse()) {
            score.falseFigures++;
            boolean isContradicted = has(there, Verdict.CONTRADICTED);
            score.contradicted += isContradicted ? 1 : 0;
            if (!isContradicted) {
                deviation("false figure, not contradicted", text, mark, there);
            }
        }
    }

    private void words(MarkedText text, Mark mark, List<CheckedStatement> there, Score score) {
        if (!mark.isTrue() && !mark.isFalse()) {
            return;
        }
        score.words++;
        boolean isSupported = has(there, Verdict.SUPPORTED);
        boolean isContradicted = has(there, Verdict.CONTRADICTED);
        if (!isSupported && !isContradicted) {
            deviation("words, not decided", text, mark, there);
        } else if (mark.isTrue() ? isContradicted : isSupported) {
            score.wordsWrong++;
            deviation("words, wrong", text, mark, there);
        } else {
            score.wordsDecided++;
        }
    }

    private static boolean has(List<CheckedStatement> statements, Verdict verdict) {
        return statements.stream().anyMatch(statement -> statement.verdict() == verdict);
    }

    private void deviation(String kind, MarkedText text, Mark mark, List<CheckedStatement> there) {
        String marked = text.text().substring(mark.start(), mark.end());
        deviations.add(kind + ": " + text.id() + " '" + marked + "' "
                + there.stream()
                        .map(statement -> statement.verdict() + " " + statement.because())
                        .toList());
    }

    private void deviation(String kind, MarkedText text, CheckedStatement statement) {
        deviations.add(kind + ": " + text.id() + " '" + statement.text() + "' " + statement.because());
    }

    private static String table(Score all, Score english, Score chinese) {
        return "| | all | English | Chinese |\n|---|---|---|---|\n"
                + row("paragraphs", score -> "" + score.texts, all, english, chinese)
                + row("figures found", score -> of(score.found, score.figures), all, english, chinese)
                + row("true figures supported", score -> of(score.supported, score.trueFigures), all, english, chinese)
                + row(
                        "planted false figures contradicted",
                        score -> of(score.contradicted, score.falseFigures),
                        all,
                        english,
                        chinese)
                + row(
                        "true texts with a false alarm",
                        score -> of(score.falseAlarms, score.trueTexts),
                        all,
                        english,
                        chinese)
                + row("wrong supports", score -> "" + score.wrongSupports, all, english, chinese)
                + row(
                        "statements in words decided",
                        score -> of(score.wordsDecided, score.words),
                        all,
                        english,
                        chinese)
                + row("statements in words, wrong", score -> "" + score.wordsWrong, all, english, chinese);
    }

    private static String row(String name, Function<Score, String> value, Score... scores) {
        StringBuilder row = new StringBuilder("| " + name + " |");
        for (Score score : scores) {
            row.append(' ').append(value.apply(score)).append(" |");
        }
        return row.append('\n').toString();
    }

    private static String of(int part, int whole) {
        return part + " of " + whole;
    }

    /** Replaces the table below a title of the page. */
    private static void write(String title, String table) throws IOException {
        Path page = Path.of("..", "docs", "text-check.md");
        String text = Files.readString(page);
        int start = text.indexOf("| | all | English | Chinese |", text.indexOf("### " + title + "\n"));
        int end = text.indexOf("\n\n", start) + 1;
        Files.writeString(page, text.substring(0, start) + table + text.substring(end == 0 ? text.length() : end));
    }
}
