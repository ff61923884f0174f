// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.PeriodRules;
import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proposes the periods of texts, and asks about those with several readings. */
final class PeriodProposal {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])((?:1[89]|20)[0-9]{2})(?![\\p{N}]|[.,][0-9])");
    private static final int MAX_SHOWN = 3;

    private final Draft draft;

    PeriodProposal(Draft draft) {
        this.draft = draft;
    }

    void propose(String part, ColumnPeriods periods) {
        List<String> patterns = periods.patterns();
        if (!patterns.isEmpty()) {
            List<String> all = new ArrayList<>(draft.user().periods().patterns());
            patterns.stream().filter(pattern -> !all.contains(pattern)).forEach(all::add);
            draft.mapping().periodPatterns(all.toArray(String[]::new));
        }
        periods.listed().forEach(draft.mapping()::period);
        draft.find(
                part,
                "period",
                periods.periods().entrySet().stream()
                        .limit(MAX_SHOWN)
                        .map(each -> Text.quote(each.getKey()) + " is " + each.getValue())
                        .collect(Collectors.joining(", ")));
        if (!periods.marks().isEmpty()) {
            draft.remark("Periods have marks: "
                    + periods.marks().keySet().stream()
                            .limit(MAX_SHOWN)
                            .map(Text::quote)
                            .collect(Collectors.joining(", ")));
        }
        periods.questions().stream()
                .filter(question -> !isAnswered(question))
                .forEach(question -> draft.ask(
                        "Periods " + shown(question.texts()) + " of " + part + " have several readings",
                        question.alternatives().stream()
                                .map(each -> new Question.Alternative(each.meaning(), "{" + each.answer() + "}"))
                                .toList()));
    }

    /** Asks whether numbers beside years, joined as {@code 1/2024}, are months or quarters. */
    void askForParts(Set<String> texts) {
        PeriodRules rules = draft.user().periods();
        boolean isAnswered = texts.stream()
                .allMatch(text -> rules.byCategory().containsKey(text)
                        || rules.standardForm(text).isPresent());
        if (isAnswered) {
            return;
        }
        Map<String, String> quarters = new LinkedHashMap<>();
        for (String text : texts) {
            int slash = text.indexOf('/');
            quarters.put(text, text.substring(slash + 1) + "-Q" + Integer.parseInt(text.substring(0, slash)));
        }
        draft.ask(
                "Numbers beside years, such as " + shown(List.copyOf(texts)) + ", have several readings",
                List.of(
                        new Question.Alternative("they are months", "{\"periodPatterns\": [\"M/yyyy\"]}"),
                        new Question.Alternative("they are quarters", Answers.member("periods", quarters))));
    }

    private static String shown(List<String> texts) {
        return texts.stream().limit(MAX_SHOWN).map(Text::quote).collect(Collectors.joining(", "));
    }

    /** Returns whether the user's mapping reads all texts of a question. */
    private boolean isAnswered(PeriodQuestion question) {
        PeriodRules rules = draft.user().periods();
        return question.texts().stream()
                .allMatch(text -> rules.byCategory().containsKey(text)
                        || rules.standardForm(text).isPresent());
    }

    /** Proposes the period of a table without a dimension for it, by the only year that its titles name. */
    void proposeDefault(
            List<String> titles, List<String> notes, Set<String> dimensions, List<Question.Alternative> others) {
        if (draft.user().periods().defaultPeriod().isPresent()) {
            return;
        }
        Set<String> years = years(titles);
        if (years.size() == 1) {
            String year = years.iterator().next();
            draft.mapping().period(TimePeriod.parse(year));
            draft.find("period", year, "it is the only year in the titles");
            return;
        }
        List<Question.Alternative> answers = new ArrayList<>();
        // A year in a note may be that of the publication.
        Set<String> all = years.isEmpty() ? years(notes) : years;
        all.forEach(year ->
                answers.add(new Question.Alternative("the period is " + year, Answers.text("period", year))));
        if (answers.isEmpty()) {
            answers.add(new Question.Alternative("it is one period", "{\"period\": \"2024\"}"));
        }
        dimensions.stream()
                .limit(MAX_SHOWN)
                .forEach(name -> answers.add(new Question.Alternative(
                        Text.quote(name) + " has the periods", Answers.meaning(name, "period"))));
        answers.addAll(others);
        draft.ask("No column and no title states a period", answers);
    }

    private static Set<String> years(List<String> texts) {
        Set<String> years = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher year = YEAR.matcher(text);
            while (year.find()) {
                years.add(year.group(1));
            }
        }
        return years;
    }
}
