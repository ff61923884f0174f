// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.ReadLimits;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * Options to read tables, such as {@code encoding detected, delimiter ';', decimal separator ','}.
 *
 * <p>Encoding, delimiter and dialect are detected unless they are set. Decimal and grouping separators are not:
 * {@code 1,234} is rejected unless the options state what the comma means.
 *
 * {@snippet file="CsvSnippets.java" region="options"}
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvOptions implements Serializable {
    /**
     * Options that detect encoding, delimiter and dialect, for numbers with a decimal point and a header in the first
     * line.
     */
    public static final CsvOptions DEFAULT = new CsvOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), NumberForm.POINT, Layout.PLAIN, ReadLimits.DEFAULT);

    private static final long serialVersionUID = 1L;

    private static final String DELIMITERS = ",;\t|";
    private static final String DECIMAL_SEPARATORS = ".,";
    private static final String GROUPING_SEPARATORS = ",. '\u00A0\u2009\u202F\u2019_";
    private static final int MAX_LINES_BEFORE_HEADER = 1000;

    private final Optional<Charset> encoding;
    private final Optional<Character> delimiter;
    private final Optional<CsvDialect> dialect;
    private final NumberForm numbers;
    private final Layout layout;
    private final ReadLimits limits;

    private CsvOptions(
            Optional<Charset> encoding,
            Optional<Character> delimiter,
            Optional<CsvDialect> dialect,
            NumberForm numbers,
            Layout layout,
            ReadLimits limits) {
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.dialect = dialect;
        this.numbers = numbers;
        this.layout = layout;
        this.limits = limits;
    }

    /** The rows beside the table. */
    private record Layout(int linesBeforeHeader, boolean areNotesIgnored) {
        static final Layout PLAIN = new Layout(0, false);
    }

    /** The separators of numbers. */
    private record NumberForm(char decimal, Optional<Character> grouping) {
        static final NumberForm POINT = new NumberForm('.', Optional.empty());
    }

    /**
     * Returns the encoding of the text.
     *
     * @return the encoding, or empty if it is detected: by a byte order mark, otherwise UTF-8, or GB18030 if the text
     *     is not UTF-8 and is Chinese
     */
    public Optional<Charset> encoding() {
        return encoding;
    }

    /**
     * Returns the delimiter of cells.
     *
     * @return a comma, a semicolon, a tab or a vertical bar, or empty if it is detected in the header
     */
    public Optional<Character> delimiter() {
        return delimiter;
    }

    /**
     * Returns the dialect of the table.
     *
     * @return the dialect, or empty if it is detected by the header
     */
    public Optional<CsvDialect> dialect() {
        return dialect;
    }

    /**
     * Returns the separator before decimals.
     *
     * @return a point or a comma
     */
    public char decimalSeparator() {
        return numbers.decimal;
    }

    /**
     * Returns the separator between groups of three digits.
     *
     * @return the separator, or empty if numbers have none
     */
    public Optional<Character> groupingSeparator() {
        return numbers.grouping;
    }

    /**
     * Returns the number of lines before the header, such as titles, which are ignored.
     *
     * @return the number of lines, zero or more
     */
    public int linesBeforeHeader() {
        return layout.linesBeforeHeader;
    }

    /**
     * Returns whether rows of notes are ignored.
     *
     * @return whether rows of one cell are ignored in a table of several columns
     */
    public boolean isNotesIgnored() {
        return layout.areNotesIgnored;
    }

    /**
     * Returns the limits.
     *
     * @return the limits of lengths, columns and digits
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Returns options with an encoding. A byte order mark at the start of the text takes precedence.
     *
     * @param charset the encoding, such as {@code Charset.forName("GB18030")}
     * @return the options
     */
    public CsvOptions withEncoding(Charset charset) {
        return new CsvOptions(Optional.of(charset), delimiter, dialect, numbers, layout, limits);
    }

    /**
     * Returns options with a delimiter.
     *
     * @param character a comma, a semicolon, a tab or a vertical bar
     * @return the options
     * @throws IllegalArgumentException if the delimiter is another character
     */
    public CsvOptions withDelimiter(char character) {
        require(DELIMITERS, character, "Delimiter must be a comma, a semicolon, a tab or a vertical bar");
        return new CsvOptions(encoding, Optional.of(character), dialect, numbers, layout, limits);
    }

    /**
     * Returns options with a dialect, for a table whose header resembles that of another dialect.
     *
     * @param value the dialect
     * @return the options
     */
    public CsvOptions withDialect(CsvDialect value) {
        return new CsvOptions(encoding, delimiter, Optional.of(value), numbers, layout, limits);
    }

    /**
     * Returns options with a decimal separator.
     *
     * @param character a point or a comma
     * @return the options
     * @throws IllegalArgumentException if the separator is another character, or the grouping separator
     */
    public CsvOptions withDecimalSeparator(char character) {
        require(DECIMAL_SEPARATORS, character, "Decimal separator must be a point or a comma");
        return with(new NumberForm(character, numbers.grouping));
    }

    /**
     * Returns options with a separator between groups of three digits. A number without groups is accepted too.
     *
     * @param character a comma, a point, a space, an apostrophe or an underscore
     * @return the options
     * @throws IllegalArgumentException if the separator is another character, or the decimal separator
     */
    public CsvOptions withGroupingSeparator(char character) {
        require(
                GROUPING_SEPARATORS,
                character,
                "Grouping separator must be a comma, a point, a space, an apostrophe or an underscore");
        return with(new NumberForm(numbers.decimal, Optional.of(character)));
    }

    private CsvOptions with(NumberForm form) {
        if (form.grouping.filter(grouping -> grouping == form.decimal).isPresent()) {
            throw new IllegalArgumentException("Decimal and grouping separator must differ, but both were "
                    + Text.quote(String.valueOf(form.decimal)));
        }
        return new CsvOptions(encoding, delimiter, dialect, form, layout, limits);
    }

    /**
     * Returns options for a table with lines before its header, such as a title.
     *
     * @param count the number of lines, from 0 to 1000
     * @return the options
     * @throws IllegalArgumentException if the number is out of range
     */
    public CsvOptions withLinesBeforeHeader(int count) {
        if (count < 0 || count > MAX_LINES_BEFORE_HEADER) {
            throw new IllegalArgumentException("Number of lines before the header must be from 0 to "
                    + MAX_LINES_BEFORE_HEADER + ", but was " + count);
        }
        return new CsvOptions(encoding, delimiter, dialect, numbers, new Layout(count, layout.areNotesIgnored), limits);
    }

    /**
     * Returns options for a table with rows of notes, such as a last row with the source. By default, such rows are
     * rejected, as all rows of another number of cells than the header.
     *
     * @param ignored whether to ignore rows of one cell in a table of several columns
     * @return the options
     */
    public CsvOptions withNotesIgnored(boolean ignored) {
        return new CsvOptions(
                encoding, delimiter, dialect, numbers, new Layout(layout.linesBeforeHeader, ignored), limits);
    }

    /**
     * Returns options with limits.
     *
     * @param value the limits
     * @return the options
     */
    public CsvOptions withLimits(ReadLimits value) {
        return new CsvOptions(encoding, delimiter, dialect, numbers, layout, Objects.requireNonNull(value, "value"));
    }

    private static void require(String allowed, char character, String rule) {
        if (allowed.indexOf(character) < 0) {
            throw new IllegalArgumentException(rule + ", but was " + Text.quote(String.valueOf(character)));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvOptions that
                && encoding.equals(that.encoding)
                && delimiter.equals(that.delimiter)
                && dialect.equals(that.dialect)
                && numbers.equals(that.numbers)
                && layout.equals(that.layout)
                && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the options in words, such as {@code encoding detected, delimiter ';', decimal separator ','}. */
    @Override
    public String toString() {
        return "encoding " + encoding.map(Charset::name).orElse("detected")
                + ", delimiter " + delimiter.map(CsvOptions::quoted).orElse("detected")
                + dialect.map(each -> ", dialect " + each.code()).orElse("")
                + ", decimal separator " + quoted(numbers.decimal)
                + numbers.grouping
                        .map(each -> ", grouping separator " + quoted(each))
                        .orElse("")
                + (layout.linesBeforeHeader == 0 ? "" : ", " + layout.linesBeforeHeader + " lines before the header")
                + (layout.areNotesIgnored ? ", rows of notes ignored" : "")
                + (limits.equals(ReadLimits.DEFAULT) ? "" : ", limits: " + limits);
    }

    private static String quoted(char character) {
        return Text.quote(String.valueOf(character));
    }

    private Object writeReplace() {
        return new SerializationProxy(
                encoding.map(Charset::name).orElse(""),
                delimiter.map(String::valueOf).orElse(""),
                dialect.map(CsvDialect::name).orElse(""),
                numbers.decimal,
                numbers.grouping.map(String::valueOf).orElse(""),
                layout.linesBeforeHeader,
                layout.areNotesIgnored,
                limits);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("CsvOptions are read through their serialization proxy");
    }

    /** The options; those that are detected or absent are empty texts. */
    private record SerializationProxy(
            String encoding,
            String delimiter,
            String dialect,
            char decimalSeparator,
            String groupingSeparator,
            int linesBeforeHeader,
            boolean areNotesIgnored,
            ReadLimits limits)
            implements Serializable {
        private Object readResolve() {
            CsvOptions options = DEFAULT.withDecimalSeparator(decimalSeparator)
                    .withLinesBeforeHeader(linesBeforeHeader)
                    .withNotesIgnored(areNotesIgnored)
                    .withLimits(limits);
            options = encoding.isEmpty() ? options : options.withEncoding(Charset.forName(encoding));
            options = delimiter.isEmpty() ? options : options.withDelimiter(delimiter.charAt(0));
            options = dialect.isEmpty() ? options : options.withDialect(CsvDialect.valueOf(dialect));
            return groupingSeparator.isEmpty() ? options : options.withGroupingSeparator(groupingSeparator.charAt(0));
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CsvOptions.class, "its toString()");
    }
}
