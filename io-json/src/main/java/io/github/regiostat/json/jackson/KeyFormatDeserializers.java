// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.regiostat.Format;
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
    private final List<Format<?>> formats;

    KeyFormatDeserializers(List<Format<?>> formats) {
        this.formats = formats.stream().filter(Format::isText).toList();
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
        private final Format<?> format;

        Reading(Format<?> format) {
            this.format = format;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return format.parse(key).orElseThrow();
            } catch (IllegalArgumentException refused) {
                throw new ModuleReader(context.getParser(), format.type())
                        .failure(String.valueOf(refused.getMessage()), refused);
            }
        }
    }
}
