// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.text.phrase.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A text of the outside suite Recognizers-Text, with the numbers that it expects, and how figures are compared with
 * them.
 *
 * <p>The suite has a file for each language and model. A number is in a figure of any kind; a range is open or closed
 * by its convention at its upper end, which is not compared; a percentage is a share, a growth rate or a difference in
 * points; a fall is the percentage without its sign.
 */
record RecognizerCase(String file, int index, String input, List<Expected> expected) {
    static final String FOLDER = "phrases/recognizers-text";
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final MathContext DIGITS = new MathContext(14);

    /** The currencies of the words of the suite that name none. */
    private static final Map<String, String> AMBIGUOUS = Map.of(
            "Dollar",
            "USD",
            "Pound",
            "GBP",
            "Rupee",
            "INR",
            "Finnish markka",
            "FIM",
            "Peseta",
            "ESP",
            "Netherlands guilder",
            "NLG");

    /** Returns the cases of all files. */
    static List<RecognizerCase> all() throws IOException {
        List<RecognizerCase> cases = new ArrayList<>();
        for (String file : SharedFiles.below(FOLDER)) {
            if (file.endsWith(".json")) {
                String text =
                        Files.readString(SharedFiles.path(FOLDER + "/" + file)).replace("\uFEFF", "");
                int index = 0;
                for (JsonNode node : MAPPER.readTree(text)) {
                    cases.add(of(file.replace(".json", ""), index++, node));
                }
            }
        }
        return cases;
    }

    private static RecognizerCase of(String file, int index, JsonNode node) {
        List<Expected> expected = new ArrayList<>();
        for (JsonNode result : node.get("Results")) {
            Expected one = Expected.of(result);
            if (one.value.isPresent()) {
                expected.add(one);
            }
        }
        return new RecognizerCase(file, index, node.get("Input").asString(), expected);
    }

    /** Returns the name of the case, which the list of disagreements has. */
    String key() {
        return file + " " + index;
    }

    /** Returns what is different in the phrases found, or an empty text. */
    String differences(List<Phrase> found) {
        List<Phrase> figures =
                found.stream().filter(p -> p.figure().isPresent()).toList();
        String missing = expected.stream()
                .filter(e -> figures.stream().noneMatch(p -> agrees(e, p)))
                .map(e -> "not " + e)
                .collect(Collectors.joining(", "));
        String additional = figures.stream()
                .filter(p ->
                        isOfModel(p.figure().orElseThrow()) && expected.stream().noneMatch(e -> e.overlaps(p)))
                .map(p -> "also " + shown(p))
                .collect(Collectors.joining(", "));
        if (missing.isEmpty() && additional.isEmpty()) {
            return "";
        }
        return missing + " " + additional + " in '" + input + "', but "
                + found.stream().map(RecognizerCase::shown).toList();
    }

    private static String shown(Phrase phrase) {
        return "'" + phrase.text() + "' as "
                + phrase.figure()
                        .map(Object::toString)
                        .orElse("refused: " + phrase.refusal().orElse(""));
    }

    /** Returns whether the model would report the figure. */
    private boolean isOfModel(Figure<?> figure) {
        Class<?> kind = figure.unit().kind();
        if (file.contains("Currency")) {
            return Monetary.class.isAssignableFrom(kind);
        }
        if (file.contains("Dimension")) {
            return kind == Amount.class;
        }
        if (file.contains("Percent")) {
            return isPercent(kind);
        }
        if (file.contains("Range")) {
            return figure.quantity().isEmpty();
        }
        return kind == Count.class && figure.quantity().isPresent();
    }

    private static boolean isPercent(Class<?> kind) {
        return kind == Percentage.class || kind == PercentagePoints.class || kind == GrowthRate.class;
    }

