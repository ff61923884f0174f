// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of texts and the figures that they contain, such as {@code It cost {40 euros}. | EUR 40 (rounded to 1)}.
 *
 * <p>Braces enclose the span of each figure. Its expected text follows, after bars: the text of a figure, up to a final
 * {@code ~}; {@code refused} for a rejected number; or {@code whole} for a figure or a rejection.
 */
record PhraseTable(List<Row> rows) {
    private static final String REFUSED = "refused";
    private static final String WHOLE = "whole";

    /** Reads the rows of a resource. */
    static PhraseTable of(String resource) {
        try (InputStream stream = Objects.requireNonNull(PhraseTable.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return new PhraseTable(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text, the spans of its figures, and the expected figures. */
    record Row(String text, List<Span> spans, List<String> expected) {
        static Row of(String line) {
            String[] cells = line.split(" \\| ", -1);
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            int start = 0;
            for (char c : cells[0].toCharArray()) {
                if (c == '{') {
                    start = text.length();
                } else if (c == '}') {
                    spans.add(new Span(start, text.length()));
                } else {
                    text.append(c);
                }
            }
            Row row = new Row(text.toString(), spans, List.of(cells).subList(1, cells.length));
            if (spans.size() != row.expected.size()) {
                throw new IllegalArgumentException("Each span must have an expected figure, but was: " + line);
            }
            return row;
        }

        /** Returns what is wrong with the phrases found, or an empty text. */
        String differences(List<Phrase> found) {
            if (found.size() != spans.size()) {
                return "found " + shown(found);
            }
            return IntStream.range(0, found.size())
                    .mapToObj(i -> difference(found.get(i), spans.get(i), expected.get(i)))
                    .filter(difference -> !difference.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private String difference(Phrase phrase, Span span, String figure) {
            boolean isSpan = phrase.start() == span.start && phrase.end() == span.end;
            boolean isText = phrase.text().equals(text.substring(phrase.start(), phrase.end()));
            return isSpan && isText && isFigure(phrase, figure) ? "" : "found " + shown(List.of(phrase));
        }

        private static boolean isFigure(Phrase phrase, String figure) {
            if (figure.equals(WHOLE)) {
                return true;
            }
            if (figure.equals(REFUSED) || phrase.figure().isEmpty()) {
                return figure.equals(REFUSED) && phrase.refusal().isPresent();
            }
            String text = phrase.figure().get().toString();
            return figure.endsWith("~")
                    ? text.startsWith(figure.substring(0, figure.length() - 1))
                    : text.equals(figure);
        }

        private static String shown(List<Phrase> phrases) {
            return phrases.stream()
                    .map(p -> "'" + p.text() + "' " + p.start() + "-" + p.end() + " as "
                            + p.figure()
                                    .map(Object::toString)
                                    .orElse("refused: " + p.refusal().orElse("")))
                    .toList()
                    .toString();
        }
    }

    /** The start and end of a figure. */
    record Span(int start, int end) {}

    /** Returns each row with what is wrong with it. */
    List<String> failures(Phrases phrases) {
        List<String> failures = new ArrayList<>();
        for (Row row : rows) {
            String differences = row.differences(phrases.find(row.text));
            if (!differences.isEmpty()) {
                failures.add(row.text + " | " + String.join(" | ", row.expected) + "\n      " + differences);
            }
        }
        return Collections.unmodifiableList(failures);
    }
}
