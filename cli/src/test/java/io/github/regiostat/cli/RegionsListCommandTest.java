// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsListCommandTest {
    @ParameterizedTest
    @CsvSource({
        "iso3166-1, 249, AD, ZW",
        "iso3166-2, 5053, AD-02, ZW-MW",
        "iso3166, 5302, AD, ZW-MW",
        "iso3166-alpha3, 270, ABW, ZWE",
        "iso3166-3, 22, ANHH, YUCS",
        "m49, 304, 001, 894",
        "nuts2013, 1951, AT, UKN05",
        "nuts2016, 2016, AL, UKN16",
        "nuts2021, 2010, AL, UKN0G",
        "nuts2024, 1792, AL, XK007",
        "nuts@2024, 1792, AL, XK007",
        "gb2260, 456, 110000, 820000",
        "group, 71, AFRICAN-UNION, yangtze-river-economic-belt",
        "worldbank, 50, AFE, XKX",
        "eurostat, 27, EA, XK",
    })
    void list_printsAllCodesOfTheScheme(String scheme, int count, String first, String last) {
        Run run = Run.of("regions", "list", scheme);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines())
                .hasSize(count)
                .doesNotHaveDuplicates()
                .startsWith(first)
                .endsWith(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nuts", "nuts2010", "nuts1900", "local", "ISO3166-1", "", "iso3166@2020", "with space"})
    void unknownScheme_isRejected(String scheme) {
        assertThat(Run.of("regions", "list", scheme))
                .isEqualTo(new Run(
                        1,
                        "",
                        "regiostat: Scheme must be one of eurostat, gb2260, group, imf, iso3166, iso3166-1, iso3166-2,"
                                + " iso3166-3, iso3166-alpha3, m49, nuts2013, nuts2016, nuts2021, nuts2024,"
                                + " worldbank, but was '" + scheme + "'\n"));
    }
}
