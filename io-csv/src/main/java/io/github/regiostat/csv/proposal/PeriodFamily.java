// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.PeriodCandidate.Meaning;
import io.github.regiostat.csv.proposal.PeriodShapes.Strength;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The texts of one shape in a column, such as all dates with slashes, and the readings that fit all of them. */
final class PeriodFamily {
    /** Fewer texts are not a series. */
    private static final int MIN_SERIES = 3;

    private static final Set<Long> STEPS = Set.of(-3L, -1L, 1L, 3L);

    /** Fewer dates are not regular. */
    private static final int MIN_REGULAR = 5;

    private static final int DAYS_OF_WEEK = 7;

    private static final Set<Period> REGULAR_STEPS = Set.of(
            Period.ofDays(1), Period.ofDays(DAYS_OF_WEEK), Period.ofMonths(1), Period.ofMonths(3), Period.ofYears(1));

    private static final Set<PeriodNotation> ORDERS =
            Set.of(PeriodNotation.DAY_FIRST, PeriodNotation.MONTH_FIRST, PeriodNotation.YEAR_FIRST);

    /**
     * Texts that have several readings.
     *
     * @param texts the texts
     * @param alternatives for each reading, the period of each text
     */
    record Open(List<PeriodAnalysis> texts, List<List<PeriodCandidate>> alternatives) {}

    private final List<PeriodAnalysis> texts;
    private final Map<String, List<PeriodCandidate>> readings = new LinkedHashMap<>();

    PeriodFamily(List<PeriodAnalysis> texts, boolean hasReportingYearStart, PeriodContext context) {
        this.texts = texts;
        texts.forEach(each -> readings.put(each.text(), new ArrayList<>(each.candidates())));
        decideWeeks(context.isOfWeeks());
        if (context.frequency().filter(Frequency.QUARTER::equals).isPresent() && isCommon(PeriodNotation.QUARTER)) {
            retain(each -> each.notation() == PeriodNotation.QUARTER);
        }
        if (readings.values().stream().anyMatch(List::isEmpty)) {
            retain(each -> !each.needsWholeColumn());
        }
        retainCommonLanguages();
        if (hasReportingYearStart) {
            retainFiscalYears();
        }
        removeMonthsOfSuccessiveYears();
        removeYearsOfConsecutiveMonths();
        if (!retainCommonMeanings()) {
            // Months and ranges of years in one shape: the numbers are not months.
            retain(each -> !each.needsWholeColumn());
            retainCommonMeanings();
        }
        retainRegularDays();
        if (!isSeries(candidates -> candidates)) {
            retain(each -> each.strength() != Strength.SERIES);
        }
    }

    /** Returns the readings that are left, by text. */
    Map<String, List<PeriodCandidate>> readings() {
        return readings;
    }

    private void retain(Predicate<PeriodCandidate> filter) {
        readings.values().forEach(each -> each.removeIf(filter.negate()));
    }

    /** Keeps the months in the languages that know the names of all months. */
    private void retainCommonLanguages() {
        Set<String> common = null;
        for (List<PeriodCandidate> candidates : readings.values()) {
            Set<String> languages = new TreeSet<>();
            candidates.forEach(each -> languages.addAll(each.languages()));
            if (common == null) {
                common = languages;
            } else if (!candidates.isEmpty()) {
                common.retainAll(languages);
            }
        }
        if (common != null && !common.isEmpty()) {
            Set<String> languages = common;
            retain(each -> each.isIn(languages));
        }
    }

    /** Keeps fiscal years where the mapping specifies their start. */
    private void retainFiscalYears() {
        for (List<PeriodCandidate> candidates : readings.values()) {
            if (candidates.stream().anyMatch(each -> each.notation() == PeriodNotation.SPLIT_YEAR)) {
                candidates.removeIf(each -> each.notation() == PeriodNotation.YEARS);
            }
        }
    }

    /**
     * Keeps weeks without a letter, such as 2021-22, if the column is named so, or if a series has numbers up to 53
     * that are nothing else together.
     */
    private void decideWeeks(boolean isOfWeeks) {
        boolean areWeeks = isCommon(PeriodNotation.WEEK)
                && (isOfWeeks
                        || texts.size() > MIN_SERIES
                                && !isCommon(PeriodNotation.MONTH)
                                && !isCommon(PeriodNotation.YEARS)
                                && !isCommon(PeriodNotation.SPLIT_YEAR));
        retain(each -> areWeeks == (each.notation() == PeriodNotation.WEEK) || !areWeeks && !each.needsWholeColumn());
    }

    private boolean isCommon(PeriodNotation notation) {
        return readings.values().stream()
                .allMatch(candidates -> candidates.stream().anyMatch(each -> each.notation() == notation));
    }

    /** Keeps no months if all texts have two successive years, such as 2009-10, 2010-11 and 2011-12. */
    private void removeMonthsOfSuccessiveYears() {
        boolean isOfSuccessiveYears = texts.size() >= MIN_SERIES
                && readings.values().stream()
                        .allMatch(candidates ->
                                candidates.stream().anyMatch(each -> each.notation() == PeriodNotation.SPLIT_YEAR));
        if (isOfSuccessiveYears) {
            retain(each -> each.notation() != PeriodNotation.MONTH);
        }
    }

