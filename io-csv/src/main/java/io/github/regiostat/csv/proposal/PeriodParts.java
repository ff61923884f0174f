// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

/**
 * The numbers in the text of a period.
 *
 * @param year the year
 * @param lastYear the last year of a range
 * @param number the number of the half-year, quarter or week
 * @param month the month
 * @param last the last month or quarter of a range
 * @param day the day of the month
 */
record PeriodParts(int year, int lastYear, int number, int month, int last, int day) {}
