// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * The positions of the parts of a chart with a row for each category. Short names of categories are to the left of
 * their marks, long ones above them.
 *
 * <p>Positions are pixels of a drawing, for which binary floating point is exact enough. Numbers of the data stay
 * decimals.
 */
final class ChartLayout {
    /** The width of a drawing in a page, and the least width. */
    static final int WIDTH = 360;

    /** The height of lines in a page. */
    static final int HEIGHT = 240;

    static final double FONT = 12;
    static final double BAR = 13;
    static final double GAP = 4;

    /** The height of a line of a name above its marks. */
    static final double NAME = 16;

    /** The distance of such a name from the axis. */
    static final double NAME_INDENT = 8;

    private static final double MAX_GUTTER = 92;
    private static final double GUTTER_SHARE = 0.3;
    private static final double MAX_LABELS = 110;
    private static final double BAR_GROUP_GAP = 10;
    private static final double DOT_ROW = 16;
    private static final double DOT_STEP = 6;
    private static final double DOT_GROUP_GAP = 4;
    private static final BigDecimal ROOM = new BigDecimal("0.02");
    private static final BigDecimal DOT_ROOM = new BigDecimal("0.06");

    private final Chart chart;
    private final int width;
    private final double gutter;

    ChartLayout(Chart chart, int width) {
        this.chart = chart;
        this.width = width;
        double widest = chart.categories().stream()
                .mapToDouble(name -> LabelText.width(name, FONT) * 1.08)
                .max()
                .orElse(0);
        double room = width > WIDTH ? width * GUTTER_SHARE : MAX_GUTTER;
        this.gutter = widest <= room ? widest + 10 : 0;
    }

    int width() {
        return width;
    }

    boolean isBars() {
        return chart.form() == ChartForm.BARS;
    }

    /** Returns whether the names of categories are to the left of their marks. */
    boolean isNameBeside() {
        return gutter > 0;
    }

    /** Returns the lines of the name of a category. */
    List<String> nameLines(String category) {
        return isNameBeside() ? List.of(category) : LabelText.wrapped(category, FONT, width - NAME_INDENT - FONT);
    }

    /** Returns the height above the marks of a category for its name. */
    double nameHeight(String category) {
        return isNameBeside() ? 0 : nameLines(category).size() * NAME;
    }

    /** Returns the height of the marks of a category with some points. */
    double markHeight(int points) {
        return isBars() ? points * (BAR + GAP) : DOT_ROW + (chart.series().size() - 1) * DOT_STEP;
    }

    /** Returns the vertical position of a dot below the top of its row; dots of several series do not overlap. */
    double dotPlace(int series) {
        return DOT_ROW / 2 + series * DOT_STEP;
    }

    double groupGap() {
        return isBars() ? BAR_GROUP_GAP : DOT_GROUP_GAP;
    }

    double height() {
        return chart.categories().stream()
                .mapToDouble(category -> nameHeight(category)
                        + markHeight(chart.pointsOf(category).size())
                        + groupGap())
                .sum();
    }

    /** Returns the axis; the widest label has room beside the longest bar. */
    LinearAxis axis(double widestLabel) {
        NumberRange range = chart.startsAtZero()
                ? chart.range().withZero(ROOM)
                : chart.range().widened(DOT_ROOM);
        double left = gutter + (isBars() ? 4 : 8);
        double right = isBars() ? Math.min(widestLabel + 8, MAX_LABELS) : 12;
        return new LinearAxis(range.least(), range.greatest(), left, width - left - right);
    }
}
