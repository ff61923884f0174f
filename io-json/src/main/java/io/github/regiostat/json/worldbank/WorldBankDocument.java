// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.DatasetAssembler;
import io.github.regiostat.io.assembly.MappingCheck;
import io.github.regiostat.io.internal.ComputedList;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A response of the World Bank, such as page 1 of 1 with 64 rows, or several pages combined. Nothing in it is
 * interpreted.
 *
 * <p>Rows are stored in columns and created on demand. Only the name of the indicator states the unit.
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
     * Returns one document with the rows of all pages of a response, in the order of the pages.
     *
     * @param pages the pages, in any order
     * @return the document, as if all rows had been requested on one page
     * @throws IllegalArgumentException if there is no page, a page is missing or repeated, the pages belong to
     *     different responses, or two rows have the same indicator, country and date
     */
    public static WorldBankDocument combine(WorldBankDocument... pages) {
        return combine(List.of(pages));
    }

    /**
     * Returns one document with the rows of all pages of a response, in the order of the pages.
     *
     * @param pages the pages, in any order
     * @return the document, as if all rows had been requested on one page
     * @throws IllegalArgumentException if there is no page, a page is missing or repeated, the pages belong to
     *     different responses, or two rows have the same indicator, country and date
     */
    public static WorldBankDocument combine(List<WorldBankDocument> pages) {
        List<WorldBankDocument> sorted = new ArrayList<>(pages);
        sorted.sort(Comparator.comparingInt(WorldBankDocument::page));
        requireOneResponse(sorted);
        WorldBankTable.Builder table = new WorldBankTable.Builder();
        List<Integer> starts = new ArrayList<>();
        for (WorldBankDocument page : sorted) {
            starts.add(table.size());
            for (int row = 0; row < page.table.size(); row++) {
                int earlier = table.row(page.table, row);
                if (earlier >= 0) {
                    throw duplicateRow(
                            table.name(earlier),
                            page.location(starts, earlier),
                            page.location(starts, table.size() - 1));
                }
            }
        }
        WorldBankHeader first = sorted.get(0).header;
        WorldBankHeader header = sorted.size() == 1 ? first : first.ofOnePage(table.size(), first.total());
        return new WorldBankDocument(header, table.build(), List.copyOf(starts));
    }

    private static void requireOneResponse(List<WorldBankDocument> sorted) {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("Pages must not be empty");
        }
        WorldBankHeader first = sorted.get(0).header;
        for (int i = 0; i < sorted.size(); i++) {
            WorldBankHeader header = sorted.get(i).header;
            if (!header.isSameResponseAs(first)) {
                throw new IllegalArgumentException(
                        "Pages must belong to one response, but are " + first + " and " + header);
            }
            if (i > 0 && header.page() == sorted.get(i - 1).header.page()) {
                throw new IllegalArgumentException(
                        "Pages must be unique, but page " + header.page() + " of " + header.pages() + " is repeated");
            }
        }
        requirePages(sorted, Math.max(1, first.pages()));
    }

    private static void requirePages(List<WorldBankDocument> sorted, int pages) {
        for (int i = 0; i < sorted.size(); i++) {
            int page = Math.max(1, sorted.get(i).page());
            if (page > pages) {
                throw new IllegalArgumentException("Pages must be 1 to " + pages + ", but one is page " + page);
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

    private static IllegalArgumentException duplicateRow(String name, String first, String second) {
        return new IllegalArgumentException("Rows must have different keys of indicator, country and date, but "
                + Text.quote(name) + " is at " + first + " and at " + second);
    }

    private String location(List<Integer> starts, int row) {
        int page = starts.size() - 1;
        while (starts.get(page) > row) {
            page--;
        }
        String pointer = shape().rows() + "/" + (row - starts.get(page));
        return starts.size() == 1 ? pointer : "page " + (page + 1) + ", " + pointer;
    }

    /**
     * Returns the number of this page.
     *
     * @return the number of the page, from 1, or 0 for an empty response
     */
    public int page() {
        return header.page();
    }

    /**
     * Returns the number of pages of the response.
     *
     * @return the number of pages, or 0 for an empty response
     */
    public int pages() {
        return header.pages();
    }

    /**
     * Returns the maximum number of rows of a page.
     *
     * @return the number of rows
     */
    public int perPage() {
        return header.perPage();
    }

    /**
     * Returns the number of rows of all pages, as the service states it.
     *
     * @return the number of rows
     */
    public int total() {
        return header.total();
    }

    /**
     * Returns the id of the World Bank database.
     *
     * @return the id of the source, such as {@code 2} for the World Development Indicators, or empty
     */
    public Optional<String> sourceId() {
        return header.sourceId().isEmpty() ? Optional.empty() : Optional.of(header.sourceId());
    }

    /**
     * Returns the date of the last update of the database.
     *
     * @return the date as written, such as {@code 2024-03-28}, or empty
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
        return new ComputedList<>(table.size(), row -> new WorldBankRow(table, row));
    }

    /**
     * Returns whether the document has all pages of its response.
     *
     * @return true for a response of one page, and for combined pages
     */
    public boolean isComplete() {
        return header.pages() <= 1 && header.page() <= 1;
    }

    /**
     * Returns this page as a response of its own, for a dataset that leaves out the other pages on purpose.
     *
     * @return a complete document with the rows of this page
     */
    public WorldBankDocument withoutOtherPages() {
        WorldBankHeader single = header.ofOnePage(table.size(), table.size());
        return isComplete() ? this : new WorldBankDocument(single, table, pageStarts, sourceName);
    }

    /**
     * Returns a dataset of the rows. The ISO 3166 alpha-3 code is the region, the unit is that in the name of the
     * indicator, and a missing value is a measurement without a figure.
     *
     * @return the dataset
     * @throws JsonFormatException if the mapping of the World Bank does not cover a part of the rows, such as a date
     *     that is not a period, or the document is not {@linkplain #isComplete() complete}
     */
    public Dataset toDataset() {
        return toDataset(Mapping.builder().build());
    }

    /**
     * Returns a dataset of the rows, under a mapping.
     *
     * @param mapping the rules that replace or complement {@link Mapping#worldBank()} and the units in the names of the
     *     indicators
     * @return the dataset
     * @throws JsonFormatException if the mapping does not cover a part of the rows, or the document is not
     *     {@linkplain #isComplete() complete}
     */
    public Dataset toDataset(Mapping mapping) {
        WorldBankCube cube = completeCube();
        MappingCheck.require(mapping, checked(cube), sourceName);
        return DatasetAssembler.assemble(cube, DocumentMapping.of(table, mapping), sourceName);
    }

    /**
     * Returns a dataset, and reports what the mapping does not cover: keys of the mapping that match nothing, as
     * {@link #unmatchedKeys} lists them, and unit codes that are read as amounts because they are unknown.
     *
     * @param mapping the differences from {@link Mapping#worldBank()} and the units in the names of the indicators
     * @param remarks receives the messages
     * @return the dataset
     * @throws JsonFormatException if the mapping does not cover a part of the rows, or the document is not
     *     {@linkplain #isComplete() complete}
     */
    public Dataset toDataset(Mapping mapping, Consumer<String> remarks) {
        Objects.requireNonNull(remarks, "remarks");
        WorldBankCube cube = completeCube();
        MappingCheck.check(mapping, checked(cube), sourceName).forEach(remarks);
        return DatasetAssembler.assemble(cube, DocumentMapping.of(table, mapping), sourceName, remarks);
    }

    private WorldBankCube completeCube() {
        if (!isComplete()) {
            throw new JsonFormatException(incomplete(), sourceName, shape().header(), 0, 0, null);
        }
        return new WorldBankCube(this);
    }

    /** Returns the cube to check a mapping against, or empty if the response has no rows. */
    private List<WorldBankCube> checked(WorldBankCube cube) {
        return table.size() == 0 ? List.of() : List.of(cube);
    }

    /**
     * Returns messages about the keys of a mapping that match nothing in this response: indicators, codes of code lists
     * such as flags, and units, regions and periods if others of their table match. A mapping with an unknown
     * dimension, or none of whose units, regions or periods matches, is rejected, here and by {@code toDataset}.
     * {@link #toDataset(Mapping)}, which reports nothing, also rejects a mapping of which no indicator matches.
     *
     * @param mapping the mapping
     * @return the messages, each with similar texts of the document
     * @throws JsonFormatException if a dimension of the mapping is not in the response, or none of its units, regions
     *     or periods matches
     */
    public List<String> unmatchedKeys(Mapping mapping) {
        return MappingCheck.check(mapping, checked(new WorldBankCube(this)), sourceName);
    }

    private String incomplete() {
        return "Response must have all pages to be a dataset, but is page " + page() + " of " + pages() + " without "
                + otherPages() + "; request all rows on one page (per_page=" + total()
                + "), combine the pages with WorldBankDocument.combine, or read the page alone with withoutOtherPages";
    }

    private String otherPages() {
        List<String> ranges = Stream.of(range(1, page() - 1), range(page() + 1, pages()))
                .filter(range -> !range.isEmpty())
                .toList();
        boolean isOne = pages() == 2;
        return (isOne ? "page " : "pages ") + String.join(" and ", ranges);
    }

    private static String range(int first, int last) {
        if (first > last) {
            return "";
        }
        return first == last ? Integer.toString(first) : first + " to " + last;
    }

    WorldBankShape shape() {
        return header.shape();
    }

    WorldBankTable table() {
        return table;
    }

    /**
     * Returns the location of a row.
     *
     * @param row the index of the row in {@link #rows()}
     * @return the JSON pointer, such as {@code /1/5}, or {@code page 2, /1/5} in several pages
     */
    public String pointer(int row) {
        return location(pageStarts, row);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorldBankDocument that && header.equals(that.header) && rows().equals(that.rows());
    }

    @Override
    public int hashCode() {
        return 31 * header.hashCode() + rows().hashCode();
    }

    /** Returns a summary, such as {@code page 1 of 1, 50 rows a page, 64 rows, source 2}. */
    @Override
    public String toString() {
        return header.toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(WorldBankDocument.class, "the dataset of the document");
    }
}
