// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Regions;

/** Draws a chart of two regions. */
final class Main {
    private static final Indicator<Percentage> SHARE =
            Indicator.builder("share", Percentage.class).build();

    private Main() {}

    public static void main(String[] args) {
        Chart chart = Chart.of(Dataset.of(share("DE", "4.27"), share("FR", "3.81")));
        require(chart.toString().equals("share, 2024 (bars, 2 points)"), "unexpected chart: " + chart);
        String svg = chart.toSvg();
        require(svg.startsWith("<svg xmlns=") && svg.contains("Germany"), "unexpected SVG: " + svg);
        System.out.println(chart + ", " + Main.class.getModule());
    }

    private static Measurement<Percentage> share(String region, String percent) {
        return Measurement.builder(SHARE)
                .region(Regions.of(region))
                .period("2024")
                .value(Percentage.of(percent))
                .build();
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
