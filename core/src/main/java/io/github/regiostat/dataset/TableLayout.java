// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

/** The layout of a printed table of a dataset, such as {@link #PERIODS_AS_COLUMNS}. */
public enum TableLayout {
    /** A row for each measurement. */
    LONG,
    /** A column for each period. */
    PERIODS_AS_COLUMNS,
    /** A column for each region. */
    REGIONS_AS_COLUMNS
}
