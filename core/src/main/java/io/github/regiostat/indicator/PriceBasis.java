// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.period.TimePeriod;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The price basis of an amount, such as {@code current} or {@code constant 2015}.
 *
 * <p>The terms follow the SDMX concepts PRICE_BASE and BASE_PER. Calculations reject amounts with different price bases
 * unless the caller allows it.
 *
 * {@snippet file="IndicatorSnippets.java" region="price-basis"}
 *
 * <p>Immutable and thread-safe.
 */
public final class PriceBasis implements Serializable {
    /** Not specified by the source. */
    public static final PriceBasis UNSTATED = new PriceBasis("unstated", null);
    /** Current prices: the prices of the observed period, for nominal values. */
    public static final PriceBasis CURRENT = new PriceBasis("current", null);
    /** Comparable prices, as in Chinese statistics: growth is real, and the base period is not specified. */
    public static final PriceBasis COMPARABLE = new PriceBasis("comparable", null);

    private static final PriceBasis PREVIOUS_YEAR = new PriceBasis("previous-year", null);

    private static final long serialVersionUID = 1L;
    private static final String CONSTANT = "constant";
    private static final String CHAINED = "chained";

    private final String kind;
    private final @Nullable TimePeriod base;

    private PriceBasis(String kind, @Nullable TimePeriod base) {
        this.kind = kind;
        this.base = base;
    }

    /**
     * Returns the price basis of constant prices.
     *
     * @param base the base period of the prices
     * @return the price basis
     */
    public static PriceBasis constant(TimePeriod base) {
        return new PriceBasis(CONSTANT, Objects.requireNonNull(base, "base"));
    }

    /**
     * Returns the price basis of chained volumes.
     *
     * @param reference the reference period, in which volume and current value are equal
     * @return the price basis
     */
    public static PriceBasis chained(TimePeriod reference) {
        return new PriceBasis(CHAINED, Objects.requireNonNull(reference, "reference"));
    }

    /**
     * Returns the price basis of volumes at the prices of the previous year, which statistical offices chain.
     *
     * <p>All periods of a year have the same base, the year before; amounts of two years are not comparable.
     *
     * @return the price basis
     */
    public static PriceBasis previousYear() {
        return PREVIOUS_YEAR;
    }

    /**
     * Returns the price basis with the base that applies to a period: {@code constant 2019} for prices of the previous
     * year in 2020-Q3.
     *
     * @param period the observed period
     * @return prices of the previous year as constant prices of the year before the period; other price bases
     *     unchanged. A period that is not within one year has no such year, and the basis is unchanged.
     */
    public PriceBasis resolvedFor(TimePeriod period) {
        if (!equals(PREVIOUS_YEAR)) {
            return this;
        }
        int year = period.start().getYear();
        return year == period.end().getYear() && year > 1 ? constant(TimePeriod.year(year - 1)) : this;
    }

    /**
     * Parses the canonical text: {@code unstated}, {@code current}, {@code comparable}, {@code previous-year},
     * {@code constant 2015} or {@code chained 2015}.
     *
     * @param text the text
     * @return the price basis
     * @throws IllegalArgumentException if the text is not a price basis
     */
    public static PriceBasis parse(String text) {
        Objects.requireNonNull(text, "text");
        for (PriceBasis basis : List.of(UNSTATED, CURRENT, COMPARABLE, PREVIOUS_YEAR)) {
            if (basis.kind.equals(text)) {
                return basis;
            }
        }
        int space = text.indexOf(' ');
        return switch (space < 0 ? "" : text.substring(0, space)) {
            case CONSTANT -> constant(TimePeriod.parse(text.substring(space + 1)));
            case CHAINED -> chained(TimePeriod.parse(text.substring(space + 1)));
            default ->
                throw new IllegalArgumentException("Price basis must be unstated, current, comparable,"
                        + " previous-year, or constant or chained with a period such as 'constant 2015', but was "
                        + Text.quote(text));
        };
    }

    /**
     * Returns the base period of constant prices or the reference period of chained volumes.
     *
     * @return the period, or empty for other price bases
     */
    public Optional<TimePeriod> base() {
        return Optional.ofNullable(base);
    }

    /**
     * Returns whether amounts exclude price changes.
     *
     * @return true for constant, comparable and chained prices and prices of the previous year
     */
    public boolean isReal() {
        return base != null || equals(COMPARABLE) || equals(PREVIOUS_YEAR);
    }

    /**
     * Returns whether amounts are chained volumes, which do not add up to their total outside the reference period.
     *
     * @return true for chained volumes
     */
    public boolean isChained() {
        return kind.equals(CHAINED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceBasis that
                && (this == that || kind.equals(that.kind) && Objects.equals(base, that.base));
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Objects.hashCode(base);
    }

    /** Returns the canonical text, such as {@code constant 2015}. */
    @Override
    @JsonValue
    public String toString() {
        return base == null ? kind : kind + " " + base;
    }

    private Object writeReplace() {
        return new SerializationProxy(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Price basis is read through its serialization proxy");
    }

    private record SerializationProxy(String text) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> parse(text));
        }
    }
}
