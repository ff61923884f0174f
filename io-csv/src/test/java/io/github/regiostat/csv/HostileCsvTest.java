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
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
