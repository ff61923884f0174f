// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.mapping.Meaning;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What each axis and each attribute of a cube means under a mapping. */
final class Layout {
    /** What SDMX writes where a dimension does not apply. */
    static final String NOT_APPLICABLE = "_Z";

    /** Of these there is one axis at most. */
    private static final Set<Meaning> SINGLE = EnumSet.of(
            Meaning.REGION,
            Meaning.PERIOD,
            Meaning.TO,
            Meaning.FROM,
            Meaning.REFERENCE_REGION,
            Meaning.REFERENCE_PERIOD,
            Meaning.VINTAGE,
            Meaning.UNIT);
    /** These tell figures apart only by what they make of the unit, so that an axis of several categories stays in the key. */
    private static final Set<Meaning> BESIDE_UNIT =
            EnumSet.of(Meaning.PER, Meaning.SCALE, Meaning.DECIMALS, Meaning.BASE, Meaning.CURRENCY);

    private static final Set<Meaning> OF_ATTRIBUTES = EnumSet.of(Meaning.STATUS, Meaning.CONFIDENTIALITY, Meaning.NOTE);

    private final Mapping mapping;
    private final Failures failures;
    private final List<Axis> axes;
    private final Meaning[] meanings;
    private final boolean isCurrencyTheUnit;

    private Layout(CubeView view, Mapping mapping, Failures failures) {
        this.mapping = mapping;
        this.failures = failures;
        this.axes = view.axes();
        this.meanings = new Meaning[axes.size()];
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = stated(axes.get(i));
        }
        SINGLE.forEach(this::requireOne);
        this.isCurrencyTheUnit = axesOf(Meaning.UNIT).isEmpty() && !hasUnitElsewhere(view);
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = settled(axes.get(i), meanings[i]);
        }
        if (axesOf(Meaning.INDICATOR).isEmpty()) {
            axisOfUnits().ifPresent(axis -> meanings[axis] = Meaning.INDICATOR);
        }
    }

    static Layout of(CubeView view, Mapping mapping, Failures failures) {
        return new Layout(view, mapping, failures);
    }

    /** What the mapping says of an axis by its id, else by the first meaning of its roles. */
    private Meaning stated(Axis axis) {
        Meaning byId = mapping.meanings().get(axis.id());
        if (byId != null) {
            return byId;
        }
        return axis.roles().stream()
                .flatMap(role -> Optional.ofNullable(mapping.meanings().get(role)).stream())
                .min(Meaning::compareTo)
                .orElse(Meaning.BREAKDOWN);
    }

    /** Refuses two axes of one meaning, unless it is the role of one of them and the other only has its name. */
    private void requireOne(Meaning meaning) {
        List<Integer> found = axesOf(meaning);
        if (found.size() < 2) {
            return;
        }
        List<Integer> byRole =
                found.stream().filter(axis -> isByRole(axes.get(axis), meaning)).toList();
        if (byRole.size() == 1) {
            found.stream().filter(axis -> !byRole.contains(axis)).forEach(axis -> meanings[axis] = Meaning.BREAKDOWN);
            return;
        }
        Axis first = axes.get(found.get(0));
        Axis second = axes.get(found.get(1));
        throw failures.at(
                second.pointer(),
                "Dimension of the meaning '" + meaning.code() + "' must be one, but "
                        + Messages.quote(first.id()) + " and " + Messages.quote(second.id())
                        + " both are; the mapping has to say which, as in {\"meanings\": {\"" + first.id() + "\": \""
                        + meaning.code() + "\"}}");
    }

    private boolean isByRole(Axis axis, Meaning meaning) {
        return axis.roles().stream().anyMatch(role -> mapping.meanings().get(role) == meaning);
    }

    private boolean hasUnitElsewhere(CubeView view) {
        return axes.stream()
                        .flatMap(axis -> axis.entries().stream())
                        .anyMatch(entry -> entry.unit().isPresent())
                || view.attributeSets().stream()
                        .flatMap(set -> set.keySet().stream())
                        .anyMatch(id -> attribute(id) == Meaning.UNIT);
    }

    /** What the meaning comes to, given the other axes and the categories of this one. */
    private Meaning settled(Axis axis, Meaning meaning) {
        if (OF_ATTRIBUTES.contains(meaning)) {
            return Meaning.BREAKDOWN;
        }
        if (meaning == Meaning.CURRENCY && isCurrencyTheUnit) {
            return Meaning.UNIT;
        }
        if (meaning == Meaning.DROPPED && axis.entries().size() > 1) {
            throw failures.at(
                    axis.pointer(),
                    "Dimension " + Messages.quote(axis.id()) + " must have one category to be left out, but has "
                            + axis.entries().size());
        }
        Map<String, ?> table = switch (meaning) {
            case PRICES -> mapping.prices();
            case ADJUSTMENT -> mapping.adjustments();
            case COLLECTION -> mapping.collections();
            default -> Map.of();
        };
        boolean isOfTable = meaning == Meaning.PRICES || meaning == Meaning.ADJUSTMENT || meaning == Meaning.COLLECTION;
        return isOfTable && !areDifferent(axis, table) ? Meaning.BREAKDOWN : meaning;
    }

    /** Whether a table knows each category that applies, and each as something else. */
    private static boolean areDifferent(Axis axis, Map<String, ?> table) {
        List<String> ids = axis.entries().stream()
                .map(Entry::id)
                .filter(id -> !id.equals(NOT_APPLICABLE))
                .toList();
        return ids.stream().allMatch(table::containsKey)
                && ids.stream().map(table::get).distinct().count() == ids.size();
    }

    /** The axis whose categories have units, where there is one, for what has a unit is what is measured. */
    private Optional<Integer> axisOfUnits() {
        List<Integer> found = IntStream.range(0, meanings.length)
                .filter(i -> meanings[i] == Meaning.BREAKDOWN)
                .filter(i -> axes.get(i).entries().stream()
                        .anyMatch(entry -> entry.unit().isPresent()))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What an attribute means, by its id or that in lower case; what the mapping does not name is left out. */
    Meaning attribute(String id) {
        Meaning meaning = attributeOrNull(id);
        if (meaning == null) {
            return Meaning.DROPPED;
        }
        return meaning == Meaning.CURRENCY && isCurrencyTheUnit ? Meaning.UNIT : meaning;
    }

    private @Nullable Meaning attributeOrNull(String id) {
        Meaning exact = mapping.meanings().get(id);
        return exact == null ? mapping.meanings().get(id.toLowerCase(Locale.ROOT)) : exact;
    }

    Axis axis(int index) {
        return axes.get(index);
    }

    Meaning meaning(int index) {
        return meanings[index];
    }

    int size() {
        return meanings.length;
    }

    List<Integer> axesOf(Meaning meaning) {
        return IntStream.range(0, meanings.length)
                .filter(i -> meanings[i] == meaning)
                .boxed()
                .toList();
    }

    /** The one axis of a meaning, or -1. */
    int axisOf(Meaning meaning) {
        List<Integer> found = axesOf(meaning);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** The axes that stay dimensions, in order. */
    List<Integer> breakdowns() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < meanings.length; i++) {
            boolean isBesideUnit = BESIDE_UNIT.contains(meanings[i])
                    && (axes.get(i).entries().size() > 1 || meanings[i] == Meaning.CURRENCY);
            if (meanings[i] == Meaning.BREAKDOWN || isBesideUnit) {
                found.add(i);
            }
        }
        return found;
    }
}
