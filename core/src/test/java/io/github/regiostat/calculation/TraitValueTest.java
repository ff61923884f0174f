// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.calculation.TraitValue.Agreement;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TraitValueTest {
    private static Measurement<Money> at(String prices, String period) {
        return measurement(GDP.toBuilder().priceBasis(PriceBasis.parse(prices)).build(), YUAN, "1")
                .period(period)
                .build();
    }

    private static Agreement agreement(Trait trait, Measurement<?> a, Measurement<?> b) {
        Agreement agreement = TraitValue.of(trait, a).agreementWith(TraitValue.of(trait, b));
        assertThat(TraitValue.of(trait, b).agreementWith(TraitValue.of(trait, a)))
                .isEqualTo(agreement);
        return agreement;
    }

    @Test
    void compositionsOfAGroupAndOfOneRegion_haveNoCommonPart() {
        Measurement<Money> ofGroup = gdp(THREE, "1");
        assertThat(TraitValue.haveNoCommonPart(Trait.COMPOSITION, ofGroup, gdp(BEIJING, "1")))
                .isTrue();
        assertThat(agreement(Trait.COMPOSITION, ofGroup, gdp(BEIJING, "1"))).isEqualTo(Agreement.EQUAL);
        assertThat(TraitValue.haveNoCommonPart(Trait.COMPOSITION, ofGroup, gdp(THREE, "2")))
                .isFalse();
        assertThat(TraitValue.haveNoCommonPart(Trait.TERRITORY, ofGroup, gdp(BEIJING, "1")))
                .isFalse();
        Measurement<Money> toGroup = gdp("1").counterpart(Counterpart.to(THREE)).build();
        assertThat(TraitValue.haveNoCommonPart(Trait.COMPOSITION, ofGroup, toGroup))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void value_agreesWithItself(Trait trait) {
        assertThat(agreement(trait, gdp("2024", "1"), gdp("2024", "2"))).isEqualTo(Agreement.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "current, current, EQUAL",
        "current, unstated, UNSTATED",
        "unstated, unstated, EQUAL",
        "constant 2015, constant 2020, DIFFERENT",
        "constant 2015, chained 2015, DIFFERENT",
    })
    void priceBases_agree(String first, String second, Agreement agreement) {
        assertThat(agreement(Trait.PRICE_BASIS, at(first, "2024"), at(second, "2024")))
                .isEqualTo(agreement);
    }

    @Test
    void pricesOfPreviousYear_areOfThatYear() {
        assertThat(agreement(Trait.PRICE_BASIS, at("previous-year", "2024-Q1"), at("previous-year", "2024-Q4")))
                .isEqualTo(Agreement.EQUAL);
        assertThat(agreement(Trait.PRICE_BASIS, at("previous-year", "2023"), at("previous-year", "2024")))
                .isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void mixedValue_differsFromEachOther_andIsInherited() {
        Measurement<Money> mixed =
                Sums.overTime(List.of(at("current", "2023"), at("comparable", "2024")), Accept.OTHER_PRICE_BASIS);
        assertThat(agreement(Trait.PRICE_BASIS, mixed, at("current", "2024"))).isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement(Trait.PRICE_BASIS, mixed, mixed)).isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement(Trait.SEASONAL_ADJUSTMENT, mixed, at("current", "2024")))
                .isEqualTo(Agreement.EQUAL);
        assertThat(TraitValue.of(Trait.PRICE_BASIS, mixed)
                        .differenceFrom(TraitValue.of(Trait.PRICE_BASIS, at("current", "2024"))))
                .isEqualTo("mixed");
        Measurement<Money> again = Sums.overTime(List.of(mixed, at("current", "2025")), Accept.OTHER_PRICE_BASIS);
        assertThat(again.derivation().orElseThrow().mixed()).containsExactly(Trait.PRICE_BASIS);
    }

    @Test
    void difference_namesPartsThatDiffer() {
        Indicator<GrowthRate> indicator =
                Indicator.builder("growth", GrowthRate.class).build();
        Measurement<GrowthRate> yearly =
                measurement(indicator, GrowthRate.of(0).unit(), "1").build();
        Measurement<GrowthRate> quarterly = measurement(
                        indicator, GrowthRate.of(0).withOver(Period.ofMonths(3)).unit(), "1")
                .build();
        assertThat(agreement(Trait.GROWTH_BASIS, yearly, quarterly)).isEqualTo(Agreement.DIFFERENT);
        assertThat(TraitValue.of(Trait.GROWTH_BASIS, yearly)
                        .differenceFrom(TraitValue.of(Trait.GROWTH_BASIS, quarterly)))
                .isEqualTo("over P1Y");
    }

    @Test
    void periods_areEqual_ifTheyCoverTheSameDays() {
        assertThat(agreement(Trait.PERIOD, gdp("2024", "1"), gdp("2024-Q1/2024-Q4", "1")))
                .isEqualTo(Agreement.EQUAL);
        assertThat(agreement(Trait.PERIOD, gdp("2024", "1"), gdp("2023/2024", "1")))
                .isEqualTo(Agreement.DIFFERENT);
    }

    @Test
    void vintages_areComparedByPublisher() {
        Measurement<Money> first = gdp("1").source(vintage("first")).build();
        assertThat(agreement(
                        Trait.VINTAGE, first, gdp("1").source(vintage("2024")).build()))
                .isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement(Trait.VINTAGE, first, gdp("2024", "1"))).isEqualTo(Agreement.EQUAL);
    }

    @Test
    void composition_isThatOfTheDate() {
        Region union = Regions.of("EU");
        assertThat(agreement(
                        Trait.COMPOSITION,
                        gdp("1").region(union).period("2019").build(),
                        gdp("1").region(union).period("2020").build()))
                .isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement(
                        Trait.COMPOSITION,
                        gdp("1").region(union).period("2021").build(),
                        gdp("1").region(union).period("2022").build()))
                .isEqualTo(Agreement.EQUAL);
    }

    @Test
    void nationalCurrency_isAUnitOfItsRegion() {
        Indicator<Amount> indicator =
                Indicator.builder("gdp", Amount.class).flow().build();
        Unit<Amount> national = Amount.of(0, "national currency").unit();
        assertThat(national.of(BigDecimal.ONE).isNationalCurrency()).isTrue();
        Measurement<Amount> hungary =
                measurement(indicator, national, "1").region(Regions.of("HU")).build();
        Measurement<Amount> poland =
                hungary.toBuilder().region(Regions.of("PL")).build();
        assertThat(agreement(Trait.UNIT, hungary, poland)).isEqualTo(Agreement.DIFFERENT);
        assertThat(agreement(Trait.UNIT, hungary, hungary)).isEqualTo(Agreement.EQUAL);
    }
}
