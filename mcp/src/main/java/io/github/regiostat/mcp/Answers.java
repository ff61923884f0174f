// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Measurements and intervals as members of results. Numbers are texts, so that no digit is lost. */
final class Answers {
    /** The digits of computed numbers. */
    private static final int DIGITS = 12;

    private static final MathContext ROUNDING = new MathContext(DIGITS);

    private Answers() {}

    static Map<String, Object> of(Measurement<?> measurement) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("indicator", measurement.indicator().id());
        answer.putAll(place(measurement));
        answer.putAll(value(measurement));
        if (!measurement.dimensions().isEmpty()) {
            answer.put("dimensions", measurement.dimensions());
        }
        List<String> statuses = measurement.statuses().stream()
                .filter(status -> status != ObservationStatus.NORMAL)
                .map(ObservationStatus::code)
                .toList();
        if (!statuses.isEmpty()) {
            answer.put("status", statuses);
        }
        measurement.source().map(Answers::source).ifPresent(source -> answer.put("source", source));
        measurement.source().flatMap(Source::vintage).ifPresent(vintage -> answer.put("vintage", vintage));
        measurement.note().ifPresent(note -> answer.put("note", note));
        return answer;
    }

    private static String source(Source source) {
        return source.publisher()
                + source.title().map(title -> ", " + title).orElse("")
                + source.published().map(date -> ", " + date).orElse("");
    }

    /** Returns region and period. */
    static Map<String, Object> place(Measurement<?> measurement) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("region", measurement.region().code().toString());
        answer.put("regionName", measurement.region().name());
        answer.put("period", measurement.period().toString());
        return answer;
    }

    /** Returns value, unit and bounds; the value of a computed figure is rounded. */
    static Map<String, Object> value(Measurement<?> measurement) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Optional<? extends Figure<?>> figure = measurement.figure();
        boolean isComputed = figure.map(Figure::isComputed).orElse(false);
        answer.put(
                "value",
                figure.flatMap(Figure::value)
                        .map(value -> number(((Quantity<?>) value).number(), isComputed))
                        .orElse(null));
        figure.ifPresent(known -> answer.put("unit", known.unit().toString()));
        answer.put("bounds", interval(measurement.bounds().map(Bounds::interval)));
        return answer;
    }

    private static String number(BigDecimal number, boolean isComputed) {
        return (isComputed && number.precision() > DIGITS ? number.round(ROUNDING) : number).toPlainString();
    }

    /** Returns an interval, rounded outward to the digits of computed numbers, or null. */
    static @Nullable Map<String, Object> interval(Optional<Interval> interval) {
        if (interval.isEmpty()) {
            return null;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("lower", end(interval.get(), Interval::lower));
        answer.put("upper", end(interval.get(), Interval::upper));
        answer.put("lowerOpen", interval.get().isLowerOpen());
        answer.put("upperOpen", interval.get().isUpperOpen());
        return answer;
    }

    private static @Nullable String end(Interval interval, Function<Interval, Optional<BigDecimal>> end) {
        BigDecimal exact = end.apply(interval).orElse(null);
        if (exact == null) {
            return null;
        }
        boolean isLong = exact.precision() > DIGITS && exact.scale() > 0;
        return (isLong ? end.apply(interval.roundedOutward(DIGITS)).orElse(exact) : exact).toPlainString();
    }
}
