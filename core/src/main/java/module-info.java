// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Typed, immutable values for regional statistics: quantities, figures, periods, regions, measurements. */
@org.jspecify.annotations.NullMarked
module io.github.regiostat.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.regiostat.calculation;
    exports io.github.regiostat.column;
    exports io.github.regiostat.dataset;
    exports io.github.regiostat.exchange;
    exports io.github.regiostat.figure;
    exports io.github.regiostat.indicator;
    exports io.github.regiostat.measurement;
    exports io.github.regiostat.period;
    exports io.github.regiostat.quantity;
    exports io.github.regiostat.region;
    exports io.github.regiostat.source;

    uses io.github.regiostat.dataset.DataFormat;
}
