// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import static io.github.regiostat.source.Confidentiality.strictest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.arbitrary.Sources;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidentialityTest {
    @Test
    void codes_areThoseOfTheCodeListFromFreestToStrictest() {
        assertThat(Arrays.stream(Confidentiality.values()).map(Confidentiality::code))
                .containsExactly("F", "E", "N", "S", "D", "M", "G", "T", "O", "A", "C");
    }

    @ParameterizedTest
    @CsvSource({
        "F, FREE",
        "E, EMBARGOED",
        "N, INTERNAL",
        "S, SECONDARY_BY_RECEIVER",
        "D, SECONDARY_BY_SENDER",
        "M, CONCENTRATION",
        "G, DOMINANCE_BY_ONE_OR_TWO",
        "T, DOMINANCE_BY_TWO",
        "O, DOMINANCE_BY_ONE",
        "A, SMALL_COUNTS",
        "C, CONFIDENTIAL"
    })
    void ofCode_returnsTheConstant(String code, Confidentiality confidentiality) {
        assertThat(Confidentiality.ofCode(code)).isEqualTo(confidentiality);
        assertThat(confidentiality.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void isFree_onlyForFree(Confidentiality confidentiality) {
        assertThat(confidentiality.isFree()).isEqualTo(confidentiality == Confidentiality.FREE);
        assertThat(confidentiality.label()).isNotBlank();
    }

    @Test
    void ofCode_rejectsOtherCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Confidentiality.ofCode("f"))
                .withMessage("Confidentiality must be one of F, E, N, S, D, M, G, T, O, A, C, but was 'f'");
    }

    @Provide
    Arbitrary<Confidentiality> any() {
        return Sources.confidentialities();
    }

    @Property
    void strictest_isCommutativeAssociativeAndOneOfThem(
            @ForAll("any") Confidentiality a, @ForAll("any") Confidentiality b, @ForAll("any") Confidentiality c) {
        assertThat(strictest(a, b)).isEqualTo(strictest(b, a)).isIn(a, b).isGreaterThanOrEqualTo(a);
        assertThat(strictest(a, strictest(b, c))).isEqualTo(strictest(strictest(a, b), c));
        assertThat(strictest(a, Confidentiality.FREE)).isEqualTo(a);
    }
}
