// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.NumberForm.Scales;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes how numbers are written, and what cells without a number mean. */
final class NumberProposal {
    private static final int MAX_SHOWN = 5;
    private static final String SCALED = "scaledNumbers";
    private static final String BRACKETS = "brackets";
    /** Words of notes that say that brackets mark uncertain values. */
    private static final LazyPattern UNCERTAIN = LazyPattern.of("(?iu)[(（] *[)）]|in (brackets|parentheses)|brackets"
            + "|parentheses|klammer|entre parenth|括号|括弧|reliab|uncertain|aussagewert|unsicher"
            + "|eingeschränkt|peu fiable");
    /** Words of amounts that are often negative. */
    private static final LazyPattern BALANCE =
            LazyPattern.of("(?iu)balance|profit|loss|\\bnet\\b|deficit|surplus|change"
                    + "|growth|variation|earnings|operating|borrowing|migration|saldo|gewinn|verlust|ergebnis|bilanz"
                    + "|veränderung|wachstum|überschuss|solde|résultat|croissance|excédent|déficit|resultado|variación"
                    + "|差额|收支|利润|盈亏|增长|增减|净|増減|損益|収支");

    private static final NumberForm DECIMAL_POINT = new NumberForm('.', Optional.of(','));

    /** The status of a missing value. */
    private static final String MISSING = "O";

    private final Draft draft;
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<String> numbers = new ArrayList<>();
    private final Map<String, List<String>> byColumn = new LinkedHashMap<>();
    private NumberForm form = NumberForm.PLAIN;

    NumberProposal(Draft draft) {
        this.draft = draft;
    }

    /** Adds a cell of a column. */
    void add(String column, String cell) {
        if (CellKind.isPlainNumber(cell) || NumberTexts.isNumberLike(cell)) {
            numbers.add(cell);
            byColumn.computeIfAbsent(column, name -> new ArrayList<>()).add(cell);
        } else if (!cell.isEmpty()) {
            texts.add(cell);
        }
    }

    /** Proposes the separators of the numbers, and the meanings of the marks. */
    NumberForm propose() {
        Scales scales = scales();
        marks();
        form = separators().withScales(scales);
        requireStated();
        return form;
    }

    /** Returns what words and letters behind digits are, such as k in 10.1k. */
    private Scales scales() {
        List<String> scaled =
                numbers.stream().filter(NumberTexts::isScaled).distinct().toList();
        if (scaled.isEmpty()) {
            return Scales.NOT_READ;
        }
        String stated = draft.user().table().get(SCALED);
        if (stated != null && !stated.equals("true")) {
            return Scales.MARKS;
        }
        if (stated == null && scaled.stream().allMatch(NumberTexts::isScaleUncertain)) {
            draft.ask(
                    "Numbers such as " + shown(scaled) + " have a letter that can be a scale or a mark",
                    List.of(
                            new Question.Alternative(
                                    "it is a scale" + example(DECIMAL_POINT, scaled),
                                    "{\"table\": {\"" + SCALED + "\": true}}"),
                            new Question.Alternative(
                                    "it is a mark, which becomes a note", "{\"table\": {\"" + SCALED + "\": false}}")));
            return Scales.READ;
        }
        if (stated == null) {
            draft.mapping().table(SCALED, "true");
        }
        draft.remark("Numbers have scales of their own, such as " + shown(scaled) + ", and are read with them");
        return Scales.READ;
    }

    /** Asks again for separators if numbers of the table do not have those that are stated. */
    private void requireStated() {
        Map<String, String> stated = draft.user().table();
        if (!stated.containsKey("decimalSeparator") && !stated.containsKey("groupingSeparator")) {
            return;
        }
        List<String> others = numbers.stream()
                .filter(cell -> NumberTexts.readStated(cell, form).isEmpty())
                .distinct()
                .toList();
        // Cells of every column that are not numbers are rejected where they are.
        if (!others.isEmpty() && others(form).size() < byColumn.size()) {
            draft.ask(
                    "Numbers " + shown(others) + " do not have the separators that are stated: " + form.inWords(),
                    List.of(withoutOthers(form)));
        }
    }

    private NumberForm separators() {
        Map<String, String> stated = draft.user().table();
        if (stated.containsKey("decimalSeparator") || stated.containsKey("groupingSeparator")) {
            String decimal = stated.getOrDefault("decimalSeparator", ".");
            return new NumberForm(
                    decimal.charAt(0),
                    Optional.ofNullable(stated.get("groupingSeparator")).map(text -> text.charAt(0)));
        }
        Separators separators = NumberTexts.ofCells(numbers);
        if (numbers.isEmpty()) {
            return NumberForm.PLAIN;
        }
        if (separators.decided().isPresent()) {
            NumberForm form = separators.decided().get();
            state(form);
            List<String> evidence = separators.evidence(form);
            if (!evidence.isEmpty()) {
                draft.find("numbers", form.inWords(), "cells such as " + shown(evidence));
            }
            return form;
        }
        List<String> cells = separators.forms().isEmpty() ? separators.contradicting() : separators.ambiguous();
        List<Question.Alternative> answers = new ArrayList<>();
        List<NumberForm> forms = separators.forms().isEmpty()
                ? List.of(new NumberForm('.', Optional.of(',')), new NumberForm(',', Optional.of('.')))
                : separators.forms();
        for (NumberForm form : forms) {
            answers.add(
                    separators.forms().isEmpty()
                            ? withoutOthers(form)
                            : new Question.Alternative(form.inWords() + example(form, cells), answer(form)));
        }
        draft.ask(
                separators.forms().isEmpty()
                        ? "Numbers " + shown(cells) + " have no separators in common"
                        : "Numbers such as " + shown(cells) + " have several readings",
                answers);
        return forms.get(0);
    }

