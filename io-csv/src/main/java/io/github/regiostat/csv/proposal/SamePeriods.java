// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds texts of one period, such as a quarter and the span of its months. One of them is left out if it repeats the
 * observations of the other; otherwise it is a question.
 */
final class SamePeriods {
    private static final String PERIOD = "period";

    private final Draft draft;
    private final Function<String, Map<String, String>> observations;

    /**
     * Creates a finder.
     *
     * @param draft the proposal
     * @param observations returns the values for a text of a period, by all that tells observations apart
     */
    SamePeriods(Draft draft, Function<String, Map<String, String>> observations) {
        this.draft = draft;
        this.observations = observations;
    }

    void propose(Map<String, TimePeriod> periods) {
        List<String> omitted = new ArrayList<>(draft.user().omitted().getOrDefault(PERIOD, List.of()));
        List<String> stated = List.copyOf(omitted);
        Map<List<Long>, String> first = new LinkedHashMap<>();
        periods.forEach((text, period) -> {
            if (stated.contains(text)) {
                return;
            }
            List<Long> days = List.of(period.startEpochDay(), period.endEpochDay());
            String other = first.putIfAbsent(days, text);
            if (other != null) {
                String left = compare(other, text);
                if (!left.isEmpty()) {
                    omitted.add(left);
                    first.put(days, left.equals(other) ? text : other);
                }
            }
        });
        if (omitted.size() > stated.size()) {
            draft.mapping().omit(PERIOD, omitted);
        }
    }

    /** Returns the text that is left out, or an empty text if no observations are the same. */
    private String compare(String one, String other) {
        Map<String, String> ofOne = observations.apply(one);
        Map<String, String> ofOther = observations.apply(other);
        if (Collections.disjoint(ofOne.keySet(), ofOther.keySet())) {
            return "";
        }
        String both = "Periods " + Text.quote(one) + " and " + Text.quote(other) + " are the same days";
        boolean isOtherRepeated = ofOne.entrySet().containsAll(ofOther.entrySet());
        if (isOtherRepeated || ofOther.entrySet().containsAll(ofOne.entrySet())) {
            String left = isOtherRepeated ? other : one;
            draft.remark(both + " with the same values, so that " + Text.quote(left) + " is not read");
            return left;
        }
        draft.ask(both + " with different values", List.of(without(other), without(one)));
        return "";
    }

    private Question.Alternative without(String text) {
        List<String> omitted = new ArrayList<>(draft.user().omitted().getOrDefault(PERIOD, List.of()));
        omitted.add(text);
        return new Question.Alternative(Text.quote(text) + " is not read", Answers.omit(PERIOD, omitted));
    }
}