    private boolean agrees(Expected expectation, Phrase phrase) {
        Figure<?> figure = phrase.figure().orElseThrow();
        boolean isKind = !file.contains("Percent") || isPercent(figure.unit().kind());
        return isKind
                && expectation.isWithin(phrase)
                && (expectation.isRange() ? expectation.isRangeOf(figure) : expectation.isNumberOf(figure))
                && (!file.contains("WithUnit") || expectation.isUnitOf(figure));
    }

    /** A number that the suite expects, with the index of its first and its last character. */
    record Expected(
            int start, int end, String text, Optional<String> value, Optional<String> unit, Optional<String> currency) {
        static Expected of(JsonNode node) {
            JsonNode resolution = node.path("Resolution");
            return new Expected(
                    node.get("Start").asInt(),
                    node.get("End").asInt(),
                    node.get("Text").asString(),
                    text(resolution, "value"),
                    text(resolution, "unit"),
                    text(resolution, "isoCurrency"));
        }

        private static Optional<String> text(JsonNode node, String name) {
            JsonNode value = node.path(name);
            return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asString());
        }

        boolean isWithin(Phrase phrase) {
            return phrase.start() <= start && end < phrase.end();
        }

        boolean overlaps(Phrase phrase) {
            return phrase.start() <= end && start < phrase.end();
        }

        boolean isRange() {
            return value.orElseThrow().indexOf(',') >= 0;
        }

        /** Returns whether a figure has the number; a fraction such as 0.2 is 20 %, and a fall has no sign. */
        boolean isNumberOf(Figure<?> figure) {
            BigDecimal expected = new BigDecimal(value.orElseThrow().replace("%", "")).round(DIGITS);
            Class<?> kind = figure.unit().kind();
            return figure.quantity()
                    .map(q -> number(q).round(DIGITS))
                    .filter(n -> n.compareTo(expected) == 0
                            || (kind == GrowthRate.class && n.abs().compareTo(expected) == 0)
                            || (kind == Percentage.class && n.movePointLeft(2).compareTo(expected) == 0))
                    .isPresent();
        }

        private static BigDecimal number(Object quantity) {
            return ((Quantity<?>) quantity).number();
        }

        boolean isRangeOf(Figure<?> figure) {
            String range = value.orElseThrow();
            String[] ends = range.substring(1, range.length() - 1).split(",", -1);
            if (figure.bounds().isEmpty()) {
                return false;
            }
            boolean isShare = figure.unit().kind() == Percentage.class;
            Interval interval = isShare
                    ? figure.bounds().get().interval().multipliedBy(Interval.exactly(new BigDecimal("0.01")))
                    : figure.bounds().get().interval();
            boolean isHalf = ends[0].isEmpty() || ends[1].isEmpty();
            boolean isOpen = ends[0].isEmpty() ? range.endsWith(")") : range.startsWith("(");
            return isEnd(ends[0], interval.lower())
                    && isEnd(ends[1], interval.upper())
                    && (!isHalf || isOpen == (ends[0].isEmpty() ? interval.isUpperOpen() : interval.isLowerOpen()));
        }

        private static boolean isEnd(String expected, Optional<BigDecimal> end) {
            return expected.isEmpty()
                    ? end.isEmpty()
                    : end.filter(e -> e.compareTo(new BigDecimal(expected)) == 0)
                            .isPresent();
        }

        boolean isUnitOf(Figure<?> figure) {
            String name = unit.orElse("");
            Object sample = figure.unit().of(BigDecimal.ONE);
            if (sample instanceof Monetary<?> money) {
                String code = currency.orElseGet(() -> Objects.requireNonNullElse(AMBIGUOUS.get(name), ""));
                return money.currency().getCurrencyCode().equals(code);
            }
            String measure = sample instanceof Amount amount
                    ? amount.measure()
                    : sample instanceof AmountPer per ? per.measure() + "/" + per.per() : "";
            return RecognizerUnits.isUnit(name.toLowerCase(Locale.ROOT), measure);
        }

        @Override
        public String toString() {
            return "'" + text + "' as " + value.orElse("")
                    + unit.map(u -> " " + u).orElse("");
        }
    }
}
