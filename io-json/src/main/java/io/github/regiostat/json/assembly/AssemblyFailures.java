// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.json.JsonFormatException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says what in a document is refused, and where by its pointer. */
record AssemblyFailures(@Nullable String source) {
    JsonFormatException at(String pointer, String message) {
        return at(pointer, message, null);
    }

    JsonFormatException at(String pointer, String message, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, pointer, 0, 0, cause);
    }

    /** Makes a value of the core, and gives its refusal a place, unless it has one. */
    <T> T checked(String pointer, Supplier<T> factory) {
        try {
            return factory.get();
        } catch (JsonFormatException placed) {
            throw placed;
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException refused) {
            throw at(pointer, String.valueOf(refused.getMessage()), refused);
        }
    }
}
