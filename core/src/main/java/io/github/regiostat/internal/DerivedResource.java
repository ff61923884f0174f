// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A resource computed from a table in advance. It starts with the checksum of the table. */
final class DerivedResource {
    private DerivedResource() {}

    /** Returns the bytes of the resource. */
    static byte[] bytes(SortedTable table, byte[] content) {
        return ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt(table.checksum())
                .put(content)
                .array();
    }

    /** Returns the content of a resource by its absolute name; null if it is missing or that of another table. */
    static byte @Nullable [] read(String resource, SortedTable table) {
        try (InputStream in = DerivedResource.class.getResourceAsStream(resource)) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            return bytes.length >= Integer.BYTES && ByteBuffer.wrap(bytes).getInt() == table.checksum()
                    ? Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length)
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
