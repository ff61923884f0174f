// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.PeriodCandidate.Meaning;
import io.github.regiostat.csv.proposal.PeriodShapes.Match;
import io.github.regiostat.csv.proposal.PeriodShapes.Strength;
import io.github.regiostat.csv.proposal.PeriodTokens.Token;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.period.TimePeriod;
import java.text.Normalizer;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds all readings of the texts of one column. Remembers which rules match a shape; not thread-safe. */
final class PeriodAnalyzer {
    private static final int MAX_LENGTH = 60;
    private static final int YEARS_PER_CENTURY = 100;
    /** The longest range whose last year of two digits is in the next century, such as {@code 1998-02}. */
    private static final int MAX_YEARS_ACROSS_CENTURIES = 10;

    private static final int NONE = -1;

    /** Midnight behind a date, as spreadsheets and databases write it. */
    private static final LazyPattern MIDNIGHT = LazyPattern.of("[T ]00:00(?::00(?:\\.0{1,9})?)?(?:Z|[+-]00:00)?$");

    private final List<MonthDay> starts;
    private final boolean isOfYears;
    private final Map<String, List<Match>> matches = new HashMap<>();

    /** The years of two digits of the texts, by notation and text. */
    private final Map<PeriodNotation, Map<String, Integer>> twoDigits = new LinkedHashMap<>();

    private Map<PeriodNotation, Map<String, List<TwoDigitYears>>> centuries = Map.of();

    /** Creates an analyzer that reads fiscal years with each of the starts. */
    PeriodAnalyzer(List<MonthDay> starts) {
        this(starts, false);
    }

    /** Creates an analyzer for the texts of a column that may be named as years. */
    PeriodAnalyzer(List<MonthDay> starts, boolean isOfYears) {
        this.starts = starts;
        this.isOfYears = isOfYears;
    }

    /** Decides the centuries of years of two digits by the texts so far. Returns whether a text is read otherwise. */
    boolean decideCenturies() {
        Map<PeriodNotation, Map<String, List<TwoDigitYears>>> decided = new HashMap<>();
        twoDigits.forEach((notation, numbers) -> decided.put(notation, TwoDigitYears.of(numbers)));
        centuries = decided;
        return decided.values().stream()
                .flatMap(each -> each.values().stream())
                .anyMatch(each -> !each.equals(List.of(TwoDigitYears.USUAL)));
    }

    private List<TwoDigitYears> centuriesOf(PeriodNotation notation, String text) {
        return centuries.getOrDefault(notation, Map.of()).getOrDefault(text, List.of(TwoDigitYears.USUAL));
    }

