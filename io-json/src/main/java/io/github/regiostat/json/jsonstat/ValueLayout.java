// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

/**
 * The layout of written values, such as {@code "value": [105.3, null, 177.2]} or {@code "value": {"0": 105.3, "2":
 * 177.2}}.
 */
public enum ValueLayout {
    /** The shorter one of array and object. */
    SHORTEST,
    /** An array, with null for each cell without a value. */
    DENSE,
    /** An object of the cells with a value, by position. */
    SPARSE
}
