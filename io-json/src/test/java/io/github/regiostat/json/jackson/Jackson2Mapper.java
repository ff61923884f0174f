// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Type;

/** A mapper of Jackson 2. */
public record Jackson2Mapper(JsonMapper mapper) implements Mapper {
    private JavaType javaType(Type type) {
        return mapper.constructType(type);
    }

    @Override
    public String write(Object value) throws JsonProcessingException {
        return mapper.writeValueAsString(value);
    }

    @Override
    public String write(Object value, Type declared) throws JsonProcessingException {
        return mapper.writerFor(javaType(declared)).writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) throws JsonProcessingException {
        return mapper.<Object>readValue(json, javaType(type));
    }

    @Override
    public byte[] writeBytes(Object value) throws JsonProcessingException {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public Object readBytes(byte[] json, Type type) throws IOException {
        return mapper.<Object>readValue(json, javaType(type));
    }

    @Override
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    @Override
    public Object readTree(Object tree, Type type) throws JsonProcessingException {
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
        JsonLocation at = refused.getLocation();
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
