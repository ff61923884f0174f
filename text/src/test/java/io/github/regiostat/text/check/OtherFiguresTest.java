// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.claims.Verdict;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * True paragraphs in which figures of the data stand beside those of other sources: of a part of the population, a
 * city, another year or currency, a forecast. Nothing in them may be contradicted.
 */
class OtherFiguresTest {
    private static final Map<String, TextCheck> CHECKS = MarkedData.checks();

    static Stream<MarkedText> texts() {
        return MarkedText.parse(MarkedData.read("other-figures.txt")).stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void figuresOfOtherSources_areNotContradicted(MarkedText text) {
        assertThat(CHECKS.get(text.dataset()).check(text.text()))
                .filteredOn(statement -> statement.verdict() == Verdict.CONTRADICTED)
                .extracting(CheckedStatement::text, CheckedStatement::because)
                .isEmpty();
    }
}
