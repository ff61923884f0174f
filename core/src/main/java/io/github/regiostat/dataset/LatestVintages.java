// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.internal.ShortNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Selects the latest of the measurements that differ only in the edition of their source. */
final class LatestVintages {
    private final Table table;
    /** The contexts without their editions, by code. */
    private final List<Context> contexts = new ArrayList<>();

    private final List<SourceEdition> editions = new ArrayList<>();
    private final List<DictionaryColumn<?>> columns;

    private LatestVintages(Table table) {
        this.table = table;
        this.columns = table.key();
        for (Context context : table.contexts().values()) {
            contexts.add(context.withoutEdition());
            editions.add(SourceEdition.of(context.source()));
        }
    }

    static TableView of(TableView rows) {
        if (rows.sources().size() < 2) {
            return rows;
        }
        LatestVintages vintages = new LatestVintages(rows.table());
        boolean[] isLatest = new boolean[rows.table().size()];
        rows.selection().split(vintages::key).values().forEach(same -> isLatest[vintages.latest(same)] = true);
        return rows.where(row -> isLatest[row]);
    }

    /** Selects the latest of the editions that were published by a date. */
    static TableView asOf(LocalDate date, TableView rows) {
        DictionaryColumn<Context> contexts = rows.table().contexts();
        for (Context context : rows.used(contexts)) {
            if (knownSince(context).isEmpty()) {
                throw new IllegalArgumentException("Data as of a date must have sources with a day of publication or a"
                        + " vintage that is a period, but " + SourceEdition.described(context.source())
                        + " has neither; set Source.published, or select other sources with onlySource");
            }
        }
        return of(rows.where(
                contexts,
                context -> knownSince(context).filter(day -> !day.isAfter(date)).isPresent()));
    }

    private static Optional<LocalDate> knownSince(Context context) {
        return SourceEdition.of(context.source()).knownSince();
    }

    private List<Object> key(int row) {
        List<Object> key = new ArrayList<>();
        for (DictionaryColumn<?> column : columns) {
            key.add(column == table.contexts() ? contexts.get(column.code(row)) : column.code(row));
        }
        return key;
    }

    private int latest(RowSelection rows) {
        int latest = rows.row(0);
        for (int i = 1; i < rows.size(); i++) {
            if (edition(rows.row(i)).isLaterThan(edition(latest))) {
                latest = rows.row(i);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            int other = rows.row(i);
            if (other != latest && !edition(latest).isLaterThan(edition(other))) {
                throw new IllegalArgumentException(
                        "Vintages must be ordered by their names or days of publication, but are not: "
                                + described(Math.min(latest, other)) + " and " + described(Math.max(latest, other))
                                + " of "
                                + ShortNumbers.in(table.measurement(Math.min(latest, other))));
            }
        }
        return latest;
    }

    private SourceEdition edition(int row) {
        return editions.get(table.contexts().code(row));
    }

    private String described(int row) {
        return SourceEdition.described(table.contexts().at(row).source());
    }
}
