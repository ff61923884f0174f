// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Streams of Java serialization that were tampered with: valid streams whose objects are replaced by others, so that a
 * field has a value of another type or null, and whose bytes, numbers, texts and classes are changed.
 */
public final class TamperedStreams {
    /** The stream may state arrays whose lengths add up to this multiple of its own length. */
    private static final int ARRAY_FACTOR = 4;

    private static final int MAX_DEPTH = 200;
    private static final List<String> TEXTS = List.of(
            "",
            "\0",
            "-",
            "1e999999999",
            "1e-999999999",
            "-999999999-01-01",
            "9".repeat(3000),
            "0000-W99",
            "local:",
            "CNY",
            "\u202Ex",
            "\uD800");
    private static final List<Object> EXTREMES = List.of(
            new BigDecimal("1e999999999"),
            new BigDecimal("1e-999999999"),
            new BigDecimal(BigInteger.TEN.pow(2000)),
            BigDecimal.valueOf(-1),
            LocalDate.MIN,
            LocalDate.MAX,
            new ArrayList<>(List.of("x", "x")),
            new TreeMap<>(Map.of("x", "x")));
    private static final List<Long> NUMBERS = List.of(
            0L,
            1L,
            -1L,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            Integer.MAX_VALUE - 8L,
            65_536L,
            1_000_000L,
            -1_000_000_000L,
            1L << 40);

    private final List<Object> values;
    private final List<byte[]> streams = new ArrayList<>();
    /** The number of objects in each stream. */
    private final List<Integer> sizes = new ArrayList<>();
    /** The objects in the streams, each once, with null. */
    private final List<@Nullable Object> parts = new ArrayList<>();

    /** One part of each class, null and extreme values. */
    private final List<@Nullable Object> representatives = new ArrayList<>();

    private final Map<String, Long> classes = new LinkedHashMap<>();
    private final Set<Class<?>> covered = new LinkedHashSet<>();

    /**
     * Prepares streams of values.
     *
     * @param values the values, one or more, which are written and read first
     */
    public TamperedStreams(List<?> values) throws IOException, ClassNotFoundException {
        this.values = List.copyOf(values);
        parts.add(null);
        for (Object value : values) {
            int before = parts.size();
            byte[] stream = write(value, object -> {
                parts.add(object);
                return object;
            });
            sizes.add(parts.size() - before);
            streams.add(stream);
            cover(stream);
        }
        parts.addAll(TEXTS);
        parts.addAll(EXTREMES);
        representatives.addAll(EXTREMES);
        Set<Object> found = new HashSet<>();
        for (@Nullable Object part : parts) {
            if (part == null ? !representatives.contains(null) : found.add(part.getClass())) {
                representatives.add(part);
            }
        }
    }

    private void cover(byte[] stream) throws IOException, ClassNotFoundException {
        try (RecordingStream in = new RecordingStream(stream)) {
            in.readObject();
        }
    }

    /** Returns the classes of the objects in the streams, both as written and as read. */
    public Set<Class<?>> classes() {
        return covered;
    }

