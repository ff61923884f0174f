// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.assembly.IndicatorReader.Suffix;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves indicator, unit, scale and rounding of observations: once for each key of a variable that has observations.
 */
final class VariableResolver {
    /** Distinguishes amounts in unknown national currencies from money, which is another kind. */
    private static final String UNKNOWN_CURRENCY = "national currency";

    private static final int NO_DECIMALS = -1000;
    private static final int MAX_SMALL_KEYS = 1 << 14;

    private final DatasetAppender appender;
    private final VariableKeys keys;
    private final UnitReader units;
    private final IndicatorReader indicators;
    private final IndicatorVariantReader variants;
    private final NationalCurrencies currencies;
    /** The variables of the least keys, which usually are all. */
    private final @Nullable Variable[] bySmallKey;

    private final Map<Long, Variable> byKey = new HashMap<>();
    /** The keys whose unit is the currency of the region. */
    private final Set<Long> nationalKeys = new HashSet<>();

    private final Map<NationalKey, Variable> byCurrency = new HashMap<>();
    private final Map<Integer, FigureAttributes> formsByCode = new HashMap<>();
    private @Nullable Boolean partlyKnown;

    private record NationalKey(long key, Optional<Currency> currency) {}

    /** What the document and the mapping state about a variable. */
    private record Description(VariableAttributes attributes, IndicatorRule rule, UnitRule unitRule, Unit<?> unit) {}

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
            CubeView view,
            VariableKeys keys,
            Mapping mapping,
            AssemblyFailures failures,
            DatasetAppender appender,
            NationalCurrencies currencies,
            UnknownUnits unknownUnits) {
        this.currencies = currencies;
        this.appender = appender;
        this.keys = keys;
        this.bySmallKey = new Variable[(int) Math.min(MAX_SMALL_KEYS, keys.end())];
        this.units = new UnitReader(mapping, failures, unknownUnits);
        this.indicators = new IndicatorReader(view, mapping);
        this.variants = new IndicatorVariantReader(view, keys, units, indicators, failures);
    }

    /** Returns the variable of a key in a region and a period. */
    Variable at(long key, int region, int period) {
        Variable known = key < bySmallKey.length ? bySmallKey[(int) key] : byKey.get(key);
        if (known != null) {
            return known;
        }
        if (!nationalKeys.contains(key)) {
            Description description = description(key);
            if (!NationalCurrencies.isNational(description.unit)) {
                return stored(key, variable(key, description, Optional.empty()));
            }
            nationalKeys.add(key);
        }
        return byCurrency.computeIfAbsent(
                new NationalKey(key, currencies.at(region, period)),
                of -> variable(key, description(key), of.currency()));
    }

    private Variable stored(long key, Variable variable) {
        if (key < bySmallKey.length) {
            bySmallKey[(int) key] = variable;
        } else {
            byKey.put(key, variable);
        }
        return variable;
    }

    private Description description(long key) {
        VariableAttributes attributes = keys.variableAttributes(key);
        IndicatorRule rule = indicators.rule(attributes);
        UnitRule unitRule = units.rule(attributes, rule);
        return new Description(attributes, rule, unitRule, units.unit(unitRule, attributes, keys.frequency(key)));
    }

    private Variable variable(long key, Description description, Optional<Currency> currency) {
        Unit<?> unit = currency.<Unit<?>>map(known -> NationalCurrencies.unit(description.unit, known))
                .orElse(description.unit);
        Suffix suffix = variants.of(key, description.attributes, description.rule);
        boolean isOtherKind = nationalKeys.contains(key) && currency.isEmpty() && areCurrenciesPartlyKnown();
        return variable(
                description.attributes,
                description.rule,
                description.unitRule,
                unit,
                isOtherKind ? suffix.with(UNKNOWN_CURRENCY) : suffix);
    }

    private boolean areCurrenciesPartlyKnown() {
        if (partlyKnown == null) {
            partlyKnown = currencies.isPartlyKnown();
        }
        return partlyKnown;
    }

    /** Returns whether the variables of a key depend on region and period. */
    boolean dependsOnPlace(long key) {
        return !nationalKeys.isEmpty() && nationalKeys.contains(key);
    }

    private <Q extends Quantity<Q>> Variable variable(
            VariableAttributes attributes, IndicatorRule rule, UnitRule unitRule, Unit<Q> unit, Suffix suffix) {
        Indicator<Q> indicator = indicators.indicator(attributes, rule, unitRule, unit, suffix);
        Scale scale = unitRule.scale().orElse(Scale.UNIT);
        int unknown = form(FigureAttributes.ofUnknownRounding(scale));
        BigDecimal resolution = unitRule.resolution().orElse(null);
        int form = unknown;
        if (unitRule.isExact()) {
            form = form(FigureAttributes.exact(scale));
        } else if (resolution != null) {
            form = form(FigureAttributes.rounded(scale, resolution));
        }
        return new Variable(appender.variable(indicator, unit), form, unknown, resolution, decimals(resolution));
    }

    /** Returns the code of figure attributes with a qualifier. */
    int qualified(int form, Qualifier qualifier) {
        FigureAttributes plain = formsByCode.get(form);
        return plain == null || qualifier == Qualifier.NONE ? form : appender.figureAttributes(plain.with(qualifier));
    }

    private int form(FigureAttributes attributes) {
        int code = appender.figureAttributes(attributes);
        formsByCode.put(code, attributes);
        return code;
    }

    private static int decimals(@Nullable BigDecimal resolution) {
        if (resolution == null) {
            return NO_DECIMALS;
        }
        BigDecimal step = resolution.stripTrailingZeros();
        return step.unscaledValue().equals(BigInteger.ONE) ? step.scale() : NO_DECIMALS;
    }
}
