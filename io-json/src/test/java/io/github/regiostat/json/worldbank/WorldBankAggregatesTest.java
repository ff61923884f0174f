// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.answer;
import static io.github.regiostat.json.worldbank.WorldBankTexts.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.naming.WorldBankAggregates;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldBankAggregatesTest {
    @ParameterizedTest
    @CsvSource({
        "1W, WLD, true",
        "S3, CSS, true",
        "XC, EMU, true",
        "EU, EUU, true",
        "ZH, AFE, true",
        "OE, OED, true",
        "1W, '', true",
        "WLD, '', true",
        "XC, '', true",
        "'', WLD, true",
        "FR, FRA, false",
        "FRA, '', false",
        "FR, '', false",
        "CN, CHN, false",
        "NA, NAM, false",
        "XK, XKX, false",
        "JG, CHI, false",
        "ZZ, '', false"
    })
    void isAggregate_checksTheCodes(String id, String iso3, boolean expected) {
        assertThat(WorldBankAggregates.isAggregate(id, iso3)).isEqualTo(expected);
    }

    @Test
    void isAggregate_prefersTheThreeLetterCode() {
        // 1A is the Arab World, but the row is Argentina's.
        assertThat(WorldBankAggregates.isAggregate("1A", "ARG")).isFalse();
        assertThat(WorldBankAggregates.isAggregate("1A", "ARB")).isTrue();
        assertThat(WorldBankAggregates.isAggregate("1A", "")).isTrue();
        assertThat(WorldBankAggregates.isAggregate("FR", "WLD")).isTrue();
    }

    @Test
    void isAggregate_isTrueForRowsOfAggregates() {
        WorldBankDocument document = WorldBankJson.readDocument(
                answer(row("X", "1A", "ARG", "2013", "1"), row("X", "S3", "CSS", "2013", "1")));
        assertThat(document.rows()).map(WorldBankRow::isAggregate).containsExactly(false, true);
    }

    @Test
    void isAggregate_isFalseForCountriesOfTheRegistry() {
        assertThat(Regions.countries())
                .isNotEmpty()
                .allSatisfy(country -> country.codes()
                        .forEach(code -> assertThat(WorldBankAggregates.isAggregate(code.code(), ""))
                                .isFalse()));
    }

    @Test
    void region_isEqualForBothCodes() {
        Region world = WorldBankAggregates.region("WLD", "World");
        assertThat(world.code()).hasToString("worldbank:WLD");
        assertThat(world.name()).isEqualTo("World");
        assertThat(WorldBankAggregates.region("1W", "1W")).isEqualTo(world);
        assertThat(WorldBankAggregates.region("1W", "1W").name()).isEqualTo("World");
        assertThat(WorldBankAggregates.region("LCN", "Latin America & Caribbean ")
                        .name())
                .isEqualTo("Latin America & Caribbean");
        assertThat(WorldBankAggregates.region("IBB", "IBB").name()).isEqualTo("IBRD, including blend");
    }
}
