// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts the monetary measurements of a dataset to a currency. */
final class DatasetConverter {
    private final Table table;
    private final Currency currency;
    private final RatesFor<Monetary<?>> rates;
    private final boolean isAtParities;
    private final DatasetAppender converted = new DatasetAppender(List.of());
    private final TableCopier unchanged;

    private DatasetConverter(Table table, Currency currency, RatesFor<Monetary<?>> rates) {
        this.table = table;
        this.currency = currency;
        this.rates = rates;
        this.isAtParities =
                rates.chosenBasis().filter(basis -> basis == RateBasis.PPP).isPresent();
        this.unchanged = new TableCopier(table, converted);
    }

    static Dataset of(Dataset dataset, String currency, RatesFor<Monetary<?>> rates) {
        DatasetConverter converter = new DatasetConverter(dataset.table(), Currencies.of(currency), rates);
        dataset.selection().stream().forEach(converter::append);
        return converter.converted.build();
    }

    private void append(int row) {
        Variable<?> variable = table.variables().at(row);
        if (!isConverted(variable.unit())) {
            unchanged.append(row);
        } else if (table.isMissing(row)) {
            converted.atVariable(converted.variable(inCurrency(variable)));
            unchanged.appendExceptVariable(row);
        } else {
            converted.append(converted(table.measurement(row)));
        }
    }

    /** Parities apply to amounts in the same currency too: dollars become international dollars. */
    private boolean isConverted(@Nullable Unit<?> unit) {
        return unit != null
                && unit.of(BigDecimal.ONE) instanceof Monetary<?> money
                && (isAtParities || !money.currency().equals(currency));
    }

    private Measurement<?> converted(Measurement<?> measurement) {
        return measurement.indicator().kind().equals(Money.class)
                ? measurement.as(Money.class).convertedTo(currency.getCurrencyCode(), rates)
                : measurement.as(MoneyPer.class).convertedTo(currency.getCurrencyCode(), rates);
    }

    /** Returns the variable of a missing figure in the other currency. */
    private Variable<?> inCurrency(Variable<?> variable) {
        Indicator<?> indicator = variable.indicator();
        if (variable.requireUnit().of(BigDecimal.ONE) instanceof MoneyPer per) {
            return new Variable<>(
                    indicator.as(MoneyPer.class), per.withCurrency(currency).unit());
        }
        return new Variable<>(
                indicator.as(Money.class), Money.of(currency, BigDecimal.ONE).unit());
    }
}
