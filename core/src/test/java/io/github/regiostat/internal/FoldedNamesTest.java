// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldedNamesTest {
    private static final FoldedNames NAMES = FoldedNames.read(
            SortedTable.of(("A\tcountry\t\t\ten=Old Somewhere|de=S\u00f6merland\t\ten/former=Newsome@/1990-01-01\n"
                            + "B\tcountry\t\t\t\t\t\n"
                            + "C\tcountry\t\t\ten=Lonesome|zh=\u5317\u4eac\t\t\n")
                    .getBytes(StandardCharsets.UTF_8)));

    /** If this fails, run the generator of the indexes of the registry. */
    @Test
    void resource_isThatOfTheTable() throws IOException {
        try (InputStream in = FoldedNames.class.getResourceAsStream("/io/github/regiostat/region/folded.idx")) {
            assertThat(in.readAllBytes()).isEqualTo(FoldedNames.resourceOf(RegionTable.get()));
        }
    }

    @Test
    void linesContaining_tellsWhetherAWordStartsWithTheText() {
        assertThat(NAMES.linesContaining("some")).containsExactly(Map.entry(0, true), Map.entry(2, false));
        assertThat(NAMES.linesContaining("somer")).containsExactly(Map.entry(0, true));
        assertThat(NAMES.linesContaining("newsome")).containsExactly(Map.entry(0, true));
        assertThat(NAMES.linesContaining("ewsome")).containsExactly(Map.entry(0, false));
        assertThat(NAMES.linesContaining("\u4eac")).containsExactly(Map.entry(2, false));
        assertThat(NAMES.linesContaining("\u5317\u4eac")).containsExactly(Map.entry(2, true));
    }

    @Test
    void linesContaining_isEmptyForOtherTexts() {
        assertThat(NAMES.linesContaining("somewhere else")).isEmpty();
        assertThat(NAMES.linesContaining("\u5317\u4eac\u5317\u4eac")).isEmpty();
    }
}
