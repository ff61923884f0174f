// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Compares the order of members, and the checks of them and of their weights, with a comparison of all pairs. */
class GroupMembersTest {
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();

    private static final List<Region> MEMBERS = List.of(
            Regions.of("CN"),
            Regions.of("FR"),
            Regions.of("HK"),
            Regions.of("DE"),
            Regions.of("NO").including(Regions.of("SJ")),
            Regions.of("US"));

    /** Members with other territories, and regions that overlap members or are none. */
    private static final List<Region> OTHERS = List.of(
            Regions.of("CN").including(Regions.of("MO")),
            Regions.of("FR").including(Regions.of("GP")),
            Regions.of("NO"),
            Regions.of("NO").including(Regions.of("SJ")),
            Regions.of("DE-BE"),
            Regions.of("jing-jin-ji"),
            Regions.of("JP"));

    private static final Region GROUP = Region.group("some", "Some", MEMBERS.toArray(Region[]::new));

    private static List<Measurement<Count>> measurements(Random random, boolean areWeights) {
        List<Measurement<Count>> all = new ArrayList<>();
        for (Region member : MEMBERS) {
            if (areWeights || random.nextInt(4) > 0) {
                all.add(measurement(member, random));
            }
        }
        for (int changes = random.nextInt(3); changes > 0 && !all.isEmpty(); changes--) {
            Region other = OTHERS.get(random.nextInt(OTHERS.size()));
            if (random.nextBoolean()) {
                all.removeIf(measurement -> measurement.region().equals(other));
            }
            all.add(random.nextInt(all.size() + 1), measurement(other, random));
        }
        return all;
    }

    private static Measurement<Count> measurement(Region region, Random random) {
        Measurement.Builder<Count> builder = Measurement.builder(POPULATION)
                .region(region)
                .period(random.nextInt(12) == 0 ? "2024" : "2023")
                .value(Figure.count(1 + random.nextInt(9), "persons"));
        if (random.nextInt(6) == 0) {
            builder.counterpart(Counterpart.to(Regions.of("JP").including(Regions.of("MO"))));
        }
        return builder.build();
    }

    private static String outcome(Supplier<?> operation) {
        try {
            return String.valueOf(operation.get());
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }

    @Property(tries = 2000)
    void inOrder_isThatOfAllPairs(@ForAll long seed) {
        List<Measurement<Count>> all = measurements(new Random(seed), false);
        assertThat(outcome(() -> GroupMembers.inOrder("Sum", GROUP, all))).isEqualTo(outcome(() -> inOrder(all)));
    }

    private static List<Measurement<Count>> inOrder(List<Measurement<Count>> all) {
        GroupMembers.firstOf("Sum", all);
        LocalDate date = all.get(0).period().end();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Region first = all.get(i).region();
                Region second = all.get(j).region();
                if (first.overlaps(second, date)) {
                    throw new OverlappingRegionsException(first, second, date);
                }
            }
        }
        for (Measurement<Count> measurement : all) {
            if (!MEMBERS.contains(measurement.region())) {
                throw new IllegalArgumentException("Region must be a member of local:some on " + date
                        + ", that is one of CN, FR, HK, DE, NO, US, but was " + measurement.region());
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(measurement -> MEMBERS.indexOf(measurement.region())))
                .toList();
    }

    /** Each measurement is compared with each weight. */
    @Property
    void weights_areRejectedForTheFirstPair(@ForAll long seed, @ForAll boolean isAccepted) {
        Random random = new Random(seed);
        List<Measurement<Count>> all = measurements(random, false);
        Assume.that(!all.isEmpty());
        List<Measurement<Count>> weights = measurements(random, true);
        Accept[] accepted = isAccepted
                ? new Accept[] {Accept.OTHER_TERRITORY, Accept.OTHER_PERIOD}
                : new Accept[] {Accept.OTHER_PERIOD};
        String actual = outcome(() -> {
            Comparison comparison = Comparison.over(GROUP, Calculation.PARTIAL_SUM, all, accepted);
            MemberWeights.of(GROUP, all, weights, comparison);
            return comparison.notes() + " " + comparison.mixed();
        });
        String expected = outcome(() -> {
            Comparison comparison = Comparison.over(GROUP, Calculation.PARTIAL_SUM, all, accepted);
            Coverage.of(GROUP, all, comparison);
            List<Measurement<Count>> ordered = GroupMembers.inOrder("Weight", GROUP, weights);
            comparison.aside(Calculation.COVERAGE, ordered);
            for (Measurement<?> measurement : Coverage.observed(GROUP, all)) {
                ordered.forEach(weight -> comparison.aside(Calculation.COVERED, List.of(measurement, weight)));
            }
            return comparison.notes() + " " + comparison.mixed();
        });
        assertThat(actual).isEqualTo(expected);
    }
}
