// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.json.jackson.Jackson2Mapper;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How mappers of Jackson 2 get the module; {@link Jackson2MapperTest} tests what it does. */
class RegiostatJackson2ModuleTest {
    private static final JsonOptions NUMBERS = JsonOptions.DEFAULT.withDecimalsAsNumbers(true);
    private static final Measurement<Money> IN_2024 = Measurement.builder(
                    Indicator.builder("contracts", Money.class).flow().build())
            .region(Regions.of("CN-BJ"))
            .period("2024")
            .value(Money.of("CNY", 84370000000L))
            .build();

    @Test
    void module_isFound() throws Exception {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();
        assertThat(found.readValue(found.writeValueAsString(IN_2024), Measurement.class))
                .isEqualTo(IN_2024);
    }

    @Test
    void mapper_keepsTheFirstModule() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RegiostatJackson2Module(NUMBERS))
                .findAndAddModules()
                .build();
        assertThat(mapper.writeValueAsString(Multiple.of(10))).isEqualTo("{\"times\":10}");
    }

    @Test
    void limits_applyToTextsAndNumbers() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(
                        new RegiostatJackson2Module(JsonOptions.DEFAULT.withLimits(ReadLimits.DEFAULT.withDigits(6))))
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
        assertThat(new RegiostatJackson2Module().getModuleName()).isEqualTo("regiostat");
        assertThat(new RegiostatJackson2Module().version().isUnknownVersion()).isTrue();
    }

    @Test
    void mapperThatHasReadAndWritten_survivesSerialisation() throws Exception {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new RegiostatJackson2Module(NUMBERS))
                .build();
        Map<Money, Integer> keyed = Map.of(Money.of("CNY", 1), 1);
        mapper.readValue(mapper.writeValueAsString(IN_2024), Measurement.class);
        mapper.writeValueAsString(keyed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(mapper);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            JsonMapper back = (JsonMapper) in.readObject();
            assertThat(back.readValue(back.writeValueAsString(IN_2024), Measurement.class))
                    .isEqualTo(IN_2024);
            assertThat(back.writeValueAsString(keyed)).isEqualTo(mapper.writeValueAsString(keyed));
            assertThat(back.writeValueAsString(Multiple.of(10))).isEqualTo("{\"times\":10}");
        }
    }

    @Test
    void module_survivesSerialisation() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new RegiostatJackson2Module(NUMBERS));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RegiostatJackson2Module back = (RegiostatJackson2Module) in.readObject();
            assertThat(JsonMapper.builder().addModule(back).build().writeValueAsString(Multiple.of(10)))
                    .isEqualTo("{\"times\":10}");
        }
    }

    @Test
    void nonNumbers_areRejectedEvenIfTheMapperAcceptsThem() {
        Jackson2Mapper lenient = new Jackson2Mapper(JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .addModule(new RegiostatJackson2Module())
                .build());
        for (String number : new String[] {"NaN", "Infinity", "-Infinity"}) {
            assertThat(lenient.mismatch("{\"times\": " + number + "}", Quantity.class)
                            .message())
                    .startsWith("Number must be a decimal number");
        }
    }
}
