// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Time periods of observations, such as {@code 2024}, {@code 2024-Q1}, {@code 2024-W05} and {@code 2013/2024}.
 *
 * <p>{@link io.github.regiostat.period.TimePeriod} is a year, half-year, trimester, quarter, month, week or day, or a
 * range of consecutive ones. {@link io.github.regiostat.period.Frequency} is the SDMX code list CL_FREQ. Periods follow
 * SDMX (Technical Notes, Time and Time Format), and weeks follow ISO 8601.
 *
 * <p>A {@code TimePeriod} has a position on the calendar. {@link java.time.Period}, the result of
 * {@link io.github.regiostat.period.TimePeriod#durationTo durationTo}, is a duration such as {@code P11Y} without a
 * position.
 */
@NullMarked
package io.github.regiostat.period;

import org.jspecify.annotations.NullMarked;
