// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
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

/** Writes periods, codes and constants as the keys of a map. */
final class KeyFormatSerializers implements Serializers {
    private final List<ValueJsonFormat<?>> formats;

    KeyFormatSerializers(List<ValueJsonFormat<?>> formats) {
        this.formats = formats.stream().filter(ValueJsonFormat::isText).toList();
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value overrides) {
        return formats.stream()
                .filter(format -> format.type().isAssignableFrom(type.getRawClass()))
                .findFirst()
                .map(Writing::new)
                .orElse(null);
    }

    private static final class Writing<T> extends ValueSerializer<T> {
        private final ValueJsonFormat<T> format;

        Writing(ValueJsonFormat<T> format) {
            this.format = format;
        }

        @Override
        public void serialize(T key, JsonGenerator out, SerializationContext context) {
            out.writeName(format.print(key).orElseThrow());
        }
    }
}
