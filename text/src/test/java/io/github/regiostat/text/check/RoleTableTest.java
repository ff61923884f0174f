// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.region.Regions;
import org.junit.jupiter.api.Test;

class RoleTableTest {
    /** The code identifies the region without a look-up. */
    @Test
    void regions_havePrimaryCodes() {
        assertThat(RoleTable.get().words(WordRole.REGION))
                .contains(new RoleTable.Word(WordRole.REGION, "EU", "group:EU"))
                .allSatisfy(
                        word -> assertThat(Regions.of(word.argument()).code().toString())
                                .as(word.text())
                                .isEqualTo(word.argument()));
    }
}
