// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.joda.money.CurrencyUnit;
import tools.jackson.databind.json.JsonMapper;

/** The programs whose whole time from the start of a virtual machine is measured. Each makes one call. */
final class FirstCalls {
    static final String JSON = """
        {"regiostat": 1,
         "indicators": [{"id": "contracts", "kind": "money", "behaviour": "flow"}],
         "measurements": [{"indicator": "contracts", "region": "CN-BJ", "period": "2024",
          "value": {"amount": "84370000000", "currency": "CNY"}}]}
        """;

    private FirstCalls() {}

    /** Does nothing. */
    public static final class Nothing {
        private Nothing() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {}
    }

    /** Converts a measurement. */
    public static final class Conversion {
        private Conversion() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {
            ExchangeRates rates = ExchangeRates.builder()
                    .average("2024", "USD", "CNY", "7.1957")
                    .build();
            Measurement<Money> yuan = Measurement.builder(
                            Indicator.builder("contracts", Money.class).flow().build())
                    .region(Regions.of("CN-BJ"))
                    .period("2024")
                    .value(Money.of("CNY", 84_370_000_000L))
                    .build();
            System.out.println(yuan.convertedTo("USD", rates));
        }
    }

    /** Reads own JSON. */
    public static final class JsonRead {
        private JsonRead() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         * @throws IOException never
         */
        public static void main(String... arguments) throws IOException {
            System.out.println(RegiostatJson.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** Looks up a region by its code. */
    public static final class RegionByCode {
        private RegionByCode() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {
            System.out.println(Regions.of("CN-BJ"));
        }
    }

    /** Looks up a region by its name. */
    public static final class RegionByName {
        private RegionByName() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {
            System.out.println(Regions.named("Bayern"));
        }
    }

    /** Searches regions. */
    public static final class RegionSearch {
        private RegionSearch() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {
            System.out.println(Regions.search("UK").size());
        }
    }

    /** Converts an amount of Joda-Money. */
    public static final class JodaConversion {
        private JodaConversion() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {
            org.joda.money.Money yuan = org.joda.money.Money.of(CurrencyUnit.of("CNY"), 84_370_000_000L);
            System.out.println(yuan.convertedTo(CurrencyUnit.USD, Amounts.INVERSE, RoundingMode.HALF_EVEN));
        }
    }

    /** Reads a tree of Jackson. */
    public static final class JacksonTree {
        private JacksonTree() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {
            System.out.println(JsonMapper.builder().build().readTree(JSON));
        }
    }

    /** Converts an amount of Moneta. */
    public static final class MonetaConversion {
        private MonetaConversion() {}

        /**
         * Runs the program.
         *
         * @param arguments none
         */
        public static void main(String... arguments) {
            org.javamoney.moneta.Money yuan = org.javamoney.moneta.Money.of(84_370_000_000L, "CNY");
            System.out.println(yuan.with(MonetaRates.toDollars(Amounts.INVERSE)));
        }
    }
}
