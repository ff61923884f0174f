// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.ConceptRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roles of the columns of a table, by the sums of {@link ColumnRule}s. */
final class ColumnRoles {
    /** The smallest sum for which a role is proposed. */
    private static final int MIN_SUM = 15;

    /** The largest number of columns of values that an answer names. */
    private static final int MAX_VALUES = 12;

    private final Draft draft;
    private final List<ColumnProfile> columns;
    private final Map<Integer, ColumnRole> roles = new LinkedHashMap<>();
    private final Map<Integer, Map<ColumnRole, Integer>> sums = new HashMap<>();
    private List<ColumnProfile> joined = List.of();

    private ColumnRoles(Draft draft, List<ColumnProfile> columns) {
        this.draft = draft;
        this.columns = columns;
    }

    static ColumnRoles of(Draft draft, List<ColumnProfile> columns, Grid grid, TableShape shape) {
        ColumnRoles roles = new ColumnRoles(draft, columns);
        columns.forEach(roles::decide);
        roles.findNamed(ColumnRole.VALUE, HeaderWord.VALUE);
        roles.findNamed(ColumnRole.PERIOD, HeaderWord.PERIOD);
        roles.rejectYearsOfRegions();
        roles.findPartsOfYears(grid, shape);
        roles.keepOne(grid, shape);
        roles.dropCodes(grid, shape);
        roles.dropNumbersOfTexts(grid, shape);
        return roles;
    }

