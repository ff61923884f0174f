// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.table.EcbSeries;
import io.github.regiostat.io.rates.table.EcbSeriesTable;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.json.sdmx.SdmxContent;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.sdmx.SdmxObservation;
import io.github.regiostat.source.Source;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads exchange rates from an SDMX message with the dimensions FREQ, CURRENCY, CURRENCY_DENOM, EXR_TYPE, EXR_SUFFIX
 * and TIME_PERIOD.
 */
final class EcbMessage {
    private static final String PERIOD = "TIME_PERIOD";
    private static final String CURRENCY = "CURRENCY";

    private final SdmxMessage message;
    private final @Nullable String file;
    private final EcbSeriesTable table = new EcbSeriesTable();
    private final IntList observations = new IntList();

    EcbMessage(SdmxMessage message, @Nullable String file) {
        this.message = message;
        this.file = file;
    }

    RatesDocument read() {
        int index = 0;
        for (Iterator<SdmxObservation> all = message.effectiveObservations().iterator(); all.hasNext(); index++) {
            SdmxObservation observation = all.next();
            if (!observation.isMissing()) {
                rate(observation, index);
            }
        }
        return RatesDocument.of(table.build(), source(), locations(message, file, observations));
    }

    private void rate(SdmxObservation observation, int index) {
        int earlier;
        try {
            Map<String, SdmxContent> key = observation.dimensions();
            int terms = table.terms(series(observation));
            int period = table.period(required(key, PERIOD));
            String currency = required(key, CURRENCY);
            table.value(currency, digits(observation));
            earlier = table.quote(terms, currency, period);
        } catch (IllegalArgumentException exception) {
            throw at(observation, String.valueOf(exception.getMessage()), exception);
        }
        observations.add(index);
        if (earlier >= 0) {
            throw at(
                    observation,
                    "Rates of a series must have different periods, but the rate of "
                            + Text.quote(required(observation.dimensions(), CURRENCY)) + " and "
                            + required(observation.dimensions(), PERIOD) + " is also at "
                            + pointer(message, observations.at(earlier)),
                    null);
        }
    }

    private static String digits(SdmxObservation observation) {
        return observation
                .value()
                .or(() -> observation.text().map(SdmxContent::text))
                .orElse("");
    }

    private static EcbSeries series(SdmxObservation observation) {
        Map<String, SdmxContent> key = observation.dimensions();
        SdmxContent multiplier = observation.attributes().get("UNIT_MULT");
        return new EcbSeries(
                required(key, "FREQ"),
                required(key, "CURRENCY_DENOM"),
                textOf(key.get("EXR_TYPE")),
                textOf(key.get("EXR_SUFFIX")),
                textOf(multiplier));
    }

    private static String required(Map<String, SdmxContent> key, String dimension) {
        SdmxContent value = key.get(dimension);
        if (value == null) {
            throw new IllegalArgumentException("Message of exchange rates must have the dimension " + dimension
                    + ", but has " + String.join(", ", key.keySet()));
        }
        return value.text();
    }

    private static String textOf(@Nullable SdmxContent content) {
        return content == null ? "" : content.text();
    }

    private JsonFormatException at(SdmxObservation observation, String reason, @Nullable Throwable cause) {
        return new JsonFormatException(reason, file, observation.pointer(), 0, 0, cause);
    }

    private static IntFunction<JsonLocation<JsonFormatException>> locations(
            SdmxMessage message, @Nullable String file, IntList observations) {
        return row -> (reason, cause) ->
                new JsonFormatException(reason, file, pointer(message, observations.at(row)), 0, 0, cause);
    }

    private static String pointer(SdmxMessage message, int index) {
        return message.effectiveObservations()
                .skip(index)
                .findFirst()
                .orElseThrow()
                .pointer();
    }

    /** Returns the sender: the European Central Bank, or a service that republishes its rates. */
    private @Nullable Source source() {
        Optional<String> sender = message.sender().flatMap(party -> party.id());
        if (sender.isEmpty()) {
            return null;
        }
        if (sender.get().startsWith("ECB")) {
            return Publishers.ECB;
        }
        try {
            return Source.of(sender.get());
        } catch (IllegalArgumentException unprintable) {
            return null;
        }
    }
}
