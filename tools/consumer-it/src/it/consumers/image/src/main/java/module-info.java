// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** A module that is linked with Java into an image. */
module app {
    requires io.github.regiostat.core;
    requires io.github.regiostat.json;
}