    private void decide(ColumnProfile column) {
        Map<ColumnRole, Integer> all = new EnumMap<>(ColumnRole.class);
        for (ColumnRule rule : ColumnRule.values()) {
            int share = rule.share(column);
            if (share > 0) {
                all.merge(rule.role(), rule.weight() * share / ColumnRule.WHOLE, Integer::sum);
            }
        }
        sums.put(column.index(), all);
        ColumnRole stated = stated(column.name());
        ColumnRole best = all.entrySet().stream()
                .filter(entry -> entry.getValue() >= MIN_SUM)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ColumnRole.BREAKDOWN);
        roles.put(column.index(), stated == null ? best : stated);
    }

    /** Returns the role that the user's mapping states for a column. */
    private @Nullable ColumnRole stated(String name) {
        ConceptRole role = draft.user().conceptRoles().get(name);
        if (role == null) {
            role = draft.user().conceptRoles().get(name.toLowerCase(Locale.ROOT));
        }
        if (role == null) {
            return null;
        }
        for (ColumnRole each : ColumnRole.values()) {
            if (each.code().equals(role.code())) {
                return each;
            }
        }
        return ColumnRole.BREAKDOWN;
    }

    /** A column named as values or periods has them if no other column has, although its cells do not show it. */
    private void findNamed(ColumnRole role, HeaderWord word) {
        List<ColumnProfile> named = columns.stream()
                .filter(column -> word.matches(column.name()) && stated(column.name()) == null)
                .filter(column -> role == ColumnRole.VALUE ? !column.texts().isEmpty() : !column.isNumeric())
                .toList();
        boolean isInHeader = role == ColumnRole.PERIOD
                && all(ColumnRole.VALUE).stream()
                        .anyMatch(column -> CellKind.of(column.name()).isPeriod());
        if (all(role).isEmpty() && named.size() == 1 && !isInHeader) {
            roles.put(named.get(0).index(), role);
        }
    }

    /** Keeps one column of each role that only one can have. */
    private void keepOne(Grid grid, TableShape shape) {
        for (ColumnRole role : List.of(ColumnRole.REGION, ColumnRole.PERIOD, ColumnRole.INDICATOR)) {
            List<ColumnProfile> found = new ArrayList<>(all(role));
            found.removeAll(joined.isEmpty() ? List.of() : joined.subList(1, joined.size()));
            found.sort(Comparator.comparing(column -> -strength(column, role)));
            for (int i = 1; i < found.size(); i++) {
                resolve(role, found.get(0), found.get(i), grid, shape);
            }
        }
        for (ColumnRole role : List.of(ColumnRole.UNIT, ColumnRole.SCALE, ColumnRole.STATUS)) {
            all(role).stream()
                    .sorted(Comparator.comparing(column -> -sum(column, role)))
                    .skip(1)
                    .forEach(column -> roles.put(column.index(), ColumnRole.BREAKDOWN));
        }
    }

    /**
     * Years beside regions that occur once each are values, such as that of an event, unless the header says otherwise.
     */
    private void rejectYearsOfRegions() {
        boolean areRegionsOnce = all(ColumnRole.REGION).stream()
                .anyMatch(column -> column.texts().size() > 1 && !column.areRepeated());
        if (areRegionsOnce) {
            all(ColumnRole.PERIOD).stream()
                    .filter(column -> column.areYears()
                            && (column.distinct().size() > 1 || !column.name().startsWith("column "))
                            && !HeaderWord.PERIOD.matches(column.name()))
                    .filter(column -> stated(column.name()) == null)
                    .forEach(column -> roles.put(column.index(), ColumnRole.VALUE));
        }
    }

    /** A column of months or quarters beside a column of years is part of the period, and so is one of days. */
    private void findPartsOfYears(Grid grid, TableShape shape) {
        List<ColumnProfile> years = columns.stream()
                .filter(column -> role(column) == ColumnRole.PERIOD && column.areYears()
                        || stated(column.name()) == null && column.areTwoDigitYears())
                .toList();
        if (years.size() != 1) {
            return;
        }
        ColumnProfile year = years.get(0);
        Optional<ColumnProfile> part = columns.stream()
                .filter(column -> canBePart(column, year))
                .filter(column -> !column.isNumeric() || isNamedPart(column.name()))
                .filter(column -> joins(year, column))
                .findFirst();
        if (part.isEmpty()) {
            return;
        }
        Optional<ColumnProfile> day = columns.stream()
                .filter(column -> canBePart(column, year) && column != part.get() && column.areDays())
                .filter(column -> HeaderWord.MONTH.matches(part.get().name()))
                .findFirst();
        List<ColumnProfile> all = Stream.of(Optional.of(year), part, day)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ColumnProfile::index))
                .toList();
        boolean isInOtherColumn = all(ColumnRole.PERIOD).stream()
                .anyMatch(column ->
                        !all.contains(column) && all.stream().allMatch(each -> isFunction(column, each, grid, shape)));
        if (isInOtherColumn) {
            all.forEach(column -> {
                roles.put(column.index(), ColumnRole.DROPPED);
                draft.find(column(column), "not read", "another column has the whole period");
            });
        } else {
            joined = all;
            all.forEach(column -> roles.put(column.index(), ColumnRole.PERIOD));
        }
    }

    private static boolean isNamedPart(String name) {
        return HeaderWord.PERIOD.matches(name)
                || HeaderWord.HALF_YEAR.matches(name)
                || HeaderWord.QUARTER.matches(name)
                || HeaderWord.MONTH.matches(name)
                || HeaderWord.WEEK.matches(name);
    }

    private boolean canBePart(ColumnProfile column, ColumnProfile year) {
        ColumnRole stated = stated(column.name());
        return column != year
                && (stated == null || stated == ColumnRole.PERIOD)
                && role(column) != ColumnRole.REGION
                && !column.distinct().isEmpty();
    }

    /** Returns whether the texts of a column and a year are periods. */
    private static boolean joins(ColumnProfile years, ColumnProfile parts) {
        return !parts.distinct().isEmpty()
                && parts.distinct().stream()
                        .allMatch(part -> PeriodTexts.read(PeriodJoin.of(
                                        List.of(years.name(), parts.name()),
                                        List.of(years.distinct().get(0), part)))
                                .period()
                                .isPresent());
    }

    /** Returns whether numbers up to 4 are parts of years, in a column whose name does not say of which kind. */
    boolean areOpenParts() {
        return joined.size() == 2
                && joined.stream()
                        .filter(column -> !column.areYears() && !column.areTwoDigitYears())
                        .anyMatch(column -> column.distinct().stream().allMatch(text -> text.matches("0?[1-4]"))
                                && Stream.of(
                                                HeaderWord.MONTH,
                                                HeaderWord.QUARTER,
                                                HeaderWord.HALF_YEAR,
                                                HeaderWord.WEEK)
                                        .noneMatch(word -> word.matches(column.name())));
    }

    /** Returns the columns that tell observations apart. */
    List<ColumnProfile> keys() {
        return columns.stream().filter(column -> role(column).isKey()).toList();
    }

    /** Returns the cells of a row that tell observations apart, without that of a column. */
    List<String> keyWithout(ColumnProfile column, GridRow row) {
        return keys().stream()
                .filter(each -> each != column)
                .map(each -> row.cell(each.index()))
                .toList();
    }

    /** Returns the columns that are the period together; empty if one column is the period. */
    List<ColumnProfile> joined() {
        return joined;
    }

    private int strength(ColumnProfile column, ColumnRole role) {
        if (stated(column.name()) == role) {
            return 1000;
        }
        int filled = column.texts().size();
        int most = columns.stream().mapToInt(each -> each.texts().size()).max().orElse(1);
        int known = role == ColumnRole.REGION ? column.regions().share() : sum(column, role);
        // A finer division says more than the region that contains it.
        int detail = role == ColumnRole.REGION ? Math.min(40, column.distinct().size()) : 0;
        return known * filled / Math.max(1, most) + detail;
    }

    private int sum(ColumnProfile column, ColumnRole role) {
        return sums.getOrDefault(column.index(), Map.of()).getOrDefault(role, 0);
    }

    private void resolve(ColumnRole role, ColumnProfile kept, ColumnProfile other, Grid grid, TableShape shape) {
        if (role == ColumnRole.INDICATOR && !isFunction(kept, other, grid, shape)) {
            return;
        }
        if (isFunction(kept, other, grid, shape)) {
            boolean isOneToOne = isFunction(other, kept, grid, shape);
            roles.put(other.index(), isOneToOne ? ColumnRole.DROPPED : ColumnRole.BREAKDOWN);
            if (isOneToOne) {
                draft.find(column(other), "not read", "each cell stands for one of " + column(kept));
            }
            return;
        }
        boolean isNamed = role == ColumnRole.REGION
                && HeaderWord.REGION.matches(kept.name())
                && !HeaderWord.REGION.matches(other.name())
                && kept.regions().share() >= other.regions().share();
        if (isNamed || stated(kept.name()) == role && stated(other.name()) != role) {
            roles.put(other.index(), ColumnRole.BREAKDOWN);
            return;
        }
        draft.ask(
                "Columns '" + kept.name() + "' and '" + other.name() + "' both have " + role.code() + "s",
                List.of(answer(kept, role, other), answer(other, role, kept)));
        roles.put(other.index(), ColumnRole.BREAKDOWN);
    }

    private static Question.Alternative answer(ColumnProfile chosen, ColumnRole role, ColumnProfile other) {
        return new Question.Alternative(
                "'" + chosen.name() + "' is the " + role.code(),
                Answers.meanings(chosen.name(), role.code(), other.name(), "breakdown"));
    }

    /** Returns whether each text of a column goes with one text of the other. */
    static boolean isFunction(ColumnProfile from, ColumnProfile to, Grid grid, TableShape shape) {
        Map<String, String> seen = new HashMap<>();
        for (int row = shape.firstData(); row < shape.end(); row++) {
            String key = grid.row(row).cell(from.index());
            String text = grid.row(row).cell(to.index());
            String before = seen.putIfAbsent(key, text);
            if (before != null && !before.equals(text)) {
                return false;
            }
        }
        return true;
    }

    /** A column of codes says no more than the column of their labels. */
    private void dropCodes(Grid grid, TableShape shape) {
        all(ColumnRole.REGION)
                .forEach(region -> all(ColumnRole.DROPPED).stream()
                        .filter(column -> column.areCodes() && !isFunction(region, column, grid, shape))
                        .forEach(column -> {
                            // Two regions of one name have different codes.
                            roles.put(column.index(), ColumnRole.BREAKDOWN);
                        }));
        for (ColumnProfile code : columns) {
            String stem = code.name().replaceAll("(?i)[ _-]?(?:code|id)$", "");
            Optional<ColumnProfile> label = columns.stream()
                    .filter(each -> !stem.equals(code.name())
                            && each.name().matches("(?i)" + Pattern.quote(stem) + "[ _-]?(?:label|name|text)?"))
                    .findFirst();
            boolean canBeCode = stated(code.name()) == null
                    && (role(code) == ColumnRole.BREAKDOWN || role(code) == ColumnRole.VALUE);
            if (canBeCode && label.isPresent() && isFunction(label.get(), code, grid, shape)) {
                roles.put(code.index(), ColumnRole.DROPPED);
                draft.find(column(code), "not read", "its cells are the codes of " + column(label.get()));
            }
        }
    }

    /**
     * A column that numbers the texts of another one, such as the regions of a country from 1 to 20, has codes: each
     * text has one number in all of its rows. Other numbers of which each is that of one text are a question.
     */
    private void dropNumbersOfTexts(Grid grid, TableShape shape) {
        Map<ColumnProfile, ColumnProfile> numbered = new LinkedHashMap<>();
        all(ColumnRole.VALUE).stream()
                .filter(numbers -> stated(numbers.name()) == null && !HeaderWord.VALUE.matches(numbers.name()))
                .forEach(numbers -> columns.stream()
                        .filter(texts -> role(texts) == ColumnRole.REGION || role(texts) == ColumnRole.BREAKDOWN)
                        .filter(texts -> !texts.isNumeric() && areNumbersOf(numbers, texts, grid, shape))
                        .findFirst()
                        .ifPresent(texts -> numbered.put(numbers, texts)));
        if (numbered.size() < all(ColumnRole.VALUE).size()) {
            numbered.forEach(this::dropOrAsk);
        }
    }

    private void dropOrAsk(ColumnProfile numbers, ColumnProfile texts) {
        Map<String, String> values = new LinkedHashMap<>();
        all(ColumnRole.VALUE).forEach(column -> values.put(column.name(), ColumnRole.VALUE.code()));
        String answer = Answers.member("meanings", values);
        if (numbers.areCountedUp()) {
            roles.put(numbers.index(), ColumnRole.DROPPED);
            draft.remark("Column " + Text.quote(numbers.name()) + " is not read, because it numbers the texts of "
                    + column(texts) + "; " + answer + " reads it");
        } else if (values.size() <= MAX_VALUES) {
            draft.ask(
                    "Each text of " + column(texts) + " has one number in " + column(numbers) + ", such as "
                            + Text.quote(numbers.distinct().get(0)),
                    List.of(
                            new Question.Alternative("they are codes", Answers.meaning(numbers.name(), "dropped")),
                            new Question.Alternative("they are values", answer)));
        }
    }

    private static boolean areNumbersOf(ColumnProfile numbers, ColumnProfile texts, Grid grid, TableShape shape) {
        return texts.areRepeated()
                && texts.distinct().size() > 3
                && numbers.distinct().size() == texts.distinct().size()
                && numbers.texts().stream().allMatch(text -> text.matches("[0-9]{1,9}(?:\\.0)?"))
                && isFunction(texts, numbers, grid, shape)
                && isFunction(numbers, texts, grid, shape);
    }

    ColumnRole role(ColumnProfile column) {
        ColumnRole role = roles.get(column.index());
        return role == null ? ColumnRole.BREAKDOWN : role;
    }

    void set(ColumnProfile column, ColumnRole role) {
        roles.put(column.index(), role);
    }

    /** Returns the columns of a role, in order. */
    List<ColumnProfile> all(ColumnRole role) {
        return columns.stream().filter(column -> role(column) == role).toList();
    }

    Optional<ColumnProfile> first(ColumnRole role) {
        return all(role).stream().findFirst();
    }

    int[] indexes(ColumnRole role) {
        return all(role).stream().mapToInt(ColumnProfile::index).toArray();
    }

    /** Returns the rules that support the role of a column, in words. */
    String evidence(ColumnProfile column) {
        List<String> parts = new ArrayList<>();
        for (ColumnRule rule : ColumnRule.values()) {
            int share = rule.role() == role(column) ? rule.share(column) : 0;
            if (share > 0) {
                parts.add(rule.evidence() + (share < ColumnRule.WHOLE ? " (" + share + " %)" : ""));
            }
        }
        return parts.isEmpty()
                ? stated(column.name()) == null ? "no rule supports another role" : "the mapping states it"
                : parts.stream().collect(Collectors.joining("; "));
    }

    static String column(ColumnProfile column) {
        return "column '" + column.name() + "'";
    }
}
