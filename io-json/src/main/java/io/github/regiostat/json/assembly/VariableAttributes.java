// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.mapping.ConceptRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a document says of the figures of one place: the categories that name what is measured, and a code for each further meaning. */
final class VariableAttributes {
    private final List<CubeCategory> indicators;
    private final Map<ConceptRole, String> codes = new EnumMap<>(ConceptRole.class);
    private @Nullable CubeCategoryUnit unit;

    VariableAttributes(List<CubeCategory> indicators) {
        this.indicators = indicators;
        indicators.forEach(this::addUnit);
    }

    /** What is said first holds. */
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

    List<CubeCategory> indicators() {
        return indicators;
    }

    Optional<String> code(ConceptRole role) {
        return Optional.ofNullable(codes.get(role));
    }

    Optional<CubeCategoryUnit> unit() {
        return Optional.ofNullable(unit);
    }
}
