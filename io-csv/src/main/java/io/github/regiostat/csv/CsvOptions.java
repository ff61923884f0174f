// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.csv.proposal.NumberForm;
import io.github.regiostat.internal.EnumCodes;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

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
    public static final CsvOptions DEFAULT = new CsvOptions(new TreeMap<>(), ReadLimits.DEFAULT);

    private static final long serialVersionUID = 1L;

    private static final String DELIMITERS = ",;\t|";
    private static final String DECIMAL_SEPARATORS = ".,";
    private static final String GROUPING_SEPARATORS = ",. '\u00A0\u2009\u202F\u2019_";
    private static final String NEGATIVE = "negative";
    private static final String UNRELIABLE = "unreliable";
    private static final int MAX_LINES_BEFORE_HEADER = 1000;
    private static final int MAX_HEADER_ROWS = 10;

    /** The stated options by their names in mappings. */
    private final SortedMap<String, String> stated;

    private final ReadLimits limits;

    private CsvOptions(SortedMap<String, String> stated, ReadLimits limits) {
        this.stated = Collections.unmodifiableSortedMap(stated);
        this.limits = limits;
    }

    private static String encodingName(String text) {
        try {
            return Charset.forName(text).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new IllegalArgumentException(
                    "Encoding must be one of this JVM, such as UTF-8, GB18030 or windows-1252, but was "
                            + Text.quote(text),
                    unknown);
        }
    }

    private static String bracketsName(String text) {
        if (!text.equals(NEGATIVE) && !text.equals(UNRELIABLE)) {
            throw new IllegalArgumentException("Option \"brackets\" must be negative or unreliable, but was "
                    + Text.quote(text) + "; numbers such as '(123)' are negative in accounts, and of low reliability in"
                    + " tables of some offices");
        }
        return text;
    }

    /** An option that a mapping can state, with the check of its text. */
    private enum Option {
        ENCODING("encoding", CsvOptions::encodingName),
        DELIMITER("delimiter", one(DELIMITERS, "Delimiter must be a comma, a semicolon, a tab or a vertical bar")),
        DIALECT("dialect", text -> CsvDialect.ofCode(text).code()),
        DECIMAL_SEPARATOR("decimalSeparator", one(DECIMAL_SEPARATORS, "Decimal separator must be a point or a comma")),
        GROUPING_SEPARATOR(
                "groupingSeparator",
                one(
                        GROUPING_SEPARATORS,
                        "Grouping separator must be a comma, a point, a space, an apostrophe or an underscore")),
        LINES_BEFORE_HEADER(
                "linesBeforeHeader", whole("Number of lines before the header", 0, MAX_LINES_BEFORE_HEADER)),
        HEADER_ROWS("headerRows", whole("Number of rows of the header", 0, MAX_HEADER_ROWS)),
        END("end", UnaryOperator.identity()),
        NOTES_IGNORED("notesIgnored", flag("Option \"notesIgnored\"")),
        HEADINGS("headings", flag("Option \"headings\"")),
        INDENTED("indented", flag("Option \"indented\"")),
        FILLED_DOWN("filledDown", flag("Option \"filledDown\"")),
        PERIODS_IN_NAMES("periodsInNames", flag("Option \"periodsInNames\"")),
        /** Whether numbers have scales of their own, such as "10.1k"; a proposal states it. */
        SCALED_NUMBERS("scaledNumbers", flag("Option \"scaledNumbers\"")),
        /** What brackets around a number mean, such as "(123)". */
        BRACKETS("brackets", CsvOptions::bracketsName),
        /** The sheet of a spreadsheet, which becomes rows before these options apply. */
        SHEET("sheet", UnaryOperator.identity()),
        /** The cells of a sheet. */
        RANGE("range", UnaryOperator.identity()),
        /** Whether the stored numbers of a sheet are read instead of those that it shows. */
        STORED_NUMBERS("storedNumbers", flag("Option \"storedNumbers\"")),
        /** Whether hidden rows and columns of a sheet are left out. */
        WITHOUT_HIDDEN("withoutHidden", flag("Option \"withoutHidden\""));

        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
        private final UnaryOperator<String> canonical;

        Option(String key, UnaryOperator<String> canonical) {
            this.key = key;
            this.canonical = canonical;
        }

        static Option of(String key) {
            return EnumCodes.find(key, values(), option -> option.key, "Option of a table");
        }

        private static UnaryOperator<String> one(String allowed, String rule) {
            return text -> {
                if (text.length() != 1 || !allowed.contains(text)) {
                    throw new IllegalArgumentException(rule + ", but was " + Text.quote(text));
                }
                return text;
            };
        }

        private static UnaryOperator<String> whole(String what, int from, int to) {
            return text -> {
                int number = text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
                if (number < from || number > to) {
                    throw new IllegalArgumentException(
                            what + " must be from " + from + " to " + to + ", but was " + text);
                }
                return Integer.toString(number);
            };
        }

        private static UnaryOperator<String> flag(String what) {
            return text -> {
                if (!text.equals("true") && !text.equals("false")) {
                    throw new IllegalArgumentException(what + " must be true or false, but was " + Text.quote(text));
                }
                return text;
            };
        }
    }

    /**
     * Returns the options that the member {@code table} of a mapping states, such as those of a
     * {@linkplain TableProposal#mapping proposal}.
     *
     * @param mapping the mapping
     * @return the options
     * @throws IllegalArgumentException if an option is unknown or has a value out of its range
     */
    public static CsvOptions of(Mapping mapping) {
        return DEFAULT.over(mapping);
    }

    /** Returns these options, and those of a mapping where these state none. */
    CsvOptions over(Mapping mapping) {
        CsvOptions merged = this;
        for (Map.Entry<String, String> each : mapping.table().entrySet()) {
            Option option = Option.of(each.getKey());
            if (!stated.containsKey(option.key)) {
                merged = merged.with(option, each.getValue());
            }
        }
        return merged;
    }

    private CsvOptions with(Option option, String text) {
        SortedMap<String, String> parts = new TreeMap<>(stated);
        parts.put(option.key, option.canonical.apply(text));
        CsvOptions options = new CsvOptions(parts, limits);
        options.requireDifferentSeparators();
        return options;
    }

    private void requireDifferentSeparators() {
        if (groupingSeparator().filter(each -> each == decimalSeparator()).isPresent()) {
            throw new IllegalArgumentException("Decimal and grouping separator must differ, but both were "
                    + Text.quote(String.valueOf(decimalSeparator())));
        }
    }

    /** Returns the stated options by their names in mappings. */
    SortedMap<String, String> stated() {
        return stated;
    }

    /** Returns whether the form of rows is stated, so that short rows end with empty cells. */
    boolean isStated() {
        return stated.containsKey(Option.HEADER_ROWS.key);
    }

    /** Returns what a word or letter of a scale behind the digits of a number is, such as "million". */
    NumberForm.Scales scales() {
        return text(Option.SCALED_NUMBERS)
                .map(each -> each.equals("true") ? NumberForm.Scales.READ : NumberForm.Scales.MARKS)
                .orElse(NumberForm.Scales.NOT_READ);
    }

    /** Returns whether it is stated what brackets around a number mean. */
    boolean areBracketsStated() {
        return text(Option.BRACKETS).isPresent();
    }

    /** Returns whether brackets around a number mean that it is of low reliability, and not that it is negative. */
    boolean areBracketsUnreliable() {
        return text(Option.BRACKETS).filter(UNRELIABLE::equals).isPresent();
    }

    private Optional<String> text(Option option) {
        return Optional.ofNullable(stated.get(option.key));
    }

    private Optional<Character> character(Option option) {
        return text(option).map(each -> each.charAt(0));
    }

    private boolean isSet(Option option) {
        return text(option).filter("true"::equals).isPresent();
    }

    /**
     * Returns the encoding of the text.
     *
     * @return the encoding, or empty if it is detected: by a byte order mark, otherwise UTF-8, or GB18030 if the text
     *     is not UTF-8 and is Chinese
     */
    public Optional<Charset> encoding() {
        return text(Option.ENCODING).map(Charset::forName);
    }

    /**
     * Returns the delimiter of cells.
     *
     * @return a comma, a semicolon, a tab or a vertical bar, or empty if it is detected in the header
     */
    public Optional<Character> delimiter() {
        return character(Option.DELIMITER);
    }

    /**
     * Returns the dialect of the table.
     *
     * @return the dialect, or empty if it is detected by the header
     */
    public Optional<CsvDialect> dialect() {
        return text(Option.DIALECT).map(CsvDialect::ofCode);
    }

    /**
     * Returns the separator before decimals.
     *
     * @return a point or a comma
     */
    public char decimalSeparator() {
        return character(Option.DECIMAL_SEPARATOR).orElse('.');
    }

    /**
     * Returns the separator between groups of three digits.
     *
     * @return the separator, or empty if numbers have none
     */
    public Optional<Character> groupingSeparator() {
        return character(Option.GROUPING_SEPARATOR);
    }

    /**
     * Returns the number of lines before the header, such as titles, which are ignored.
     *
     * @return the number of lines, zero or more
     */
    public int linesBeforeHeader() {
        return text(Option.LINES_BEFORE_HEADER).map(Integer::valueOf).orElse(0);
    }

    /**
     * Returns whether rows of notes are ignored.
     *
     * @return whether rows of one cell are ignored in a table of several columns
     */
    public boolean isNotesIgnored() {
        return isSet(Option.NOTES_IGNORED);
    }

    /**
     * Returns the number of rows of the header. With several rows, a column has the last name in them, and the
     * categories of columns of values in these rows are the dimensions {@code columns 1}, {@code columns 2} and so on.
     *
     * @return the number of rows, 0 or more; without a row, columns are {@code column 1}, {@code column 2} and so on
     */
    public int headerRows() {
        return text(Option.HEADER_ROWS).map(Integer::valueOf).orElse(1);
    }

    /**
     * Returns what follows the last row of the table.
     *
     * @return the text that the first cell of the row after the table begins with, such as {@code "Source:"}; an empty
     *     text for an empty row; empty if the table ends with the file
     */
    public Optional<String> end() {
        return text(Option.END);
    }

    /**
     * Returns whether a row with a text in its first cell only is a heading of the rows below it.
     *
     * @return whether the table has headings, which are the dimension {@code heading}
     */
    public boolean isHeadings() {
        return isSet(Option.HEADINGS);
    }

    /**
     * Returns whether the first cell of an indented row is part of the item above it: {@code Industry: Mining} for
     * {@code " Mining"} below {@code Industry}.
     *
     * @return whether items are indented
     */
    public boolean isIndented() {
        return isSet(Option.INDENTED);
    }

    /**
     * Returns whether an empty cell of a dimension repeats the cell above it, as merged cells of spreadsheets do.
     *
     * @return whether cells are filled down
     */
    public boolean isFilledDown() {
        return isSet(Option.FILLED_DOWN);
    }

    /**
     * Returns whether names of columns have a period beside the indicator, such as {@code BIP 2021 (Mio. EUR)}. The
     * header then has two rows, {@code columns 1} of indicators and {@code columns 2} of periods.
     *
     * @return whether names have periods
     */
    public boolean isPeriodsInNames() {
        return isSet(Option.PERIODS_IN_NAMES);
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
        return with(Option.ENCODING, charset.name());
    }

    /**
     * Returns options with a delimiter.
     *
     * @param character a comma, a semicolon, a tab or a vertical bar
     * @return the options
     * @throws IllegalArgumentException if the delimiter is another character
     */
    public CsvOptions withDelimiter(char character) {
        return with(Option.DELIMITER, String.valueOf(character));
    }

    /**
     * Returns options with a dialect, for a table whose header resembles that of another dialect.
     *
     * @param value the dialect
     * @return the options
     */
    public CsvOptions withDialect(CsvDialect value) {
        return with(Option.DIALECT, value.code());
    }

    /**
     * Returns options with a decimal separator.
     *
     * @param character a point or a comma
     * @return the options
     * @throws IllegalArgumentException if the separator is another character, or the grouping separator
     */
    public CsvOptions withDecimalSeparator(char character) {
        return with(Option.DECIMAL_SEPARATOR, String.valueOf(character));
    }

    /**
     * Returns options with a separator between groups of three digits. A number without groups is accepted too.
     *
     * @param character a comma, a point, a space, an apostrophe or an underscore
     * @return the options
     * @throws IllegalArgumentException if the separator is another character, or the decimal separator
     */
    public CsvOptions withGroupingSeparator(char character) {
        return with(Option.GROUPING_SEPARATOR, String.valueOf(character));
    }

    /**
     * Returns options for a table with lines before its header, such as a title.
     *
     * @param count the number of lines, from 0 to 1000
     * @return the options
     * @throws IllegalArgumentException if the number is out of range
     */
    public CsvOptions withLinesBeforeHeader(int count) {
        return with(Option.LINES_BEFORE_HEADER, Integer.toString(count));
    }

    /**
     * Returns options for a table with several rows of the header, such as indicators over years.
     *
     * @param count the number of rows, from 0 to 10
     * @return the options
     * @throws IllegalArgumentException if the number is out of range
     */
    public CsvOptions withHeaderRows(int count) {
        return with(Option.HEADER_ROWS, Integer.toString(count));
    }

    /**
     * Returns options for a table that other text follows.
     *
     * @param text the text that the first cell of the row after the table begins with; an empty text for an empty row
     * @return the options
     */
    public CsvOptions withEnd(String text) {
        return with(Option.END, text);
    }

    /**
     * Returns options for a table with rows that are headings of the rows below them.
     *
     * @param headings whether a row with a text in its first cell only is a heading
     * @return the options
     */
    public CsvOptions withHeadings(boolean headings) {
        return with(Option.HEADINGS, Boolean.toString(headings));
    }

    /**
     * Returns options for a table whose items are indented below the item that they are part of.
     *
     * @param indented whether items are indented
     * @return the options
     */
    public CsvOptions withIndented(boolean indented) {
        return with(Option.INDENTED, Boolean.toString(indented));
    }

    /**
     * Returns options for a table with rows of notes, such as a last row with the source. By default, such rows are
     * rejected, as all rows of another number of cells than the header.
     *
     * @param ignored whether to ignore rows of one cell in a table of several columns
     * @return the options
     */
    public CsvOptions withNotesIgnored(boolean ignored) {
        return with(Option.NOTES_IGNORED, Boolean.toString(ignored));
    }

    /**
     * Returns options for a table whose cells of dimensions are empty where they repeat the cell above.
     *
     * @param filled whether an empty cell of a dimension repeats the cell above it
     * @return the options
     */
    public CsvOptions withFilledDown(boolean filled) {
        return with(Option.FILLED_DOWN, Boolean.toString(filled));
    }

    /**
     * Returns options for a table whose names of columns have a period beside the indicator.
     *
     * @param periods whether names have periods
     * @return the options
     */
    public CsvOptions withPeriodsInNames(boolean periods) {
        return with(Option.PERIODS_IN_NAMES, Boolean.toString(periods));
    }

    /**
     * Returns options with limits.
     *
     * @param value the limits
     * @return the options
     */
    public CsvOptions withLimits(ReadLimits value) {
        return new CsvOptions(stated, Objects.requireNonNull(value, "value"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvOptions that && stated.equals(that.stated) && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the options in words, such as {@code encoding detected, delimiter ';', decimal separator ','}. */
    @Override
    public String toString() {
        return "encoding " + text(Option.ENCODING).orElse("detected")
                + ", delimiter " + text(Option.DELIMITER).map(Text::quote).orElse("detected")
                + text(Option.DIALECT).map(each -> ", dialect " + each).orElse("")
                + ", decimal separator " + Text.quote(String.valueOf(decimalSeparator()))
                + text(Option.GROUPING_SEPARATOR)
                        .map(each -> ", grouping separator " + Text.quote(each))
                        .orElse("")
                + (linesBeforeHeader() == 0 ? "" : ", " + linesBeforeHeader() + " lines before the header")
                + (headerRows() == 1 ? "" : ", " + headerRows() + " rows of the header")
                + end().map(text -> text.isEmpty() ? ", to an empty row" : ", to " + Text.quote(text))
                        .orElse("")
                + (isNotesIgnored() ? ", rows of notes ignored" : "")
                + (isHeadings() ? ", rows of headings" : "")
                + (isIndented() ? ", indented items" : "")
                + (isFilledDown() ? ", cells filled down" : "")
                + (isPeriodsInNames() ? ", periods in names of columns" : "")
                + (limits.equals(ReadLimits.DEFAULT) ? "" : ", limits: " + limits);
    }

    private Object writeReplace() {
        return new SerializationProxy(new TreeMap<>(stated), limits);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("CsvOptions are read through their serialization proxy");
    }

    private record SerializationProxy(TreeMap<String, String> stated, ReadLimits limits) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                CsvOptions options = DEFAULT.withLimits(limits);
                for (Map.Entry<String, String> each : stated.entrySet()) {
                    options = options.with(Option.of(each.getKey()), each.getValue());
                }
                return options;
            });
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CsvOptions.class, "its toString()");
    }
}
