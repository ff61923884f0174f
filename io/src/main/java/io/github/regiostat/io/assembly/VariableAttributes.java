// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.io.mapping.ConceptRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attributes of a variable: the categories of its indicator, a code for each other concept role, and a unit. */
final class VariableAttributes {
    private final List<CubeCategory> indicators;
    private final Map<ConceptRole, String> codes = new EnumMap<>(ConceptRole.class);
    private final List<String> unitTexts = new ArrayList<>();
    private @Nullable CubeCategoryUnit unit;

    VariableAttributes(List<CubeCategory> indicators) {
        this.indicators = indicators;
        indicators.forEach(this::addUnit);
    }

    /** Adds the code of a concept role; the first one takes precedence. */
    void add(ConceptRole role, String code) {
        if (!code.isBlank()) {
            codes.putIfAbsent(role, code);
        }
    }

    void addUnit(CubeCategory category) {
        if (unit == null) {
            unit = category.unit().orElse(null);
        }
    }

    /** Adds a text for the unit that is not its code, such as the label of the code. */
    void addUnitText(String text) {
        unitTexts.add(text);
    }

    List<CubeCategory> indicators() {
        return indicators;
    }

    Optional<String> code(ConceptRole role) {
        return Optional.ofNullable(codes.get(role));
    }

    Optional<CubeCategoryUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns all texts for the unit: its code, its labels and those that were added. */
    Stream<String> unitTexts() {
        return Stream.of(
                        code(ConceptRole.UNIT).stream(),
                        unit().stream().flatMap(UnitLabels::mapped),
                        unitTexts.stream())
                .flatMap(texts -> texts);
    }
}
