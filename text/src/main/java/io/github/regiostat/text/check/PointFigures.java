// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Figures of bare points beside the label of a percentage: "unemployment rose by 0.4 points". */
final class PointFigures {
    private static final Set<String> POINTS = Set.of("point", "points");

    private PointFigures() {}

    /** Returns the percentage points that a count of points means; empty for another figure. */
    static Optional<Figure<?>> of(Figure<?> figure) {
        boolean isCount = figure.unit().of(BigDecimal.ONE) instanceof Count one && POINTS.contains(one.counted());
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        if (!isCount || number.isEmpty()) {
            return Optional.empty();
        }
        PercentagePoints value = PercentagePoints.of(number.get());
        Figure<PercentagePoints> points = figure.resolution()
                .map(Quantity::number)
                .map(step -> Figure.rounded(value, step))
                .orElseGet(() -> Figure.of(value));
        return Optional.of(points.with(figure.qualifier()));
    }
}
