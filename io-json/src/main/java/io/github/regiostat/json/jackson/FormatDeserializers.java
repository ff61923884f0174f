// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.regiostat.ValueJsonFormat;
import io.github.regiostat.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads each value by the format of its type, of the kind that the type asks for wherever it stands: in a property, a
 * list, an optional.
 */
final class FormatDeserializers implements Deserializers {
    private final List<ValueJsonFormat<?>> formats;

    FormatDeserializers(List<ValueJsonFormat<?>> formats) {
        this.formats = formats;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return formats.stream().anyMatch(format -> format.type().isAssignableFrom(type));
    }

    private @Nullable ValueDeserializer<?> find(JavaType type) {
        return formats.stream()
                .filter(format -> format.type().isAssignableFrom(type.getRawClass()))
                .findFirst()
                .map(format -> new Reading<>(type, format.ofKind(kind(type, format.type()))))
                .orElse(null);
    }

    /**
     * The kind of quantity that a type asks for: that of {@code Money} is itself, that of {@code Figure<Money>} its
     * parameter.
     */
    private static Class<?> kind(JavaType type, Class<?> formatted) {
        if (formatted.equals(Quantity.class)) {
            return type.getRawClass();
        }
        JavaType parameter = type.findSuperType(formatted).containedTypeOrUnknown(0);
        return parameter.isJavaLangObject() ? Quantity.class : parameter.getRawClass();
    }

    private static final class Reading<T> extends StdScalarDeserializer<T> {
        private final ValueJsonFormat<T> format;

        Reading(JavaType type, ValueJsonFormat<T> format) {
            super(type);
            this.format = format;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return format.read(new MapperTokenReader(in, handledType()));
        }
    }
}