    private static String example(NumberForm form, List<String> cells) {
        return cells.stream()
                .findFirst()
                .flatMap(cell -> NumberTexts.read(cell, form.withScales(Scales.READ)))
                .map(number -> " (" + new BigDecimal(number.number()).toPlainString() + ")")
                .orElse("");
    }

    private static String answer(NumberForm form) {
        return "{" + options(form) + "}";
    }

    private static String options(NumberForm form) {
        return "\"table\": {\"decimalSeparator\": \"" + form.decimal() + "\""
                + form.grouping()
                        .map(each -> ", \"groupingSeparator\": \"" + each + "\"")
                        .orElse("")
                + "}";
    }

    private Map<String, String> others(NumberForm form) {
        Map<String, String> columns = new LinkedHashMap<>();
        byColumn.forEach((column, cells) -> {
            boolean isOther = cells.stream()
                    .anyMatch(cell -> NumberTexts.readStated(cell, form.withScales(Scales.READ))
                            .isEmpty());
            if (isOther) {
                columns.put(column, "dropped");
            }
        });
        return columns;
    }

    /** Returns the answer that leaves out the columns that are not numbers of a form, if others are. */
    private Question.Alternative withoutOthers(NumberForm form) {
        Map<String, String> columns = others(form);
        if (!columns.isEmpty() && columns.size() < byColumn.size()) {
            return new Question.Alternative(
                    form.inWords() + ", without " + shown(List.copyOf(columns.keySet())),
                    "{" + options(form) + ", "
                            + Answers.member("meanings", columns).substring(1));
        }
        return new Question.Alternative(form.inWords(), answer(form));
    }

    private void state(NumberForm form) {
        if (form.decimal() != '.') {
            draft.mapping().table("decimalSeparator", String.valueOf(form.decimal()));
        }
        form.grouping().ifPresent(each -> draft.mapping().table("groupingSeparator", String.valueOf(each)));
    }

    /** Reads each text without a number as a missing value of its usual meaning. */
    private void marks() {
        Mapping user = draft.user();
        List<String> unknown = new ArrayList<>();
        Map<String, String> known = new LinkedHashMap<>();
        for (String text : texts) {
            if (user.codes().texts().containsKey(text)) {
                continue;
            }
            Optional<MissingMark> mark = NumberTexts.missing(text);
            if (mark.isEmpty()) {
                unknown.add(text);
                continue;
            }
            draft.mapping().text(text, flag(mark.get()));
            known.put(text, mark.get().meaning());
        }
        if (!known.isEmpty()) {
            draft.find(
                    "cells without a number",
                    "missing",
                    known.entrySet().stream()
                            .map(each -> Text.quote(each.getKey()) + " is " + each.getValue())
                            .collect(Collectors.joining(", ")));
        }
        if (!unknown.isEmpty()) {
            draft.ask(
                    "Cells " + shown(unknown) + " are neither numbers nor usual marks of missing values",
                    List.of(new Question.Alternative(
                            "they are missing values", Answers.member("texts", missing(unknown)))));
        }
    }

    private static Map<String, String> missing(List<String> texts) {
        Map<String, String> statuses = new LinkedHashMap<>();
        texts.forEach(text -> statuses.put(text, MISSING));
        return statuses;
    }

    private static Flag flag(MissingMark mark) {
        Flag flag = mark.confidentiality().isPresent()
                ? Flag.of(mark.confidentiality().get()).withStatuses(Statuses.of(mark.status()))
                : Flag.of(mark.status());
        return flag.withNote(mark.mark() + ": " + mark.meaning());
    }

