// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.Map;
import java.util.Optional;

/**
 * A category of a dimension, such as {@code DE}.
 *
 * @param id its id
 * @param label its label, which is the id where it has none
 * @param unit the unit of its values, where the document states one for it
 * @param pointer the JSON pointer to it
 * @param attributes what else the document says of its values, by name, such as {@code measuringType} of PxWeb
 */
public record CubeCategory(
        String id, String label, Optional<CubeCategoryUnit> unit, String pointer, Map<String, String> attributes) {
    /**
     * Makes a category of which nothing else is said.
     *
     * @param id its id
     * @param label its label, which is the id where it has none
     * @param unit the unit of its values, where the document states one for it
     * @param pointer the JSON pointer to it
     */
    public CubeCategory(String id, String label, Optional<CubeCategoryUnit> unit, String pointer) {
        this(id, label, unit, pointer, Map.of());
    }
}
