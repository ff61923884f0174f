// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.exchange.ConversionPath;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.exchange.RatesFor;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Exchange rates and conversion paths. */
final class ExchangeSnippets {
    private ExchangeSnippets() {}

    public static void main(String[] args) {
        rate();
        rates();
        withAverages();
        path();
        basis();
        ratesFor();
        missing();
        fixed();
        coverage();
        qualified();
        rounded();
    }

    private static void rate() {
        // @start region="rate"
        TimePeriod year = TimePeriod.year(2024);
        ExchangeRate rate = ExchangeRate.of("USD", "CNY", "7.1957", year, RateBasis.AVERAGE)
                .withSource(Source.of("Federal Reserve Bank of St. Louis"));
        System.out.println(rate); // 1 USD = 7.1957 CNY (average 2024)

        // 84.37 billion yuan, also published as 11.78 billion dollars
        Figure<Money> dollars = Figure.money("USD", "11.78", Scale.BILLION);
        Figure<Money> yuan = Figure.money("CNY", "84.37", Scale.BILLION);
        Figure<MoneyPer> implied = ExchangeRate.implied(dollars, yuan);
        System.out.println(implied.bounds().orElseThrow().roundedOutward(7));
        // [CNY 7.158676 per USD, CNY 7.165606 per USD]
        // @end
    }

    private static void rates() {
        // @start region="rates"
        ExchangeRates rates = ExchangeRates.builder()
                .spot("2024-12-30", "EUR", "CNY", "7.6234")
                .spot("2024-12-31", "EUR", "CNY", "7.5833")
                .spot("2024-12-31", "EUR", "USD", "1.0389")
                .pivots("EUR")
                .build();

        // A day without a fixing uses the last fixing before it
        TimePeriod newYear = TimePeriod.day("2025-01-01");
        MathContext sixDigits = new MathContext(6);
        System.out.println(rates.rate("EUR", "CNY", newYear, RateBasis.SPOT, sixDigits));
        // 1 EUR = 7.5833 CNY (spot 2024-12-31)

        // A pair without a rate is converted via EUR
        System.out.println(rates.rate("USD", "CNY", newYear, RateBasis.SPOT, sixDigits));
        // 1 USD = 7.29936 CNY (spot 2024-12-31)

        TimePeriod days = TimePeriod.parse("2024-12-30/2024-12-31");
        ExchangeRate mean = rates.averageOf("EUR", "CNY", days);
        System.out.println(mean);
        // 1 EUR = 7.60335 CNY (average 2024-12-30/2024-12-31, 2 days)
        System.out.println(mean.fixings()); // OptionalInt[2]
        // @end
    }

    private static void withAverages() {
        // @start region="with-averages"
        ExchangeRates daily = ExchangeRates.builder()
                .spot("2024-12-30", "EUR", "CNY", "7.6234")
                .spot("2024-12-30", "EUR", "USD", "1.0444")
                .spot("2024-12-31", "EUR", "CNY", "7.5833")
                .spot("2024-12-31", "EUR", "USD", "1.0389")
                .minCoverage(5) // the two last days of a month
                .build();
        ExchangeRates rates = daily.withAverages(Frequency.MONTH);
        TimePeriod december = TimePeriod.month(2024, 12);
        MathContext sixDigits = new MathContext(6);
        RateBasis average = RateBasis.AVERAGE;
        System.out.println(rates.rate("EUR", "USD", december, average, sixDigits));
        // 1 EUR = 1.04165 USD (average 2024-12, 2 days)

        // The average of the cross rates of the days
        System.out.println(rates.rate("USD", "CNY", december, average, sixDigits));
        // 1 USD = 7.29933284803672564288621125391921 CNY (average 2024-12, 2 days)
        System.out.println(rates);
        // Exchange rates of 3 currencies: 4 spot rates 2024
        // @end
    }

    private static void path() {
        // @start region="path"
        ExchangeRates rates = ExchangeRates.builder()
                .spot("2024-12-31", "EUR", "CNY", "7.5833")
                .spot("2024-12-31", "EUR", "USD", "1.0389")
                .build();
        TimePeriod day = TimePeriod.day("2024-12-31");
        ConversionPath path = rates.find("CNY", "USD", day, RateBasis.SPOT).orElseThrow();
        System.out.println(path.rates().size()); // 2
        System.out.println(path.isExact()); // false
        System.out.println(path.appliedTo(BigDecimal.valueOf(1000), new MathContext(7)));
        // 136.9984
        // @end
    }

