// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the cells of one column are. Evidence that is expensive is computed when a rule asks for it. */
final class ColumnProfile {
    private static final int MAX_DISTINCT = 20_000;
    private static final int MIN_LEADING_ZEROS = 20;

    /** The number of months or days that are periods without a name that says so. */
    private static final int MIN_CONSECUTIVE = 12;

    /** The name that a data frame gives its index. */
    private static final Pattern INDEX = Pattern.compile("Unnamed: 0(?:\\.1)*");

    private final int index;
    private final String name;
    private final List<String> texts;
    private final List<String> distinct;
    private final RegionTexts regions;
    private final ColumnPeriods periods;
    private final Optional<Map<String, TimePeriod>> serialDates;
    private final boolean areClasses;
    private final boolean isNumeric;
    private final int shareOfValues;

    ColumnProfile(int index, String name, List<String> texts, Grid grid, Optional<MonthDay> reportingYearStart) {
        this.index = index;
        this.name = name;
        this.texts = texts;
        Set<String> all = new LinkedHashSet<>(texts);
        this.distinct = all.stream().limit(MAX_DISTINCT).toList();
        this.areClasses = !HeaderWord.VALUE.matches(name) && ClassTexts.areClasses(distinct);
        this.shareOfValues = areClasses || areLetters(grid)
                ? 0
                : share(texts, text -> grid.kind(text).isValue());
        this.isNumeric = shareOfValues >= 80;
        boolean isNamed = index == 0 || HeaderWord.REGION.matches(name) || HeaderWord.CODE.matches(name);
        boolean areNumbers = isNumeric && !(isNamed && RegionTexts.areCodes(distinct));
        this.regions = areNumbers ? RegionTexts.NONE : RegionTexts.of(distinct, name);
        boolean arePeriods = !isNumeric || areYears() || HeaderWord.PERIOD.matches(name) || areLikeNumbersOfPeriods();
        PeriodContext context = PeriodContext.of(name, reportingYearStart);
        this.serialDates =
                isNumeric && context.isNamed() ? SerialDates.read(distinct, context.frequency()) : Optional.empty();
        this.periods = serialDates
                .map(ColumnPeriods::listed)
                .orElseGet(() -> PeriodTexts.ofColumn(arePeriods ? distinct : List.of(), context));
    }

    /** Returns whether all cells are words that are marks in a column of numbers, such as "F". */
    private boolean areLetters(Grid grid) {
        return !grid.kind(name).isPeriod()
                && !HeaderWord.VALUE.matches(name)
                && distinct.stream().allMatch(text -> grid.kind(text) == CellKind.MISSING)
                && distinct.stream().anyMatch(text -> text.codePoints().allMatch(Character::isLetter));
    }

    private static int share(List<String> texts, Predicate<String> fact) {
        long count = texts.stream().filter(fact).count();
        return texts.isEmpty() ? 0 : (int) (ColumnRule.WHOLE * count / texts.size());
    }

    int index() {
        return index;
    }

    String name() {
        return name;
    }

    /** Returns the texts of the cells that are not empty. */
    List<String> texts() {
        return texts;
    }

    List<String> distinct() {
        return distinct;
    }

    RegionTexts regions() {
        return regions;
    }

    ColumnPeriods periods() {
        return periods;
    }

    /** Returns whether the cells are dates that a spreadsheet stored as numbers. */
    boolean areSerialDates() {
        return serialDates.isPresent();
    }

    /** Returns whether the cells of a column that is named as periods may be such dates, without being regular. */
    boolean maybeSerialDates() {
        return isNumeric && HeaderWord.PERIOD.matches(name) && SerialDates.arePossible(distinct);
    }

    /** Returns whether most cells are numbers or marks. */
    boolean isNumeric() {
        return isNumeric;
    }

    int shareOfValues() {
        return shareOfValues;
    }

    /** Returns whether the cells are years; in a column that is named as periods, some may be older. */
    boolean areYears() {
        long usual = distinct.stream()
                .filter(text -> CellKind.of(text) == CellKind.YEAR)
                .count();
        boolean areUsual = usual * 10 >= distinct.size() * 9L
                && distinct.stream().allMatch(text -> CellKind.of(text).isPeriod());
        boolean areNamed = usual * 2 >= distinct.size()
                && HeaderWord.PERIOD.matches(name)
                && distinct.stream().allMatch(text -> text.matches("[12][0-9]{3}"));
        return !distinct.isEmpty() && (areUsual || areNamed);
    }

    /** Returns whether the column is named as years, and has years of two digits of one century. */
    boolean areTwoDigitYears() {
        return HeaderWord.YEAR.matches(name)
                && !distinct.isEmpty()
                && distinct.stream().allMatch(text -> text.matches("[0-9]{2}"))
                && TwoDigitYears.areUsual(
                        distinct.stream().map(Integer::valueOf).toList());
    }

