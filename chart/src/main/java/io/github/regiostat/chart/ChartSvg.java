// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a chart as a file: title, unit and legend above the drawing, notes and sources below it. */
final class ChartSvg {
    private static final String CSS_CLASS = "regiostat-chart";
    private static final double EDGE = 16;
    private static final double TITLE_FONT = 16;
    private static final double TITLE_LINE = 21;
    private static final double FONT = 13;
    private static final double LINE = 18;
    private static final double SMALL_FONT = 12;
    private static final double GAP = 10;
    private static final double SWATCH = 16;
    private static final double LEGEND_GAP = 18;
    private static final double HALF = 4.5;
    private static final int LEAST_PLOT = 120;
    private static final int MAX_SOURCES = 3;

    private static final String STYLE = String.join(
            "",
            ".regiostat-chart{--paper:#fbfaf8;--ink:#1c2226;--soft:#565f66;--rule:#dcdfe1;--zero:#7d868d;",
            "--one:#2f6798;--two:#b35c14;--three:#3f7d5b;--four:#8a4a7d;",
            "color-scheme:light dark;max-width:100%;height:auto}",
            "@media (prefers-color-scheme:dark){.regiostat-chart{--paper:#14181b;--ink:#e6e9eb;--soft:#a3adb4;",
            "--rule:#343c42;--zero:#8b959c;--one:#7fb2e0;--two:#e9a263;--three:#86c8a0;--four:#d39bc6}}",
            ".regiostat-chart .paper{fill:var(--paper)}",
            ".regiostat-chart text{fill:var(--ink);font:12px system-ui,-apple-system,\"Segoe UI\",Roboto,",
            "\"Liberation Sans\",\"Noto Sans\",\"PingFang SC\",\"Microsoft YaHei\",\"Noto Sans CJK SC\",sans-serif;",
            "font-variant-numeric:lining-nums tabular-nums}",
            ".regiostat-chart .title{font-size:16px;font-weight:600}",
            ".regiostat-chart .legend{font-size:13px}",
            ".regiostat-chart .soft{fill:var(--soft);font-size:13px}",
            ".regiostat-chart .source{fill:var(--soft);font-size:12px}",
            ".regiostat-chart .tick{fill:var(--soft);font-size:11px}",
            ".regiostat-chart .category{font-weight:600}",
            ".regiostat-chart .category,.regiostat-chart .value{paint-order:stroke;stroke:var(--paper);",
            "stroke-width:3px;stroke-linejoin:round}",
            ".regiostat-chart .grid{stroke:var(--rule)}",
            ".regiostat-chart .zero{stroke:var(--zero)}",
            ".regiostat-chart .s1{--s:var(--one);fill:var(--s)}.regiostat-chart .s2{--s:var(--two);fill:var(--s)}",
            ".regiostat-chart .s3{--s:var(--three);fill:var(--s)}.regiostat-chart .s4{--s:var(--four);fill:var(--s)}",
            ".regiostat-chart .upto{fill:none;stroke:var(--s);stroke-width:1.5;stroke-dasharray:4 3}",
            ".regiostat-chart .whisker{stroke:var(--ink);stroke-width:1.25}",
            ".regiostat-chart .dot{stroke:var(--paper);stroke-width:1}",
            ".regiostat-chart .ring{fill:none;stroke:var(--s);stroke-width:2}",
            ".regiostat-chart .line{fill:none;stroke:var(--s);stroke-width:2;stroke-linejoin:round}",
            ".regiostat-chart .band{fill-opacity:.2}");

    private final Chart chart;
    private final Locale locale;
    private final double room;
    private final List<Label> labels = new ArrayList<>();
    private final List<Label> swatches = new ArrayList<>();

    /** A text or the mark of a series at a position. */
    private record Label(String cssClass, double x, double y, String text) {}

    private ChartSvg(Chart chart, Locale locale) {
        this.chart = chart;
        this.locale = locale;
        this.room = chart.width() - 2 * EDGE;
    }

