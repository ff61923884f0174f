// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads categories as periods: by the mapping, by the id, else by the label. */
final class PeriodReader {
    /** Quarters and weeks as the offices of the Nordic countries abbreviate them: kvartal, uke. */
    private static final Pattern NORDIC = Pattern.compile("([0-9]{4})([KU])([0-9]{1,2})");

    private final Mapping mapping;
    private final AssemblyFailures failures;

    PeriodReader(Mapping mapping, AssemblyFailures failures) {
        this.mapping = mapping;
        this.failures = failures;
    }

    TimePeriod period(CubeAxis axis, CubeCategory category) {
        TimePeriod stated = mapping.periods().byCategory().get(category.id());
        if (stated == null) {
            stated = mapping.periods().byCategory().get(category.label());
        }
        return stated != null
                ? stated
                : find(category.id()).or(() -> find(category.label())).orElseThrow(() -> noPeriod(axis, category));
    }

    private Optional<TimePeriod> find(String text) {
        try {
            return Optional.of(ofFrequency(parsed(text)));
        } catch (IllegalArgumentException noPeriod) {
            return Optional.empty();
        }
    }

    private TimePeriod parsed(String text) {
        Matcher nordic = NORDIC.matcher(text);
        String form =
                nordic.matches() ? nordic.group(1) + (nordic.group(2).equals("K") ? "Q" : "W") + nordic.group(3) : text;
        return mapping.periods().reportingYearStart()
                .map(start -> TimePeriod.parse(form, start))
                .orElseGet(() -> TimePeriod.parse(form));
    }

    /** Under a mapping that says so, a date is the period that begins on it. */
    private TimePeriod ofFrequency(TimePeriod period) {
        @Nullable Frequency frequency = mapping.periods().frequency().orElse(null);
        if (frequency == null || period.isRange() || period.frequency() != Frequency.DAY) {
            return period;
        }
        TimePeriod whole = TimePeriod.containing(frequency, period.start());
        if (!whole.start().equals(period.start())) {
            throw new IllegalArgumentException("Period must begin on the date, but does not");
        }
        return whole;
    }

    private RuntimeException noPeriod(CubeAxis axis, CubeCategory category) {
        String shown = Messages.quote(category.id());
        return failures.at(
                category.pointer(),
                "Category " + shown + " of dimension " + Messages.quote(axis.id())
                        + " must be a period such as '2024' or '2024-Q1', but was "
                        + (category.label().equals(category.id())
                                ? shown
                                : shown + " (" + Messages.quote(category.label()) + ")"));
    }
}
