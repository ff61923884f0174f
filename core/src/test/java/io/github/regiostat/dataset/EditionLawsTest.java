// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.EditionCrosswalk;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Laws of conversions between editions. The truth is an amount in common of each two regions that share territory, from
 * which the figures of both editions follow.
 */
class EditionLawsTest {
    private static final List<Region> ALL = Regions.all();
    private static final List<String> NUTS = List.of("nuts2013", "nuts2016", "nuts2021", "nuts2024");

    private static List<Region> regions(EditionCrosswalk crosswalk, int level) {
        return ALL.stream()
                .filter(region -> crosswalk.contains(region) && isOfLevel(region, crosswalk.from(), level))
                .filter(region -> !crosswalk.partsOf(region).isEmpty())
                .toList();
    }

    /** NUTS adds a character for each level to the code of the country, GB/T 2260 has provinces and prefectures. */
    private static boolean isOfLevel(Region region, RegionScheme edition, int level) {
        return edition.id().equals("nuts")
                ? region.codesIn(edition).get(0).code().length() == 2 + level
                : (region.kind() == RegionKind.SECOND_LEVEL_DIVISION) == (level == 2);
    }

    /** The amounts in common of the regions of a level, and what follows from them. */
    private record Truth(
            EditionCrosswalk crosswalk,
            Map<Region, BigDecimal> original,
            Map<Region, BigDecimal> converted,
            EditionWeights weights) {
        static Truth random(EditionCrosswalk crosswalk, int level, long seed) {
            Random random = new Random(seed);
            Map<Region, BigDecimal> original = new LinkedHashMap<>();
            Map<Region, BigDecimal> converted = new LinkedHashMap<>();
            EditionWeights.Builder weights = EditionWeights.builder("truth");
            for (Region region : regions(crosswalk, level)) {
                for (EditionCrosswalk.Part part : crosswalk.partsOf(region)) {
                    BigDecimal common = BigDecimal.valueOf(random.nextInt(1000) + 1L);
                    original.merge(region, common, BigDecimal::add);
                    converted.merge(part.region(), common, BigDecimal::add);
                    weights.common(region, part.region(), common);
                }
            }
            return new Truth(crosswalk, original, converted, weights.build());
        }

        Dataset dataset() {
            return Dataset.copyOf(original.entrySet().stream()
                    .<Measurement<?>>map(entry -> DatasetFixtures.population(
                            entry.getKey(), "2020", entry.getValue().longValueExact()))
                    .toList());
        }

        Dataset convertedDataset() {
            return Editions.convert(dataset(), crosswalk.from(), crosswalk.to(), weights);
        }
    }

    private static BigDecimal total(Dataset dataset) {
        return dataset.rows().map(row -> row.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Stream<Truth> truths(String from, String to, int level, long seed) {
        EditionCrosswalk crosswalk = EditionCrosswalk.between(RegionScheme.parse(from), RegionScheme.parse(to));
        return Stream.of(Truth.random(crosswalk, level, seed));
    }

    @SuppressWarnings("unchecked")
    private static Bounds<Count> bounds(Measurement<?> measurement) {
        return (Bounds<Count>) measurement.bounds().orElseThrow();
    }

    private static void requireLaws(Truth truth) {
        Dataset converted = truth.convertedDataset();
        assertThat(converted.regions()).containsExactlyInAnyOrderElementsOf(truth.converted().keySet());
        assertThat(total(converted)).isEqualByComparingTo(total(truth.dataset()));
        for (Measurement<?> measurement : converted) {
            BigDecimal exact = truth.converted().get(measurement.region());
            assertThat(bounds(measurement).interval().contains(exact))
                    .as(measurement.toString())
                    .isTrue();
            assertThat(measurement.figure().orElseThrow().value().orElseThrow().number())
                    .as("with the true amounts in common as weights")
                    .isCloseTo(exact, Offset.offset(new BigDecimal("1e-20")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nuts2021, nuts2024, 3",
        "nuts2024, nuts2021, 3",
        "nuts2021, nuts2024, 2",
        "nuts2024, nuts2013, 3",
        "gb2260@2000, gb2260, 2",
        "gb2260, gb2260@2000, 2",
        "gb2260@2010, gb2260@2019, 2",
        "gb2260@1985, gb2260, 1",
        "gb2260, gb2260@1981, 1"
    })
    void truth_isWithinBounds_andTotalsArePreserved(String from, String to, int level) {
        truths(from, to, level, 1).forEach(EditionLawsTest::requireLaws);
    }

    @Property(tries = 10)
    void truth_isWithinBounds_forAnyAmounts(@ForAll long seed) {
        truths("nuts2021", "nuts2024", 3, seed).forEach(EditionLawsTest::requireLaws);
    }

    /** Rows of regions with the same territory come back as they were, through any editions. */
    @ParameterizedTest
    @CsvSource({"nuts2021, nuts2024", "nuts2016, nuts2021", "gb2260@1995, gb2260", "gb2260@2010, gb2260@2020"})
    void identicalRegions_comeBackUnchanged(String from, String to) {
        EditionCrosswalk there = EditionCrosswalk.between(RegionScheme.parse(from), RegionScheme.parse(to));
        Dataset dataset = Dataset.copyOf(ALL.stream()
                .filter(region -> there.contains(region) && !there.partsOf(region).isEmpty()
                        && there.identicalTo(region).isPresent())
                .<Measurement<?>>map(region -> DatasetFixtures.gdp(region, "2020", "1.5").note("as printed").build())
                .toList());
        Dataset converted = Editions.convert(dataset, there.from(), there.to());
        assertThat(converted.size()).isEqualTo(dataset.size()).isPositive();
        assertThat(Editions.convert(converted, there.to(), there.from())).isEqualTo(dataset);
    }

    /** Both directions of a crosswalk list the same pairs, of which the shares add up to one. */
    @ParameterizedTest
    @CsvSource({"nuts2021, nuts2024", "nuts2013, nuts2024", "nuts2016, nuts2021", "gb2260@1981, gb2260"})
    void crosswalk_isSymmetric(String from, String to) {
        EditionCrosswalk there = EditionCrosswalk.between(RegionScheme.parse(from), RegionScheme.parse(to));
        EditionCrosswalk back = EditionCrosswalk.between(there.to(), there.from());
        for (Region region : ALL) {
            if (there.contains(region)) {
                for (EditionCrosswalk.Part part : there.partsOf(region)) {
                    assertThat(back.partsOf(part.region()).stream().map(EditionCrosswalk.Part::region))
                            .as("%s and %s", region, part.region())
                            .contains(region);
                    assertThat(there.sourcesOf(part.region())).isEqualTo(back.partsOf(part.region()));
                }
            }
        }
        assertThat(NUTS.contains(from)).isEqualTo(NUTS.contains(to));
    }
}
