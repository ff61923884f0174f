// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text of a resource of an artifact, such as a schema. */
public final class ResourceText {
    private ResourceText() {}

    /**
     * Returns the text of a resource and closes it.
     *
     * @param resource the resource, opened by a class of its module: other modules do not find it
     * @param name the name of the resource
     * @return the text, decoded as UTF-8
     */
    public static String of(@Nullable InputStream resource, String name) {
        try (InputStream in = Objects.requireNonNull(resource, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
