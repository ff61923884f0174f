// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a chart as a file: title, unit and legend above the drawing, notes and sources below it.
 *
 * <p>The drawing has coordinates of its own, in which text is at least 11 high. They are 360 wide in a file of 360 to
 * 640 pixels, so text is never smaller where the file is shown 360 pixels wide.
 */
final class ChartSvg {
    private static final String CSS_CLASS = "regiostat-chart";
    private static final double NARROW = 360;
    private static final double GREATEST_SCALE = 16.0 / 9;
    private static final double EDGE = 16;
    private static final double TITLE_FONT = 16;
    private static final double TITLE_LINE = 21;
    private static final double FONT = 13;
    private static final double LINE = 18;
    private static final double SMALL_FONT = 11;
    private static final double SMALL_LINE = 15;
    private static final double GAP = 10;
    private static final double SWATCH = 20;
    private static final double LEGEND_GAP = 14;
    private static final double HALF = 4.5;
    private static final int LEAST_PLOT = 120;

    private static final String LIGHT = "--paper:#fbfaf8;--ink:#1c2226;--soft:#565f66;--rule:#dcdfe1;--zero:#7d868d;"
            + "--one:#2f6798;--two:#b35c14;--three:#3f7d5b;--four:#8a4a7d;--five:#a8323e;--six:#6c6a12;--grey:#a4abb0;";
    private static final String DARK = "--paper:#14181b;--ink:#e6e9eb;--soft:#a3adb4;--rule:#343c42;--zero:#8b959c;"
            + "--one:#7fb2e0;--two:#e9a263;--three:#86c8a0;--four:#d39bc6;--five:#f0918c;--six:#cdc56a;--grey:#5f6a71";
    private static final String STYLE = String.join(
            "",
            ".regiostat-chart .paper{fill:var(--paper)}",
            ".regiostat-chart text{fill:var(--ink);font:12px system-ui,-apple-system,\"Segoe UI\",Roboto,",
            "\"Liberation Sans\",\"Noto Sans\",\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif;",
            "font-variant-numeric:lining-nums tabular-nums}",
            ".regiostat-chart .title{font-size:16px;font-weight:600}",
            ".regiostat-chart .soft{fill:var(--soft);font-size:13px}",
            ".regiostat-chart .source{fill:var(--soft);font-size:11px}",
            ".regiostat-chart .tick{fill:var(--soft);font-size:11px}",
            ".regiostat-chart .none{fill:var(--soft);font-style:italic}",
            ".regiostat-chart .category{font-weight:600}",
            ".regiostat-chart .category,.regiostat-chart .value,.regiostat-chart .none,.regiostat-chart .legend{",
            "paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}",
            ".regiostat-chart .grid{stroke:var(--rule)}",
            ".regiostat-chart .zero{stroke:var(--zero)}",
            ".regiostat-chart .s1{--s:var(--one);fill:var(--s)}.regiostat-chart .s2{--s:var(--two);fill:var(--s)}",
            ".regiostat-chart .s3{--s:var(--three);fill:var(--s)}.regiostat-chart .s4{--s:var(--four);fill:var(--s)}",
            ".regiostat-chart .s5{--s:var(--five);fill:var(--s)}.regiostat-chart .s6{--s:var(--six);fill:var(--s)}",
            ".regiostat-chart .other{--s:var(--grey);fill:var(--s)}",
            ".regiostat-chart .upto{fill:none;stroke:var(--s);stroke-width:1.5;stroke-dasharray:4 3}",
            ".regiostat-chart .whisker{stroke:var(--ink);stroke-width:1.25}",
            ".regiostat-chart .dot{stroke:var(--paper);stroke-width:1}",
            ".regiostat-chart .ring{fill:none;stroke:var(--s);stroke-width:2}",
            ".regiostat-chart .line,.regiostat-chart .sample{fill:none;stroke:var(--s);stroke-width:2;",
            "stroke-linejoin:round}",
            ".regiostat-chart .s2:is(.line,.sample){stroke-dasharray:8 3}",
            ".regiostat-chart .s3:is(.line,.sample){stroke-dasharray:2 2.5}",
            ".regiostat-chart .s4:is(.line,.sample){stroke-dasharray:9 3 2 3}",
            ".regiostat-chart .s5:is(.line,.sample){stroke-dasharray:4 3}",
            ".regiostat-chart .s6:is(.line,.sample){stroke-dasharray:12 3 2 3 2 3}",
            ".regiostat-chart .line.other{stroke-width:1.25}",
            ".regiostat-chart .leader{stroke:var(--s);stroke-opacity:.6}",
            ".regiostat-chart .band{fill-opacity:.2}");

    private final Chart chart;
    private final ChartNumbers numbers;
    private final Locale locale;
    private final double scale;
    private final double width;
    private final double room;
    private final List<Label> labels = new ArrayList<>();
    private final List<Label> swatches = new ArrayList<>();

    /** A text or the mark of a series at a position. */
    private record Label(String cssClass, double x, double y, String text) {}

    private ChartSvg(Chart chart, Locale locale) {
        this.chart = chart;
        this.numbers = chart.numbers(locale);
        this.locale = locale;
        this.scale = Math.max(1, Math.min(GREATEST_SCALE, chart.width() / NARROW));
        this.width = Math.round(chart.width() / scale);
        this.room = width - 2 * EDGE;
    }

    static String of(Chart chart, Locale locale) {
        return new ChartSvg(chart, locale).svg();
    }

