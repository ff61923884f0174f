// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.json.worldbank.WorldBankDocument;
import io.github.regiostat.json.worldbank.WorldBankJson;
import io.github.regiostat.json.worldbank.WorldBankRow;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real responses; the expected counts and values were computed by another program. */
@RequiresSharedFiles
class SharedWorldBankTest {
    private static WorldBankDocument read(String name) throws IOException {
        return WorldBankJson.readDocument(SharedFiles.path("world-bank/" + name));
    }

    @ParameterizedTest
    @CsvSource({
        "FRA_NY.GDP.MKTP.CD.json, 64, 1, 64, 2024-03-28",
        "SP.POP.TOTL_multi-country.json, 9, 0, 9, 2025-07-01",
        "wb_brazil_2006.json, 1, 0, 1, 2025-07-01",
        "wb_gdp_bra.json, 5, 0, 5, 2025-07-01",
        "world_bank_gdp_indicators.json, 4, 0, 264, 2020-03-18",
        "world_bank_land_area_indicators.json, 4, 0, 264, 2020-03-18",
        "world_bank_population_indicators.json, 4, 0, 264, 2020-03-18",
        "worldbank_macro_fiscal.json, 3, 0, 3, ''"
    })
    void counts_equalThoseOfTheFiles(String name, int rows, long missing, int total, String updated)
            throws IOException {
        WorldBankDocument document = read(name);
        assertThat(document.rows()).hasSize(rows);
        assertThat(document.rows().stream().filter(row -> row.value().isEmpty()))
                .hasSize((int) missing);
        assertThat(document.total()).isEqualTo(total);
        assertThat(document.page()).isEqualTo(1);
        assertThat(document.pages()).isEqualTo(1);
        assertThat(document.lastUpdated().orElse("")).isEqualTo(updated);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRA_NY.GDP.MKTP.CD.json | 0 | NY.GDP.MKTP.CD, FRA, 2023: missing",
                "FRA_NY.GDP.MKTP.CD.json | 1 | NY.GDP.MKTP.CD, FRA, 2022: 2779092236505.85",
                "FRA_NY.GDP.MKTP.CD.json | 2 | NY.GDP.MKTP.CD, FRA, 2021: 2959355819170.5",
                "FRA_NY.GDP.MKTP.CD.json | 63 | NY.GDP.MKTP.CD, FRA, 1960: 62225478000.8822",
                "SP.POP.TOTL_multi-country.json | 0 | SP.POP.TOTL, ALB, 2007: 2970017",
                "SP.POP.TOTL_multi-country.json | 8 | SP.POP.TOTL, MNG, 2005: 2536407",
                "wb_brazil_2006.json | 0 | NY.GDP.MKTP.CD, BRA, 2006: 1107626541434.92",
                "world_bank_gdp_indicators.json | 1 | NY.GDP.MKTP.CD, CSS, 2013: 72051031653.938",
                "world_bank_land_area_indicators.json | 3 | AG.LND.TOTL.K2, EAR, 2013: 33108886.9995117",
                "worldbank_macro_fiscal.json | 2 | GC.REV.XGRT.GD.ZS, USA, 2022: 20.5"
            })
    void values_equalThoseOfTheFiles(String name, int row, String expected) throws IOException {
        assertThat(read(name).rows().get(row)).hasToString(expected);
    }

    @Test
    void aggregates_areDistinguishedFromCountries() throws IOException {
        assertThat(read("world_bank_gdp_indicators.json").rows())
                .map(WorldBankRow::isAggregate)
                .containsExactly(false, true, true, true);
        assertThat(read("world_bank_population_indicators.json").rows())
                .map(WorldBankRow::isAggregate)
                .containsOnly(false);
    }

    @Test
    void decimal_doesNotRoundTheValue() throws IOException {
        WorldBankRow land = read("world_bank_land_area_indicators.json").rows().get(0);
        assertThat(land.decimal()).hasValue(1);
        assertThat(land.value()).contains("11232639.0078735");
        assertThat(read("SP.POP.TOTL_multi-country.json").rows().get(0).footnote())
                .isEmpty();
    }

    @Test
    void everyFile_isRead() throws IOException {
        List<String> answers = SharedFiles.below("world-bank").stream()
                .filter(name -> name.endsWith(".json"))
                .toList();
        assertThat(answers).hasSize(8);
        for (String name : answers) {
            assertThat(read(name).rows()).isNotEmpty();
        }
    }

    @Test
    void hugeExponent_keepsItsText() throws IOException {
        assertThat(WorldBankJson.readDocument(SharedFiles.path("hostile/constructed/wb-9e999999999.json"))
                        .rows())
                .map(WorldBankRow::toString)
                .containsExactly("X, CHN, 2020: 9e999999999");
    }
}
