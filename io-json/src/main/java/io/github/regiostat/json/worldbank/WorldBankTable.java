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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a response, in columns: two ints and a decimal per row, with repeated content in dictionaries. */
record WorldBankTable(RowKeys keys, DecimalColumn values, SparseTextColumn texts) {
    /** An indicator, whose label defaults to its id. */
    record Named(String id, String label) implements Comparable<Named> {
        private static final Comparator<Named> ORDER =
                Comparator.comparing(Named::id).thenComparing(Named::label);

        @Override
        public int compareTo(Named other) {
            return ORDER.compare(this, other);
        }
    }

    /** A country or aggregate; missing texts are empty, and the label defaults to the code. */
    record Country(String id, String iso3, String label) implements Comparable<Country> {
        private static final Comparator<Country> ORDER =
                Comparator.comparing(Country::id).thenComparing(Country::iso3).thenComparing(Country::label);

        @Override
        public int compareTo(Country other) {
            return ORDER.compare(this, other);
        }

        String code() {
            return iso3.isEmpty() ? id : iso3;
        }
    }

    /**
     * The attributes of an observation, and other variables of a source; a missing attribute is an empty text or -1.
     */
    record Detail(String unit, String status, int decimal, String footnote, String scale, Map<String, String> variables)
            implements Comparable<Detail> {
        private static final Comparator<Detail> ORDER = Comparator.comparing(Detail::footnote)
                .thenComparing(Detail::unit)
                .thenComparing(Detail::status)
                .thenComparing(Detail::scale)
                .thenComparing(detail -> detail.variables().toString())
                .thenComparing(Detail::decimal);

        @Override
        public int compareTo(Detail other) {
            return ORDER.compare(this, other);
        }
    }

    int size() {
        return keys.size();
    }

    /** The indicator, country, date and attributes of each row. */
    static final class RowKeys {
        private final Axis<Named> indicators = new Axis<>(Named::id);
        private final Axis<Country> countries = new Axis<>(Country::code);
        private final Dictionary<Detail> details = new Dictionary<>();
        private final Dictionary<Series> series = new Dictionary<>();
        private final Dictionary<String> dates = new Dictionary<>();
        private final IntList seriesOfRow = new IntList();
        private final IntList dateOfRow = new IntList();

        /** The dictionary codes that many rows share. */
        private record Series(int indicator, int country, int detail) implements Comparable<Series> {
            private static final Comparator<Series> ORDER = Comparator.comparingInt(Series::indicator)
                    .thenComparingInt(Series::country)
                    .thenComparingInt(Series::detail);

            @Override
            public int compareTo(Series other) {
                return ORDER.compare(this, other);
            }
        }

        /** The members of a dimension. A member may have several names, but has one code, that of its id. */
        private static final class Axis<T> {
            private final Function<T, String> idOf;
            private final Dictionary<T> names = new Dictionary<>();
            private final Dictionary<String> ids = new Dictionary<>();
            private final IntList codeOfName = new IntList();
            private final List<T> members = new ArrayList<>();

            Axis(Function<T, String> idOf) {
                this.idOf = idOf;
            }

            /** Adds a name unless it is known, and returns its code in the dictionary of names. */
            int add(T named) {
                int name = names.code(named);
                if (name == codeOfName.size()) {
                    int code = ids.code(idOf.apply(named));
                    codeOfName.add(code);
                    if (code == members.size()) {
                        members.add(named);
                    }
                }
                return name;
            }
        }

        private RowKeys() {}

        int size() {
            return seriesOfRow.size();
        }

        private Series series(int row) {
            return series.value(seriesOfRow.at(row));
        }

        Named indicator(int row) {
            return indicators.names.value(series(row).indicator());
        }

        Country country(int row) {
            return countries.names.value(series(row).country());
        }

        String date(int row) {
            return dates.value(dateOfRow.at(row));
        }

        Detail detail(int row) {
            return details.value(series(row).detail());
        }

        /** Returns the key of a row, such as {@code NY.GDP.MKTP.CD, FRA, 2022}. */
        String name(int row) {
            return indicator(row).id() + ", " + country(row).code() + ", " + date(row);
        }

        /** Returns the indicators in the order of {@link #indicatorCode}, each with its first name. */
        List<Named> indicators() {
            return Collections.unmodifiableList(indicators.members);
        }

        /** Returns the countries in the order of {@link #countryCode}, each with its first name. */
        List<Country> countries() {
            return Collections.unmodifiableList(countries.members);
        }

        List<String> dates() {
            return dates.values();
        }

        List<Detail> details() {
            return details.values();
        }

        int indicatorCode(int row) {
            return indicators.codeOfName.at(series(row).indicator());
        }

        int countryCode(int row) {
            return countries.codeOfName.at(series(row).country());
        }

        int dateCode(int row) {
            return dateOfRow.at(row);
        }

        int detailCode(int row) {
            return series(row).detail();
        }

        private int compare(int first, int second) {
            int order = Integer.compare(dateCode(first), dateCode(second));
            order = order != 0 ? order : Integer.compare(countryCode(first), countryCode(second));
            return order != 0 ? order : Integer.compare(indicatorCode(first), indicatorCode(second));
        }

        private int hash(int row) {
            return (indicatorCode(row) * 31 + countryCode(row)) * 1009 + dateCode(row);
        }
    }

    /** Collects rows. Not thread-safe, and used once. */
    static final class Builder {
        private final RowKeys keys = new RowKeys();
        private final DecimalColumn.Builder values = DecimalColumn.builder();
        private final SparseTextColumn.Builder texts = new SparseTextColumn.Builder();
        private final RowIndex rows = new RowIndex(keys::hash, keys::compare);

        int size() {
            return keys.size();
        }

        String name(int row) {
            return keys.name(row);
        }

        /** Adds the value of the next row if it is a number, and returns whether it is. */
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

        /** Adds a row, whose value was added before, and returns the earlier row with the same key, or -1. */
        int row(Named indicator, Country country, String date, Detail detail) {
            int row = size();
            keys.seriesOfRow.add(keys.series.code(new RowKeys.Series(
                    keys.indicators.add(indicator), keys.countries.add(country), keys.details.code(detail))));
            keys.dateOfRow.add(keys.dates.code(date));
            return rows.add(row);
        }

        /** Copies a row of another table, and returns the earlier row with the same key, or -1. */
        int row(WorldBankTable other, int row) {
            String text = other.texts.at(row);
            if (text != null) {
                text(text);
            } else {
                values.append(other.values, row, 1);
            }
            RowKeys of = other.keys;
            return row(of.indicator(row), of.country(row), of.date(row), of.detail(row));
        }

        WorldBankTable build() {
            keys.seriesOfRow.trim();
            keys.dateOfRow.trim();
            return new WorldBankTable(keys, values.build(), texts.build());
        }
    }
}
