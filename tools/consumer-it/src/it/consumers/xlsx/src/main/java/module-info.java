// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** A module that reads workbooks. */
module app {
    requires io.github.regiostat.xlsx;
}
