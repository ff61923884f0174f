// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.json.binding.MapKeyFormat;
import io.github.regiostat.json.binding.MapperFormats;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Deserializers of the types that have a format. They accept only the kind of quantity that the declared type has, in
 * properties, lists and optionals alike.
 */
final class FormatDeserializers implements Deserializers, KeyDeserializers {
    private final MapperFormats formats;

    FormatDeserializers(MapperFormats formats) {
        this.formats = formats;
    }

    private Optional<ValueJsonFormat<?>> format(JavaType type) {
        return formats.reading(
                type.getRawClass(),
                formatted ->
                        type.findSuperType(formatted).containedTypeOrUnknown(0).getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return format(type).map(format -> new ValueReader<>(type, format)).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return formats.writing(type).isPresent();
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return format(type).map(KeyReader::new).orElse(null);
    }

    private static final class ValueReader<T> extends StdScalarDeserializer<T> {
        private final ValueJsonFormat<T> format;

        ValueReader(JavaType type, ValueJsonFormat<T> format) {
            super(type);
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return format.read(new MapperTokenReader(in, handledType()));
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
        public Object deserializeKey(String key, DeserializationContext context) {
            return format.parse(key, new MapperTokenReader(context.getParser(), target));
        }
    }
}
