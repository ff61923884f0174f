// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sums over regions that would count territory twice. */
class RegionSumsTest {
    private static final Indicator<Count> POPULATION =
            Indicator.builder("population", Count.class).stock().build();

    private static Measurement<Count> population(Region region, String year, long persons) {
        return Measurement.builder(POPULATION)
                .region(region)
                .period(year)
                .value(Figure.count(persons, "persons"))
                .build();
    }

    /** 448 and 68 million are no 516 million. */
    @Test
    void unionAndFrance_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.unregistered("EU"))
                .withMessage("Code of an unregistered region must not be in the registry, but was 'EU'; look it up with"
                        + " Regions.of(\"EU\")");
        Region union = Regions.of("EU");
        Region france = Regions.of("FR");
        Region pair = Region.group("pair", "Pair", union, Regions.of("CH"));
        List<Measurement<Count>> both =
                List.of(population(union, "2023", 448_000_000), population(france, "2023", 68_000_000));
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> Sums.overRegions(pair, both))
                .withMessage("Regions must not overlap, but 'group:EU' (European Union) and 'FR' (France) do on"
                        + " 2023-12-31");
    }

    @Test
    void yugoslaviaAndItsSuccessors_areRefusedIn1985() {
        Region neighbours = Region.group("pair", "Pair", Regions.of("RS"), Regions.of("HR"), Regions.of("AL"));
        List<Measurement<Count>> all = Stream.of("YU", "HR", "RS", "AL")
                .map(code -> population(Regions.of(code), "1985", 1_000_000))
                .toList();
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> Sums.partialOverRegions(neighbours, all))
                .withMessage("Regions must not overlap, but 'iso3166-3:YUCS' (Yugoslavia) and 'HR' (Croatia) do on"
                        + " 1985-12-31");
    }

    @Test
    void worldAndAnUnknownCountry_areRefused() {
        Region world = Regions.of("m49:001");
        Region unknown = Region.unregistered("XZ");
        List<Measurement<Count>> both =
                List.of(population(world, "2023", 8_000_000_000L), population(unknown, "2023", 1_700_000));
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> Sums.overRegions(Region.group("one", "One", world), both))
                .withMessage("Regions must not overlap, but 'm49:001' (world) and 'XZ' do on 2023-12-31");
    }

    @Test
    void westernSaharaAndMorocco_areSummedInTheirAreaAlone() {
        Region sahara = Regions.of("EH");
        Region morocco = Regions.of("MA");
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> Region.group("pair", "Pair", sahara, morocco))
                .withMessage("Regions must not overlap, but 'EH' (Western Sahara) and 'MA' (Morocco) do");
        Region area = Regions.of("m49:015");
        List<Measurement<Count>> members = area.members().stream()
                .map(member -> population(member, "2023", 1_000_000))
                .toList();
        assertThat(Sums.overRegions(area, members).figure().orElseThrow().value())
                .contains(Count.of(7_000_000, "persons"));
    }

    @Test
    void groupOfUnknownMembers_isRefusedBesideAMember() {
        Region union = Region.builder("eurostat:EU27", RegionKind.GROUP).build();
        List<Measurement<Count>> both =
                List.of(population(union, "2023", 448_000_000), population(Regions.of("FR"), "2023", 68_000_000));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sums.overRegions(Region.group("one", "One", union), both))
                .withMessageStartingWith("Members of 'eurostat:EU27' must be known");
    }
}
