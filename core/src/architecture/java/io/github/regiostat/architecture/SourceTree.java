// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of the module that is tested, or of the whole repository, and rules for them that the compiler does not
 * check.
 */
public final class SourceTree {
    private static final int LONGEST_LINE = 120;
    private static final Set<String> WITHOUT_CLASS = Set.of("package-info.java", "module-info.java");

    private final List<Path> files;

    private SourceTree(List<Path> files) {
        this.files = files;
    }

    /** Returns the sources of the module, whose directory is the working directory of its tests. */
    public static SourceTree ofModule() {
        return under(Path.of("src").toAbsolutePath());
    }

    /** Returns all files of the repository, which is the parent directory of the module. */
    public static SourceTree ofRepository() {
        return under(Path.of("").toAbsolutePath().getParent());
    }

    private static SourceTree under(Path directory) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return Set.of(".git", "target").contains(String.valueOf(visited.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceTree(files);
    }

    /** Returns how many files there are, so that a test can tell that it looked at any. */
    public int size() {
        return files.size();
    }

    /** Returns the paths that differ in case only: a file system that ignores case loses one of them. */
    public List<List<Path>> pathsEqualIgnoringCase() {
        return repeated(files.stream(), Path::toString);
    }

    /** Returns the classes that have the same simple name, ignoring case. */
    public List<List<Path>> classesOfOneName() {
        return repeated(javaFiles().filter(file -> !WITHOUT_CLASS.contains(name(file))), SourceTree::name);
    }

    private static List<List<Path>> repeated(Stream<Path> files, Function<Path, String> name) {
        Map<String, List<Path>> byName = files.collect(Collectors.groupingBy(
                file -> name.apply(file).toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList()));
        return byName.values().stream().filter(same -> same.size() > 1).toList();
    }

    /** Returns the lines of Java with more than 120 columns, as {@code path:line}. */
    public List<String> longLines() {
        return linesWhere(
                (lines, i) -> lines.get(i).codePointCount(0, lines.get(i).length()) > LONGEST_LINE);
    }

    /**
     * Returns the lines that begin a comment of Javadoc right after another one ended, as {@code path:line}. The first
     * of the two documents nothing, of which only the compiler of JDK 23 and later warns.
     */
    public List<String> danglingComments() {
        return linesWhere((lines, i) -> i > 0
                && lines.get(i).strip().startsWith("/**")
                && lines.get(i - 1).strip().endsWith("*/"));
    }

    private List<String> linesWhere(BiPredicate<List<String>, Integer> isFound) {
        return javaFiles()
                .flatMap(file -> {
                    List<String> lines = lines(file);
                    return IntStream.range(0, lines.size())
                            .filter(i -> isFound.test(lines, i))
                            .mapToObj(i -> file + ":" + (i + 1));
                })
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Path> javaFiles() {
        return files.stream().filter(file -> name(file).endsWith(".java"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
