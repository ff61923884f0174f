// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;

/** In-memory Java serialization, with valid and forged streams. */
public final class JavaStreams {
    private JavaStreams() {}

    /** Returns a copy of a value by serialization and deserialization. */
    @SuppressWarnings("unchecked")
    public static <T> T copyOf(T value) throws IOException, ClassNotFoundException {
        return (T) read(write(value));
    }

    public static byte[] write(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    public static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            return in.readObject();
        }
    }

    /** Returns the stream of a value with a text replaced by another of the same length. */
    public static byte[] forged(Object value, String text, String replacement) throws IOException {
        String stream = new String(write(value), ISO_8859_1);
        if (text.length() != replacement.length() || !stream.contains(text)) {
            throw new IllegalArgumentException(
                    "Text must occur in the stream and have the length of its replacement, but was " + text);
        }
        return stream.replace(text, replacement).getBytes(ISO_8859_1);
    }

    /** Returns a stream of an object without fields and without the serialization proxy of its class. */
    public static byte[] bare(Class<?> type) throws IOException {
        return bare(new Class<?>[] {type});
    }

    /** Returns a {@link #bare} stream that states the supertype too. */
    public static byte[] bareWithSupertype(Class<?> type) throws IOException {
        return bare(new Class<?>[] {type, type.getSuperclass()});
    }

    private static byte[] bare(Class<?>[] types) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
            out.writeShort(ObjectStreamConstants.STREAM_VERSION);
            out.writeByte(ObjectStreamConstants.TC_OBJECT);
            for (Class<?> type : types) {
                out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
                out.writeUTF(type.getName());
                out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
                out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
                out.writeShort(0);
                out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
            }
            out.writeByte(ObjectStreamConstants.TC_NULL);
        }
        return bytes.toByteArray();
    }
}
