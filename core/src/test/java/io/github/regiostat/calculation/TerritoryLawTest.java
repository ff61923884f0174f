// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Laws of territory over time for all regions of the registry and all days on which land moved. */
class TerritoryLawTest {
    private static final Path TABLE = Path.of("src/main/resources/io/github/regiostat/region/land.tsv");
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();

    /** A line of the table: a region gained or lost land on a day. */
    private record Line(LocalDate date, String effect, String extent, String land) {
        boolean isReversedBy(Line later) {
            return land.equals(later.land)
                    && !effect.equals(later.effect)
                    && extent.equals("all of")
                    && later.extent.equals("all of");
        }
    }

    private static Map<String, List<Line>> lines() throws IOException {
        Map<String, List<Line>> lines = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                lines.computeIfAbsent(columns[0], region -> new ArrayList<>())
                        .add(new Line(LocalDate.parse(columns[1]), columns[2], columns[3], columns[4]));
            }
        }
        return lines;
    }

    private static Measurement<Count> population(Region region, LocalDate day) {
        return Measurement.builder(POPULATION)
                .region(region)
                .period(TimePeriod.parse(day.toString()))
                .value(Figure.count(100, "persons"))
                .build();
    }

    private static List<Line> netChanges(List<Line> lines, LocalDate from, LocalDate to) {
        List<Line> net = new ArrayList<>();
        for (Line line : lines) {
            if (line.date().isAfter(from) && !line.date().isAfter(to)) {
                Optional<Line> reversed = net.stream()
                        .filter(earlier -> earlier.isReversedBy(line))
                        .findFirst();
                reversed.ifPresentOrElse(net::remove, () -> net.add(line));
            }
        }
        return net;
    }

    @Test
    void everyPairOfDaysAroundChanges_differsIfLandMoved() throws IOException {
        lines().forEach((code, lines) -> {
            Region region = Regions.of(code);
            TreeSet<LocalDate> days = new TreeSet<>();
            lines.forEach(line -> {
                days.add(line.date().minusDays(1));
                days.add(line.date());
            });
            for (LocalDate first : days) {
                for (LocalDate second : days.tailSet(first, false)) {
                    assertPair(region, first, second, netChanges(lines, first, second));
                }
            }
        });
    }

    private static void assertPair(Region region, LocalDate first, LocalDate second, List<Line> moved) {
        Measurement<Count> before = population(region, first);
        Measurement<Count> after = population(region, second);
        if (moved.isEmpty()) {
            assertThat(Differences.of(after, before).figure()).isPresent();
            return;
        }
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Differences.of(after, before))
                .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.TERRITORY))
                .withMessageContaining("'" + moved.get(0).land() + "'")
                .withMessageContaining(" on " + moved.get(0).date());
        assertThat(Differences.of(after, before, Accept.OTHER_TERRITORY)
                        .derivation()
                        .orElseThrow()
                        .mixed())
                .contains(Trait.TERRITORY);
        Region declared = region.onTerritoryOf(TODAY);
        assertThat(Differences.of(population(declared, second), population(declared, first))
                        .figure())
                .isPresent();
    }

    @Test
    void everyOtherRegion_isComparableOverTime() throws IOException {
        Map<String, List<Line>> lines = lines();
        assertThat(Regions.all().stream().filter(region -> !region.isGroup())).allSatisfy(region -> {
            boolean isInTable = lines.containsKey(region.code().toString());
            assertThat(region.hasTerritoryChanges()).isEqualTo(isInTable);
            assertThat(region.territoryChanges(LocalDate.of(1900, 1, 1), TODAY).isEmpty())
                    .isEqualTo(!isInTable
                            || netChanges(lines.get(region.code().toString()), LocalDate.of(1900, 1, 1), TODAY)
                                    .isEmpty());
        });
    }

    @Test
    void everyRegionBesideItsParent_isRefusedInOneSum() {
        assertThat(Regions.all().stream().filter(region -> !region.isGroup())).allSatisfy(part -> {
            for (Membership parent : part.parents()) {
                LocalDate day = parent.to().map(end -> end.minusDays(1)).orElse(TODAY);
                if (parent.region().contains(part, day)) {
                    assertThatExceptionOfType(OverlappingRegionsException.class).isThrownBy(() -> {
                        Region group = Region.group("both", "Both", parent.region(), part);
                        Sums.overRegions(group, List.of(population(parent.region(), day), population(part, day)));
                    });
                }
            }
        });
    }
}
