// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    /** Usual encodings and their languages: every sample of 20 letters beyond ASCII must be decoded. */
    private static final List<String> USUAL = List.of(
            "windows-1252 de fr es pt it nl sv da nb fi is ca",
            "ISO-8859-15 de fr es pt it nl sv da nb fi is ca",
            "windows-1250 pl cs sk hu ro hr sl",
            "windows-1251 ru uk be bg sr mk",
            "KOI8-R ru",
            "windows-1253 el",
            "windows-1254 tr",
            "windows-1257 lt lv et",
            "windows-1255 he",
            "windows-1256 ar fa",
            "x-windows-874 th",
            "GB18030 zh",
            "Big5 zh-Hant",
            "windows-31j ja",
            "EUC-JP ja",
            "x-windows-949 ko",
            "UTF-8 de fr pl ru el he ar tr lt th zh zh-Hant ja ko hi ka hy bn ta vi",
            "UTF-16LE de ru zh",
            "UTF-16BE de ru ja");

    /** Rare encodings: a sample may be a question but never be read wrong with certainty. */
    private static final List<String> RARE = List.of(
            "ISO-8859-2 pl cs sk hu ro hr sl",
            "ISO-8859-5 ru uk bg sr",
            "ISO-8859-7 el",
            "ISO-8859-8 he",
            "ISO-8859-6 ar",
            "ISO-8859-9 tr",
            "ISO-8859-13 lt lv et",
            "KOI8-U uk",
            "IBM866 ru bg",
            "IBM850 de fr es it sv da",
            "IBM437 de fr es it sv",
            "IBM852 pl cs hu",
            "x-MacRoman de fr es it sv is");

    private static Stream<Sample> samples(List<String> table) {
        return table.stream().flatMap(line -> {
            String[] parts = line.split(" ");
            return Arrays.stream(parts).skip(1).map(language -> new Sample(Charset.forName(parts[0]), language));
        });
    }

    static Stream<Sample> usual() {
        return samples(USUAL);
    }

    static Stream<Sample> all() {
        return Stream.concat(samples(USUAL), samples(RARE));
    }

    /** Names of countries, currencies, months and days of a language, in an encoding. */
    record Sample(Charset charset, String language, List<String> names) {
        Sample(Charset charset, String language) {
            this(charset, language, names(charset, language));
        }

        private static List<String> names(Charset charset, String language) {
            CharsetEncoder encoder = charset.newEncoder();
            Locale locale = Locale.forLanguageTag(language);
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
            return Stream.of(
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> new Locale("", code).getDisplayCountry(locale)),
                            Arrays.stream(symbols.getMonths()),
                            Arrays.stream(symbols.getWeekdays()))
                    .flatMap(names -> names)
                    .map(EncodingsTest::composed)
                    .filter(encoder::canEncode)
                    .toList();
        }

        /** Returns a text of lines with at least the given number of letters beyond ASCII. */
        String text(int letters, int seed) {
            List<String> names = new ArrayList<>(this.names);
            Collections.shuffle(names, new Random(seed));
            StringBuilder text = new StringBuilder("Code;Name;2024\r\n");
            for (String name : names) {
                if (foreignLetters(text) >= letters) {
                    break;
                }
                text.append("X1;").append(name).append(";12.5\r\n");
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return language + " in " + charset;
        }

        private static long foreignLetters(CharSequence text) {
            return text.chars().filter(c -> c >= 0x80 && Character.isLetter(c)).count();
        }
    }

    /** Returns the spelling of the encodings: composed letters, and cedillas below Romanian letters. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('\u0219', '\u015F')
                .replace('\u021B', '\u0163')
                .replace('\u0218', '\u015E')
                .replace('\u021A', '\u0162');
    }

    private static String decoded(byte[] bytes) {
        List<EncodingCandidate> candidates = Encodings.detect(bytes, true);
        return candidates.isEmpty() ? "" : new String(bytes, candidates.get(0).charset());
    }

    @ParameterizedTest
    @MethodSource("usual")
    void detect_decodesTextsOfUsualEncodings(Sample sample) {
        for (int seed = 0; seed < 8; seed++) {
            String text = sample.text(40, seed);
            assertDecoded(sample, text);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void detect_decodesLongTexts(Sample sample) {
        assertDecoded(sample, sample.text(400, 1));
    }

    private static void assertDecoded(Sample sample, String text) {
        byte[] bytes = text.getBytes(sample.charset());
        assertThat(decoded(bytes).equals(text))
                .as("%s is read as %s", sample, described(Encodings.detect(bytes, true)))
                .isTrue();
    }

    /** Returns the best candidate and the one whose text differs, for the message of a failure. */
    private static String described(List<EncodingCandidate> candidates) {
        return candidates.stream()
                .limit(4)
                .map(candidate -> candidate.charset() + " " + candidate.score() + " " + candidate.words(8))
                .toList()
                .toString();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isCertain_isFalseForWrongEncodings(Sample sample) {
        for (int letters : new int[] {1, 2, 4, 8, 12, 20, 40}) {
            for (int seed = 0; seed < 5; seed++) {
                String text = sample.text(letters, 100 * letters + seed);
                byte[] bytes = text.getBytes(sample.charset());
                List<EncodingCandidate> candidates = Encodings.detect(bytes, true);
                boolean isRight = decoded(bytes).equals(text);
                assertThat(isRight || !Encodings.isCertain(candidates))
                        .as("%s is read as %s", sample, described(candidates))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "be", "bg", "sr", "mk"})
    void detect_neverReadsWindows1251AsChinese(String language) {
        Charset charset = Charset.forName("windows-1251");
        Sample sample = new Sample(charset, language);
        for (String name : sample.names()) {
            byte[] bytes = (name + "\n").getBytes(charset);
            assertThat(Encodings.detect(bytes, true).get(0).charset().name())
                    .as(name)
                    .isNotIn("GB18030", "Big5", "windows-31j", "EUC-JP", "x-windows-949");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        windows-1251 | Валовой региональный продукт по субъектам Российской Федерации
        windows-1251 | Население; Київ; Львів; Харків; Одеса; область; тисяч осіб; усього
        KOI8-R       | Численность населения по областям на начало года, тысяч человек
        windows-1252 | Bevölkerung der Länder: Baden-Württemberg, Thüringen, Größe, für, übrige, männlich, während
        windows-1252 | Île-de-France, Rhône-Alpes, Provence-Alpes-Côte d’Azur, Franche-Comté, Pays de la Loire, année
        windows-1252 | Población por provincias: Ávila, Cáceres, Cádiz, Córdoba, Málaga, León, Almería, año
        windows-1252 | População residente: São Paulo, Ceará, Pará, Maranhão, Goiás, Amapá, Paraná, região
        windows-1252 | Väkiluku: Jyväskylä, Hämeenlinna, Äänekoski, Pietarsaari, Närpiö, Mänttä, kesäkuu
        windows-1250 | Ludność według województw: dolnośląskie, łódzkie, małopolskie, śląskie, świętokrzyskie
        windows-1250 | Počet obyvatel: Středočeský kraj, Jihočeský kraj, Plzeňský kraj, Královéhradecký kraj
        windows-1250 | Népesség: Győr-Moson-Sopron, Jász-Nagykun-Szolnok, főváros, összesen, működő, gyűjtött, \
        külső, jövő
        windows-1254 | Nüfus: İstanbul, Diyarbakır, Muğla, Şanlıurfa, Eskişehir, Kırşehir, Iğdır, Ağrı, yıl
        windows-1257 | Gyventojų skaičius: Šiaulių apskritis, Panevėžio apskritis, Marijampolės apskritis, iš viso
        windows-1253 | Πληθυσμός κατά περιφέρεια: Αττική, Κεντρική Μακεδονία, Θεσσαλία, Κρήτη, Ήπειρος
        windows-1255 | אוכלוסייה לפי מחוז: ירושלים, הצפון, חיפה, המרכז, תל אביב, הדרום
        windows-1256 | عدد السكان حسب المنطقة: الرياض، مكة المكرمة، المدينة المنورة، الشرقية
        GB18030      | 数据库：分省年度数据；指标：地区生产总值（亿元）；北京市，天津市，河北省
        GB18030      | 粮食作物播种面积和产量，按地区分，单位：千公顷、万吨
        Big5         | 各縣市人口數按性別及年齡分：新北市、臺中市、高雄市、合計
        windows-31j  | 都道府県別人口（千人）：北海道、青森県、岩手県、東京都、大阪府、合計
        EUC-JP       | 都道府県別の人口と世帯数の推移：北海道、青森県、岩手県、東京都
        x-windows-949 | 행정구역별 인구수: 서울특별시, 부산광역시, 대구광역시, 경기도, 합계
        """)
    void detect_isCertainOfSentencesOfStatistics(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        List<EncodingCandidate> candidates = Encodings.detect(bytes, true);
        assertThat(decoded(bytes)).isEqualTo(text);
        assertThat(Encodings.isCertain(candidates)).as(described(candidates)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 目录",
        "GB18030, 目录",
        "GB18030, 联通",
        "windows-1251, год",
        "windows-1252, €",
        "windows-1252, é",
        "x-windows-949, 서울",
    })
    void isCertain_isFalseOrRightForShortTexts(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        List<EncodingCandidate> candidates = Encodings.detect(bytes, true);
        assertThat(decoded(bytes).equals(text) || !Encodings.isCertain(candidates))
                .isTrue();
        assertThat(candidates).extracting(EncodingCandidate::text).contains(text + "\n");
    }

    @Test
    void detect_finds_byteOrderMarks() {
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030")) {
            Charset charset = Charset.forName(name);
            byte[] bytes = "\uFEFFa;Größe\n".getBytes(charset);
            assertThat(Encodings.detect(bytes, true)).singleElement().satisfies(candidate -> {
                assertThat(candidate.charset()).isEqualTo(charset);
                assertThat(candidate.evidence()).isEqualTo("byte order mark");
            });
        }
    }

    @Test
    void detect_findsWideEncodingsWithoutMarks() {
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            Charset charset = Charset.forName(name);
            byte[] bytes = "region,2024\nМосква,12.5\n北京,3\n".getBytes(charset);
            List<EncodingCandidate> candidates = Encodings.detect(bytes, true);
            assertThat(candidates.get(0).charset()).isEqualTo(charset);
            assertThat(Encodings.isCertain(candidates)).isTrue();
            assertThat(Encodings.detect(Arrays.copyOf(bytes, bytes.length - 1), false)
                            .get(0)
                            .charset())
                    .isEqualTo(charset);
        }
    }

    @Test
    void detect_isAQuestionForTextWithAZeroByte() {
        byte[] bytes = "region,2024\nBerlin,12\0,5\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(Encodings.isCertain(Encodings.detect(bytes, true))).isFalse();
        assertThat(Encodings.detect(new byte[1000], true)).isEmpty();
        assertThat(Encodings.isCertain(List.of())).isFalse();
    }

    @Test
    void detect_readsAsciiAsUtf8() {
        List<EncodingCandidate> candidates = Encodings.detect("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII), true);
        assertThat(candidates).singleElement().satisfies(candidate -> {
            assertThat(candidate.charset()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(candidate.evidence()).isEqualTo("ASCII only");
        });
        assertThat(Encodings.isCertain(candidates)).isTrue();
        assertThat(Encodings.detect(new byte[0], true)).hasSize(1);
        assertThat(Encodings.detect("東京".getBytes(Charset.forName("ISO-2022-JP")), true))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.charset().name()).isEqualTo("ISO-2022-JP"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bevölkerung", "Düsseldorf;5", "Côte d’Ivoire", "März", "Türkiye|2022", "Genève", "−1", "5 €"})
    void isCertain_isTrueForOneCharacterOfUtf8(String text) {
        List<EncodingCandidate> candidates = Encodings.detect(text.getBytes(StandardCharsets.UTF_8), true);
        assertThat(candidates.get(0).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Encodings.isCertain(candidates)).as(described(candidates)).isTrue();
    }

    @Test
    void detect_ignoresACharacterThatTheSampleCuts() {
        for (String name : List.of("UTF-8", "GB18030", "windows-31j", "Big5", "x-windows-949", "EUC-JP")) {
            Charset charset = Charset.forName(name);
            Sample sample = new Sample(charset, languageOf(name));
            byte[] bytes = sample.text(60, 3).getBytes(charset);
            IntStream.range(bytes.length - 30, bytes.length).forEach(end -> {
                List<EncodingCandidate> candidates = Encodings.detect(Arrays.copyOf(bytes, end), false);
                assertThat(candidates.get(0).charset()).isEqualTo(charset);
            });
        }
    }

    private static String languageOf(String charset) {
        return USUAL.stream()
                .filter(line -> line.startsWith(charset + " "))
                .map(line -> line.split(" ")[1])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void detect_rejectsACutCharacterOfAWholeText() {
        byte[] bytes = Arrays.copyOf("é".repeat(20).getBytes(StandardCharsets.UTF_8), 39);
        assertThat(Utf8Count.of(bytes, false)).isEqualTo(new Utf8Count(19, 0));
        assertThat(Utf8Count.of(bytes, true)).isEqualTo(new Utf8Count(19, 1));
        assertThat(Encodings.isCertain(Encodings.detect(bytes, true))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "C3A9, 1, 0",
        "C0AF, 0, 2",
        "C1AA, 0, 2",
        "E080AF, 0, 3",
        "EDA080, 0, 3",
        "F0808080, 0, 4",
        "F4908080, 0, 4",
        "F5808080, 0, 4",
        "F09F9880, 1, 0",
        "E4B8AD41, 1, 0",
        "E4B841, 0, 2",
        "80, 0, 1",
        "FF, 0, 1",
    })
    void utf8Count_isStrict(String hex, int valid, int invalid) {
        byte[] bytes = new java.math.BigInteger("01" + hex, 16).toByteArray();
        byte[] sample = Arrays.copyOfRange(bytes, 1, bytes.length);
        assertThat(Utf8Count.of(sample, true)).isEqualTo(new Utf8Count(valid, invalid));
    }

    @Test
    void isCertain_isFalseForUtf8WithMalformedBytes() throws java.io.IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("München;Köln;Düsseldorf;Nürnberg;Würzburg;Lübeck;Fürth;Göttingen;Thüringen;Saarbrücken\n"
                .getBytes(StandardCharsets.UTF_8));
        bytes.write("Münster\n".getBytes(StandardCharsets.ISO_8859_1));
        List<EncodingCandidate> candidates = Encodings.detect(bytes.toByteArray(), true);
        assertThat(candidates.get(0).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(candidates.get(0).evidence()).isEqualTo("UTF-8 with 10 valid and 1 malformed characters");
        assertThat(Encodings.isCertain(candidates)).isFalse();
    }

    @Test
    void isCertain_isFalseForBytesThatAreNotText() {
        byte[] bytes = new byte[4096];
        new Random(5).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
        }
        assertThat(Encodings.isCertain(Encodings.detect(bytes, true))).isFalse();
    }

    @Test
    void words_areForAQuestion() {
        EncodingCandidate candidate = Encodings.detect(
                        "Île-de-France;Île-de-France;Rhône;Comté\n".getBytes(Charset.forName("windows-1252")), true)
                .get(0);
        assertThat(candidate.words(2)).containsExactly("Île", "Rhône");
        assertThat(candidate.evidence()).isEqualTo("reads as French");
    }
}
