// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.claim.Claim;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
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
    private final List<ValueJsonFormat<?>> formats;

    FormatDeserializers(List<ValueJsonFormat<?>> formats) {
        this.formats = formats;
    }

    private Optional<ValueJsonFormat<?>> format(Class<?> type) {
        return formats.stream()
                .filter(format -> format.type().isAssignableFrom(type))
                .findFirst();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return format(type.getRawClass())
                .map(format -> new ValueReader<>(type, format.ofKind(kind(type, format.type()))))
                .orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return format(type).isPresent();
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return format(type.getRawClass())
                .map(format -> new KeyReader(format.ofKind(kind(type, format.type()))))
                .orElse(null);
    }

    /**
     * Returns the kind of quantity that a type declares: {@code Money} declares itself, {@code Figure<Money>} its
     * parameter. A claim declares its kind of claim.
     */
    private static Class<?> kind(JavaType type, Class<?> formatted) {
        if (formatted.equals(Quantity.class) || formatted.equals(Claim.class)) {
            return type.getRawClass();
        }
        JavaType parameter = type.findSuperType(formatted).containedTypeOrUnknown(0);
        return parameter.isJavaLangObject() ? Quantity.class : parameter.getRawClass();
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

        KeyReader(ValueJsonFormat<?> format) {
            this.format = new MapKeyFormat<>(format);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return format.parse(key, context.getParser());
        }
    }
}
