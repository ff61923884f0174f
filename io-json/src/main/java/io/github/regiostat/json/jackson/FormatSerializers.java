// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.regiostat.json.parser.JacksonTokenWriter;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes each value by the format of its type. */
final class FormatSerializers implements Serializers {
    private final List<ValueJsonFormat<?>> formats;

    FormatSerializers(List<ValueJsonFormat<?>> formats) {
        this.formats = formats;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value overrides) {
        return find(formats, type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value overrides) {
        return find(formats, type.getRawClass());
    }

    private static @Nullable ValueSerializer<?> find(List<ValueJsonFormat<?>> formats, Class<?> type) {
        return formats.stream()
                .filter(format -> format.type().isAssignableFrom(type))
                .findFirst()
                .map(Writing::new)
                .orElse(null);
    }

    /** To Jackson every value is a scalar: it has no properties that a mapper could add to or take away. */
    private static final class Writing<T> extends StdScalarSerializer<T> {
        private final ValueJsonFormat<T> format;

        @SuppressWarnings("unchecked") // A class token has no parameter.
        Writing(ValueJsonFormat<T> format) {
            super((Class<T>) format.type());
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            format.write(value, new JacksonTokenWriter(out));
        }
    }
}
