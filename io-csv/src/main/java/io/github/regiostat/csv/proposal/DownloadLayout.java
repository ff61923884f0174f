// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the table of a publisher before its cells are analysed.
 *
 * @param mapping the rules that its layout states, of which each applies to the table
 * @param linesBefore the number of lines before the header or the first row
 * @param titles the texts that name the indicator and its unit, other than the lines before the header
 * @param region the usual region of the publisher, which a question offers; or an empty text
 * @param remarks what a reader of the results has to know
 */
public record DownloadLayout(
        Mapping mapping, int linesBefore, List<String> titles, String region, List<String> remarks) {
    /** The layout of a table of an unknown publisher. */
    public static final DownloadLayout NONE =
            new DownloadLayout(Mapping.builder().build(), 0, List.of(), "", List.of());

    public DownloadLayout {
        titles = List.copyOf(titles);
        remarks = List.copyOf(remarks);
    }

    /** Returns a grid without the lines before the table. */
    public Grid table(Grid grid) {
        return linesBefore == 0
                ? grid
                : new Grid(grid.rows().stream()
                        .filter(row -> row.line() > linesBefore)
                        .toList());
    }

    /** Collects the rules of a layout. Not thread-safe. */
    static final class Builder {
        private final Mapping.Builder mapping = Mapping.builder();
        private final List<String> header;
        private final List<String> titles = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private int linesBefore;
        private String region = "";

        /** Creates a builder for a table with these names of columns. */
        Builder(List<String> header, String publisher) {
            this.header = header;
            mapping.source(Source.of(publisher));
        }

        Mapping.Builder mapping() {
            return mapping;
        }

        /** Sets the roles of those of the columns that the table has. */
        Builder roles(ConceptRole role, String... names) {
            for (String name : names) {
                if (header.contains(name)) {
                    mapping.conceptRole(name, role);
                }
            }
            return this;
        }

        /** Sets the role of a row of the header, or of the names of all columns. */
        Builder axis(String key, ConceptRole role) {
            mapping.conceptRole(key, role);
            return this;
        }

        Builder flag(String text, Flag flag) {
            mapping.flag(text, flag);
            return this;
        }

        Builder unit(String text, UnitRule rule) {
            mapping.unit(text, rule);
            return this;
        }

        /** Begins the table behind a number of lines. */
        Builder after(int lines) {
            linesBefore = lines;
            return table("linesBeforeHeader", lines);
        }

        Builder table(String option, int number) {
            mapping.table(option, String.valueOf(number));
            return this;
        }

        Builder title(String title) {
            titles.add(title);
            return this;
        }

        Builder remark(String remark) {
            remarks.add(remark);
            return this;
        }

        Builder usualRegion(String code) {
            region = code;
            return this;
        }

        DownloadLayout build() {
            return new DownloadLayout(mapping.build(), linesBefore, titles, region, remarks);
        }
    }
}
