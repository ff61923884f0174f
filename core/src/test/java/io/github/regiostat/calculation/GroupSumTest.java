// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.PERSONS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.SHANDONG;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSumTest {
    private static final List<Region> MEMBERS = List.of(BEIJING, TIANJIN, HEBEI);

    /** One to three measurements of members that differ in all that a sum keeps, so that some are not comparable. */
    @Provide
    Arbitrary<List<Measurement<Money>>> measurements() {
        Arbitrary<Measurement<Money>> one = Combinators.combine(
                        Arbitraries.of("1", "2.25", "5~2", ">5", "<=5", "?", "[4, 6]", "5?", "about 5"),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just("2024")), Tuple.of(1, Arbitraries.just("2023"))),
                        Arbitraries.of("A", "E", "P", "E,P").map(Statuses::parse),
                        Arbitraries.of(Confidentiality.class).optional(0.5),
                        Arbitraries.of("Bureau", "Office").optional(0.2),
                        Arbitraries.of(RateBasis.AVERAGE, RateBasis.PPP).optional(0.1))
                .as((figure, period, statuses, confidentiality, publisher, basis) -> {
                    Measurement.Builder<Money> builder =
                            gdp(figure).period(period).statuses(statuses);
                    confidentiality.ifPresent(builder::confidentiality);
                    publisher.map(Source::of).ifPresent(builder::source);
                    basis.ifPresent(builder::conversionBasis);
                    return builder.build();
                });
        return one.list().ofMinSize(1).ofMaxSize(MEMBERS.size()).map(GroupSumTest::ofMembers);
    }

    private static List<Measurement<Money>> ofMembers(List<Measurement<Money>> measurements) {
        List<Measurement<Money>> ofMembers = new ArrayList<>();
        for (Measurement<Money> measurement : measurements) {
            Region region = MEMBERS.get(ofMembers.size());
            ofMembers.add(measurement.toBuilder().region(region).build());
        }
        return ofMembers;
    }

    @Property
    void parts_inAnyOrder_giveTheSum(
            @ForAll("measurements") List<Measurement<Money>> measurements, @ForAll boolean acceptsVintages) {
        Accept[] accepted = acceptsVintages ? new Accept[] {Accept.OTHER_VINTAGE} : new Accept[0];
        Object total = outcome(() -> Sums.overRegions(THREE, measurements, accepted));
        Object partial = outcome(() -> Sums.partialOverRegions(THREE, measurements, accepted));
        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(1, 2, 0), List.of(2, 1, 0))) {
            List<Measurement<Money>> ordered = order.stream()
                    .filter(i -> i < measurements.size())
                    .map(measurements::get)
                    .toList();
            for (int split = 0; split <= ordered.size(); split++) {
                GroupSum<Money> sum = sum(ordered.subList(split, ordered.size()), accepted)
                        .combine(copyOf(sum(ordered.subList(0, split), accepted)));
                assertThat(outcome(sum::total)).isEqualTo(total);
                assertThat(outcome(sum::partialTotal)).isEqualTo(partial);
            }
        }
    }

    private static GroupSum<Money> sum(List<Measurement<Money>> measurements, Accept... accepted) {
        return measurements.stream().collect(GroupSum.collector(THREE, accepted));
    }

    /** Returns the result without the inputs of its derivation, or the class of the failure. */
    private static Object outcome(Supplier<Measurement<Money>> calculation) {
        try {
            return withoutInputs(calculation.get());
        } catch (IllegalArgumentException e) {
            return e.getClass();
        }
    }

    private static <Q extends Quantity<Q>> Measurement<Q> withoutInputs(Measurement<Q> result) {
        Derivation derivation = result.derivation().orElseThrow();
        return result.toBuilder()
                .derivation(Derivation.of(derivation.operation(), List.of(), List.of(), derivation.notes())
                        .withMixed(derivation.mixed()))
                .build();
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Additive<Q>> GroupSum<Q> copyOf(GroupSum<Q> sum) {
        return (GroupSum<Q>) read(bytesOf(sum));
    }

    private static byte[] bytesOf(Object... objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            for (Object object : objects) {
                out.writeObject(object);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void total_hasStatusesOfAll_andNoInputs() {
        Measurement<Money> estimated = gdp("4.2")
                .region(HEBEI)
                .statuses(Statuses.of(ObservationStatus.ESTIMATED))
                .confidentiality(Confidentiality.CONFIDENTIAL)
                .build();
        Measurement<Money> total =
                sum(List.of(estimated, gdp(TIANJIN, "2"), gdp(BEIJING, "1"))).total();
        assertThat(total).hasToString("gdp, local:jing-jin-ji, 2024: CNY 7.2 in [7.2, 7.2]");
        assertThat(total.statuses()).hasToString("E");
        assertThat(total.confidentiality()).contains(Confidentiality.CONFIDENTIAL);
        assertThat(total.derivation().orElseThrow().inputs()).isEmpty();
    }

    @Test
    void total_withoutMember_isRejected() {
        GroupSum<Money> sum = sum(List.of(gdp(HEBEI, "4"), gdp(TIANJIN, "2"), missing(GDP)));
        assertThat(sum.size()).isEqualTo(2);
        assertThat(sum).hasToString("2 measurements of members of local:jing-jin-ji");
        assertThatIllegalArgumentException()
                .isThrownBy(sum::total)
                .withMessage("Sum over local:jing-jin-ji must have every member, but lacks CN-BJ; for a partial sum,"
                        + " use Sums.partialOverRegions");
        assertThat(sum.partialTotal().note()).contains("Incomplete: 2 of 3 members: CN-TJ, CN-HE; without CN-BJ");
    }

    @Test
    void secondMeasurementOfMember_isRejected_andChangesNothing() {
        GroupSum<Money> sum = sum(List.of(gdp(HEBEI, "4"), gdp(TIANJIN, "2")));
        GroupSum<Money> other = sum(List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "3")));
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> sum.add(gdp(HEBEI, "4")))
                .withMessageContaining("'CN-HE'");
        assertThatExceptionOfType(OverlappingRegionsException.class)
                .isThrownBy(() -> sum.combine(other))
                .withMessageContaining("'CN-TJ'");
        assertThat(sum.size()).isEqualTo(2);
        assertThat(sum.partialTotal().figure().orElseThrow().value()).contains(Money.of("CNY", 6));
    }

    @Test
    void otherGroup_orOtherAccepted_isRejected() {
        Region two = Region.group("two", "Two", BEIJING, SHANDONG);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupSum.<Money>over(THREE).combine(GroupSum.over(two)))
                .withMessage("Parts of a sum must have one group and accept the same differences, but were over"
                        + " local:jing-jin-ji [] and over local:two []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupSum.<Money>over(THREE).combine(GroupSum.over(THREE, Accept.OTHER_VINTAGE)))
                .withMessageContaining("over local:jing-jin-ji []");
    }

    @Test
    void differenceAcceptedTwice_isAccepted() {
        GroupSum<Money> sum = GroupSum.over(THREE, Accept.OTHER_VINTAGE, Accept.OTHER_VINTAGE);
        sum.combine(GroupSum.over(THREE, Accept.OTHER_VINTAGE));
        assertThat(sum.size()).isZero();
    }

    @Test
    void regionOutsideGroup_isRejectedByTotal() {
        GroupSum<Money> sum = sum(List.of(gdp(SHANDONG, "4")));
        assertThatIllegalArgumentException()
                .isThrownBy(sum::total)
                .withMessage("Region must be a member of local:jing-jin-ji on 2024-12-31, that is one of CN-BJ, CN-TJ,"
                        + " CN-HE, but was CN-SD");
    }

    private static <Q extends Additive<Q>> void assertIsSum(
            Region group, List<Measurement<Q>> measurements, Accept... accepted) {
        List<Measurement<Q>> reversed = new ArrayList<>(measurements);
        Collections.reverse(reversed);
        GroupSum<Q> parts = GroupSum.over(group, accepted);
        for (Measurement<Q> measurement : reversed) {
            parts.combine(GroupSum.<Q>over(group, accepted).add(measurement));
        }
        GroupSum<Q> sum = measurements.stream().collect(GroupSum.collector(group, accepted));
        Object total = refusalOr(() -> withoutInputs(Sums.overRegions(group, measurements, accepted)));
        Object partial = refusalOr(() -> withoutInputs(Sums.partialOverRegions(group, measurements, accepted)));
        for (GroupSum<Q> each : List.of(sum, parts, copyOf(sum), copyOf(parts))) {
            assertThat(refusalOr(each::total)).isEqualTo(total);
            assertThat(refusalOr(each::partialTotal)).isEqualTo(partial);
        }
    }

    private static Object refusalOr(Supplier<Measurement<?>> calculation) {
        try {
            return calculation.get();
        } catch (IllegalArgumentException e) {
            return e.getClass();
        }
    }

    private static List<Region> regions(int count) {
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            regions.add(Region.builder("local:r" + i, RegionKind.OTHER)
                    .name("en", "Region " + i)
                    .build());
        }
        return regions;
    }

    /** One measurement of each region, with the figures in turn. */
    private static <Q extends Quantity<Q>> List<Measurement<Q>> ofEach(
            List<Region> regions, Indicator<Q> indicator, Unit<Q> unit, String... figures) {
        List<Measurement<Q>> measurements = new ArrayList<>();
        for (Region region : regions) {
            String figure = figures[measurements.size() % figures.length];
            measurements.add(measurement(indicator, unit, figure).region(region).build());
        }
        return measurements;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 11, 12, 13, 14, 40})
    void groupsOfAnySize(int size) {
        List<Region> regions = regions(size);
        Region group = Region.group("many", "Many", regions.toArray(Region[]::new));
        assertIsSum(group, ofEach(regions, GDP, YUAN, "1.25", "-3", "1e20", "0.00000000000000000001"));
        assertIsSum(group, ofEach(regions, GDP, YUAN, "9223372036854775807", "0.5~0.01", "7"));
        assertIsSum(group, ofEach(regions, POPULATION, PERSONS, "5", "1~2"));
        List<Measurement<Money>> mixed = new ArrayList<>(ofEach(regions, GDP, YUAN, "5"));
        mixed.set(size - 1, gdp("5?").region(regions.get(size - 1)).build());
        assertIsSum(group, mixed);
        mixed.set(0, gdp("1").period("2023").region(regions.get(0)).build());
        assertIsSum(group, mixed);
        assertIsSum(group, mixed.subList(0, size - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "constant 2015", "chained 2020", "previous-year", "comparable"})
    void pricesOfAnyBasis(String basis) {
        Indicator<Money> indicator =
                GDP.toBuilder().priceBasis(PriceBasis.parse(basis)).build();
        assertIsSum(THREE, ofEach(MEMBERS, indicator, YUAN, "1", "2", "3"));
        assertIsSum(THREE, ofEach(MEMBERS, indicator, YUAN, "1", "2", "3"), Accept.NOT_ADDITIVE);
    }

    @Test
    void unitsAndBehavioursOfAnyKind() {
        Indicator<Amount> amount =
                Indicator.builder("amount", Amount.class).flow().build();
        assertIsSum(
                THREE, ofEach(MEMBERS, amount, Amount.of(BigDecimal.ONE, "t").unit(), "1", "2~1"));
        Unit<Amount> national =
                Amount.of(BigDecimal.ONE, Amount.NATIONAL_CURRENCY).unit();
        assertIsSum(THREE, ofEach(MEMBERS, amount, national, "1"));
        Indicator<Money> level = Indicator.builder("level", Money.class).level().build();
        assertIsSum(THREE, ofEach(MEMBERS, level, YUAN, "1"));
        Indicator<Money> nonNegative = GDP.toBuilder().nonNegative().build();
        assertIsSum(THREE, ofEach(MEMBERS, nonNegative, YUAN, "0~4", "1~4", "3"));
    }

    @Test
    void membersWithTerritoryOrHistory() {
        Region wide = CHINA.including(Regions.of("HK"), Regions.of("MO"));
        Region asia = Region.group("two", "Two", CHINA, Regions.of("JP"));
        assertIsSum(asia, ofEach(List.of(CHINA, Regions.of("JP")), GDP, YUAN, "1"));
        assertIsSum(asia, ofEach(List.of(wide, Regions.of("JP")), GDP, YUAN, "1"));
        Region withHongKong = Region.group("three", "Three", CHINA, Regions.of("HK"));
        assertIsSum(withHongKong, ofEach(List.of(wide, Regions.of("HK")), GDP, YUAN, "1"));
        assertIsSum(THREE, ofEach(List.of(BEIJING, TIANJIN, SHANDONG), GDP, YUAN, "1"));
        assertIsSum(Regions.of("m49:150"), ofEach(List.of(BEIJING), GDP, YUAN, "1"));
        assertIsSum(BEIJING, ofEach(List.of(BEIJING), GDP, YUAN, "1"));
        assertIsSum(
                Region.builder("local:poor", RegionKind.GROUP)
                        .name("en", "Poor")
                        .build(),
                ofEach(List.of(BEIJING), GDP, YUAN, "1"));
    }

    @ParameterizedTest
    @CsvSource({"3, 400", "300, 450"})
    void serializedForm_isSmall(int size, int limit) {
        List<Region> regions = regions(size);
        Region group = Region.group("many", "Many", regions.toArray(Region[]::new));
        GroupSum<Money> one = ofEach(regions, GDP, YUAN, "1.25~0.01").stream().collect(GroupSum.collector(group));
        GroupSum<Money> other = ofEach(regions, GDP, YUAN, "2.5~0.01").stream().collect(GroupSum.collector(group));
        assertThat(bytesOf(one, other).length - bytesOf(one).length).isLessThan(limit);
    }

    /** The bits of a sum over two of three members are 011, and then none is named on its own. */
    @ParameterizedTest
    @CsvSource({"7, 7", "8, 127"})
    void changedStream_isRejected(int index, byte changed) {
        byte[] bytes = bytesOf(sum(List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "2"))));
        byte[] counts = {0, 0, 0, 0, 0, 0, 0, 1, 3, 0, 0, 0, 0};
        int position =
                new String(bytes, StandardCharsets.ISO_8859_1).indexOf(new String(counts, StandardCharsets.ISO_8859_1));
        assertThat(position).isPositive();
        bytes[position + index] = changed;
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> read(bytes))
                .withCauseInstanceOf(InvalidObjectException.class)
                .withMessageContaining("Members of a sum must be of its group, which has 3");
    }
}
