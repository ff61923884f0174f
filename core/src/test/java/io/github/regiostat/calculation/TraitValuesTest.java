// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static io.github.regiostat.calculation.CalculationFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.calculation.TraitValue.Agreement;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TraitValuesTest {
    private static final Object UNSTATED =
            TraitValue.of(Trait.SEASONAL_ADJUSTMENT, gdp("2024", "1")).parts().get("");

    /** A value in which every part is mixed has the constant of the mixed values. */
    private static final Object MIXED = TraitValue.of(
                    Trait.SEASONAL_ADJUSTMENT,
                    gdp("1").derivation(Derivation.of("sum", List.of(), List.of(), List.of())
                                    .withMixed(Set.of(Trait.SEASONAL_ADJUSTMENT)))
                            .build())
            .parts()
            .get("");

    /** Values of up to three parts, each of which may be absent, unstated, one of two texts, or all mixed. */
    @Provide
    Arbitrary<List<TraitValue>> distinctValues() {
        return Arbitraries.of("", "?", "1", "2")
                .list()
                .ofSize(3)
                .flatMap(parts -> Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.just(parts)),
                        Tuple.of(
                                1,
                                Arbitraries.just(parts.stream()
                                        .map(part -> part.isEmpty() ? "" : "mixed")
                                        .toList()))))
                .map(TraitValuesTest::value)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(values -> List.copyOf(new LinkedHashSet<>(values)));
    }

    private static TraitValue value(List<String> texts) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            switch (texts.get(i)) {
                case "" -> {}
                case "?" -> parts.put(i, UNSTATED);
                case "mixed" -> parts.put(i, MIXED);
                default -> parts.put(i, texts.get(i));
            }
        }
        return new TraitValue(parts);
    }

    @Property
    void values_agreeLikeAllTheirPairs(@ForAll("distinctValues") List<TraitValue> distinct) {
        List<TraitValues.Pair> different = new ArrayList<>();
        boolean leaveUnstated = false;
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = i + 1; j < distinct.size(); j++) {
                Agreement agreement = distinct.get(i).agreementWith(distinct.get(j));
                if (agreement == Agreement.DIFFERENT) {
                    different.add(new TraitValues.Pair(i, j));
                }
                leaveUnstated |= agreement == Agreement.UNSTATED;
            }
        }
        TraitValues values = new TraitValues(distinct);
        assertThat(values.firstDifference()).isEqualTo(different.stream().findFirst());
        assertThat(values.leaveUnstated()).isEqualTo(leaveUnstated);
    }

    @Nested
    class ManyInputs {
        private static final int COUNT = 5000;

        private static List<Measurement<Money>> months(int firstOfOtherVintage) {
            TimePeriod first = TimePeriod.parse("1900-01");
            return IntStream.range(0, COUNT)
                    .<Measurement<Money>>mapToObj(i -> gdp("1").period(first.plus(i))
                            .source(vintage("v" + Math.max(i, firstOfOtherVintage)))
                            .build())
                    .toList();
        }

        @Test
        void firstDifference_isNamed() {
            List<Measurement<Money>> inputs = months(COUNT - 1000);
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Sums.overTime(inputs))
                    .withMessage("Measurements must have the same vintage, but were Office v4000 and Office v4001: "
                            + inputs.get(0)
                            + " and " + inputs.get(4001)
                            + "; to accept this, pass Accept.OTHER_VINTAGE")
                    .satisfies(e -> assertThat(e.acceptedBy()).isEqualTo(Optional.of(Accept.OTHER_VINTAGE)));
        }

        @Test
        void differences_areAccepted() {
            Measurement<Money> sum = Sums.overTime(months(0), Accept.OTHER_VINTAGE);
            assertThat(sum.derivation().orElseThrow().mixed()).containsExactly(Trait.VINTAGE);
            assertThat(notesOf(sum)).containsExactly("Accepted: other vintage");
        }

        @Test
        void repeatedCategory_isNamedWithItsFirstRepetition() {
            List<Measurement<Money>> inputs = IntStream.range(0, COUNT)
                    .<Measurement<Money>>mapToObj(i -> gdp("" + i)
                            .dimension("product", i == 4000 || i == 4500 ? "p7" : i == 4900 ? "p6000" : "p" + i)
                            .build())
                    .toList();
            Comparison comparison = Comparison.accepting();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> CategoryChecks.disjoint(inputs, comparison))
                    .withMessage("Sum must be over disjoint categories of one dimension, but were " + inputs.get(7)
                            + " and " + inputs.get(4000));
            CategoryChecks.disjoint(inputs.subList(8, 4000), comparison);
        }
    }
}
