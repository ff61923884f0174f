// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.Finding;
import io.github.regiostat.csv.proposal.Grid;
import io.github.regiostat.csv.proposal.Question;
import io.github.regiostat.csv.proposal.TableAnalysis;
import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.format.CellTable;
import io.github.regiostat.format.TableFormat;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    /** How a program answers questions; the command line has an option instead. */
    private static final String ANSWER =
            "State the answer in a mapping: Csv.read or Xlsx.read(file, Mapping.parse(json))";

    private static final int MAX_SUMMARY = 6;

    /** How the parts begin that are in the summary. */
    private static final List<String> SUMMARISED = List.of("column", "names", "unit", "indicator");

    private final TableContent content;
    private final CsvOptions options;
    private final Mapping user;
    private final Mapping mapping;
    private final List<Finding> findings;
    private final List<Question> questions;
    private final List<String> remarks;

    /** What reading the table by the mapping rejects, or empty if that is not known. */
    private final Optional<Question> obstacle;

    private TableProposal(
            TableContent content,
            CsvOptions options,
            Mapping user,
            Mapping mapping,
            List<Finding> findings,
            List<Question> questions,
            List<String> remarks,
            Optional<Question> obstacle) {
        this.content = content;
        this.options = options;
        this.user = user;
        this.mapping = mapping;
        this.findings = List.copyOf(findings);
        this.questions = List.copyOf(questions);
        this.remarks = List.copyOf(remarks);
        this.obstacle = obstacle;
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
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(mapping, "mapping");
        return of(TableContent.of(file), options, mapping).tried();
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
        TableContent content = TableContent.of(in, name);
        if (!content.isWhole()) {
            throw new CsvFormatException(
                    "Table of a stream must be small enough to be proposed, but is not; save it to a file, or "
                            + "read it with"
                            + " Csv.read",
                    name,
                    CellLocation.TABLE,
                    null,
                    null);
        }
        return of(content, options, mapping).tried();
    }

    /** Proposes how to read a table by its beginning, without reading it. */
    static TableProposal of(TableContent content, CsvOptions options, Mapping mapping) throws IOException {
        TableInput.requireTable(content.openStart(), content.name());
        Optional<CsvDialect> dialect = Csv.detectKnown(content.openStart(), options.over(mapping), content.name());
        return dialect.isPresent()
                ? ofDialect(content, options, mapping, dialect.get())
                : ofPlain(content, options, mapping);
    }

    private static TableProposal ofDialect(
            TableContent content, CsvOptions options, Mapping mapping, CsvDialect dialect) {
        Mapping stated = mapping.toBuilder().table("dialect", dialect.code()).build();
        Finding finding = new Finding("table", dialect.title(), "the header is that of the format");
        return new TableProposal(
                content, options, mapping, stated, List.of(finding), List.of(), List.of(), Optional.empty());
    }

    private static TableProposal ofPlain(TableContent content, CsvOptions options, Mapping mapping) throws IOException {
        CsvOptions known = options.over(mapping);
        TextDecoding decoding = decoding(content, known);
        if (decoding.question().isPresent()) {
            throw failure(decoding.question().get(), content);
        }
        CsvOptions form = form(content, known.withEncoding(decoding.charset()));
        TableAnalysis analysis = analysis(content, options, mapping, form);
        if (!analysis.hasData()) {
            throw failure(
                    analysis.isEmpty()
                            ? "Table must have a header with the names of its columns, but has no row; check "
                                    + "that the file is"
                                    + " complete"
                            : "Table must have a row with a number beside another cell, but has none, and begins with "
                                    + analysis.firstTexts(MAX_SUMMARY).stream()
                                            .map(Text::quote)
                                            .collect(Collectors.joining(", "))
                                    + "; check the delimiter, and that the file is a table with values",
                    content);
        }
        if (analysis.longerRow().isPresent()) {
            TableAnalysis.LongerRow row = analysis.longerRow().get();
            throw new CsvFormatException(
                    "Row must have " + row.named() + " cells as the header has, but has " + row.cells()
                            + "; quote cells that contain the delimiter "
                            + Text.quote(String.valueOf(form.delimiter().orElse(',')))
                            + ", or map the column without a name, as in {\"meanings\": {\"column " + row.cells()
                            + "\": \"value\"}}",
                    content.name(),
                    new CellLocation(1, row.line(), 0, ""),
                    null,
                    null);
        }
        Mapping.Builder proposed = analysis.mapping().toBuilder()
                .table("delimiter", String.valueOf(form.delimiter().orElse(',')));
        Charset encoding = decoding.charset();
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            proposed.table("encoding", encoding.name());
        }

        return new TableProposal(
                content,
                options,
                mapping,
                proposed.build(),
                analysis.findings(),
                analysis.questions(),
                analysis.remarks(),
                Optional.empty());
    }

    /** Returns options with the delimiter. */
    private static CsvOptions form(TableContent content, CsvOptions known) throws IOException {
        return known.delimiter().isPresent() ? known : known.withDelimiter(DelimiterSniffer.find(content, known));
    }

    private static TableAnalysis analysis(TableContent content, CsvOptions options, Mapping mapping, CsvOptions form)
            throws IOException {
        Grid grid;
        try (InputStream in = content.unpackedStart(form)) {
            grid = GridReader.read(in, form, content);
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, content.name());
        }
        return TableAnalysis.of(grid, withOptions(mapping, options), stem(content.name()));
    }

    /** Reads a table whose content is known and leaves nothing open, and returns the proposal with what is rejected. */
    private TableProposal tried() throws IOException {
        if (!questions.isEmpty() || !content.isWhole()) {
            return this;
        }
        try {
            build(remark -> {});
            return this;
        } catch (CsvFormatException rejected) {
            Optional<Question> remedy = remedy(rejected);
            Question question = new Question(
                    withoutSource(rejected)
                            + remedy.map(each -> "; " + each.about()).orElse(""),
                    remedy.map(Question::alternatives).orElse(List.of()));
            return new TableProposal(
                    content, options, user, mapping, findings, questions, remarks, Optional.of(question));
        }
    }

    private static String withoutSource(CsvFormatException rejected) {
        String message = String.valueOf(rejected.getMessage());
        String source = rejected.source().orElse("");
        return message.startsWith(source) ? message.substring(source.length()).replaceFirst("^[:,] ", "") : message;
    }

    /** Returns what to do about rows that the mapping does not tell apart. */
    private Optional<Question> remedy(CsvFormatException rejected) throws IOException {
        boolean isDuplicate = rejected.getCause() instanceof DuplicateMeasurementException
                && !mapping.table().containsKey("dialect");
        if (!isDuplicate) {
            return Optional.empty();
        }
        Optional<Question> found = analysis(content, options, user, form(content, options.over(user)))
                .duplicateOf(rejected.line());
        return found.or(() -> Optional.of(new Question(
                "map a column that tells them apart as \"breakdown\", or leave one out with \"omit\"", List.of())));
    }

    private static TextDecoding decoding(TableContent content, CsvOptions options) throws IOException {
        try (InputStream in = content.unpackedStart(options)) {
            return TextDecoding.of(in, options.encoding());
        } catch (UnpackingException rejected) {
            throw TableInput.failure(rejected, content.name());
        }
    }

    /** Returns a mapping with the options that a program states. */
    private static Mapping withOptions(Mapping mapping, CsvOptions options) {
        Mapping.Builder all = mapping.toBuilder();
        options.stated().forEach((option, value) -> {
            if (!option.equals("dialect")) {
                all.table(option, value);
            }
        });
        return all.build();
    }

    private static CsvFormatException failure(String message, TableContent content) {
        return new CsvFormatException(message, content.name(), CellLocation.TABLE, null, null);
    }

    private static String stem(@Nullable String name) {
        return name == null ? "data" : name.replaceAll("(?i)(?:\\.(?:csv|tsv|tab|txt|gz|zip|xlsx|xlsm))+$", "");
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
        return open().map(Question::toString).toList();
    }

    private Stream<Question> open() {
        return Stream.concat(questions.stream(), obstacle.stream());
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
        return readOrRequire(null, false);
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
        return readOrRequire(Objects.requireNonNull(receiver, "receiver"), true);
    }

    /** Reads the table; without a receiver of remarks, rules of the user that match nothing are rejected. */
    Dataset readOrRequire(@Nullable Consumer<String> receiver, boolean isSummarized) {
        if (!questions.isEmpty()) {
            throw failure(
                    "Table must leave nothing open, but "
                            + (questions.size() == 1
                                    ? "one decision is to be made. "
                                    : questions.size() + " decisions are to be made. ")
                            + String.join(". ", questions())
                            + ". "
                            + ANSWER,
                    content);
        }
        if (receiver != null) {
            if (isSummarized && !summary().isEmpty()) {
                receiver.accept(summary());
            }
            remarks.forEach(receiver);
        }
        try {
            return build(receiver);
        } catch (CsvFormatException rejected) {
            throw explained(rejected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Dataset build(@Nullable Consumer<String> receiver) throws IOException {
        try (InputStream in = content.open()) {
            CsvDatasetBuilder table = Csv.explicit(in, options, mapping, content.name());
            return receiver == null ? table.buildRequiring(user) : table.build(user, receiver);
        }
    }

    private CsvFormatException explained(CsvFormatException rejected) {
        Optional<Question> remedy;
        try {
            remedy = content.isWhole() ? remedy(rejected) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return remedy.map(each -> new CsvFormatException(
                        rejected.reason() + "; " + each,
                        content.name(),
                        new CellLocation(
                                rejected.row(),
                                rejected.line(),
                                rejected.column(),
                                rejected.columnName().orElse("")),
                        rejected.cell().orElse(null),
                        rejected.getCause()))
                .orElse(rejected);
    }

    /**
     * Returns the roles in one line, such as {@code Proposed: column 'Land' is region, names of columns are period}.
     */
    private String summary() {
        List<String> parts = findings.stream()
                .filter(finding -> SUMMARISED.stream().anyMatch(finding.part()::startsWith))
                .map(finding -> finding.part() + " is " + finding.reading())
                .distinct()
                .limit(MAX_SUMMARY)
                .toList();
        return parts.isEmpty() ? "" : "Read by a proposal: " + String.join(", ", parts);
    }

    /**
     * Returns the proposal as a table for people: a row for each part with its reading and the evidence, then the
     * questions with a line for each alternative, and the remarks.
     */
    @Override
    public String toString() {
        CellTable.Builder parts =
                CellTable.builder().column("part").column("reading").column("evidence");
        findings.forEach(finding -> parts.row(List.of(finding.part(), finding.reading(), finding.evidence())));
        List<String> lines = new ArrayList<>();
        lines.add(parts.build().print(TableFormat.TEXT).stripTrailing());
        for (Question question : open().toList()) {
            lines.add("\n? " + question.about());
            question.alternatives().forEach(each -> lines.add("  - " + each.reading() + ": " + each.answer()));
        }
        for (int index = 0; index < remarks.size(); index++) {
            lines.add((index == 0 ? "\n! " : "! ") + remarks.get(index));
        }
        return String.join("\n", lines);
    }
}
