// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.arbitrary.Indicators;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndicatorRuleTest {
    @Property
    void ruleOfAnIndicator_givesTheIndicator(@ForAll("indicators") Indicator<?> indicator) {
        assertThat(given(IndicatorRule.of(indicator), indicator.kind())).isEqualTo(indicator);
    }

    @Provide
    Arbitrary<Indicator<?>> indicators() {
        return Indicators.any();
    }

    private static <Q extends Quantity<Q>> Indicator<Q> given(IndicatorRule rule, Class<?> kind) {
        @SuppressWarnings("unchecked")
        Indicator.Builder<Q> builder = Indicator.builder(rule.id().orElseThrow(), (Class<Q>) kind);
        rule.name().ifPresent(builder::name);
        rule.addTo(builder);
        return builder.build();
    }

    @Example
    void properties_areAddedToTheIndicator() {
        IndicatorRule rule = IndicatorRule.none()
                .withId("gdp")
                .withDefinition("What is produced")
                .withBehaviour(Behaviour.FLOW)
                .withTimeCollection(TimeCollection.SUMMED)
                .withPriceBasis(PriceBasis.CURRENT)
                .withSeasonalAdjustment(SeasonalAdjustment.NONE);
        assertThat(given(rule, Money.class))
                .isEqualTo(Indicator.builder("gdp", Money.class)
                        .definition("What is produced")
                        .flow()
                        .priceBasis(PriceBasis.CURRENT)
                        .seasonalAdjustment(SeasonalAdjustment.NONE)
                        .build());
        assertThat(rule.behaviour()).contains(Behaviour.FLOW);
        assertThat(rule.priceBasis()).contains(PriceBasis.CURRENT);
    }

    @Example
    void ratiosAndGrowthRates_referToOtherIndicators() {
        assertThat(given(IndicatorRule.none().withId("share").withRatioOf("rd", "gdp"), Percentage.class))
                .isEqualTo(Indicator.builder("share", Percentage.class)
                        .ratioOf("rd", "gdp")
                        .build());
        assertThat(given(IndicatorRule.none().withId("growth").withGrowthOf("gdp", GrowthBasis.REAL), GrowthRate.class))
                .isEqualTo(Indicator.builder("growth", GrowthRate.class)
                        .growthOf("gdp")
                        .growthBasis(GrowthBasis.REAL)
                        .build());
    }

    @Example
    void labels_areReadAndWritten() {
        IndicatorRule labelled = IndicatorRule.none().withLabels(Map.of("en", List.of("population", "residents")));
        String json = "{\"labels\":{\"en\":[\"population\",\"residents\"]}}";

        assertThat(labelled).hasToString(json).isNotEqualTo(IndicatorRule.none());
        assertThat(Mapping.parse("{\"indicator\": " + json + "}").indicators().defaultRule())
                .isEqualTo(labelled);
        assertThat(given(labelled.withId("pop"), Percentage.class).labels()).isEqualTo(labelled.labels());
        assertThat(IndicatorRule.none().over(labelled)).isEqualTo(labelled);
        assertThat(IndicatorRule.none()
                        .withLabels(Map.of("zh", List.of("人口")))
                        .over(labelled)
                        .labels())
                .containsOnlyKeys("zh");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> Mapping.parse("{\"indicator\": {\"labels\": {\"en\": [\" \"]}}}"))
                .withMessageContaining("abel");
    }

    @Example
    void toString_isTheJson() {
        assertThat(IndicatorRule.none().withUnit(UnitRule.percentage()).withName("Share"))
                .hasToString("{\"name\":\"Share\",\"unit\":{\"kind\":\"percentage\"}}");
        assertThat(IndicatorRule.none()).hasToString("{}");
    }
}