    private static String style(boolean isLight) {
        String rest = "max-width:100%;height:auto}";
        return isLight
                ? ".regiostat-chart{" + LIGHT + "color-scheme:light;" + rest + STYLE
                : ".regiostat-chart{" + LIGHT + "color-scheme:light dark;" + rest
                        + "@media (prefers-color-scheme:dark){.regiostat-chart{" + DARK + "}}" + STYLE;
    }

    private boolean isLines() {
        return chart.form() == ChartForm.LINES;
    }

    private boolean hasPanels() {
        return isLines() && chart.options().hasPanels() && chart.series().size() > 1;
    }

    private String svg() {
        double top = header() + GAP;
        double below = footerHeight();
        Optional<EndLabels> ends = isLines() && !hasPanels()
                ? EndLabels.of(chart.highlighted(), chart.bySeries(), room)
                : Optional.empty();
        if (ends.isEmpty() && hasLegend()) {
            top = legend(top - GAP) + GAP;
        }
        ChartLayout rows = new ChartLayout(chart, (int) room, numbers);
        PanelLayout panels = new PanelLayout(chart.series(), LineDrawing.axis(chart, PanelLayout.PLOT), room, numbers);
        double ofLines =
                Math.max(plotHeight(top, below), ends.map(EndLabels::height).orElse(0.0));
        int plot = isLines() ? (int) Math.ceil(ofLines) : RowDrawing.height(rows);
        plot = hasPanels() ? panels.height() : plot;
        footer(top + plot);
        int height = (int) Math.ceil(top + plot + below + EDGE);
        SvgWriter svg = start(height);
        svg.startMoved(EDGE, top);
        ChartDrawing drawing = isLines()
                ? new LineDrawing(chart, room, plot, numbers, svg, ends)
                : new RowDrawing(chart, rows, numbers, svg);
        drawing = hasPanels() ? new PanelDrawing(chart, panels, numbers, svg) : drawing;
        drawing.draw();
        return svg.endGroup().finish();
    }

    private double plotHeight(double top, double below) {
        return Math.max(LEAST_PLOT, chart.height() / scale - top - below - EDGE);
    }

    /** Returns whether a legend tells the series apart, unless labels at the ends of lines do so. */
    private boolean hasLegend() {
        int series = chart.series().size();
        boolean areBarsLabelled = chart.form() == ChartForm.BARS && series > Chart.MAX_HIGHLIGHTED;
        return series > 1 && !hasPanels() && !areBarsLabelled;
    }

    private SvgWriter start(int height) {
        DrawingText text = new DrawingText(CSS_CLASS, chart.title(), chart.description(locale));
        SvgWriter svg = SvgWriter.ofFile(
                new SvgSize(width, height, scale),
                text,
                locale.toLanguageTag(),
                style(chart.options().isLight()));
        svg.rectangle("paper", 0, 0, width, height);
        for (Label label : labels) {
            svg.text(label.cssClass, label.x, label.y, label.text);
        }
        for (int i = 0; i < swatches.size(); i++) {
            drawSwatch(svg, i, swatches.get(i));
        }
        return svg;
    }

    private void drawSwatch(SvgWriter svg, int series, Label at) {
        if (chart.form() == ChartForm.BARS) {
            svg.rectangle(SeriesMarks.cssClass(series), at.x, at.y - 2 * HALF, 2 * HALF, 2 * HALF);
        } else if (isLines()) {
            EndLabels.drawSwatch(svg, series, at.x, at.y - HALF);
        } else {
            SeriesMarks.draw(svg, series, at.x + HALF, at.y - HALF, HALF, SeriesMarks.RING);
        }
    }

    /** Lays out title and unit, and returns the height down to them. */
    private double header() {
        double y = EDGE;
        for (String line : LabelText.wrapped(chart.title(), TITLE_FONT, room)) {
            y += TITLE_LINE;
            labels.add(new Label("title", EDGE, y - 6, line));
        }
        for (String line : LabelText.wrapped(chart.unit(locale), FONT, room)) {
            y += LINE;
            labels.add(new Label("soft", EDGE, y - 5, line));
        }
        return y;
    }

    private double legend(double top) {
        double x = EDGE;
        double y = top + LINE;
        for (String name : chart.highlighted()) {
            List<String> lines = LabelText.wrapped(name, FONT, room - SWATCH);
            double wide = SWATCH + LabelText.width(lines.get(0), FONT);
            if (x > EDGE && (lines.size() > 1 || x + wide > EDGE + room)) {
                x = EDGE;
                y += LINE;
            }
            swatches.add(new Label("", x, y - 5, ""));
            labels.add(new Label("legend", x + SWATCH, y - 5, lines.get(0)));
            for (String line : lines.subList(1, lines.size())) {
                y += LINE;
                labels.add(new Label("legend", x + SWATCH, y - 5, line));
            }
            x = lines.size() > 1 ? EDGE + room : x + wide + LEGEND_GAP;
        }
        return y;
    }

    private List<String> notes() {
        return Stream.concat(ChartNotes.of(chart, numbers).stream(), ChartNotes.sources(chart, numbers).stream())
                .flatMap(note -> LabelText.wrapped(note, SMALL_FONT, room).stream())
                .toList();
    }

    private double footerHeight() {
        List<String> notes = notes();
        return notes.isEmpty() ? 0 : GAP + notes.size() * SMALL_LINE;
    }

    private void footer(double top) {
        double y = top + GAP;
        for (String line : notes()) {
            y += SMALL_LINE;
            labels.add(new Label("source", EDGE, y - 5, line));
        }
    }
}
