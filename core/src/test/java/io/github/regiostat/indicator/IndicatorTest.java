// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Indicators;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {
    private static final Indicator<Money> CONTRACTS =
            Indicator.builder("technology-contracts", Money.class).flow().build();
    private static final Indicator<Percentage> INTENSITY = Indicator.builder("rd-intensity", Percentage.class)
            .ratioOf("rd-spending", "gdp")
            .build();

    static Stream<Class<?>> additiveKinds() {
        return Stream.of(Money.class, Count.class, Amount.class);
    }

    static Stream<Class<?>> otherKinds() {
        return Stream.of(
                MoneyPer.class,
                AmountPer.class,
                Percentage.class,
                PercentagePoints.class,
                GrowthRate.class,
                Multiple.class);
    }

    @Nested
    class Parts {
        @Test
        void builder_setsEveryPart() {
            Indicator<Money> gdp = Indicator.builder("gdp", Money.class)
                    .flow()
                    .name("Gross domestic product")
                    .definition("Value added of all resident producers.\nAt market prices.")
                    .timeCollection(TimeCollection.SUMMED)
                    .constantPrices("2015")
                    .seasonalAdjustment(SeasonalAdjustment.SEASONAL_AND_CALENDAR)
                    .build();
            assertThat(gdp.id()).isEqualTo("gdp");
            assertThat(gdp.kind()).isEqualTo(Money.class);
            assertThat(gdp.name()).isEqualTo("Gross domestic product");
            assertThat(gdp.definition()).contains("Value added of all resident producers.\nAt market prices.");
            assertThat(gdp.behaviour()).isEqualTo(Behaviour.FLOW);
            assertThat(gdp.timeCollection()).isEqualTo(TimeCollection.SUMMED);
            assertThat(gdp.priceBasis()).isEqualTo(PriceBasis.constant(TimePeriod.year(2015)));
            assertThat(gdp.seasonalAdjustment()).contains(SeasonalAdjustment.SEASONAL_AND_CALENDAR);
        }

        @Test
        void builder_usesDefaultsForOtherParts() {
            assertThat(CONTRACTS.name()).isEqualTo("technology-contracts");
            assertThat(CONTRACTS.definition()).isEmpty();
            assertThat(CONTRACTS.timeCollection()).isEqualTo(TimeCollection.SUMMED);
            assertThat(CONTRACTS.priceBasis()).isEqualTo(PriceBasis.UNSTATED);
            assertThat(CONTRACTS.seasonalAdjustment()).isEmpty();
            assertThat(CONTRACTS.numerator()).isEmpty();
            assertThat(CONTRACTS.denominator()).isEmpty();
            assertThat(CONTRACTS.growthOf()).isEmpty();
            assertThat(CONTRACTS.growthBasis()).isEqualTo(GrowthBasis.UNSTATED);
        }

        @Test
        void ratio_hasNumeratorAndDenominator() {
            assertThat(INTENSITY.behaviour()).isEqualTo(Behaviour.RATIO);
            assertThat(INTENSITY.numerator()).contains("rd-spending");
            assertThat(INTENSITY.denominator()).contains("gdp");
        }

        @Test
        void growthRate_hasTheGrowingIndicator() {
            Indicator<GrowthRate> growth = Indicator.builder("gdp-growth", GrowthRate.class)
                    .growthOf("gdp")
                    .growthBasis(GrowthBasis.REAL)
                    .build();
            assertThat(growth.growthOf()).contains("gdp");
            assertThat(growth.growthBasis()).isEqualTo(GrowthBasis.REAL);
        }

        @Test
        void toString_isReadable() {
            assertThat(CONTRACTS).hasToString("technology-contracts (flow of Money)");
            assertThat(INTENSITY).hasToString("rd-intensity (ratio of Percentage)");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.indicator.IndicatorTest#otherKinds")
        <Q extends Quantity<Q>> void behaviour_ofAKindThatDoesNotAddUp_isUsuallyARatio(Class<Q> kind) {
            Indicator<Q> indicator = Indicator.builder("x", kind).build();
            assertThat(indicator.behaviour()).isEqualTo(Behaviour.RATIO);
            assertThat(indicator.timeCollection()).isEqualTo(TimeCollection.AVERAGE);
            assertThat(Indicator.builder("x", kind).level().build().behaviour()).isEqualTo(Behaviour.LEVEL);
        }

        @Test
        void behaviour_ofAnIndexNumber_isAnIndex() {
            assertThat(Indicator.builder("cpi", IndexNumber.class).build().behaviour())
                    .isEqualTo(Behaviour.INDEX);
        }
    }

    @Nested
    class RatiosOfIndicators {
        @Test
        void ratioOf_followsTheNumerator() {
            Indicator<Money> debt = Indicator.builder("debt", Money.class)
                    .stock()
                    .constantPrices("2015")
                    .build();
            Indicator<Count> population =
                    Indicator.builder("population", Count.class).stock().build();
            Indicator<MoneyPer> each = Indicator.builder("debt-per-person", MoneyPer.class)
                    .ratioOf(debt, population)
                    .build();
            assertThat(each.behaviour()).isEqualTo(Behaviour.RATIO);
            assertThat(each.numerator()).contains("debt");
            assertThat(each.denominator()).contains("population");
            assertThat(each.timeCollection()).isEqualTo(TimeCollection.END);
            assertThat(each.priceBasis()).isEqualTo(PriceBasis.parse("constant 2015"));
        }
    }

    @Nested
    class Rejections {
        @Test
        void definition_mustBeValidText() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CONTRACTS.toBuilder().definition("a\0b").build())
                    .withMessageStartingWith(
                            "Definition must be text of at most 100000 characters without control characters");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.indicator.IndicatorTest#additiveKinds")
        <Q extends Quantity<Q>> void behaviour_ofAnAdditiveKind_isRequired(Class<Q> kind) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Indicator.builder("x\nforged", kind).build())
                    .withMessage("Indicator of " + kind.getSimpleName()
                            + " must have a behaviour, but 'x\\u000aforged' has none:"
                            + " call flow(), stock() or level() on the builder");
        }

        /** The compiler rejects this, except for raw types with an unchecked warning. */
        @ParameterizedTest
        @ValueSource(classes = {Quantity.class, Additive.class, Monetary.class, String.class})
        @SuppressWarnings({"unchecked", "rawtypes"})
        void kind_mustBeAFinalClass(Class kind) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", kind).level().build())
                    .withMessage("Indicator must have a final class of quantities as its kind, such as Money,"
                            + " but was x (level of "
                            + kind.getSimpleName() + ")");
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.indicator.IndicatorTest#otherKinds")
        <Q extends Quantity<Q>> void flowsAndStocks_mustBeOfAKindThatAddsUp(Class<Q> kind) {
            String rule =
                    "Indicator must be of money, a count or an amount to be a flow or a stock, but was x (%s of %s)";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", kind).flow().build())
                    .withMessage(rule, "flow", kind.getSimpleName());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", kind).stock().build())
                    .withMessage(rule, "stock", kind.getSimpleName());
        }

        @Test
        void index_isRequiredForIndexNumbersOnly() {
            String rule = "Indicator must be of index numbers if its behaviour is index, and only then, but was x (%s)";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", Percentage.class)
                            .behaviour(Behaviour.INDEX)
                            .build())
                    .withMessage(rule, "index of Percentage");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Indicator.builder("x", IndexNumber.class).level().build())
                    .withMessage(rule, "level of IndexNumber");
        }

        @Test
        void ratio_hasBothPartsOrNone() {
            assertThat(Indicator.builder("x", Percentage.class).build().numerator())
                    .isEmpty();
            String rule =
                    "Indicator must have both numerator and denominator, or neither, but was x (ratio of Percentage)";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", Percentage.class)
                            .numerator("a")
                            .build())
                    .withMessage(rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", Percentage.class)
                            .denominator("b")
                            .build())
                    .withMessage(rule);
        }

        @ParameterizedTest
        @EnumSource(
                value = Behaviour.class,
                names = {"FLOW", "STOCK", "LEVEL"})
        void onlyARatio_hasParts(Behaviour behaviour) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", Money.class)
                            .ratioOf("a", "b")
                            .behaviour(behaviour)
                            .build())
                    .withMessage("Indicator must be a ratio to have a numerator and a denominator, but was x ("
                            + behaviour.code() + " of Money)");
        }

        @Test
        void onlyAGrowthRate_hasAGrowingIndicator() {
            String rule = "Indicator must be of growth rates to have a growing indicator or a growth basis, but was x"
                    + " (ratio of Percentage)";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", Percentage.class)
                            .growthOf("gdp")
                            .build())
                    .withMessage(rule);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", Percentage.class)
                            .growthBasis(GrowthBasis.REAL)
                            .build())
                    .withMessage(rule);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "gdp ", "gdp\n", "gd\u202Ep"})
        void texts_mustBeSingleLine(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CONTRACTS.toBuilder().id(text).build())
                    .withMessageStartingWith("Indicator id must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CONTRACTS.toBuilder().name(text).build())
                    .withMessageStartingWith("Indicator name must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> INTENSITY.toBuilder().ratioOf(text, "gdp").build())
                    .withMessageStartingWith("Numerator id must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            INTENSITY.toBuilder().ratioOf("rd-spending", text).build())
                    .withMessageStartingWith("Denominator id must be text of 1 to 1000 characters");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", GrowthRate.class)
                            .growthOf(text)
                            .build())
                    .withMessageStartingWith("Id of the growing indicator must be text of 1 to 1000 characters");
        }

        @Test
        void constantPrices_requireAPeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Indicator.builder("x", Money.class).constantPrices("base"))
                    .withMessageContaining("'base'");
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Indicator.builder(null, Money.class))
                    .withMessage("id");
            assertThatNullPointerException()
                    .isThrownBy(() -> Indicator.builder("x", (Class<Money>) null))
                    .withMessage("kind");
            assertThatNullPointerException()
                    .isThrownBy(() -> Indicator.builder("x", Money.class).behaviour(null))
                    .withMessage("behaviour");
            assertThatNullPointerException()
                    .isThrownBy(() -> CONTRACTS.as((Class<Money>) null))
                    .withMessage("kind");
        }
    }

    @Nested
    class Labels {
        private static Indicator<Money> labelled(Map<String, ? extends List<String>> labels) {
            return CONTRACTS.toBuilder().labels(labels).build();
        }

        @Test
        void labels_areEmptyByDefault() {
            assertThat(CONTRACTS.labels()).isEmpty();
            assertThat(labelled(Map.of("en", List.of()))).isEqualTo(CONTRACTS);
        }

        @Test
        void labels_areInTheOrderOfCanonicalTags() {
            Map<String, List<String>> labels = labelled(
                            Map.of("ZH-hant", List.of("技術合同"), "en", List.of("contracts", "deals"), "EL", List.of("a")))
                    .labels();
            assertThat(labels.keySet()).containsExactly("el", "en", "zh-Hant");
            assertThat(labels).containsEntry("en", List.of("contracts", "deals"));
        }

        @Test
        void labels_areCopied() {
            List<String> english = new ArrayList<>(List.of("contracts"));
            Map<String, List<String>> labels = new HashMap<>(Map.of("en", english));
            Indicator<Money> indicator = labelled(labels);
            english.add("deals");
            labels.clear();
            assertThat(indicator.labels()).isEqualTo(Map.of("en", List.of("contracts")));
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> indicator.labels().clear());
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> indicator.labels().get("en").clear());
        }

        @Test
        void labels_replaceEarlierOnes() {
            assertThat(labelled(Map.of("en", List.of("contracts"))).toBuilder()
                            .labels(Map.of("zh", List.of("合同")))
                            .build())
                    .isEqualTo(labelled(Map.of("zh", List.of("合同"))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "contracts ", "con\ntracts", "con\u202Etracts"})
        void label_mustBeOnOneLine(String label) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> labelled(Map.of("en", List.of(label))))
                    .withMessageStartingWith("Label must be text of 1 to 1000 characters");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "e", "en_GB", "english language", "汉"})
        void language_mustBeATag(String language) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> labelled(Map.of(language, List.of("contracts"))))
                    .withMessage(
                            "Language must be a BCP 47 tag, such as 'en' or 'zh-Hant', but was '" + language + "'");
        }

        @Test
        void languagesAndLabels_mustBeUnique() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> labelled(Map.of("en", List.of("a"), "EN", List.of("b"))))
                    .withMessage("Indicator must have one list of labels per language, but 'en' has two");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> labelled(Map.of("en", List.of("a", "b", "a"))))
                    .withMessage("Labels of a language must be unique, but 'a' occurs twice in 'en'");
        }
    }

    @Nested
    class Narrowing {
        @Test
        void as_returnsTheSameIndicator() {
            Indicator<?> some = CONTRACTS;
            Indicator<Money> money = some.as(Money.class);
            assertThat(money).isSameAs(CONTRACTS);
        }

        @Test
        void as_rejectsAnotherKind() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CONTRACTS.as(Percentage.class))
                    .withMessage("Indicator 'technology-contracts' must be of Percentage, but was of Money");
        }
    }

    @Nested
    class Builders {
        @Test
        void toBuilder_keepsTheOthers() {
            Indicator<Money> named = CONTRACTS.toBuilder().name("Contracts").build();
            assertThat(named.name()).isEqualTo("Contracts");
            assertThat(named.toBuilder().id("c").build().name()).isEqualTo("Contracts");
            assertThat(named.toBuilder().name(CONTRACTS.id()).build()).isEqualTo(CONTRACTS);
        }

        @Test
        void toBuilder_recomputesTheDefaultName() {
            assertThat(CONTRACTS.toBuilder().id("deals").build().name()).isEqualTo("deals");
        }

        @Test
        void toBuilder_recomputesTheDefaultTimeOfCollection() {
            assertThat(CONTRACTS.toBuilder().stock().build().timeCollection()).isEqualTo(TimeCollection.END);
            Indicator<Money> middle =
                    CONTRACTS.toBuilder().timeCollection(TimeCollection.MIDDLE).build();
            assertThat(middle.toBuilder().stock().build().timeCollection()).isEqualTo(TimeCollection.MIDDLE);
        }
    }

    @Nested
    class Equality {
        static Stream<UnaryOperator<Indicator.Builder<GrowthRate>>> changes() {
            return Stream.of(
                    b -> b.id("other"),
                    b -> b.name("Other"),
                    b -> b.definition("Other"),
                    b -> b.level(),
                    b -> b.timeCollection(TimeCollection.END),
                    b -> b.priceBasis(PriceBasis.CURRENT),
                    b -> b.seasonalAdjustment(SeasonalAdjustment.TREND),
                    b -> b.ratioOf("a", "b"),
                    b -> b.growthOf("gdp"),
                    b -> b.growthBasis(GrowthBasis.NOMINAL),
                    b -> b.labels(Map.of("en", List.of("growth"))));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void equals_distinguishesEveryPart(UnaryOperator<Indicator.Builder<GrowthRate>> change) {
            Indicator<GrowthRate> growth =
                    Indicator.builder("growth", GrowthRate.class).build();
            assertThat(change.apply(growth.toBuilder()).build()).isNotEqualTo(growth);
        }

        @Test
        void equals_distinguishesTheKind() {
            assertThat((Object) Indicator.builder("x", Money.class).flow().build())
                    .isNotEqualTo(Indicator.builder("x", Count.class).flow().build());
        }

        @Test
        void equals_treatsDefaultsLikeExplicitValues() {
            Indicator<Money> stated = Indicator.builder("technology-contracts", Money.class)
                    .behaviour(Behaviour.FLOW)
                    .name("technology-contracts")
                    .timeCollection(TimeCollection.SUMMED)
                    .priceBasis(PriceBasis.parse("unstated"))
                    .build();
            assertThat(stated).isEqualTo(CONTRACTS).hasSameHashCodeAs(CONTRACTS);
        }
    }

    @Nested
    class Streams {
        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] id = JavaStreams.forged(CONTRACTS, "technology-contracts", "technology\ncontracts");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(id))
                    .withMessageContaining("technology\\u000acontracts");
            byte[] kind = JavaStreams.forged(CONTRACTS, "money", "mumps");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(kind))
                    .withMessageStartingWith("Kind must be one of money, ")
                    .withMessageEndingWith(", but was 'mumps'");
            byte[] index = JavaStreams.forged(INTENSITY, "RATIO", "INDEX");
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(index));
        }

        @Test
        void bareStream_isRejected() throws Exception {
            byte[] bare = JavaStreams.bare(CONTRACTS.getClass());
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Provide
    Arbitrary<Indicator<?>> any() {
        return Indicators.any();
    }

    @Property
    void stream_restoresEqualIndicator(@ForAll("any") Indicator<?> indicator) throws Exception {
        assertThat((Object) JavaStreams.copyOf(indicator))
                .isEqualTo(indicator)
                .hasSameHashCodeAs(indicator)
                .hasToString(indicator.toString());
    }

    @Property
    void toBuilder_restoresEqualIndicator(@ForAll("any") Indicator<?> indicator) {
        assertThat((Object) indicator.toBuilder().build()).isEqualTo(indicator).hasSameHashCodeAs(indicator);
    }
}
