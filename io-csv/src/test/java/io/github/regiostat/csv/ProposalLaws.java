// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.regiostat.io.mapping.Mapping;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The laws of proposals that hold for every table. */
final class ProposalLaws {
    private static final Pattern ANSWER = Pattern.compile(" with (\\{.*?})(?=, or |$)");

    private ProposalLaws() {}

    /** Returns the answers of a question, each the text of a mapping. */
    static List<String> answers(String question) {
        return ANSWER.matcher(question).results().map(result -> result.group(1)).toList();
    }

    /** A table that leaves nothing open is read, and an answer never leads to its question again. */
    static void check(byte[] table, Mapping mapping, @Nullable String name) throws IOException {
        check(propose(table, mapping, name), table, mapping, name);
    }

    static void check(TableProposal proposal, byte[] table, Mapping mapping, @Nullable String name) throws IOException {
        if (proposal.questions().isEmpty()) {
            assertThatCode(() -> proposal.read(remark -> {})).doesNotThrowAnyException();
        }
        for (String question : proposal.questions()) {
            for (String answer : answers(question)) {
                if (!answer.contains("…")) {
                    checkAnswer(table, Mapping.parse(answer).over(mapping), name, question, answer);
                }
            }
        }
    }

    private static void checkAnswer(
            byte[] table, Mapping answered, @Nullable String name, String question, String answer) throws IOException {
        try {
            TableProposal next = propose(table, answered, name);
            assertThat(next.questions())
                    .as("Questions after %s", answer)
                    .noneMatch(each -> about(each).equals(about(question)));
            if (next.questions().isEmpty()) {
                assertThatCode(() -> next.read(remark -> {})).as(answer).doesNotThrowAnyException();
            }
        } catch (CsvFormatException rejected) {
            assertThat(rejected).as(answer).hasMessageNotContaining(about(question));
        }
    }

    private static TableProposal propose(byte[] table, Mapping mapping, @Nullable String name) throws IOException {
        return TableProposal.of(new ByteArrayInputStream(table), CsvOptions.DEFAULT, mapping, name);
    }

    /** Returns a question without its alternatives. */
    private static String about(String question) {
        int answer = question.indexOf(" with {");
        return answer < 0 ? question : question.substring(0, Math.max(0, question.lastIndexOf(": ", answer)));
    }
}
