// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondenceTest {
    private static Correspondence of(String region, String scheme) {
        return Regions.of(region).correspondenceIn(RegionScheme.parse(scheme)).orElseThrow();
    }

    /** Kinds of Eurostat's correspondence table of NUTS 2021 and NUTS 2024. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nuts2021:DE30 |nuts2024|nuts2024:DE30 identical: DE30",
                "nuts2024:DE30 |nuts2021|nuts2024:DE30 identical: DE30",
                "nuts2021:PT16D|nuts2024|nuts2024:PT191 identical: PT191",
                "nuts2021:LV006|nuts2024|nuts2021:LV006 merged: LV00A",
                "nuts2021:PT170|nuts2024|nuts2021:PT170 split: PT1A0, PT1B0",
                "nuts2021:LV007|nuts2024|nuts2021:LV007 shifted: LV00A, LV00B, LV00C",
                "nuts2024:LV00A|nuts2021|nuts2024:LV00A shifted: LV006, LV007",
                "nuts2024:PT1A0|nuts2021|nuts2024:PT1A0 merged: PT170",
                "nuts2013:DE300|nuts2024|nuts2024:DE300 identical: DE300",
                "nuts2013:DE915|nuts2016|nuts2013:DE915 merged: DE91C",
                "nuts2013:DE915|nuts2024|nuts2013:DE915 merged: DE91C",
                "nuts2013:IE01 |nuts2021|nuts2013:IE01 shifted: IE04, IE06",
                "nuts2013:HU10 |nuts2016|nuts2013:HU10 split: HU11, HU12",
                "nuts2016:HR04 |nuts2021|nuts2016:HR04 split: HR02, HR05, HR06",
                "nuts2016:HR041|nuts2021|nuts2024:HR050 identical: HR050",
                "nuts2016:NO021|nuts2021|NO-04 merged: NO020",
                "nuts2021:NO082|nuts2024|NO-30 split: NO083, NO084, NO085",
                "DE-BE         |nuts2016|DE-BE identical: DE3",
                "CN-BJ         |gb2260  |CN-BJ identical: 110000",
                "HK            |iso3166 |HK identical: HK, CN-HK"
            })
    void correspondenceIn_hasTheKindAndTheParts(String region, String scheme, String correspondence) {
        assertThat(of(region, scheme)).hasToString(correspondence);
    }

    @Test
    void correspondenceIn_isEmptyForOtherSchemes() {
        assertThat(Regions.of("LV-RIX").correspondenceIn(RegionScheme.NUTS_2024))
                .isEmpty();
        assertThat(Regions.of("nuts2024:DE30").correspondenceIn(RegionScheme.nuts(2010)))
                .isEmpty();
        assertThat(Regions.of("nuts2021:UKI").correspondenceIn(RegionScheme.NUTS_2024))
                .isEmpty();
        assertThat(Regions.of("nuts2021:LV007").codeIn(RegionScheme.NUTS_2024)).isEmpty();
    }

    /**
     * Values of the matrix of the Joint Research Centre: 238352 of 378380 inhabitants of Pieriga are in the new region
     * of Riga.
     */
    @Test
    void shares_areRelativeToTheRegion() {
        List<Correspondence.Part> parts = of("nuts2021:LV007", "nuts2024").parts();
        assertThat(parts).extracting(part -> part.region().code().code()).containsExactly("LV00A", "LV00B", "LV00C");
        assertThat(parts)
                .extracting(Correspondence.Part::populationShare)
                .containsExactly(new BigDecimal("0.629928"), new BigDecimal("0.117453"), new BigDecimal("0.252619"));
    }

    @Test
    void shares_sumToOne() {
        List<RegionScheme> editions =
                List.of(RegionScheme.NUTS_2013, RegionScheme.NUTS_2016, RegionScheme.NUTS_2021, RegionScheme.NUTS_2024);
        int changed = 0;
        for (int i = 0; i + 1 < editions.size(); i++) {
            RegionScheme next = editions.get(i + 1);
            for (RegionCode code : Regions.codes(editions.get(i))) {
                Region region = Regions.of(code);
                if (region.codesIn(next).isEmpty() && !code.code().startsWith("UK")) {
                    changed++;
                    assertThat(region.correspondenceIn(next).orElseThrow().parts().stream()
                                    .map(Correspondence.Part::areaShare)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                            .as(code.toString())
                            .isBetween(new BigDecimal("0.99999"), new BigDecimal("1.00001"));
                }
            }
        }
        assertThat(changed).isGreaterThan(100);
    }
}
