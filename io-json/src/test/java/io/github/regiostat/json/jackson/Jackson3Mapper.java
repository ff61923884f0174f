// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.io.JsonOptions;
import java.lang.reflect.Type;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A mapper of Jackson 3. */
public record Jackson3Mapper(JsonMapper mapper) implements Mapper {
    /** Returns a mapper with the module, which accepts type ids of this library. */
    public static Jackson3Mapper with(JsonOptions options) {
        return new Jackson3Mapper(JsonMapper.builder()
                .addModule(new RegiostatModule(options))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("io.github.regiostat.")
                        .build())
                .build());
    }

    private JavaType javaType(Type type) {
        return mapper.constructType(type);
    }

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String write(Object value, Type declared) {
        return mapper.writerFor(javaType(declared)).writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) {
        return mapper.<Object>readValue(json, javaType(type));
    }

    @Override
    public byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public Object readBytes(byte[] json, Type type) {
        return mapper.<Object>readValue(json, javaType(type));
    }

    @Override
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    @Override
    public Object readTree(Object tree, Type type) {
        return mapper.<Object>treeToValue((JsonNode) tree, javaType(type));
    }

    @Override
    public Object convert(Object value, Type type) {
        return mapper.<Object>convertValue(value, javaType(type));
    }

    @Override
    public Mismatch mismatch(String json, Type type) {
        MismatchedInputException refused =
                catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(json, javaType(type)));
        assertThat(refused).as(json).isNotNull();
        TokenStreamLocation at = refused.getLocation();
        return new Mismatch(
                refused.getOriginalMessage(),
                at.getLineNr(),
                at.getColumnNr(),
                refused.getPathReference(),
                refused.getTargetType());
    }

    @Override
    public Class<?> type() {
        return mapper.getClass();
    }
}
