// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.function.ToIntFunction;

/**
 * A rule for the role of a column: which role it supports, how much, and by which evidence. The role with the largest
 * sum is proposed; two roles of nearly the same sum are a question. {@code docs/tables.md} lists this table.
 */
enum ColumnRule {
    REGION_CODES(
            ColumnRole.REGION,
            60,
            "the cells are codes of regions: ISO 3166, NUTS, M49 or GB/T 2260",
            column -> column.regions().shareOfCodes()),
    REGION_NAMES(
            ColumnRole.REGION,
            55,
            "the cells are names of regions, in the language that has most of them",
            ColumnRule::shareOfRegionNames),
    REGION_HEADER(
            ColumnRole.REGION,
            18,
            "the header is a word for regions, such as \"country\", \"Land\" or \"地区\"",
            column -> is(HeaderWord.REGION.matches(column.name()) && !column.isNumeric())),
    PERIOD_CELLS(
            ColumnRole.PERIOD,
            60,
            "the cells are periods, such as 2024-Q1, Jan 2024 or 2024年一季度",
            ColumnRule::shareOfPeriods),
    PERIOD_SERIAL(
            ColumnRole.PERIOD,
            60,
            "the header is a word for periods, and the cells are numbers of days at equal distances, as spreadsheets"
                    + " store dates",
            column -> is(column.areSerialDates())),
    PERIOD_YEARS(
            ColumnRole.PERIOD,
            45,
            "the cells are years from 1500 to 2100, several rows of one year or years that follow each other",
            column -> is(column.areYears()
                    && (column.areRepeated() || column.areConsecutive() || HeaderWord.PERIOD.matches(column.name())))),
    PERIOD_HEADER(
            ColumnRole.PERIOD,
            25,
            "the header is a word for periods, such as \"year\", \"Zeit\" or \"年份\"",
            column -> is(HeaderWord.PERIOD.matches(column.name())
                    && (column.areYears() || shareOfPeriods(column) > ColumnRule.WHOLE / 2))),
    INDICATOR_HEADER(
            ColumnRole.INDICATOR,
            30,
            "the header is a word for indicators, such as \"indicator\", \"Merkmal\" or \"指标\"",
            column -> is(HeaderWord.INDICATOR.matches(column.name()) && !column.isNumeric())),
    INDICATOR_UNITS(
            ColumnRole.INDICATOR,
            30,
            "the cells end with units, such as GDP (亿元)",
            ColumnProfile::shareOfCellsWithUnits),
    UNIT_HEADER(
            ColumnRole.UNIT,
            40,
            "the header is a word for units, such as \"unit\", \"Einheit\" or \"单位\"",
            column -> is(HeaderWord.UNIT.matches(column.name()))),
    UNIT_CELLS(
            ColumnRole.UNIT,
            35,
            "the cells are units, such as Mio. EUR or %",
            column -> HeaderWord.INDICATOR.matches(column.name()) ? 0 : column.shareOfUnits()),
    SCALE_HEADER(
            ColumnRole.SCALE,
            45,
            "the header is a word for the scale, such as SCALAR_FACTOR",
            column -> is(HeaderWord.SCALE.matches(column.name()))),
    VALUE_NUMBERS(ColumnRole.VALUE, 40, "the cells are numbers or marks of missing values", ColumnRule::shareOfValues),
    VALUE_HEADER(
            ColumnRole.VALUE,
            30,
            "the header is a word for values, such as \"value\", \"Wert\" or \"数值\"",
            column -> is(HeaderWord.VALUE.matches(column.name()) && column.isNumeric())),
    STATUS_HEADER(
            ColumnRole.STATUS,
            60,
            "the header is a word for the status of observations, such as \"status\" or \"flag\"",
            column -> is(
                    HeaderWord.STATUS.matches(column.name()) && column.regions().share() < ColumnRule.WHOLE / 2)),
    NOTE_HEADER(
            ColumnRole.NOTE,
            60,
            "the header is a word for notes, such as \"note\" or \"Quelle\"",
            column -> is(HeaderWord.NOTE.matches(column.name()) && !column.isNumeric())),
    BREAKDOWN_TEXTS(
            ColumnRole.BREAKDOWN,
            15,
            "the cells are texts that other rows repeat, such as \"female\"",
            column -> is(!column.isNumeric() && column.distinct().size() > 0)),
    CATEGORY_HEADER(
            ColumnRole.BREAKDOWN,
            90,
            "the header is a word for categories of people, such as \"sex\", \"Alter\" or \"年龄\"",
            column -> is(HeaderWord.CATEGORY.matches(column.name())
                    && !column.texts().isEmpty())),
    CLASS_CELLS(
            ColumnRole.BREAKDOWN,
            90,
            "the cells are classes, such as \"under 15\" and \"15-64\"",
            column -> is(column.areClasses())),
    CODE_HEADER(
            ColumnRole.DROPPED,
            50,
            "the header is a word for codes, ranks or numbers of rows",
            column -> is(
                    HeaderWord.CODE.matches(column.name()) && column.regions().shareOfCodes() < ColumnRule.WHOLE / 2)),
    CODE_CELLS(
            ColumnRole.DROPPED,
            80,
            "the cells are digits of which many begin with zeros, as codes do",
            column -> is(column.areCodes() && column.regions().shareOfCodes() < ColumnRule.WHOLE / 2)),
    ROW_NUMBERS(ColumnRole.DROPPED, 50, "the cells number the rows: 1, 2, 3", column -> is(column.areRowNumbers())),
    EMPTY_CELLS(
            ColumnRole.DROPPED,
            100,
            "the cells are empty",
            column -> is(column.distinct().isEmpty()));

    private final ColumnRole role;
    private final int weight;
    private final String evidence;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final ToIntFunction<ColumnProfile> share;

    ColumnRule(ColumnRole role, int weight, String evidence, ToIntFunction<ColumnProfile> share) {
        this.role = role;
        this.weight = weight;
        this.evidence = evidence;
        this.share = share;
    }

    /** The share of a whole column, in per cent. */
    static final int WHOLE = 100;

    private static final int MIN_NAMES = 40;

    private static int is(boolean fact) {
        return fact ? WHOLE : 0;
    }

    /** A few names of regions among other texts are no evidence, unless the header is a word for regions. */
    private static int shareOfRegionNames(ColumnProfile column) {
        boolean areSome = column.regions().share() >= MIN_NAMES || HeaderWord.REGION.matches(column.name());
        return areSome ? column.regions().shareOfNames() : 0;
    }

    private static int shareOfPeriods(ColumnProfile column) {
        ColumnPeriods periods = column.periods();
        long years = column.distinct().stream()
                .filter(text -> CellKind.of(text) == CellKind.YEAR || NumberTexts.isNumberLike(text))
                .count();
        if (column.areNumbersOfPeriods()) {
            return WHOLE;
        }
        boolean areRead = periods.periods().size()
                        + periods.notPeriods().size()
                        + periods.questions().size()
                > 0;
        if (!areRead
                || column.distinct().isEmpty()
                || years == column.distinct().size()) {
            return 0;
        }
        return WHOLE - WHOLE * periods.notPeriods().size() / column.distinct().size();
    }

    private static int shareOfValues(ColumnProfile column) {
        return column.shareOfValues();
    }

    ColumnRole role() {
        return role;
    }

    int weight() {
        return weight;
    }

    String evidence() {
        return evidence;
    }

    /** Returns the share of the cells that are evidence, in per cent. */
    int share(ColumnProfile column) {
        return share.applyAsInt(column);
    }
}
