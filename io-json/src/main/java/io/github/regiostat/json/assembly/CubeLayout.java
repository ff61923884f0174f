// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.mapping.ConceptRole;
import io.github.regiostat.json.mapping.Mapping;
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
final class CubeLayout {
    /** What SDMX writes where a dimension does not apply. */
    static final String NOT_APPLICABLE = "_Z";

    /** Of these there is one axis at most. */
    private static final Set<ConceptRole> SINGLE = EnumSet.of(
            ConceptRole.REGION,
            ConceptRole.PERIOD,
            ConceptRole.TO,
            ConceptRole.FROM,
            ConceptRole.REFERENCE_REGION,
            ConceptRole.REFERENCE_PERIOD,
            ConceptRole.VINTAGE,
            ConceptRole.UNIT);
    /** These tell figures apart only by what they make of the unit, so that an axis of several categories stays in the key. */
    private static final Set<ConceptRole> BESIDE_UNIT = EnumSet.of(
            ConceptRole.PER, ConceptRole.SCALE, ConceptRole.DECIMALS, ConceptRole.BASE, ConceptRole.CURRENCY);

    private static final Set<ConceptRole> OF_ATTRIBUTES =
            EnumSet.of(ConceptRole.STATUS, ConceptRole.CONFIDENTIALITY, ConceptRole.NOTE);

    private final Mapping mapping;
    private final AssemblyFailures failures;
    private final List<CubeAxis> axes;
    private final ConceptRole[] roles;
    private final boolean isCurrencyTheUnit;

    private CubeLayout(CubeView view, Mapping mapping, AssemblyFailures failures) {
        this.mapping = mapping;
        this.failures = failures;
        this.axes = view.axes();
        this.roles = new ConceptRole[axes.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = stated(axes.get(i));
        }
        SINGLE.forEach(this::requireOne);
        this.isCurrencyTheUnit = axesOf(ConceptRole.UNIT).isEmpty() && !hasUnitElsewhere(view);
        for (int i = 0; i < roles.length; i++) {
            roles[i] = settled(axes.get(i), roles[i]);
        }
        if (axesOf(ConceptRole.INDICATOR).isEmpty()) {
            axisOfUnits().ifPresent(axis -> roles[axis] = ConceptRole.INDICATOR);
        }
    }

    static CubeLayout of(CubeView view, Mapping mapping, AssemblyFailures failures) {
        return new CubeLayout(view, mapping, failures);
    }

    /** What the mapping says of an axis by its id, else by the first meaning of its roles. */
    private ConceptRole stated(CubeAxis axis) {
        ConceptRole byId = mapping.conceptRoles().get(axis.id());
        if (byId != null) {
            return byId;
        }
        return axis.roles().stream()
                .flatMap(concept -> Optional.ofNullable(mapping.conceptRoles().get(concept)).stream())
                .min(ConceptRole::compareTo)
                .orElse(ConceptRole.DIMENSION);
    }

    /** Refuses two axes of one meaning, unless it is the role of one of them and the other only has its name. */
    private void requireOne(ConceptRole role) {
        List<Integer> found = axesOf(role);
        if (found.size() < 2) {
            return;
        }
        List<Integer> byRole =
                found.stream().filter(axis -> isByRole(axes.get(axis), role)).toList();
        if (byRole.size() == 1) {
            found.stream()
                    .filter(axis -> !byRole.contains(axis))
                    .forEach(axis -> roles[axis] = ConceptRole.DIMENSION);
            return;
        }
        CubeAxis first = axes.get(found.get(0));
        CubeAxis second = axes.get(found.get(1));
        throw failures.at(
                second.pointer(),
                "Dimension of the meaning '" + role.code() + "' must be one, but "
                        + Messages.quote(first.id()) + " and " + Messages.quote(second.id())
                        + " both are; the mapping has to say which, as in {\"meanings\": {\"" + first.id() + "\": \""
                        + role.code() + "\"}}");
    }

