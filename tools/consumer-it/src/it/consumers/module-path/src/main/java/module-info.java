// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** A module that uses all modules of Regiostat. */
module app {
    requires io.github.regiostat.chart;
    requires io.github.regiostat.claims;
    requires io.github.regiostat.core;
    requires io.github.regiostat.csv;
    requires io.github.regiostat.html;
    requires io.github.regiostat.io;
    requires io.github.regiostat.json;
    requires io.github.regiostat.json.claims;
    requires io.github.regiostat.json.jackson2;
    requires io.github.regiostat.text;
}
