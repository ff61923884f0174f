// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables that are read by their proposal, which is checked by the laws that hold for all tables. */
final class ProposedTables {
    /** The part of a mapping that states an alternative of a question. */
    private static final Pattern ANSWER = Pattern.compile(" with (\\{.*?})(?=, or |$)");

    private ProposedTables() {}

    static TableProposal propose(String table) {
        return propose(table, "{}");
    }

    static TableProposal propose(String table, String mapping) {
        return propose(null, table, mapping);
    }

    static TableProposal propose(@Nullable String name, String table, String mapping) {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        try {
            TableProposal proposal =
                    TableProposal.of(new ByteArrayInputStream(bytes), CsvOptions.DEFAULT, Mapping.parse(mapping), name);
            Mapping written = Mapping.parse(proposal.mapping().toString());
            assertThat(written).isEqualTo(proposal.mapping());
            if (proposal.questions().isEmpty()) {
                assertThat(Csv.read(new ByteArrayInputStream(bytes), CsvOptions.DEFAULT, written, name, remark -> {}))
                        .isEqualTo(proposal.read());
            }
            ProposalLaws.check(proposal, bytes, Mapping.parse(mapping), name);
            return proposal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the measurements as texts with their statuses, without the indicator. */
    static List<String> read(String table) {
        return texts(propose(table).read());
    }

    /** Returns the measurements as texts with their statuses, without the indicator. */
    static List<String> read(String table, String mapping) {
        return texts(propose(table, mapping).read());
    }

    static List<String> texts(Dataset dataset) {
        List<String> texts = Tables.texts(dataset);
        List<String> shorter = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            shorter.add(texts.get(i).substring(dataset.get(i).indicator().id().length() + ", ".length()));
        }
        return shorter;
    }

    /** Returns the answers of a question, each the text of a mapping. */
    static List<String> answers(String question) {
        return ANSWER.matcher(question).results().map(result -> result.group(1)).toList();
    }

    /** Returns a table that is read with an answer to its only question. */
    static List<String> answered(String table, int answer) {
        List<String> questions = propose(table).questions();
        assertThat(questions).hasSize(1);
        return read(table, answers(questions.get(0)).get(answer));
    }
}
