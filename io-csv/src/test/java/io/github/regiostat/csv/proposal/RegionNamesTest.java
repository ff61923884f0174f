// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.region.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNamesTest {
    @ParameterizedTest
    @CsvSource({
        "OWID_WRL, m49:001",
        "World total, m49:001",
        "Euroraum, group:EA",
        "EU27_2020, group:EU27_2020",
        "東京都, JP-13",
        "大阪, JP-27",
        "北海道, JP-01"
    })
    void find_ofName_isOneRegion(String name, String code) {
        assertThat(RegionNames.find(name))
                .extracting(region -> region.code().toString())
                .containsExactly(code);
    }

    @Test
    void find_ofNameOfTwoCompositions_isBoth() {
        assertThat(RegionNames.find("EU27"))
                .extracting(Region::code)
                .extracting(Object::toString)
                .containsExactly("group:EU27_2020", "group:EU27_2007");
    }

    @Test
    void find_ofOtherText_isNothing() {
        assertThat(RegionNames.find("Total")).isEmpty();
    }
}
