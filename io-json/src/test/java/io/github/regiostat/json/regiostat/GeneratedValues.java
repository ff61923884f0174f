// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Indicators;
import io.github.regiostat.arbitrary.Measurements;
import io.github.regiostat.arbitrary.Periods;
import io.github.regiostat.arbitrary.PolicyCounts;
import io.github.regiostat.arbitrary.Quantities;
import io.github.regiostat.arbitrary.Rates;
import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.arbitrary.Sources;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Generated values of all types of the format, by the names that tests use. */
public abstract class GeneratedValues {
    /** Creates the generators. */
    protected GeneratedValues() {}

    @Provide
    Arbitrary<Quantity<?>> quantities() {
        return Quantities.any();
    }

    @Provide
    Arbitrary<Figure<?>> figures() {
        return Figures.any();
    }

    @Provide
    Arbitrary<Bounds<?>> bounds() {
        return Arbitraries.oneOf(
                Figures.bounds(Quantities.money()).map(b -> b),
                Figures.bounds(Quantities.amountsPer()).map(b -> b),
                Figures.bounds(Quantities.growthRates()).map(b -> b));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Figures.intervals();
    }

    @Provide
    Arbitrary<TimePeriod> periods() {
        return Periods.any();
    }

    @Provide
    Arbitrary<RegionCode> codes() {
        return Regionals.codes();
    }

    @Provide
    Arbitrary<Region> regions() {
        return Regionals.any();
    }

    @Provide
    Arbitrary<Membership> memberships() {
        return Regionals.memberships();
    }

    @Provide
    Arbitrary<Source> sources() {
        return Sources.any();
    }

    @Provide
    Arbitrary<Statuses> statuses() {
        return Sources.statuses();
    }

    @Provide
    Arbitrary<Indicator<?>> indicators() {
        return Indicators.any();
    }

    @Provide
    Arbitrary<ExchangeRate> rates() {
        return Rates.any();
    }

    @Provide
    Arbitrary<ExchangeRates> rateCollections() {
        return Rates.collections();
    }

    @Provide
    Arbitrary<Counterpart> counterparts() {
        return Measurements.counterparts();
    }

    @Provide
    Arbitrary<Reference> references() {
        return Measurements.references();
    }

    @Provide
    Arbitrary<Derivation> derivations() {
        return Measurements.derivations();
    }

    @Provide
    Arbitrary<Measurement<?>> measurements() {
        return Measurements.any();
    }

    @Provide
    Arbitrary<List<Measurement<?>>> measurementLists() {
        return Measurements.lists();
    }

    @Provide
    Arbitrary<PolicyInstrument> instruments() {
        return PolicyCounts.instruments();
    }

    @Provide
    Arbitrary<PolicyCount> policyCounts() {
        return PolicyCounts.any();
    }

    @Provide
    Arbitrary<Document> documents() {
        return Documents.any();
    }
}
