// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels at the ends of lines: a piece of the line with its mark, and the name of the series beside it. */
final class EndLabels {
    private static final double FONT = 12;
    private static final double LINE = 14;
    private static final double PADDING = 3;
    private static final double SWATCH = 18;
    private static final double GAP = 8;
    private static final double MARK = 3;
    private static final double NEAR = 4;
    private static final double BASELINE = 4;
    private static final double SHARE = 0.38;
    private static final double MAX_HEIGHT = 240;

    private final Map<String, List<String>> lines;
    private final double textWidth;

    private final double height;

    private EndLabels(Map<String, List<String>> lines, double textWidth, double height) {
        this.lines = lines;
        this.textWidth = textWidth;
        this.height = height;
    }

    /**
     * Returns the labels of lines.
     *
     * @param highlighted the names of the lines with a label
     * @param series the points of all lines
     * @param width the width of its drawing
     * @return the labels, or empty if the chart has one series, or they are too high
     */
    static Optional<EndLabels> of(List<String> highlighted, Map<String, List<ChartEntry>> series, double width) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        double room = width * SHARE - SWATCH - GAP;
        for (String name : highlighted) {
            if (series.getOrDefault(name, List.of()).stream().anyMatch(ChartEntry::isDrawn)) {
                lines.put(name, LabelText.wrapped(name, FONT, room));
            }
        }
        double widest = lines.values().stream()
                .flatMap(List::stream)
                .mapToDouble(line -> LabelText.width(line, FONT))
                .max()
                .orElse(0);
        double total = lines.values().stream().mapToDouble(EndLabels::height).sum();
        return series.size() > 1 && total <= MAX_HEIGHT
                ? Optional.of(new EndLabels(lines, widest, total))
                : Optional.empty();
    }

    private static double height(List<String> label) {
        return label.size() * LINE + PADDING;
    }

    /** Returns the least height of a drawing in which the labels do not overlap. */
    double height() {
        return height;
    }

    /** Returns the width of the labels, with the gap before them. */
    double width() {
        return GAP + SWATCH + textWidth;
    }

    /**
     * Draws the labels, moved apart, each with a thin line from the end of its series if it is not beside it.
     *
     * @param svg the drawing
     * @param series the series
     * @param right the right edge of the plot
     * @param bottom the lower edge of the drawing
     */
    void draw(SvgWriter svg, List<LineSeries> series, double right, double bottom) {
        List<LineSeries> labelled = new ArrayList<>(
                series.stream().filter(each -> lines.containsKey(each.name())).toList());
        double[] wanted = labelled.stream()
                .mapToDouble(each -> each.end().orElseThrow().y())
                .toArray();
        double[] heights = labelled.stream()
                .mapToDouble(each -> height(lines.getOrDefault(each.name(), List.of())))
                .toArray();
        double[] places = LabelSpread.of(wanted, heights, 0, bottom).orElseThrow();
        for (int i = 0; i < places.length; i++) {
            draw(svg, labelled.get(i), right, places[i]);
        }
    }

    private void draw(SvgWriter svg, LineSeries series, double right, double y) {
        String cssClass = SeriesMarks.cssClass(series.colour());
        LineSeries.Place end = series.end().orElseThrow();
        double x = right + GAP;
        if (Math.abs(end.y() - y) > NEAR || end.x() < right - GAP) {
            svg.line("leader " + cssClass, end.x() + NEAR, end.y(), x - 1, y);
        }
        drawSwatch(svg, series.colour(), x, y);
        List<String> text = lines.getOrDefault(series.name(), List.of());
        double line = y - (text.size() - 1) * LINE / 2 + BASELINE;
        for (String each : text) {
            svg.text("legend", x + SWATCH, line, "start", each);
            line += LINE;
        }
    }

    /** Draws a piece of a line with its mark. */
    static void drawSwatch(SvgWriter svg, int colour, double x, double y) {
        svg.line("sample " + SeriesMarks.cssClass(colour), x, y, x + SWATCH - NEAR, y);
        SeriesMarks.draw(svg, colour, x + (SWATCH - NEAR) / 2, y, MARK, 0);
    }
}
