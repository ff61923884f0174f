// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.SHANDONG;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.regiostat.calculation.FlowPairs.Pair;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class FlowPairsTest {
    private static final Region UNKNOWN = Region.builder("local:unknown", RegionKind.GROUP)
            .name("en", "Unknown")
            .build();
    private static final List<Region> REGIONS = List.of(BEIJING, TIANJIN, HEBEI, SHANDONG);

    @Provide
    Arbitrary<List<Measurement<Money>>> flows() {
        Arbitrary<Region> region = Arbitraries.of(REGIONS);
        Arbitrary<Counterpart> counterpart = Combinators.combine(
                        Arbitraries.of(Direction.values()),
                        Arbitraries.frequencyOf(
                                        Tuple.of(
                                                20,
                                                Arbitraries.of(
                                                        BEIJING,
                                                        TIANJIN,
                                                        HEBEI,
                                                        SHANDONG,
                                                        THREE,
                                                        CHINA,
                                                        Regions.of("FR"))),
                                        Tuple.of(1, Arbitraries.just(UNKNOWN)))
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(2))
                .as(Counterpart::new);
        Arbitrary<String> year = Arbitraries.frequency(Tuple.of(30, "2024"), Tuple.of(1, "2023"));
        return Combinators.combine(region, counterpart.optional(0.8), year)
                .<Measurement<Money>>as((place, flow, period) -> {
                    Measurement.Builder<Money> builder = gdp("1").region(place).period(period);
                    flow.ifPresent(builder::counterpart);
                    return builder.build();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Object answer(Supplier<Optional<Pair>> search) {
        List<Optional<Pair>> found = new ArrayList<>();
        Throwable failure = catchThrowable(() -> found.add(search.get()));
        return failure == null ? found.get(0) : failure.getMessage();
    }

    @Property
    void first_isThatOfAllPairs(@ForAll("flows") List<Measurement<Money>> inputs) {
        assertThat(answer(() -> FlowPairs.first(inputs))).isEqualTo(answer(() -> FlowPairs.firstInOrder(inputs)));
    }

    @Test
    void unknownOverlap_isRejectedBehindAKnownOneOfTheSameCounterpart() {
        Counterpart toBeijingOrUnknown = new Counterpart(Direction.TO, List.of(BEIJING, UNKNOWN));
        Counterpart fromFrance = Counterpart.from(Regions.of("FR"));
        List<Measurement<Money>> inputs = List.of(
                gdp("1").region(HEBEI).counterpart(toBeijingOrUnknown).build(),
                gdp("1").region(BEIJING).counterpart(fromFrance).build(),
                gdp("1").region(TIANJIN).counterpart(fromFrance).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowPairs.first(inputs))
                .withMessage("Members of 'local:unknown' (Unknown) must be known to tell whether 'local:unknown'"
                        + " (Unknown) overlaps 'CN-TJ' (Tianjin), but are not");
    }

    @Test
    void manyFlowsInBothDirections_areRejectedByTheFirstPair() {
        int count = 3000;
        Region[] zones = IntStream.range(0, count)
                .mapToObj(i -> Region.zone("zone-" + i, "Zone " + i, BEIJING))
                .toArray(Region[]::new);
        Region group = Region.group("zones", "Zones", zones);
        List<Measurement<Money>> inputs = IntStream.range(0, count)
                .<Measurement<Money>>mapToObj(i -> gdp("1").region(zones[i])
                        .counterpart(
                                i == 1500 ? Counterpart.from(zones[7]) : Counterpart.to(i == 7 ? BEIJING : TIANJIN))
                        .build())
                .toList();
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Sums.overRegions(group, inputs))
                .withMessage("One flow must not be counted at both ends, but were " + inputs.get(7) + " and "
                        + inputs.get(1500));
    }
}
