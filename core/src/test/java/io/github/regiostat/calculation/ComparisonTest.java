// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
    private static List<Measurement<Money>> years(String... prices) {
        return Arrays.stream(prices)
                .map(basis ->
                        GDP.toBuilder().priceBasis(PriceBasis.parse(basis)).build())
                .<Measurement<Money>>map(
                        indicator -> measurement(indicator, YUAN, "1").build())
                .toList();
    }

    private static Comparison compare(List<Measurement<Money>> inputs, Accept... accepted) {
        // The periods do not matter to the rules that are tested here.
        Comparison comparison = Comparison.accepting(accepted);
        for (Trait trait : List.of(Trait.PRICE_BASIS, Trait.SEASONAL_ADJUSTMENT)) {
            Calculation.SUM_OVER_TIME.of(trait).check(trait, inputs, comparison);
        }
        return comparison;
    }

    @ParameterizedTest
    @CsvSource({
        "constant 2015, unstated, constant 2020",
        "unstated, constant 2015, constant 2020",
        "constant 2015, constant 2020, unstated",
    })
    void statedValues_mustAllBeEqual_alsoBesideUnstated(String first, String second, String third) {
        List<Measurement<Money>> inputs = years(first, second, third);
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> compare(inputs))
                .withMessageStartingWith(
                        "Measurements must have the same price basis, but were constant 2015 and constant 2020: ")
                .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.PRICE_BASIS))
                .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_PRICE_BASIS));
        Comparison accepted = compare(inputs, Accept.OTHER_PRICE_BASIS);
        assertThat(accepted.mixed()).containsExactly(Trait.PRICE_BASIS);
        assertThat(accepted.notes())
                .containsExactly("Accepted: other price basis", "Unstated by an input: price basis");
    }

    @Test
    void unstatedBesideStated_isNotedOnce_andNotMixed() {
        Comparison comparison = compare(years("current", "unstated", "current", "unstated"));
        assertThat(comparison.mixed()).isEmpty();
        assertThat(comparison.agreesIn(Trait.PRICE_BASIS)).isFalse();
        assertThat(comparison.notes()).containsExactly("Unstated by an input: price basis");
    }

    @Test
    void label_isThatOfTheInputs_ifTheyAgree() {
        Comparison comparison = compare(years("constant 2015", "constant 2015"));
        Indicator<Money> label =
                GDP.toBuilder().priceBasis(PriceBasis.parse("constant 2015")).build();
        assertThat(comparison.labelled(label)).isSameAs(label);
        assertThat(comparison.notes()).isEmpty();
    }

    @Test
    void label_isRemoved_ifTheInputsDoNotAgree() {
        Indicator<Money> adjusted = GDP.toBuilder()
                .seasonalAdjustment(SeasonalAdjustment.SEASONAL)
                .timeCollection(TimeCollection.SUMMED)
                .build();
        Comparison comparison = compare(List.of(
                measurement(adjusted, YUAN, "1").build(), years("unstated").get(0)));
        Indicator<Money> label = comparison.labelled(adjusted);
        assertThat(label.priceBasis()).isEqualTo(PriceBasis.UNSTATED);
        assertThat(label.seasonalAdjustment()).isEmpty();
        assertThat(label.timeCollection()).isEqualTo(TimeCollection.SUMMED);
    }

    @Test
    void mixedTraits_areInheritedFromInputs() {
        Measurement<Money> mixed =
                Sums.overTime(List.of(gdp("2023", "1"), years("comparable").get(0)), Accept.OTHER_PRICE_BASIS);
        Measurement<Money> next = gdp("2025", "1");
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Sums.overTime(List.of(mixed, next)))
                .withMessageStartingWith("Measurements must have the same price basis, but were mixed and current: ");
        Measurement<Money> sum = Sums.overTime(List.of(mixed, next), Accept.OTHER_PRICE_BASIS);
        assertThat(sum.indicator().priceBasis()).isEqualTo(PriceBasis.UNSTATED);
        assertThat(sum.derivation().orElseThrow().mixed()).containsExactly(Trait.PRICE_BASIS);
        Measurement<?> one = Sums.overTime(List.of(mixed));
        assertThat(one.derivation().orElseThrow().mixed()).containsExactly(Trait.PRICE_BASIS);
    }

    @ParameterizedTest
    @EnumSource
    void calculation_hasARuleForEachTrait(Calculation calculation) {
        for (Trait trait : Trait.values()) {
            Rule rule = calculation.of(trait);
            assertThat(rule.mark()).isIn("=", "≈", "u", "×", "·");
            assertThat(rule.explanation().isEmpty()).as(trait.name()).isEqualTo(rule instanceof Rule.Equal);
        }
    }
}
