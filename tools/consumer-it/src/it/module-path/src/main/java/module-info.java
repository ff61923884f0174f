// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** A user's module. */
module app {
    requires io.github.regiostat.json;
}
