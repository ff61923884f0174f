// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text of a resource of an artifact, such as a schema. */
public final class ResourceText {
    private ResourceText() {}

    /**
     * Returns the text of a resource.
     *
     * @param type a class of the artifact
     * @param name the name of the resource, relative to the package of the class if it does not begin with a slash
     * @return the text, decoded as UTF-8
     */
    public static String of(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
