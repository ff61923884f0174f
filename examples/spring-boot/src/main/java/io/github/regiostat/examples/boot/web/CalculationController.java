// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.examples.boot.store.MeasurementQuery;
import io.github.regiostat.examples.boot.store.MeasurementStore;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sums, conversions and checks of texts. A result has its bounds, and its derivation from the stored measurements. */
@RestController
class CalculationController {
    private final MeasurementStore store;
    private final ExchangeRates rates;

    CalculationController(MeasurementStore store, ExchangeRates rates) {
        this.store = store;
        this.rates = rates;
    }

    /** Sums the selected measurements of each indicator and period over a group, or over regions as a group. */
    @GetMapping("/sums")
    Dataset sums(@RequestParam List<Region> over, MeasurementQuery query) {
        Region group = over.size() == 1 ? over.get(0) : groupOf(over);
        Dataset data = selected(query);
        return Dataset.merge(data.indicators().stream()
                .map(indicator -> sums(data, group, indicator))
                .toList());
    }

    private Dataset selected(MeasurementQuery query) {
        Dataset data = store.find(query);
        if (data.isEmpty()) {
            throw new IllegalArgumentException("Calculation requires measurements, but none is selected");
        }
        return data;
    }

    private static Region groupOf(List<Region> regions) {
        String name = regions.stream().map(Region::name).collect(Collectors.joining(", "));
        return Region.group("sum", name, regions.toArray(Region[]::new));
    }

    private static Dataset sums(Dataset data, Region group, Indicator<?> indicator) {
        Class<?> kind = indicator.kind();
        if (kind.equals(Money.class)) {
            return sums(data, group, indicator, Money.class);
        } else if (kind.equals(Count.class)) {
            return sums(data, group, indicator, Count.class);
        } else if (kind.equals(Amount.class)) {
            return sums(data, group, indicator, Amount.class);
        }
        throw new IllegalArgumentException(
                "Sum over regions requires money, a count or an amount, but was of " + indicator);
    }

    private static <Q extends Additive<Q>> Dataset sums(
            Dataset data, Region group, Indicator<?> indicator, Class<Q> kind) {
        return data.summedOver(group, data.indicator(indicator.id(), kind));
    }

    /**
     * Returns the growth of an indicator in a region over one year, if it is at least a rate, such as
     * {@code /regions/CN-BJ/growth/2024?indicator=revenue&atLeast=2.5}.
     */
    @GetMapping("/regions/{region}/growth/{period}")
    Dataset growth(
            @PathVariable Region region,
            @PathVariable TimePeriod period,
            @RequestParam String indicator,
            @RequestParam(defaultValue = "-100") @DecimalMin("-100") GrowthRate atLeast) {
        Dataset data = selected(MeasurementQuery.of(indicator, region));
        return data.growth()
                .within(period)
                .filter(row -> row.value().orElseThrow().compareTo(atLeast.number()) >= 0);
    }

    /** Converts the selected measurements to a currency. */
    @GetMapping("/conversions")
    Dataset conversions(@RequestParam String currency, MeasurementQuery query) {
        Dataset data = selected(query);
        data.indicators().forEach(CalculationController::requireMoney);
        return data.convertedTo(currency, rates);
    }

    private static void requireMoney(Indicator<?> indicator) {
        if (!Monetary.class.isAssignableFrom(indicator.kind())) {
            throw new IllegalArgumentException(
                    "Conversion requires money, but was of " + indicator + ": select indicators of money");
        }
    }

    /** Checks the figures of a text against the selected measurements. */
    @PostMapping(path = "/checks", consumes = MediaType.TEXT_PLAIN_VALUE)
    List<CheckedFigure> checks(@RequestBody String text, MeasurementQuery query) {
        return TextCheck.of(selected(query), rates).check(text).stream()
                .map(CheckedFigure::of)
                .toList();
    }

    /**
     * A figure of a text, such as {@code 372.35 million}, with its verdict.
     *
     * @param text the figure as it stands in the text
     * @param start the index of its first UTF-16 code unit
     * @param verdict whether the data support it
     * @param because the reason
     */
    record CheckedFigure(String text, int start, Verdict verdict, String because) {
        static CheckedFigure of(CheckedStatement statement) {
            return new CheckedFigure(statement.text(), statement.start(), statement.verdict(), statement.because());
        }
    }
}