    /**
     * Proposes what brackets mean: negative numbers in accounts, and uncertain values in tables of some offices. Words
     * of the table decide; without any, it is asked.
     *
     * @param words the titles, notes and names of the table
     */
    void proposeSigns(Stream<String> words) {
        List<String> bracketed = new ArrayList<>();
        List<String> triangles = new ArrayList<>();
        boolean hasMinus = false;
        boolean hasCurrency = false;
        Set<String> marks = new LinkedHashSet<>();
        for (String cell : numbers) {
            NumberCell number = NumberTexts.read(cell, form).orElse(null);
            if (number == null) {
                continue;
            }
            if (number.isInBrackets()) {
                bracketed.add(cell);
                hasCurrency |= !number.currency().isEmpty();
            } else if (number.isSignUncertain()) {
                triangles.add(cell);
            }
            hasMinus |= number.negation() == NumberCell.Negation.MINUS;
            if (!number.mark().isEmpty()) {
                marks.add(number.mark());
            }
        }
        if (!triangles.isEmpty()) {
            draft.remark("Numbers behind a triangle are negative, such as " + shown(triangles)
                    + (hasMinus ? ", although others have a minus sign" : ""));
        }
        if (!bracketed.isEmpty()) {
            proposeBrackets(bracketed, hasMinus, hasCurrency, words.toList());
        }
        if (!marks.isEmpty()) {
            draft.find("numbers", "with marks, which become notes", "such as " + shown(List.copyOf(marks)));
        }
    }

    private void proposeBrackets(List<String> cells, boolean hasMinus, boolean hasCurrency, List<String> words) {
        String stated = draft.user().table().get(BRACKETS);
        boolean isUncertain =
                words.stream().anyMatch(text -> UNCERTAIN.matcher(text).find());
        boolean isBalance = hasCurrency
                || words.stream().anyMatch(text -> BALANCE.matcher(text).find());
        if (stated == null && isUncertain == (isBalance && !hasMinus)) {
            draft.ask(
                    "Numbers in brackets such as " + shown(cells) + " are negative in accounts, and of low reliability"
                            + " in tables of some offices",
                    List.of(
                            new Question.Alternative("they are negative", bracketsAre("negative")),
                            new Question.Alternative("they are of low reliability", bracketsAre("unreliable"))));
        } else if (isUncertain && stated == null || "unreliable".equals(stated)) {
            draft.state(BRACKETS, "unreliable");
            draft.remark("Numbers in brackets are of low reliability, such as " + shown(cells));
        } else {
            draft.state(BRACKETS, "negative");
            draft.remark("Numbers in brackets are negative, such as " + shown(cells)
                    + (hasMinus ? ", although others have a minus sign" : ""));
        }
    }

    private static String bracketsAre(String meaning) {
        return "{\"table\": {\"" + BRACKETS + "\": \"" + meaning + "\"}}";
    }

    List<String> numbers() {
        return numbers;
    }

    /** Returns the unit that signs in all numbers of some cells state: per cent, or one currency. */
    Optional<UnitRule> unit(List<String> cells) {
        Set<String> currencies = new LinkedHashSet<>();
        int percent = 0;
        int withoutSign = 0;
        int count = 0;
        for (String cell : cells) {
            Optional<NumberCell> number = NumberTexts.read(cell, form);
            if (number.isPresent()) {
                count++;
                percent += number.get().isPercent() ? 1 : 0;
                if (number.get().currency().isEmpty()) {
                    withoutSign++;
                } else {
                    currencies.add(number.get().currency());
                }
            }
        }
        if (count > 0 && percent == count) {
            draft.find("numbers", "percentages", "each has a per cent sign");
            return Optional.of(UnitRule.percentage());
        }
        if (percent > 0) {
            draft.remark(percent + " of " + count + " numbers have a per cent sign, which is a note of theirs");
        }
        int signed = count - withoutSign;
        if (currencies.size() > 1 && !draft.user().units().defaultRule().hasKind()) {
            draft.ask("Numbers have different currency signs: " + shown(List.copyOf(currencies)), ofSigns(currencies));
        }
        if (signed > 0 && withoutSign > 0) {
            draft.remark(signed + " of " + count + " numbers have a currency sign, such as "
                    + shown(List.copyOf(currencies)) + ", which states no unit for the others");
        }
        if (currencies.size() != 1 || withoutSign > 0) {
            return Optional.empty();
        }
        String sign = currencies.iterator().next();
        Optional<UnitReading> reading = UnitTexts.ofUnitText(sign).filter(UnitReading::isUnderstood);
        if (reading.isEmpty()) {
            draft.remark("Currency of the sign " + Text.quote(sign) + " is not known");
        }
        return reading.flatMap(UnitReading::unit);
    }

    /** Returns the money of each sign, as units of all numbers. */
    private static List<Question.Alternative> ofSigns(Set<String> signs) {
        List<Question.Alternative> answers = new ArrayList<>();
        for (String sign : signs) {
            UnitTexts.ofUnitText(sign)
                    .filter(UnitReading::isUnderstood)
                    .flatMap(UnitReading::unit)
                    .ifPresent(rule -> answers.add(
                            new Question.Alternative("all are " + Text.quote(sign), "{\"unit\": " + rule + "}")));
        }
        answers.add(new Question.Alternative(
                "they are amounts without a currency", "{\"unit\": " + UnitRule.amount("money") + "}"));
        return answers;
    }

    private static String shown(List<String> cells) {
        return cells.stream().limit(MAX_SHOWN).map(Text::quote).collect(Collectors.joining(", "));
    }
}
