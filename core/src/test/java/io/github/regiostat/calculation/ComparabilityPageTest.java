// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.measurement.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of rules is explained, and the page {@code docs/comparability.md} equals it. */
class ComparabilityPageTest {
    private static final Path PAGE = Path.of("..", "docs", "comparability.md");

    @Test
    void page_equalsTable() throws IOException {
        if (Boolean.getBoolean("regiostat.write")) {
            Files.writeString(PAGE, ComparabilityPage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("Page must be written again with -Dregiostat.write=true")
                .isEqualTo(ComparabilityPage.text());
    }

    @ParameterizedTest
    @EnumSource
    void rules_haveMarkAndExplanation(Calculation calculation) {
        assertThat(calculation.description()).isNotBlank();
        for (Trait trait : Trait.values()) {
            Rule rule = calculation.of(trait);
            assertThat(rule.mark()).as("%s of %s", trait, calculation).isIn("=", "≈", "u", "×", "·");
            assertThat(rule.explanation().isBlank())
                    .as("explanation of %s of %s", trait, calculation)
                    .isEqualTo(rule instanceof Rule.Equal);
        }
    }

    @ParameterizedTest
    @EnumSource
    void presentations_haveMarkAndExplanation(PresentationRules presentation) {
        for (Trait trait : Trait.values()) {
            Rule rule = presentation.of(trait);
            assertThat(rule.explanation().isBlank())
                    .as("explanation of %s of %s", trait, presentation)
                    .isEqualTo(rule instanceof Rule.Equal);
        }
    }

    @Test
    void calculations_haveDistinctDescriptions() {
        assertThat(Calculation.values()).extracting(Calculation::description).doesNotHaveDuplicates();
    }
}
