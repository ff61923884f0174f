// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.regiostat.architecture.TamperedStreams;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A stream of Java serialization that was tampered with is a value like any other, or is rejected by an exception that
 * {@code ObjectInputStream} documents. Other exceptions come from classes of the JDK alone, before one of this library
 * is called.
 */
class TamperedStreamsTest {
    private static final int TRIES = Integer.getInteger("regiostat.tries", 100);
    private static final int RANDOM_STREAMS = 40 * TRIES;
    /** With a few thousand tries, each part of each value is replaced by one of each class. */
    private static final int STEP = Math.max(1, 8_000 / TRIES);

    private static final int SHOWN = 5;
    private static final long SEED = 20_261_202L;
    private static final String OWN = "io.github.regiostat.";
    private static final TamperedStreams STREAMS = streams();

    private static TamperedStreams streams() {
        try {
            return new TamperedStreams(SerializableValues.all());
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the classes of this module whose instances are serialized, except for enums. */
    static List<Class<?>> serializableClasses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.regiostat")
                        .stream()
                        .filter(type -> type.isAssignableTo(Serializable.class) && !type.isAssignableTo(Enum.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    @Test
    void values_areOfEverySerializableClass() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : serializableClasses()) {
            missing.add(type.getName());
        }
        assertThat(missing).hasSizeGreaterThan(90);
        STREAMS.classes().forEach(type -> missing.remove(type.getName()));
        // A list of rates is written as a list of the JDK.
        assertThat(missing).containsExactly("io.github.regiostat.exchange.RateList");
    }

    @ParameterizedTest
    @MethodSource("serializableClasses")
    void classesWithAProxy_areNotReadWithoutIt(Class<?> type) throws IOException {
        boolean hasProxy = Arrays.stream(new Class<?>[] {type, type.getSuperclass()})
                .flatMap(declaring -> Arrays.stream(declaring.getDeclaredMethods()))
                .anyMatch(method -> method.getName().equals("writeReplace"));
        if (hasProxy) {
            byte[] bare = Serializable.class.isAssignableFrom(type.getSuperclass())
                    ? JavaStreams.bareWithSupertype(type)
                    : JavaStreams.bare(type);
            assertThatExceptionOfType(InvalidObjectException.class).isThrownBy(() -> JavaStreams.read(bare));
        }
    }

    @Test
    @Timeout(600)
    void randomChanges_areRejectedOrMakeValidValues() {
        Random random = new Random(SEED);
        List<String> violations = new ArrayList<>();
        int valid = 0;
        for (int i = 0; i < RANDOM_STREAMS; i++) {
            valid += isValid(STREAMS.next(random), violations) ? 1 : 0;
        }
        assertThat(violations.stream().limit(SHOWN)).isEmpty();
        assertThat(valid).isBetween(RANDOM_STREAMS / 10, RANDOM_STREAMS / 2);
    }

    @Test
    @Timeout(600)
    void replacedParts_areRejectedOrMakeValidValues() {
        List<String> violations = new ArrayList<>();
        for (int i = 0; i < STREAMS.replacements(); i += STEP) {
            isValid(STREAMS.replacement(i), violations);
        }
        assertThat(violations.stream().limit(SHOWN)).isEmpty();
    }

    @Test
    void statedLengths_areRejectedByTheFilter() throws IOException, ClassNotFoundException {
        byte[] stream = TamperedStreams.write(new ArrayList<>(List.of(new long[] {1, 2, 3}, "x")));
        assertThat(TamperedStreams.read(stream)).isInstanceOf(ArrayList.class);
        int length = 0;
        while (ByteBuffer.wrap(stream).getInt(length) != 3) {
            length++;
        }
        byte[] changed =
                ByteBuffer.wrap(stream.clone()).putInt(length, 1_000_000).array();
        assertThatExceptionOfType(InvalidClassException.class)
                .isThrownBy(() -> TamperedStreams.read(changed))
                .withMessage("filter status: REJECTED");
    }

    private static boolean isValid(byte[] stream, List<String> violations) {
        Object value;
        try {
            value = TamperedStreams.read(stream);
        } catch (IOException | ClassNotFoundException documented) {
            return false;
        } catch (RuntimeException | LinkageError | VirtualMachineError other) {
            if (!isOfJdkAlone(other)) {
                violations.add(description(other));
            }
            return false;
        }
        if (value != null && value.getClass().getName().startsWith(OWN)) {
            try {
                requireInvariants(value);
            } catch (IOException | ReflectiveOperationException | RuntimeException | VirtualMachineError invalid) {
                violations.add(value.getClass().getName() + ": " + description(invalid));
            }
        }
        return true;
    }

    private static String description(Throwable failure) {
        return failure
                + Arrays.stream(failure.getStackTrace()).limit(8).toList().toString();
    }

    /**
     * Returns whether no class of this library was called, or the JDK failed to create a set or map, which is an
     * {@code InternalError} for a stream with an odd number of keys and values.
     */
    private static boolean isOfJdkAlone(Throwable failure) {
        List<String> frames = Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .takeWhile(name -> !name.equals(TamperedStreams.class.getName()))
                .toList();
        return frames.stream().noneMatch(name -> name.startsWith(OWN))
                || failure instanceof InternalError && frames.contains("java.util.CollSer");
    }

    /** Checks that a value can be shown, compared and written, and that none of its accessors finds a wrong type. */
    private static void requireInvariants(Object value) throws IOException, ReflectiveOperationException {
        assertThat(value.toString()).isNotNull();
        Object copy = TamperedStreams.read(TamperedStreams.write(value));
        if (value.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class) {
            require(copy.equals(value), "Copy must be equal");
            require(copy.hashCode() == value.hashCode(), "Hash code of a copy must be equal");
        }
        if (value instanceof Iterable<?> elements) {
            elements.forEach(Object::hashCode);
        }
        for (Method method : value.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass().getName().startsWith(OWN)
                    && Modifier.isPublic(method.getDeclaringClass().getModifiers())
                    && !Modifier.isStatic(method.getModifiers())) {
                requireNoDefect(value, method);
            }
        }
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalStateException(rule);
        }
    }

    private static void requireNoDefect(Object value, Method accessor) throws IllegalAccessException {
        try {
            accessor.invoke(value);
        } catch (InvocationTargetException e) {
            boolean isRefusal = e.getCause() instanceof IllegalStateException
                    || e.getCause() instanceof IllegalArgumentException
                    || e.getCause() instanceof ArithmeticException
                    || e.getCause() instanceof NoSuchElementException;
            require(isRefusal, accessor + " threw " + description(e.getCause()));
        }
    }
}
