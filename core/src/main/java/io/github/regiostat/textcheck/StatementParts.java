// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import org.jspecify.annotations.Nullable;

/** What is known so far of what a figure is about. */
final class StatementParts {
    @Nullable Indicator<?> indicator;
    @Nullable Region region;
    @Nullable TimePeriod period;
}
