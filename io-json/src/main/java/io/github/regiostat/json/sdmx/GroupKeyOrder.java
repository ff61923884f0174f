// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of dimensions in the keys of groups. The samples of the standard have that in which the structure lists them, from data
 * set to observation. Its words can be read as the order of the key as well: that is taken where the other does not fit.
 */
final class GroupKeyOrder {
    private GroupKeyOrder() {}

    static List<SdmxComponent> of(SdmxStructure structure, KeyReader keys, IntList codes, AttributeLists lists) {
        List<SdmxComponent> listed = structure.listedDimensions();
        List<SdmxComponent> inKeyOrder = structure.dimensions();
        if (listed.equals(inKeyOrder) || !keys.fits(inKeyOrder)) {
            return listed;
        }
        if (!keys.fits(listed)) {
            return inKeyOrder;
        }
        return !isAsRelated(structure, listed, keys.keys(), codes, lists)
                        && isAsRelated(structure, inKeyOrder, keys.keys(), codes, lists)
                ? inKeyOrder
                : listed;
    }

    /** Whether each attribute stands at a group of the very dimensions that it is said to vary with. */
    private static boolean isAsRelated(
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
                if (elements.get(i) != null && !isRelated(attributes.get(i), dimensions)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isRelated(SdmxComponent attribute, Set<String> dimensions) {
        return attribute
                .relationship()
                .map(SdmxRelationship::dimensions)
                .filter(related -> !related.isEmpty())
                .map(related -> dimensions.equals(Set.copyOf(related)))
                .orElse(true);
    }
}
