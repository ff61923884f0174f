// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Realigns observations that were read with a wrong number of values before their attributes. */
final class ObservationRealignment {
    private final SdmxStructure structure;
    private final int values;
    private final AttributeListReader lists = new AttributeListReader();
    private final List<MeasureColumn.Builder> cells = new ArrayList<>();
    private final IntList tails = new IntList();

    /**
     * Realigns observations.
     *
     * @param values the number of values of each observation; the other measures have none
     * @param read the columns that were read as values
     * @param readTails the codes of the lists that were read after the values
     */
    ObservationRealignment(
            SdmxStructure structure,
            int values,
            List<MeasureColumn> read,
            IntList readTails,
            AttributeLists readLists) {
        this.structure = structure;
        this.values = values;
        for (int i = 0; i < structure.measureCount(); i++) {
            cells.add(new MeasureColumn.Builder());
        }
        for (int row = 0; row < readTails.size(); row++) {
            List<@Nullable String> elements = new ArrayList<>();
            for (MeasureColumn column : read) {
                String json = column.json(row);
                elements.add(json.equals(RawArrays.NULL) ? null : json);
            }
            elements.addAll(readLists.elements(readTails.at(row)));
            add(elements);
        }
    }

    private void add(List<@Nullable String> elements) {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).add(i < values && i < elements.size() ? elements.get(i) : null);
        }
        tails.add(lists.code(RawArrays.of(elements.subList(Math.min(values, elements.size()), elements.size()))));
    }

    /** Returns whether the elements after the values are valid attributes and annotations. */
    boolean isValid() {
        AttributeLists built = lists.build();
        List<SdmxComponent> attributes = structure.attributes(SdmxLevel.OBSERVATION);
        for (int code = 0; code < built.size(); code++) {
            List<@Nullable String> elements = built.elements(code);
            for (int i = 0; i < elements.size(); i++) {
                String element = elements.get(i);
                boolean isValid = element == null
                        || (i < attributes.size()
                                ? ListCoding.isValid(attributes.get(i), element)
                                : ListCoding.isIndex(
                                        element, structure.annotations().size()));
                if (!isValid) {
                    return false;
                }
            }
        }
        return true;
    }

    ObservationTable rows(KeyColumn keys) {
        return new ObservationTable(
                keys, cells.stream().map(MeasureColumn.Builder::build).toList(), tails, lists.build());
    }
}
