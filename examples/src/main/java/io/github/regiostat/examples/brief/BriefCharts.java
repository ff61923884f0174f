// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import io.github.regiostat.calculation.Shares;
import io.github.regiostat.chart.Chart;
import io.github.regiostat.chart.ChartForm;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The charts of the brief: technology contracts, R&D shares by region and vintage, and policy counts. */
final class BriefCharts {
    private static final List<String> THREE_REGIONS = List.of("BJ", "TJ", "HE");

    private final Document document;
    private final List<Finding> findings;

    BriefCharts(Document document, List<Finding> findings) {
        this.document = document;
        this.findings = findings;
    }

    List<Chart> all() {
        return Stream.concat(Stream.of(contracts(), shares()), policies().stream())
                .toList();
    }

    private Chart contracts() {
        return Chart.builder("Technology contracts from Beijing to Tianjin and Hebei")
                .note("2024 as printed; 2013 and 2023 follow from the printed growth, with bounds.")
                .add("2013", "", finding("contracts-2013"))
                .add("2023", "", finding("contracts-2023"))
                .add("2024", "", document.measurement("F1"))
                .build();
    }

    private Chart shares() {
        Chart.Builder chart = Chart.builder("R&D spending as a share of GDP")
                .form(ChartForm.DOTS)
                .note("Revised GDP is higher, so the same spending is a smaller share.");
        THREE_REGIONS.forEach(region -> addShares(chart, region));
        String together = document.measurement("F9-2023").region().name();
        chart.add(together, "2013", finding("rd-share-2013-revised"));
        chart.add(together, "2023, first published", finding("rd-share-first"));
        chart.add(together, "2023, revised", finding("rd-share-revised"));
        chart.add(together, "as printed", document.measurement("F9-2013"));
        chart.add(together, "as printed", document.measurement("F9-2023"));
        return chart.build();
    }

    private void addShares(Chart.Builder chart, String region) {
        chart.add(name(region), "2013", share(region, "2013", "revised"));
        chart.add(name(region), "2023, first published", share(region, "2023", "first"));
        chart.add(name(region), "2023, revised", share(region, "2023", "revised"));
    }

    private Measurement<Percentage> share(String region, String year, String edition) {
        return Shares.of(money("N1-" + year + "-" + region), money("N2-" + year + "-" + edition + "-" + region));
    }

    private String name(String region) {
        return money("N1-2023-" + region).region().name();
    }

    private Optional<Chart> policies() {
        List<PolicyCount> counts = document.policyCounts().stream()
                .filter(count -> count.figure().isPresent())
                .toList();
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Chart.Builder chart = Chart.builder("What the three regions share").note("Counts of 2025, as printed.");
        counts.forEach(count -> chart.add(count.instrument().name(), "", count.toMeasurement()));
        return Optional.of(chart.build());
    }

    private Measurement<?> finding(String id) {
        return findings.stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow()
                .measurement();
    }

    private Measurement<Money> money(String id) {
        return document.measurement(id).as(Money.class);
    }
}
