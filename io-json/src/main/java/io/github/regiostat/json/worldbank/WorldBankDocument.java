// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.assembly.DatasetAssembler;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.mapping.Mapping;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the World Bank as it stands, such as page 1 of 1 with 64 rows; or several pages combined.
 *
 * <p>Rows are held in columns: a row of its own is made when it is asked for. An answer says nothing of the units of its values but in the
 * names of its indicators.
 *
 * {@snippet file="WorldBankSnippets.java" region="document"}
 *
 * <p>Immutable and thread-safe.
 */
public final class WorldBankDocument {
    private final WorldBankHeader header;
    private final WorldBankTable table;
    private final List<Integer> pageStarts;
    private final @Nullable String sourceName;

    WorldBankDocument(WorldBankHeader header, WorldBankTable table, List<Integer> pageStarts) {
        this(header, table, pageStarts, null);
    }

    private WorldBankDocument(
            WorldBankHeader header, WorldBankTable table, List<Integer> pageStarts, @Nullable String sourceName) {
        this.header = header;
        this.table = table;
        this.pageStarts = pageStarts;
        this.sourceName = sourceName;
    }

    /** Returns the document with the name of its file, for the exceptions of {@link #toDataset()}. */
    WorldBankDocument withSourceName(String name) {
        return new WorldBankDocument(header, table, pageStarts, name);
    }

    /**
     * Returns the rows of all pages of an answer, in the order of the pages.
     *
     * @param pages the pages in any order, each once
     * @return one document, as if the service had been asked for all rows on one page
     * @throws IllegalArgumentException if there is no page, one is missing or there twice, they are not of one answer, or two rows are of one
     *     indicator, country and date; the message names both
     */
    public static WorldBankDocument combine(WorldBankDocument... pages) {
        return combine(List.of(pages));
    }

    /**
     * Returns the rows of all pages of an answer, in the order of the pages.
     *
     * @param pages the pages in any order, each once
     * @return one document, as if the service had been asked for all rows on one page
     * @throws IllegalArgumentException if there is no page, one is missing or there twice, they are not of one answer, or two rows are of one
     *     indicator, country and date; the message names both
     */
    public static WorldBankDocument combine(List<WorldBankDocument> pages) {
        List<WorldBankDocument> sorted = new ArrayList<>(pages);
        sorted.sort(Comparator.comparingInt(WorldBankDocument::page));
        requireAll(sorted);
        WorldBankTable.Builder table = new WorldBankTable.Builder();
        List<Integer> starts = new ArrayList<>();
        for (WorldBankDocument page : sorted) {
            starts.add(table.size());
            for (int row = 0; row < page.table.size(); row++) {
                int before = table.row(page.table, row);
                if (before >= 0) {
                    throw twice(table.name(before), place(starts, before), place(starts, table.size() - 1));
                }
            }
        }
        WorldBankHeader first = sorted.get(0).header;
        WorldBankHeader header =
                sorted.size() == 1 ? first : first.withPage(1).withPages(1).withPerPage(table.size());
        return new WorldBankDocument(header, table.build(), List.copyOf(starts));
    }

