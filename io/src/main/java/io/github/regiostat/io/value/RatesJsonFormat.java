// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.period.Frequency;
import java.util.Currency;
import java.util.List;

/**
 * {@code {"rates": […], "pivots": ["EUR", "USD"], "daysBack": 3, "minCoverage": 50, "averages": ["A"]}}; the default is
 * no pivots, 7 days back, a minimum coverage of 75 % and no averages.
 */
public final class RatesJsonFormat extends AbstractJsonFormat<ExchangeRates> {
    public static final RatesJsonFormat INSTANCE = new RatesJsonFormat();
    private static final List<String> NAMES = List.of("rates", "pivots", "daysBack", "minCoverage", "averages");
    private static final ExchangeRates DEFAULT = ExchangeRates.builder().build();

    private RatesJsonFormat() {
        super(ExchangeRates.class);
    }

    @Override
    public <E extends Exception> void write(ExchangeRates value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.name("rates");
        out.list(value.rates(), rate -> RateJsonFormat.INSTANCE.write(rate, out));
        out.texts(
                "pivots", value.pivots().stream().map(Currency::getCurrencyCode).toList());
        if (value.daysBack() != DEFAULT.daysBack()) {
            out.whole("daysBack", value.daysBack());
        }
        if (value.minCoverage() != DEFAULT.minCoverage()) {
            out.whole("minCoverage", value.minCoverage());
        }
        out.texts("averages", value.averages().stream().map(Frequency::code).toList());
        out.endObject();
    }

    @Override
    public <E extends Exception> ExchangeRates read(RegiostatReader<E> in) throws E {
        ExchangeRates.Builder builder = ExchangeRates.builder();
        MemberReader<E> members = in.members("Exchange rates", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "rates" -> readList(in).forEach(builder::add);
                case "pivots" ->
                    builder.pivots(
                            in.list("Pivots", () -> RateJsonFormat.currency(in)).toArray(String[]::new));
                case "daysBack" -> builder.daysBack(in.whole("Days back"));
                case "minCoverage" -> {
                    int percent = in.whole("Minimum coverage");
                    in.checked(() -> builder.minCoverage(percent));
                }
                case "averages" ->
                    builder.averages(in.list("Averages", () -> in.text("Frequency", Frequency::ofCode))
                            .toArray(Frequency[]::new));
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("rates");
        return in.checked(builder::build);
    }

    public static <E extends Exception> List<ExchangeRate> readList(RegiostatReader<E> in) throws E {
        return in.list("Rates", RateJsonFormat.INSTANCE);
    }
}
