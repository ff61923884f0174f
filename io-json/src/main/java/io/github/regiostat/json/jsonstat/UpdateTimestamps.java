// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The timestamp formats of the member {@code updated}. */
final class UpdateTimestamps {
    /** The date format of the JSON Schema: the leading zero of a month or day is optional. */
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ].*)?");

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            // X is the letter of an offset in a pattern: +01:00, +0100 or +01, or Z.
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private UpdateTimestamps() {}

    static Optional<OffsetDateTime> moment(String updated) {
        try {
            return Optional.of(OffsetDateTime.parse(updated, MOMENT));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String updated) {
        Matcher day = DAY.matcher(updated);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }
}