    private boolean isByRole(CubeAxis axis, ConceptRole role) {
        return axis.roles().stream().anyMatch(concept -> mapping.conceptRoles().get(concept) == role);
    }

    private boolean hasUnitElsewhere(CubeView view) {
        return axes.stream()
                        .flatMap(axis -> axis.categories().stream())
                        .anyMatch(category -> category.unit().isPresent())
                || view.attributeSets().stream()
                        .flatMap(set -> set.keySet().stream())
                        .anyMatch(id -> attribute(id) == ConceptRole.UNIT);
    }

    /** What the meaning comes to, given the other axes and the categories of this one. */
    private ConceptRole settled(CubeAxis axis, ConceptRole role) {
        if (OF_ATTRIBUTES.contains(role)) {
            return ConceptRole.DIMENSION;
        }
        if (role == ConceptRole.CURRENCY && isCurrencyTheUnit) {
            return ConceptRole.UNIT;
        }
        if (role == ConceptRole.DROPPED && axis.categories().size() > 1) {
            throw failures.at(
                    axis.pointer(),
                    "Dimension " + Messages.quote(axis.id()) + " must have one category to be left out, but has "
                            + axis.categories().size());
        }
        Map<String, ?> table = switch (role) {
            case PRICES -> mapping.codes().prices();
            case ADJUSTMENT -> mapping.codes().adjustments();
            case COLLECTION -> mapping.codes().collections();
            default -> Map.of();
        };
        boolean isOfTable =
                role == ConceptRole.PRICES || role == ConceptRole.ADJUSTMENT || role == ConceptRole.COLLECTION;
        return isOfTable && !areDifferent(axis, table) ? ConceptRole.DIMENSION : role;
    }

    /** Whether a table knows each category that applies, and each as something else. */
    private static boolean areDifferent(CubeAxis axis, Map<String, ?> table) {
        List<String> ids = axis.categories().stream()
                .map(CubeCategory::id)
                .filter(id -> !id.equals(NOT_APPLICABLE))
                .toList();
        return ids.stream().allMatch(table::containsKey)
                && ids.stream().map(table::get).distinct().count() == ids.size();
    }

    /** The axis whose categories have units, where there is one, for what has a unit is what is measured. */
    private Optional<Integer> axisOfUnits() {
        List<Integer> found = IntStream.range(0, roles.length)
                .filter(i -> roles[i] == ConceptRole.DIMENSION)
                .filter(i -> axes.get(i).categories().stream()
                        .anyMatch(category -> category.unit().isPresent()))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What an attribute means, by its id or that in lower case; what the mapping does not name is left out. */
    ConceptRole attribute(String id) {
        ConceptRole role = attributeOrNull(id);
        if (role == null) {
            return ConceptRole.DROPPED;
        }
        return role == ConceptRole.CURRENCY && isCurrencyTheUnit ? ConceptRole.UNIT : role;
    }

    private @Nullable ConceptRole attributeOrNull(String id) {
        ConceptRole exact = mapping.conceptRoles().get(id);
        return exact == null ? mapping.conceptRoles().get(id.toLowerCase(Locale.ROOT)) : exact;
    }

    CubeAxis axis(int index) {
        return axes.get(index);
    }

    ConceptRole role(int index) {
        return roles[index];
    }

    int size() {
        return roles.length;
    }

    List<Integer> axesOf(ConceptRole role) {
        return IntStream.range(0, roles.length)
                .filter(i -> roles[i] == role)
                .boxed()
                .toList();
    }

    /** The one axis of a meaning, or -1. */
    int axisOf(ConceptRole role) {
        List<Integer> found = axesOf(role);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** The axes that stay dimensions, in order. */
    List<Integer> dimensionLists() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            boolean isBesideUnit = BESIDE_UNIT.contains(roles[i])
                    && (axes.get(i).categories().size() > 1 || roles[i] == ConceptRole.CURRENCY);
            if (roles[i] == ConceptRole.DIMENSION || isBesideUnit) {
                found.add(i);
            }
        }
        return found;
    }
}