    private static void basis() {
        // @start region="basis"
        ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "EUR", "USD", "1.0824") // for a flow
                .endOfPeriod("2024", "EUR", "USD", "1.0389") // for a stock
                .build();
        TimePeriod year = TimePeriod.year(2024);
        RateBasis end = RateBasis.END_OF_PERIOD;
        System.out.println(rates.find("EUR", "USD", year, end).orElseThrow());
        // 1 EUR = 1.0389 USD (end 2024)
        // @end
    }

    private static void ratesFor() {
        // @start region="rates-for"
        ExchangeRates rates = ExchangeRates.builder()
                .average("2021", "USD", "CNY", "6.4508")
                .ppp("2021", "USD", "CNY", "3.99")
                .build();
        RatesFor<Monetary<?>> parities = rates.using(RateBasis.PPP);

        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Measurement<Money> beijing = Measurement.builder(gdp)
                .region(Regions.of("CN-BJ"))
                .period("2021")
                .value(Figure.money("CNY", "4435.07", Scale.BILLION))
                .build();
        System.out.println(beijing.convertedTo("USD", parities).conversionBasis());
        // Optional[PPP]

        // Does not compile, because a Measurement<Percentage> has no currency:
        // share.convertedTo("USD", rates)
        // @end
    }

    private static void missing() {
        // @start region="missing"
        ExchangeRates rates =
                ExchangeRates.builder().average("2023", "USD", "CNY", "7.0809").build();
        TimePeriod year = TimePeriod.year(2024);
        try {
            rates.rate("CNY", "USD", year, RateBasis.AVERAGE, MathContext.DECIMAL64);
        } catch (MissingExchangeRateException e) {
            System.out.println(e.nearest().orElseThrow());
            // 1 USD = 7.0809 CNY (average 2023)
        }
        // @end
    }

    private static void fixed() {
        // @start region="fixed"
        ExchangeRates rates = ExchangeRates.builder()
                .fixed("TRL", "TRY", "1000000", LocalDate.parse("2005-01-01"))
                .addMissing(ExchangeRates.euroConversions())
                .average("2000", "EUR", "USD", "0.9236")
                .build();
        Indicator<Money> sales = Indicator.builder("sales", Money.class).flow().build();
        Measurement<Money> marks = Measurement.builder(sales)
                .region(Regions.of("DE"))
                .period("2000")
                .value(Money.of("DEM", "195583"))
                .build();
        System.out.println(marks.convertedTo("EUR", rates));
        // sales, DE, 2000: EUR 100000
        System.out.println(marks.convertedTo("EUR", rates).conversionBasis());
        // Optional.empty
        System.out.println(marks.convertedTo("USD", rates));
        // sales, DE, 2000: USD 92360
        // @end
    }

    private static void coverage() {
        // @start region="coverage"
        TimePeriod year = TimePeriod.year(2024);
        RateBasis basis = RateBasis.AVERAGE;
        ExchangeRate average = ExchangeRate.of("USD", "CNY", "7.2991", year, basis);
        ExchangeRates rates =
                ExchangeRates.builder().add(average.withFixings(2)).build();
        Indicator<Money> sales = Indicator.builder("sales", Money.class).flow().build();
        Measurement<Money> yuan = Measurement.builder(sales)
                .region(Regions.of("CN"))
                .period("2024")
                .value(Figure.exact(Money.of("CNY", "72991")))
                .build();
        try {
            yuan.convertedTo("USD", rates);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Average rate must cover at least 75 % of the weekdays of its period to
            // convert an amount, but 1 USD = 7.2991 CNY (average 2024, 2 days) has 2
            // fixings for 262 weekdays: add the missing daily rates, or accept the
            // average with ExchangeRates.Builder.minCoverage(0)
        }
        ExchangeRates accepting = rates.toBuilder().minCoverage(0).build();
        System.out.println(yuan.convertedTo("USD", accepting).figure().orElseThrow());
        // USD 10000 in [10000, 10000]
        // @end
    }

    private static void qualified() {
        // @start region="qualified"
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.4").build();
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Measurement<Money> yuan = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "370", Scale.BILLION).with(Qualifier.MORE_THAN))
                .build();
        System.out.println(yuan.convertedTo("USD", rates));
        // contracts, CN-BJ, 2024: more than USD 50000000000
        // @end
    }

    private static void rounded() {
        // @start region="rounded"
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        Indicator<Money> contracts =
                Indicator.builder("contracts", Money.class).flow().build();
        Measurement<Money> yuan = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        Measurement<Money> usd = yuan.convertedTo("USD", rates, 2, RoundingMode.HALF_EVEN);
        System.out.println(usd.figure().flatMap(Figure::value).orElseThrow());
        // USD 11725058020.76
        Figure<Money> over = Figure.money("CNY", "1", Scale.UNIT).with(Qualifier.MORE_THAN);
        Measurement<Money> more = yuan.toBuilder().value(over).build();
        System.out.println(more.convertedTo("USD", rates, 2, RoundingMode.HALF_EVEN));
        // contracts, CN-BJ, 2024: more than USD 0.13
        // @end
    }
}
