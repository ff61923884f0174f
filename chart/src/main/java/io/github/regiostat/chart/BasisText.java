// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The difference of two values that no line joins in words, such as {@code prices of 2010 → prices of 2015}. */
final class BasisText {
    /** The name of the label of exchange rates. */
    static final String RATES = "rates";

    private final ChartNumbers numbers;
    private final ChartWords words;

    BasisText(ChartNumbers numbers) {
        this.numbers = numbers;
        this.words = numbers.words();
    }

    /** Returns the price basis in words. */
    static String prices(PriceBasis basis, ChartWords words, Locale locale) {
        String kind = basis.toString().split(" ", 2)[0];
        return words.get(
                "prices." + kind,
                basis.base().map(base -> PeriodText.of(base, locale)).orElse(""));
    }

    /** Returns the differences of a value from the next one. */
    String differences(SeriesBasis basis, SeriesBasis next) {
        List<String> texts = new ArrayList<>();
        List<Function<SeriesBasis, String>> parts = List.of(
                this::unit, this::prices, this::rates, this::adjustment, this::rate, this::publisher, this::vintage);
        for (Function<SeriesBasis, String> part : parts) {
            String before = part.apply(basis);
            String after = part.apply(next);
            if (!before.equals(after)) {
                texts.add(before + " → " + after);
            }
        }
        if (next.isBreak()) {
            texts.add(words.get("break"));
        }
        if (texts.isEmpty()) {
            texts.add(words.get("difference"));
        }
        return String.join(", ", texts);
    }

    private String unit(SeriesBasis basis) {
        return basis.unit().map(numbers::unit).orElse("");
    }

    private String prices(SeriesBasis basis) {
        return prices(basis.prices(), words, numbers.locale());
    }

    private String rates(SeriesBasis basis) {
        return rates(basis.conversion(), words);
    }

    /** Returns the basis of exchange rates in words. */
    static String rates(Optional<RateBasis> basis, ChartWords words) {
        return words.get("rates." + basis.map(RateBasis::code).orElse("none"));
    }

    private String adjustment(SeriesBasis basis) {
        return adjustment(basis.adjustment(), words);
    }

    /** Returns the seasonal adjustment in words. */
    static String adjustment(Optional<SeasonalAdjustment> adjustment, ChartWords words) {
        return words.get("adjustment."
                + adjustment
                        .map(each -> each == SeasonalAdjustment.NONE ? "none" : "some")
                        .orElse("unstated"));
    }

    private String rate(SeriesBasis basis) {
        return basis.measurement()
                .map(measurement -> rate(measurement.indicator(), words))
                .orElse("");
    }

    /** Returns in words whether values are at annual rates. */
    static String rate(Indicator<?> indicator, ChartWords words) {
        return words.get(indicator.isAnnualRate() ? "rate.annual" : "rate.period");
    }

    /** Returns what the values of one series differ in, such as prices, in words. */
    Map<String, Function<SeriesBasis, String>> labels() {
        Map<String, Function<SeriesBasis, String>> labels = new LinkedHashMap<>();
        labels.put("prices", this::prices);
        labels.put(RATES, this::rates);
        labels.put("adjustment", this::adjustment);
        labels.put("rate", this::rate);
        return labels;
    }

    private String publisher(SeriesBasis basis) {
        return basis.publisher().orElse(words.get("source.unstated"));
    }

    private String vintage(SeriesBasis basis) {
        return basis.vintage().map(edition -> words.get("vintage", edition)).orElse(words.get("vintage.unstated"));
    }
}
