// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * When a figure is about: {@code 2024}, {@code 2024-Q1}, {@code 2024-W05}, {@code 2013/2024}.
 *
 * <p>{@link io.github.regiostat.period.TimePeriod} is the one value here: a year, half-year, trimester, quarter, month,
 * week or day, or a range of them that follow one another. {@link io.github.regiostat.period.Frequency} says which.
 * Periods are those of SDMX (Technical Notes, Time and Time Format) and weeks those of ISO 8601.
 *
 * <p>A {@code TimePeriod} lies on the calendar; {@link java.time.Period}, which
 * {@link io.github.regiostat.period.TimePeriod#durationTo durationTo} answers with, is a length such as {@code P11Y}
 * and lies nowhere.
 */
@NullMarked
package io.github.regiostat.period;

import org.jspecify.annotations.NullMarked;
