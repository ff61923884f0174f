// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.format.CellTable;
import io.github.regiostat.format.FigureFormat;
import io.github.regiostat.format.QuantityFormat;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.claims.ClaimDocument;
import io.github.regiostat.json.claims.ClaimFormats;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.MeasurementWriter;
import io.github.regiostat.json.regiostat.RegiostatFormats;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.text.check.TextCheck;
import io.github.regiostat.text.phrase.PhraseFormat;
import io.github.regiostat.text.phrase.PhraseParser;
import io.github.regiostat.text.phrase.Phrases;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The public types whose instances a user may hand to an object mapper. */
public final class PublicTypes {
    private static final String ROOT = "io.github.regiostat.";

    /** Packages that are not exported. */
    private static final List<String> HIDDEN = List.of(
            ROOT + "column",
            ROOT + "internal",
            ROOT + "io.assembly",
            ROOT + "io.internal",
            ROOT + "io.naming",
            ROOT + "io.parser",
            ROOT + "io.rates.table",
            ROOT + "io.token",
            ROOT + "io.value",
            ROOT + "json.binding",
            ROOT + "json.formats",
            ROOT + "json.spring");

    /** Types that read, write or collect, and hold no value. */
    private static final Set<Class<?>> PROCESSORS = Set.of(
            CellTable.class,
            ClaimCheck.class,
            ClaimFormats.class,
            DatasetAppender.class,
            FigureFormat.class,
            MeasurementReader.class,
            MeasurementWriter.class,
            PhraseFormat.class,
            PhraseParser.class,
            Phrases.class,
            QuantityFormat.class,
            RegiostatFormats.class,
            RegiostatModule.class,
            TextCheck.class);

    private static final List<Class<?>> VALUES = find();

    private PublicTypes() {}

    /** Returns the types of values: classes with accessors, records and constants. */
    public static List<Class<?>> values() {
        return VALUES;
    }

    private static List<Class<?>> find() {
        return Stream.of(
                        Money.class,
                        ClaimCheck.class,
                        TextCheck.class,
                        Chart.class,
                        Mapping.class,
                        ClaimDocument.class,
                        RegiostatModule.class)
                .flatMap(PublicTypes::typesBeside)
                .filter(PublicTypes::isPublic)
                .filter(PublicTypes::isValue)
                .sorted(Comparator.comparing(Class::getName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** Returns the types in the directory or archive that has a type. */
    private static Stream<Class<?>> typesBeside(Class<?> type) {
        try {
            Path location = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(location)) {
                return typesIn(location);
            }
            try (FileSystem archive = FileSystems.newFileSystem(location)) {
                return typesIn(archive.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> typesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.startsWith("io/") && file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !HIDDEN.contains(name.substring(0, name.lastIndexOf('.'))))
                    .filter(name -> !name.endsWith("package-info"))
                    .<Class<?>>map(PublicTypes::load)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean isValue(Class<?> type) {
        return !type.isInterface()
                && !Throwable.class.isAssignableFrom(type)
                && !type.getSimpleName().endsWith("Builder")
                && !PROCESSORS.contains(type)
                && Arrays.stream(type.getDeclaredMethods()).anyMatch(PublicTypes::isInstanceMethod);
    }

    private static boolean isInstanceMethod(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    /** Returns the public class of a value, whose own class may be hidden; a hidden record has no other class. */
    static Class<?> of(Object value) {
        Class<?> type = value.getClass();
        while (!isPublic(type) && !type.isRecord()) {
            type = type.getSuperclass();
        }
        return type;
    }
}
