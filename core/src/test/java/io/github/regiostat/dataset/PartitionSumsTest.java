// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.RATE;
import static io.github.regiostat.dataset.DatasetFixtures.gdp;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.rate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Sums;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionPartition;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums over regions that are not groups: the regions that partition them are found in the dataset. */
class PartitionSumsTest {
    private static final Region CHINA = Regions.of("CN");
    private static final Region HEBEI = Regions.of("CN-HE");

    private static List<Region> provinces() {
        return Regions.divisionsOf(CHINA, RegionScheme.ISO_3166).stream()
                .filter(region -> !region.isListedApart())
                .toList();
    }

    private static List<Region> prefectures(Region province) {
        return Regions.divisionsOf(province, RegionScheme.GB2260).stream()
                .filter(region -> region.parent().filter(province::equals).isPresent()
                        && region.successors().isEmpty())
                .toList();
    }

    private static Dataset ones(List<Region> regions, String period) {
        return Dataset.copyOf(regions.stream()
                .<Measurement<?>>map(region -> population(region, period, 1))
                .toList());
    }

    private static String sum(Dataset dataset, Region whole) {
        Dataset sums = dataset.summedOver(whole, POPULATION);
        assertThat(sums.size()).isEqualTo(1);
        assertThat(sums.row(0).region()).isEqualTo(whole);
        return sums.row(0).value().orElseThrow().toPlainString();
    }

    @Test
    void provinces_addUpToTheirCountry() {
        Dataset dataset = ones(provinces(), "2024");
        assertThat(sum(dataset, CHINA)).isEqualTo("31");
        Measurement<?> total = dataset.summedOver(CHINA, POPULATION).get(0);
        assertThat(total.derivation().orElseThrow().operation()).isEqualTo("sum over regions");
        assertThat(total.derivation().orElseThrow().inputs()).hasSize(31);
    }

