// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.xlsx.workbook.CellRange;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Options to read workbooks, such as {@code sheet 'Table 1', range A5:K40}.
 *
 * {@snippet file="XlsxSnippets.java" region="options"}
 *
 * <p>The member {@code table} of a mapping states the same: {@code {"table": {"sheet": "Table 1", "range": "A5:K40"}}},
 * with {@code "storedNumbers": true} and {@code "withoutHidden": true}. Its sheet {@code *} is
 * {@linkplain #withAllSheets all sheets}. Options take precedence.
 *
 * <p>Immutable and thread-safe.
 */
public final class XlsxOptions implements Serializable {
    /** The sheet with data, all of its cells as they are shown, and the default limits. */
    public static final XlsxOptions DEFAULT = new XlsxOptions(new TreeMap<>(), ReadLimits.DEFAULT);

    private static final long serialVersionUID = 1L;

    private static final String SHEET = "sheet";
    private static final String NUMBER = "sheet number";
    private static final String RANGE = "range";
    private static final String STORED = "stored numbers";
    private static final String WITHOUT_HIDDEN = "without hidden rows and columns";
    private static final String ALL_SHEETS = "*";

    /** The member of {@code table} in a mapping for stored numbers. */
    static final String STORED_MEMBER = "storedNumbers";

    /** The member of {@code table} in a mapping that leaves out what is hidden. */
    static final String WITHOUT_HIDDEN_MEMBER = "withoutHidden";

    private static final int MAX_NUMBER = 10_000;

    /** The options that are set, by their names in texts. */
    private final SortedMap<String, String> parts;

    private final ReadLimits limits;

    private XlsxOptions(SortedMap<String, String> parts, ReadLimits limits) {
        this.parts = Collections.unmodifiableSortedMap(parts);
        this.limits = limits;
    }

    private XlsxOptions with(String part, String value) {
        SortedMap<String, String> changed = new TreeMap<>(parts);
        changed.put(part, value);
        return new XlsxOptions(changed, limits);
    }

    private XlsxOptions withSet(String part, boolean isSet) {
        SortedMap<String, String> changed = new TreeMap<>(parts);
        changed.remove(part);
        return isSet ? with(part, "") : new XlsxOptions(changed, limits);
    }

    private XlsxOptions without(String part) {
        return withSet(part, false);
    }

    /** Returns these options, and those of a mapping where these have none. */
    XlsxOptions over(Mapping mapping) {
        XlsxOptions merged = this;
        boolean hasSheet = parts.containsKey(SHEET) || parts.containsKey(NUMBER);
        for (Map.Entry<String, String> each : mapping.table().entrySet()) {
            if (each.getKey().equals(SHEET) && !hasSheet) {
                merged = merged.with(SHEET, each.getValue());
            } else if (each.getKey().equals(RANGE) && !parts.containsKey(RANGE)) {
                merged = merged.withRange(each.getValue());
            } else if (each.getKey().equals(STORED_MEMBER)) {
                merged = merged.withStoredNumbers(isStoredNumbers() || Boolean.parseBoolean(each.getValue()));
            } else if (each.getKey().equals(WITHOUT_HIDDEN_MEMBER)) {
                merged = merged.withoutHidden(isWithoutHidden() || Boolean.parseBoolean(each.getValue()));
            }
        }
        return merged;
    }

    /**
     * Returns the name of the sheet.
     *
     * @return the name, or empty if another option chooses the sheet, or the workbook itself
     */
    public Optional<String> sheet() {
        return Optional.ofNullable(parts.get(SHEET)).filter(name -> !name.equals(ALL_SHEETS));
    }

    /**
     * Returns the number of the sheet.
     *
     * @return the number from 1, or empty if another option chooses the sheet, or the workbook itself
     */
    public OptionalInt sheetNumber() {
        String number = parts.get(NUMBER);
        return number == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number));
    }

    /**
     * Returns whether all sheets are read as one table.
     *
     * @return whether to read all visible sheets
     */
    public boolean isAllSheets() {
        return ALL_SHEETS.equals(parts.get(SHEET));
    }

    /**
     * Returns the cells of the table.
     *
     * @return the range, such as {@code A5:K40}, or empty for all cells of the sheet
     */
    public Optional<String> range() {
        return Optional.ofNullable(parts.get(RANGE));
    }

    /**
     * Returns whether stored numbers are read instead of shown ones.
     *
     * @return whether 0.1267 is read as 12.67 % where 12.7 % is shown
     */
    public boolean isStoredNumbers() {
        return parts.containsKey(STORED);
    }

    /**
     * Returns whether hidden rows and columns are left out.
     *
     * @return whether to leave them out
     */
    public boolean isWithoutHidden() {
        return parts.containsKey(WITHOUT_HIDDEN);
    }

    /**
     * Returns the limits.
     *
     * @return the limits of texts, columns and unpacked bytes
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Returns options for the sheet of a name. A hidden sheet can be read this way.
     *
     * @param name the name
     * @return the options
     */
    public XlsxOptions withSheet(String name) {
        Objects.requireNonNull(name, "name");
        return without(NUMBER).with(SHEET, name);
    }

    /**
     * Returns options for the sheet of a number.
     *
     * @param number the number, from 1; hidden sheets are counted
     * @return the options
     * @throws IllegalArgumentException if the number is less than 1 or more than 10,000
     */
    public XlsxOptions withSheet(int number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "Number of the sheet must be from 1 to " + MAX_NUMBER + ", but was " + number);
        }
        return without(SHEET).with(NUMBER, Integer.toString(number));
    }

    /**
     * Returns options to read all visible sheets with data as one table. The sheets must have the same header. The
     * first column of the table is {@code sheet}, with the name of the sheet.
     *
     * @return the options
     */
    public XlsxOptions withAllSheets() {
        return without(NUMBER).with(SHEET, ALL_SHEETS);
    }

    /**
     * Returns options for a part of a sheet.
     *
     * @param cells the cells: {@code A5:K40}, the columns {@code B:D} or the rows {@code 5:40}
     * @return the options
     * @throws IllegalArgumentException if the text is none of these
     */
    public XlsxOptions withRange(String cells) {
        CellRange range = CellRange.parse(cells)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Range must be cells such as A5:K40, columns such as B:D or rows such as 5:40, but was "
                                + Text.quote(cells)));
        return with(RANGE, range.toString());
    }

    /**
     * Returns options to read stored numbers with all their digits. By default, the digits that are shown are those of
     * the value, and its rounding.
     *
     * @param stored whether to read stored numbers
     * @return the options
     */
    public XlsxOptions withStoredNumbers(boolean stored) {
        return withSet(STORED, stored);
    }

    /**
     * Returns options to leave out hidden rows and columns, such as those that a filter hides. By default, they are
     * read, and a remark lists them.
     *
     * @param omitted whether to leave them out
     * @return the options
     */
    public XlsxOptions withoutHidden(boolean omitted) {
        return withSet(WITHOUT_HIDDEN, omitted);
    }

    /**
     * Returns options with limits.
     *
     * @param value the limits
     * @return the options
     */
    public XlsxOptions withLimits(ReadLimits value) {
        return new XlsxOptions(parts, Objects.requireNonNull(value, "value"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof XlsxOptions that && parts.equals(that.parts) && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return 31 * parts.hashCode() + limits.hashCode();
    }

    /** Returns the options in words, such as {@code range A5:K40, sheet 'Table 1'}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        parts.forEach((part, value) -> text.append(text.isEmpty() ? "" : ", ")
                .append(isAllSheets() && part.equals(SHEET) ? "all sheets" : part)
                .append(value.isEmpty() || value.equals(ALL_SHEETS) ? "" : " " + printed(part, value)));
        if (text.isEmpty()) {
            text.append("sheet with data");
        }
        return limits.equals(ReadLimits.DEFAULT) ? text.toString() : text + ", " + limits;
    }

    private static String printed(String part, String value) {
        return part.equals(SHEET) ? Text.quote(value) : value;
    }

    private Object writeReplace() {
        return new SerializationProxy(new TreeMap<>(parts), limits);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("XlsxOptions are read through their serialization proxy");
    }

    private record SerializationProxy(TreeMap<String, String> parts, ReadLimits limits) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                XlsxOptions options = DEFAULT.withLimits(limits);
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    options = switch (part.getKey()) {
                        case SHEET -> options.withSheet(part.getValue());
                        case NUMBER -> options.withSheet(Integer.parseInt(part.getValue()));
                        case RANGE -> options.withRange(part.getValue());
                        case STORED -> options.withStoredNumbers(true);
                        case WITHOUT_HIDDEN -> options.withoutHidden(true);
                        default -> throw new InvalidObjectException("Option is unknown: " + Text.quote(part.getKey()));
                    };
                }
                return options;
            });
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(XlsxOptions.class, "its toString()");
    }
}
