// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list {@code docs/all-regions.txt} equals the registry. Run with {@code -Dregiostat.write=true} to write it. */
class RegionListTest {
    private static final Path LIST = Path.of("..", "docs", "all-regions.txt");
    private static final int MAX_BYTES = 1_000_000;

    @Test
    void list_equalsTheRegistry() throws IOException {
        String text = String.join("\n", RegionList.lines()) + "\n";
        if (Boolean.getBoolean("regiostat.write")) {
            Files.writeString(LIST, text);
        }
        assertThat(Files.readString(LIST).equals(text))
                .as("%s must be written again with -Dregiostat.write=true", LIST)
                .isTrue();
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_BYTES);
    }

    /** The page of the site shows this expression for each region, and its links lead to codes of the list. */
    @Test
    void everyRegion_isThatOfItsFirstColumn() {
        assertThat(Regions.all()).allSatisfy(region -> {
            String code = RegionList.line(region).split("\t", 2)[0];
            assertThat(Regions.of(code)).isSameAs(region);
            assertThat(Regions.of(code.replaceFirst("^group:", ""))).isSameAs(region);
            assertThat(region.names()).isNotEmpty();
        });
    }

    @Test
    void relatedRegions_haveALine() {
        assertThat(Regions.all()).allSatisfy(region -> {
            assertThat(region.parents())
                    .allMatch(parent -> isInRegistry(parent.region().code()));
            assertThat(region.memberships())
                    .allMatch(member -> isInRegistry(member.region().code()));
            assertThat(region.successors()).allMatch(succession -> isInRegistry(succession.successor()));
        });
    }

    /** Returns whether a code is the first column of a line. */
    private static boolean isInRegistry(RegionCode code) {
        return Regions.of(code).code().equals(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN-GD | first-level division",
                "HK | country, listed apart from its parent",
                "nuts2024:DE212 | third-level division, NUTS 3",
                "DE-BY | first-level division, NUTS 1",
                "EU | group of changing composition",
                "EU27_2020 | group of fixed composition",
                "SU | former country, until 1991-12-26"
            })
    void kind_isInWords(String code, String kind) {
        assertThat(RegionList.line(Regions.of(code)).split("\t")[1]).isEqualTo(kind);
    }
}
