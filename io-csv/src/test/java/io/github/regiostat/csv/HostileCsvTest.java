// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that exceeds a limit, or that nobody would publish. */
class HostileCsvTest {
    private static final ReadLimits SMALL =
            ReadLimits.DEFAULT.withTextLength(20).withColumns(4).withDigits(5);

    private static CsvFormatException rejected(InputStream in, ReadLimits limits) {
        return catchThrowableOfType(
                CsvFormatException.class,
                () -> Csv.read(
                        in,
                        CsvOptions.DEFAULT.withLimits(limits),
                        Mapping.builder().build()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'region,year,value\n"
                        + "DE,2023,123456\n"
                        + "' | Line 2, column 3, in 'value': Value must have at most 5 digits, but has 6; raise"
                        + " the limit"
                        + " with ReadLimits.withDigits",
                "'region,year,value,a,b\n"
                        + "' | Line 1, column 5: Row must have at most 4 cells, but has more; raise the limit with"
                        + " ReadLimits.withColumns",
                "'region,year,value\n"
                        + "abcdefghijklmnopqrstuvwxyz,2023,1\n"
                        + "' | Line 2, column 1: Cell must have at most 20 characters, but has 26; close an open"
                        + " quote, or"
                        + " raise the limit with ReadLimits.withTextLength"
            })
    void contentBeyondLimits_isRejected(String text, String message) {
        assertThat(rejected(Tables.stream(text), SMALL)).isNotNull().hasMessage(message);
    }

    /** A stream that never ends. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte rest;
        private int next;

        Endless(String start, char rest) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.rest = (byte) rest;
        }

        @Override
        public int read() {
            return next < start.length ? start[next++] : rest;
        }
    }

    @ParameterizedTest
    @CsvSource({"a, 'region,year,value\nDE,2023,'", "',', ''", "a, '\"'", "' ', ''"})
    void endlessContent_isRejectedInTime(char rest, String start) {
        CsvFormatException rejected = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> rejected(new Endless(start, rest), ReadLimits.DEFAULT));
        assertThat(rejected).isNotNull();
        assertThat(rejected.reason()).contains("raise the limit with ReadLimits.");
    }

    @Test
    void hugeNumber_isReadExactlyOrRejected() throws IOException {
        assertThat(Tables.texts(Tables.read("region,year,value\nDE,2023,1E300\n")))
                .singleElement()
                .asString()
                .endsWith(": 1" + "0".repeat(300) + " unstated");
        assertThat(Tables.rejected("region,year,value\nDE,2023,1E999999999\n")).isNotNull();
    }

    @Test
    void eurostatHeaderWithoutPeriods_isRejected() {
        assertThat(Tables.rejected("unit,geo\\time\t\nNR,DE\t1 \n"))
                .hasMessage("Line 1, column 1, in 'unit,geo\\time': Table must have a column of values for each"
                        + " period after"
                        + " the first column, but has none");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns one of 8,192 texts of one hash code. */
    private static String colliding(int number) {
        return IntStream.range(0, 13)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    /** Returns a word that is not the name of a region. */
    private static String word(int number) {
        return "Xq"
                + Integer.toString(number)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) (digit + 'a' - '0')))
                        .collect(Collectors.joining())
                + "zx";
    }

    static Stream<Arguments> tables() {
        String wide = "country,year,"
                + IntStream.range(0, 1500).mapToObj(n -> "d" + n).collect(Collectors.joining(","));
        return Stream.of(
                Arguments.of("indicator,country,year,value\n" + lines(8192, n -> colliding(n) + ",DE,2020,1"), 8192),
                Arguments.of("country,year,unit,value\n" + lines(8192, n -> "DE,2020," + colliding(n) + ",1"), 8192),
                Arguments.of(
                        "country,year,value,note\n"
                                + lines(
                                        8192,
                                        n -> "DE," + LocalDate.of(2000, 1, 1).plusDays(n) + ",1," + colliding(n)),
                        8192),
                Arguments.of(
                        "indicator,country,year,unit,value\n"
                                + lines(4000, n -> "i " + word(n) + ",DE,2020,u " + word(n) + ",1"),
                        4000),
                Arguments.of("indicator,country,year,value\n" + lines(8000, n -> "Total " + n + "x,DE,2020,1"), 8000),
                Arguments.of(
                        wide + ",value\n" + lines(60, n -> "DE," + (1900 + n) + (",x" + n % 2).repeat(1500) + ",1"),
                        60));
    }

    /** Each took minutes, or a time that grew with the square of its length. */
    @ParameterizedTest
    @MethodSource("tables")
    @Timeout(60)
    void tableThatIsMadeToTakeLong_isRead(String text, int rows) throws IOException {
        assertThat(Tables.read(text).size()).isEqualTo(rows);
    }

    @Test
    @Timeout(60)
    void tableThatIsMadeToTakeLong_isRejected() {
        assertThat(Tables.rejected("country,year,value\n" + lines(20_000, n -> word(n) + ",2020,1")))
                .hasMessageContaining(": Labels of dimension 'country' must be names, but 20000 of 20000 are not: ");
        assertThat(Tables.rejected(
                        "country,year,unit,value\nDE,2020,a" + "\u0301".repeat(90_000) + ",1\nFR,2020,EUR,1\n"))
                .hasMessageContaining("Indicator id must be text of 1 to 1000 characters");
        assertThat(Tables.rejected(("per ".repeat(24_000) + ",").repeat(3) + "x\n1,2,3,4\n5,6,7,8\n"))
                .hasMessageContaining("Table must leave nothing open");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void randomContent_isReadOrRejectedWithItsReason(@ForAll Random random) throws IOException {
        String alphabet = "region,year,value\nDE;2023\t\"\"|\\1.5:STRUCTURE_ID\r\u0000\u00E9\u5317";
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "region,year,value\n" : "");
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        try {
            assertThat(Tables.read(text.toString())).isNotNull();
        } catch (CsvFormatException rejected) {
            assertThat(rejected.reason()).isNotBlank();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void changedTable_isReadOrRejectedWithItsReason(@ForAll Random random) throws IOException {
        StringBuilder text = new StringBuilder("""
            STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS
            dataflow,X:GDP(1.0.0),I,A,DE,GDP,2022,4.0,EUR,A
            dataflow,X:GDP(1.0.0),I,A,DE,GDP,2023,4.1,EUR,P
            """);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, ",\"\n;~:0A".charAt(random.nextInt(8)));
                default -> text.setCharAt(at, ",\"\n;~:0A".charAt(random.nextInt(8)));
            }
        }
        try {
            assertThat(Tables.read(text.toString())).isNotNull();
        } catch (CsvFormatException rejected) {
            assertThat(rejected.reason()).isNotBlank();
        }
    }
}
