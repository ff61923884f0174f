// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.ImpliedRates;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.stream.Stream;

/** Computes the findings from the figures of a document, by their ids. */
final class Findings {
    private static final String DOLLAR = "USD";
    private static final List<String> THREE_REGIONS = List.of("BJ", "TJ", "HE");

    private final Document document;

    Findings(Document document) {
        this.document = document;
    }

    List<Finding> all() {
        return Stream.of(contracts(), intensity(), fundAndBranches(), statistics())
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> contracts() {
        Measurement<Money> yuan = get("F1", Money.class);
        Measurement<Money> dollars = get("F1-usd", Money.class);
        return List.of(
                new Finding("implied-rate", ImpliedRates.of(dollars, yuan)),
                new Finding("at-mean-rate", yuan.convertedTo(DOLLAR, document.rates())),
                new Finding(
                        "contracts-2023",
                        Growth.levelBefore(yuan, get("F2", GrowthRate.class), Accept.UNSTATED_GROWTH_BASIS)),
                new Finding(
                        "contracts-2013",
                        Growth.levelBefore(yuan, get("F4", GrowthRate.class), Accept.UNSTATED_GROWTH_BASIS)));
    }

    private List<Finding> intensity() {
        Measurement<Percentage> in2013 = get("F9-2013", Percentage.class);
        Measurement<Percentage> in2023 = get("F9-2023", Percentage.class);
        return List.of(
                new Finding("nation-rd-2023", Shares.ofReference(in2023, get("F10", PercentagePoints.class))),
                new Finding("rd-rise", Shares.difference(in2023, in2013)),
                new Finding("rd-growth", Growth.between(in2013, in2023)));
    }

    private List<Finding> fundAndBranches() {
        Measurement<Money> capital = get("F11-capital", Money.class);
        Measurement<Money> investment = get("F11-private", Money.class);
        return List.of(
                new Finding("fund-multiple", Ratios.multiple(investment, capital)),
                new Finding("fund-multiple-rounded", Ratios.multiple(investment, asPrintedInBillions(capital))),
                new Finding(
                        "branches-growth", Growth.between(get("F5-2013", Count.class), get("F5-2024", Count.class))));
    }

    /** Returns the exact amount as a report prints it, such as "3 billion", rounded to the last printed digit. */
    private static Measurement<Money> asPrintedInBillions(Measurement<Money> exact) {
        Money money = exact.figure().flatMap(Figure::quantity).orElseThrow();
        String digits = money.amount()
                .scaleByPowerOfTen(-Scale.BILLION.exponent())
                .stripTrailingZeros()
                .toPlainString();
        return exact.toBuilder()
                .value(Figure.money(money.currency().getCurrencyCode(), digits, Scale.BILLION))
                .build();
    }

    private List<Finding> statistics() {
        Measurement<Percentage> in2013 = share("2013", "revised");
        Measurement<Percentage> in2023 = share("2023", "revised");
        return List.of(
                new Finding("rd-share-first", share("2023", "first")),
                new Finding("rd-share-revised", in2023),
                new Finding("rd-share-2013-revised", in2013),
                new Finding("rd-rise-revised", Shares.difference(in2023, in2013)));
    }

    /** Returns the R&D expenditure of the three regions as a percentage of an edition of their GDP. */
    private Measurement<Percentage> share(String year, String edition) {
        Region threeRegions = get("F9-" + year, Percentage.class).region();
        return Shares.ofGroup(threeRegions, ofEach("N1-" + year + "-"), ofEach("N2-" + year + "-" + edition + "-"));
    }

    private List<Measurement<Money>> ofEach(String prefix) {
        return THREE_REGIONS.stream()
                .map(region -> get(prefix + region, Money.class))
                .toList();
    }

    private <Q extends Quantity<Q>> Measurement<Q> get(String id, Class<Q> kind) {
        return document.measurement(id).as(kind);
    }
}
