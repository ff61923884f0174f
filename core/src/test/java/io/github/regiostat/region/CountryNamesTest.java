// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of countries in other languages than English and their own. */
class CountryNamesTest {
    private static Stream<Locale> languages() {
        return CountryLanguages.ALL.stream();
    }

    private static Region named(String name, String language) {
        return Regions.named(name, Locale.forLanguageTag(language));
    }

    /** The names that CLDR has in a language, by country. */
    private static Map<Region, String> displayNames(Locale language) {
        Map<Region, String> names = new LinkedHashMap<>();
        Regions.countries().forEach(country -> names.put(country, displayName(country, language)));
        names.put(Regions.of("XK"), displayName(Regions.of("XK"), language));
        return names;
    }

    private static String displayName(Region country, Locale language) {
        return new Locale.Builder().setRegion(country.code().code()).build().getDisplayCountry(language);
    }

    @Nested
    class WithLanguage {
        /** Names as tables of each language have them, written without CLDR. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            bg | DE=Германия, FR=Франция, GR=Гърция, GB=Обединеното кралство, US=САЩ, CZ=Чехия, CN=Китай, JP=Япония, \
                 CY=Кипър, MT=Малта, AT=Австрия, EE=Естония, HU=Унгария, MK=Северна Македония, RU=Русия, \
                 EU=Европейски съюз
            cs | DE=Německo, FR=Francie, AT=Rakousko, CZ=Česká republika, HU=Maďarsko, GB=Velká Británie, GR=Řecko, \
                 CN=Čína, US=USA, KR=Jižní Korea, NL=Nizozemsko, HR=Chorvatsko, CI=Pobřeží slonoviny, LU=Lucembursko
            da | DE=Tyskland, FR=Frankrig, GB=Storbritannien, US=USA, CZ=Tjekkiet, NL=Holland, NL=Nederlandene, \
                 CN=Kina, GR=Grækenland, AT=Østrig, SE=Sverige, BA=Bosnien og Hercegovina, HK=Hongkong, BY=Hviderusland
            de | DE=Deutschland, FR=Frankreich, AT=Österreich, AT=Oesterreich, CZ=Tschechische Republik, \
                 CI=Elfenbeinküste, \
                 BA=Bosnien & Herzegowina, US=Vereinigte Staaten von Amerika, GB=Großbritannien, GB=GROSSBRITANNIEN, \
                 KR=Korea (Republik), NL=Niederlande, CH=die Schweiz, TR=Türkei, VA=Vatikan, MD=Moldau, \
                 BY=Weissrussland, \
                 DE-BY=Bayern, group:EU=Europäische Union, m49:001=Welt, m49:002=Afrika
            el | DE=Γερμανία, FR=Γαλλία, GR=Ελλάδα, GB=Ηνωμένο Βασίλειο, US=ΗΠΑ, CY=Κύπρος, NL=Κάτω Χώρες, CN=Κίνα, \
                 ES=Ισπανία, IT=ΙΤΑΛΙΑ, CZ=Τσεχία, JP=Ιαπωνία, MT=Μάλτα, KR=Νότια Κορέα
            en | DE=Germany, FR=France, GB=United Kingdom, US=United States, KR=South Korea, CI=Ivory Coast, \
                 GE=Georgia, \
                 CZ=Czechia, MK=North Macedonia, SZ=Eswatini, MM=Burma, VA=Vatican City, GN=Guinea, NE=Niger
            es | DE=Alemania, FR=Francia, ES=España, GB=Reino Unido, US=EE.UU., US=Estados Unidos, CZ=República Checa, \
                 NL=Países Bajos, CI=Costa de Marfil, SA=Arabia Saudita, EC=Ecuador, GD=Granada, SZ=Suazilandia, \
                 GR=Grecia
            et | DE=Saksamaa, FR=Prantsusmaa, EE=Eesti, FI=Soome, SE=Rootsi, RU=Venemaa, LV=Läti, GB=Suurbritannia, \
                 US=USA, CN=Hiina, GR=Kreeka, CZ=Tšehhi, NL=Holland, AT=Austria
            fi | DE=Saksa, FR=Ranska, FI=Suomi, SE=Ruotsi, EE=Viro, RU=Venäjä, GB=Iso-Britannia, US=Yhdysvallat, \
                 CN=Kiina, \
                 GR=Kreikka, CZ=Tšekki, NL=Alankomaat, AT=Itävalta, CI=Norsunluurannikko
            fr | DE=Allemagne, EC=Équateur, EC=EQUATEUR, US=Etats-Unis, US=États-Unis d'Amérique, \
                 CZ=République tchèque, \
                 KR=Corée du Sud, KR=Corée, République de, GB=Royaume-Uni, IT=l'Italie, NL=Pays-Bas, CV=Cap Vert, \
                 CD=République démocratique du Congo, MM=Birmanie, RU=Fédération de Russie, HK=Hong Kong, m49:001=Monde
            ga | IE=Éire, DE=an Ghearmáin, FR=an Fhrainc, GB=an Ríocht Aontaithe, US=Stáit Aontaithe Mheiriceá, \
                 ES=an Spáinn, IT=an Iodáil, CN=an tSín, JP=an tSeapáin, GR=an Ghréig, NL=an Ísiltír, PL=an Pholainn
            hr | DE=Njemačka, FR=Francuska, HR=Hrvatska, AT=Austrija, HU=Mađarska, SI=Slovenija, GB=Velika Britanija, \
                 US=SAD, CN=Kina, ES=Španjolska, NL=Nizozemska, TN=Tunis, CI=Obala Bjelokosti, BA=Bosna i Hercegovina
            hu | DE=Németország, FR=Franciaország, HU=Magyarország, AT=Ausztria, PL=Lengyelország, IT=Olaszország, \
                 HR=Horvátország, GB=Egyesült Királyság, US=USA, CN=Kína, GR=Görögország, CZ=Cseh Köztársaság, \
                 SZ=Szváziföld, \
                 VC=Saint Vincent és Grenadine-szigetek
            it | DE=Germania, FR=Francia, IT=Italia, GB=Regno Unito, US=Stati Uniti d'America, NL=Paesi Bassi, \
                 CH=Svizzera, \
                 CZ=Repubblica Ceca, HU=Ungheria, GR=Grecia, CN=Cina, HR=Croazia, CI=Costa d'Avorio, SE=Svezia
            lt | DE=Vokietija, FR=Prancūzija, LT=Lietuva, LV=Latvija, PL=Lenkija, GB=Jungtinė Karalystė, US=JAV, \
                 CN=Kinija, \
                 GR=Graikija, HU=Vengrija, NL=Nyderlandai, EE=Estija, CZ=Čekija, RU=Rusija
            lv | DE=Vācija, FR=Francija, LV=Latvija, LT=Lietuva, EE=Igaunija, RU=Krievija, GB=Apvienotā Karaliste, \
                 US=ASV, CN=Ķīna, GR=Grieķija, SE=Zviedrija, HU=Ungārija, NL=Nīderlande, BA=Bosnija un Hercegovina
            mt | DE=il-Ġermanja, DE=Ġermanja, FR=Franza, IT=l-Italja, IT=Italja, MT=Malta, GB=Renju Unit, \
                 US=Stati Uniti, \
                 ES=Spanja, CN=Ċina, AT=Awstrija, PL=Polonja, SE=l-Iżvezja, JP=Ġappun
            nl | DE=Duitsland, FR=Frankrijk, NL=Nederland, GB=Verenigd Koninkrijk, US=Verenigde Staten, US=VS, \
                 CI=Ivoorkust, \
                 ES=Spanje, BY=Wit-Rusland, CZ=Tsjechië, KR=Zuid-Korea, CH=Zwitserland, TL=Oost-Timor, GR=Griekenland, \
                 BA=Bosnië-Herzegovina
            pl | DE=Niemcy, FR=Francja, PL=Polska, IT=Włochy, HU=Węgry, GB=Wielka Brytania, US=Stany Zjednoczone, \
                 US=USA, \
                 CZ=Czechy, NL=Holandia, NL=Niderlandy, CN=Chiny, LT=Litwa, CI=Wybrzeże Kości Słoniowej, \
                 CI=Côte d'Ivoire
            pt | DE=Alemanha, FR=França, PT=Portugal, ES=Espanha, GB=Reino Unido, US=Estados Unidos, US=EUA, \
                 PL=Polónia, \
                 PL=Polônia, VN=Vietname, VN=Vietnã, IR=Irão, IR=Irã, CZ=República Checa, NL=Países Baixos, EE=Estónia
            ro | DE=Germania, FR=Franța, RO=România, GB=Regatul Unit, US=Statele Unite, US=SUA, HU=Ungaria, GR=Grecia, \
                 CZ=Republica Cehă, NL=Olanda, CI=Coasta de Fildeș, CN=China, MD=Republica Moldova, ES=Spania
            sk | DE=Nemecko, FR=Francúzsko, SK=Slovenská republika, CZ=Česko, HU=Maďarsko, AT=Rakúsko, \
                 GB=Veľká Británia, \
                 US=USA, PL=Poľsko, CN=Čína, GR=Grécko, NL=Holandsko, RU=Rusko, IT=Taliansko
            sl | DE=Nemčija, FR=Francija, SI=Slovenija, AT=Avstrija, HR=Hrvaška, HU=Madžarska, GB=Združeno kraljestvo, \
                 US=ZDA, CN=Kitajska, GR=Grčija, CZ=Češka, PL=Poljska, LV=Latvija, NL=Nizozemska
            sv | DE=Tyskland, FR=Frankrike, SE=Sverige, FI=Finland, GB=Storbritannien, US=USA, BY=Belarus, CN=Kina, \
                 GR=Grekland, CZ=Tjeckien, NL=Nederländerna, EE=Estland, HU=Ungern, CI=Elfenbenskusten
            ru | DE=Германия, US=США, US=Соединённые Штаты, GB=Великобритания, RU=Российская Федерация, \
                 KR=Южная Корея, \
                 KP=КНДР, BY=Белоруссия, CN=Китай, KG=Кыргызстан, AE=ОАЭ, FR=Франция, CI=Кот-д'Ивуар, NL=Нидерланды
            ar | DE=ألمانيا, DE=المانيا, FR=فرنسا, EG=مصر, SA=السعودية, US=الولايات المتحدة, GB=المملكة المتحدة, \
                 CN=الصين, \
                 JP=اليابان, RU=روسيا, AE=الإمارات العربية المتحدة, JO=الأردن, IN=الهند, MA=المغرب
            ja | DE=ドイツ, US=米国, US=アメリカ合衆国, GB=英国, GB=イギリス, FR=フランス, CN=中国, KR=韓国, KP=北朝鮮, \
                 IT=イタリア, BS=バハマ, BA=ボスニアヘルツェゴビナ, HK=香港, IR=イラン, IQ=イラク
            ko | DE=독일, US=미국, GB=영국, FR=프랑스, CN=중국, JP=일본, KR=한국, KP=북한, IN=인도, RU=러시아, \
                 VN=베트남, IT=이탈리아, AE=아랍 에미리트, HK=홍콩
            hi | DE=जर्मनी, US=संयुक्त राज्य अमेरिका, GB=यूनाइटेड किंगडम, FR=फ़्रांस, FR=फ्रांस, CN=चीन, IN=भारत, \
                 JP=जापान, \
                 IR=ईरान, IQ=इराक, NP=नेपाल, TG=टोगो, TO=टोंगा
            id | DE=Jerman, FR=Prancis, ID=Indonesia, US=Amerika Serikat, GB=Inggris Raya, NL=Belanda, CN=Tiongkok, \
                 JP=Jepang, KR=Korea Selatan, SG=Singapura, CI=Pantai Gading, SA=Arab Saudi, EG=Mesir, GR=Yunani
            """)
        void named_findsNamesOfTables(String language, String names) {
            assertThat(pairs(names)).hasSizeGreaterThanOrEqualTo(12).allSatisfy(pair -> {
                int equals = pair.indexOf('=');
                assertThat(named(pair.substring(equals + 1), language))
                        .as(pair)
                        .isEqualTo(Regions.of(pair.substring(0, equals)));
            });
        }

        /** The first name is that of CLDR 39 in JDK 17, the second that of CLDR 47 in JDK 25. */
        @ParameterizedTest
        @CsvSource({
            "da, BY, Hviderusland, Belarus",
            "sv, BY, Vitryssland, Belarus",
            "el, NL, Ολλανδία, Κάτω Χώρες",
            "et, CI, Côte d’Ivoire, Elevandiluurannik",
            "hr, FO, Farski otoci, Ovčji Otoci",
            "it, SZ, Swaziland, Eswatini",
            "ru, CK, Острова Кука, о-ва Кука",
            "ru, BN, Бруней-Даруссалам, Бруней",
            "ko, TR, 터키, 튀르키예",
            "hi, TR, तुर्की, तुर्किये"
        })
        void named_findsNamesOfEachJdk(String language, String code, String earlier, String later) {
            assertThat(named(earlier, language)).isEqualTo(Regions.of(code));
            assertThat(named(later, language)).isEqualTo(Regions.of(code));
        }

