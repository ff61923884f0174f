// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    @ParameterizedTest
    @CsvSource({
        "GDP, gdp",
        "gpd, gdp",
        "gdp-real, gdp",
        "populatoin, population",
        "population-total, population",
        "employed, employment",
    })
    void nearest_startsWithTheMostSimilar(String unknown, String nearest) {
        assertThat(Suggestions.nearest(unknown, List.of("prices", "population", "gdp", "employment")))
                .startsWith(nearest);
    }

    @Test
    void of_listsKnownTextsIfNoneIsSimilar() {
        assertThat(Suggestions.of("wages", List.of("gdp", "population"))).isEqualTo("known are 'gdp', 'population'");
        List<String> many =
                IntStream.range(0, 9).mapToObj(i -> "indicator-" + i).toList();
        assertThat(Suggestions.of("x".repeat(100), many))
                .isEqualTo("known are 'indicator-0', 'indicator-1', 'indicator-2', 'indicator-3', 'indicator-4' and 4"
                        + " more");
        assertThat(Suggestions.of("indicator-77", many)).startsWith("nearest are 'indicator-7'");
    }
}
