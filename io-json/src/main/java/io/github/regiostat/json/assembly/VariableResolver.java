// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.assembly.IndicatorReader.Suffix;
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
 * Resolves indicator, unit, scale and rounding of observations: once for each key of a variable that has observations.
 */
final class VariableResolver {
    private static final int NO_DECIMALS = -1000;

    private final DatasetAppender appender;
    private final VariableKeys keys;
    private final UnitReader units;
    private final IndicatorReader indicators;
    private final IndicatorVariantReader variants;
    private final Map<Long, Variable> byKey = new HashMap<>();

    /**
     * A variable by its codes in the dataset.
     *
     * @param variable the code of indicator and unit
     * @param form the code of scale and rounding
     * @param formOfUnrounded the code of the scale with unknown rounding, for numbers with more digits than the
     *     resolution
     * @param resolution the step that numbers are rounded to, or null
     * @param decimals the number of decimals of the step if it is a power of ten, otherwise {@link #NO_DECIMALS}
     */
    record Variable(
            int variable,
            int form,
            int formOfUnrounded,
            @Nullable BigDecimal resolution,
            int decimals) {}

    VariableResolver(
            CubeView view, VariableKeys keys, Mapping mapping, AssemblyFailures failures, DatasetAppender appender) {
        this.appender = appender;
        this.keys = keys;
        this.units = new UnitReader(mapping, failures);
        this.indicators = new IndicatorReader(view, mapping);
        this.variants = new IndicatorVariantReader(view, keys, units, indicators, failures);
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
        VariableAttributes attributes = keys.variableAttributes(key);
        Frequency frequency = keys.frequency(key);
        IndicatorRule rule = indicators.rule(attributes);
        UnitRule unitRule = units.rule(attributes, rule);
        return variable(
                attributes,
                rule,
                unitRule,
                units.unit(unitRule, attributes, frequency),
                variants.of(key, attributes, rule));
    }

    private <Q extends Quantity<Q>> Variable variable(
            VariableAttributes attributes, IndicatorRule rule, UnitRule unitRule, Unit<Q> unit, Suffix suffix) {
        Indicator<Q> indicator = indicators.indicator(attributes, rule, unitRule, unit, suffix);
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
