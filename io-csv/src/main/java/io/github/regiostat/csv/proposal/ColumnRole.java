// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

/** What a column of a table can be. */
enum ColumnRole {
    REGION("region"),
    PERIOD("period"),
    INDICATOR("indicator"),
    UNIT("unit"),
    SCALE("scale"),
    VALUE("value"),
    STATUS("status"),
    NOTE("note"),
    /** A further dimension, such as sex. */
    BREAKDOWN("breakdown"),
    /** A column that is not read, such as a rank, or the codes beside names. */
    DROPPED("dropped");

    private final String code;

    ColumnRole(String code) {
        this.code = code;
    }

    /** Returns the code of the concept role in a mapping. */
    String code() {
        return code;
    }

    /** Returns whether columns of the role tell observations apart. */
    boolean isKey() {
        return this == REGION || this == PERIOD || this == INDICATOR || this == BREAKDOWN || this == UNIT;
    }
}
