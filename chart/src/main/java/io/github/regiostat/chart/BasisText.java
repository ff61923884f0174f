// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The difference of two values that no line joins in words, such as {@code prices of 2010 → prices of 2015}. */
final class BasisText {
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
        List<Function<SeriesBasis, String>> parts =
                List.of(this::unit, this::prices, this::rates, this::adjustment, this::publisher, this::vintage);
        for (Function<SeriesBasis, String> part : parts) {
            String before = part.apply(basis);
            String after = part.apply(next);
            if (!before.equals(after)) {
                texts.add(before + " → " + after);
            }
        }
        if (texts.isEmpty() || next.isBreak()) {
            texts.add(words.get("break"));
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
        return words.get("rates." + basis.conversion().map(RateBasis::code).orElse("none"));
    }

    private String adjustment(SeriesBasis basis) {
        return words.get("adjustment."
                + basis.adjustment()
                        .map(each -> each == SeasonalAdjustment.NONE ? "none" : "some")
                        .orElse("unstated"));
    }

    private String publisher(SeriesBasis basis) {
        return basis.publisher().orElse(words.get("source.unstated"));
    }

    private String vintage(SeriesBasis basis) {
        return basis.vintage().map(edition -> words.get("vintage", edition)).orElse(words.get("vintage.unstated"));
    }
}
