// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Limits for content from unknown sources, such as {@code text length 100000, columns 4096, digits 1000}. A reader
 * rejects content beyond a limit, with a message that names the limit, the value, the location and the method that
 * raises it. The limits of {@link #DEFAULT} apply wherever no others are set.
 *
 * {@snippet file="CsvSnippets.java" region="limits"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadLimits implements Serializable {
    /**
     * Texts of 100,000 characters, 4,096 columns, numbers of 1,000 digits in 2,100 characters, 2 GiB of decompressed
     * content, a compression of 200 to 1, documents of 2,147,483,648 characters that nest 500 deep, 1,000 dimensions,
     * 20,000,000 cells, 1,000,000 categories of a dimension, 5,000,000 entries of a dictionary, 100 attributes, 100
     * groups of dimensions and 1,000 sheets.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(new EnumMap<>(Limit.class));

    private static final long serialVersionUID = 1L;

    /** The limits, with their names in messages, their defaults, and the greatest numbers that they can have. */
    private enum Limit {
        TEXT_LENGTH("text length", "Length of texts", 100_000, 10_000_000),
        COLUMNS("columns", "Number of columns", 4096, 100_000),
        DIGITS("digits", "Number of digits", 1000, 2000),
        DECOMPRESSED_BYTES("decompressed bytes", "Number of decompressed bytes", 1L << 31, 1_000_000_000_000L),
        COMPRESSION_RATIO("compression ratio", "Compression ratio", 200, 10_000),
        NUMBER_LENGTH("number length", "Length of numbers", 2100, 10_000),
        DOCUMENT_LENGTH("document length", "Length of documents", 1L << 31, 1_000_000_000_000L),
        NESTING_DEPTH("nesting depth", "Nesting depth", 500, 1000),
        DIMENSIONS("dimensions", "Number of dimensions", 1000, 100_000),
        CELLS("cells", "Number of cells", 20_000_000, 2_000_000_000),
        CATEGORIES("categories", "Number of categories", 1_000_000, 100_000_000),
        DICTIONARY_SIZE("dictionary size", "Size of dictionaries", 5_000_000, 100_000_000),
        ATTRIBUTES("attributes", "Number of attributes", 100, 10_000),
        DIMENSION_GROUPS("dimension groups", "Number of groups of dimensions", 100, 10_000),
        SHEETS("sheets", "Number of sheets", 1000, 100_000);

        private final String words;
        private final String label;
        private final long standard;
        private final long greatest;

        Limit(String words, String label, long standard, long greatest) {
            this.words = words;
            this.label = label;
            this.standard = standard;
            this.greatest = greatest;
        }

        long required(long limit) {
            if (limit < 1 || limit > greatest) {
                throw new IllegalArgumentException(
                        label + " must be limited to a number from 1 to " + greatest + ", but was " + limit);
            }
            return limit;
        }
    }

    /** The limits that were set. */
    private final transient EnumMap<Limit, Long> limits;

    private ReadLimits(EnumMap<Limit, Long> limits) {
        this.limits = limits;
    }

    private long at(Limit limit) {
        return limits.getOrDefault(limit, limit.standard);
    }

    private ReadLimits with(Limit limit, long value) {
        EnumMap<Limit, Long> changed = new EnumMap<>(limits);
        changed.put(limit, limit.required(value));
        return new ReadLimits(changed);
    }

    /**
     * Returns the greatest length of one text, such as a field of a table, or a name or text of JSON.
     *
     * @return the number of characters, one or more
     */
    public int textLength() {
        return (int) at(Limit.TEXT_LENGTH);
    }

    /**
     * Returns the greatest number of columns of a table.
     *
     * @return the number of columns, one or more
     */
    public int columns() {
        return (int) at(Limit.COLUMNS);
    }

    /**
     * Returns the greatest number of digits of a number.
     *
     * @return the number of digits, one or more
     */
    public int digits() {
        return (int) at(Limit.DIGITS);
    }

    /**
     * Returns the greatest size of compressed content after decompression.
     *
     * @return the number of bytes, one or more
     */
    public long decompressedBytes() {
        return at(Limit.DECOMPRESSED_BYTES);
    }

    /**
     * Returns the greatest compression. Readers apply it after a mebibyte of decompressed content.
     *
     * @return the number of decompressed bytes for one compressed byte, one or more
     */
    public int compressionRatio() {
        return (int) at(Limit.COMPRESSION_RATIO);
    }

    /**
     * Returns the greatest length of a number, with its sign, point and exponent.
     *
     * @return the number of characters, one or more
     */
    public int numberLength() {
        return (int) at(Limit.NUMBER_LENGTH);
    }

    /**
     * Returns the greatest length of a JSON document.
     *
     * @return the number of characters, one or more
     */
    public long documentLength() {
        return at(Limit.DOCUMENT_LENGTH);
    }

    /**
     * Returns the greatest depth of arrays and objects in each other.
     *
     * @return the number of arrays and objects, one or more
     */
    public int nestingDepth() {
        return (int) at(Limit.NESTING_DEPTH);
    }

    /**
     * Returns the greatest number of dimensions of a cube.
     *
     * @return the number of dimensions, one or more
     */
    public int dimensions() {
        return (int) at(Limit.DIMENSIONS);
    }

    /**
     * Returns the greatest number of cells with values of a cube or a sheet. Tables of text have no such limit, since
     * their rows are read one by one.
     *
     * @return the number of cells, one or more
     */
    public int cells() {
        return (int) at(Limit.CELLS);
    }

    /**
     * Returns the greatest number of categories of a dimension.
     *
     * @return the number of categories, one or more
     */
    public int categories() {
        return (int) at(Limit.CATEGORIES);
    }

    /**
     * Returns the greatest size of a dictionary: the codes of a code list, the values of an attribute of a cube, or the
     * shared texts, styles or formats of a workbook.
     *
     * @return the number of codes, values, texts, styles or formats, one or more
     */
    public int dictionarySize() {
        return (int) at(Limit.DICTIONARY_SIZE);
    }

    /**
     * Returns the greatest number of attributes of a cube, and of its measures.
     *
     * @return the number of attributes, one or more
     */
    public int attributes() {
        return (int) at(Limit.ATTRIBUTES);
    }

    /**
     * Returns the greatest number of groups of dimensions to which a data set of SDMX attaches attributes, such as 2 if
     * some attributes belong to a region and a currency, and others to a currency. Each observation is looked up in
     * each of them.
     *
     * @return the number of different sets of dimensions, one or more
     */
    public int dimensionGroups() {
        return (int) at(Limit.DIMENSION_GROUPS);
    }

    /**
     * Returns the greatest number of sheets of a workbook.
     *
     * @return the number of sheets, one or more
     */
    public int sheets() {
        return (int) at(Limit.SHEETS);
    }

    /**
     * Returns limits with another length of texts.
     *
     * @param limit the greatest number of characters, from 1 to 10,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withTextLength(int limit) {
        return with(Limit.TEXT_LENGTH, limit);
    }

    /**
     * Returns limits with another number of columns.
     *
     * @param limit the greatest number of columns, from 1 to 100,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withColumns(int limit) {
        return with(Limit.COLUMNS, limit);
    }

    /**
     * Returns limits with another number of digits.
     *
     * @param limit the greatest number of digits, from 1 to 2,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDigits(int limit) {
        return with(Limit.DIGITS, limit);
    }

    /**
     * Returns limits with another size of decompressed content. A small compressed file can expand to a huge one.
     *
     * @param limit the greatest number of bytes, from 1 to 1,000,000,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDecompressedBytes(long limit) {
        return with(Limit.DECOMPRESSED_BYTES, limit);
    }

    /**
     * Returns limits with another compression.
     *
     * @param limit the greatest number of decompressed bytes for one compressed byte, from 1 to 10,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withCompressionRatio(int limit) {
        return with(Limit.COMPRESSION_RATIO, limit);
    }

    /**
     * Returns limits with another length of numbers. A longer number is rejected before any arithmetic.
     *
     * @param limit the greatest number of characters, from 1 to 10,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withNumberLength(int limit) {
        return with(Limit.NUMBER_LENGTH, limit);
    }

    /**
     * Returns limits with another length of JSON documents.
     *
     * @param limit the greatest number of characters, from 1 to 1,000,000,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDocumentLength(long limit) {
        return with(Limit.DOCUMENT_LENGTH, limit);
    }

    /**
     * Returns limits with another depth of arrays and objects.
     *
     * @param limit the greatest number of arrays and objects in each other, from 1 to 1,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withNestingDepth(int limit) {
        return with(Limit.NESTING_DEPTH, limit);
    }

    /**
     * Returns limits with another number of dimensions.
     *
     * @param limit the greatest number of dimensions, from 1 to 100,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDimensions(int limit) {
        return with(Limit.DIMENSIONS, limit);
    }

    /**
     * Returns limits with another number of cells.
     *
     * @param limit the greatest number of cells, from 1 to 2,000,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withCells(int limit) {
        return with(Limit.CELLS, limit);
    }

    /**
     * Returns limits with another number of categories of a dimension.
     *
     * @param limit the greatest number of categories, from 1 to 100,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withCategories(int limit) {
        return with(Limit.CATEGORIES, limit);
    }

    /**
     * Returns limits with another size of dictionaries.
     *
     * @param limit the greatest number of codes, values, texts, styles or formats, from 1 to 100,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDictionarySize(int limit) {
        return with(Limit.DICTIONARY_SIZE, limit);
    }

    /**
     * Returns limits with another number of attributes and of measures.
     *
     * @param limit the greatest number of attributes, from 1 to 10,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withAttributes(int limit) {
        return with(Limit.ATTRIBUTES, limit);
    }

    /**
     * Returns limits with another number of groups of dimensions.
     *
     * @param limit the greatest number of different sets of dimensions, from 1 to 10,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDimensionGroups(int limit) {
        return with(Limit.DIMENSION_GROUPS, limit);
    }

    /**
     * Returns limits with another number of sheets.
     *
     * @param limit the greatest number of sheets, from 1 to 100,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withSheets(int limit) {
        return with(Limit.SHEETS, limit);
    }

    private List<Long> values() {
        return Arrays.stream(Limit.values()).map(this::at).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadLimits that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /**
     * Returns the limits in words, such as {@code text length 100000, columns 4096, digits 1000, …}. The limits of JSON
     * follow if they are not those of {@link #DEFAULT}.
     */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ");
        for (Limit limit : Limit.values()) {
            if (limit.compareTo(Limit.COMPRESSION_RATIO) <= 0 || at(limit) != DEFAULT.at(limit)) {
                text.add(limit.words + " " + at(limit));
            }
        }
        return text.toString();
    }

    /** Returns the limits that the first version did not have, separated by spaces. */
    private String others() {
        return later().map(limit -> Long.toString(at(limit))).collect(Collectors.joining(" "));
    }

    private static Stream<Limit> later() {
        return Arrays.stream(Limit.values()).filter(limit -> limit.compareTo(Limit.COMPRESSION_RATIO) > 0);
    }

    private Object writeReplace() {
        return new SerializationProxy(
                textLength(), columns(), digits(), decompressedBytes(), compressionRatio(), others());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("ReadLimits are read through their serialization proxy");
    }

    /** The limits; those that an earlier version did not have are 0 or null in its streams. */
    private record SerializationProxy(
            int textLength,
            int columns,
            int digits,
            long decompressedBytes,
            int compressionRatio,
            @Nullable String others)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(this::limits);
        }

        private ReadLimits limits() {
            ReadLimits limits =
                    DEFAULT.withTextLength(textLength).withColumns(columns).withDigits(digits);
            limits = decompressedBytes == 0 ? limits : limits.withDecompressedBytes(decompressedBytes);
            limits = compressionRatio == 0 ? limits : limits.withCompressionRatio(compressionRatio);
            Iterator<Limit> next = later().iterator();
            for (String other : others == null ? List.<String>of() : List.of(others.split(" ", -1))) {
                limits = limits.with(next.next(), Long.parseLong(other));
            }
            return limits;
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ReadLimits.class, "its toString()");
    }
}
