// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowDimension.Detail;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.TimePeriod;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that follow from names and codes of the National Bureau of Statistics of China. */
final class NbsRules {
    /** The unit at the end of a name, such as {@code (上年=100)}, or before {@code _当季值} and {@code _累计值}. */
    private static final Pattern UNIT = Pattern.compile(".*[(（]([^()（）]+)[)）]\\s*(?:_[^()（）]*)?");

    private static final Pattern BASE = Pattern.compile("[^=]+=\\s*100");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})([A-D])");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(0[1-9]|1[0-2])");
    private static final Pattern ON_YEAR = Pattern.compile("同比增长|累计增长|比上年(同期)?增长");
    private static final Pattern ON_PERIOD = Pattern.compile("环比增长");

    /** The word in names of values from the start of the year, such as {@code 国内生产总值_累计值}. */
    private static final String TO_DATE = "_累计";

    private NbsRules() {}

    static Mapping of(RowTable table) {
        Mapping.Builder rules = Mapping.builder();
        for (RowDimension dimension : table.dimensions()) {
            for (String code : dimension.codes().values()) {
                if (dimension.id().equals(NbsReader.PERIOD)) {
                    quarter(code).ifPresent(quarter -> rules.period(code, TimePeriod.parse(quarter)));
                } else if (dimension.id().equals(NbsReader.INDICATOR)) {
                    IndicatorRule rule = indicator(dimension.detail(code));
                    if (!rule.equals(IndicatorRule.none())) {
                        rules.indicator(code, rule);
                    }
                }
            }
        }
        return rules.build();
    }

    private static IndicatorRule indicator(Detail detail) {
        IndicatorRule rule = detail.note().isPresent()
                ? IndicatorRule.none().withDefinition(detail.note().get())
                : IndicatorRule.none();
        boolean isPercent =
                detail.unit().flatMap(unit -> unit.label()).filter("%"::equals).isPresent();
        if (isPercent && ON_YEAR.matcher(detail.label()).find()) {
            return rule.withUnit(UnitRule.growth(Period.ofYears(1)));
        }
        return isPercent && ON_PERIOD.matcher(detail.label()).find()
                ? rule.withUnit(UnitRule.growthOnPreviousPeriod())
                : rule;
    }

    /** Returns the unit in the name of an indicator: the base of an index, or a unit of the default mapping. */
    static Optional<String> unitIn(String name) {
        Matcher unit = UNIT.matcher(name);
        return unit.matches() ? Optional.of(unit.group(1).strip()).filter(NbsRules::isUnit) : Optional.empty();
    }

    private static boolean isUnit(String text) {
        return BASE.matcher(text).matches()
                || Mapping.nbsChina().units().byCode().containsKey(text);
    }

    private static Optional<String> quarter(String code) {
        Matcher quarter = QUARTER.matcher(code);
        return quarter.matches()
                ? Optional.of(quarter.group(1) + "-Q" + (quarter.group(2).charAt(0) - 'A' + 1))
                : Optional.empty();
    }

    /**
     * Returns a table in which values from the start of the year have the range of periods that they cover: the code
     * {@code 202203} of such an indicator is January to March.
     */
    static RowTable yearsToDate(RowTable table) {
        Optional<RowDimension> indicators = find(table, NbsReader.INDICATOR);
        Optional<RowDimension> periods = find(table, NbsReader.PERIOD);
        if (indicators.isEmpty() || periods.isEmpty() || !hasYearsToDate(indicators.get())) {
            return table;
        }
        RowDimension ofValues = indicators.get();
        RowDimension before = periods.get();
        RowDimension.Builder after =
                new RowDimension.Builder(before.id(), before.label(), before.roles(), before.pointer());
        for (int row = 0; row < table.size(); row++) {
            String code = before.codes().at(row);
            Optional<String> range = isToDate(ofValues, ofValues.codes().at(row)) ? toDate(code) : Optional.empty();
            after.category(row, range.orElse(code));
        }
        List<RowDimension> dimensions = new ArrayList<>(table.dimensions());
        dimensions.set(dimensions.indexOf(before), after.build(table.size(), before.details()));
        return table.withDimensions(dimensions);
    }

    private static Optional<RowDimension> find(RowTable table, String id) {
        return table.dimensions().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static boolean hasYearsToDate(RowDimension indicators) {
        return indicators.codes().values().stream().anyMatch(code -> isToDate(indicators, code));
    }

    private static boolean isToDate(RowDimension indicators, String code) {
        return indicators.detail(code).label().contains(TO_DATE);
    }

    /** Returns the periods from the start of the year to a month or quarter after the first one. */
    private static Optional<String> toDate(String code) {
        Matcher month = MONTH.matcher(code);
        if (month.matches()) {
            return range(month.group(1) + "-01", month.group(1) + "-" + month.group(2));
        }
        return quarter(code).flatMap(last -> range(last.substring(0, last.length() - 1) + "1", last));
    }

    private static Optional<String> range(String first, String last) {
        return first.equals(last) ? Optional.empty() : Optional.of(first + "/" + last);
    }
}
