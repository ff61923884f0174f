// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The indicator, region and period of a figure, as far as they are known. */
final class StatementParts {
    @Nullable
    Indicator<?> indicator;

    @Nullable
    Region region;

    @Nullable
    TimePeriod period;
    /** What the text leaves open, if a convention decides it: data that disagree then do not contradict; or empty. */
    String convention = "";
    /** The regions that the data have as counterparts of the indicator. */
    final Set<Region> counterparts = new HashSet<>();

    /** Replaces indicator, region and period by those of another reading. */
    void set(StatementParts other) {
        indicator = other.indicator;
        region = other.region;
        period = other.period;
        convention = other.convention;
    }

    /** Sets indicator, region and period to those of an observation. */
    void set(ObservationKey key, DataIndex data) {
        indicator = data.indicator(key.indicator()).orElse(null);
        region = key.region();
        period = key.period();
    }

    void addCounterparts(Set<Counterpart> added) {
        added.forEach(counterpart -> counterparts.addAll(counterpart.regions()));
    }

    /** States a convention that the statement rests on, unless it rests on another one. */
    void assume(String convention) {
        if (this.convention.isEmpty()) {
            this.convention = convention;
        }
    }
}
