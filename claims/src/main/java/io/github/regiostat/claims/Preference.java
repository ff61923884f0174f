// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The preference of a claim among several measurements of one observation. */
record Preference(@Nullable Unit<?> unit, boolean isOfOtherCurrency, boolean isReal) {
    static final Preference NONE = new Preference(null, false, false);

    static Preference of(Unit<?> unit) {
        return new Preference(unit, false, false);
    }

    static Preference ofOtherCurrency(Unit<?> unit) {
        return new Preference(unit, true, false);
    }

    static Preference of(GrowthBasis basis) {
        return new Preference(null, false, basis != GrowthBasis.NOMINAL);
    }

    /** Returns the measurements that match best, one or more. */
    List<Measurement<?>> bestOf(List<Measurement<?>> rows) {
        if (rows.size() < 2) {
            return rows;
        }
        List<Measurement<?>> best = rows;
        if (unit != null) {
            best = preferring(best, row -> isOfOtherCurrency ? !isSameCurrency(row) : isSameUnit(row));
        }
        best = preferring(best, row -> row.indicator().priceBasis().isReal() == isReal);
        best = preferring(best, row -> row.conversionBasis().isEmpty());
        return preferring(best, row -> row.reference().isEmpty());
    }

    private static List<Measurement<?>> preferring(List<Measurement<?>> rows, Predicate<Measurement<?>> condition) {
        if (rows.size() < 2) {
            return rows;
        }
        List<Measurement<?>> kept = rows.stream().filter(condition).toList();
        return kept.isEmpty() ? rows : kept;
    }

    private boolean isSameUnit(Measurement<?> row) {
        return isSameCurrency(row) || Objects.equals(row.figure().orElseThrow().unit(), unit);
    }

    private boolean isSameCurrency(Measurement<?> row) {
        Optional<Currency> wanted = unit == null ? Optional.empty() : currencyOf(unit);
        return wanted.isPresent()
                && wanted.equals(currencyOf(row.figure().orElseThrow().unit()));
    }

    static Optional<Currency> currencyOf(Unit<?> unit) {
        Quantity<?> one = unit.of(BigDecimal.ONE);
        return one instanceof Monetary<?> money ? Optional.of(money.currency()) : Optional.empty();
    }
}
