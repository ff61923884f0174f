// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.internal.DefaultLocales;
import io.github.regiostat.internal.JavaStreams;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterpartTest {
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");

    @Nested
    class Directions {
        @Test
        void codes_areTheCodesOfTheFormatInAnyLocale() {
            DefaultLocales.each(() -> {
                assertThat(Direction.TO.code()).isEqualTo("to");
                assertThat(Direction.FROM.code()).isEqualTo("from");
            });
            assertThat(Direction.ofCode("to")).isEqualTo(Direction.TO);
            assertThat(Direction.ofCode("from")).isEqualTo(Direction.FROM);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "TO", "into"})
        void ofCode_rejectsOthers(String code) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Direction.ofCode(code))
                    .withMessage("Direction must be one of to, from, but was '" + code + "'");
        }

        @Test
        void ofCode_namesNull() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Direction.ofCode(null))
                    .withMessage("code");
        }
    }

    @Nested
    class Parts {
        @Test
        void factories_setTheDirection() {
            assertThat(Counterpart.to(TIANJIN, HEBEI))
                    .isEqualTo(new Counterpart(Direction.TO, List.of(TIANJIN, HEBEI)));
            assertThat(Counterpart.from(TIANJIN)).isEqualTo(new Counterpart(Direction.FROM, List.of(TIANJIN)));
            assertThat(Counterpart.from(TIANJIN))
                    .isNotEqualTo(Counterpart.to(TIANJIN))
                    .isNotEqualTo(Counterpart.from(HEBEI));
        }

        @Test
        void order_isKeptAndIgnoredByEquals() {
            Counterpart oneOrder = Counterpart.to(TIANJIN, HEBEI);
            Counterpart other = Counterpart.to(HEBEI, TIANJIN);
            assertThat(other).isEqualTo(oneOrder).hasSameHashCodeAs(oneOrder);
            assertThat(other.regions()).containsExactly(HEBEI, TIANJIN);
            assertThat(other).hasToString("to CN-HE, CN-TJ");
            assertThat(other)
                    .isNotEqualTo(Counterpart.from(HEBEI, TIANJIN))
                    .isNotEqualTo(Counterpart.to(HEBEI))
                    .isNotEqualTo(Counterpart.to(HEBEI, TIANJIN, Regions.of("CN-BJ")));
        }

        @Test
        void hashCode_isTheSameInEveryJvm() {
            assertThat(Counterpart.to(TIANJIN, HEBEI).hashCode())
                    .isEqualTo(31 * "to".hashCode() + TIANJIN.hashCode() + HEBEI.hashCode());
        }

        @Test
        void toString_isReadable() {
            assertThat(Counterpart.to(TIANJIN, HEBEI)).hasToString("to CN-TJ, CN-HE");
            assertThat(Counterpart.from(HEBEI)).hasToString("from CN-HE");
        }

        @Test
        void regions_areCopied() {
            List<Region> regions = new ArrayList<>(List.of(TIANJIN));
            Counterpart counterpart = new Counterpart(Direction.TO, regions);
            regions.add(HEBEI);
            assertThat(counterpart.regions()).containsExactly(TIANJIN).isUnmodifiable();
        }
    }

    @Nested
    class Rejections {
        @Test
        void regions_mustNotBeEmptyOrDuplicate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(Counterpart::to)
                    .withMessage("Counterpart must have one or more regions without duplicates, but had none");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Counterpart.from(HEBEI, TIANJIN, HEBEI))
                    .withMessage("Counterpart must have one or more regions without duplicates, but had CN-HE,"
                            + " CN-TJ, CN-HE");
        }

        @Test
        void nulls_areNamed() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new Counterpart(null, List.of(HEBEI)))
                    .withMessage("direction");
            assertThatNullPointerException()
                    .isThrownBy(() -> new Counterpart(Direction.TO, null))
                    .withMessage("regions");
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] twice = JavaStreams.forged(
                    Counterpart.to(Region.unregistered("local:ab"), Region.unregistered("local:ac")), "ac", "ab");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(twice))
                    .withMessageStartingWith("Counterpart must have one or more regions without duplicates");
        }
    }

    @Provide
    Arbitrary<Counterpart> any() {
        return Measurements.counterparts();
    }

    @Property
    void stream_restoresEqualCounterpart(@ForAll("any") Counterpart counterpart) throws Exception {
        Counterpart copy = JavaStreams.copyOf(counterpart);
        assertThat(copy).isEqualTo(counterpart).hasSameHashCodeAs(counterpart);
        assertThat(copy.regions()).isEqualTo(counterpart.regions());
    }

    @Property
    void order_isIgnored(@ForAll("any") Counterpart counterpart, @ForAll Random random) {
        List<Region> shuffled = new ArrayList<>(counterpart.regions());
        Collections.shuffle(shuffled, random);
        assertThat(new Counterpart(counterpart.direction(), shuffled))
                .isEqualTo(counterpart)
                .hasSameHashCodeAs(counterpart);
    }

    @Property
    void equals_comparesDirectionAndSetOfRegions(@ForAll("any") Counterpart a, @ForAll("any") Counterpart b) {
        boolean isSame =
                a.direction() == b.direction() && new HashSet<>(a.regions()).equals(new HashSet<>(b.regions()));
        assertThat(a.equals(b)).isEqualTo(isSame);
    }
}