    /** Keeps no ranges of years if all texts are consecutive months, such as 2000-01, 2000-02, 2000-03 and 2000-04. */
    private void removeYearsOfConsecutiveMonths() {
        boolean areMonths = texts.size() > MIN_SERIES
                && isSeries(candidates -> candidates.stream()
                        .filter(each -> each.notation() == PeriodNotation.MONTH)
                        .toList());
        if (areMonths) {
            retain(each -> each.notation() != PeriodNotation.YEARS && each.notation() != PeriodNotation.SPLIT_YEAR);
        }
    }

    /**
     * Keeps the order of day and month that makes the dates regular, if only one does: 01/04/2023, 01/07/2023,
     * 01/10/2023, 01/01/2024 and 01/04/2024 are the first days of quarters.
     */
    private void retainRegularDays() {
        if (texts.size() < MIN_REGULAR) {
            return;
        }
        Set<Meaning> all = new LinkedHashSet<>();
        readings.values().forEach(candidates -> all.addAll(meanings(candidates)));
        boolean areDays = all.stream().allMatch(each -> ORDERS.contains(each.notation()));
        List<Meaning> regular = all.stream().filter(this::isRegular).toList();
        if (areDays && regular.size() == 1) {
            retain(each -> each.meaning().equals(regular.get(0)));
        }
    }

    /** Returns whether the days are consecutive, weekly, or the same day of consecutive months, quarters or years. */
    private boolean isRegular(Meaning meaning) {
        Set<Period> steps = new HashSet<>();
        LocalDate previous = null;
        for (List<PeriodCandidate> candidates : readings.values()) {
            Optional<LocalDate> day = candidates.stream()
                    .filter(each -> each.meaning().equals(meaning))
                    .map(each -> each.period().start())
                    .findFirst();
            if (day.isEmpty()) {
                return false;
            }
            if (previous != null) {
                steps.add(step(previous, day.get()));
            }
            previous = day.get();
        }
        return steps.size() == 1 && REGULAR_STEPS.containsAll(steps);
    }

    static boolean isRegularStep(Period step) {
        return REGULAR_STEPS.contains(step);
    }

    /** Returns the time between two days, which is one day, a week, a month, a quarter or a year if it is regular. */
    static Period step(LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(to) ? from : to;
        LocalDate last = first.equals(from) ? to : from;
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= DAYS_OF_WEEK ? Period.ofDays((int) days) : Period.between(first, last);
    }

    /** Keeps the meanings that all texts allow. Returns false if there is none. */
    private boolean retainCommonMeanings() {
        Set<Meaning> common = null;
        for (List<PeriodCandidate> candidates : readings.values()) {
            Set<Meaning> meanings = meanings(candidates);
            if (common == null) {
                common = meanings;
            } else if (!meanings.isEmpty()) {
                common = common.isEmpty() ? meanings : intersection(common, meanings);
                if (common.isEmpty()) {
                    return false;
                }
            }
        }
        if (common != null && !common.isEmpty()) {
            Set<Meaning> kept = common;
            retain(each -> kept.contains(each.meaning()));
        }
        return true;
    }

    private static Set<Meaning> intersection(Set<Meaning> some, Set<Meaning> others) {
        Set<Meaning> both = new LinkedHashSet<>(some);
        both.retainAll(others);
        return both;
    }

    private static Set<Meaning> meanings(List<PeriodCandidate> candidates) {
        Set<Meaning> meanings = new LinkedHashSet<>();
        candidates.forEach(each -> meanings.add(each.meaning()));
        return meanings;
    }

    /** Returns whether the texts are consecutive months or quarters, in the order of the table. */
    private boolean isSeries(UnaryOperator<List<PeriodCandidate>> filter) {
        if (texts.size() < MIN_SERIES) {
            return false;
        }
        long step = 0;
        TimePeriod previous = null;
        for (List<PeriodCandidate> candidates : readings.values()) {
            Set<TimePeriod> periods = PeriodAnalysis.periods(filter.apply(candidates));
            TimePeriod period = periods.size() == 1 ? periods.iterator().next() : null;
            if (period == null || period.frequency() != Frequency.MONTH || period.isRange()) {
                return false;
            }
            long next = previous == null ? step : previous.intervalTo(period);
            if (previous != null && (!STEPS.contains(next) || step != 0 && next != step)) {
                return false;
            }
            step = next;
            previous = period;
        }
        return true;
    }

    /** Returns the texts that have several readings, those with the same meanings together. */
    List<Open> open() {
        Map<List<Object>, List<PeriodAnalysis>> groups = new LinkedHashMap<>();
        for (PeriodAnalysis each : texts) {
            List<PeriodCandidate> candidates = readings.getOrDefault(each.text(), List.of());
            if (PeriodAnalysis.periods(candidates).size() > 1) {
                groups.computeIfAbsent(keys(candidates), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return groups.values().stream().map(this::open).toList();
    }

    private static List<Object> keys(List<PeriodCandidate> candidates) {
        List<Object> keys = new ArrayList<>();
        // The century is open for the names of all months together.
        candidates.forEach(each -> keys.add(
                each.meaning().century().isPresent() ? each.meaning() : List.of(each.meaning(), each.languages())));
        return keys;
    }

    private Open open(List<PeriodAnalysis> group) {
        int count = readings.getOrDefault(group.get(0).text(), List.of()).size();
        Map<List<TimePeriod>, List<PeriodCandidate>> alternatives = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int index = i;
            List<PeriodCandidate> alternative = group.stream()
                    .map(each ->
                            Objects.requireNonNull(readings.get(each.text())).get(index))
                    .toList();
            alternatives.putIfAbsent(
                    alternative.stream().map(PeriodCandidate::period).toList(), alternative);
        }
        return new Open(group, List.copyOf(alternatives.values()));
    }
}
