// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import static io.github.regiostat.source.ObservationStatus.BREAK;
import static io.github.regiostat.source.ObservationStatus.DEROGATION;
import static io.github.regiostat.source.ObservationStatus.ESTIMATED;
import static io.github.regiostat.source.ObservationStatus.NORMAL;
import static io.github.regiostat.source.ObservationStatus.PROVISIONAL;
import static io.github.regiostat.source.ObservationStatus.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Sources;
import io.github.regiostat.internal.JavaStreams;
import java.io.InvalidObjectException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusesTest {
    @Provide
    Arbitrary<Statuses> any() {
        return Sources.statuses();
    }

    @Nested
    class Factories {
        @Test
        void of_sortsAndRemovesDuplicates() {
            assertThat(Statuses.of(PROVISIONAL, BREAK, PROVISIONAL).codes()).containsExactly("B", "P");
            assertThat(Statuses.of(Set.of(PROVISIONAL, BREAK))).isEqualTo(Statuses.of(BREAK, PROVISIONAL));
        }

        @Test
        void of_removesNormalIfThereIsAnother() {
            assertThat(Statuses.of(NORMAL, BREAK)).isEqualTo(Statuses.of(BREAK));
            assertThat(Statuses.of(NORMAL)).isSameAs(Statuses.NORMAL);
        }

        @Test
        void of_rejectsAnEmptyCollection() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Statuses.of(List.of()))
                    .withMessage("Statuses must be one or more, such as 'A' for a normal value, but were none");
        }
    }

    @Nested
    class Texts {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"A|A", "P,B|B,P", "A,B|B", "_U,O|O,_U"})
        void parse_returnsStatuses(String text, String printed) {
            assertThat(Statuses.parse(text)).hasToString(printed);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ",", "A,", "a", "A, B", "A;B"})
        void parse_rejectsInvalidCodes(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Statuses.parse(text))
                    .withMessageStartingWith("Observation status must be one of A, B");
        }

        @Test
        void parse_rejectsMoreCodesThanTheCodeListHas() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Statuses.parse("A,".repeat(1_000_000)))
                    .withMessageStartingWith("Statuses must be at most 22 codes, but were 'A,A,")
                    .withMessageEndingWith("… (2000000 characters)");
        }
    }

    @Nested
    class Questions {
        @Test
        void contains_isTrueForEachStatus() {
            Statuses statuses = Statuses.of(BREAK, PROVISIONAL);
            assertThat(statuses).containsExactly(BREAK, PROVISIONAL);
            assertThat(statuses.contains(BREAK)).isTrue();
            assertThat(statuses.contains(NORMAL)).isFalse();
        }

        @Test
        void isMissing_ifAnyStatusIsMissing() {
            assertThat(Statuses.of(BREAK, SUPPRESSED).isMissing()).isTrue();
            assertThat(Statuses.of(BREAK, DEROGATION).isMissing()).isFalse();
            assertThat(Statuses.of(BREAK, DEROGATION).allowsMissing()).isTrue();
            assertThat(Statuses.NORMAL.allowsMissing()).isFalse();
            assertThat(Statuses.NORMAL.isNormal()).isTrue();
            assertThat(Statuses.of(ESTIMATED).isNormal()).isFalse();
        }

        @Test
        void iterator_isUnmodifiable() {
            Iterator<ObservationStatus> iterator = Statuses.NORMAL.iterator();
            iterator.next();
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
        }
    }

    @Nested
    class Streams {
        @Test
        void serialization_returnsEqualStatuses() throws Exception {
            assertThat(JavaStreams.copyOf(Statuses.of(BREAK, PROVISIONAL))).isEqualTo(Statuses.of(BREAK, PROVISIONAL));
        }

        @Test
        void forgedStream_isRejected() throws Exception {
            byte[] forged = JavaStreams.forged(Statuses.of(BREAK, PROVISIONAL), "B,P", "B,C");
            assertThatExceptionOfType(InvalidObjectException.class)
                    .isThrownBy(() -> JavaStreams.read(forged))
                    .withMessageEndingWith("but was 'C'");
            byte[] bare = JavaStreams.bare(Statuses.class);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Property
    void union_isCommutativeAssociativeAndIdempotent(
            @ForAll("any") Statuses a, @ForAll("any") Statuses b, @ForAll("any") Statuses c) {
        assertThat(a.union(b)).isEqualTo(b.union(a));
        assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
        assertThat(a.union(a)).isEqualTo(a);
        assertThat(a.union(Statuses.NORMAL)).isEqualTo(a);
    }

    @Property
    void parse_isInverseOfToString(@ForAll("any") Statuses statuses) {
        assertThat(Statuses.parse(statuses.toString())).isEqualTo(statuses).hasSameHashCodeAs(statuses);
        assertThat(statuses.hashCode()).isEqualTo(statuses.toString().hashCode());
    }
}
