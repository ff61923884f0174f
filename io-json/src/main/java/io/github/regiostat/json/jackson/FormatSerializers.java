// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.regiostat.io.parser.JacksonTokenWriter;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapKeyFormat;
import io.github.regiostat.json.binding.MapperFormats;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Serializers of the types that have a format: for values, or for the keys of a map. */
final class FormatSerializers implements Serializers {
    private final MapperFormats formats;
    private final Function<ValueJsonFormat<?>, ValueSerializer<?>> serializer;

    private FormatSerializers(MapperFormats formats, Function<ValueJsonFormat<?>, ValueSerializer<?>> serializer) {
        this.formats = formats;
        this.serializer = serializer;
    }

    static FormatSerializers ofValues(MapperFormats formats) {
        return new FormatSerializers(formats, ValueWriter::new);
    }

    /** Returns serializers of keys, which are text or JSON. */
    static FormatSerializers ofKeys(MapperFormats formats) {
        return new FormatSerializers(formats, KeyWriter::new);
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value overrides) {
        return formats.writing(type.getRawClass()).map(serializer).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value overrides) {
        return findSerializer(config, type, description, overrides);
    }

    /** Writes a value as a scalar, so that a mapper neither adds nor removes properties. */
    private static final class ValueWriter<T> extends StdScalarSerializer<T> {
        private final ValueJsonFormat<T> format;

        @SuppressWarnings("unchecked") // A class token has no parameter.
        ValueWriter(ValueJsonFormat<T> format) {
            super((Class<T>) format.type());
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            format.write(value, new JacksonTokenWriter(out));
        }
    }

    /** Writes a value as the key of a map. */
    private static final class KeyWriter<T> extends ValueSerializer<T> {
        private final MapKeyFormat<T> format;

        KeyWriter(ValueJsonFormat<T> format) {
            this.format = new MapKeyFormat<>(format);
        }

        @Override
        public void serialize(T key, JsonGenerator out, SerializationContext context) {
            out.writeName(format.print(key));
        }
    }
}
