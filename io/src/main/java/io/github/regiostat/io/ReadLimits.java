// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/**
 * Limits for content from unknown sources, such as {@code text length 100000, columns 4096, digits 1000}. A reader
 * rejects content beyond a limit, with a message that names the limit.
 *
 * {@snippet file="CsvSnippets.java" region="limits"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadLimits implements Serializable {
    /**
     * Texts of 100,000 characters, 4,096 columns, numbers of 1,000 digits, 2 GiB of decompressed content, and a
     * compression of 200 to 1.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(100_000, 4096, 1000, 1L << 31, 200);

    private static final long serialVersionUID = 1L;

    /** The greatest length of a text. */
    private final int textLength;

    /** The greatest number of columns. */
    private final int columns;

    /** The greatest number of digits. */
    private final int digits;

    /** The greatest size of decompressed content. */
    private final long decompressedBytes;

    /** The greatest number of decompressed bytes for one compressed byte. */
    private final int compressionRatio;

    private ReadLimits(int textLength, int columns, int digits, long decompressedBytes, int compressionRatio) {
        this.textLength = textLength;
        this.columns = columns;
        this.digits = digits;
        this.decompressedBytes = decompressedBytes;
        this.compressionRatio = compressionRatio;
    }

    /**
     * Returns the greatest length of one text, such as a field of a table.
     *
     * @return the number of characters, one or more
     */
    public int textLength() {
        return textLength;
    }

    /**
     * Returns the greatest number of columns of a table.
     *
     * @return the number of columns, one or more
     */
    public int columns() {
        return columns;
    }

    /**
     * Returns the greatest number of digits of a number.
     *
     * @return the number of digits, one or more
     */
    public int digits() {
        return digits;
    }

    /**
     * Returns the greatest size of compressed content after decompression.
     *
     * @return the number of bytes, one or more
     */
    public long decompressedBytes() {
        return decompressedBytes;
    }

    /**
     * Returns the greatest compression. Readers apply it after a mebibyte of decompressed content.
     *
     * @return the number of decompressed bytes for one compressed byte, one or more
     */
    public int compressionRatio() {
        return compressionRatio;
    }

    /**
     * Returns limits with another length of texts.
     *
     * @param limit the greatest number of characters, from 1 to 10,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withTextLength(int limit) {
        return new ReadLimits(
                required(limit, 10_000_000, "Length of texts"), columns, digits, decompressedBytes, compressionRatio);
    }

    /**
     * Returns limits with another number of columns.
     *
     * @param limit the greatest number of columns, from 1 to 100,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withColumns(int limit) {
        return new ReadLimits(
                textLength, required(limit, 100_000, "Number of columns"), digits, decompressedBytes, compressionRatio);
    }

    /**
     * Returns limits with another number of digits.
     *
     * @param limit the greatest number of digits, from 1 to 2,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDigits(int limit) {
        return new ReadLimits(
                textLength, columns, required(limit, 2000, "Number of digits"), decompressedBytes, compressionRatio);
    }

    /**
     * Returns limits with another size of decompressed content. A small compressed file can expand to a huge one.
     *
     * @param limit the greatest number of bytes, from 1 to 1,000,000,000,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withDecompressedBytes(long limit) {
        return new ReadLimits(
                textLength,
                columns,
                digits,
                required(limit, 1_000_000_000_000L, "Number of decompressed bytes"),
                compressionRatio);
    }

    /**
     * Returns limits with another compression.
     *
     * @param limit the greatest number of decompressed bytes for one compressed byte, from 1 to 10,000
     * @return the limits
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadLimits withCompressionRatio(int limit) {
        return new ReadLimits(
                textLength, columns, digits, decompressedBytes, required(limit, 10_000, "Compression ratio"));
    }

    private static int required(int limit, int greatest, String label) {
        return (int) required((long) limit, greatest, label);
    }

    private static long required(long limit, long greatest, String label) {
        if (limit < 1 || limit > greatest) {
            throw new IllegalArgumentException(
                    label + " must be limited to a number from 1 to " + greatest + ", but was " + limit);
        }
        return limit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadLimits that
                && textLength == that.textLength
                && columns == that.columns
                && digits == that.digits
                && decompressedBytes == that.decompressedBytes
                && compressionRatio == that.compressionRatio;
    }

    @Override
    public int hashCode() {
        return ((textLength * 31 + columns) * 31 + digits) * 31 + Long.hashCode(decompressedBytes) + compressionRatio;
    }

    /** Returns the limits in words, such as {@code text length 100000, columns 4096, digits 1000, …}. */
    @Override
    public String toString() {
        return "text length " + textLength + ", columns " + columns + ", digits " + digits + ", decompressed bytes "
                + decompressedBytes + ", compression ratio " + compressionRatio;
    }

    private Object writeReplace() {
        return new SerializationProxy(textLength, columns, digits, decompressedBytes, compressionRatio);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("ReadLimits are read through their serialization proxy");
    }

    /** The limits; the last two are 0 in streams of earlier versions. */
    private record SerializationProxy(
            int textLength, int columns, int digits, long decompressedBytes, int compressionRatio)
            implements Serializable {
        private Object readResolve() {
            ReadLimits limits =
                    DEFAULT.withTextLength(textLength).withColumns(columns).withDigits(digits);
            limits = decompressedBytes == 0 ? limits : limits.withDecompressedBytes(decompressedBytes);
            return compressionRatio == 0 ? limits : limits.withCompressionRatio(compressionRatio);
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ReadLimits.class, "its toString()");
    }
}
