// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proposes the units of indicators: by their names, by the titles of the table, or by its cells. */
final class UnitProposal {
    private static final int MAX_SHOWN = 5;
    private static final int MAX_NAME = 200;
    private static final Set<Class<?>> RATIOS =
            Set.of(Percentage.class, PercentagePoints.class, GrowthRate.class, IndexNumber.class, Multiple.class);

    private final Draft draft;
    private final Optional<UnitReading> ofTitle;
    private final List<String> withoutUnit = new ArrayList<>();

    UnitProposal(Draft draft, List<String> titles) {
        this.draft = draft;
        List<UnitReading> stated = titles.stream()
                .flatMap(title -> UnitTexts.inTitle(title).stream())
                .filter(reading -> reading.unit().isPresent())
                .toList();
        this.ofTitle = stated.stream().findFirst();
        Set<UnitRule> different = new LinkedHashSet<>();
        stated.forEach(reading -> different.add(reading.unit().orElseThrow()));
        UnitRule ofUser = draft.user().units().defaultRule();
        if (different.size() > 1 && !ofUser.hasKind() && ofUser.scale().isEmpty()) {
            draft.ask(
                    "Titles state several units: "
                            + stated.stream()
                                    .map(each -> Text.quote(each.evidence()))
                                    .collect(Collectors.joining(", ")),
                    different.stream().map(rule -> alternative(rule)).toList());
        }
        ofTitle.ifPresent(reading -> {
            draft.find(
                    "unit", words(reading.unit().orElseThrow()), "the title states " + Text.quote(reading.evidence()));
            warn(reading);
        });
    }

    private static Question.Alternative alternative(UnitRule rule) {
        return new Question.Alternative(words(rule), "{\"unit\": " + rule + "}");
    }

    private static String words(UnitRule rule) {
        return rule.toString();
    }

    private void warn(UnitReading reading) {
        if (!reading.isUnderstood()) {
            draft.remark("Unit " + Text.quote(reading.evidence())
                    + " is not known, and becomes a unit of its own "
                    + reading.unit()
                            .flatMap(UnitRule::scale)
                            .map(scale -> "with the scale " + scale)
                            .orElse("without a scale"));
        }
    }

    /** Proposes the units of indicators that have names in the table. */
    void proposeNamed(List<String> indicators, Function<String, Optional<UnitRule>> ofCells) {
        Map<String, UnitReading> readings = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        for (String text : indicators) {
            UnitReading reading = UnitTexts.ofHeader(text);
            readings.put(text, reading);
            names.merge(reading.name(), 1, Integer::sum);
        }
        askIfRepeated(indicators, readings);
        for (String text : indicators) {
            UnitReading reading = readings.getOrDefault(text, UnitReading.none(text));
            IndicatorRule stated = stated(text);
            Optional<UnitRule> unit = unit(text, reading.unit(), ofCells.apply(text));
            IndicatorRule rule = IndicatorRule.none();
            if (unit.isPresent()) {
                rule = rule.withUnit(unit.get());
            }
            boolean isRenamed = reading.unit().isPresent()
                    && !reading.name().isBlank()
                    && !reading.name().equals(text)
                    && names.getOrDefault(reading.name(), 0) == 1;
            if (isRenamed) {
                rule = rule.withName(reading.name());
            }
            if (!rule.equals(IndicatorRule.none())) {
                draft.mapping().indicator(text, stated.over(rule));
            }
            reading.unit()
                    .ifPresent(found -> draft.find(
                            "indicator " + Text.quote(text),
                            words(found),
                            "its name states " + Text.quote(reading.evidence())));
            if (!stated.unit().hasKind()) {
                warn(reading);
            }
            if (unit.filter(UnitRule::hasKind).isEmpty() && !stated.unit().hasKind()) {
                withoutUnit.add(text);
            }
        }
        reportWithoutUnit();
    }

    /** Asks about indicators without a unit if the names of others repeat that of the title. */
    private void askIfRepeated(List<String> indicators, Map<String, UnitReading> readings) {
        Optional<UnitRule> title = ofTitle.flatMap(UnitReading::unit).filter(UnitRule::hasKind);
        if (title.isEmpty() || draft.user().units().defaultRule().hasKind()) {
            return;
        }
        Optional<String> repeated = indicators.stream()
                .filter(text -> readings.getOrDefault(text, UnitReading.none(text))
                        .unit()
                        .equals(title))
                .findFirst();
        List<String> open = indicators.stream()
                .filter(text -> readings.getOrDefault(text, UnitReading.none(text))
                        .unit()
                        .isEmpty())
                .filter(text -> !stated(text).unit().hasKind())
                .toList();
        if (repeated.isPresent() && !open.isEmpty()) {
            draft.ask(
                    "The title states " + Text.quote(ofTitle.orElseThrow().evidence()) + ", and so does the name "
                            + Text.quote(repeated.get()) + ", but not "
                            + shown(open),
                    List.of(
                            new Question.Alternative("they have it", Answers.units(open, title.get())),
                            new Question.Alternative(
                                    "they have another unit", Answers.units(open, UnitRule.amount("unstated")))));
        }
    }

