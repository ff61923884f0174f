// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditDistanceTest {
    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "'',abc,3", "abc,'',3", "'','',0", "gdp,gdp,0", "北京,北京市,1", "São,Sao,1"})
    void to_countsInsertionsDeletionsAndReplacements(String text, String other, int expected) {
        assertThat(new EditDistance(text).to(other)).isEqualTo(expected);
    }

    /** The table of distances, as Levenshtein defines them. */
    @Property(tries = 5000)
    void to_isTheDistanceOfTheTable(@ForAll("texts") String text, @ForAll("texts") String other) {
        int[][] distances = new int[text.length() + 1][other.length() + 1];
        for (int i = 0; i <= text.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                distances[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                1 + Math.min(distances[i - 1][j], distances[i][j - 1]),
                                distances[i - 1][j - 1] + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            }
        }
        int expected = distances[text.length()][other.length()];
        assertThat(new EditDistance(text).to(other)).isEqualTo(expected);
        assertThat(Suggestions.editDistance(text, other)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab").ofMaxLength(64),
                Arbitraries.strings().withChars("abcé京\ud83d\ude00").ofMaxLength(64),
                Arbitraries.strings().ofMaxLength(20));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1000})
    void longText_isRejected(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EditDistance("x".repeat(length)))
                .withMessage("Text must have at most 64 characters, but had " + length);
    }
}
