// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.csv.SdmxCsvOptions.Keys;
import io.github.regiostat.csv.SdmxCsvOptions.Labels;
import io.github.regiostat.io.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What the public values do under Java serialization and object mappers. */
class PublicValuesTest {
    static Stream<Object> serializable() {
        return Stream.of(
                CsvOptions.DEFAULT,
                CsvOptions.DEFAULT
                        .withEncoding(StandardCharsets.UTF_16)
                        .withDelimiter(';')
                        .withDialect(CsvDialect.SDMX)
                        .withDecimalSeparator(',')
                        .withGroupingSeparator('.')
                        .withLinesBeforeHeader(3)
                        .withNotesIgnored(true)
                        .withLimits(ReadLimits.DEFAULT.withDigits(7)),
                SdmxCsvOptions.DEFAULT
                        .withLabels(Labels.NAME)
                        .withKeys(Keys.OBS)
                        .withRestorationData(false),
                ReadLimits.DEFAULT.withColumns(9));
    }

    @ParameterizedTest
    @MethodSource("serializable")
    void options_surviveSerialization(Object options) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(options);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(options).hasToString(options.toString());
        }
    }

    static Stream<Object> values() {
        return Stream.concat(serializable(), Stream.of(new CsvRow(2, List.of("DE", "2024"))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void objectMapper_namesTheAlternative(Object value) {
        assertThatThrownBy(() -> JsonMapper.shared().writeValueAsString(value))
                .rootCause()
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith(
                        value.getClass().getSimpleName() + " has no format for object mappers: write its ");
    }
}
