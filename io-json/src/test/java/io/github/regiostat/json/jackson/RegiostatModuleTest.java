// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How mappers of Jackson 3 get the module; {@link MapperContract} tests what it does. */
class RegiostatModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();

    private static final Measurement<Money> IN_2024 = Measurement.builder(
                    Indicator.builder("contracts", Money.class).flow().build())
            .region(Regions.of("CN-BJ"))
            .period("2024")
            .value(Money.of("CNY", 84370000000L))
            .build();

    @Test
    void module_isFound() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        assertThat(found.readValue(found.writeValueAsString(IN_2024), Measurement.class))
                .isEqualTo(IN_2024);
    }

    @Test
    void moduleWithOptions_replacesTheRegisteredOne() {
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new RegiostatModule(JsonOptions.DEFAULT.withDecimalsAsNumbers(true)))
                .build();
        assertThat(mapper.writeValueAsString(Multiple.of(10))).isEqualTo("{\"times\":10}");
    }

    @Test
    void limits_applyToTextsAndNumbers() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RegiostatModule(JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(6))))
                .build();
        assertThat(mapper.readValue("[{\"times\":\"123.456\"}]", Multiple[].class))
                .containsExactly(Multiple.of("123.456"));
        assertThatThrownBy(() -> mapper.readValue("[{\"times\":\"1234.567\"}]", Multiple[].class))
                .hasMessageContaining("Number must have at most 6 digits, but has 7; raise the limit with"
                        + " ReadLimits.withDigits (at /0/times, line 1, column 11)");
        assertThatThrownBy(() -> mapper.readValue("[{\"times\":1234567}]", Multiple[].class))
                .hasMessageContaining("at most 6 digits");
    }

    @Test
    void module_hasAName() {
        assertThat(new RegiostatModule().getModuleName()).isEqualTo("regiostat");
        assertThat(new RegiostatModule().version().isUnknownVersion()).isTrue();
    }

    @Test
    void mapper_survivesSerialisation() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(MAPPER);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonMapper back = (JsonMapper) in.readObject();
            assertThat(back.readValue(back.writeValueAsString(IN_2024), Measurement.class))
                    .isEqualTo(IN_2024);
        }
    }
}
