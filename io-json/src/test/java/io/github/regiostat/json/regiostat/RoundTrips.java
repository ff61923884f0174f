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
import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.jackson.Mapper;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Values read back equal and are written as the same bytes again, with decimals as strings and as numbers, in Jackson 2
 * as in Jackson 3.
 */
public abstract class RoundTrips extends GeneratedValues {
    private static final List<JsonOptions> OPTIONS = List.of(
            JsonOptions.DEFAULT,
            JsonOptions.DEFAULT.withDecimalsAsNumbers(true),
            JsonOptions.DEFAULT.withUnknownMembersIgnored(true));

    private final List<Mapper> mappers;

    /**
     * Creates the tests of a mapper.
     *
     * @param mapper returns a mapper with the module and options
     */
    protected RoundTrips(Function<JsonOptions, Mapper> mapper) {
        this.mappers = OPTIONS.stream().map(mapper).toList();
    }

    /** Tries all options, and returns the value read back with the default ones. */
    private <T> T roundTrip(T value, Class<T> type) throws Exception {
        T first = null;
        for (Mapper mapper : mappers) {
            String json = mapper.write(value);
            T back = mapper.read(json, type);
            assertThat(back).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(mapper.write(back)).isEqualTo(json);
            byte[] bytes = mapper.writeBytes(value);
            assertThat(bytes).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
            assertThat(mapper.readBytes(bytes, type)).isEqualTo(value);
            first = first == null ? back : first;
        }
        return first;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void quantity_readsBack(@ForAll("quantities") Quantity<?> quantity) throws Exception {
        roundTrip(quantity, Quantity.class);
        roundTripAs(quantity);
    }

    @SuppressWarnings("unchecked")
    private <T> void roundTripAs(T value) throws Exception {
        roundTrip(value, (Class<T>) value.getClass());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void unit_readsBack(@ForAll("quantities") Quantity<?> quantity) throws Exception {
        roundTrip(quantity.unit(), Unit.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void figure_readsBack(@ForAll("figures") Figure<?> figure) throws Exception {
        Figure<?> back = roundTrip(figure, Figure.class);
        assertThat(back.bounds()).isEqualTo(figure.bounds());
        assertThat(back.value()).isEqualTo(figure.value());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void bounds_readBack(@ForAll("bounds") Bounds<?> bounds) throws Exception {
        roundTrip(bounds, Bounds.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void interval_readsBack(@ForAll("intervals") Interval interval) throws Exception {
        roundTrip(interval, Interval.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void period_readsBack(@ForAll("periods") TimePeriod period) throws Exception {
        roundTrip(period, TimePeriod.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void regionCode_readsBack(@ForAll("codes") RegionCode code) throws Exception {
        roundTrip(code, RegionCode.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void region_readsBackWithItsContents(@ForAll("regions") Region region) throws Exception {
        Region back = roundTrip(region, Region.class);
        assertThat(back.contentEquals(region)).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void membership_readsBack(@ForAll("memberships") Membership membership) throws Exception {
        roundTrip(membership, Membership.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void source_readsBack(@ForAll("sources") Source source) throws Exception {
        roundTrip(source, Source.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void statuses_readBack(@ForAll("statuses") Statuses statuses) throws Exception {
        roundTrip(statuses, Statuses.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void indicator_readsBack(@ForAll("indicators") Indicator<?> indicator) throws Exception {
        roundTrip(indicator, Indicator.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void rate_readsBack(@ForAll("rates") ExchangeRate rate) throws Exception {
        roundTrip(rate, ExchangeRate.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void rates_readBack(@ForAll("rateCollections") ExchangeRates rates) throws Exception {
        ExchangeRates back = roundTrip(rates, ExchangeRates.class);
        assertThat(back.pivots()).isEqualTo(rates.pivots());
        assertThat(back.daysBack()).isEqualTo(rates.daysBack());
        assertThat(back.minCoverage()).isEqualTo(rates.minCoverage());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void counterpart_readsBack(@ForAll("counterparts") Counterpart counterpart) throws Exception {
        Counterpart back = roundTrip(counterpart, Counterpart.class);
        assertThat(back.regions()).isEqualTo(counterpart.regions());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void reference_readsBack(@ForAll("references") Reference reference) throws Exception {
        roundTrip(reference, Reference.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void derivation_readsBack(@ForAll("derivations") Derivation derivation) throws Exception {
        Derivation back = roundTrip(derivation, Derivation.class);
        assertThat(back).hasToString(derivation.toString());
    }

    @Example
    void wholeNamedLikeACount_readsBack() throws Exception {
        roundTrip(Percentage.of(5).withWhole("policy"), Percentage.class);
        roundTrip(Percentage.of(5).withWhole("inhabitants"), Percentage.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void measurement_readsBack(@ForAll("measurements") Measurement<?> measurement) throws Exception {
        Measurement<?> back = roundTrip(measurement, Measurement.class);
        assertThat(back.region().contentEquals(measurement.region())).isTrue();
        assertThat(RegiostatJson.readMeasurement(RegiostatJson.writeMeasurement(measurement)))
                .isEqualTo(measurement);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void instrument_readsBack(@ForAll("instruments") PolicyInstrument instrument) throws Exception {
        roundTrip(instrument, PolicyInstrument.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void policyCount_readsBack(@ForAll("policyCounts") PolicyCount policyCount) throws Exception {
        roundTrip(policyCount, PolicyCount.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void document_readsBackWithItsContents(@ForAll("documents") Document document) throws Exception {
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
