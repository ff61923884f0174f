// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.regiostat.ValueJsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads periods, codes and constants from the keys of a map. */
final class KeyFormatDeserializers implements KeyDeserializers {
    private final List<ValueJsonFormat<?>> formats;

    KeyFormatDeserializers(List<ValueJsonFormat<?>> formats) {
        this.formats = formats.stream().filter(ValueJsonFormat::isText).toList();
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return formats.stream()
                .filter(format -> format.type().isAssignableFrom(type.getRawClass()))
                .findFirst()
                .map(Reading::new)
                .orElse(null);
    }

    private static final class Reading extends KeyDeserializer {
        private final ValueJsonFormat<?> format;

        Reading(ValueJsonFormat<?> format) {
            this.format = format;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return format.parse(key).orElseThrow();
            } catch (IllegalArgumentException refused) {
                throw new MapperTokenReader(context.getParser(), format.type())
                        .failure(String.valueOf(refused.getMessage()), refused);
            }
        }
    }
}
