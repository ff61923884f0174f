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
import java.util.Optional;
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

    /** Asks about texts of a column of periods that are not periods, whose rows can only be left out. */
    void proposeOthers(ColumnProfile column) {
        PeriodRules rules = draft.user().periods();
        Set<String> omitted = new LinkedHashSet<>(draft.user().omitted().getOrDefault("period", List.of()));
        List<String> open = column.periods().notPeriods().stream()
                .filter(text -> !rules.byCategory().containsKey(text)
                        && rules.standardForm(text).isEmpty()
                        && !omitted.contains(text)
                        && !draft.user()
                                .omitted()
                                .getOrDefault(column.name(), List.of())
                                .contains(text))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        omitted.addAll(open);
        draft.ask(
                "Texts " + shown(open) + " of " + ColumnRoles.column(column) + " are not periods",
                List.of(
                        new Question.Alternative(
                                "their rows are not read", Answers.omit("period", List.copyOf(omitted))),
                        new Question.Alternative("they are periods", Answers.member("periods", open.get(0), "…"))));
    }

    /**
     * Proposes the period of a table without a dimension for it, by the only year that its titles or the name of its
     * file have.
     *
     * @param titles the titles, and the names of columns that have no values
     * @param fileName the name of the file
     * @param notes the notes behind the table
     * @param names the names of the columns of values
     * @param columns the columns whose cells are periods
     * @param others further alternatives
     */
    void proposeDefault(
            List<String> titles,
            String fileName,
            List<String> notes,
            List<String> names,
            List<ColumnProfile> columns,
            List<Question.Alternative> others) {
        if (draft.user().periods().defaultPeriod().isPresent()) {
            return;
        }
        Set<String> ofTitles = years(titles);
        Set<String> years = new LinkedHashSet<>(ofTitles);
        years.addAll(years(List.of(fileName)));
        if (years.size() == 1) {
            String year = years.iterator().next();
            String evidence = "the only year in the " + (ofTitles.isEmpty() ? "name of the file" : "titles");
            draft.mapping().period(TimePeriod.parse(year));
            draft.find("period", year, "it is " + evidence);
            draft.remark("All values are of " + year + ", " + evidence + "; {\"period\": \"…\"} states another period");
            return;
        }
        Set<String> ofNames = years(names);
        if (years.isEmpty() && ofNames.size() == 1) {
            years.addAll(ofNames);
        }
        List<Question.Alternative> answers = new ArrayList<>();
        // A year in a note may be that of the publication.
        Set<String> all = years.isEmpty() ? years(notes) : years;
        all.forEach(
                year -> answers.add(new Question.Alternative("the period is " + year, Answers.text("period", year))));
        if (answers.isEmpty()) {
            answers.add(new Question.Alternative("it is one period", "{\"period\": \"…\"}"));
        }
        columns.stream()
                .limit(MAX_SHOWN)
                .forEach(column -> answers.add(new Question.Alternative(
                        Text.quote(column.name()) + " has the periods", Answers.meaning(column.name(), "period"))));
        answers.addAll(others);
        draft.ask("No column and no title states a period", answers);
    }

    /** Returns the only year of some texts. */
    static Optional<String> onlyYear(List<String> texts) {
        Set<String> years = years(texts);
        return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
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
