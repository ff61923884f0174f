// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the texts of one column: those of one shape decide for each other. */
final class PeriodColumn {
    private static final LazyPattern NUMBER = LazyPattern.of("[0-9]+(?:[.,][0-9]+)?");
    private static final LazyPattern YEAR = LazyPattern.of("1[5-9][0-9]{2}|20[0-9]{2}|2100");

    private final List<PeriodAnalysis> texts = new ArrayList<>();
    private final PeriodContext context;
    private final Optional<MonthDay> reportingYearStart;
    /** The certain reading by text. */
    private final Map<String, PeriodCandidate> certain = new HashMap<>();
    /** The texts whose certain reading has one meaning, so that its pattern may be used. */
    private final Set<String> ofOneMeaning = new HashSet<>();

    private final List<PeriodFamily.Open> open = new ArrayList<>();

    PeriodColumn(Collection<String> distinctTexts, PeriodContext context) {
        this.context = context;
        // The calendar year is not a fiscal year of its own.
        this.reportingYearStart = context.reportingYearStart().filter(start -> !start.equals(MonthDay.of(1, 1)));
        PeriodAnalyzer analyzer = new PeriodAnalyzer(
                reportingYearStart
                        .map(List::of)
                        .orElseGet(() -> PeriodWords.get().fiscalYearStarts()),
                context.isOfYears());
        Set<String> distinct = new LinkedHashSet<>(distinctTexts);
        distinct.forEach(text -> texts.add(analyzer.analyze(text)));
        if (analyzer.decideCenturies()) {
            texts.clear();
            distinct.forEach(text -> texts.add(analyzer.analyze(text)));
        }
    }

    ColumnPeriods read() {
        Map<String, List<PeriodAnalysis>> families = new LinkedHashMap<>();
        texts.forEach(each ->
                families.computeIfAbsent(each.shape(), key -> new ArrayList<>()).add(each));
        families.values().forEach(this::resolve);
        rejectNumberedDuplicates();
        Map<String, TimePeriod> periods = new LinkedHashMap<>();
        Map<String, String> marks = new LinkedHashMap<>();
        for (PeriodAnalysis each : texts) {
            PeriodCandidate candidate = certain.get(each.text());
            if (candidate != null) {
                periods.put(each.text(), candidate.period());
                each.mark().ifPresent(mark -> marks.put(each.text(), mark));
            }
        }
        PeriodPatterns patterns = patterns();
        Map<String, TimePeriod> listed = patterns.listed(periods);
        Map<String, TimePeriod> whole = whole(periods);
        if (!whole.equals(periods)) {
            patterns = PeriodPatterns.of(List.of(), Map.of(), reportingYearStart);
            listed = whole;
        }
        return new ColumnPeriods(
                whole,
                patterns.patterns(),
                listed,
                marks,
                notPeriods(),
                questions(),
                !texts.isEmpty() && texts.stream().allMatch(each -> matches(YEAR, each.text())),
                !periods.isEmpty() && periods.keySet().stream().allMatch(text -> matches(NUMBER, text)));
    }

    /** Returns the months, quarters or years that the name of the column states, if all texts are their first days. */
    private Map<String, TimePeriod> whole(Map<String, TimePeriod> periods) {
        boolean areDays = !periods.isEmpty()
                && open.isEmpty()
                && periods.values().stream()
                        .allMatch(period -> period.frequency() == Frequency.DAY && !period.isRange());
        return areDays
                ? context.frequency()
                        .filter(frequency -> frequency != Frequency.WEEK)
                        .map(frequency -> SerialDates.whole(periods, frequency))
                        .orElse(periods)
                : periods;
    }

    private static boolean matches(LazyPattern pattern, String text) {
        return pattern.matcher(text.strip()).matches();
    }

    private List<String> notPeriods() {
        Set<String> others = new LinkedHashSet<>();
        texts.forEach(each -> others.add(each.text()));
        others.removeAll(certain.keySet());
        open.forEach(each -> each.texts().forEach(text -> others.remove(text.text())));
        return List.copyOf(others);
    }

    private void resolve(List<PeriodAnalysis> sameShape) {
        PeriodFamily family = new PeriodFamily(sameShape, reportingYearStart.isPresent(), context);
        family.readings().forEach((text, candidates) -> {
            if (PeriodAnalysis.periods(candidates).size() == 1) {
                certain.put(text, candidates.get(0));
                if (candidates.stream().map(PeriodCandidate::meaning).distinct().count() == 1) {
                    ofOneMeaning.add(text);
                }
            }
        });
        open.addAll(family.open());
    }

    /** Rejects {@code 2024 (1)} and {@code 2024 (2)} together: the numbers may be quarters or footnotes. */
    private void rejectNumberedDuplicates() {
        Map<TimePeriod, Integer> counts = new HashMap<>();
        certain.values().forEach(each -> counts.merge(each.period(), 1, Integer::sum));
        for (PeriodAnalysis each : texts) {
            PeriodCandidate candidate = certain.get(each.text());
            boolean isNumbered = each.mark()
                    .filter(mark -> mark.startsWith("(") && Character.isDigit(mark.charAt(1)))
                    .isPresent();
            if (candidate != null && isNumbered && counts.getOrDefault(candidate.period(), 0) > 1) {
                certain.remove(each.text());
            }
        }
    }

    private PeriodPatterns patterns() {
        Set<String> patterns = new LinkedHashSet<>();
        for (PeriodAnalysis each : texts) {
            PeriodCandidate candidate = certain.get(each.text());
            if (candidate != null && ofOneMeaning.contains(each.text()) && !each.isStandardFormOf(candidate.period())) {
                candidate.pattern().ifPresent(patterns::add);
            }
        }
        Map<String, Optional<TimePeriod>> expected = new LinkedHashMap<>();
        texts.forEach(each -> expected.put(
                each.text(), Optional.ofNullable(certain.get(each.text())).map(PeriodCandidate::period)));
        return PeriodPatterns.of(patterns, expected, reportingYearStart);
    }

    private List<PeriodQuestion> questions() {
        return open.stream().map(this::question).toList();
    }

    private PeriodQuestion question(PeriodFamily.Open each) {
        List<String> names = each.texts().stream().map(PeriodAnalysis::text).toList();
        List<PeriodAlternative> alternatives = new ArrayList<>();
        each.alternatives().forEach(candidates -> {
            Map<String, TimePeriod> periods = new LinkedHashMap<>();
            Map<String, Optional<TimePeriod>> expected = new LinkedHashMap<>();
            Set<String> patterns = new LinkedHashSet<>();
            for (int i = 0; i < names.size(); i++) {
                PeriodCandidate candidate = candidates.get(i);
                periods.put(names.get(i), candidate.period());
                expected.put(names.get(i), Optional.of(candidate.period()));
                candidate.pattern().ifPresent(patterns::add);
            }
            PeriodPatterns usable = PeriodPatterns.of(patterns, expected, reportingYearStart);
            alternatives.add(new PeriodAlternative(
                    meaning(candidates.get(0)),
                    periods,
                    usable.patterns(),
                    usable.unmatched(periods),
                    candidates.get(0).meaning().start()));
        });
        return new PeriodQuestion(names, alternatives);
    }

    private static String meaning(PeriodCandidate candidate) {
        String languages = candidate.languages().stream()
                .map(each -> Locale.forLanguageTag(each).getDisplayLanguage(Locale.ENGLISH))
                .collect(Collectors.joining(" or "));
        boolean isOfCentury = candidate.meaning().century().isPresent();
        return candidate.meaning().text() + (isOfCentury || languages.isEmpty() ? "" : " in " + languages);
    }
}
