// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.phrase.PhraseOptions;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The options of a text check.
 *
 * @param region the region of statements that name none, or empty
 * @param period the period of statements that name none, or empty
 * @param published the date of publication of the text, or empty
 * @param band the width of "nearly" and "about" in percent of the figure, or empty
 * @param vintage the vintage to check against, or empty for the latest
 * @param phrases the options for reading figures
 */
public record TextCheckOptions(
        Optional<Region> region,
        Optional<TimePeriod> period,
        Optional<LocalDate> published,
        Optional<BigDecimal> band,
        Optional<String> vintage,
        PhraseOptions phrases) {
    /** The default options: no region, period, date, band or vintage. */
    public static final TextCheckOptions DEFAULT = new TextCheckOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            PhraseOptions.NONE);
}