    /** Reads a stream with the filter that SECURITY.md recommends. */
    public static Object read(byte[] stream) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
            in.setObjectInputFilter(filter(stream.length));
            return in.readObject();
        }
    }

    /**
     * Returns a filter that rejects arrays that cannot be in a stream of a length, because they have more elements
     * together.
     *
     * @param length the number of bytes of the stream
     */
    public static ObjectInputFilter filter(long length) {
        AtomicLong rest = new AtomicLong(ARRAY_FACTOR * length);
        ObjectInputFilter classes =
                ObjectInputFilter.Config.createFilter("maxdepth=" + MAX_DEPTH + ";io.github.regiostat.**;java.**;!*");
        return info -> info.arrayLength() > 0 && rest.addAndGet(-info.arrayLength()) < 0
                ? ObjectInputFilter.Status.REJECTED
                : classes.checkInput(info);
    }

    /** Returns another stream. */
    public byte[] next(Random random) {
        int chosen = random.nextInt(values.size());
        byte[] stream = random.nextBoolean() ? confused(chosen, random) : streams.get(chosen);
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            stream = changed(stream, random);
        }
        return stream;
    }

    /** Writes a value with one to three of its parts replaced by parts of any values. */
    private byte[] confused(int chosen, Random random) {
        int[] replaced = random.ints(1 + random.nextInt(3), 0, sizes.get(chosen))
                .sorted()
                .toArray();
        int[] count = {0};
        return orOriginal(chosen, object -> {
            boolean isReplaced = Arrays.binarySearch(replaced, count[0]++) >= 0;
            return isReplaced ? parts.get(random.nextInt(parts.size())) : object;
        });
    }

    private byte[] orOriginal(int chosen, Replacement replacement) {
        try {
            return write(values.get(chosen), replacement);
        } catch (IOException | RuntimeException notWritten) { // its parts were replaced
            return streams.get(chosen);
        }
    }

    /**
     * Returns the number of streams in which one part of a value is replaced: each part by null, by one of each class
     * and by extreme values.
     */
    public int replacements() {
        return sizes.stream().mapToInt(Integer::intValue).sum() * representatives.size();
    }

    /**
     * Returns a stream in which one part of a value is replaced.
     *
     * @param number the number of the stream, less than {@link #replacements()}
     */
    public byte[] replacement(int number) {
        @Nullable Object part = representatives.get(number % representatives.size());
        int index = number / representatives.size();
        int chosen = 0;
        while (index >= sizes.get(chosen)) {
            index -= sizes.get(chosen++);
        }
        int[] left = {index};
        return orOriginal(chosen, object -> left[0]-- == 0 ? part : object);
    }

    private byte[] changed(byte[] stream, Random random) {
        int at = 4 + random.nextInt(Math.max(1, stream.length - 4));
        return switch (random.nextInt(8)) {
            case 0 -> flipped(stream, at, random);
            case 1 -> replaced(stream, at, random.nextInt(9), new byte[0]);
            case 2 -> replaced(stream, at, 0, random.ints(1 + random.nextInt(8), 0, 256));
            case 3 -> spliced(stream, at, random);
            case 4 -> numbered(stream, at, random);
            case 5 -> referring(stream, at, random);
            case 6 -> texted(stream, at, random);
            default -> ofOtherClass(stream, at, random);
        };
    }

    private static byte[] flipped(byte[] stream, int at, Random random) {
        byte[] changed = stream.clone();
        if (at < changed.length) {
            changed[at] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] replaced(byte[] stream, int at, int length, IntStream bytes) {
        int[] values = bytes.toArray();
        byte[] replacement = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            replacement[i] = (byte) values[i];
        }
        return replaced(stream, at, length, replacement);
    }

    private static byte[] replaced(byte[] stream, int at, int length, byte[] replacement) {
        int start = Math.min(at, stream.length);
        int end = Math.min(start + length, stream.length);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(stream, 0, start);
        changed.writeBytes(replacement);
        changed.write(stream, end, stream.length - end);
        return changed.toByteArray();
    }

    /** Replaces bytes by those of any stream. */
    private byte[] spliced(byte[] stream, int at, Random random) {
        byte[] other = streams.get(random.nextInt(streams.size()));
        int start = random.nextInt(other.length);
        int end = Math.min(other.length, start + random.nextInt(200));
        return replaced(stream, at, random.nextInt(200), Arrays.copyOfRange(other, start, end));
    }

    private static byte[] numbered(byte[] stream, int at, Random random) {
        long number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        boolean isLong = random.nextInt(4) == 0;
        byte[] bytes = isLong
                ? ByteBuffer.allocate(Long.BYTES).putLong(number).array()
                : ByteBuffer.allocate(Integer.BYTES).putInt((int) number).array();
        return replaced(stream, at, bytes.length, bytes);
    }

    /** Lets the next reference refer to another object, or be null. */
    private static byte[] referring(byte[] stream, int at, Random random) {
        for (int i = at; i + 4 < stream.length; i++) {
            if (stream[i] == ObjectStreamConstants.TC_REFERENCE && stream[i + 1] == 0 && stream[i + 2] == 0x7e) {
                byte[] reference = {ObjectStreamConstants.TC_NULL};
                if (random.nextInt(4) > 0) {
                    reference = Arrays.copyOfRange(stream, i, i + 5);
                    reference[4] = (byte) random.nextInt(64);
                }
                return replaced(stream, i, 5, reference);
            }
        }
        return stream;
    }

    /** Replaces the next text. */
    private static byte[] texted(byte[] stream, int at, Random random) {
        for (int i = at; i + 2 < stream.length; i++) {
            if (stream[i] == ObjectStreamConstants.TC_STRING) {
                int length = ByteBuffer.wrap(stream).getShort(i + 1) & 0xFFFF;
                if (i + 3 + length <= stream.length) {
                    byte[] text = TEXTS.get(random.nextInt(TEXTS.size())).getBytes(UTF_8);
                    byte[] bytes = ByteBuffer.allocate(3 + text.length)
                            .put(ObjectStreamConstants.TC_STRING)
                            .putShort((short) text.length)
                            .put(text)
                            .array();
                    return replaced(
                            stream,
                            i,
                            3 + length,
                            random.nextInt(5) > 0 ? bytes : new byte[] {ObjectStreamConstants.TC_NULL});
                }
            }
        }
        return stream;
    }

    /** Replaces the name of the next class, and its version. */
    private byte[] ofOtherClass(byte[] stream, int at, Random random) {
        for (int i = at; i + 10 < stream.length; i++) {
            if (stream[i] == ObjectStreamConstants.TC_CLASSDESC) {
                int length = ByteBuffer.wrap(stream).getShort(i + 1) & 0xFFFF;
                if (i + 11 + length <= stream.length && classes.containsKey(new String(stream, i + 3, length, UTF_8))) {
                    List<Map.Entry<String, Long>> all = new ArrayList<>(classes.entrySet());
                    Map.Entry<String, Long> other = all.get(random.nextInt(all.size()));
                    byte[] name = other.getKey().getBytes(UTF_8);
                    byte[] bytes = ByteBuffer.allocate(11 + name.length)
                            .put(ObjectStreamConstants.TC_CLASSDESC)
                            .putShort((short) name.length)
                            .put(name)
                            .putLong(other.getValue())
                            .array();
                    return replaced(stream, i, 11 + length, bytes);
                }
            }
        }
        return stream;
    }

    /** Writes a value. */
    public static byte[] write(Object value) throws IOException {
        return write(value, object -> object);
    }

    private static byte[] write(Object value, Replacement replacement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReplacingStream out = new ReplacingStream(bytes, replacement)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    /** Replaces an object of a stream. */
    private interface Replacement {
        @Nullable
        Object of(Object object);
    }

    private static final class ReplacingStream extends ObjectOutputStream {
        private final Replacement replacement;

        ReplacingStream(OutputStream out, Replacement replacement) throws IOException {
            super(out);
            this.replacement = replacement;
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(Object object) {
            return replacement.of(object);
        }
    }

    /** Records the classes of the objects. */
    private final class RecordingStream extends ObjectInputStream {
        RecordingStream(byte[] stream) throws IOException {
            this((InputStream) new ByteArrayInputStream(stream));
        }

        private RecordingStream(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            Class<?> type = super.resolveClass(description);
            classes.put(type.getName(), description.getSerialVersionUID());
            covered.add(type);
            return type;
        }

        @Override
        protected Object resolveObject(Object object) {
            covered.add(object.getClass());
            return object;
        }
    }
}
