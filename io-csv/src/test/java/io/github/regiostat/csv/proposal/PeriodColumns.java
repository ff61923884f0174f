// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.time.MonthDay;
import java.util.Collection;
import java.util.Optional;

/** Reads the texts of columns of which nothing else is known. */
final class PeriodColumns {
    private PeriodColumns() {}

    static ColumnPeriods read(Collection<String> texts) {
        return read(texts, Optional.empty());
    }

    static ColumnPeriods read(Collection<String> texts, Optional<MonthDay> reportingYearStart) {
        return PeriodTexts.ofColumn(texts, new PeriodContext(false, Optional.empty(), reportingYearStart));
    }
}
