// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapKeyFormat;
import io.github.regiostat.json.binding.MapperFormats;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Serializers of the types that have a format: for values, or for the keys of a map. */
final class Jackson2Serializers extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MapperFormats formats;
    private final boolean forKeys;

    private Jackson2Serializers(MapperFormats formats, boolean forKeys) {
        this.formats = formats;
        this.forKeys = forKeys;
    }

    static Jackson2Serializers ofValues(MapperFormats formats) {
        return new Jackson2Serializers(formats, false);
    }

    /** Returns serializers of keys, which are text or JSON. */
    static Jackson2Serializers ofKeys(MapperFormats formats) {
        return new Jackson2Serializers(formats, true);
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return formats.writing(type.getRawClass())
                .<JsonSerializer<?>>map(format -> forKeys ? new KeyWriter<>(format) : new ValueWriter<>(format))
                .orElse(null);
    }

    /** Writes a value as a scalar, so that a mapper neither adds nor removes properties. */
    private static final class ValueWriter<T> extends StdScalarSerializer<T> {
        private final transient ValueJsonFormat<T> format;

        @SuppressWarnings("unchecked") // A class token has no parameter.
        ValueWriter(ValueJsonFormat<T> format) {
            super((Class<T>) format.type());
            this.format = format;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            format.write(value, new Jackson2TokenWriter(out));
        }
    }

    /** Writes a value as the key of a map. */
    private static final class KeyWriter<T> extends JsonSerializer<T> {
        private final MapKeyFormat<T> format;

        KeyWriter(ValueJsonFormat<T> format) {
            this.format = new MapKeyFormat<>(format);
        }

        @Override
        public void serialize(T key, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(format.print(key));
        }
    }
}
