// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The source of a program of this package: its regions, and the output in its comments. */
record SnippetFile(Path path, List<String> lines) {
    static final Path DIRECTORY = Path.of("src/main/java/io/github/regiostat/examples/snippets");

    private static final Pattern START = Pattern.compile("\\s*// @start region=\"([^\"]+)\"");
    private static final Pattern COMMENT = Pattern.compile("\\s*// (?!@)(.*)");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(".*;(?:\\s*// (.*))?");

    static List<SnippetFile> all() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            List<SnippetFile> all = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith("Snippets.java")) {
                    all.add(read(file));
                }
            }
            return all;
        }
    }

    /** Returns the file of this package, or of another example, such as {@code bridges/Bridges.java}. */
    static SnippetFile named(String name) throws IOException {
        Path other = Path.of(name.replaceFirst("/.*", ""), DIRECTORY.getParent().toString(), name);
        return read(Files.exists(other) ? other : DIRECTORY.resolve(name));
    }

    private static SnippetFile read(Path file) throws IOException {
        return new SnippetFile(file, Files.readAllLines(file));
    }

    /** Returns the simple name of the class. */
    String name() {
        return path.getFileName().toString().replace(".java", "");
    }

    /** Returns the code of each region without indentation, by the name of the region. */
    Map<String, String> regions() {
        Map<String, String> regions = new LinkedHashMap<>();
        String name = "";
        List<String> code = new ArrayList<>();
        for (String line : lines) {
            Matcher start = START.matcher(line);
            if (start.matches()) {
                name = start.group(1);
                code.clear();
            } else if (line.strip().equals("// @end")) {
                regions.put(name, String.join("\n", code).stripTrailing().stripIndent());
            } else {
                code.add(line);
            }
        }
        return regions;
    }

    /** Returns the comments after each print statement, on the same line or the next lines. */
    List<String> expectedOutput() {
        List<String> expectedOutput = new ArrayList<>();
        boolean prints = false;
        boolean printed = false;
        for (String line : lines) {
            prints |= line.contains("System.out.println(");
            Matcher end = END_OF_STATEMENT.matcher(line);
            Matcher below = COMMENT.matcher(line);
            if (printed && below.matches()) {
                expectedOutput.add(below.group(1));
            } else if (prints && end.matches()) {
                expectedOutput.addAll(Stream.ofNullable(end.group(1)).toList());
                prints = false;
                printed = true;
            } else {
                printed = false;
            }
        }
        return expectedOutput;
    }

    @Override
    public String toString() {
        return name();
    }
}
