// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.calculation.TraitValue.Agreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The distinct values of a trait of many inputs. It finds values that do not agree without comparing each value with
 * each other: the time is linear in the parts of the values.
 */
final class TraitValues {
    private final List<TraitValue> distinct;
    private final Map<Object, Part> byName = new HashMap<>();

    /** What all values state in one part. */
    private static final class Part {
        private final Set<Object> stated = new HashSet<>();
        private int size;
        private boolean isMixed;
        private boolean isUnstated;

        void add(Object value) {
            size++;
            if (TraitValue.isMixed(value)) {
                isMixed = true;
            } else if (TraitValue.isUnstated(value)) {
                isUnstated = true;
            } else {
                stated.add(value);
            }
        }

        /** Returns whether a value of this part differs from another of them. A mixed value differs from all. */
        boolean hasOtherThan(Object value) {
            return isMixed ? size > 1 : stated.size() > 1 && !TraitValue.isUnstated(value);
        }
    }

    /** The positions of two values. */
    record Pair(int first, int second) {}

    /** The parts that a value states, and those that it leaves unstated. */
    private record Form(Set<Object> stated, Set<Object> unstated) {
        static Form of(TraitValue value) {
            Form form = new Form(new LinkedHashSet<>(), new LinkedHashSet<>());
            value.parts()
                    .forEach((part, stated) ->
                            (TraitValue.isUnstated(stated) ? form.unstated() : form.stated()).add(part));
            return form;
        }
    }

    TraitValues(List<TraitValue> distinct) {
        this.distinct = distinct;
        for (TraitValue value : distinct) {
            value.parts()
                    .forEach((name, stated) ->
                            byName.computeIfAbsent(name, n -> new Part()).add(stated));
        }
    }

    /** Returns the first value that differs from another, and the first value that it differs from. */
    Optional<Pair> firstDifference() {
        for (int i = 0; i < distinct.size(); i++) {
            TraitValue first = distinct.get(i);
            if (differsFromAnother(first)) {
                // An earlier value that differs would have been found first.
                int second = i + 1;
                while (first.agreementWith(distinct.get(second)) != Agreement.DIFFERENT) {
                    second++;
                }
                return Optional.of(new Pair(i, second));
            }
        }
        return Optional.empty();
    }

    private boolean differsFromAnother(TraitValue value) {
        for (Map.Entry<Object, Object> part : value.parts().entrySet()) {
            if (Objects.requireNonNull(byName.get(part.getKey()), "part").hasOtherThan(part.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether two values do not differ, and one of them states a part that the other leaves unstated. */
    boolean leaveUnstated() {
        return byName.values().stream().anyMatch(part -> part.isUnstated && !part.stated.isEmpty())
                && leaveUnstatedWithoutDifference();
    }

    private boolean leaveUnstatedWithoutDifference() {
        Map<Form, List<TraitValue>> byForm = new HashMap<>();
        for (TraitValue value : distinct) {
            if (!value.isMixed()) {
                byForm.computeIfAbsent(Form.of(value), form -> new ArrayList<>())
                        .add(value);
            }
        }
        Map<Object, List<Form>> stating = new HashMap<>();
        byForm.keySet()
                .forEach(form -> form.stated()
                        .forEach(part -> stating.computeIfAbsent(part, p -> new ArrayList<>())
                                .add(form)));
        for (Form form : byForm.keySet()) {
            for (Object part : form.unstated()) {
                for (Form other : stating.getOrDefault(part, List.of())) {
                    if (haveEqualStatedParts(form, other, byForm)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Returns whether two values of two forms are equal in the parts that both state. */
    private static boolean haveEqualStatedParts(Form form, Form other, Map<Form, List<TraitValue>> byForm) {
        Set<Object> common = new LinkedHashSet<>(form.stated());
        common.retainAll(other.stated());
        Set<List<Object>> values = new HashSet<>();
        for (TraitValue value : byForm.getOrDefault(form, List.of())) {
            values.add(value.in(common));
        }
        for (TraitValue value : byForm.getOrDefault(other, List.of())) {
            if (values.contains(value.in(common))) {
                return true;
            }
        }
        return false;
    }
}
