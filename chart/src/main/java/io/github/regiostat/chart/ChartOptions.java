// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The options of {@link Chart#withOptions}, such as a panel for each series, in light colours.
 *
 * {@snippet file="ReadableSnippets.java" region="chart-options"}
 *
 * <p>By default, the series of a chart share one plot. Up to six of them have a colour of their own: all of them, or
 * those with the greatest values in the last period; the others are grey. Bars of regions are sorted by value, colours
 * follow the colour scheme of the reader, and regions have the names of the registry.
 *
 * <p>Immutable and thread-safe.
 */
public final class ChartOptions {
    /** The options without any change. */
    public static final ChartOptions DEFAULT = new ChartOptions(false, List.of(), true, false, Map.of());

    private final boolean hasPanels;
    private final List<String> highlighted;
    private final boolean isByValue;
    private final boolean isLight;
    private final Map<Region, String> regionNames;

    private ChartOptions(
            boolean hasPanels,
            List<String> highlighted,
            boolean isByValue,
            boolean isLight,
            Map<Region, String> regionNames) {
        this.hasPanels = hasPanels;
        this.highlighted = highlighted;
        this.isByValue = isByValue;
        this.isLight = isLight;
        this.regionNames = regionNames;
    }

    /**
     * Returns options with a panel for each line, all with the same axes (small multiples).
     *
     * @return the options
     */
    public ChartOptions withPanels() {
        return new ChartOptions(true, highlighted, isByValue, isLight, regionNames);
    }

    /**
     * Returns options with all lines in one plot. This is the default.
     *
     * @return the options
     */
    public ChartOptions withOnePlot() {
        return new ChartOptions(false, highlighted, isByValue, isLight, regionNames);
    }

    /**
     * Returns options with the series that have a colour and a label; the others are grey. By default, and with an
     * empty list, they are all series of a chart of at most six, otherwise the six with the greatest values in the last
     * period. Groups such as the European Union are among these only if there are fewer than six other regions.
     *
     * @param series names of at most six series, in the language of the drawing or in English, or codes of their
     *     regions
     * @return the options
     */
    public ChartOptions withHighlighted(List<String> series) {
        return new ChartOptions(hasPanels, List.copyOf(series), isByValue, isLight, regionNames);
    }

    /**
     * Returns options with the rows of bars and dots in descending order of their first value, groups of regions first.
     * This is the default of the chart of a dataset. Rows of periods stay in chronological order.
     *
     * @return the options
     */
    public ChartOptions withRowsByValue() {
        return new ChartOptions(hasPanels, highlighted, true, isLight, regionNames);
    }

    /**
     * Returns options with the rows of bars and dots in the order in which they were added. This is the default of a
     * builder.
     *
     * @return the options
     */
    public ChartOptions withRowsInGivenOrder() {
        return new ChartOptions(hasPanels, highlighted, false, isLight, regionNames);
    }

    /**
     * Returns options with light colours for every reader, such as for print.
     *
     * @return the options
     */
    public ChartOptions withLightColours() {
        return new ChartOptions(hasPanels, highlighted, isByValue, true, regionNames);
    }

    /**
     * Returns options with light or dark colours, as the reader prefers. This is the default.
     *
     * @return the options
     */
    public ChartOptions withColoursOfReader() {
        return new ChartOptions(hasPanels, highlighted, isByValue, false, regionNames);
    }

    /**
     * Returns options with names of regions for the chart of a dataset, such as the labels of its file. By default, and
     * for regions without a name here, the names are those of the registry in the language of the drawing.
     *
     * @param names the names by region
     * @return the options
     */
    public ChartOptions withRegionNames(Map<Region, String> names) {
        return new ChartOptions(hasPanels, highlighted, isByValue, isLight, Copies.map(names));
    }

    boolean hasPanels() {
        return hasPanels;
    }

    List<String> highlighted() {
        return highlighted;
    }

    boolean isByValue() {
        return isByValue;
    }

    boolean isLight() {
        return isLight;
    }

    Map<Region, String> regionNames() {
        return regionNames;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChartOptions that
                && hasPanels == that.hasPanels
                && highlighted.equals(that.highlighted)
                && isByValue == that.isByValue
                && isLight == that.isLight
                && regionNames.equals(that.regionNames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hasPanels, highlighted, isByValue, isLight, regionNames);
    }

    /** Returns the options in words, such as {@code panels, rows by value, light colours}. */
    @Override
    public String toString() {
        return (hasPanels ? "panels" : "one plot")
                + (highlighted.isEmpty() ? "" : ", highlighted " + String.join(", ", highlighted))
                + (isByValue ? ", rows by value" : ", rows in given order")
                + (isLight ? ", light colours" : ", colours of the reader")
                + (regionNames.isEmpty() ? "" : ", " + regionNames.size() + " names of regions");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ChartOptions.class, "its methods");
    }
}
