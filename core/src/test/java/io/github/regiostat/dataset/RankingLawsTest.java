// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A rank is one more than the number of the regions that are certainly, or perhaps, above. */
class RankingLawsTest {
    private static final Unit<Count> PERSONS = Count.of(0, "persons").unit();
    private static final Indicator<Count> PEOPLE =
            Indicator.builder("people", Count.class).stock().build();

    @Provide
    Arbitrary<List<Interval>> intervals() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 6);
        Arbitrary<Boolean> isOpen = Arbitraries.of(true, false);
        Arbitrary<Interval> bounded = Combinators.combine(number, number, isOpen, isOpen)
                .filter((a, b, left, right) -> a < b || a.equals(b) && !left && !right)
                .as((a, b, left, right) -> Interval.parse((left ? "(" : "[") + a + ", " + b + (right ? ")" : "]")));
        Arbitrary<Interval> unbounded = Combinators.combine(number, isOpen)
                .as((a, isLeft) ->
                        isLeft ? Interval.atMost(BigDecimal.valueOf(a)) : Interval.atLeast(BigDecimal.valueOf(a)));
        return Arbitraries.oneOf(bounded, bounded, unbounded)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void rank_isOneMoreThanTheNumberAbove(@ForAll("intervals") List<Interval> intervals) {
        List<Measurement<Count>> measurements = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            measurements.add(Measurement.builder(PEOPLE)
                    .region(Region.unregistered(RegionCode.parse("local:r" + i)))
                    .period("2024")
                    .value(Figure.within(Bounds.of(PERSONS, intervals.get(i))))
                    .build());
        }
        for (RankedMeasurement<Count> ranked : Ranking.of(measurements)) {
            int own = measurements.indexOf(ranked.measurement());
            int above = 0;
            int perhaps = 0;
            for (int i = 0; i < intervals.size(); i++) {
                above += i != own && intervals.get(i).isAbove(intervals.get(own)) ? 1 : 0;
                perhaps += i != own && !intervals.get(i).isNowhereAbove(intervals.get(own)) ? 1 : 0;
            }
            assertThat(List.of(ranked.best(), ranked.worst())).isEqualTo(List.of(1 + above, 1 + perhaps));
        }
    }
}
