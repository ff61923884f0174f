// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import java.io.Serializable;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/** Exchange rates with a basis selected by the caller, which replaces the basis required by the indicator. */
record FixedBasisRates(ExchangeRates rates, RateBasis fixedBasis) implements RatesFor<Monetary<?>>, Serializable {
    FixedBasisRates {
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(fixedBasis, "basis");
    }

    @Override
    public ConversionPath pathFor(Monetary<?> quantity, Currency to, TimePeriod period, RateBasis basis) {
        return rates.pathFor(quantity, to, period, fixedBasis);
    }

    /** Parities are not fixed rates: a conversion that the caller selected at parities has one. */
    @Override
    public Optional<ConversionPath> fixedPathFor(Monetary<?> quantity, Currency to, TimePeriod period) {
        return fixedBasis == RateBasis.PPP ? Optional.empty() : rates.fixedPathFor(quantity, to, period);
    }

    @Override
    public Optional<RateBasis> chosenBasis() {
        return Optional.of(fixedBasis);
    }
}
