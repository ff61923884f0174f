// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The positions of panels, one for each series, in rows of panels of one size. */
final class PanelLayout {
    /** The height of a plot. */
    static final double PLOT = 76;

    /** The height of a line of the name of a panel. */
    static final double NAME = 15;

    private static final double FONT = 12;
    private static final double BELOW = 22;
    private static final double GAP = 14;
    private static final double LEAST_WIDTH = 128;
    private static final int TICKS = 3;

    private final double gutter;
    private final double panelWidth;
    private final LinearAxis axis;
    private final List<BigDecimal> ticks;
    private final List<Panel> panels = new ArrayList<>();
    private final double height;

    /**
     * A panel.
     *
     * @param series the name of its series
     * @param name the lines of the name
     * @param left the left edge of its plot
     * @param top the upper edge of its name
     * @param plotTop the upper edge of its plot
     * @param isFirst whether it is the first one of its row
     */
    record Panel(String series, List<String> name, double left, double top, double plotTop, boolean isFirst) {}

    PanelLayout(List<String> series, LinearAxis axis, double width, ChartNumbers numbers) {
        this.axis = axis;
        this.ticks = axis.ticks(TICKS);
        this.gutter = numbers.tickWidth(ticks) + FONT / 2;
        int columns = Math.max(1, Math.min(series.size(), (int) ((width - gutter + GAP) / (LEAST_WIDTH + GAP))));
        this.panelWidth = (width - gutter + GAP) / columns - GAP;
        double top = 0;
        for (int from = 0; from < series.size(); from += columns) {
            top = addRow(series.subList(from, Math.min(series.size(), from + columns)), top);
        }
        this.height = top;
    }

    private double addRow(List<String> series, double top) {
        List<List<String>> names = series.stream()
                .map(name -> LabelText.wrapped(name, FONT * 1.08, panelWidth))
                .toList();
        double plotTop = top + names.stream().mapToInt(List::size).max().orElse(1) * NAME + FONT / 2;
        for (int i = 0; i < series.size(); i++) {
            double left = gutter + i * (panelWidth + GAP);
            panels.add(new Panel(series.get(i), names.get(i), left, top, plotTop, i == 0));
        }
        return plotTop + PLOT + BELOW + GAP / 2;
    }

    LinearAxis axis() {
        return axis;
    }

    List<BigDecimal> ticks() {
        return ticks;
    }

    double panelWidth() {
        return panelWidth;
    }

    List<Panel> panels() {
        return panels;
    }

    int height() {
        return (int) Math.ceil(height);
    }
}
