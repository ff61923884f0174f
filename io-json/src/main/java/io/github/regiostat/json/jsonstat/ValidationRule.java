// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

/**
 * A rule that a document violates, such as {@code VALUE_LEN_MISMATCH}. The names are those of the validator of
 * json-stat.org. The last ones are rules that the validator leaves to the JSON Schema or to the text of the format.
 */
enum ValidationRule {
    ID_SIZE_LEN_MISMATCH,
    DIM_KEY_ID_MISMATCH,
    VALUE_LEN_MISMATCH,
    SPARSE_KEY_OUT_OF_RANGE,
    ROLE_ID_UNKNOWN,
    STATUS_LEN_MISMATCH,
    STATUS_KEY_OUT_OF_RANGE,
    INDEX_COUNT_MISMATCH,
    INDEX_POSITIONS_INVALID,
    LABEL_KEY_UNKNOWN,
    UNIT_KEY_UNKNOWN,
    COORD_KEY_UNKNOWN,
    NOTE_KEY_UNKNOWN,
    CHILD_ID_UNKNOWN,
    CHILD_CYCLE,
    CUBE_SIZE_OVERFLOW,
    STRUCTURAL_VIOLATION,
    DUPLICATE_ID,
    DUPLICATE_POSITION;

    /** Returns the message with the name of the rule. */
    String broken(String message) {
        return message + " (rule " + name() + ")";
    }
}
