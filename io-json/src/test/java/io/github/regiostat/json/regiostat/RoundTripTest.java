// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.json.JsonMapper;

/** Values read back equal and are written as the same bytes again, with decimals as strings and as numbers. */
class RoundTripTest extends GeneratedValues {
    private static final List<JsonMapper> MAPPERS = List.of(
            mapper(JsonOptions.DEFAULT),
            mapper(JsonOptions.DEFAULT.withDecimalsAsNumbers(true)),
            mapper(JsonOptions.DEFAULT.withUnknownMembersIgnored(true)));

    private static JsonMapper mapper(JsonOptions options) {
        return JsonMapper.builder().addModule(new RegiostatModule(options)).build();
    }

    /** Tries all options, and returns the value read back with the default ones. */
    private static <T> T roundTrip(T value, Class<T> type) {
        T first = null;
        for (JsonMapper mapper : MAPPERS) {
            byte[] bytes = mapper.writeValueAsBytes(value);
            T back = mapper.readValue(bytes, type);
            assertThat(back).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(mapper.writeValueAsBytes(back)).isEqualTo(bytes);
            assertThat(mapper.readValue(mapper.writeValueAsString(value), type)).isEqualTo(value);
            first = first == null ? back : first;
        }
        return first;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void quantity_readsBack(@ForAll("quantities") Quantity<?> quantity) {
        roundTrip(quantity, Quantity.class);
        roundTripAs(quantity);
    }

    @SuppressWarnings("unchecked")
    private static <T> void roundTripAs(T value) {
        roundTrip(value, (Class<T>) value.getClass());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void unit_readsBack(@ForAll("quantities") Quantity<?> quantity) {
        roundTrip(quantity.unit(), Unit.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void figure_readsBack(@ForAll("figures") Figure<?> figure) {
        Figure<?> back = roundTrip(figure, Figure.class);
        assertThat(back.bounds()).isEqualTo(figure.bounds());
        assertThat(back.value()).isEqualTo(figure.value());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void bounds_readBack(@ForAll("bounds") Bounds<?> bounds) {
        roundTrip(bounds, Bounds.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void interval_readsBack(@ForAll("intervals") Interval interval) {
        roundTrip(interval, Interval.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void period_readsBack(@ForAll("periods") TimePeriod period) {
        roundTrip(period, TimePeriod.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void regionCode_readsBack(@ForAll("codes") RegionCode code) {
        roundTrip(code, RegionCode.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void region_readsBackWithItsContents(@ForAll("regions") Region region) {
        Region back = roundTrip(region, Region.class);
        assertThat(back.contentEquals(region)).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void membership_readsBack(@ForAll("memberships") Membership membership) {
        roundTrip(membership, Membership.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void source_readsBack(@ForAll("sources") Source source) {
        roundTrip(source, Source.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void statuses_readBack(@ForAll("statuses") Statuses statuses) {
        roundTrip(statuses, Statuses.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void indicator_readsBack(@ForAll("indicators") Indicator<?> indicator) {
        roundTrip(indicator, Indicator.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rate_readsBack(@ForAll("rates") ExchangeRate rate) {
        roundTrip(rate, ExchangeRate.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void rates_readBack(@ForAll("rateCollections") ExchangeRates rates) {
        ExchangeRates back = roundTrip(rates, ExchangeRates.class);
        assertThat(back.pivots()).isEqualTo(rates.pivots());
        assertThat(back.daysBack()).isEqualTo(rates.daysBack());
        assertThat(back.averages()).isEqualTo(rates.averages());
        assertThat(back.minCoverage()).isEqualTo(rates.minCoverage());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void counterpart_readsBack(@ForAll("counterparts") Counterpart counterpart) {
        Counterpart back = roundTrip(counterpart, Counterpart.class);
        assertThat(back.regions()).isEqualTo(counterpart.regions());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void reference_readsBack(@ForAll("references") Reference reference) {
        roundTrip(reference, Reference.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void derivation_readsBack(@ForAll("derivations") Derivation derivation) {
        Derivation back = roundTrip(derivation, Derivation.class);
        assertThat(back).hasToString(derivation.toString());
    }

    @Example
    void wholeNamedLikeACount_readsBack() {
        roundTrip(Percentage.of(5).withWhole("policy"), Percentage.class);
        roundTrip(Percentage.of(5).withWhole("inhabitants"), Percentage.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void measurement_readsBack(@ForAll("measurements") Measurement<?> measurement) {
        Measurement<?> back = roundTrip(measurement, Measurement.class);
        assertThat(back.region().contentEquals(measurement.region())).isTrue();
        assertThat(RegiostatJson.readMeasurement(RegiostatJson.writeMeasurement(measurement)))
                .isEqualTo(measurement);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void instrument_readsBack(@ForAll("instruments") PolicyInstrument instrument) {
        roundTrip(instrument, PolicyInstrument.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void policyCount_readsBack(@ForAll("policyCounts") PolicyCount policyCount) {
        roundTrip(policyCount, PolicyCount.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void document_readsBackWithItsContents(@ForAll("documents") Document document) {
        Document back = roundTrip(document, Document.class);
        for (int i = 0; i < document.regions().size(); i++) {
            assertThat(back.regions().get(i).contentEquals(document.regions().get(i)))
                    .isTrue();
        }
        String text = RegiostatJson.write(document);
        assertThat(RegiostatJson.readDocument(text)).isEqualTo(document);
        assertThat(RegiostatJson.write(RegiostatJson.readDocument(text))).isEqualTo(text);
    }
}
