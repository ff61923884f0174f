// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the period of a category: from the mapping, from its id, or from its label. */
final class PeriodReader {
    /** Quarters and weeks as abbreviated by Nordic statistical offices: kvartal, uke. */
    private static final Pattern NORDIC = Pattern.compile("([0-9]{4})([KU])([0-9]{1,2})");

    private final Mapping mapping;
    private final AssemblyFailures failures;

    PeriodReader(Mapping mapping, AssemblyFailures failures) {
        this.mapping = mapping;
        this.failures = failures;
    }

    TimePeriod period(CubeAxis axis, CubeCategory category) {
        TimePeriod mapped = mapping.periods().byCategory().get(category.id());
        if (mapped == null) {
            mapped = mapping.periods().byCategory().get(category.label());
        }
        return mapped != null
                ? mapped
                : find(category.id()).or(() -> find(category.label())).orElseThrow(() -> unknown(axis, category));
    }

    private Optional<TimePeriod> find(String text) {
        try {
            return Optional.of(ofFrequency(parsed(text)));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    private TimePeriod parsed(String text) {
        String form = mapping.periods().standardForm(text).orElseGet(() -> withoutNordicLetter(text));
        return mapping.periods()
                .reportingYearStart()
                .map(start -> TimePeriod.parse(form, start))
                .orElseGet(() -> TimePeriod.parse(form));
    }

    private static String withoutNordicLetter(String text) {
        Matcher nordic = NORDIC.matcher(text);
        return nordic.matches() ? nordic.group(1) + (nordic.group(2).equals("K") ? "Q" : "W") + nordic.group(3) : text;
    }

    /** Returns the period that starts on a date, if the mapping has a frequency. */
    private TimePeriod ofFrequency(TimePeriod period) {
        @Nullable Frequency frequency = mapping.periods().frequency().orElse(null);
        if (frequency == null || period.isRange() || period.frequency() != Frequency.DAY) {
            return period;
        }
        TimePeriod whole = TimePeriod.containing(frequency, period.start());
        if (!whole.start().equals(period.start())) {
            throw new IllegalArgumentException("Period must start on the date, but starts before it");
        }
        return whole;
    }

    private RuntimeException unknown(CubeAxis axis, CubeCategory category) {
        String shown = Text.quote(category.id());
        return failures.at(
                category.pointer(),
                "Category " + shown + " of dimension " + Text.quote(axis.id())
                        + " must be a period such as '2024' or '2024-Q1', but was "
                        + (category.label().equals(category.id())
                                ? shown
                                : shown + " (" + Text.quote(category.label()) + ")")
                        + "; add it to \"periods\" of the mapping, or its form to \"periodPatterns\"");
    }
}
