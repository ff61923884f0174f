// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.csv.CsvFormatException;
import io.github.regiostat.csv.TableProposal;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each part of the table of a workbook is, as a {@link TableProposal} of the cells of its sheet.
 *
 * {@snippet file="XlsxSnippets.java" region="proposal"}
 *
 * <p>Immutable and thread-safe.
 */
public final class XlsxProposal {
    private final WorkbookTable table;
    private final TableProposal proposal;

    XlsxProposal(WorkbookTable table, TableProposal proposal) {
        this.table = table;
        this.proposal = proposal;
    }

    /**
     * Returns the mapping that reads the workbook, with its sheet and the options of the table in its member
     * {@code table}.
     *
     * @return the mapping, with the rules that were known
     */
    public Mapping mapping() {
        return proposal.mapping();
    }

    /**
     * Returns what the table leaves open, each with its alternatives and the part of a mapping that states them.
     *
     * @return the questions, empty if the table can be read
     */
    public List<String> questions() {
        return proposal.questions().stream().map(table::translated).toList();
    }

    /**
     * Returns what a reader of the results has to know: what was left out or is hidden, and what is not known.
     *
     * @return the remarks
     */
    public List<String> remarks() {
        return Stream.concat(
                        table.remarks().stream(), proposal.remarks().stream().map(table::translated))
                .toList();
    }

    /**
     * Returns the rows of the table as texts, such as {@code [Bavaria, 12.7%]}: the cells as they are shown, with the
     * labels of merged cells repeated.
     *
     * @return the rows, of which some may be empty or short
     */
    public List<List<String>> rows() {
        return table.text().rows();
    }

    /**
     * Reads the table by the proposed mapping.
     *
     * @return the dataset
     * @throws XlsxFormatException if the table leaves something open, with the questions, or if it does not fit the
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
     * @throws XlsxFormatException if the table leaves something open, with the questions, or if it does not fit the
     *     mapping
     */
    public Dataset read(Consumer<String> receiver) {
        table.remarks().forEach(receiver);
        try {
            return proposal.read(table.translating(receiver));
        } catch (CsvFormatException rejected) {
            throw table.translated(rejected);
        }
    }

    /** Returns the proposal as a table for people: parts, readings, evidence, questions and remarks. */
    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of(table.translated(proposal.toString())),
                        table.remarks().stream().map(remark -> "! " + remark))
                .collect(Collectors.joining("\n"));
    }
}