        /** Splits a list of codes with names, which may have commas. */
        private static List<String> pairs(String names) {
            return List.of(names.split(", +(?=\\S+=)"));
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.region.CountryNamesTest#languages")
        void displayName_meansTheCountryOrIsShared(Locale language) {
            displayNames(language).forEach((country, name) -> {
                try {
                    assertThat(Regions.named(name, language)).as(name).isEqualTo(country);
                } catch (RegionNotFoundException e) {
                    assertThat(e.isAmbiguous()).as(name).isTrue();
                    assertThat(e.candidates()).as(name).contains(country).hasSize(2);
                    assertThat(Set.of("CG", "MF", "SX", "VG", "VI"))
                            .as(name)
                            .contains(country.code().code());
                }
            });
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.region.CountryNamesTest#languages")
        void usualName_meansItsCountries(Locale language) {
            UsualCountryNames.in(language)
                    .forEach((name, codes) -> assertThat(
                                    CountryLanguages.in(language).named(name))
                            .as(name)
                            .containsExactlyInAnyOrderElementsOf(
                                    codes.stream().map(Regions::of).toList()));
        }

        /** Devanagari, Kana and Hangul have no accents: their marks make other words. */
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            चान     | hi
            हाइती़ा | hi
            トイツ   | ja
            パハマ   | ja
            독알     | ko
            """)
        void named_keepsMarksThatAreNotAccents(String name, String language) {
            assertThatExceptionOfType(RegionNotFoundException.class).isThrownBy(() -> named(name, language));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Corée   | fr | KR, KP
            Corea   | es | KR, KP
            Корея   | ru | KR, KP
            Koreja  | hr | KR, KP
            कोरिया  | hi | KR, KP
            Kongo   | de | CG, CD
            Congo   | es | CG, CD
            Congo   | en | CG, CD
            Kongo   | pl | CG, CD
            コンゴ    | ja | CG, CD
            콩고     | ko | CG, CD
            Конго   | bg | CG, CD
            """)
        void nameOfTwoCountries_isAQuestion(String name, String language, String codes) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> named(name, language))
                    .satisfies(e -> assertThat(e.isAmbiguous()).isTrue())
                    .satisfies(e -> assertThat(e.candidates())
                            .containsExactlyInAnyOrderElementsOf(Stream.of(codes.split(", "))
                                    .map(Regions::of)
                                    .toList()));
        }

