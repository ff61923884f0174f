// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;

/** Measurements and policy counts: figures with indicator, region, period and source. */
final class MeasurementSnippets {
    private MeasurementSnippets() {}

    public static void main(String[] args) {
        measurement();
        missing();
        counterpart();
        reference();
        derivation();
        policyInstrument();
        policyCount();
    }

    private static void measurement() {
        // @start region="measurement"
        Indicator<Money> contracts =
                Indicator.builder("technology-contracts", Money.class).flow().build();
        Measurement<Money> in2024 = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .to(Regions.of("CN-TJ"), Regions.of("CN-HE"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .source(Source.of("Zhongguancun Forum"))
                .build();
        System.out.println(in2024);
        // technology-contracts, CN-BJ to CN-TJ, CN-HE, 2024:
        // CNY 84370000000 (rounded to 10000000)
        System.out.println(in2024.bounds().orElseThrow());
        // [CNY 84365000000, CNY 84375000000]
        System.out.println(in2024.statuses()); // A
        // @end
    }

    private static void missing() {
        // @start region="missing"
        Indicator<Count> companies =
                Indicator.builder("registered-companies", Count.class).stock().build();
        Measurement<Count> notYet = Measurement.builder(companies)
                .region(Regions.of("CN-TJ"))
                .period("2025")
                .status(ObservationStatus.SUPPRESSED)
                .build();
        System.out.println(notYet); // registered-companies, CN-TJ, 2025: missing (Q)
        System.out.println(notYet.figure()); // Optional.empty
        // @end
    }

    private static void counterpart() {
        // @start region="counterpart"
        Counterpart neighbours = Counterpart.to(Regions.of("CN-TJ"), Regions.of("CN-HE"));
        System.out.println(neighbours); // to CN-TJ, CN-HE
        System.out.println(neighbours.direction().code()); // to
        // @end
    }

    private static void reference() {
        // @start region="reference"
        Class<PercentagePoints> kind = PercentagePoints.class;
        Indicator<PercentagePoints> gap = Indicator.builder("rd-gap", kind).build();
        Measurement<PercentagePoints> above = Measurement.builder(gap)
                .region(Regions.of("CN-BJ"))
                .period("2023")
                .reference(Reference.to(Regions.of("CN"))) // "above the national average"
                .value(Figure.points("4.08"))
                .build();
        System.out.println(above);
        // rd-gap, CN-BJ, 2023, compared with CN: 4.08 pp (rounded to 0.01)
        // @end
    }

    private static void derivation() {
        // @start region="derivation"
        Indicator<Money> contracts =
                Indicator.builder("technology-contracts", Money.class).flow().build();
        Measurement<Money> yuan = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        System.out.println(yuan.convertedTo("USD", rates).derivation().orElseThrow());
        // conversion to USD
        //   rate: 1 USD = 7.1957 CNY (average 2024)
        //   note: Divided by the published rate to 34 digits, HALF_EVEN
        //   technology-contracts, CN-BJ, 2024: CNY 84370000000 (rounded to 10000000)
        // @end
    }

    private static void policyInstrument() {
        // @start region="policy-instrument"
        System.out.println(PolicyInstrument.ONLINE_GOVERNMENT_SERVICE.counted());
        // services
        PolicyInstrument tax = PolicyInstrument.of("tax-relief", "Tax reliefs", "reliefs");
        System.out.println(tax); // tax-relief
        // @end
    }

    private static void policyCount() {
        // @start region="policy-count"
        Region[] members = {Regions.of("CN-BJ"), Regions.of("CN-TJ"), Regions.of("CN-HE")};
        Region threeRegions = Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", members);
        TimePeriod day = TimePeriod.day("2025-03-27");
        PolicyInstrument service = PolicyInstrument.ONLINE_GOVERNMENT_SERVICE;
        PolicyCount services = PolicyCount.of(service, threeRegions, day, 417);
        System.out.println(services);
        // online-government-service, local:jing-jin-ji, 2025-03-27: 417 services

        PolicyCount alliances = PolicyCount.builder(PolicyInstrument.INDUSTRY_ALLIANCE)
                .regions(threeRegions)
                .period(day)
                .examples("new energy vehicles", "digital technology")
                .build();
        System.out.println(alliances);
        // industry-alliance, local:jing-jin-ji, 2025-03-27: not counted;
        // such as new energy vehicles, digital technology
        // @end
    }
}
