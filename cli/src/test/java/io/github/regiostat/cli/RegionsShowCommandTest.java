// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegionsShowCommandTest {
    private static JsonNode json(String code) {
        Run run = Run.of("regions", "show", code, "--json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
        return JsonMapper.shared().readTree(run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CN-BJ", "gb2260:110000", "iso3166:CN-BJ", "Beijing", "BEIJING", "北京", "Beijing Municipality"})
    void codeOrName_isLookedUp(String text) {
        Run run = Run.of("regions", "show", text);
        assertThat(run.lines())
                .startsWith("Codes       CN-BJ, gb2260:110000")
                .contains("Kind        division", "Names       Beijing (en), 北京市 (zh)", "Parent      CN (China)")
                .contains("Groups      china-east, jing-jin-ji", "Divisions   gb2260 1");
        assertThat(run.status()).isZero();
    }

    @Test
    void json_isOneLine() {
        assertThat(Run.of("regions", "show", "CN-BJ", "--json").out())
                .startsWith("{\"code\":\"CN-BJ\",\"codes\":{\"iso3166\":\"CN-BJ\",\"gb2260\":\"110000\"},"
                        + "\"names\":{\"en\":\"Beijing\",\"zh\":\"北京市\"},")
                .contains("{\"name\":\"Peking\",\"language\":\"en\",\"type\":\"common\"}")
                .endsWith("\"parent\":\"CN\",\"kind\":\"division\",\"groups\":[\"china-east\",\"jing-jin-ji\"]}\n");
    }

    @Test
    void formerCodesAndNames_haveDates() {
        assertThat(Run.of("regions", "show", "Burma").out())
                .startsWith("Codes       MM, ")
                .containsPattern("Formerly .*BU to 1989-12-05")
                .contains("Burma (en, former) to 1989-06-18");
        assertThat(json("SD").at("/formerCodes").toString()).contains("{\"code\":\"m49:736\",\"to\":\"2011-07-09\"}");
        assertThat(json("MM").at("/otherNames").toString())
                .contains("{\"name\":\"Burma\",\"language\":\"en\",\"type\":\"former\",\"to\":\"1989-06-18\"}");
    }

    @Test
    void day_isThatOfParentAndGroups() {
        assertThat(Run.of("regions", "show", "SS", "--on", "2011-07-08").lines())
                .contains("Parent      SD (Sudan)", "Parents     SD to 2011-07-09", "Existed     yes, on 2011-07-08");
        assertThat(Run.of("regions", "show", "SS", "--on", "2011-07-09").lines())
                .noneMatch(line -> line.startsWith("Parent "));
        assertThat(json("SS").at("/parents").toString()).isEqualTo("[{\"code\":\"SD\",\"to\":\"2011-07-09\"}]");
        assertThat(Run.of("regions", "show", "EU", "--on", "1972-12-31").lines())
                .contains("Members     6 on 1972-12-31: BE, DE, FR, IT, LU, NL");
    }

    @Test
    void day_isThatOfCodesAndNames() {
        assertThat(Run.of("regions", "show", "SD", "--on", "2010-12-31").lines())
                .contains("Codes       SD, iso3166-alpha3:SDN, m49:736", "Existed     yes, on 2010-12-31")
                .noneMatch(line -> line.startsWith("Formerly"));
        assertThat(Run.of("regions", "show", "SD", "--on", "2011-12-31").lines())
                .contains("Codes       SD, iso3166-alpha3:SDN, m49:729");
        Run burma = Run.of("regions", "show", "MM", "--on", "1985-12-31");
        assertThat(burma.lines()).contains("Codes       m49:104, BU, iso3166-alpha3:BUR");
        assertThat(burma.out())
                .contains("\nNames       Burma (en), 缅甸 (zh), ")
                .doesNotContain("former")
                .doesNotContain("Union of Myanmar (en, former)");
        assertThat(Run.of("regions", "show", "MM", "--on", "2020-12-31").out())
                .contains("\nNames       Myanmar (Burma) (en), ")
                .doesNotContain("Burma (en, former)");
    }

    @Test
    void day_isThatOfDivisions() {
        assertThat(Run.of("regions", "show", "CN", "--on", "1990-12-31").out())
                .contains("gb2260 33 (of these 3 listed apart)\n");
        assertThat(Run.of("regions", "show", "CN", "--on", "1997-12-31").out())
                .contains("gb2260 34 (of these 3 listed apart)\n");
    }

    @Test
    void existence_isThatOfTheDay() {
        assertThat(Run.of("regions", "show", "NO-30", "--on", "2023-12-31").lines())
                .contains("Existed     yes, on 2023-12-31", "Parent      NO (Norway)");
        assertThat(Run.of("regions", "show", "NO-30", "--on", "2024-01-01").lines())
                .contains("Existed     no, on 2024-01-01")
                .anyMatch(line -> line.startsWith("Successors  split into NO-31 on 2024-01-01, "));
        assertThat(Run.of("regions", "show", "EU", "--on", "1950-01-01").lines())
                .contains("Members     0 on 1950-01-01: ")
                .noneMatch(line -> line.startsWith("Existed"));
        assertThat(Run.of("regions", "show", "NO-30").lines()).noneMatch(line -> line.startsWith("Existed"));
    }

    @Test
    void jsonOnADay_hasTheDayAndItsCodesAndNames() {
        JsonNode burma = JsonMapper.shared()
                .readTree(Run.of("regions", "show", "--json", "MM", "--on", "1985-12-31")
                        .out());
        assertThat(burma.at("/date").stringValue()).isEqualTo("1985-12-31");
        assertThat(burma.at("/exists").booleanValue()).isTrue();
        assertThat(burma.at("/codes").toString())
                .isEqualTo("{\"m49\":\"104\",\"iso3166\":\"BU\",\"iso3166-alpha3\":\"BUR\"}");
        assertThat(burma.at("/names/en").stringValue()).isEqualTo("Burma");
        assertThat(burma.has("formerCodes")).isFalse();
        assertThat(burma.at("/code").stringValue()).isEqualTo("MM");
        JsonNode union = JsonMapper.shared()
                .readTree(Run.of("regions", "show", "--json", "SU", "--on", "1992-01-01")
                        .out());
        assertThat(union.at("/exists").booleanValue()).isFalse();
        assertThat(json("MM").has("date")).isFalse();
        assertThat(json("MM").has("exists")).isFalse();
        JsonNode group = JsonMapper.shared()
                .readTree(Run.of("regions", "show", "--json", "EU", "--on", "1972-12-31")
                        .out());
        assertThat(group.has("exists")).isFalse();
        assertThat(group.at("/members").size()).isEqualTo(6);
    }

    @Test
    void country_hasDivisionsBySchemeAndNoParent() {
        assertThat(json("CN").at("/parent").isNull()).isTrue();
        assertThat(Run.of("regions", "show", "CN").lines())
                .contains("Divisions   iso3166 34 (of these 3 listed apart), gb2260 34 (of these 3 listed apart)")
                .noneMatch(line -> line.startsWith("Parent"));
    }

    @Test
    void territoryListedTwice_hasBothCodes() {
        assertThat(json("CN-HK").at("/codes").toString())
                .isEqualTo("{\"iso3166\":\"HK\",\"iso3166-2\":\"CN-HK\",\"iso3166-alpha3\":\"HKG\",\"m49\":\"344\","
                        + "\"gb2260\":\"810000\"}");
        assertThat(json("BQ-BO").at("/codes").toString()).isEqualTo("{\"iso3166\":\"BQ-BO\",\"iso3166-2\":\"NL-BQ1\"}");
        assertThat(Run.of("regions", "show", "HK").out())
                .startsWith("Codes       HK, CN-HK, iso3166-alpha3:HKG,")
                .contains("Parent      CN (China), listed apart\n");
    }

    @Test
    void groups_areOfTodayInOrder() {
        JsonNode britain = json("GB").at("/groups");

        assertThat(britain.valueStream().map(JsonNode::stringValue))
                .contains("EU28", "G7", "OECD", "m49:154")
                .doesNotContain("EU", "EFTA", "EU27_2020")
                .isSorted();
    }

    @Test
    void group_hasMembers() {
        assertThat(Run.of("regions", "show", "jing-jin-ji", "--json").out())
                .startsWith("{\"code\":\"group:jing-jin-ji\",\"codes\":{\"group\":\"jing-jin-ji\"},"
                        + "\"names\":{\"en\":\"Beijing-Tianjin-Hebei\",\"zh\":\"京津冀\"},")
                .endsWith("\"parent\":null,\"kind\":\"group\",\"groups\":[],"
                        + "\"members\":[\"CN-BJ\",\"CN-TJ\",\"CN-HE\"]}\n");
        assertThat(Run.of("regions", "show", "jing-jin-ji").lines()).contains("Members     3: CN-BJ, CN-TJ, CN-HE");
    }

    @Test
    void changingGroup_hasMembersOfTheDay() {
        Region union = Regions.of("EU");

        assertThat(RegionReport.on(LocalDate.of(1972, 12, 31), union).text())
                .contains("Members     6 on 1972-12-31: BE, DE, FR, IT, LU, NL\n");
        assertThat(json("EU").at("/members").size())
                .isEqualTo(union.membersOn(RegionsCommand.today()).size());
    }

    @Test
    void areaOfM49_hasEnclosingArea() {
        assertThat(json("m49:030").at("/groups").toString()).isEqualTo("[\"m49:142\"]");
    }

    @Test
    void withdrawnCode_hasSuccessors() {
        assertThat(json("DD").at("/successors").toString())
                .isEqualTo("[{\"code\":\"DE\",\"date\":\"1990-10-03\",\"change\":\"merged\"}]");
        assertThat(Run.of("regions", "show", "iso3166-3:CSHH").lines())
                .contains("Successors  split into CZ on 1993-01-01, split into SK on 1993-01-01");
        assertThat(json("CN-BJ").has("successors")).isFalse();
        assertThat(json("CN-BJ").has("members")).isFalse();
    }

    @Test
    void joiners_arePrinted() {
        assertThat(Run.of("regions", "show", "LK").out()).contains("ශ්\u200dරී ලංකාව (si)");
    }

    @Test
    void text_isWrittenForEveryRegion() {
        LocalDate today = RegionsCommand.today();

        assertThat(Regions.all())
                .allSatisfy(region -> assertThat(RegionReport.of(region, today).text())
                        .startsWith("Codes       " + region.code())
                        .doesNotContain("\n\n")
                        .doesNotContain("\\u"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "CS| Region code must identify one region, but 'CS' is the code of 'iso3166-3:CSHH'"
                        + " (Czechoslovakia), 'iso3166-3:CSXX' (Serbia and Montenegro)",
                "Limburg| Name must identify one region, but 'Limburg' is the name of 'BE-VLI' (Limburg), 'NL-LI'"
                        + " (Limburg)",
                "CN-XX| Region code must be in the registry, such as 'CN-BJ', but was 'CN-XX'; nearest are 'CN-GX'"
                        + " (Guangxi), 'CN-JX' (Jiangxi), 'CN-NX' (Ningxia), 'CN-SX' (Shanxi), 'CN-XJ' (Xinjiang)",
                "nuts1234:Q| NUTS edition must be one of 1995, 1999, 2003, 2006, 2010, 2013, 2016, 2021, 2024, but"
                        + " was '1234'",
                "Qwrtzpsdf| Name must identify a region, but was 'Qwrtzpsdf'",
                "\"\"| Name must identify a region, but was ''",
            })
    void unknownOrAmbiguousRegion_isReportedInOneLine(String code, String message) {
        assertThat(Run.of("regions", "show", code)).isEqualTo(new Run(1, "", "regiostat: " + message + "\n"));
        assertThat(Run.of("regions", "show", "--json", code)).isEqualTo(new Run(1, "", "regiostat: " + message + "\n"));
    }
}
