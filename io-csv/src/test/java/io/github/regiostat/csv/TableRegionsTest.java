// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static io.github.regiostat.csv.ProposedTables.answered;
import static io.github.regiostat.csv.ProposedTables.propose;
import static io.github.regiostat.csv.ProposedTables.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions of tables, as people and offices write them. The regions were looked up by hand. */
class TableRegionsTest {
    @Nested
    class CodesOfDivisions {
        @ParameterizedTest
        @CsvSource({
            "UF, PR RS SC, BR-PR BR-RS BR-SC",
            "region, AC AL SP, BR-AC BR-AL BR-SP",
            "State, CA DE IN NY, US-CA US-DE US-IN US-NY",
            "State, CA DE IN US, US-CA US-DE US-IN US",
            "Bundesland, BW BY BE, DE-BW DE-BY DE-BE",
            "geo, CA DE IN MX, CA DE IN MX",
            "country, AT FI FR PT, AT FI FR PT"
        })
        void columnOfCodes_isOfOneCountry(String header, String codes, String regions) {
            StringBuilder table = new StringBuilder(header + ",2020 (%),2021 (%)\n");
            for (String code : codes.split(" ")) {
                table.append(code).append(",1.5,2.5\n");
            }
            assertThat(read(table.toString()))
                    .filteredOn(text -> text.contains("2021"))
                    .extracting(text -> text.substring(0, text.indexOf(',')))
                    .containsExactly(regions.split(" "));
        }

        @Test
        void namesOfColumns_areOfOneCountry() {
            assertThat(read("Ano;AC;AM;PA;SP;Total\n2016;1,5;2,5;3,5;4,5;12,0\n2017;1,6;2,6;3,6;4,6;12,4\nem %\n"))
                    .contains("BR-AC, 2016: 1.5 %", "BR-AM, 2017: 2.6 %", "BR-PA, 2016: 3.5 %")
                    .hasSize(8);
        }

        @Test
        void codesOfCountriesAndOfDivisions_areAQuestion() {
            StringBuilder table = new StringBuilder("code,2020 (%),2021 (%)\n");
            for (String code : "AL AR CA CO DE GA ID IL IN LA".split(" ")) {
                table.append(code).append(",1.5,2.5\n");
            }
            assertThat(answered(table.toString(), 0)).contains("DE, 2021: 2.5 %");
            assertThat(answered(table.toString(), 1)).contains("US-DE, 2021: 2.5 %");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DE - Germany, DE",
        "Germany (DEU), DE",
        "서울특별시, KR-11",
        "Munich, nuts2024:DE212",
        "Lisbon, PT-11",
        "Naples, IT-NA"
    })
    void text_isRegion(String text, String code) {
        assertThat(read("Region,2020 (%),2021 (%)\n\"" + text + "\",1.5,2.5\n"))
                .containsExactly(code + ", 2020: 1.5 %", code + ", 2021: 2.5 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Male Female", "Männer Frauen", "남자 여자", "男性 女性"})
    void wordsOfSex_areNoRegions(String words) {
        String[] sexes = words.split(" ");
        assertThat(read("country,group,year,rate (%)\nBrazil," + sexes[0] + ",2013,45.1\nBrazil," + sexes[1]
                        + ",2013,48.3\n"))
                .containsExactly(
                        "BR, 2013, group=" + sexes[0] + ": 45.1 %", "BR, 2013, group=" + sexes[1] + ": 48.3 %");
    }

    @Test
    void columnNamedAsRegions_isTheFirstAlternative() {
        assertThat(propose("pref,year,rate (%)\nAaaa,2013,45.1\nBbbb,2013,48.3\n")
                        .questions())
                .singleElement()
                .asString()
                .contains("otherRegions");
    }

    @Test
    void nameOfADivisionElsewhere_isNoDivisionOfThisCountry() {
        assertThat(read("Região,2020 (%),2021 (%)\nAcre,1.5,2.5\nBahia,1.5,2.5\nCeará,1.5,2.5\nGoiás,1.5,2.5\n"
                        + "Pará,1.5,2.5\nPiauí,1.5,2.5\nParaná,1.5,2.5\nAlagoas,1.5,2.5\nRondônia,1.5,2.5\n"
                        + "Roraima,1.5,2.5\nSul,1.5,2.5\nNorte,1.5,2.5\n"))
                .contains("BR-BA, 2020: 1.5 %", "local:Sul, 2020: 1.5 %", "local:Norte, 2021: 2.5 %");
    }

    @Test
    void fewNamesAmongOtherTexts_areNoRegions() {
        assertThat(read("type,area,2020 (%),2021 (%)\nWorld,Asia,1.5,2.5\nSub-Region,Africa,1.5,2.5\n"
                        + "Country,Italy,1.5,2.5\nOther,Spain,1.5,2.5\n"))
                .contains("IT, 2020, type=Country: 1.5 %", "m49:142, 2021, type=World: 2.5 %");
    }

    @Test
    void columnsOfSdmxInAnyOrder_areATable() {
        assertThat(read("TIME_PERIOD,OBS_VALUE,AGE,REGION\n2020,24.6,Y15-24,IT\n2021,25.2,Y15-24,IT\n"))
                .anyMatch(text -> text.contains("IT, 2020, AGE=Y15-24: 24.6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Congo", "Kongo", "Конго", "Korea", "Corée", "Корея"})
    void nameOfTwoCountries_isAQuestionInEachLanguage(String name) {
        assertThat(propose("Country,2020 (%),2021 (%)\n" + name + ",1.5,2.5\nNiger,1.5,2.5\n")
                        .questions())
                .singleElement()
                .asString()
                .contains("is the name of several regions");
    }

    @Test
    void lettersOfSex_areNoUnits() {
        assertThat(read("Region;Geschlecht;Jahr;Quote (%)\nSaarland;m;2023;1,5\nSaarland;w;2023;2,5\n"))
                .containsExactly("DE-SL, 2023, Geschlecht=m: 1.5 %", "DE-SL, 2023, Geschlecht=w: 2.5 %");
    }
}