    private static void requireAll(List<WorldBankDocument> sorted) {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("Pages must be one or more, but were none");
        }
        WorldBankHeader first = sorted.get(0).header;
        for (int i = 0; i < sorted.size(); i++) {
            WorldBankHeader header = sorted.get(i).header;
            if (!header.isOfSameAnswerAs(first)) {
                throw new IllegalArgumentException("Pages must be of one answer, but were " + first + " and " + header);
            }
            if (i > 0 && header.page() == sorted.get(i - 1).header.page()) {
                throw new IllegalArgumentException("Pages must be there once each, but page " + header.page() + " of "
                        + header.pages() + " is there twice");
            }
        }
        requireNumbers(sorted, Math.max(1, first.pages()));
    }

    private static void requireNumbers(List<WorldBankDocument> sorted, int pages) {
        for (int i = 0; i < sorted.size(); i++) {
            int page = Math.max(1, sorted.get(i).page());
            if (page > pages) {
                throw new IllegalArgumentException("Pages must be 1 to " + pages + ", but page " + page + " is there");
            }
            if (page != i + 1) {
                throw missing(i + 1, pages);
            }
        }
        if (sorted.size() < pages) {
            throw missing(sorted.size() + 1, pages);
        }
    }

    private static IllegalArgumentException missing(int page, int pages) {
        return new IllegalArgumentException("Pages must be 1 to " + pages + ", but page " + page + " is missing");
    }

    private static IllegalArgumentException twice(String name, String first, String second) {
        return new IllegalArgumentException("Row must be the only one of its indicator, country and date, but "
                + Messages.quote(name) + " stands at " + first + " and at " + second);
    }

    private static String place(List<Integer> starts, int row) {
        int page = starts.size() - 1;
        while (starts.get(page) > row) {
            page--;
        }
        String pointer = "/1/" + (row - starts.get(page));
        return starts.size() == 1 ? pointer : "page " + (page + 1) + ", " + pointer;
    }

    /**
     * Returns which page this is.
     *
     * @return the number of the page, from 1; 0 where the answer is empty
     */
    public int page() {
        return header.page();
    }

    /**
     * Returns how many pages the whole answer has.
     *
     * @return the number of pages; 0 where the answer is empty
     */
    public int pages() {
        return header.pages();
    }

    /**
     * Returns how many rows a page may have.
     *
     * @return the number of rows
     */
    public int perPage() {
        return header.perPage();
    }

    /**
     * Returns how many rows the service says that the whole answer has.
     *
     * @return the number of rows of all pages
     */
    public int total() {
        return header.total();
    }

    /**
     * Returns which of the World Bank's databases the answer is from.
     *
     * @return the id of the source, such as {@code 2} for the World Development Indicators, or empty
     */
    public Optional<String> sourceId() {
        return header.sourceId().isEmpty() ? Optional.empty() : Optional.of(header.sourceId());
    }

    /**
     * Returns when the database was last updated.
     *
     * @return the date as it stands, such as {@code 2024-03-28}, or empty
     */
    public Optional<String> lastUpdated() {
        return header.lastUpdated().isEmpty() ? Optional.empty() : Optional.of(header.lastUpdated());
    }

    /**
     * Returns the rows.
     *
     * @return the rows in the order of the document
     */
    public List<WorldBankRow> rows() {
        return new Rows(table);
    }

    private static final class Rows extends AbstractList<WorldBankRow> implements RandomAccess {
        private final WorldBankTable table;

        Rows(WorldBankTable table) {
            this.table = table;
        }

        @Override
        public WorldBankRow get(int index) {
            return new WorldBankRow(table, Objects.checkIndex(index, table.size()));
        }

        @Override
        public int size() {
            return table.size();
        }
    }

    /**
     * Converts the response to a dataset, by the default mapping {@link Mapping#worldBank()}: the region is that of the member
     * {@code countryiso3code}, the unit is that in the name of the indicator, and a missing value becomes a measurement without a figure.
     *
     * @return the dataset
     * @throws JsonFormatException if the response cannot be mapped, such as a date that is not a period
     */
    public Dataset toDataset() {
        return toDataset(Mapping.builder().build());
    }

    /**
     * Converts the response to a dataset, by a mapping.
     *
     * @param mapping the differences from the default mapping and from the units in the names of the indicators
     * @return the dataset
     * @throws JsonFormatException if the response cannot be mapped
     */
    public Dataset toDataset(Mapping mapping) {
        return DatasetAssembler.assemble(new WorldBankCube(this), DocumentMapping.of(table, mapping), sourceName);
    }

    WorldBankTable table() {
        return table;
    }

    /** Returns where a row stands, such as {@code /1/5}, or {@code page 2, /1/5} of several pages. */
    String pointer(int row) {
        return place(pageStarts, row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorldBankDocument that && header.equals(that.header) && rows().equals(that.rows());
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + rows().hashCode();
    }

    /** Returns the answer for people, such as {@code page 1 of 1, 50 rows a page, 64 rows, source 2}. */
    @Override
    public String toString() {
        return header.toString();
    }
}
