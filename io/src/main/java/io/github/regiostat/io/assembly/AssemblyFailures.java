// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.io.FormatException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates the exceptions for errors in a document.
 *
 * @param view the cube of the document, which knows its format
 * @param source the name of the document, or null
 */
record AssemblyFailures(CubeView view, @Nullable String source) {
    FormatException at(String pointer, String message) {
        return at(pointer, message, null);
    }

    FormatException at(String pointer, String message, @Nullable Throwable cause) {
        return view.failure(message, source, pointer, cause);
    }

    /** Returns a value of a supplier; an exception without location gets the location. */
    <T> T checked(String pointer, Supplier<T> supplier) {
        return checked(() -> pointer, supplier);
    }

    /** Returns a value of a supplier; an exception without location gets the location, which is found only then. */
    <T> T checked(Supplier<String> pointer, Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (FormatException located) {
            throw located;
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException invalid) {
            throw at(pointer.get(), String.valueOf(invalid.getMessage()), invalid);
        }
    }
}
