// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.assembly.IndicatorReader.Endings;
import io.github.regiostat.json.mapping.IndicatorRule;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is measured in which unit and form at a place of the cube: worked out once for each combination of categories and attributes that matter,
 * and only for those that there are figures of.
 */
final class VariableResolver {
    private static final int NO_DECIMALS = -1000;

    private final DatasetAppender appender;
    private final CellKeys places;
    private final UnitReader units;
    private final IndicatorReader indicators;
    private final IndicatorVariantReader endings;
    private final Map<Long, Variable> byKey = new HashMap<>();

    /**
     * What a row says with codes.
     *
     * @param variable indicator and unit
     * @param form how numbers become figures
     * @param formOfMore how numbers do that have more digits than their resolution
     * @param resolution the step that numbers are published in, or null
     * @param decimals how many decimals the step has where it is a power of ten, else {@link #NO_DECIMALS}
     */
    record Variable(
            int variable,
            int form,
            int formOfMore,
            @Nullable BigDecimal resolution,
            int decimals) {}

    VariableResolver(
            CubeView view, CellKeys places, Mapping mapping, MappingFailures failures, DatasetAppender appender) {
        this.appender = appender;
        this.places = places;
        this.units = new UnitReader(mapping, failures);
        this.indicators = new IndicatorReader(view, mapping);
        this.endings = new IndicatorVariantReader(view, places, units, indicators, failures);
    }

    Variable at(long key) {
        Variable known = byKey.get(key);
        if (known == null) {
            known = variable(key);
            byKey.put(key, known);
        }
        return known;
    }

    private Variable variable(long key) {
        CellAttributes said = places.said(key);
        Frequency frequency = places.frequency(key);
        IndicatorRule rule = indicators.rule(said);
        UnitRule unitRule = units.rule(said, rule);
        return variable(said, rule, unitRule, units.unit(unitRule, said, frequency), endings.of(key, said, rule));
    }

    private <Q extends Quantity<Q>> Variable variable(
            CellAttributes said, IndicatorRule rule, UnitRule unitRule, Unit<Q> unit, Endings told) {
        Indicator<Q> indicator = indicators.indicator(said, rule, unitRule, unit, told);
        Scale scale = unitRule.scale().orElse(Scale.UNIT);
        int unknown = appender.figureAttributes(FigureAttributes.ofUnknownRounding(scale));
        BigDecimal resolution = unitRule.resolution().orElse(null);
        int form = unknown;
        if (unitRule.isExact()) {
            form = appender.figureAttributes(FigureAttributes.exact(scale));
        } else if (resolution != null) {
            form = appender.figureAttributes(FigureAttributes.rounded(scale, resolution));
        }
        return new Variable(appender.variable(indicator, unit), form, unknown, resolution, decimals(resolution));
    }

    private static int decimals(@Nullable BigDecimal resolution) {
        if (resolution == null) {
            return NO_DECIMALS;
        }
        BigDecimal step = resolution.stripTrailingZeros();
        return step.unscaledValue().equals(BigInteger.ONE) ? step.scale() : NO_DECIMALS;
    }
}
