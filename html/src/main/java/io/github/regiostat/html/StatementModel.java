// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.chart.IntervalBar;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.UnitStyle;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.text.check.CheckedStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The members of the template for one statement; they are equal for statements with equal readings and results. */
final class StatementModel {
    private static final int INDENT = 2;
    private static final int MAX_INDENT = 12;

    private final CheckedStatement statement;
    private final Messages messages;
    private final SourceList sources;
    private final QuantityFormat numbers;
    private final Optional<Unit<?>> unit;

    private StatementModel(CheckedStatement statement, Messages messages, SourceList sources) {
        this.statement = statement;
        this.messages = messages;
        this.sources = sources;
        this.numbers = QuantityFormat.of(messages.locale()).withUnits(UnitStyle.SHORT);
        this.unit = statement.figure().map(Figure::unit);
    }

    private String text(Interval interval) {
        return unit.isPresent() ? numbers.format(interval, unit.get()) : numbers.format(interval);
    }

    /**
     * Returns the members for a statement.
     *
     * @param statement the statement
     * @param messages the words
     * @param sources the sources of the page
     */
    static Map<String, Object> of(CheckedStatement statement, Messages messages, SourceList sources) {
        return new StatementModel(statement, messages, sources).model();
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new TreeMap<>();
        model.put("quote", statement.text());
        model.put("verdict", VerdictMark.of(statement.verdict(), messages));
        String because = because();
        model.put("because", because.isEmpty() ? List.of() : List.of(because));
        model.put("about", about());
        model.put("why", why());
        model.put("hasWhy", !why().isEmpty());
        model.put("reading", reading());
        model.put("claimed", claimed().map(this::text).map(List::of).orElse(List.of()));
        model.put("implied", implied().map(this::text).map(List::of).orElse(List.of()));
        model.put("bar", bar());
        Optional<ClaimResult> result = statement.result();
        List<Map<String, Object>> named = result.map(sources::of).orElse(List.of());
        model.put("sources", named);
        model.put("hasSources", !named.isEmpty());
        model.put(
                "remedy",
                result.flatMap(ClaimResult::remedy)
                        .map(SentenceText::of)
                        .map(List::of)
                        .orElse(List.of()));
        model.put("vintage", result.flatMap(ClaimResult::vintage).map(List::of).orElse(List.of()));
        model.put("derivation", result.map(this::derivation).orElse(List.of()));
        model.put("hasDerivation", result.map(r -> !derivation(r).isEmpty()).orElse(false));
        model.put("vintages", result.map(this::vintages).orElse(List.of()));
        model.put("hasVintages", result.map(r -> !r.otherVintages().isEmpty()).orElse(false));
        return model;
    }

    private String because() {
        return implied().isPresent()
                ? SentenceText.withoutIntervals(statement.because())
                : SentenceText.of(statement.because());
    }

    private Optional<Interval> implied() {
        return statement.result().flatMap(ClaimResult::implied);
    }

    private Optional<Interval> claimed() {
        return statement.result().flatMap(ClaimResult::claimed).or(this::bounds);
    }

    private Optional<Interval> bounds() {
        return statement.figure().flatMap(figure -> figure.bounds().map(bounds -> bounds.interval()));
    }

    private List<String> bar() {
        return statement.result().isEmpty()
                ? List.of()
                : claimed()
                        .flatMap(c -> IntervalBar.draw(c, implied(), unit, messages.locale()))
                        .map(List::of)
                        .orElse(List.of());
    }

    private List<Map<String, Object>> about() {
        List<Map<String, Object>> about = new ArrayList<>();
        statement.indicator().ifPresent(i -> about.add(term("indicator", Names.of(i, messages))));
        statement.region().ifPresent(r -> about.add(term("region", Names.of(r, messages))));
        statement.period().ifPresent(p -> about.add(term("period", Names.of(p))));
        return about;
    }

    /** Returns the words that name indicator, region and period, by the sentence from which they are carried. */
    private List<Map<String, Object>> why() {
        Map<String, List<Map<String, Object>>> bySentence = new LinkedHashMap<>();
        addMention("indicator", statement.indicatorMention(), bySentence);
        addMention("region", statement.regionMention(), bySentence);
        addMention("period", statement.periodMention(), bySentence);
        List<Map<String, Object>> why = new ArrayList<>();
        bySentence.forEach((from, mentions) ->
                why.add(Map.of("mentions", mentions, "from", from.isEmpty() ? List.of() : List.of(from))));
        return why;
    }

    private void addMention(
            String part,
            Optional<CheckedStatement.Mention> mention,
            Map<String, List<Map<String, Object>>> bySentence) {
        mention.ifPresent(words -> bySentence
                .computeIfAbsent(words.carriedFrom(), from -> new ArrayList<>())
                .add(term(part, words.text())));
    }

    private List<Map<String, Object>> reading() {
        List<Map<String, Object>> reading = new ArrayList<>();
        statement.rank().ifPresent(rank -> reading.add(term("rank", String.valueOf(rank))));
        statement.figure().ifPresent(figure -> addReading(figure, reading));
        return reading;
    }

    private void addReading(Figure<?> figure, List<Map<String, Object>> reading) {
        reading.add(term("kind", messages.get("kind." + figure.unit().kind().getSimpleName())));
        figure.quantity()
                .map(value -> numbers.withUnits(UnitStyle.FULL).format((Quantity<?>) value))
                .ifPresent(value -> reading.add(term("value", value)));
        if (figure.qualifier() != Qualifier.NONE) {
            reading.add(term(
                    "qualifier", messages.get("qualifier." + figure.qualifier().code())));
        }
        figure.resolution()
                .map(step -> numbers.format((Quantity<?>) step))
                .ifPresent(step -> reading.add(term("rounding", step)));
    }

    private Map<String, Object> term(String key, String value) {
        return Map.of("term", messages.get(key), "value", value);
    }

    /** Returns the lines of the derivation, or else the measurements used. */
    private List<Map<String, Object>> derivation(ClaimResult result) {
        return result.derivation()
                .map(derivation ->
                        derivation.toString().lines().map(StatementModel::step).toList())
                .orElseGet(() -> result.measurements().stream()
                        .map(m -> m
                                + m.source().map(source -> " [" + source + "]").orElse(""))
                        .map(StatementModel::step)
                        .toList());
    }

    private static Map<String, Object> step(String line) {
        String content = line.stripLeading();
        int depth = Math.min((line.length() - content.length()) / INDENT, MAX_INDENT);
        return Map.of("depth", depth == 0 ? List.of() : List.of(depth), "line", content);
    }

    private List<Map<String, Object>> vintages(ClaimResult result) {
        return result.otherVintages().stream().map(this::vintage).toList();
    }

    private Map<String, Object> vintage(ClaimResult other) {
        return Map.of(
                "name", other.vintage().orElse("–"),
                "verdict", VerdictMark.of(other.verdict(), messages),
                "implied", other.implied().map(this::text).orElse(messages.get("undetermined")));
    }
}
