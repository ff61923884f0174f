// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import java.util.Currency;
import java.util.Optional;

/** Rates of one basis that the caller chose, whatever the quantity asks for. */
record FixedBasisRates(ExchangeRates rates, RateBasis chosen) implements RatesFor<Monetary<?>> {
    @Override
    public ConversionPath pathFor(Monetary<?> quantity, Currency to, TimePeriod period, RateBasis basis) {
        return rates.pathFor(quantity, to, period, chosen);
    }

    @Override
    public Optional<RateBasis> chosenBasis() {
        return Optional.of(chosen);
    }
}
