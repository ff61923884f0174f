// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** The axis of the categories of lines from left to right: periods at their distances in time, others at equal ones. */
final class CategoryAxis {
    private static final double FONT = 11;
    private static final double LABEL_GAP = 12;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6, 12, 24, 36, 60, 120, 240);
    private static final List<Integer> QUARTERS = List.of(1, 2, 4, 8, 12, 20, 40, 80);
    private static final List<Integer> OTHERS = List.of(1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200);

    private final CategoryOrder order;
    private final List<String> labels;
    private final double[] places;
    private final List<Integer> steps;

    CategoryAxis(List<String> unordered, ChartNumbers numbers, double left, double right) {
        this.order = new CategoryOrder(unordered);
        this.labels = order.categories().stream().map(numbers::category).toList();
        this.places = places(order.periods(), labels.size(), left, right);
        this.steps = steps(order.periods());
    }

    private static List<Integer> steps(List<TimePeriod> periods) {
        if (!periods.isEmpty() && periods.stream().allMatch(period -> period.frequency() == Frequency.MONTH)) {
            return MONTHS;
        }
        return !periods.isEmpty() && periods.stream().allMatch(period -> period.frequency() == Frequency.QUARTER)
                ? QUARTERS
                : OTHERS;
    }

    private static double[] places(List<TimePeriod> periods, int count, double left, double right) {
        double[] days = DoubleStream.iterate(0, i -> i + 1).limit(count).toArray();
        for (int i = 0; i < periods.size(); i++) {
            days[i] = (periods.get(i).startEpochDay() + periods.get(i).endEpochDay()) / 2.0;
        }
        double first = days[0];
        double span = days[count - 1] - first;
        for (int i = 0; i < count; i++) {
            double share = span > 0 ? (days[i] - first) / span : 0.5;
            days[i] = left + share * (right - left);
        }
        return days;
    }

    int size() {
        return labels.size();
    }

    int index(String category) {
        return order.index(category);
    }

    /** Returns whether a category is the next one of its length after another. */
    boolean isNext(int before, int category) {
        return order.isNext(before, category);
    }

    double place(int category) {
        return places[category];
    }

    /** Draws the labels at regular steps that have room; none of them ends beyond the edges. */
    void draw(SvgWriter svg, double y, double leftEdge, double rightEdge) {
        double before = Double.MAX_VALUE;
        for (int label : labelled(leftEdge, rightEdge)) {
            double half = LabelText.width(labels.get(label), FONT) / 2;
            double middle = middle(label, leftEdge, rightEdge);
            if (middle + half + LABEL_GAP <= before) {
                svg.text("tick", middle, y, "middle", labels.get(label));
                before = middle - half;
            }
        }
    }

    /** Returns the middle of a label, which is moved to end at an edge. */
    private double middle(int label, double leftEdge, double rightEdge) {
        double half = LabelText.width(labels.get(label), FONT) / 2;
        return Math.max(leftEdge + half, Math.min(rightEdge - half, places[label]));
    }

    /** Returns the labels from the last one backwards at the least step at which none of them overlap. */
    private List<Integer> labelled(double leftEdge, double rightEdge) {
        int last = labels.size() - 1;
        for (int step : steps) {
            List<Integer> labelled = new ArrayList<>();
            for (int i = last; i >= 0; i -= step) {
                labelled.add(i);
            }
            if (step < last && areApart(labelled, leftEdge, rightEdge)) {
                return labelled;
            }
        }
        return List.of(last, 0);
    }

    private boolean areApart(List<Integer> labelled, double leftEdge, double rightEdge) {
        for (int i = 1; i < labelled.size(); i++) {
            int right = labelled.get(i - 1);
            int left = labelled.get(i);
            double needed = (LabelText.width(labels.get(left), FONT) + LabelText.width(labels.get(right), FONT)) / 2
                    + LABEL_GAP;
            if (middle(right, leftEdge, rightEdge) - middle(left, leftEdge, rightEdge) < needed) {
                return false;
            }
        }
        return true;
    }
}
