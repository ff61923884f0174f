// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.Finding;
import io.github.regiostat.csv.proposal.Grid;
import io.github.regiostat.csv.proposal.Question;
import io.github.regiostat.csv.proposal.TableAnalysis;
import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each part of a table is, as far as its content shows it: a mapping that reads the table, with the evidence.
 *
 * {@snippet file="CsvSnippets.java" region="proposal"}
 *
 * <p>A proposal decides by all cells of a column, not by its name: a column whose cells are names of regions is the
 * region. It states what it found ({@link #toString}), what a reader of the results has to know ({@link #remarks}), and
 * what the table leaves open ({@link #questions}). The {@linkplain #mapping mapping} has all decisions, and can be
 * written, edited and used again. The rules are listed in {@code docs/tables.md}.
 *
 * <p>Immutable and thread-safe.
 */
public final class TableProposal {
    private static final int MAX_SUMMARY = 6;

    private final byte[] content;
    private final @Nullable String name;
    private final CsvOptions options;
    private final Mapping user;
    private final Mapping mapping;
    private final List<Finding> findings;
    private final List<Question> questions;
    private final List<String> remarks;

    private TableProposal(
            byte[] content,
            @Nullable String name,
            CsvOptions options,
            Mapping user,
            Mapping mapping,
            List<Finding> findings,
            List<Question> questions,
            List<String> remarks) {
        this.content = content;
        this.name = name;
        this.options = options;
        this.user = user;
        this.mapping = mapping;
        this.findings = List.copyOf(findings);
        this.questions = List.copyOf(questions);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Proposes how to read a file.
     *
     * @param file the file
     * @return the proposal
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the file is not a table, or has no row with a number; the exception names the file
     */
    public static TableProposal of(Path file) throws IOException {
        return of(file, CsvOptions.DEFAULT, Mapping.builder().build());
    }

    /**
     * Proposes how to read a file, with a mapping that answers questions or states some of the rules.
     *
     * @param file the file
     * @param options the options that are known
     * @param mapping the rules that are known; they are part of the proposed mapping
     * @return the proposal
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the file is not a table, or has no row with a number; the exception names the file
     */
    public static TableProposal of(Path file, CsvOptions options, Mapping mapping) throws IOException {
        return FileContent.read(file, (in, name) -> of(in, options, mapping, name));
    }

    /**
     * Proposes how to read the content of a stream, with a mapping that answers questions or states some of the rules.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the options that are known
     * @param mapping the rules that are known; they are part of the proposed mapping
     * @param name the name of the table in exceptions and of an indicator without a name, or null
     * @return the proposal
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the content is not a table, or has no row with a number
     */
    public static TableProposal of(InputStream in, CsvOptions options, Mapping mapping, @Nullable String name)
            throws IOException {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(mapping, "mapping");
        byte[] content = in.readAllBytes();
        Optional<CsvDialect> dialect = Csv.detectKnown(new ByteArrayInputStream(content), options.over(mapping));
        if (dialect.isPresent()) {
            return ofDialect(content, options, mapping, name, dialect.get());
        }
        return ofPlain(content, options, mapping, name);
    }

    private static TableProposal ofDialect(
            byte[] content, CsvOptions options, Mapping mapping, @Nullable String name, CsvDialect dialect) {
        Mapping stated = mapping.toBuilder().table("dialect", dialect.code()).build();
        Finding finding = new Finding("table", dialect.title(), "the header is that of the format");
        return new TableProposal(content, name, options, mapping, stated, List.of(finding), List.of(), List.of());
    }

    private static TableProposal ofPlain(byte[] content, CsvOptions options, Mapping mapping, @Nullable String name)
            throws IOException {
        CsvOptions known = options.over(mapping);
        DelimiterSniffer.Content table = () -> unpacked(content, known, name);
        CsvOptions form = known.delimiter().isPresent()
                ? known
                : known.withDelimiter(DelimiterSniffer.find(table, known, name));
        Grid grid;
        try (InputStream in = table.open()) {
            grid = GridReader.read(in, form, name);
        }
        TableAnalysis analysis = TableAnalysis.of(grid, mapping, stem(name));
        if (!analysis.hasData()) {
            throw new CsvFormatException(
                    "Table must have a header and a row with a number, but has none; check that the file is complete",
                    name,
                    CellLocation.TABLE,
                    null,
                    null);
        }
        Mapping proposed = analysis.mapping().toBuilder()
                .table("delimiter", String.valueOf(form.delimiter().orElse(',')))
                .build();
        return new TableProposal(
                content,
                name,
                options,
                mapping,
                proposed,
                analysis.findings(),
                analysis.questions(),
                analysis.remarks());
    }

    private static InputStream unpacked(byte[] content, CsvOptions options, @Nullable String name) throws IOException {
        try {
            return TableInput.of(new ByteArrayInputStream(content), options.limits(), name)
                    .stream();
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, name);
        }
    }

    private static String stem(@Nullable String name) {
        return name == null ? "data" : name.replaceAll("(?i)(?:\\.(?:csv|tsv|tab|txt|gz|zip|xlsx))+$", "");
    }

    /**
     * Returns the mapping that reads the table, with the options in its member {@code table}. Its text is JSON that can
     * be written to a file, edited, and read by {@link Mapping#read(Path)}.
     *
     * @return the mapping, with the rules that were known
     */
    public Mapping mapping() {
        return mapping;
    }

    /**
     * Returns the options by which the text of the table becomes rows.
     *
     * @return the options that were known, and those that were proposed
     */
    public CsvOptions options() {
        return options.over(mapping);
    }

    /**
     * Returns what the table leaves open, each with its alternatives and the part of a mapping that states them.
     *
     * @return the questions, empty if the table can be read
     */
    public List<String> questions() {
        return questions.stream().map(Question::toString).toList();
    }

    /**
     * Returns what a reader of the results has to know: what was left out, and what is not known.
     *
     * @return the remarks
     */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * Reads the table by the proposed mapping.
     *
     * @return the dataset
     * @throws CsvFormatException if the table leaves something open, with the questions, or if it does not fit the
     *     mapping
     */
    public Dataset read() {
        return read(remark -> {});
    }

    /**
     * Reads the table by the proposed mapping, and reports what was proposed.
     *
     * @param receiver receives a summary of the proposal, and the remarks
     * @return the dataset
     * @throws CsvFormatException if the table leaves something open, with the questions, or if it does not fit the
     *     mapping
     */
    public Dataset read(Consumer<String> receiver) {
        if (!questions.isEmpty()) {
            throw new CsvFormatException(
                    "Table must leave nothing open, but " + (questions.size() == 1 ? "one decision is" : questions.size() + " decisions are")
                            + " to be made. " + String.join(". ", questions()),
                    name,
                    CellLocation.TABLE,
                    null,
                    null);
        }
        if (!summary().isEmpty()) {
            receiver.accept(summary());
        }
        remarks.forEach(receiver);
        try {
            return Csv.explicit(new ByteArrayInputStream(content), options, mapping, name)
                    .build(user, receiver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the roles in one line, such as {@code Proposed: column 'Land' is region, names of columns are period}. */
    private String summary() {
        List<String> parts = findings.stream()
                .filter(finding -> finding.part().startsWith("column") || finding.part().startsWith("names"))
                .limit(MAX_SUMMARY)
                .map(finding -> finding.part() + " is " + finding.reading())
                .toList();
        return parts.isEmpty() ? "" : "Read by a proposal: " + String.join(", ", parts);
    }

    /** Returns the proposal as a table for people: parts, readings, evidence, questions and remarks. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(finding.part() + ": " + finding.reading()
                    + (finding.evidence().isEmpty() ? "" : " (" + finding.evidence() + ")"));
        }
        questions.forEach(question -> lines.add("? " + question));
        remarks.forEach(remark -> lines.add("! " + remark));
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
