// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.io.internal.TextDictionary.Entry;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a row that differ from those of other rows with the same pattern. */
final class RowValues {
    private @Nullable String id;
    private @Nullable String note;
    private @Nullable Entry<Region> region;
    private @Nullable Entry<TimePeriod> period;
    private final List<Entry<String>> categories = new ArrayList<>();

    /** The number of the value in units, as written. */
    final DecimalScanner number = new DecimalScanner();

    /** The number as published in a scale. */
    final DecimalScanner published = new DecimalScanner();

    void clear() {
        categories.clear();
        id = null;
        note = null;
    }

    void setId(String text) {
        id = text;
    }

    void setNote(String text) {
        note = text;
    }

    void setRegion(Entry<Region> entry) {
        region = entry;
    }

    void setPeriod(Entry<TimePeriod> entry) {
        period = entry;
    }

    void addCategory(Entry<String> entry) {
        categories.add(entry);
    }

    /** Returns the id of the measurement, or null if it has none. */
    @Nullable
    String id() {
        return id;
    }

    /** Returns the note of the measurement, or null if it has none. */
    @Nullable
    String note() {
        return note;
    }

    Entry<Region> region() {
        return Objects.requireNonNull(region, "region");
    }

    Entry<TimePeriod> period() {
        return Objects.requireNonNull(period, "period");
    }

    /** Returns the categories, in the order of the dimensions in the text. */
    List<Entry<String>> categories() {
        return categories;
    }
}
