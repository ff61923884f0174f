// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of a small resource in UTF-8, such as a table of words; lines that start with {@code #} are comments. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * Reads the lines of a resource and closes it.
     *
     * @param resource the resource, opened by a class of its module: other modules do not find it
     * @param name the name of the resource
     * @param line receives each line
     */
    public static void forEach(@Nullable InputStream resource, String name, Consumer<String> line) {
        try (InputStream in = Objects.requireNonNull(resource, name)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines().filter(text -> !text.startsWith("#")).forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
