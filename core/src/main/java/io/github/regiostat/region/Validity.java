// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a code, a name or a membership is valid, such as {@code 1973-01-01/2020-02-01}: from the first day
 * to the first day after it.
 *
 * @param first the first day, or null if it has always been valid
 * @param end the first day after it, or null if it is still valid
 */
record Validity(@Nullable LocalDate first, @Nullable LocalDate end) implements Serializable {
    static final Validity ALWAYS = new Validity(null, null);

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * Creates a validity after a check of its dates.
     *
     * @param subject what is valid, such as {@code "Membership of GB"}
     */
    static Validity of(@Nullable LocalDate first, @Nullable LocalDate end, String subject) {
        requireYear(first, subject);
        requireYear(end, subject);
        if (first != null && end != null && !first.isBefore(end)) {
            throw new IllegalArgumentException(
                    subject + " must end after its first day " + first + ", but ended on " + end);
        }
        return new Validity(first, end);
    }

    private static void requireYear(@Nullable LocalDate date, String subject) {
        if (date != null && (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY))) {
            throw new IllegalArgumentException(subject + " must have dates in the years 1 to 9999, but had " + date);
        }
    }

    /** Parses {@code 1973-01-01/2020-02-01}, {@code 1973-01-01/}, {@code 1973-01-01} or {@code /2020-02-01}. */
    static Validity parse(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? text : text.substring(0, slash);
        String end = slash < 0 ? "" : text.substring(slash + 1);
        return new Validity(first.isEmpty() ? null : date(first), end.isEmpty() ? null : date(end));
    }

    /** Parses a date of the registry, such as {@code 1973-01-01}, without a formatter, whose creation takes 8 ms. */
    static LocalDate date(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    Optional<LocalDate> from() {
        return Optional.ofNullable(first);
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(end);
    }

    boolean isAlways() {
        return first == null && end == null;
    }

    boolean holdsOn(LocalDate date) {
        return (first == null || !date.isBefore(first)) && (end == null || date.isBefore(end));
    }

    /** Returns the dates in words, such as {@code " from 1973-01-01 to 2020-02-01"}; empty if there are none. */
    @Override
    public String toString() {
        return (first == null ? "" : " from " + first) + (end == null ? "" : " to " + end);
    }
}
