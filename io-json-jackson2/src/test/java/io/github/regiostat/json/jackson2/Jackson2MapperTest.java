// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson.Jackson3Mapper;
import io.github.regiostat.json.jackson.Mapper;
import io.github.regiostat.json.jackson.MapperContract;
import io.github.regiostat.json.jackson.PublicValues;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an object mapper of Jackson 2 with {@link RegiostatJackson2Module} does with values of this library. */
class Jackson2MapperTest extends MapperContract {
    private static final Mapper JACKSON_3 = Jackson3Mapper.with(JsonOptions.DEFAULT);

    private static final Map<Class<?>, Object> VALUES = PublicValues.byType();

    Jackson2MapperTest() {
        super(Jackson2Mappers.with(JsonOptions.DEFAULT));
    }

    @Override
    protected Mapper with(JsonOptions options) {
        return Jackson2Mappers.with(options);
    }

    @ParameterizedTest
    @MethodSource("typesWithFormat")
    void bytes_areThoseOfJackson3(Class<?> type) throws Exception {
        Object value = VALUES.get(type);
        for (boolean numbers : new boolean[] {false, true}) {
            JsonOptions options = JsonOptions.DEFAULT.withDecimalsAsNumbers(numbers);
            byte[] expected = Jackson3Mapper.with(options).writeBytes(value);
            assertThat(with(options).writeBytes(value)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithFormat")
    void eachMapper_readsWhatTheOtherOneWrites(Class<?> type) throws Exception {
        Object value = VALUES.get(type);
        Mapper mapper = with(JsonOptions.DEFAULT);
        assertThat(mapper.read(JACKSON_3.write(value), type)).isEqualTo(value);
        assertThat(JACKSON_3.read(mapper.write(value), type)).isEqualTo(value);
    }
}
