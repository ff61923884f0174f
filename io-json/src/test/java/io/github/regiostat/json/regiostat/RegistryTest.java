// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionBook;
import io.github.regiostat.region.Regions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Regions of the registry and other books, written and read. */
class RegistryTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();
    private static final Region PARK =
            Region.zone("binhai-zhongguancun", "Binhai-Zhongguancun Science Park", Regions.of("CN-TJ"));
    private static final Region CHINA = Regions.of("CN").including(Regions.of("HK"), Regions.of("MO"));

    @Test
    void everyRegionOfTheRegistry_isWrittenAsItsCode() {
        for (Region region : Regions.all()) {
            String json = MAPPER.writeValueAsString(region);
            assertThat(json).isEqualTo("\"" + region.code() + "\"");
            assertThat(MAPPER.readValue(json, Region.class)).isSameAs(region);
        }
    }

    @Test
    void everyRegionOfTheRegistry_canBeDeclared() {
        for (Region region : Regions.all()) {
            Region own = region.toBuilder().name("tlh", "Own").build();
            Region back = MAPPER.readValue(MAPPER.writeValueAsString(own), Region.class);
            assertThat(back.contentEquals(own)).as(region.toString()).isTrue();
        }
    }

    /** An earlier version wrote a country with the id of a group. */
    @Test
    void idOfAGroup_isReadAsTheGroup() {
        Region union = Regions.of("EU");
        for (String json : new String[] {
            "\"EU\"", "{\"code\": \"EU\"}", "{\"code\": \"EU\", \"kind\": \"country\", \"names\": {\"en\": \"Union\"}}"
        }) {
            assertThat(MAPPER.readValue(json, Region.class)).isSameAs(union);
        }
        RegionBook book = RegiostatJson.readDocument("""
            {"regiostat": 1, "regions": [{"code": "EU"},
             {"code": "local:both", "kind": "group", "members": ["EU", "CH"]}]}
            """).regionBook();
        assertThat(book.of("local:both").members()).containsExactly(union, Regions.of("CH"));
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(
                        "{\"code\": \"nuts2024:EU27\", \"kind\": \"second-level-division\"}", Region.class))
                .withMessageStartingWith(
                        "Region with the code of a group must be of the kind 'group', but nuts2024:EU27 is"
                                + " of the kind 'second-level-division'; look up the group with Regions.of(\"EU\")");
    }

    /** An earlier version had Burma as a region of its own and Berlin in two schemes. */
    @ParameterizedTest
    @CsvSource({"m49:736, SD", "m49:230, ET", "iso3166-3:BUMM, MM", "nuts2024:DE3, DE-BE"})
    void codeOfAnEarlierVersion_isReadAsTheRegionOfToday(String code, String today) {
        Region region = Regions.of(today);
        for (String json : List.of("\"C\"", "{\"code\": \"C\"}", "{\"code\": \"C\", \"kind\": \"country\"}")) {
            assertThat(MAPPER.readValue(json.replace("C\"", code + "\""), Region.class))
                    .isSameAs(region);
        }
        assertThat(MAPPER.writeValueAsString(Regions.of(code))).isEqualTo("\"" + today + "\"");
    }

    @Test
    void book_isADocumentOfItsRegions() {
        RegionBook book = RegionBook.of(PARK, CHINA);
        String json = RegiostatJson.write(Document.declarationsOf(book));
        assertThat(json).isEqualTo("""
            {"regiostat": 1,
             "regions": [
              {"code": "local:binhai-zhongguancun", "kind": "zone", \
            "names": {"en": "Binhai-Zhongguancun Science Park"}, "parents": ["CN-TJ"]},
              {"code": "CN", "includes": ["HK", "MO"]}]}
            """);
        RegionBook back = RegiostatJson.readDocument(json).regionBook();
        assertThat(back).isEqualTo(book);
        assertThat(back.of("CN").overlaps(Regions.of("HK"))).isTrue();
    }

    @Test
    void territoryOfADay_isWrittenWithItsRegion() {
        Region sichuan = Regions.of("CN-SC").onTerritoryOf(LocalDate.of(2024, 12, 31));
        String json = MAPPER.writeValueAsString(sichuan);
        assertThat(json).isEqualTo("{\"code\":\"CN-SC\",\"territoryOn\":\"2024-12-31\"}");
        assertThat(MAPPER.readValue(json, Region.class).contentEquals(sichuan)).isTrue();
        Region france = Regions.of("FR").including(Regions.of("GP")).onTerritoryOf(LocalDate.of(2024, 12, 31));
        String declared = RegiostatJson.write(Document.declarationsOf(RegionBook.of(sichuan, france)));
        assertThat(declared).isEqualTo("""
            {"regiostat": 1,
             "regions": [
              {"code": "CN-SC", "territoryOn": "2024-12-31"},
              {"code": "FR", "includes": ["GP"], "territoryOn": "2024-12-31"}]}
            """);
        RegionBook back = RegiostatJson.readDocument(declared).regionBook();
        assertThat(back.of("CN-SC").hasSameTerritoryAs(sichuan)).isTrue();
        assertThat(back.of("FR").hasSameTerritoryAs(france)).isTrue();
    }

    @Test
    void dayOfTheTerritory_isADate() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"code\":\"CN-SC\",\"territoryOn\":\"now\"}", Region.class))
                .withMessageStartingWith("Day of the territory must be a date such as '2024-03-27', but was 'now'");
    }

    @Test
    void cycleOfParents_isRejectedAtItsCode() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> RegiostatJson.readDocument("""
                    {"regiostat": 1, "regions": [
                      {"code": "local:a", "kind": "zone", "parents": ["local:b"]},
                      {"code": "local:b", "kind": "zone", "parents": ["local:a"]}]}
                    """))
                .withMessageEndingWith(
                        "Region must be declared in \"regions\" before it is used, or be in the registry, but was"
                                + " 'local:b'");
    }

    @Test
    void groupThatContainsItself_isRejected() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> RegiostatJson.readDocument("""
                    {"regiostat": 1, "regions": [
                      {"code": "local:a", "kind": "group", "otherCodes": ["local:b"], "members": ["CN-BJ"]},
                      {"code": "local:b", "kind": "group", "members": ["local:a"]}]}
                    """))
                .withMessageContaining("Group must not contain itself, but 'local:b' does in its member 'local:a'");
    }

    @Test
    void territoryThatIsAlreadyIncluded_isRejected() {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(
                        () -> MAPPER.readerFor(Region.class).readValue("{\"code\": \"CN\", \"includes\": [\"CN-BJ\"]}"))
                .withMessageContaining("Regions must not overlap, but 'CN' (China) and 'CN-BJ' (Beijing) do");
    }

    @Test
    void bookWithACodeOfTheRegistry_isRejected() {
        Document document = RegiostatJson.readDocument("""
            {"regiostat": 1, "regions": [{"code": "local:a", "kind": "zone", "otherCodes": ["CN-BJ"]}]}
            """);
        assertThatIllegalArgumentException()
                .isThrownBy(document::regionBook)
                .withMessageContaining("must not be the code of a registered region");
    }
}
