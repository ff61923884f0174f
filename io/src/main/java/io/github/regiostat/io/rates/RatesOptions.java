// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.io.ReadLimits;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Options to read exchange rates, such as {@code areas CHN, JPN}: what the series of a file are, and which areas to
 * read.
 *
 * {@snippet file="RatesSnippets.java" region="series"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RatesOptions implements Serializable {
    /** All areas, no series, and the default limits, but 50,000 columns, because files have a column for each day. */
    public static final RatesOptions DEFAULT =
            new RatesOptions(Map.of(), Set.of(), ReadLimits.DEFAULT.withColumns(50_000));

    private static final long serialVersionUID = 1L;

    private final Map<String, RateSeries> series;
    private final Set<String> areas;
    private final ReadLimits limits;

    private RatesOptions(Map<String, RateSeries> series, Set<String> areas, ReadLimits limits) {
        this.series = series;
        this.areas = areas;
        this.limits = limits;
    }

    /**
     * Returns the series whose terms are specified.
     *
     * @return the terms by the name of the column
     */
    public Map<String, RateSeries> series() {
        return Copies.map(series);
    }

    /**
     * Returns the areas to read.
     *
     * @return the codes as in the file, or empty if all areas are read
     */
    public Set<String> areas() {
        return Copies.set(areas);
    }

    /**
     * Returns whether the rates of an area are read.
     *
     * @param area the code of the area
     * @return whether there is no selection of areas, or the area is one of it
     */
    public boolean includes(String area) {
        return areas.isEmpty() || areas.contains(area);
    }

    /**
     * Returns the limits of tables, XML and archives. Responses in JSON have those of the parser.
     *
     * @return the limits of lengths, columns, digits and archives
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Returns options with the terms of a series, in place of those that its name usually has.
     *
     * @param name the name of its column, such as {@code DEXCHUS} or {@code VALUE}
     * @param terms the pair, the frequency and the basis of its rates
     * @return the options
     */
    public RatesOptions withSeries(String name, RateSeries terms) {
        Map<String, RateSeries> all = new TreeMap<>(series);
        all.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(terms, "terms"));
        return new RatesOptions(all, areas, limits);
    }

    /**
     * Returns options that read the rates of some areas only, for files of the BIS and of the World Bank. A table with
     * rows, but none of these areas, is rejected.
     *
     * @param codes the codes of countries or groups as in the file, such as {@code CN} or {@code CHN}; none for all
     *     areas
     * @return the options
     */
    public RatesOptions withAreas(String... codes) {
        return withAreas(List.of(codes));
    }

    private RatesOptions withAreas(Collection<String> codes) {
        return new RatesOptions(series, new TreeSet<>(codes), limits);
    }

    /**
     * Returns options with limits of tables, XML and archives. Responses in JSON have those of the parser.
     *
     * @param value the limits
     * @return the options
     */
    public RatesOptions withLimits(ReadLimits value) {
        return new RatesOptions(series, areas, Objects.requireNonNull(value, "value"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatesOptions that
                && series.equals(that.series)
                && areas.equals(that.areas)
                && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, areas, limits);
    }

    /** Returns the options in words, such as {@code areas CHN, JPN}. */
    @Override
    public String toString() {
        return (areas.isEmpty() ? "all areas" : "areas " + String.join(", ", areas))
                + (series.isEmpty() ? "" : ", series " + series)
                + (limits.equals(DEFAULT.limits) ? "" : ", limits: " + limits);
    }

    private Object writeReplace() {
        return new SerializationProxy(new TreeMap<>(series), new TreeSet<>(areas), limits);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("RatesOptions are read through their serialization proxy");
    }

    private record SerializationProxy(TreeMap<String, RateSeries> series, TreeSet<String> areas, ReadLimits limits)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                RatesOptions options = DEFAULT.withAreas(areas).withLimits(limits);
                for (Map.Entry<String, RateSeries> each : series.entrySet()) {
                    options = options.withSeries(each.getKey(), each.getValue());
                }
                return options;
            });
        }
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(RatesOptions.class, "its toString()");
    }
}
