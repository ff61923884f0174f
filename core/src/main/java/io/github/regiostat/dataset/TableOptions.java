// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.format.BoundsStyle;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Scale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of {@link Dataset#toTable(TableOptions)}, such as periods as columns, in millions with one decimal.
 *
 * {@snippet file="ReadableSnippets.java" region="table"}
 *
 * <p>By default, a table of text has a row for each of at most 50 measurements. Published numbers have their scale and
 * digits, without grouping. Computed numbers have the digits that their bounds warrant, but at most four more decimals
 * than their inputs; {@link #exact()} prints all digits. Only the text is rounded, never the value.
 *
 * <p>Immutable and thread-safe.
 */
public final class TableOptions {
    /** The options without any change. */
    public static final TableOptions DEFAULT = new TableOptions(new Parts());

    private static final int DEFAULT_ROWS = 50;

    private final Parts parts;

    /** The parts, changed only by the method that copies them. */
    private static final class Parts {
        private TableFormat format = TableFormat.TEXT;
        private TableLayout layout = TableLayout.LONG;
        private boolean isDescending;
        private Locale locale = Locale.ROOT;
        private @Nullable Scale scale;
        private @Nullable Integer decimals;
        private boolean isExact;
        private BoundsStyle bounds = BoundsStyle.NONE;
        private int rows = DEFAULT_ROWS;
        private String caption = "";
        private boolean isIndented;

        Parts copy() {
            Parts copy = new Parts();
            copy.format = format;
            copy.layout = layout;
            copy.isDescending = isDescending;
            copy.locale = locale;
            copy.scale = scale;
            copy.decimals = decimals;
            copy.isExact = isExact;
            copy.bounds = bounds;
            copy.rows = rows;
            copy.caption = caption;
            copy.isIndented = isIndented;
            return copy;
        }
    }

    private TableOptions(Parts parts) {
        this.parts = parts;
    }

    /**
     * Returns the options that print all digits, such as for a table that a program reads. Bounds without a value are
     * intervals, such as {@code [1, 2.123456789]}.
     *
     * {@snippet file="ReadableSnippets.java" region="exact"}
     *
     * @return the default options with all digits
     */
    public static TableOptions exact() {
        return DEFAULT.withAllDigits();
    }

    /**
     * Returns options with a syntax; by default plain text.
     *
     * @param format the syntax
     * @return the options
     */
    public TableOptions withFormat(TableFormat format) {
        Parts copy = parts.copy();
        copy.format = Objects.requireNonNull(format, "format");
        return new TableOptions(copy);
    }

    /**
     * Returns options with a layout; by default a row for each measurement.
     *
     * @param layout the layout
     * @return the options
     */
    public TableOptions withLayout(TableLayout layout) {
        Parts copy = parts.copy();
        copy.layout = Objects.requireNonNull(layout, "layout");
        return new TableOptions(copy);
    }

    /**
     * Returns options with columns of periods or regions in descending order: the latest period, or the last code,
     * first.
     *
     * @return the options
     */
    public TableOptions withDescendingColumns() {
        Parts copy = parts.copy();
        copy.isDescending = true;
        return new TableOptions(copy);
    }

    /**
     * Returns options with columns of periods or regions in ascending order. This is the default.
     *
     * @return the options
     */
    public TableOptions withAscendingColumns() {
        Parts copy = parts.copy();
        copy.isDescending = false;
        return new TableOptions(copy);
    }

    /**
     * Returns options that indent categories below those that contain them, by {@link Dataset#categories}; by default
     * they are not indented.
     *
     * @return the options
     */
    public TableOptions withIndentedCategories() {
        Parts copy = parts.copy();
        copy.isIndented = true;
        return new TableOptions(copy);
    }

    boolean isIndented() {
        return parts.isIndented;
    }

    /**
     * Returns options with the digits, words and names of regions of a locale; by default {@link Locale#ROOT}: plain
     * digits and English.
     *
     * @param locale the locale
     * @return the options
     */
    public TableOptions withLocale(Locale locale) {
        Parts copy = parts.copy();
        copy.locale = Objects.requireNonNull(locale, "locale");
        return new TableOptions(copy);
    }

    /**
     * Returns options with one scale for all money, amounts and counts; by default the published one.
     *
     * @param scale the scale, such as {@link Scale#MILLION}
     * @return the options
     */
    public TableOptions withScale(Scale scale) {
        Parts copy = parts.copy();
        copy.scale = Objects.requireNonNull(scale, "scale");
        return new TableOptions(copy);
    }

    /**
     * Returns options with a number of decimals, rounded half to even; by default the published digits, and of a
     * computed number those that its bounds warrant. A figure with a qualifier is rounded so that it remains true: more
     * than 370.6 is {@code more than 370}.
     *
     * @param decimals the number of digits after the decimal mark, from 0 to 1000
     * @return the options
     * @throws IllegalArgumentException if the number is out of range
     */
    public TableOptions withDecimals(int decimals) {
        QuantityFormat.of(Locale.ROOT).withDecimals(decimals);
        Parts copy = parts.copy();
        copy.decimals = decimals;
        copy.isExact = false;
        return new TableOptions(copy);
    }

    /**
     * Returns options that print all digits, as {@link #exact()} does.
     *
     * @return the options
     */
    public TableOptions withAllDigits() {
        Parts copy = parts.copy();
        copy.decimals = null;
        copy.isExact = true;
        return new TableOptions(copy);
    }

    /**
     * Returns options with a style of bounds after the values; by default none.
     *
     * @param bounds how bounds are printed
     * @return the options
     */
    public TableOptions withBounds(BoundsStyle bounds) {
        Parts copy = parts.copy();
        copy.bounds = Objects.requireNonNull(bounds, "bounds");
        return new TableOptions(copy);
    }

    /**
     * Returns options with a maximum number of rows; by default 50. A last line states how many are left out.
     *
     * @param rows the maximum number of rows, zero or more
     * @return the options
     * @throws IllegalArgumentException if the number is negative
     */
    public TableOptions withRows(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("Rows of a table must be zero or more, but were " + rows);
        }
        Parts copy = parts.copy();
        copy.rows = rows;
        return new TableOptions(copy);
    }

    /**
     * Returns options with a caption; by default a table has none.
     *
     * @param caption the caption
     * @return the options
     */
    public TableOptions withCaption(String caption) {
        Parts copy = parts.copy();
        copy.caption = Objects.requireNonNull(caption, "caption");
        return new TableOptions(copy);
    }

    /**
     * Returns the syntax.
     *
     * @return the syntax
     */
    public TableFormat format() {
        return parts.format;
    }

    /**
     * Returns the layout.
     *
     * @return the layout
     */
    public TableLayout layout() {
        return parts.layout;
    }

    /**
     * Returns whether columns of periods or regions are in descending order.
     *
     * @return whether the order is descending
     */
    public boolean hasDescendingColumns() {
        return parts.isDescending;
    }

    /**
     * Returns the locale.
     *
     * @return the locale
     */
    public Locale locale() {
        return parts.locale;
    }

    /**
     * Returns the scale of money, amounts and counts.
     *
     * @return the scale, or empty for the published one
     */
    public Optional<Scale> scale() {
        return Optional.ofNullable(parts.scale);
    }

    /**
     * Returns the number of decimals.
     *
     * @return the number, or empty for the published digits
     */
    public Optional<Integer> decimals() {
        return Optional.ofNullable(parts.decimals);
    }

    /**
     * Returns whether all digits are printed.
     *
     * @return whether numbers are not rounded
     */
    public boolean hasAllDigits() {
        return parts.isExact;
    }

    /**
     * Returns the style of bounds.
     *
     * @return how bounds are printed
     */
    public BoundsStyle bounds() {
        return parts.bounds;
    }

    /**
     * Returns the maximum number of rows.
     *
     * @return the number, zero or more
     */
    public int rows() {
        return parts.rows;
    }

    /**
     * Returns the caption.
     *
     * @return the caption, or an empty text
     */
    public String caption() {
        return parts.caption;
    }

    /** Returns whether numbers are printed as they were published. */
    boolean hasPublishedNumbers() {
        return parts.locale.equals(Locale.ROOT)
                && parts.scale == null
                && parts.decimals == null
                && parts.bounds == BoundsStyle.NONE;
    }

    private Object[] values() {
        return new Object[] {
            parts.format.name(),
            parts.layout.name(),
            parts.isDescending,
            parts.locale.toLanguageTag(),
            scale().map(Scale::name),
            decimals(),
            parts.isExact,
            parts.bounds.name(),
            parts.rows,
            parts.caption
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TableOptions that && Arrays.equals(values(), that.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(values());
    }

    /** Returns the syntax, layout and number of rows, such as {@code MARKDOWN, LONG, at most 50 rows}. */
    @Override
    public String toString() {
        return parts.format + ", " + parts.layout + ", at most " + parts.rows + " rows";
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(TableOptions.class, "the table");
    }
}
