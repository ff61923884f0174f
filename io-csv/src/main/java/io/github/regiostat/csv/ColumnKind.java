// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

/** What the cells of a column are. */
enum ColumnKind {
    /** Categories of a dimension. */
    DIMENSION,
    /** Texts of an attribute of observations. */
    ATTRIBUTE,
    /** Labels of the categories of another column. */
    LABEL,
    /** Numbers. */
    VALUE,
    /** The id of the structure of the row. */
    STRUCTURE,
    /** The name of the structure. */
    STRUCTURE_NAME,
    /** The action of SDMX that applies to the row. */
    ACTION,
    /** The time of the last update. */
    UPDATED,
    /** The data that restores a dataset. */
    RESTORATION,
    /** Cells that are not read. */
    IGNORED,
    /** A column without a name, whose cells must be empty. */
    UNNAMED
}
