// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Copies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dimension of a {@link RowTable}, such as {@code reg} with a code in each row.
 *
 * @param id the id
 * @param label the label, or the id if it has no label
 * @param roles the roles in lower case, as of a {@link CubeAxis}
 * @param pointer the JSON pointer to the dimension
 * @param codes the code of the category of each row
 * @param firstRows the first row of each category, by its index
 * @param details what the document states about categories, by code
 */
public record RowDimension(
        String id,
        String label,
        Set<String> roles,
        String pointer,
        DictionaryColumn<String> codes,
        IntList firstRows,
        Map<String, Detail> details) {
    /**
     * What a document states about a category, apart from its code.
     *
     * @param label the label, or the code if it has no label
     * @param unit the unit of its values, if the document states one
     * @param note the explanation, if the document has one
     */
    public record Detail(String label, Optional<CubeCategoryUnit> unit, Optional<String> note) {
        /**
         * Creates the detail of a category with a label only.
         *
         * @param label the label
         * @return the detail
         */
        public static Detail of(String label) {
            return new Detail(label, Optional.empty(), Optional.empty());
        }

        /**
         * Returns this detail with another label.
         *
         * @param other the label
         * @return the detail
         */
        public Detail withLabel(String other) {
            return new Detail(other, unit, note);
        }
    }

    /**
     * Returns what the document states about a category.
     *
     * @param code the code of the category
     * @return the detail, whose label is the code if the document states nothing
     */
    public Detail detail(String code) {
        Detail detail = details.get(code);
        return detail == null ? Detail.of(code) : detail;
    }

    /**
     * Returns a dimension with another label.
     *
     * @param other the label
     * @return the dimension
     */
    public RowDimension withLabel(String other) {
        return new RowDimension(id, other, roles, pointer, codes, firstRows, details);
    }

    /**
     * Returns a dimension with other details of its categories.
     *
     * @param others the details by code; codes that no row has are ignored
     * @return the dimension
     */
    public RowDimension withDetails(Map<String, Detail> others) {
        return new RowDimension(id, label, roles, pointer, codes, firstRows, Copies.map(others));
    }

    /**
     * Returns the axis of this dimension.
     *
     * @param index the index of this dimension
     * @param locations the locations of the rows
     * @return the axis, with a category for each code
     */
    CubeAxis axis(int index, RowTable.Locations locations) {
        List<CubeCategory> categories = new ArrayList<>();
        for (String code : codes.values()) {
            Detail detail = detail(code);
            String location = locations.category(index, firstRows.at(categories.size()));
            categories.add(new CubeCategory(code, detail.label(), detail.unit(), location));
        }
        return new CubeAxis(id, label, roles, List.copyOf(categories), pointer);
    }

    /** Collects the codes of a dimension. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String label;
        private final Set<String> roles;
        private final String pointer;
        private final DictionaryColumn.Builder<String> codes = new DictionaryColumn.Builder<>();
        private final IntList firstRows = new IntList();
        private String last = "";
        private int lastCode = -1;

        /**
         * Creates a builder without rows.
         *
         * @param id the id
         * @param label the label, or the id if it has no label
         * @param roles the roles in lower case
         * @param pointer the JSON pointer to the dimension
         */
        public Builder(String id, String label, Set<String> roles, String pointer) {
            this.id = id;
            this.label = label;
            this.roles = Copies.set(roles);
            this.pointer = pointer;
        }

        /**
         * Returns the id.
         *
         * @return the id
         */
        public String id() {
            return id;
        }

        /**
         * Sets the category of a row and of the rows after it.
         *
         * @param row the row, not before that of an earlier call
         * @param code the code of the category
         */
        public void category(int row, String code) {
            if (lastCode >= 0 && code.equals(last)) {
                return;
            }
            last = code;
            lastCode = codes.code(code);
            codes.startRun(row, lastCode);
            if (lastCode == firstRows.size()) {
                firstRows.add(row);
            }
        }

        /**
         * Builds the dimension.
         *
         * @param rows the number of rows
         * @param details what the document states about categories, by code
         * @return the dimension
         */
        public RowDimension build(int rows, Map<String, Detail> details) {
            firstRows.trim();
            return new RowDimension(id, label, roles, pointer, codes.build(rows), firstRows, Copies.map(details));
        }
    }
}
