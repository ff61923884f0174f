// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dimension, such as {@code geo}.
 *
 * @param id the id
 * @param label the label, or the id if it has no label
 * @param roles the roles in lower case: {@code time}, {@code geo} or {@code metric} of JSON-stat, or the concepts of
 *     SDMX such as {@code ref_area}
 * @param categories the categories, in order
 * @param pointer the JSON pointer to the dimension
 * @param parents the ids of the categories that contain another directly, by its id
 */
public record CubeAxis(
        String id,
        String label,
        Set<String> roles,
        List<CubeCategory> categories,
        String pointer,
        Map<String, List<String>> parents) {
    /**
     * Creates a dimension without a hierarchy.
     *
     * @param id the id
     * @param label the label, or the id if it has no label
     * @param roles the roles in lower case
     * @param categories the categories, in order
     * @param pointer the JSON pointer to the dimension
     */
    public CubeAxis(String id, String label, Set<String> roles, List<CubeCategory> categories, String pointer) {
        this(id, label, roles, categories, pointer, Map.of());
    }
}
