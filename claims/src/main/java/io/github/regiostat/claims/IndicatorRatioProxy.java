// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.region.Region;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The serial form of a ratio of indicators. */
record IndicatorRatioProxy(
        String ratio,
        String numerator,
        String denominator,
        @Nullable Region of) implements Serializable {
    private Object readResolve() {
        return new Relation.IndicatorRatio(ratio, numerator, denominator, Optional.ofNullable(of));
    }
}