    static String of(Chart chart, Locale locale) {
        return new ChartSvg(chart, locale).svg();
    }

    private String svg() {
        double top = header() + GAP;
        ChartLayout layout = new ChartLayout(chart, (int) room);
        double below = footerHeight();
        boolean isLines = chart.form() == ChartForm.LINES;
        int plot =
                isLines ? Math.max(LEAST_PLOT, (int) (chart.height() - top - below - EDGE)) : RowDrawing.height(layout);
        footer(top + plot);
        int height = (int) Math.ceil(top + plot + below + EDGE);
        DrawingText text = new DrawingText(CSS_CLASS, chart.title(), chart.description(locale));
        SvgWriter svg = SvgWriter.ofFile(chart.width(), height, text, locale.toLanguageTag(), STYLE);
        svg.rectangle("paper", 0, 0, chart.width(), height);
        for (Label label : labels) {
            svg.text(label.cssClass, label.x, label.y, label.text);
        }
        for (int i = 0; i < swatches.size(); i++) {
            drawSwatch(svg, i, swatches.get(i));
        }
        svg.startMoved(EDGE, top);
        ChartNumbers numbers = ChartNumbers.of(locale, chart.range().largest());
        chart.drawing(layout, plot, numbers, svg).draw();
        return svg.endGroup().finish();
    }

    private void drawSwatch(SvgWriter svg, int series, Label at) {
        if (chart.form() == ChartForm.BARS) {
            svg.rectangle(SeriesMarks.cssClass(series), at.x, at.y - 2 * HALF, 2 * HALF, 2 * HALF);
        } else {
            double ring = chart.form() == ChartForm.DOTS ? SeriesMarks.RING : 0;
            SeriesMarks.draw(svg, series, at.x + HALF, at.y - HALF, HALF, ring);
        }
    }

    /** Lays out title, unit and legend, and returns the height down to them. */
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
        return chart.series().size() > 1 ? legend(y) : y;
    }

    private double legend(double top) {
        double x = EDGE;
        double y = top + LINE;
        for (String name : chart.series()) {
            List<String> lines = LabelText.wrapped(name, FONT, room - SWATCH);
            double width = SWATCH + LabelText.width(lines.get(0), FONT);
            if (x > EDGE && (lines.size() > 1 || x + width > EDGE + room)) {
                x = EDGE;
                y += LINE;
            }
            swatches.add(new Label("", x, y - 5, ""));
            labels.add(new Label("legend", x + SWATCH, y - 5, lines.get(0)));
            for (String line : lines.subList(1, lines.size())) {
                y += LINE;
                labels.add(new Label("legend", x + SWATCH, y - 5, line));
            }
            x = lines.size() > 1 ? EDGE + room : x + width + LEGEND_GAP;
        }
        return y;
    }

    private List<String> notes() {
        List<String> lines = new ArrayList<>();
        if (!chart.note().isEmpty()) {
            lines.addAll(LabelText.wrapped(chart.note(), SMALL_FONT, room));
        }
        if (!chart.startsAtZero()) {
            lines.addAll(LabelText.wrapped(ChartWords.of(locale).get("start"), SMALL_FONT, room));
        }
        List<String> sources = chart.sources();
        if (!sources.isEmpty()) {
            String shown = String.join("; ", sources.subList(0, Math.min(MAX_SOURCES, sources.size())))
                    + (sources.size() > MAX_SOURCES ? "; …" : "");
            lines.addAll(LabelText.wrapped(ChartWords.of(locale).get("source") + ": " + shown, SMALL_FONT, room));
        }
        return lines;
    }

    private double footerHeight() {
        List<String> notes = notes();
        return notes.isEmpty() ? 0 : GAP + notes.size() * LINE;
    }

    private void footer(double top) {
        double y = top + GAP;
        for (String line : notes()) {
            y += LINE;
            labels.add(new Label("source", EDGE, y - 5, line));
        }
    }
}
