// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.time.Period;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnitRuleTest {
    private static String unit(UnitRule rule) {
        return rule.unit(Frequency.QUARTER).map(Object::toString).orElse("none");
    }

    @Nested
    class Units {
        @Test
        void rules_giveTheirUnits() {
            assertThat(unit(UnitRule.money("EUR"))).isEqualTo("EUR");
            assertThat(unit(UnitRule.moneyPer("EUR", "inhabitants"))).isEqualTo("EUR per person");
            assertThat(unit(UnitRule.count("persons"))).isEqualTo("persons");
            assertThat(unit(UnitRule.amount("km2"))).isEqualTo("km2");
            assertThat(unit(UnitRule.amountPer("beds", "person", 1000))).isEqualTo("beds per 1000 persons");
            assertThat(unit(UnitRule.percentage())).isEqualTo("%");
            assertThat(unit(UnitRule.percentageOf("gdp"))).isEqualTo("% of gdp");
            assertThat(unit(UnitRule.percentageOf("人"))).isEqualTo("% of 人");
            assertThat(unit(UnitRule.count("人"))).isEqualTo("persons");
            assertThat(unit(UnitRule.percentagePoints())).isEqualTo("pp");
            assertThat(unit(UnitRule.growth(Period.ofMonths(1)))).isEqualTo("% over P1M");
            assertThat(unit(UnitRule.growthOnPreviousPeriod())).isEqualTo("% over P3M");
            assertThat(unit(UnitRule.multiple())).isEqualTo("times");
            assertThat(unit(UnitRule.index("2015-A1"))).isEqualTo("2015=100");
        }

        @Test
        void unknownCurrencies_areUnitsOfAmounts() {
            assertThat(unit(UnitRule.money("XEU"))).isEqualTo("XEU");
            assertThat(unit(UnitRule.money("PPS"))).isEqualTo("PPS");
            // The code of ISO 4217 for no currency.
            assertThat(unit(UnitRule.money("XXX"))).isEqualTo("XXX");
            assertThat(unit(UnitRule.moneyPer("CNH", "person"))).isEqualTo("CNH per person");
        }

        @Test
        void incompleteRules_haveNoUnit() {
            assertThat(unit(UnitRule.none())).isEqualTo("none");
            assertThat(unit(UnitRule.index())).isEqualTo("none");
            assertThat(unit(Mapping.parse("{\"unit\": {\"kind\": \"money\"}}")
                            .units()
                            .defaultRule()))
                    .isEqualTo("none");
            assertThat(unit(Mapping.parse("{\"unit\": {\"kind\": \"money-per\", \"currency\": \"EUR\"}}")
                            .units()
                            .defaultRule()))
                    .isEqualTo("none");
            assertThat(unit(Mapping.parse("{\"unit\": {\"kind\": \"count\"}}")
                            .units()
                            .defaultRule()))
                    .isEqualTo("none");
            assertThat(unit(Mapping.parse("{\"unit\": {\"kind\": \"amount\"}}")
                            .units()
                            .defaultRule()))
                    .isEqualTo("none");
            assertThat(unit(Mapping.parse("{\"unit\": {\"kind\": \"amount-per\", \"per\": \"person\"}}")
                            .units()
                            .defaultRule()))
                    .isEqualTo("none");
            assertThat(unit(Mapping.parse("{\"unit\": {\"kind\": \"growth-rate\"}}")
                            .units()
                            .defaultRule()))
                    .isEqualTo("none");
        }

        @Test
        void averageGrowth_isReadAndWritten() {
            UnitRule rule = Mapping.parse(
                            "{\"unit\": {\"kind\": \"growth-rate\", \"over\": \"P11Y\", \"annual\": true}}")
                    .units()
                    .defaultRule();
            assertThat(unit(rule)).isEqualTo("% a year over P11Y");
            assertThat(rule).hasToString("{\"kind\":\"growth-rate\",\"over\":\"P11Y\",\"annual\":true}");
        }

        @Test
        void blankProperties_areRejected() {
            assertThatThrownBy(() -> UnitRule.money(" "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Currency must be a code such as 'EUR', but was ' '");
            assertThatThrownBy(() -> UnitRule.count("")).hasMessageStartingWith("Counted noun must be text");
            assertThatThrownBy(() -> UnitRule.amount("")).hasMessageStartingWith("Unit of measure must be text");
            assertThatThrownBy(() -> UnitRule.amountPer("beds", "person", 0))
                    .hasMessage("Per count must be above zero, but was 0");
        }
    }

    @Nested
    class Parts {
        @Test
        void properties_areReturned() {
            UnitRule rule = UnitRule.money("EUR")
                    .withScale(Scale.MILLION)
                    .withDecimals(2)
                    .withPrices(PriceBasis.CURRENT);
            assertThat(rule.scale()).contains(Scale.MILLION);
            assertThat(rule.resolution()).contains(new BigDecimal("0.01"));
            assertThat(rule.prices()).contains(PriceBasis.CURRENT);
            assertThat(rule.isExact()).isFalse();
            assertThat(rule.hasKind()).isTrue();
            assertThat(rule.growthBasis()).isEmpty();
            assertThat(rule)
                    .hasToString(
                            "{\"kind\":\"money\",\"currency\":\"EUR\",\"scale\":\"million\",\"resolution\":\"0.01\","
                                    + "\"prices\":\"current\"}");
        }

        @Test
        void decimals_giveAResolution() {
            assertThat(UnitRule.none().withDecimals(0).resolution()).contains(BigDecimal.ONE);
            assertThat(UnitRule.none().withDecimals(-3).resolution()).contains(new BigDecimal("1000"));
            assertThat(UnitRule.none().withDecimals(1))
                    .isEqualTo(UnitRule.none().withResolution(new BigDecimal("0.10")));
            assertThatThrownBy(() -> UnitRule.none().withDecimals(1001))
                    .hasMessage("Decimals must be -1000 to 1000, but were 1001");
        }

        @Test
        void exactAndRounded_areExclusive() {
            assertThat(UnitRule.count("policies").asExact().isExact()).isTrue();
            assertThatThrownBy(() -> UnitRule.none().asExact().withDecimals(1))
                    .hasMessage("Unit rule must be exact or have a resolution, but was"
                            + " {\"resolution\":\"0.1\",\"exact\":true}");
            assertThat(UnitRule.none()
                            .asExact()
                            .over(UnitRule.none().withDecimals(1))
                            .resolution())
                    .isEmpty();
        }

        @Test
        void growthBasis_requiresAGrowthRate() {
            assertThat(UnitRule.growth(Period.ofYears(1))
                            .withGrowthBasis(GrowthBasis.REAL)
                            .growthBasis())
                    .contains(GrowthBasis.REAL);
            assertThatThrownBy(() -> UnitRule.percentage().withGrowthBasis(GrowthBasis.REAL))
                    .hasMessage("Unit rule must have \"growthBasis\" only with a kind of quantity that has it, but was"
                            + " {\"kind\":\"percentage\",\"growthBasis\":\"real\"}");
        }
    }

    @Nested
    class Over {
        @Test
        void propertiesOfAnotherKind_areNotMerged() {
            UnitRule both = UnitRule.percentage().over(UnitRule.count("persons").withScale(Scale.THOUSAND));
            assertThat(unit(both)).isEqualTo("%");
            assertThat(both.scale()).contains(Scale.THOUSAND);
        }

        @Test
        void currencyAndBase_areMergedForAllKinds() {
            UnitRule money =
                    Mapping.parse("{\"unit\": {\"kind\": \"money\"}}").units().defaultRule();
            assertThat(unit(money.over(UnitRule.none().withCurrency("NOK")))).isEqualTo("NOK");
            assertThat(unit(UnitRule.index().over(UnitRule.none().withBase("2015"))))
                    .isEqualTo("2015=100");
        }

        @Test
        void text_isNoRule() {
            assertThatThrownBy(() -> Mapping.parse("{\"unit\": \"EUR\"}"))
                    .hasMessage("Line 1, column 10, at /unit: Unit rule must be an object such as"
                            + " {\"kind\": \"money\", \"currency\": \"EUR\"}, but was 'EUR'");
        }

        @Test
        void ruleWithoutKind_getsTheKindBelow() {
            assertThat(unit(UnitRule.none().withScale(Scale.MILLION).over(UnitRule.count("persons"))))
                    .isEqualTo("persons");
        }
    }
}
