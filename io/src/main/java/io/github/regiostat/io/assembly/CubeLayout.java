// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The concept roles of the dimensions and attributes of a cube under a mapping. */
final class CubeLayout {
    /** The SDMX code for a dimension that does not apply. */
    static final String NOT_APPLICABLE = "_Z";

    /** The roles that one dimension at most can have. */
    private static final Set<ConceptRole> SINGLE = EnumSet.of(
            ConceptRole.REGION,
            ConceptRole.PERIOD,
            ConceptRole.TO,
            ConceptRole.FROM,
            ConceptRole.REFERENCE_REGION,
            ConceptRole.REFERENCE_PERIOD,
            ConceptRole.VINTAGE,
            ConceptRole.UNIT);
    /** The roles of parts of a unit. Dimensions of several categories with such a role stay in the key. */
    private static final Set<ConceptRole> PARTS_OF_UNIT = EnumSet.of(
            ConceptRole.PER, ConceptRole.SCALE, ConceptRole.DECIMALS, ConceptRole.BASE, ConceptRole.CURRENCY);

    /** The roles of attributes and values, which no dimension has. */
    private static final Set<ConceptRole> NOT_OF_DIMENSIONS =
            EnumSet.of(ConceptRole.STATUS, ConceptRole.CONFIDENTIALITY, ConceptRole.NOTE, ConceptRole.VALUE);

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
            roles[i] = mappedRole(axes.get(i), mapping);
        }
        SINGLE.forEach(this::requireOne);
        this.isCurrencyTheUnit = axesOf(ConceptRole.UNIT).isEmpty() && !hasUnitElsewhere(view);
        for (int i = 0; i < roles.length; i++) {
            roles[i] = resolvedRole(axes.get(i), roles[i]);
        }
        if (axesOf(ConceptRole.INDICATOR).isEmpty()) {
            axisOfUnits().ifPresent(axis -> roles[axis] = ConceptRole.INDICATOR);
        }
    }

    static CubeLayout of(CubeView view, Mapping mapping, AssemblyFailures failures) {
        return new CubeLayout(view, mapping, failures);
    }

    /** Returns the role that the mapping has for the id of an axis, otherwise the first one for its roles. */
    static ConceptRole mappedRole(CubeAxis axis, Mapping mapping) {
        ConceptRole byId = mapping.conceptRoles().get(axis.id());
        if (byId != null) {
            return byId;
        }
        return axis.roles().stream()
                .flatMap(concept -> Optional.ofNullable(mapping.conceptRoles().get(concept)).stream())
                .min(ConceptRole::compareTo)
                .orElse(ConceptRole.DIMENSION);
    }

    /** Rejects two axes with one role, unless one of them has it by its roles and the other by its id only. */
    private void requireOne(ConceptRole role) {
        List<Integer> found = axesOf(role);
        if (found.size() < 2) {
            return;
        }
        List<Integer> byRole =
                found.stream().filter(axis -> isByRole(axes.get(axis), role)).toList();
        if (byRole.size() == 1) {
            found.stream().filter(axis -> !byRole.contains(axis)).forEach(axis -> roles[axis] = ConceptRole.DIMENSION);
            return;
        }
        CubeAxis first = axes.get(found.get(0));
        CubeAxis second = axes.get(found.get(1));
        throw failures.at(
                second.pointer(),
                "Concept role '" + role.code() + "' must have one dimension, but has "
                        + Text.quote(first.id()) + " and " + Text.quote(second.id())
                        + "; select one in the mapping, as in {\"meanings\": {\"" + first.id() + "\": \""
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

    /** Returns the role of an axis, given the other axes and its categories. */
    private ConceptRole resolvedRole(CubeAxis axis, ConceptRole role) {
        if (NOT_OF_DIMENSIONS.contains(role)) {
            return ConceptRole.DIMENSION;
        }
        if (role == ConceptRole.CURRENCY && isCurrencyTheUnit) {
            return ConceptRole.UNIT;
        }
        if (role == ConceptRole.DROPPED && axis.categories().size() > 1) {
            throw failures.at(
                    axis.pointer(),
                    "Dimension " + Text.quote(axis.id()) + " must have one category to be dropped, but has "
                            + axis.categories().size()
                            + "; give it another role in \"meanings\", such as \"breakdown\"");
        }
        Map<String, ?> table = switch (role) {
            case PRICES -> mapping.codes().prices();
            case ADJUSTMENT -> mapping.codes().adjustments();
            case COLLECTION -> {
                Map<String, Object> codes = new HashMap<>(mapping.codes().behaviours());
                codes.putAll(mapping.codes().collections());
                yield codes;
            }
            default -> Map.of();
        };
        boolean isCoded =
                role == ConceptRole.PRICES || role == ConceptRole.ADJUSTMENT || role == ConceptRole.COLLECTION;
        return isCoded && !areDifferent(axis, table) ? ConceptRole.DIMENSION : role;
    }

    /** Returns whether a code list has a different value for each category that applies. */
    private static boolean areDifferent(CubeAxis axis, Map<String, ?> table) {
        List<String> ids = axis.categories().stream()
                .map(CubeCategory::id)
                .filter(id -> !id.equals(NOT_APPLICABLE))
                .toList();
        return ids.stream().allMatch(table::containsKey)
                && ids.stream().map(table::get).distinct().count() == ids.size();
    }

    /** Returns the only axis whose categories have units: categories with units are indicators. */
    private Optional<Integer> axisOfUnits() {
        List<Integer> found = IntStream.range(0, roles.length)
                .filter(i -> roles[i] == ConceptRole.DIMENSION)
                .filter(i -> axes.get(i).categories().stream()
                        .anyMatch(category -> category.unit().isPresent()))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Returns the role of an attribute by its id, in any case; attributes that the mapping does not have are dropped.
     */
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

    /** Returns the first axis with a role, or -1. */
    int axisOf(ConceptRole role) {
        List<Integer> found = axesOf(role);
        return found.isEmpty() ? -1 : found.get(0);
    }

    /** Returns the axes that stay dimensions of the dataset, in order. */
    List<Integer> dimensions() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            boolean isPartOfUnit = PARTS_OF_UNIT.contains(roles[i])
                    && (axes.get(i).categories().size() > 1 || roles[i] == ConceptRole.CURRENCY);
            if (roles[i] == ConceptRole.DIMENSION || isPartOfUnit) {
                found.add(i);
            }
        }
        return found;
    }
}
