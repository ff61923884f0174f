// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

/** How values are written, such as {@code "value": [105.3, null, 177.2]} or {@code "value": {"0": 105.3, "2": 177.2}}. */
public enum ValueLayout {
    /** As an array or as an object, whichever is shorter. */
    SHORTEST,
    /** As an array, with null for each cell without a value. */
    DENSE,
    /** As an object of the cells with a value, by position. */
    SPARSE
}
