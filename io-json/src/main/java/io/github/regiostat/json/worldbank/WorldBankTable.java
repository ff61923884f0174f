// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.Dictionary;
import io.github.regiostat.column.IntList;
import io.github.regiostat.column.RowIndex;
import io.github.regiostat.column.SparseTextColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an answer in columns: two ints and a decimal a row, everything that comes again in dictionaries. */
final class WorldBankTable {
    private final Columns columns;
    private final DecimalColumn values;
    private final SparseTextColumn texts;

    /** An indicator; the label is the id where it has none. */
    record Named(String id, String label) {}

    /** A country or aggregate; an empty text where nothing is stated, but the label is the code then. */
    record Country(String id, String iso3, String label) {
        String code() {
            return iso3.isEmpty() ? id : iso3;
        }
    }

    /** What else is said of an observation; an empty text, or -1, where nothing is. */
    record Detail(String unit, String status, int decimal, String footnote, String scale) {}

    /** What many rows have in common, by the numbers of the dictionaries. */
    private record Series(int indicator, int country, int detail) {}

    /** What is written while rows are added, and read afterwards. */
    private static final class Columns {
        final Dictionary<Named> indicators = new Dictionary<>();
        final Dictionary<Country> countries = new Dictionary<>();
        final Dictionary<Detail> details = new Dictionary<>();
        final Dictionary<Series> common = new Dictionary<>();
        final Dictionary<String> dates = new Dictionary<>();
        final IntList series = new IntList();
        final IntList date = new IntList();

        final Axes axes = new Axes();

        int size() {
            return series.size();
        }

        Series series(int row) {
            return common.value(series.at(row));
        }

        int indicatorCode(int row) {
            return axes.indicatorCode(series(row).indicator());
        }

        int countryCode(int row) {
            return axes.countryCode(series(row).country());
        }

        boolean areSame(int first, int second) {
            return date.at(first) == date.at(second)
                    && indicatorCode(first) == indicatorCode(second)
                    && countryCode(first) == countryCode(second);
        }

        int hash(int row) {
            return (indicatorCode(row) * 31 + countryCode(row)) * 1009 + date.at(row);
        }

        /** Returns what a row is of, such as {@code NY.GDP.MKTP.CD, FRA, 2022}. */
        String name(int row) {
            return indicators.value(series(row).indicator()).id() + ", "
                    + countries.value(series(row).country()).code() + ", " + dates.value(date.at(row));
        }
    }

    /** What rows are told apart by: an indicator or a country may come under several names, but has one code. */
    private static final class Axes {
        private final Dictionary<String> indicatorIds = new Dictionary<>();
        private final Dictionary<String> countryIds = new Dictionary<>();
        private final List<Named> indicators = new ArrayList<>();
        private final List<Country> countries = new ArrayList<>();
        private final IntList indicatorOfName = new IntList();
        private final IntList countryOfName = new IntList();

        int indicatorCode(int indicator) {
            return indicatorOfName.at(indicator);
        }

        int countryCode(int country) {
            return countryOfName.at(country);
        }

        void add(int indicator, Named named) {
            if (indicator == indicatorOfName.size()) {
                int code = indicatorIds.code(named.id());
                indicatorOfName.add(code);
                if (code == indicators.size()) {
                    indicators.add(named);
                }
            }
        }

        void add(int country, Country named) {
            if (country == countryOfName.size()) {
                int code = countryIds.code(named.code());
                countryOfName.add(code);
                if (code == countries.size()) {
                    countries.add(named);
                }
            }
        }
    }

    private WorldBankTable(Columns columns, DecimalColumn values, SparseTextColumn texts) {
        this.columns = columns;
        this.values = values;
        this.texts = texts;
    }

    int size() {
        return columns.size();
    }

    Named indicator(int row) {
        return columns.indicators.value(columns.series(row).indicator());
    }

    Country country(int row) {
        return columns.countries.value(columns.series(row).country());
    }

    String date(int row) {
        return columns.dates.value(columns.date.at(row));
    }

    Detail detail(int row) {
        return columns.details.value(columns.series(row).detail());
    }

    DecimalColumn values() {
        return values;
    }

    @Nullable
    String text(int row) {
        return texts.at(row);
    }

    /** Returns what a row is of, such as {@code NY.GDP.MKTP.CD, FRA, 2022}. */
    String name(int row) {
        return columns.name(row);
    }

    /** Returns the indicators in the order of {@link #indicatorCode}, each under the name it has first. */
    List<Named> indicators() {
        return Collections.unmodifiableList(columns.axes.indicators);
    }

    /** Returns the countries in the order of {@link #countryCode}, each under the name it has first. */
    List<Country> countries() {
        return Collections.unmodifiableList(columns.axes.countries);
    }

    List<String> dates() {
        return columns.dates.values();
    }

    List<Detail> details() {
        return columns.details.values();
    }

    int indicatorCode(int row) {
        return columns.indicatorCode(row);
    }

    int countryCode(int row) {
        return columns.countryCode(row);
    }

    int dateCode(int row) {
        return columns.date.at(row);
    }

    int detailCode(int row) {
        return columns.series(row).detail();
    }

    /** Collects rows. It is used by one thread, once. */
    static final class Builder {
        private final Columns columns = new Columns();
        private final DecimalColumn.Builder values = DecimalColumn.builder();
        private final SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
        private final RowIndex rows = new RowIndex(columns::hash, columns::areSame);

        int size() {
            return columns.size();
        }

        String name(int row) {
            return columns.name(row);
        }

        /** Adds the number of the next row; false, and nothing is added, if it is none. */
        boolean value(CharSequence digits) {
            return values.append(digits);
        }

        void missing() {
            values.appendMissing();
        }

        void text(String text) {
            texts.add(values.size(), text);
            values.appendMissing();
        }

        /** Adds a row, whose value was added before; returns the row of the same key, or -1 if there was none. */
        int row(Named indicator, Country country, String date, Detail detail) {
            int row = columns.size();
            columns.series.add(columns.common.code(
                    new Series(indicatorCode(indicator), countryCode(country), columns.details.code(detail))));
            columns.date.add(columns.dates.code(date));
            return rows.add(row);
        }

        private int indicatorCode(Named indicator) {
            int code = columns.indicators.code(indicator);
            columns.axes.add(code, indicator);
            return code;
        }

        private int countryCode(Country country) {
            int code = columns.countries.code(country);
            columns.axes.add(code, country);
            return code;
        }

        /** Copies a row of another table. */
        int row(WorldBankTable other, int row) {
            String text = other.text(row);
            if (text != null) {
                text(text);
            } else {
                values.append(other.values, row, 1);
            }
            return row(other.indicator(row), other.country(row), other.date(row), other.detail(row));
        }

        WorldBankTable build() {
            columns.series.trim();
            columns.date.trim();
            return new WorldBankTable(columns, values.build(), texts.build());
        }
    }
}