    /** Returns whether the column is named as days, and has days of months. */
    boolean areDays() {
        return (HeaderWord.DAY.matches(name) || HeaderWord.PERIOD.matches(name))
                && !distinct.isEmpty()
                && distinct.stream().allMatch(text -> text.matches("0?[1-9]|[12][0-9]|3[01]"));
    }

    /** Returns whether all cells are of the form 20240131, 202401 or 2024.01. */
    private boolean areLikeNumbersOfPeriods() {
        return !distinct.isEmpty()
                && distinct.stream().allMatch(text -> text.matches("(?:1[5-9]|20)[0-9]{2}(?:[0-9]{4}|\\.?[0-9]{2})"));
    }

    /** Returns whether numbers such as 20240131 are periods: the column is named so, or they are consecutive. */
    boolean areNumbersOfPeriods() {
        if (!areLikeNumbersOfPeriods()
                || !periods.notPeriods().isEmpty()
                || !periods.questions().isEmpty()) {
            return false;
        }
        List<TimePeriod> inOrder =
                periods.periods().values().stream().distinct().sorted().toList();
        boolean areConsecutive = inOrder.size() >= MIN_CONSECUTIVE
                && IntStream.range(1, inOrder.size())
                        .allMatch(i -> inOrder.get(i - 1)
                                .end()
                                .plusDays(1)
                                .equals(inOrder.get(i).start()));
        return areConsecutive || HeaderWord.PERIOD.matches(name) && !inOrder.isEmpty();
    }

    boolean areRepeated() {
        return distinct.size() < texts.size();
    }

    /** Returns whether there are three years or more with the same distance, or two that follow each other. */
    boolean areConsecutive() {
        List<Integer> years = texts.stream()
                .filter(text -> CellKind.of(text) == CellKind.YEAR)
                .map(Integer::valueOf)
                .toList();
        if (years.size() < 2) {
            return HeaderWord.PERIOD.matches(name);
        }
        int step = years.get(1) - years.get(0);
        boolean areEven = IntStream.range(1, years.size()).allMatch(i -> years.get(i) - years.get(i - 1) == step);
        boolean areInOrder = IntStream.range(1, years.size())
                .allMatch(i -> Integer.signum(years.get(i) - years.get(i - 1)) == Integer.signum(step));
        return step != 0
                && (areEven && (years.size() > 2 || Math.abs(step) == 1)
                        || areInOrder && (years.size() > 9 || HeaderWord.PERIOD.matches(name)));
    }

    boolean areCodes() {
        return texts.size() > 1
                && texts.stream().allMatch(text -> text.matches("[0-9A-Z]{2,20}"))
                && share(texts, text -> text.matches("0[0-9]+")) >= MIN_LEADING_ZEROS;
    }

    /** Returns whether the cells are different whole numbers of one length, or in ascending order, as codes are. */
    boolean areCodesOfRows() {
        if (texts.size() < 3 || areRepeated() || !texts.stream().allMatch(text -> text.matches("0|[1-9][0-9]{0,17}"))) {
            return false;
        }
        boolean areOfOneLength =
                texts.stream().mapToInt(String::length).distinct().count() == 1;
        return areOfOneLength
                || IntStream.range(1, texts.size())
                        .allMatch(i -> Long.parseLong(texts.get(i - 1)) < Long.parseLong(texts.get(i)));
    }

    /** Returns whether the different cells are whole numbers from 0 or 1, with few gaps. */
    boolean areCountedUp() {
        return distinct.stream().allMatch(text -> text.matches("[0-9]{1,9}(?:\\.0)?"))
                && distinct.stream()
                        .mapToDouble(Double::parseDouble)
                        .allMatch(number -> number < 2.0 * distinct.size() + 2);
    }

    boolean areRowNumbers() {
        return texts.size() > 2
                && (IntStream.range(0, texts.size())
                                .allMatch(i -> texts.get(i).equals(String.valueOf(i + 1))
                                        || texts.get(i).equals(String.valueOf(i)))
                        || INDEX.matcher(name).matches() && areCodesOfRows());
    }

    boolean areClasses() {
        return areClasses;
    }

    int shareOfUnits() {
        boolean areSexes =
                distinct.stream().allMatch(text -> HeaderWord.SEX.matches(text) || HeaderWord.TOTAL.matches(text));
        return isNumeric || areSexes || distinct.size() > 200 ? 0 : share(distinct, ColumnProfile::isUnit);
    }

    /** Returns whether a text is a unit that is not also a word for people or things, such as "women". */
    private static boolean isUnit(String text) {
        return UnitTexts.ofUnitText(text)
                .flatMap(UnitReading::unit)
                .filter(rule -> rule.scale().isPresent()
                        || rule.unit(Frequency.YEAR)
                                .filter(unit -> !unit.kind().equals(Count.class))
                                .isPresent())
                .isPresent();
    }

    int shareOfCellsWithUnits() {
        return isNumeric || distinct.size() > 2000
                ? 0
                : share(distinct, text -> UnitTexts.ofHeader(text).unit().isPresent());
    }
}
