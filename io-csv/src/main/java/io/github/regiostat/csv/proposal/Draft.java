// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;

/** The parts of a proposal that have been found so far. Not thread-safe. */
final class Draft {
    /** The mapping of the user, whose rules are not proposed again. */
    private final Mapping user;

    private final Mapping.Builder mapping = Mapping.builder();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private boolean hasSeveralTables;

    Draft(Mapping user) {
        this.user = user;
    }

    Mapping user() {
        return user;
    }

    Mapping.Builder mapping() {
        return mapping;
    }

    /** States an option of the table, unless the user does. */
    void state(String option, String value) {
        if (!user.table().containsKey(option)) {
            mapping.table(option, value);
        }
    }

    /** Notes that other tables are behind the table, so that notes may be theirs. */
    void severalTables() {
        hasSeveralTables = true;
    }

    boolean isSeveralTables() {
        return hasSeveralTables;
    }

    void find(String part, String reading, String evidence) {
        findings.add(new Finding(part, reading, evidence));
    }

    void ask(String about, List<Question.Alternative> alternatives) {
        questions.add(new Question(about, alternatives));
    }

    /** Adds what a reader of the results has to know. */
    void remark(String text) {
        if (!remarks.contains(text)) {
            remarks.add(text);
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
