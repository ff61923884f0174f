// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"base": "USD", "quote": "CNY", "rate": "7.1957", "period": "2024", "basis": "average"}}. A fixed rate has an
 * optional date instead of a period: {@code "basis": "fixed", "from": "1999-01-01"}.
 */
public final class RateJsonFormat extends AbstractJsonFormat<ExchangeRate> {
    public static final RateJsonFormat INSTANCE = new RateJsonFormat();
    private static final List<String> NAMES =
            List.of("base", "quote", "rate", "period", "basis", "from", "fixings", "source");

    private RateJsonFormat() {
        super(ExchangeRate.class);
    }

    @Override
    public <E extends Exception> void write(ExchangeRate value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.text("base", value.base().getCurrencyCode());
        out.text("quote", value.quote().getCurrencyCode());
        out.decimal("rate", value.publishedRate());
        if (value.basis() != RateBasis.FIXED) {
            out.text("period", value.period().toString());
        }
        out.text("basis", value.basis().code());
        if (value.holdsFrom().isPresent()) {
            out.text("from", value.holdsFrom().get().toString());
        }
        if (value.fixings().isPresent()) {
            out.whole("fixings", value.fixings().getAsInt());
        }
        out.member("source", value.source(), SourceJsonFormat.INSTANCE);
        out.endObject();
    }

    @Override
    public <E extends Exception> ExchangeRate read(RegiostatReader<E> in) throws E {
        Parts parts = new Parts();
        MemberReader<E> members = in.members("Exchange rate", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "base" -> parts.base = currency(in);
                case "quote" -> parts.quote = currency(in);
                case "rate" -> parts.rate = in.writtenDecimal("Rate");
                case "period" -> parts.period = in.text("Period", TimePeriod::parse);
                case "basis" -> parts.basis = in.text("Basis", RateBasis::ofCode);
                case "from" -> parts.from = in.text("First day", RateJsonFormat::date);
                case "fixings" -> parts.fixings = in.whole("Fixings");
                case "source" -> parts.source = SourceJsonFormat.INSTANCE.read(in);
                default -> throw new IllegalStateException(name);
            }
        }
        members.require("base", "quote", "rate", "basis");
        if (parts.basis != RateBasis.FIXED) {
            members.require("period");
        }
        return in.checked(parts::rate);
    }

    static <E extends Exception> String currency(RegiostatReader<E> in) throws E {
        return in.text("Currency", code -> Money.of(code, 0)).currency().getCurrencyCode();
    }

    private static LocalDate date(String text) {
        TimePeriod day = TimePeriod.parse(text);
        if (day.days() != 1) {
            throw new IllegalArgumentException("First day must be a day such as '1999-01-01', but was '" + text + "'");
        }
        return day.start();
    }

    private static final class Parts {
        private @Nullable String base;
        private @Nullable String quote;
        private @Nullable BigDecimal rate;
        private @Nullable TimePeriod period;
        private @Nullable RateBasis basis;
        private @Nullable LocalDate from;
        private @Nullable Integer fixings;
        private @Nullable Source source;

        ExchangeRate rate() {
            ExchangeRate plain = basis == RateBasis.FIXED ? fixed() : ofPeriod();
            ExchangeRate counted = fixings == null ? plain : plain.withFixings(fixings);
            return source == null ? counted : counted.withSource(source);
        }

        private ExchangeRate ofPeriod() {
            if (from != null) {
                throw new IllegalArgumentException("Exchange rate must be fixed to hold from a date, but was of "
                        + Objects.requireNonNull(basis, "basis").code());
            }
            return ExchangeRate.of(
                    Objects.requireNonNull(base, "base"),
                    Objects.requireNonNull(quote, "quote"),
                    Objects.requireNonNull(rate, "rate"),
                    Objects.requireNonNull(period, "period"),
                    Objects.requireNonNull(basis, "basis"));
        }

        private ExchangeRate fixed() {
            if (period != null) {
                throw new IllegalArgumentException(
                        "Fixed rate must have the member 'from' or none, but had the period " + period);
            }
            String former = Objects.requireNonNull(quote, "quote");
            String successor = Objects.requireNonNull(base, "base");
            String number = Objects.requireNonNull(rate, "rate").toPlainString();
            return from == null
                    ? ExchangeRate.fixed(former, successor, number)
                    : ExchangeRate.fixed(former, successor, number, from);
        }
    }
}
