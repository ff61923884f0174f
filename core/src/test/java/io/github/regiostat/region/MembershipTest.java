// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTest {
    private static final Region BRITAIN = Regions.of("GB");
    private static final LocalDate FROM = LocalDate.of(1973, 1, 1);
    private static final LocalDate TO = LocalDate.of(2020, 2, 1);

    @Nested
    class Memberships {
        @ParameterizedTest
        @CsvSource({"1972-12-31, false", "1973-01-01, true", "2020-01-31, true", "2020-02-01, false"})
        void holdsOn_fromTheStartDateToBeforeTheEndDate(LocalDate date, boolean holds) {
            assertThat(Membership.between(BRITAIN, FROM, TO).holdsOn(date)).isEqualTo(holds);
            assertThat(Membership.since(BRITAIN, FROM).holdsOn(date)).isEqualTo(!date.isBefore(FROM));
            assertThat(Membership.until(BRITAIN, TO).holdsOn(date)).isEqualTo(date.isBefore(TO));
            assertThat(Membership.of(BRITAIN).holdsOn(date)).isTrue();
        }

        @Test
        void dates_areThoseOfTheFactory() {
            assertThat(Membership.since(BRITAIN, FROM).from()).contains(FROM);
            assertThat(Membership.since(BRITAIN, FROM).to()).isEmpty();
            assertThat(Membership.until(BRITAIN, TO).to()).contains(TO);
            assertThat(Membership.of(BRITAIN).isPermanent()).isTrue();
            assertThat(Membership.until(BRITAIN, TO).isPermanent()).isFalse();
        }

        @Test
        void toString_describes() {
            assertThat(Membership.between(BRITAIN, FROM, TO)).hasToString("GB from 1973-01-01 to 2020-02-01");
            assertThat(Membership.until(BRITAIN, TO)).hasToString("GB to 2020-02-01");
            assertThat(Membership.of(BRITAIN)).hasToString("GB");
        }

        @Test
        void between_rejectsAnEndDateThatIsNotAfterTheStartDate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Membership.between(BRITAIN, FROM, FROM))
                    .withMessage("Membership of GB must end after its first day 1973-01-01, but ended on 1973-01-01");
        }

        @Test
        void since_rejectsYearsOutOfRange() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Membership.since(BRITAIN, LocalDate.MIN))
                    .withMessage("Membership of GB must have dates in the years 1 to 9999, but had -999999999-01-01");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Membership.until(BRITAIN, LocalDate.of(10_000, 1, 1)))
                    .withMessageEndingWith("but had +10000-01-01");
        }

        @Test
        void nullArguments_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Membership.of(null))
                    .withMessage("region");
            assertThatNullPointerException()
                    .isThrownBy(() -> Membership.since(BRITAIN, null))
                    .withMessage("from");
            assertThatNullPointerException()
                    .isThrownBy(() -> Membership.until(BRITAIN, null))
                    .withMessage("to");
        }
    }

    @Nested
    class Successions {
        private final Succession merged =
                Succession.of(RegionCode.parse("FR-GES"), LocalDate.of(2016, 1, 1), RegionChange.MERGED);

        @Test
        void toString_describes() {
            assertThat(merged).hasToString("merged into FR-GES on 2016-01-01");
            assertThat(merged.successor()).hasToString("FR-GES");
            assertThat(merged.date()).isEqualTo("2016-01-01");
            assertThat(merged.change()).isEqualTo(RegionChange.MERGED);
        }

        @Test
        void hashCode_isStableAcrossJvms() {
            assertThat(merged.hashCode())
                    .isEqualTo(31
                                    * (31 * merged.successor().hashCode()
                                            + LocalDate.of(2016, 1, 1).hashCode())
                            + "merged".hashCode());
        }

        @Test
        void serialization_returnsAnEqualSuccession() throws Exception {
            assertThat(JavaStreams.copyOf(merged)).isEqualTo(merged);
            byte[] forged = JavaStreams.forged(merged, "merged", "morged");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessage("Region change must be one of renamed, merged, split, moved, but was 'morged'");
            byte[] bare = JavaStreams.bare(Succession.class);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }

        @ParameterizedTest
        @EnumSource
        void ofCode_isInverseOfCode(RegionChange change) {
            assertThat(RegionChange.ofCode(change.code())).isEqualTo(change);
        }
    }

    @Provide
    Arbitrary<Membership> memberships() {
        return Regionals.memberships();
    }

    @Property
    void serialization_returnsAnEqualMembership(@ForAll("memberships") Membership membership) throws Exception {
        assertThat(JavaStreams.copyOf(membership)).isEqualTo(membership).hasSameHashCodeAs(membership);
    }

    @Property(tries = 1)
    void forgedStream_isRejected() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> JavaStreams.read(JavaStreams.bare(Membership.class)));
    }
}
