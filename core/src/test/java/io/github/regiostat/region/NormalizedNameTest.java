// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        St. Lucia                     | Saint Lucia
        SAINT LUCIA                   | St Lucia
        Ste-Anne                      | Sainte Anne
        Gambia, The                   | Gambia
        The Gambia                    | Gambia
        Republic of the Congo         | Republic of Congo
        Trinidad & Tobago             | Trinidad and Tobago
        Dem. Rep. of the Congo        | Democratic Republic of the Congo
        Cook Is.                      | Cook Islands
        Cook Isds                     | Cook Islands
        U.S.A.                        | USA
        D.P.R. Korea                  | DPR Korea
        Cote d`Ivoire                 | Côte d'Ivoire
        Côte d'Ivoire                 | Cote d’Ivoire
        """)
    void searchKey_isEqualForVariants(String one, String other) {
        assertThat(NormalizedName.searchKey(one)).isEqualTo(NormalizedName.searchKey(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Guinea        | New Guinea
        Niger         | Nigeria
        Dominica      | Dominican Republic
        Korea, North  | Korea, South
        S. Korea      | SKorea
        Isthmus       | Islands thmus
        """)
    void searchKey_differsForOtherNames(String one, String other) {
        assertThat(NormalizedName.searchKey(one)).isNotEqualTo(NormalizedName.searchKey(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Iran, Islamic Republic of    | Islamic Republic of Iran
        Iran (Islamic Republic of)   | Islamic Republic of Iran
        Korea, South                 | South Korea
        Virgin Islands (British)     | British Virgin Islands
        Bahamas, The                 | The Bahamas
        """)
    void reordered_isTheUsualOrder(String name, String usual) {
        assertThat(NormalizedName.reordered(name)).contains(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iran", "(Iran)", "Iran,", "Iran ()", ", Iran", ""})
    void reordered_isEmptyWithoutTwoParts(String name) {
        assertThat(NormalizedName.reordered(name)).isEmpty();
    }
}
