// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Prints the brief, and writes {@code results.json} and the page {@code index.html} with the checked report.
 *
 * <p>Without an argument, it reads the resource {@code forum-2025.json}. The argument specifies another document with
 * the same ids.
 */
public final class ForumBrief {
    private static final String FIGURES = "forum-2025.json";
    private static final int BAD_INPUT = 2;

    private ForumBrief() {}

    /**
     * Runs the brief.
     *
     * @param args empty, or the path of a document
     * @throws IOException if the results cannot be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Path directory = Path.of(System.getProperty("regiostat.examples.output", "target/brief"));
            run(args.length == 0 ? figures() : document(Path.of(args[0])), out, directory);
        } catch (IllegalArgumentException | NoSuchFileException e) {
            System.err.println("The brief failed: " + e.getMessage());
            System.exit(BAD_INPUT);
        }
    }

    static void run(Document document, PrintStream out, Path directory) throws IOException {
        List<Finding> findings = new Findings(document).all();
        new TextReport(out).print(document, findings);
        Path results = Results.write(findings, directory);
        out.println();
        out.println("Written: " + results.getFileName());
        Path page = new BriefPage(document).write(findings, directory);
        out.println("Page: " + page.toAbsolutePath().normalize());
    }

    static Document figures() throws IOException {
        try (InputStream in = ForumBrief.class.getResourceAsStream(FIGURES)) {
            return RegiostatJson.readDocument(Objects.requireNonNull(in, FIGURES));
        }
    }

    private static Document document(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(
                    file.toString(), null, "must be a Regiostat JSON document, but is not a file");
        }
        return RegiostatJson.readDocument(file);
    }
}
