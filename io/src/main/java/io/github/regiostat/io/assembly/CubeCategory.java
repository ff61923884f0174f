// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import java.util.Map;
import java.util.Optional;

/**
 * A category of a dimension, such as {@code DE}.
 *
 * @param id the id
 * @param label the label, or the id if it has no label
 * @param unit the unit of its values, if the document states one
 * @param pointer the JSON pointer to the category
 * @param attributes other attributes of its values by name, such as {@code measuringType} of PxWeb
 */
public record CubeCategory(
        String id, String label, Optional<CubeCategoryUnit> unit, String pointer, Map<String, String> attributes) {
    /**
     * Creates a category without attributes.
     *
     * @param id the id
     * @param label the label, or the id if it has no label
     * @param unit the unit of its values, if the document states one
     * @param pointer the JSON pointer to the category
     */
    public CubeCategory(String id, String label, Optional<CubeCategoryUnit> unit, String pointer) {
        this(id, label, unit, pointer, Map.of());
    }
}
