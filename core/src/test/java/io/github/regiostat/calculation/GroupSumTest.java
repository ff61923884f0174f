// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.SHANDONG;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.missing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    @Property(tries = 500)
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
            Measurement<Money> result = calculation.get();
            Derivation derivation = result.derivation().orElseThrow();
            return result.toBuilder()
                    .derivation(Derivation.of(derivation.operation(), List.of(), List.of(), derivation.notes())
                            .withMixed(derivation.mixed()))
                    .build();
        } catch (IllegalArgumentException e) {
            return e.getClass();
        }
    }

    @SuppressWarnings("unchecked")
    private static GroupSum<Money> copyOf(GroupSum<Money> sum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sum);
            out.flush();
            return (GroupSum<Money>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
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
}
