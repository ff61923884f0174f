// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The positions of the parts of a chart with a row for each category. Short names of categories are to the left of
 * their marks, long ones above them. A gap separates groups of regions from other rows.
 *
 * <p>Positions are pixels of a drawing, for which binary floating point is exact enough. Numbers of the data stay
 * decimals.
 */
final class ChartLayout {
    /** The width of a drawing in a page, and the least width. */
    static final int WIDTH = 328;

    /** The height of lines in a page. */
    static final int HEIGHT = 240;

    static final double FONT = 12;
    static final double BAR = 13;
    static final double GAP = 4;

    /** The height of a line of a name above its marks. */
    static final double NAME = 14;

    /** The distance of such a name from the axis. */
    static final double NAME_INDENT = 8;

    private static final double NAME_BELOW = 3;
    private static final double BOLD = FONT * 1.08;
    private static final double NAME_GAP = 10;
    private static final int MAX_LINES = 3;
    private static final double GUTTER_SHARE = 0.36;
    private static final double LABEL_SHARE = 0.45;
    private static final double LONG_LABEL_SHARE = 0.62;
    private static final double LABEL_GAP = 8;
    private static final double BAR_GROUP_GAP = 10;
    private static final double DOT_ROW = 16;
    private static final double DOT_STEP = 6;
    private static final double NARROW_GAP = 4;
    private static final double BLOCK_GAP = 14;
    private static final BigDecimal ROOM = new BigDecimal("0.02");
    private static final BigDecimal DOT_ROOM = new BigDecimal("0.06");

    private final Chart chart;
    private final int width;
    private final double gutter;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> series;

    /**
     * A row of the chart.
     *
     * @param name the lines of its name
     * @param entries its points
     * @param top its upper edge
     * @param startsBlock whether a gap separates it from the row above
     */
    record Row(List<String> name, List<ChartEntry> entries, double top, boolean startsBlock) {}

    ChartLayout(Chart chart, int width, ChartNumbers numbers) {
        this.chart = chart;
        this.width = width;
        this.series = chart.series();
        List<String> names = chart.categories().stream().map(numbers::category).toList();
        this.gutter = gutter(names, width * GUTTER_SHARE);
        double top = 0;
        boolean isGroup = false;
        for (List<ChartEntry> entries : chart.byCategory().values()) {
            String name = numbers.category(entries.get(0).category());
            List<String> lines =
                    LabelText.wrapped(name, BOLD, isNameBeside() ? gutter - NAME_GAP : width - NAME_INDENT - FONT);
            boolean startsBlock = !rows.isEmpty() && isGroup != RowOrdering.isGroup(entries);
            isGroup = RowOrdering.isGroup(entries);
            rows.add(new Row(lines, entries, startsBlock ? top + BLOCK_GAP : top, startsBlock));
            top = bottom(rows.get(rows.size() - 1)) + rowGap();
        }
    }

    /** Returns the width of the names to the left of the marks, or 0 if one has too many lines. */
    private static double gutter(List<String> names, double room) {
        double widest = 0;
        for (String name : names) {
            List<String> lines = LabelText.wrapped(name, BOLD, room);
            if (lines.size() > MAX_LINES
                    || !String.join("", lines).replace(" ", "").equals(name.replace(" ", ""))) {
                return 0;
            }
            for (String line : lines) {
                widest = Math.max(widest, LabelText.width(line, BOLD));
            }
        }
        return widest + NAME_GAP;
    }

    int width() {
        return width;
    }

    List<Row> rows() {
        return rows;
    }

    boolean isBars() {
        return chart.form() == ChartForm.BARS;
    }

    /** Returns whether each bar is labelled with its series, because there are more series than colours. */
    boolean isSeriesInLabel() {
        return isBars() && series.size() > Chart.MAX_HIGHLIGHTED;
    }

    /** Returns whether the names of categories are to the left of their marks. */
    boolean isNameBeside() {
        return gutter > 0;
    }

    /** Returns the vertical position of the marks of a row. */
    double marksTop(Row row) {
        return row.top + (isNameBeside() ? 0 : row.name.size() * NAME + NAME_BELOW);
    }

    /** Returns the height of the marks of a row, and of the name beside them. */
    double markHeight(Row row) {
        double name = isNameBeside() && row.name.size() > 1 ? row.name.size() * NAME : 0;
        return Math.max(name, heightOfMarks(row));
    }

    private double heightOfMarks(Row row) {
        int coloured = Math.min(series.size(), Chart.MAX_HIGHLIGHTED);
        return isBars() ? row.entries.size() * (BAR + GAP) : DOT_ROW + (coloured - 1) * DOT_STEP;
    }

    private double bottom(Row row) {
        return marksTop(row) + markHeight(row);
    }

    /** Returns the vertical position of a dot below the top of its row; dots of several series do not overlap. */
    double dotPlace(int coloured) {
        return DOT_ROW / 2 + Math.max(0, coloured) * DOT_STEP;
    }

    private double rowGap() {
        return isBars() && series.size() > 1 ? BAR_GROUP_GAP : NARROW_GAP;
    }

    double height() {
        return bottom(rows.get(rows.size() - 1)) + rowGap();
    }

    /**
     * Returns the axis, with room for labels on both sides of the bars.
     *
     * @param leftLabel the width of the widest label to the left of a bar, or 0 without one
     * @param rightLabel the width of the widest label to the right of a bar
     */
    LinearAxis axis(double leftLabel, double rightLabel) {
        NumberRange range = chart.startsAtZero()
                ? chart.range().withZero(ROOM)
                : chart.range().widened(DOT_ROOM);
        double left = gutter + (isBars() ? NARROW_GAP : LABEL_GAP) + labelRoom(leftLabel);
        double right = isBars() ? Math.max(labelRoom(rightLabel), LABEL_GAP) : LABEL_GAP + NARROW_GAP;
        return new LinearAxis(range.least(), range.greatest(), left, width - left - right);
    }

    /** Returns the room for labels on one side of the bars. */
    double labelRoom(double label) {
        double most = (width - gutter) * (isSeriesInLabel() ? LONG_LABEL_SHARE : LABEL_SHARE);
        return label == 0 ? 0 : Math.min(label + LABEL_GAP, most);
    }
}
