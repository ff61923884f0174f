// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.io.mapping.ConceptRole;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a row of the header says of the columns of values, or one row of all of them. */
enum HeaderAxis {
    PERIOD("period"),
    REGION("region"),
    UNIT("unit"),
    INDICATOR("indicator"),
    BREAKDOWN("breakdown"),
    /** One text for all columns, such as a title. */
    DROPPED("dropped");

    /** The share of names of columns that are periods or regions, in per cent, of which the others are left out. */
    private static final int MOST = 60;

    private final String code;

    HeaderAxis(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Returns the axis of a role that a mapping states. */
    static Optional<HeaderAxis> ofRole(ConceptRole role) {
        return Arrays.stream(values())
                .filter(axis -> axis.code.equals(role.code()))
                .findFirst();
    }

    static HeaderAxis of(List<String> distinct) {
        boolean areSerialDates = distinct.size() > 1
                && SerialDates.read(distinct, Optional.empty()).isPresent();
        if (areSerialDates || isPeriods(distinct)) {
            return PERIOD;
        }
        RegionTexts regions = RegionTexts.of(distinct);
        if (distinct.size() > 1 && regions.share() >= MOST) {
            return REGION;
        }
        boolean areUnits = distinct.stream()
                .allMatch(text -> UnitTexts.ofUnitText(text)
                        .filter(UnitReading::isUnderstood)
                        .isPresent());
        return areUnits ? UNIT : INDICATOR;
    }

    private static boolean isPeriods(List<String> distinct) {
        long known = distinct.stream().filter(text -> period(text).isPresent()).count();
        return known > 0 && ColumnRule.WHOLE * known >= MOST * (long) distinct.size();
    }

    private static Optional<String> period(String text) {
        boolean isPeriod = CellKind.of(text).isPeriod()
                || text.length() > 3 && PeriodTexts.read(text).mark().isPresent();
        return isPeriod ? Optional.of(text) : Optional.empty();
    }
}