        @Test
        void named_acceptsSeveralLanguages() {
            assertThat(Regions.named("Allemagne", Locale.GERMAN, Locale.FRENCH)).isEqualTo(Regions.of("DE"));
            assertThat(Regions.named("Spanien", Locale.GERMAN, Locale.FRENCH)).isEqualTo(Regions.of("ES"));
        }

        @Test
        void named_withoutLanguages_isThatOfTheRegistry() {
            assertThat(Regions.named("Bayern", new Locale[0])).isEqualTo(Regions.of("DE-BY"));
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Allemagne", new Locale[0]))
                    .withMessageStartingWith(
                            "Name must identify a region, but was 'Allemagne', which is the French name");
        }

        @Test
        void named_acceptsOtherLocales() {
            assertThat(named("Almanya", "tr")).isEqualTo(Regions.of("DE"));
            assertThat(named("Німеччина", "uk")).isEqualTo(Regions.of("DE"));
            assertThat(named("Deutschland", "de-AT")).isEqualTo(Regions.of("DE"));
            assertThat(named("Germany", "tlh")).isEqualTo(Regions.of("DE"));
        }

        @Test
        void unknownName_isRejectedWithTheLanguages() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Xyzzyx", Locale.GERMAN, Locale.FRENCH))
                    .withMessage("Name must identify a region in German and French, but was 'Xyzzyx'");
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Allemagne", Locale.GERMAN))
                    .withMessage(
                            "Name must identify a region in German, but was 'Allemagne', which is the French name of"
                                    + " 'DE' (Germany): give Locale.FRENCH");
        }

        @Test
        void regionBook_findsItsRegionsFirst() {
            Region park = Region.builder("local:park", RegionKind.ZONE)
                    .name("en", "Allemagne Park")
                    .build();
            RegionBook book = RegionBook.of(park);
            assertThat(book.named("Allemagne Park", Locale.FRENCH)).isSameAs(park);
            assertThat(book.named("Allemagne", Locale.FRENCH)).isEqualTo(Regions.of("DE"));
            assertThatExceptionOfType(RegionNotFoundException.class).isThrownBy(() -> book.named("Allemagne"));
        }
    }

    @Nested
    class WithoutLanguage {
        /** In no language, and for no country, is the answer another region. */
        @ParameterizedTest
        @MethodSource("io.github.regiostat.region.CountryNamesTest#languages")
        void nameOfACountry_neverMeansAnotherRegion(Locale language) {
            displayNames(language).forEach(WithoutLanguage::assertIsNotAnotherRegion);
            UsualCountryNames.in(language).forEach((name, codes) -> {
                Region first = Regions.of(codes.get(0));
                if (codes.size() == 1) {
                    assertIsNotAnotherRegion(first, name);
                } else {
                    assertThatExceptionOfType(RegionNotFoundException.class)
                            .as(name)
                            .isThrownBy(() -> Regions.named(name))
                            .satisfies(e -> assertThat(e.candidates()).contains(first));
                }
            });
        }

        private static void assertIsNotAnotherRegion(Region country, String name) {
            try {
                assertThat(Regions.named(name)).as(name).isEqualTo(country);
            } catch (RegionNotFoundException e) {
                assertThat(e.candidates()).as(name).contains(country);
            }
        }

        @Test
        void nameOfADivisionAndACountry_isAQuestion() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Équateur"))
                    .withMessage("Name must identify one region, but 'Équateur' is the name of 'EC' (Ecuador), 'CD-EQ'"
                            + " (Équateur); give a locale, such as Locale.FRENCH, or a kind")
                    .satisfies(e -> assertThat(e.isAmbiguous()).isTrue())
                    .satisfies(e -> assertThat(e.candidates()).containsExactly(Regions.of("EC"), Regions.of("CD-EQ")));
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("equateur", Locale.GERMAN))
                    .satisfies(e -> assertThat(e.isAmbiguous()).isTrue());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Equateur", "Norfolk", "San Martín", "Santa Elena", "Tunis", "Granada", "Verden", "EUA"})
        void otherNamesOfDivisionsAndCountries_areQuestions(String name) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named(name))
                    .withMessageContaining("; give a locale, such as Locale.")
                    .satisfies(e -> assertThat(e.candidates()).hasSizeGreaterThan(1));
        }

        @Test
        void kindOrRegion_answersTheQuestion() {
            Region ecuador = Regions.of("EC");
            assertThat(Regions.named("Équateur", RegionKind.COUNTRY)).isEqualTo(ecuador);
            assertThat(Regions.named("Équateur", Regions.of("m49:005"))).isEqualTo(ecuador);
            assertThat(Regions.named("Équateur", RegionKind.FIRST_LEVEL_DIVISION))
                    .isEqualTo(Regions.of("CD-EQ"));
            assertThat(Regions.named("Équateur", Regions.of("CD"))).isEqualTo(Regions.of("CD-EQ"));
            assertThat(Regions.named("Norfolk", Regions.of("GB"))).isEqualTo(Regions.of("GB-NFK"));
            assertThat(Regions.named("Korea", Regions.of("OECD"))).isEqualTo(Regions.of("KR"));
        }

        @Test
        void congoAndKorea_areQuestionsWithTwoAnswers() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Congo"))
                    .withMessage("Name must identify one region, but 'Congo' is the name of 'CG' (Congo - Brazzaville),"
                            + " 'CD' (Congo - Kinshasa)");
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("korea"))
                    .withMessage("Name must identify one region, but 'korea' is the name of 'KR' (South Korea), 'KP'"
                            + " (North Korea)");
            assertThatExceptionOfType(RegionNotFoundException.class).isThrownBy(() -> Regions.named("刚果"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Guinea              | GN
            Niger               | NE
            Dominica            | DM
            Sudan               | SD
            Samoa               | WS
            China               | CN
            Ireland             | IE
            Congo, Rep.         | CG
            Congo (Kinshasa)    | CD
            Korea, Republic of  | KR
            Deutschland         | DE
            日本                  | JP
            """)
        void exactNames_areNoQuestions(String name, String code) {
            assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Allemagne | the French name of 'DE' (Germany): give Locale.FRENCH
            Germania  | the Italian and Romanian name of 'DE' (Germany): give a locale, such as Locale.ITALIAN
            Китай | the Russian and Bulgarian name of 'CN' (China): give a locale, such as Locale.forLanguageTag("ru")
            ドイツ      | the Japanese name of 'DE' (Germany): give Locale.JAPANESE
            ألمانيا   | the Arabic name of 'DE' (Germany): give Locale.forLanguageTag("ar")
            Corée     | the French name of 'KR' (South Korea), 'KP' (North Korea)
            Monde     | the French name of 'm49:001' (world): give Locale.FRENCH
            """)
        void nameInOneLanguage_isRejectedWithTheLanguage(String name, String message) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named(name))
                    .withMessage("Name must identify a region, but was '" + name + "', which is " + message)
                    .satisfies(e -> assertThat(e.isAmbiguous()).isFalse())
                    .satisfies(e -> assertThat(e.candidates()).isNotEmpty());
        }
    }

    /** Cities lead to the region that they name, or to nothing. */
    @Nested
    class Cities {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            Munich           | nuts2024:DE212
            Nuremberg        | nuts2024:DE254
            Cologne          | nuts2024:DEA2
            Lisbon           | PT-11
            Oporto           | PT-13
            Naples           | IT-NA
            Florence         | IT-FI
            Milan            | IT-MI
            Turin            | IT-TO
            Venice           | IT-VE
            Rome             | IT-RM
            Genoa            | IT-GE
            Leghorn          | IT-LI
            Seville          | ES-SE
            Saragossa        | ES-Z
            Majorca          | nuts2024:ES532
            Copenhagen       | nuts2024:DK011
            Prague           | CZ-10
            Warsaw           | nuts2024:PL911
            Cracow           | nuts2024:PL213
            Krakow           | nuts2024:PL213
            Vienna           | AT-9
            Brussels         | BE-BRU
            Antwerp          | BE-VAN
            Moscow           | RU-MOW
            Saint Petersburg | RU-SPE
            St. Petersburg   | RU-SPE
            Kiev             | UA-30
            Kyiv             | UA-30
            Bucharest        | RO-B
            Belgrade         | RS-00
            Zurich           | CH-ZH
            Geneva           | CH-GE
            Lucerne          | CH-LU
            Bavaria          | DE-BY
            Saxony           | DE-SN
            Tuscany          | IT-52
            Lombardy         | IT-25
            Piedmont         | IT-21
            Sicily           | IT-82
            Sardinia         | IT-88
            Apulia           | IT-75
            Brittany         | FR-BRE
            Normandy         | FR-NOR
            Burgundy         | nuts2024:FRC1
            Andalusia        | ES-AN
            Catalonia        | ES-CT
            Silesia          | PL-24
            Peking           | CN-BJ
            Canton           | gb2260:440100
            """)
        void englishName_meansItsRegion(String name, String code) {
            assertThat(Regions.named(name)).isEqualTo(Regions.of(code));
        }

        /** No region is this city or land, and no word of a few other letters is proposed. */
        @ParameterizedTest
        @ValueSource(strings = {"Ghent", "The Hague", "Athens", "Gothenburg", "Marseilles", "Smyrna", "Danzig"})
        void otherCities_areUnknown(String name) {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named(name))
                    .withMessage("Name must identify a region, but was '" + name + "'")
                    .satisfies(e -> assertThat(e.candidates()).isEmpty());
        }

        @Test
        void basel_hasTwoCandidates() {
            assertThatExceptionOfType(RegionNotFoundException.class)
                    .isThrownBy(() -> Regions.named("Basel"))
                    .satisfies(e -> assertThat(e.candidates()).contains(Regions.of("CH-BS"), Regions.of("CH-BL")));
        }
    }

    @Nested
    class LanguagesOf {
        @Test
        void languagesOf_returnsTheLanguageOfMostNames() {
            List<NamesInLanguage> found = Regions.languagesOf(
                    List.of("Allemagne", "Espagne", "Italie", "Équateur", "Île-de-France", "Total"));
            assertThat(found).hasSize(1);
            NamesInLanguage french = found.get(0);
            assertThat(french.language()).contains(Locale.FRENCH);
            assertThat(french.regions())
                    .containsEntry("Allemagne", Regions.of("DE"))
                    .containsEntry("Équateur", Regions.of("EC"))
                    .containsEntry("Île-de-France", Regions.of("FR-IDF"))
                    .hasSize(5);
            assertThat(french.unresolved()).containsExactly("Total");
            assertThat(french).hasToString("5 of 6 names in French");
            assertThat(french)
                    .isEqualTo(Regions.languagesOf(
                                    List.of("Allemagne", "Espagne", "Italie", "Équateur", "Île-de-France", "Total"))
                            .get(0));
            assertThat(french)
                    .hasSameHashCodeAs(Regions.languagesOf(
                                    List.of("Allemagne", "Espagne", "Italie", "Équateur", "Île-de-France", "Total"))
                            .get(0));
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.region.CountryNamesTest#languages")
        void languagesOf_findsTheLanguageOfAllCountries(Locale language) {
            List<String> names = List.copyOf(displayNames(language).values());
            List<NamesInLanguage> found = Regions.languagesOf(names);
            assertThat(found).hasSize(1);
            assertThat(found.get(0).language())
                    .isEqualTo(language.equals(Locale.ENGLISH) ? Optional.empty() : Optional.of(language));
            assertThat(found.get(0).regions()).hasSizeGreaterThan(240);
        }

        @Test
        void languagesOf_returnsAllOfATie() {
            List<NamesInLanguage> found = Regions.languagesOf(List.of("Tyskland", "Sverige", "Norge"));
            assertThat(found)
                    .extracting(each -> each.language().orElseThrow().toLanguageTag())
                    .containsExactly("da", "sv");
            assertThat(found).allSatisfy(each -> assertThat(each.regions()).hasSize(3));
        }

        @Test
        void languagesOf_hasNoLanguage_ifNoneIsBetter() {
            List<NamesInLanguage> found = Regions.languagesOf(List.of("Bayern", "Berlin", "Germany", "Sum"));
            assertThat(found).hasSize(1);
            assertThat(found.get(0).language()).isEmpty();
            assertThat(found.get(0).regions()).hasSize(3);
            assertThat(found.get(0)).hasToString("3 of 4 names");
        }

        /** Norfolk Island is "Norfolk" in Dutch, which does not make a table of counties Dutch. */
        @Test
        void languagesOf_ignoresNamesThatAreQuestions() {
            List<NamesInLanguage> found = Regions.languagesOf(List.of("Norfolk", "Suffolk", "Essex"));
            assertThat(found).hasSize(1);
            assertThat(found.get(0).language()).isEmpty();
            assertThat(found.get(0).unresolved()).containsExactly("Norfolk");
        }

        @Test
        void languagesOf_acceptsNoNamesAndAnyText() {
            assertThat(Regions.languagesOf(List.of())).hasSize(1);
            assertThatNoException()
                    .isThrownBy(() -> Regions.languagesOf(List.of("", " ", "12", "–", "x".repeat(1000))));
        }
    }
}
