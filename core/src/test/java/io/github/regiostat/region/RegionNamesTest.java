// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and labels as people and statistical offices print them. */
class RegionNamesTest {
    private static void requireMeans(String name, String code) {
        assertThat(Regions.named(name).code()).hasToString(code);
    }

    private static Stream<Region> countries() {
        return Regions.all().stream()
                .filter(region -> region.kind() == RegionKind.COUNTRY
                        && region.successors().isEmpty());
    }

    @Test
    void named_findsACountryByEachOfItsNames() {
        countries().forEach(country -> {
            Stream<String> others = country.otherNames().stream().map(RegionName::text);
            Stream.concat(country.names().values().stream(), others)
                    .filter(name -> !List.of("Congo", "刚果", "Korea").contains(name)) // also the name of another country
                    .forEach(name -> assertThat(Regions.named(name)).as(name).isEqualTo(country));
        });
    }

    @Test
    void otherNames_areNotDisplayNames() {
        countries()
                .forEach(country -> assertThat(country.otherNames().stream().map(RegionName::text))
                        .as(country.name())
                        .doesNotHaveDuplicates()
                        .doesNotContainAnyElementsOf(country.names().values()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UK                          | GB
        U.K.                        | GB
        Great Britain               | GB
        USA                         | US
        U.S.                        | US
        U.S.A.                      | US
        United States of America    | US
        UAE                         | AE
        Turkey                      | TR
        Turkiye                     | TR
        Czech Republic              | CZ
        Ivory Coast                 | CI
        Cote d'Ivoire               | CI
        Cape Verde                  | CV
        East Timor                  | TL
        Macedonia                   | MK
        Holland                     | NL
        Russia                      | RU
        Russian Federation          | RU
        Republic of Korea           | KR
        South Korea                 | KR
        North Korea                 | KP
        DPRK                        | KP
        Congo-Brazzaville           | CG
        DR Congo                    | CD
        DRC                         | CD
        Macau                       | MO
        Palestine                   | PS
        PRC                         | CN
        Mainland China              | CN
        St Kitts and Nevis          | KN
        Saint Lucia                 | LC
        Trinidad and Tobago         | TT
        The Gambia                  | GM
        Bosnia                      | BA
        Bosnia-Herzegovina          | BA
        Vatican                     | VA
        Micronesia                  | FM
        Guinea                      | GN
        Dominica                    | DM
        Dominican Republic          | DO
        Niger                       | NE
        Samoa                       | WS
        American Samoa              | AS
        Ireland                     | IE
        Georgia                     | GE
        Kosovo                      | XK
        Channel Islands             | worldbank:CHI
        Soviet Union                | iso3166-3:SUHH
        USSR                        | iso3166-3:SUHH
        Yugoslavia                  | iso3166-3:YUCS
        Czechoslovakia              | iso3166-3:CSHH
        East Germany                | iso3166-3:DDDE
        Netherlands Antilles        | iso3166-3:ANHH
        Luxembourg                  | LU
        """)
    void named_findsUsualEnglishNames(String name, String code) {
        requireMeans(name, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bahamas, The                  | BS
        Congo, Dem. Rep.              | CD
        Congo, Rep.                   | CG
        Egypt, Arab Rep.              | EG
        Gambia, The                   | GM
        Hong Kong SAR, China          | HK
        Iran, Islamic Rep.            | IR
        Korea, Dem. People's Rep.     | KP
        Korea, Rep.                   | KR
        Kyrgyz Republic               | KG
        Lao PDR                       | LA
        Macao SAR, China              | MO
        Micronesia, Fed. Sts.         | FM
        Puerto Rico (US)              | PR
        Slovak Republic               | SK
        St. Martin (French part)      | MF
        Sint Maarten (Dutch part)     | SX
        Syrian Arab Republic          | SY
        Venezuela, RB                 | VE
        Viet Nam                      | VN
        Virgin Islands (U.S.)         | VI
        West Bank and Gaza            | PS
        Yemen, Rep.                   | YE
        High income                   | worldbank:HIC
        Low & middle income           | worldbank:LMY
        East Asia & Pacific           | worldbank:EAS
        """)
    void named_findsLabelsOfTheWorldBank(String label, String code) {
        requireMeans(label, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bolivia (Plurinational State of)                     | BO
        China, Hong Kong Special Administrative Region       | HK
        China, Macao SAR                                     | MO
        Democratic People's Republic of Korea                | KP
        Falkland Islands (Malvinas)                          | FK
        Iran (Islamic Republic of)                           | IR
        Iran, Islamic Republic of                            | IR
        Micronesia (Federated States of)                     | FM
        Netherlands (Kingdom of the)                         | NL
        State of Palestine                                   | PS
        Republic of Moldova                                  | MD
        United Republic of Tanzania                          | TZ
        Tanzania, United Republic of                         | TZ
        Venezuela (Bolivarian Republic of)                   | VE
        Saint Helena, Ascension and Tristan da Cunha         | SH
        Bonaire, Sint Eustatius and Saba                     | BQ
        Holy See (Vatican City State)                        | VA
        Korea (the Republic of)                              | KR
        Latin America and the Caribbean                      | m49:419
        South-eastern Asia                                   | m49:035
        World                                                | m49:001
        """)
    void named_findsLabelsOfTheUnitedNationsAndIso(String label, String code) {
        requireMeans(label, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Germany (until 1990 former territory of the FRG)     | DE
        China (People's Republic of)                         | CN
        Kosovo*                                              | XK
        Kosovo (under United Nations Security Council Resolution 1244/99) | XK
        Chinese Taipei                                       | TW
        China, P.R.: Mainland                                | CN
        China, P.R.: Hong Kong                               | HK
        Islamic Republic of Iran                             | IR
        Taiwan Province of China                             | TW
        Afghanistan, Islamic Republic of                     | AF
        Czech Rep.                                           | CZ
        Cook Isds                                            | CK
        Korea, South                                         | KR
        Burma                                                | MM
        Euro area                                            | group:EA
        Eurozone                                             | group:EA
        European Union                                       | group:EU
        OECD                                                 | group:OECD
        """)
    void named_findsLabelsOfOtherOffices(String label, String code) {
        requireMeans(label, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        中华人民共和国    | CN
        中国大陆          | CN
        香港              | HK
        中国香港          | HK
        澳门              | MO
        台湾              | TW
        俄罗斯联邦        | RU
        韩国              | KR
        大韩民国          | KR
        朝鲜              | KP
        阿联酋            | AE
        波黑              | BA
        沙特              | SA
        印尼              | ID
        中非              | CF
        多米尼加          | DO
        多米尼克          | DM
        刚果（金）        | CD
        刚果(布)          | CG
        美利坚合众国      | US
        寮國              | LA
        紐西蘭            | NZ
        欧元区            | group:EA
        长三角            | group:yangtze-river-delta
        大湾区            | group:greater-bay-area
        京津冀            | group:jing-jin-ji
        东盟              | group:ASEAN
        全球              | m49:001
        高收入国家        | worldbank:HIC
        """)
    void named_findsChineseNames(String name, String code) {
        requireMeans(name, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Deutschland                 | DE
        Bundesrepublik Deutschland  | DE
        République française        | FR
        Ελλάδα                      | GR
        Россия                      | RU
        Российская Федерация        | RU
        Rzeczpospolita Polska       | PL
        España                      | ES
        日本国                      | JP
        대한민국                    | KR
        مصر                         | EG
        Bayern                      | DE-BY
        Lombardia                   | IT-25
        Catalunya                   | ES-CT
        Genève                      | CH-GE
        """)
    void named_findsNamesInTheLanguagesOfTheCountry(String name, String code) {
        requireMeans(name, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Burma           | MM | 1989-06-18
        Ceylon          | LK | 1972-05-22
        Swaziland       | SZ | 2018-04-19
        FYROM           | MK | 2019-02-12
        Nyasaland       | MW | 1964-07-06
        Gold Coast      | GH | 1957-03-06
        Basutoland      | LS | 1966-10-04
        Zaire           | CD | 1997-05-17
        Tanganyika      | TZ | 1964-04-26
        North Yemen     | YE | 1990-05-22
        Malaya          | MY | 1963-09-16
        Orissa          | IN-OD | 2011-11-04
        """)
    void otherNames_haveFormerNamesWithDates(String name, String code, String end) {
        Region region = Regions.of(code);
        assertThat(Regions.named(name)).isEqualTo(region);
        assertThat(region.otherNames())
                .filteredOn(other -> other.text().equals(name))
                .singleElement()
                .satisfies(former -> {
                    assertThat(former.type()).isEqualTo(RegionNameType.FORMER);
                    assertThat(former.to().map(Object::toString)).contains(end);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Eswatini (Swaziland)      | SZ
        Iran (Persia)             | IR
        Samoa/Western Samoa       | WS
        Sri Lanka (Ceylon)        | LK
        Myanmar (formerly Burma)  | MM
        Czechia (former Czech Republic) | CZ
        Eswatini（原Swaziland）   | SZ
        """)
    void named_findsTwoNamesOfOneRegion(String name, String code) {
        requireMeans(name, code);
    }

    /** Names as spreadsheets have them, with spaces, marks and characters of other keyboards. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
          Iran (Islamic Republic of) |IR
        Iran (Islamic Republic of)*|IR
        Iran（Islamic Republic of）|IR
        Korea，Republic of|KR
        Korea,\u00a0Rep.|KR
        "Bahamas, The"|BS
        Hong Kong S.A.R.|HK
        COTE D\u2032IVOIRE|CI
        ＫＯＲＥＡ，　ＲＥＰ．|KR
        Trinidad\u2003&\u2003Tobago|TT
        Bosnia\u2013Herzegovina|BA
        """)
    void named_ignoresSpacesAndMarks(String name, String code) {
        requireMeans(name, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Antigua                            | AG
        Bosnia and Herzegowina             | BA
        Ethiopia PDR                       | ET
        Guinea-Conakry                     | GN
        Netherlands Antilles (former)      | iso3166-3:ANHH
        Sudan (former)                     | SD
        Former Sudan                       | SD
        U.R. of Tanzania: Mainland         | TZ
        Yugoslav SFR                       | iso3166-3:YUCS
        Kosovo (in accordance with UN Security Council resolution 1244 (1999)) | XK
        剛果民主共和國                     | CD
        """)
    void named_findsFurtherLabels(String label, String code) {
        requireMeans(label, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Amur Oblast                   | RU-AMU
        Amur Region                   | RU-AMU
        Moscow Oblast                 | RU-MOS
        Altai Territory               | RU-ALT
        Republic of Tatarstan         | RU-TA
        Yamalo-Nenets Autonomous Okrug | RU-YAN
        Kyiv Oblast                   | UA-32
        Kharkiv Oblast                | UA-63
        Minsk Oblast                  | BY-MI
        Tashkent Oblast               | UZ-TO
        Almaty Oblast                 | KZ-19
        East Kazakhstan               | KZ-63
        Lima Department               | PE-LIM
        Antioquia Department          | CO-ANT
        Aleppo Governorate            | SY-HL
        Silesian Voivodeship          | PL-24
        Osaka Prefecture              | JP-27
        Pest County                   | HU-PE
        County Kerry                  | IE-KY
        Canton of Geneva              | CH-GE
        Grisons                       | CH-GR
        Central Bohemian Region       | CZ-20
        Freistaat Bayern              | DE-BY
        Community of Madrid           | ES-MD
        Normandy                      | FR-NOR
        Burgundy                      | nuts2024:FRC1
        Latium                        | IT-62
        Pondicherry                   | IN-PY
        NSW                           | AU-NSW
        Brussels-Capital Region       | BE-BRU
        East Midlands                 | nuts2021:UKF
        Upper Bavaria                 | nuts2024:DE21
        廣東                          | CN-GD
        Beijing City                  | CN-BJ
        Shanxi                        | CN-SX
        Shan Xi                       | CN-SX
        Shānxī                        | CN-SX
        Shanxi Province               | CN-SX
        Shǎnxī                        | CN-SN
        SHǍNXĪ                        | CN-SN
        Shǎnxī Province               | CN-SN
        """)
    void named_findsUsualNamesOfDivisions(String name, String code) {
        requireMeans(name, code);
    }

    /** A whole precedes a part with its name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Madrid         | ES-MD
        Murcia         | ES-MC
        Navarra        | ES-NC
        Dhaka          | BD-C
        Kankan         | GN-K
        Tartu          | EE-79
        Vilnius        | LT-VL
        Durrës         | AL-02
        West Midlands  | nuts2021:UKG
        """)
    void named_findsTheWholeBeforeItsPart(String name, String code) {
        requireMeans(name, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Santa Cruz        | 'AR-Z' (Santa Cruz), 'BO-S' (Santa Cruz), 'CV-CR' (Santa Cruz)
        Florida           | 'US-FL' (Florida), 'UY-FD' (Florida)
        Punjab            | 'IN-PB' (Punjab), 'PK-PB' (Punjab)
        Limburg           | 'BE-VLI' (Limburg), 'NL-LI' (Limburg)
        Canaries          | 'ES-CN' (Canary Islands), 'LC-12' (Canaries)
        """)
    void named_rejectsNamesOfSeveralRegions(String name, String regions) {
        assertThatThrownBy(() -> Regions.named(name))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessage("Name must identify one region, but '" + name + "' is the name of " + regions);
    }

    /** Punctuation does not decide: one of them is also written with a hyphen. */
    @Test
    void named_rejectsANameThatDiffersInPunctuationOnly() {
        assertThatThrownBy(() -> Regions.named("North-West"))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessageStartingWith("Name must identify one region, but 'North-West' is the name of 'BW-NW' "
                        + "(North West), 'CM-NW' (Northwest), 'SG-03' (North West), 'ZA-NW' (North West)");
    }

    /** A county or region of another country is unknown rather than a division that has the rest of its name. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Washington County", "Georgia Republic", "York Region", "Kent County", "Lima Oblast (former)"})
    void named_doesNotIgnoreEachGenericTerm(String name) {
        assertThatThrownBy(() -> Regions.named(name))
                .isInstanceOf(RegionNotFoundException.class)
                .hasMessageStartingWith("Name must identify a region, but was '" + name + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Guiana", "Virgin Islands", "ROC", "America", "Georgia (United States)", "Italy/Malta", "()", "/"
            })
    void named_rejectsNamesOfSeveralCountries(String name) {
        assertThatThrownBy(() -> Regions.named(name)).isInstanceOf(RegionNotFoundException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PH-COM | Davao de Oro        | Compostela Valley
        NI-AN  | Costa Caribe Norte  | Atlántico Norte
        NI-AS  | Costa Caribe Sur    | Atlántico Sur
        HU-CS  | Csongrád-Csanád     | Csongrád
        MA-FAH | Fahs-Anjra          | Fahs-Beni Makada
        MA-FES | Fès                 | Fès-Dar-Dbibegh
        UG-220 | Bukwo               | Bukwa
        CO-DC  | Bogotá              | Bogota D.C.
        CZ-10  | Prague              | Praha
        GB-LND | City of London      | City of London
        BD-B   | Chattogram          | Chittagong
        AZ-XA  | Khankendi           | Stepanakert
        """)
    void name_isThatOfTodayAndFormerOnesAreFound(String code, String name, String other) {
        assertThat(Regions.of(code).name()).isEqualTo(name);
        assertThat(Regions.named(other, RegionScheme.ISO_3166).code()).hasToString(code);
    }

    @Test
    void named_doesNotTakeADistrictForKosovoOrACityForLondon() {
        assertThat(Regions.of("RS-25").name()).isEqualTo("Kosovo District");
        assertThat(Regions.named("London").code()).doesNotHaveToString("GB-LND");
    }
}
