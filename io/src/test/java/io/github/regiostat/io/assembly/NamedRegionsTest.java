// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedRegionsTest {
    /** Returns the regions of a table with a row for each label. */
    private static List<String> regions(String mapping, String... categories) {
        TestCube cube =
                TestCube.of("gdp").axis("geo", Set.of("geo"), categories).axis("time", Set.of("time"), "2024");
        List<CubeCategory> places = cube.axes().get(0).categories();
        places.forEach(place -> cube.row("1", place.id(), "2024"));
        Mapping rules = Mapping.parse("{\"unit\": {\"kind\": \"percentage\"}, " + mapping.replace('\'', '"') + "}");
        List<String> codes = new ArrayList<>();
        for (Region region : cube.under(rules.over(Mapping.jsonStat())).regions()) {
            codes.add(region.code().toString());
        }
        return codes;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'regions':{'by':'name'} | 1=Germany | DE",
                "'regions':{'by':'name'} | 1=brazil | BR",
                "'regions':{'by':'name'} | France | FR",
                "'regions':{'by':'name'} | 1=  Viet   Nam  | VN",
                "'regions':{'by':'name'} | 1=北京市 | CN-BJ",
                "'regions':{'by':'name'} | 1=Georgia | GE",
                "'regions':{'by':'name','kind':'division'} | 1=Georgia | US-GA",
                "'regions':{'by':'name','within':'US'} | 1=Georgia | US-GA",
                "'regions':{'by':'name','within':'US'} | 1=United States | US",
                "'regions':{'by':'name','kind':'country','within':'group:EU27_2020'} | 1=Luxembourg | LU",
                "'regions':{'by':'name','Total':'group:EU27_2020'} | 1=Total | group:EU27_2020",
                "'regions':{'by':'name','7':'group:EU27_2020'} | 7=Total | group:EU27_2020",
                "'regions':{'by':'name'},'otherRegions':'acme' | 7=Atlantis | acme:7"
            })
    void label_isANameOfARegion(String mapping, String category, String region) {
        assertThat(regions(mapping, category)).containsExactly(region);
    }

    @Test
    void unknownNames_areListedAtOnce() {
        assertThatThrownBy(() ->
                        regions("'regions':{'by':'name'}", "1=Germany", "2=Grmany", "3=Xqxqxqxqxqxqxqxqxq", "4=France"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith(
                        "cube.json, at /dimension/geo: Labels of dimension 'geo' must be names, but 2 of 4 are not:"
                                + " 'Grmany' (similar: 'DE' (Germany)")
                .hasMessageContaining(", 'Xqxqxqxqxqxqxqxqxq' (nothing similar);")
                .hasMessageEndingWith("; add their regions to \"regions\" of the mapping, as in {\"regions\": {\"by\":"
                        + " \"name\", \"Grmany\": \"DE\"}}, or set \"otherRegions\" to a scheme for unknown names");
    }

    @Test
    void manyUnknownNames_areCounted() {
        String[] categories = IntStream.range(0, 1000)
                .mapToObj(number -> "Xqxqxqxqxqxqxqxqxq" + number)
                .toArray(String[]::new);

        assertThatThrownBy(() -> regions("'regions':{'by':'name'}", categories))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining(", but 1000 of 1000 are not: 'Xqxqxqxqxqxqxqxqxq0' (nothing similar), ");
    }

    @Test
    void nameOutsideTheRegion_isUnknown() {
        assertThatThrownBy(() -> regions("'regions':{'by':'name','within':'US','kind':'division'}", "1=Bavaria"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("must be names of the kind 'division' within US, but 1 of 1 is not: 'Bavaria'");
    }

    @Test
    void ambiguousName_isRejectedWithItsCandidates() {
        assertThatThrownBy(() -> regions("'regions':{'by':'name'},'otherRegions':'acme'", "1=San José"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining("'San José' (name of 'CR-SJ' (San José), 'UY-SJ' (San José))")
                .hasMessageEndingWith(", or restrict the names with \"kind\" or \"within\"");
    }

    @Test
    void unknownCodes_areNamesOnlyIfTheMappingSaysSo() {
        assertThatThrownBy(() -> regions("'otherRegions':null", "Germany")).isInstanceOf(JsonFormatException.class);
    }
}