    @Test
    void coarsestPartition_isChosen_whateverTheOrder() {
        List<Region> all = new ArrayList<>(provinces());
        all.addAll(prefectures(HEBEI));
        all.add(CHINA);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(sum(ones(all, "2024"), CHINA)).isEqualTo("31");
        }
        assertThat(sum(ones(all, "2024"), HEBEI))
                .isEqualTo(Integer.toString(prefectures(HEBEI).size()));
    }

    @Test
    void divisions_replaceAProvinceWithoutAFigure() {
        List<Region> all = new ArrayList<>(provinces());
        all.remove(HEBEI);
        all.addAll(prefectures(HEBEI));
        assertThat(sum(ones(all, "2024"), CHINA))
                .isEqualTo(Integer.toString(30 + prefectures(HEBEI).size()));
    }

    @Test
    void missingRegions_areNamed() {
        List<Region> all = new ArrayList<>(provinces());
        all.remove(HEBEI);
        Dataset dataset = ones(all, "2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.summedOver(CHINA, POPULATION))
                .withMessage("Sum over CN must have every member, but lacks CN-HE; for a partial sum, use"
                        + " Dataset.partiallySummedOver");
        Measurement<?> part = dataset.partiallySummedOver(CHINA, POPULATION).get(0);
        assertThat(part.statuses().toString()).isEqualTo("D");
        assertThat(part.note().orElseThrow())
                .startsWith("Incomplete: 30 of 31 members")
                .contains("without CN-HE");
    }

    @Test
    void territoriesListedApart_areNotSummed() {
        List<Region> all = new ArrayList<>(provinces());
        all.add(Regions.of("HK"));
        assertThat(sum(ones(all, "2024"), CHINA)).isEqualTo("31");
        Region wide = CHINA.including(Regions.of("HK"));
        Dataset sums = ones(all, "2024").summedOver(wide, POPULATION);
        assertThat(sums.row(0).value().orElseThrow()).isEqualByComparingTo("32");
    }

    @ParameterizedTest
    @CsvSource({"DE, nuts2024, 5", "DE, nuts2024, 4", "LV, nuts2021, 5", "LV, nuts2024, 5", "FR, nuts2024, 3"})
    void regionsOfNuts_addUpToTheirCountry(String country, String scheme, int length) {
        List<Region> regions = Regions.codes(RegionScheme.parse(scheme)).stream()
                .filter(code -> code.code().length() == length && code.code().startsWith(country))
                .filter(code -> !code.code().contains("Z"))
                .map(Regions::of)
                .toList();
        assertThat(regions).isNotEmpty();
        if (!country.equals("FR")) {
            assertThat(sum(ones(regions, "2024"), Regions.of(country))).isEqualTo(Integer.toString(regions.size()));
        }
    }

    @Test
    void memberStates_andDivisionsOfOneOfThem_addUpToTheUnion() {
        Region union = Regions.of("EU27_2020");
        List<Region> members = new ArrayList<>(union.members());
        members.replaceAll(Region::withoutIncluded);
        assertThat(sum(ones(members, "2022"), union)).isEqualTo("27");
        members.remove(Regions.of("DE"));
        members.addAll(Regions.divisionsOf(Regions.of("DE"), RegionScheme.NUTS_2024));
        assertThat(sum(ones(members, "2022"), union)).isEqualTo("42");
    }

    @Test
    void republics_addUpToTheSovietUnion_whileItExisted() {
        List<Region> republics = Stream.of(
                        "AM", "AZ", "BY", "EE", "GE", "KZ", "KG", "LV", "LT", "MD", "RU", "TJ", "TM", "UA", "UZ")
                .map(Regions::of)
                .toList();
        Region union = Regions.of("iso3166-3:SUHH");
        assertThat(sum(ones(republics, "1989"), union)).isEqualTo("15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ones(republics, "2000").summedOver(union, POPULATION));
    }

    @Test
    void areaOfTheUnitedNations_isSummedFromItsCountries() {
        Region area = Regions.of("m49:030");
        List<Region> members = area.membersOn(LocalDate.parse("2024-12-31"));
        assertThat(sum(ones(members, "2024"), area)).isEqualTo(Integer.toString(members.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "iso3166-3:SUHH, RU, 1990",
        "iso3166-3:CSHH, CZ, 1992",
        "gb2260:371200, gb2260:370100, 2020",
        "gb2260:341400, gb2260:340100, 2012",
        "nuts2021:LV007, nuts2024:LV00A, 2024"
    })
    void predecessorWithASuccessor_isRejected(String predecessor, String successor, String period) {
        List<Measurement<Count>> both = Stream.of(predecessor, successor)
                .map(code -> population(Regions.of(code), period, 1))
                .toList();
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> Sums.partialOverRegions(Regions.of("m49:001"), both));
    }

    /** Latvia has the regions of NUTS 2021; LV00 is the whole, and does not count as a part. */
    @Test
    void weightedMean_isThatOfTheDivisions() {
        Region latvia = Regions.of("LV");
        List<Measurement<?>> all = new ArrayList<>();
        List<String> codes = List.of("LV003", "LV005", "LV006", "LV007", "LV008", "LV009");
        for (int i = 0; i < codes.size(); i++) {
            Region region = Regions.of("nuts2021:" + codes.get(i));
            all.add(rate(region, "2021", Integer.toString(i)));
            all.add(population(region, "2021", i + 1));
        }
        all.add(rate(Regions.of("EE"), "2021", "50"));
        all.add(population(latvia, "2021", 1000));
        Dataset dataset = Dataset.copyOf(all);
        Dataset means = dataset.aggregatedOver(latvia, RATE, POPULATION);
        assertThat(means.size()).isEqualTo(1);
        assertThat(means.row(0).region()).isEqualTo(latvia);
        // (0*1 + 1*2 + 2*3 + 3*4 + 4*5 + 5*6) / 21
        assertThat(means.row(0).value().orElseThrow().multiply(new BigDecimal(21)))
                .isCloseTo(new BigDecimal(70), Offset.offset(new BigDecimal("1e-25")));
        Region three = Region.group("three", "Three", Regions.of("EE"), latvia);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.aggregatedOver(three, RATE, POPULATION))
                .withMessageContaining("lacks EE");
        Dataset without = dataset.filter(row -> !row.region().equals(Regions.of("nuts2021:LV009")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.aggregatedOver(latvia, RATE, POPULATION))
                .withMessageContaining("lacks nuts2024:LV009");
        Dataset oneWeight = dataset.filter(row -> !row.region().equals(Regions.of("nuts2021:LV009"))
                || !row.indicator().equals(POPULATION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oneWeight.aggregatedOver(latvia, RATE, POPULATION))
                .withMessageContaining("lacks nuts2024:LV009");
    }

    @Test
    void coverage_isThatOfTheDivisions() {
        List<Measurement<?>> all = new ArrayList<>();
        List<Region> provinces = provinces();
        for (Region province : provinces) {
            if (!province.equals(HEBEI)) {
                all.add(gdp(province, "2024", "1").build());
            }
            all.add(population(province, "2024", province.equals(HEBEI) ? 70 : 1));
        }
        // Neither the prefectures nor the whole country are weights of provinces.
        prefectures(HEBEI).forEach(prefecture -> all.add(population(prefecture, "2024", 500)));
        all.add(population(CHINA, "2024", 5000));
        Dataset sums = Dataset.copyOf(all).partiallySummedOver(CHINA, GDP, POPULATION);
        assertThat(sums.size()).isEqualTo(1);
        assertThat(sums.row(0).value().orElseThrow()).isEqualByComparingTo("30000000000");
        assertThat(sums.get(0).note().orElseThrow())
                .startsWith("Incomplete: 30 of 31 members")
                .endsWith("; without CN-HE; 30 % of population");
        List<Measurement<?>> complete = new ArrayList<>(all);
        complete.add(gdp(HEBEI, "2024", "1").build());
        assertThat((Object) Dataset.copyOf(complete).partiallySummedOver(CHINA, GDP, POPULATION))
                .isEqualTo(Dataset.copyOf(complete).summedOver(CHINA, GDP));
        Dataset lacksWeight = Dataset.copyOf(all)
                .filter(row -> !row.region().equals(provinces.get(0))
                        || !row.indicator().equals(POPULATION));
        assertThat(lacksWeight
                        .partiallySummedOver(CHINA, GDP, POPULATION)
                        .get(0)
                        .note()
                        .orElseThrow())
                .contains("share of population unknown without that of " + provinces.get(0));
    }

    /** A member of a group is replaced by its divisions in the mean, with their weights. */
    @Test
    void weightedMean_replacesAMemberByItsDivisions() {
        Region group = Region.group("two", "Two", Regions.of("CN-BJ"), HEBEI);
        List<Measurement<?>> all = new ArrayList<>();
        all.add(rate(Regions.of("CN-BJ"), "2024", "10"));
        all.add(population(Regions.of("CN-BJ"), "2024", prefectures(HEBEI).size()));
        for (Region prefecture : prefectures(HEBEI)) {
            all.add(rate(prefecture, "2024", "20"));
            all.add(population(prefecture, "2024", 1));
        }
        Dataset means = Dataset.copyOf(all).aggregatedOver(group, RATE, POPULATION);
        assertThat(means.row(0).value().orElseThrow()).isEqualByComparingTo("15");
    }

    @Test
    void divisionsOfAnotherRegion_areNoPartsOfAMean() {
        Dataset dataset =
                Dataset.of(rate(Regions.of("DE-BY"), "2024", "10"), population(Regions.of("DE-BY"), "2024", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.aggregatedOver(CHINA, RATE, POPULATION))
                .withMessage(
                        "Weighted mean over CN must have measurements of its divisions, but rate is only of DE-BY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dataset.partiallySummedOver(CHINA, POPULATION, POPULATION))
                .withMessage("Sum over CN must have measurements of its divisions, but population is only of DE-BY");
    }

    @Test
    void otherRegions_areIgnoredByASumOverAGroup() {
        Region group = Region.group("two", "Two", Regions.of("CN-BJ"), Regions.of("CN-TJ"));
        List<Region> all = new ArrayList<>(group.members());
        all.add(Regions.of("DE"));
        all.addAll(prefectures(HEBEI));
        assertThat(sum(ones(all, "2024"), group)).isEqualTo("2");
    }

    @Test
    void partition_listsWhatIsMissing() {
        RegionPartition partition = CHINA.partitionAmong(provinces().subList(0, 30), LocalDate.parse("2024-12-31"));
        assertThat(partition.isComplete()).isFalse();
        assertThat(partition.parts()).hasSize(30);
        assertThat(partition.missing()).containsExactly(provinces().get(30));
        assertThat(partition)
                .hasToString(
                        "30 parts of CN on 2024-12-31, without " + provinces().get(30));
        RegionPartition none = CHINA.partitionAmong(List.of(), LocalDate.parse("2024-12-31"));
        assertThat(none.missing()).containsExactly(CHINA);
        assertThat(none.parts()).isEmpty();
    }
}
