// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson.Jackson3Mapper;
import io.github.regiostat.json.jackson.Mapper;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.GeneratedValues;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Both mappers write the same bytes and read them back, with decimals as strings and as numbers. The values here
 * contain those of all other types; the tests of io-json hold the laws for each type.
 */
class Jackson2RoundTripTest extends GeneratedValues {
    private static final List<JsonOptions> OPTIONS =
            List.of(JsonOptions.DEFAULT, JsonOptions.DEFAULT.withDecimalsAsNumbers(true));
    private static final List<Mapper> JACKSON_2 =
            OPTIONS.stream().<Mapper>map(Jackson2Mappers::with).toList();
    private static final List<Mapper> JACKSON_3 =
            OPTIONS.stream().<Mapper>map(Jackson3Mapper::with).toList();

    private static <T> void roundTrip(T value, Class<T> type) throws Exception {
        for (int i = 0; i < OPTIONS.size(); i++) {
            byte[] bytes = JACKSON_2.get(i).writeBytes(value);
            assertThat(bytes).isEqualTo(JACKSON_3.get(i).writeBytes(value));
            assertThat(JACKSON_2.get(i).readBytes(bytes, type)).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void quantity_readsBack(@ForAll("quantities") Quantity<?> quantity) throws Exception {
        roundTrip(quantity, Quantity.class);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void bounds_readBack(@ForAll("bounds") Bounds<?> bounds) throws Exception {
        roundTrip(bounds, Bounds.class);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void region_readsBack(@ForAll("regions") Region region) throws Exception {
        roundTrip(region, Region.class);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void rates_readBack(@ForAll("rateCollections") ExchangeRates rates) throws Exception {
        roundTrip(rates, ExchangeRates.class);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void measurement_readsBack(@ForAll("measurements") Measurement<?> measurement) throws Exception {
        roundTrip(measurement, Measurement.class);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void policyCount_readsBack(@ForAll("policyCounts") PolicyCount policyCount) throws Exception {
        roundTrip(policyCount, PolicyCount.class);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void document_readsBack(@ForAll("documents") Document document) throws Exception {
        roundTrip(document, Document.class);
    }
}