    PeriodAnalysis analyze(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_LENGTH) {
            return new PeriodAnalysis(text, "", Optional.empty(), List.of());
        }
        String composed = Normalizer.normalize(stripped, Normalizer.Form.NFC);
        PeriodMark marked = PeriodMark.of(PeriodTokens.folded(composed));
        Matcher time = MIDNIGHT.matcher(marked.text());
        String core = marked.text();
        String literal = "";
        if (time.find()) {
            core = core.substring(0, time.start());
            literal = time.group();
        }
        PeriodTokens tokens = PeriodTokens.of(core);
        String original = marked.mark().isEmpty() && composed.equals(stripped) ? stripped : "";
        boolean isMarkedNumber = marked.mark().isPresent() && tokens.shape().equals("O");
        List<PeriodCandidate> found = isMarkedNumber ? List.of() : candidates(text, tokens, original, literal);
        if (found.isEmpty()) {
            found = standard(marked.text(), tokens.shape());
        }
        return new PeriodAnalysis(text, family(tokens.shape()) + literal, marked.mark(), found);
    }

    private static String family(String shape) {
        return shape.replace('n', 'N').replace('O', 'Y');
    }

    private static List<PeriodCandidate> standard(String text, String shape) {
        return PeriodTexts.parsed(text)
                .filter(period -> !shape.equals("O"))
                .map(period -> List.of(new PeriodCandidate(
                        new Meaning(PeriodNotation.STANDARD, Optional.empty(), Optional.empty()),
                        Strength.ALONE,
                        period,
                        Optional.empty(),
                        Set.of())))
                .orElse(List.of());
    }

    private List<PeriodCandidate> candidates(String text, PeriodTokens tokens, String original, String literal) {
        List<PeriodCandidate> found = new ArrayList<>();
        for (Match match : matches.computeIfAbsent(tokens.shape(), PeriodShapes.get()::matches)) {
            boolean isDay = match.notation().hasPatterns() && match.positions().containsKey('d');
            boolean isNameMissing = match.strength() == Strength.NAMED && !isOfYears;
            if ((literal.isEmpty() || isDay) && !isNameMissing) {
                Optional<String> pattern =
                        original.isEmpty() ? Optional.empty() : PeriodPatternText.of(tokens, match, original, literal);
                List<TwoDigitYears> rules = match.positions().containsKey('p')
                        ? centuriesOf(match.notation(), text)
                        : List.of(TwoDigitYears.USUAL);
                int before = found.size();
                rules.forEach(rule -> months(tokens, match)
                        .forEach((month, languages) -> parts(tokens, match, month, rule)
                                .ifPresent(parts -> add(
                                        found,
                                        match,
                                        strength(tokens, match),
                                        parts,
                                        rules.size() > 1 ? Optional.of(rule) : Optional.empty(),
                                        pattern,
                                        languages))));
                Integer twoDigit = match.positions().get('p');
                if (twoDigit != null && found.size() > before) {
                    twoDigits
                            .computeIfAbsent(match.notation(), key -> new LinkedHashMap<>())
                            .put(text, tokens.at(twoDigit).value());
                }
            }
        }
        return found;
    }

    private void add(
            List<PeriodCandidate> found,
            Match match,
            Strength strength,
            PeriodParts parts,
            Optional<TwoDigitYears> century,
            Optional<String> pattern,
            Set<String> languages) {
        PeriodNotation notation = match.notation();
        notation.period(parts).ifPresent(period -> {
            if (notation.needsReportingYearStart()) {
                String year = period + "-A1";
                starts.forEach(start -> found.add(new PeriodCandidate(
                        new Meaning(notation, Optional.of(start), century),
                        strength,
                        TimePeriod.parse(year, start),
                        Optional.empty(),
                        languages)));
            } else {
                Meaning meaning = new Meaning(notation, Optional.empty(), century);
                found.add(new PeriodCandidate(meaning, strength, period, pattern, languages));
            }
        });
    }

    /** A month that is also another word needs the column. */
    private static Strength strength(PeriodTokens tokens, Match match) {
        boolean isWeak = match.positions().entrySet().stream()
                .filter(each -> each.getKey() == 'm' || each.getKey() == 'l')
                .anyMatch(each ->
                        PeriodWords.get().isWeak(tokens.at(each.getValue()).word()));
        return isWeak ? Strength.SERIES : match.strength();
    }

    /** The months of a text: two of a range, the second of which may be missing. */
    private record MonthPair(int first, int last) {}

    /** Returns the months of a text, with the languages in which their names have this meaning. */
    private static Map<MonthPair, Set<String>> months(PeriodTokens tokens, Match match) {
        Integer first = match.positions().get('m');
        Integer last = match.positions().get('l');
        if (first == null || tokens.at(first).type() != 'm') {
            MonthPair pair = new MonthPair(value(tokens, first), value(tokens, last));
            return Map.of(pair, Set.of());
        }
        Map<String, Integer> firsts = PeriodWords.get().months(tokens.at(first).word());
        Map<String, Integer> lasts = last == null
                ? Map.of()
                : PeriodWords.get().months(tokens.at(last).word());
        Map<MonthPair, Set<String>> found = new LinkedHashMap<>();
        firsts.forEach((language, month) -> {
            if (last == null || lasts.containsKey(language)) {
                MonthPair pair = new MonthPair(month, lasts.getOrDefault(language, NONE));
                found.computeIfAbsent(pair, key -> new TreeSet<>()).add(language);
            }
        });
        return found;
    }

    private static int value(PeriodTokens tokens, @Nullable Integer position) {
        return position == null ? NONE : tokens.at(position).value();
    }

    private static Optional<PeriodParts> parts(
            PeriodTokens tokens, Match match, MonthPair months, TwoDigitYears centuries) {
        Map<Character, Integer> positions = match.positions();
        int compact = compactDate(tokens, positions);
        if (compact > 0) {
            PeriodParts parts = new PeriodParts(compact / 10_000, NONE, NONE, compact / 100 % 100, NONE, compact % 100);
            return PeriodTokens.isPlausibleYear(parts.year()) ? Optional.of(parts) : Optional.empty();
        }
        Integer era = positions.get('e');
        if (era != null) {
            return PeriodWords.get()
                    .yearOfEra(tokens.at(era).word(), value(tokens, positions.get('n')))
                    .map(year -> new PeriodParts(year, NONE, NONE, NONE, NONE, NONE));
        }
        Integer twoDigits = positions.get('p');
        int year = twoDigits != null ? centuries.year(tokens.at(twoDigits).value()) : value(tokens, positions.get('y'));
        Integer last = positions.get('z');
        int lastYear = last != null ? lastYear(year, tokens.at(last)) : NONE;
        return Optional.of(new PeriodParts(
                year,
                lastYear,
                value(tokens, positions.get('n')),
                months.first(),
                months.last(),
                value(tokens, positions.get('d'))));
    }

    /** Returns the number of a date of eight digits, or of a month of six digits with day 0; 0 for other texts. */
    private static int compactDate(PeriodTokens tokens, Map<Character, Integer> positions) {
        Token first = tokens.at(0);
        if (positions.size() != 1 || first.type() != 'C' && first.type() != 'E') {
            return 0;
        }
        return first.type() == 'E' ? first.value() : first.value() * 100;
    }

    private static int lastYear(int first, Token token) {
        if (token.type() != 'N') {
            return token.value();
        }
        int year = first / YEARS_PER_CENTURY * YEARS_PER_CENTURY + token.value();
        boolean isInNextCentury = year <= first && year + YEARS_PER_CENTURY - first <= MAX_YEARS_ACROSS_CENTURIES;
        return isInNextCentury ? year + YEARS_PER_CENTURY : year <= first ? NONE : year;
    }
}
