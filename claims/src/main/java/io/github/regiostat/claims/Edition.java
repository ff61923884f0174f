// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vintage of a measurement: its name, and the parts by which vintages are ordered. */
record Edition(
        String name,
        int stage,
        @Nullable TimePeriod period,
        @Nullable LocalDate published) {
    private static final Set<String> FIRST =
            Set.of("first published", "first", "initial", "preliminary", "provisional", "flash", "advance");
    private static final Set<String> LAST = Set.of("revised", "final");

    static Edition of(Measurement<?> measurement) {
        Optional<Source> source = measurement.source();
        Optional<String> vintage = source.flatMap(Source::vintage);
        @Nullable LocalDate published = source.flatMap(Source::published).orElse(null);
        String name = nameOf(measurement);
        return new Edition(name, stageOf(name), vintage.flatMap(Edition::period).orElse(null), published);
    }

    /** Returns the vintage, otherwise the day of publication, otherwise an empty text. */
    static String nameOf(Measurement<?> measurement) {
        Optional<Source> source = measurement.source();
        return source.flatMap(Source::vintage)
                .orElseGet(() -> source.flatMap(Source::published)
                        .map(LocalDate::toString)
                        .orElse(""));
    }

    private static int stageOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return FIRST.contains(lower) ? -1 : LAST.contains(lower) ? 1 : 0;
    }

    private static Optional<TimePeriod> period(String vintage) {
        try {
            return Optional.of(TimePeriod.parse(vintage));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Returns whether this is later: by the periods that name both, by publication, or by first and revised. */
    boolean isLaterThan(Edition other) {
        if (period != null && other.period != null && !period.overlaps(other.period)) {
            return period.start().isAfter(other.period.end());
        }
        if (published != null && other.published != null && !published.equals(other.published)) {
            return published.isAfter(other.published);
        }
        return stage > other.stage && isNamed() && other.isNamed();
    }

    /** Returns the edition that is later than all others, or empty if their order is unknown. */
    static Optional<Edition> latestOf(List<Edition> editions) {
        return editions.stream()
                .filter(edition -> editions.stream()
                        .allMatch(other -> other.name.equals(edition.name) || edition.isLaterThan(other)))
                .min(Comparator.comparing(Edition::name));
    }
}
