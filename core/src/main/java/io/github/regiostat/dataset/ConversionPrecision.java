// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;

/** The precision of converted amounts: all digits of a conversion path, or a number of decimals. */
record ConversionPrecision(boolean isRounded, int decimals, RoundingMode rounding) implements Serializable {
    /** The precision of a conversion path. */
    static final ConversionPrecision OF_PATH = new ConversionPrecision(false, 0, RoundingMode.HALF_EVEN);

    static ConversionPrecision ofDecimals(int decimals, RoundingMode rounding) {
        Decimals.requireDecimals(decimals);
        return new ConversionPrecision(true, decimals, Objects.requireNonNull(rounding, "rounding"));
    }

    Measurement<?> convert(Measurement<?> measurement, String currency, RatesFor<Monetary<?>> rates) {
        if (measurement.indicator().kind().equals(Money.class)) {
            Measurement<Money> money = measurement.as(Money.class);
            return isRounded
                    ? money.convertedTo(currency, rates, decimals, rounding)
                    : money.convertedTo(currency, rates);
        }
        Measurement<MoneyPer> money = measurement.as(MoneyPer.class);
        return isRounded ? money.convertedTo(currency, rates, decimals, rounding) : money.convertedTo(currency, rates);
    }
}
