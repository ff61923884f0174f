// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the texts of periods as people write them in tables, such as {@code Q1 2024}, {@code 2024年1月} and
 * {@code 31.12.99}.
 *
 * <p>A text that allows two readings has two: {@code 03/04/2024} is a day in April or in March, {@code 2023/24} a
 * fiscal year or two calendar years. The column decides where it can; otherwise it is a question. The texts follow the
 * rules of {@code period-shapes.tsv}; a text without a rule is not a period.
 */
final class PeriodTexts {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    private static final int YEAR_DIGITS = 4;

    private PeriodTexts() {}

    /**
     * Reads one text without its column. Numbers of six or eight digits, such as {@code 202401}, are read in a column
     * only.
     *
     * @param text the text of a cell
     * @return the readings
     */
    static PeriodReading read(String text) {
        PeriodAnalysis analysis = new PeriodAnalyzer(PeriodWords.get().fiscalYearStarts()).analyze(text);
        List<PeriodCandidate> alone = analysis.candidates().stream()
                .filter(PeriodCandidate::isReadAlone)
                .toList();
        if (alone.isEmpty()) {
            return PeriodReading.NONE;
        }
        Set<TimePeriod> periods = PeriodAnalysis.periods(alone);
        boolean isCertain =
                alone.stream().map(PeriodCandidate::meaning).distinct().count() == 1 && periods.size() == 1;
        Optional<String> pattern = isCertain
                ? alone.get(0)
                        .pattern()
                        .filter(each -> !analysis.isStandardFormOf(alone.get(0).period()))
                : Optional.empty();
        return new PeriodReading(new ArrayList<>(periods), pattern, analysis.mark());
    }

    /**
     * Reads the texts of a column or of a header row of which something is known. Numbers in a column that is named as
     * periods may be dates of a spreadsheet, and dates in a column of months may be the first days of months.
     *
     * @param distinctTexts the texts in the order of the table
     * @param context what is known
     * @return the periods and questions
     */
    static ColumnPeriods ofColumn(Collection<String> distinctTexts, PeriodContext context) {
        return new PeriodColumn(distinctTexts, context).read();
    }

    /** Parses a text that is a period for {@link TimePeriod#parse(String)}, in the years 1000 to 2999. */
    static Optional<TimePeriod> parsed(String text) {
        boolean hasYear =
                text.length() >= YEAR_DIGITS && text.chars().limit(YEAR_DIGITS).allMatch(c -> c >= '0' && c <= '9');
        if (!hasYear) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(0, YEAR_DIGITS));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimePeriod.parse(text));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }
}
