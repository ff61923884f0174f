// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Copies;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of dimensions in the keys of groups. The samples of the standard use the order of the structure, from data
 * set to observation. The text of the standard may also mean the order of the key, which is used if the first one does
 * not match.
 */
final class GroupKeyOrder {
    private GroupKeyOrder() {}

    static List<SdmxComponent> of(SdmxStructure structure, KeyReader keys, IntList codes, AttributeLists lists) {
        List<SdmxComponent> listed = structure.listedDimensions();
        List<SdmxComponent> inKeyOrder = structure.dimensions();
        if (listed.equals(inKeyOrder) || !keys.matches(inKeyOrder)) {
            return listed;
        }
        if (!keys.matches(listed)) {
            return inKeyOrder;
        }
        return !matchesRelationships(structure, listed, keys.keys(), codes, lists)
                        && matchesRelationships(structure, inKeyOrder, keys.keys(), codes, lists)
                ? inKeyOrder
                : listed;
    }

    /** Returns whether each attribute is reported at a group of exactly the dimensions of its relationship. */
    private static boolean matchesRelationships(
            SdmxStructure structure, List<SdmxComponent> order, KeyColumn keys, IntList codes, AttributeLists lists) {
        List<SdmxComponent> attributes = structure.attributes(SdmxLevel.DIMENSION_GROUP);
        for (int row = 0; row < keys.size(); row++) {
            Set<String> dimensions = new HashSet<>();
            for (int i = 0; i < keys.arity(); i++) {
                if (keys.part(row, i) >= 0) {
                    dimensions.add(order.get(i).id());
                }
            }
            List<@Nullable String> elements = lists.elements(codes.at(row));
            for (int i = 0; i < Math.min(elements.size(), attributes.size()); i++) {
                if (elements.get(i) != null && !matchesRelationship(attributes.get(i), dimensions)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean matchesRelationship(SdmxComponent attribute, Set<String> dimensions) {
        return attribute
                .relationship()
                .map(SdmxRelationship::dimensions)
                .filter(related -> !related.isEmpty())
                .map(related -> dimensions.equals(Copies.set(related)))
                .orElse(true);
    }
}
