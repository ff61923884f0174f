// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapKeyFormat;
import io.github.regiostat.json.binding.MapperFormats;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deserializers of the types that have a format. They accept only the kind of quantity that the declared type has, in
 * properties, lists and optionals alike.
 */
final class Jackson2Deserializers extends Deserializers.Base implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1L;

    private final MapperFormats formats;

    Jackson2Deserializers(MapperFormats formats) {
        this.formats = formats;
    }

    private static Optional<ValueJsonFormat<?>> format(MapperFormats formats, JavaType type) {
        return formats.reading(
                type.getRawClass(),
                formatted ->
                        type.findSuperType(formatted).containedTypeOrUnknown(0).getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return format(formats, type)
                .map(format -> new ValueReader<>(formats, type, format))
                .orElse(null);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return findBeanDeserializer(config.constructType(type), config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return formats.writing(type).isPresent();
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return format(formats, type).map(KeyReader::new).orElse(null);
    }

    /** Reads a value. A mapper that has read one may be serialised, so that its format is found again. */
    private static final class ValueReader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final MapperFormats formats;
        private final transient ValueJsonFormat<T> format;

        ValueReader(MapperFormats formats, JavaType type, ValueJsonFormat<T> format) {
            super(type);
            this.formats = formats;
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return format.read(new Jackson2TokenReader(in, handledType()));
        }

        private Object readResolve() {
            return new ValueReader<>(
                    formats, getValueType(), format(formats, getValueType()).orElseThrow());
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final MapKeyFormat<?> format;
        private final Class<?> target;

        KeyReader(ValueJsonFormat<?> format) {
            this.format = new MapKeyFormat<>(format);
            this.target = format.type();
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return format.parse(key, new Jackson2TokenReader(context.getParser(), target));
        }
    }
}