    /** Proposes the unit of a table without names of indicators, and the name in the title that states the unit. */
    void proposeUnnamed(String name, List<String> titles, Optional<UnitRule> ofCells) {
        IndicatorRule stated = draft.user().indicators().defaultRule();
        Optional<UnitRule> unit = unit(name, Optional.empty(), ofCells);
        IndicatorRule rule = IndicatorRule.none();
        Optional<String> title = ofTitle.map(UnitReading::name)
                .filter(text -> !text.isBlank() && !HeaderWord.isAny(text))
                .or(() -> titles.size() == 1 ? Optional.of(titles.get(0)) : Optional.empty())
                .filter(text -> text.length() <= MAX_NAME);
        if (title.isPresent()) {
            rule = rule.withName(title.get());
            draft.find("indicator", title.get(), "the title states it");
        }
        if (unit.isPresent()) {
            rule = rule.withUnit(unit.get());
        }
        if (!rule.equals(IndicatorRule.none())) {
            draft.mapping().indicator(stated.over(rule));
        }
        if (unit.filter(UnitRule::hasKind).isPresent()) {
            return;
        }
        if (!stated.unit().hasKind() && !draft.user().units().defaultRule().hasKind()) {
            withoutUnit.add(name);
            reportWithoutUnit();
        }
    }

    private void reportWithoutUnit() {
        if (!withoutUnit.isEmpty()) {
            draft.remark("No unit is stated for " + shown(withoutUnit) + ": their values are numbers without a unit");
        }
    }

    /** Returns the rule of an indicator in the mapping of the user. */
    private IndicatorRule stated(String indicator) {
        return draft.user().indicators().byId().getOrDefault(indicator, IndicatorRule.none());
    }

    private static String shown(List<String> names) {
        String first = names.stream().limit(MAX_SHOWN).map(Text::quote).collect(Collectors.joining(", "));
        return names.size() > MAX_SHOWN ? first + " and " + (names.size() - MAX_SHOWN) + " more" : first;
    }

    /** Returns the unit by the name, by the title, or by the cells. */
    private Optional<UnitRule> unit(String indicator, Optional<UnitRule> own, Optional<UnitRule> ofCells) {
        Optional<UnitRule> title = ofTitle.flatMap(UnitReading::unit);
        if (own.isEmpty()) {
            return ofCells.isPresent() ? Optional.of(joined(indicator, ofCells.get(), title)) : title;
        }
        return Optional.of(joined(indicator, own.get(), title));
    }

    private UnitRule joined(String indicator, UnitRule own, Optional<UnitRule> title) {
        if (title.isEmpty()) {
            return own;
        }
        UnitRule above = title.get();
        boolean isOpen = ofTitle.filter(UnitReading::isUnderstood).isEmpty()
                && above.scale().isEmpty();
        if (!own.hasKind() && isOpen) {
            return own;
        }
        if (!own.hasKind()) {
            requireOneScale(indicator, own, above);
            return own.over(above);
        }
        if (above.hasKind() || !isScaled(own)) {
            return own;
        }
        requireOneScale(indicator, own, above);
        return own.over(above);
    }

    /** Returns whether numbers of a unit can be in thousands; those of ratios are not. */
    private static boolean isScaled(UnitRule rule) {
        return rule.unit(Frequency.YEAR)
                .filter(unit -> RATIOS.contains(unit.kind()))
                .isEmpty();
    }

    private void requireOneScale(String indicator, UnitRule own, UnitRule above) {
        Optional<Scale> first = own.scale();
        Optional<Scale> second = above.scale();
        UnitRule stated = stated(indicator).unit();
        boolean isOpen = first.isPresent() && second.isPresent() && !first.equals(second);
        if (!isOpen || stated.scale().isPresent()) {
            return;
        }
        List<Question.Alternative> answers = new ArrayList<>();
        if (!own.hasKind()) {
            answers.add(new Question.Alternative(
                    "its name is right, and it has not the unit of the title",
                    answer(indicator, own.over(UnitRule.amount("unstated")))));
        }
        answers.add(new Question.Alternative("its name is right", answer(indicator, own.over(above))));
        answers.add(new Question.Alternative("the title is right", answer(indicator, above.over(own))));
        draft.ask(
                "Indicator " + Text.quote(indicator) + " has the scale " + first.get() + " by its name and "
                        + second.get() + " by the title",
                answers);
    }

    private static String answer(String indicator, UnitRule rule) {
        return Answers.units(List.of(indicator), rule);
    }

    /** Proposes the units of a column of units. */
    void proposeColumn(List<String> texts) {
        List<String> unknown = new ArrayList<>();
        for (String text : texts) {
            if (draft.user().units().byCode().containsKey(text)) {
                continue;
            }
            Optional<UnitReading> reading = UnitTexts.ofUnitText(text);
            Optional<UnitRule> rule = reading.flatMap(UnitReading::unit);
            if (rule.isPresent()) {
                // A scale alone has no unit.
                draft.mapping()
                        .unit(
                                text,
                                rule.get().hasKind() ? rule.get() : rule.get().over(UnitRule.amount("unstated")));
                draft.find("unit " + Text.quote(text), words(rule.get()), "cells of the unit");
            }
            if (reading.filter(UnitReading::isUnderstood).isEmpty()) {
                unknown.add(text);
                UnitTexts.own(text)
                        .filter(own -> rule.isEmpty())
                        .ifPresent(own -> draft.mapping().unit(text, own));
            }
        }
        if (!unknown.isEmpty()) {
            draft.remark("Units "
                    + unknown.stream().limit(MAX_SHOWN).map(Text::quote).collect(Collectors.joining(", "))
                    + " are not known, and become units of their own without a scale");
        }
    }
}
