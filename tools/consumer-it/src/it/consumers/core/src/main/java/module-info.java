// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** A module that uses the model. */
module app {
    requires io.github.regiostat.core;
}
