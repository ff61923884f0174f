// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson.Jackson2Mapper;

/** Mappers of Jackson 2 with the module. */
final class Jackson2Mappers {
    private Jackson2Mappers() {}

    /** Returns a mapper with the module, which accepts type ids of this library, and {@code Optional}. */
    static Jackson2Mapper with(JsonOptions options) {
        return new Jackson2Mapper(JsonMapper.builder()
                .addModule(new RegiostatJackson2Module(options))
                .addModule(new Jdk8Module())
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("io.github.regiostat.")
                        .build())
                .build());
    }
}
