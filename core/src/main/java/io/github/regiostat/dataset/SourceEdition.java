// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vintage and day of publication of a source. */
record SourceEdition(@Nullable TimePeriod vintage, @Nullable LocalDate published) {
    static SourceEdition of(@Nullable Source source) {
        return source == null
                ? new SourceEdition(null, null)
                : new SourceEdition(
                        source.vintage().flatMap(SourceEdition::period).orElse(null),
                        source.published().orElse(null));
    }

    private static Optional<TimePeriod> period(String vintage) {
        try {
            return Optional.of(TimePeriod.parse(vintage));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    boolean isLaterThan(SourceEdition other) {
        if (vintage != null && other.vintage != null && !vintage.overlaps(other.vintage)) {
            return vintage.start().isAfter(other.vintage.end());
        }
        return published != null && other.published != null && published.isAfter(other.published);
    }

    /** Returns the day of publication, or the last day of a vintage that is a period. */
    Optional<LocalDate> knownSince() {
        if (published != null) {
            return Optional.of(published);
        }
        return Optional.ofNullable(vintage).map(TimePeriod::end);
    }

    /** Returns a source with its day of publication. */
    static String described(@Nullable Source source) {
        return source == null
                ? "no source"
                : source + source.published().map(day -> ", published " + day).orElse("");
    }
}
