// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.html.CheckedPage;
import io.github.regiostat.text.check.CheckedStatement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --html}: a page of the checked text. */
final class PageOption {
    private static final double CHINESE_SHARE = 0.2;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also writes a page to this file: the text with its figures marked by verdict, the intervals,"
                    + " derivations and charts of the data. The file is replaced once the page is complete.")
    private @Nullable String file;

    /** Writes the page if the option is given. */
    void write(String name, String text, List<CheckedStatement> statements, Dataset dataset) throws IOException {
        if (file == null) {
            return;
        }
        requireDirectory(file);
        String language = language(text);
        String title = name.equals(InputFile.STANDARD_INPUT) ? "Standard input" : fileName(name);
        byte[] html = CheckedPage.builder(title)
                .language(language)
                .dataset(dataset)
                .text(language, "", text, statements)
                .build()
                .toHtml()
                .getBytes(StandardCharsets.UTF_8);
        Output.write(file, out -> out.write(html));
    }

    private static void requireDirectory(String file) throws IOException {
        Path directory = Path.of(file).toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new FileSystemException(
                    file, null, "no directory " + directory + ": create it, or specify another file with --html");
        }
    }

    /** Rejects the file of the text as the file of the page, which would replace it. */
    void requireOtherThan(String text) throws IOException {
        boolean isSame = file != null
                && !text.equals(InputFile.STANDARD_INPUT)
                && Files.exists(Path.of(file))
                && Files.exists(Path.of(text))
                && Files.isSameFile(Path.of(file), Path.of(text));
        if (isSame && spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Option --html must not replace the text, but is '" + file + "': specify another file");
        }
    }

    /** Rejects the option for claims, which have no text. */
    void requireNone() {
        if (file != null && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "Option --html requires a text, but claims are checked: specify a text file");
        }
    }

    private static String fileName(String name) {
        return String.valueOf(Path.of(name).getFileName());
    }

    /** Returns the language of the words of the page: Chinese if a fifth of the letters are Chinese. */
    private static String language(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        return chinese > letters * CHINESE_SHARE ? "zh" : "en";
    }
}
