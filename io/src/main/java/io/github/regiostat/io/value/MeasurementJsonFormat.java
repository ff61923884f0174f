// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.source.Confidentiality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"indicator": …, "region": "CN-BJ", "to": ["CN-TJ", "CN-HE"], "period": "2024", "value": {…}, "resolution":
 * "10000000", "status": ["A"]}}: the members of the figure are on the same level, and a missing observation has none of
 * them.
 */
public final class MeasurementJsonFormat extends AbstractJsonFormat<Measurement<?>> {
    public static final MeasurementJsonFormat INSTANCE = new MeasurementJsonFormat();
    private static final List<String> NAMES = MemberNames.of(
            List.of("id", "indicator", "region"),
            CounterpartJsonFormat.NAMES,
            List.of("period", "breakdown", "reference"),
            FigureMembers.NAMES,
            List.of(
                    "samplingError",
                    "published",
                    "unit",
                    "status",
                    "confidentiality",
                    "convertedAt",
                    "source",
                    "note",
                    "derivation"));

    private MeasurementJsonFormat() {
        super(Measurement.class);
    }

    @Override
    public <E extends Exception> void write(Measurement<?> value, RegiostatWriter<E> out) throws E {
        write(WrittenMeasurement.of(value), out);
    }

    public <E extends Exception> void write(WrittenMeasurement value, RegiostatWriter<E> out) throws E {
        value.measurement().derivation().ifPresent(DerivationJsonFormat::requireDepth);
        writeDeep(value, out);
    }

    /** Writes a measurement whose depth of derivations was checked. */
    <E extends Exception> void writeDeep(Measurement<?> value, RegiostatWriter<E> out) throws E {
        writeDeep(WrittenMeasurement.of(value), out);
    }

    private <E extends Exception> void writeDeep(WrittenMeasurement written, RegiostatWriter<E> out) throws E {
        Measurement<?> value = written.measurement();
        out.startObject();
        out.text("id", value.id());
        out.member("indicator", value.indicator(), IndicatorJsonFormat.INSTANCE);
        out.member("region", value.region(), RegionJsonFormat.INSTANCE);
        if (value.counterpart().isPresent()) {
            CounterpartJsonFormat.writeMember(value.counterpart().get(), out);
        }
        out.text("period", value.period().toString());
        out.map("breakdown", value.dimensions(), out::text);
        out.member("reference", value.reference(), ReferenceJsonFormat.INSTANCE);
        writeFigure(value, written.number().map(MeasurementJsonFormat::plain).orElse(null), out);
        out.member("samplingError", value.samplingError(), SamplingErrorJsonFormat.INSTANCE);
        out.text("published", written.published());
        out.member("unit", written.unit(), UnitJsonFormat.INSTANCE);
        out.member("status", value.statuses(), StatusesJsonFormat.INSTANCE);
        out.text("confidentiality", value.confidentiality().map(Confidentiality::code));
        out.text("convertedAt", value.conversionBasis().map(RateBasis::code));
        out.member("source", value.source(), SourceJsonFormat.INSTANCE);
        out.text("note", value.note());
        if (value.derivation().isPresent()) {
            out.name("derivation");
            DerivationJsonFormat.INSTANCE.writeDeep(value.derivation().get(), out);
        }
        out.endObject();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static <Q extends Quantity<Q>, E extends Exception> void writeFigure(
            Measurement<Q> value, @Nullable BigDecimal written, RegiostatWriter<E> out) throws E {
        if (value.figure().isPresent()) {
            FigureMembers.write(value.figure().get(), written, out);
        }
    }

    @Override
    public <E extends Exception> Measurement<?> read(RegiostatReader<E> in) throws E {
        return readWritten(in).measurement();
    }

    /** Reads a measurement and the digits of its number. */
    public <E extends Exception> WrittenMeasurement readWritten(RegiostatReader<E> in) throws E {
        Parts parts = new Parts();
        MemberReader<E> members = in.members("Measurement", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (FigureMembers.isOne(name)) {
                // After the indicator, a value of another kind is rejected at its location.
                parts.figure.read(name, parts.indicator == null ? in : in.onlyKind(parts.indicator.kind()));
            } else if (CounterpartJsonFormat.NAMES.contains(name)) {
                parts.settings.add(
                        Measurement.Builder::counterpart, CounterpartJsonFormat.readMember(name, in, members));
            } else {
                parts.read(name, in);
            }
        }
        members.require("indicator", "region", "period");
        Figure<?> figure = parts.figure.figure(in, members);
        if (figure != null) {
            members.reject("beside \"value\"", "unit");
        } else {
            members.reject("without \"value\"", "published", "samplingError");
        }
        Measurement<?> measurement = in.checked(() -> parts.measurement(figure));
        parts.requireUnitFits(measurement, in);
        WrittenMeasurement written = new WrittenMeasurement(
                measurement, Optional.ofNullable(parts.figure.written()), Optional.ofNullable(parts.unit));
        String published = parts.published;
        return published == null ? written : in.checked(() -> written.withPublished(published));
    }

    private static final class Parts {
        private final FigureMembers figure = new FigureMembers();
        private final DeferredSettings<Measurement.Builder<?>> settings = new DeferredSettings<>();
        private @Nullable Indicator<?> indicator;
        private @Nullable Unit<?> unit;
        private @Nullable String published;

        <E extends Exception> void read(String name, RegiostatReader<E> in) throws E {
            switch (name) {
                case "id" -> settings.add(Measurement.Builder::id, in.text("Measurement id"));
                case "indicator" -> indicator = IndicatorJsonFormat.INSTANCE.read(in);
                case "region" -> settings.add(Measurement.Builder::region, RegionJsonFormat.INSTANCE.read(in));
                case "period" -> settings.add(Measurement.Builder::period, in.text("Period", TimePeriod::parse));
                case "breakdown" ->
                    in.map("Breakdown", dimension -> in.text("Category"))
                            .forEach((dimension, category) ->
                                    settings.add((builder, each) -> builder.dimension(dimension, each), category));
                case "reference" -> settings.add(Measurement.Builder::reference, ReferenceJsonFormat.INSTANCE.read(in));
                case "samplingError" ->
                    settings.add(Measurement.Builder::samplingError, SamplingErrorJsonFormat.INSTANCE.read(in));
                case "published" -> published = in.text("Published number");
                case "unit" -> unit = UnitJsonFormat.INSTANCE.read(in);
                case "status" -> settings.add(Measurement.Builder::statuses, StatusesJsonFormat.INSTANCE.read(in));
                case "confidentiality" ->
                    settings.add(
                            Measurement.Builder::confidentiality, in.text("Confidentiality", Confidentiality::ofCode));
                case "convertedAt" ->
                    settings.add(Measurement.Builder::conversionBasis, in.text("Basis", RateBasis::ofCode));
                case "source" -> settings.add(Measurement.Builder::source, SourceJsonFormat.INSTANCE.read(in));
                case "note" -> settings.add(Measurement.Builder::note, in.text("Note"));
                case "derivation" ->
                    settings.add(Measurement.Builder::derivation, DerivationJsonFormat.INSTANCE.read(in));
                default -> throw new IllegalStateException(name);
            }
        }

        <E extends Exception> void requireUnitFits(Measurement<?> measurement, RegiostatReader<E> in) throws E {
            Class<?> kind = measurement.indicator().kind();
            if (unit != null && !unit.kind().equals(kind)) {
                throw in.failure("Unit must be of " + kind.getSimpleName() + " like the indicator, but was of "
                        + unit.kind().getSimpleName());
            }
        }

        Measurement<?> measurement(@Nullable Figure<?> read) {
            return measurement(Objects.requireNonNull(indicator, "indicator"), read);
        }

        private <Q extends Quantity<Q>> Measurement<Q> measurement(Indicator<Q> of, @Nullable Figure<?> read) {
            Measurement.Builder<Q> builder = Measurement.builder(of);
            if (read != null) {
                builder.value(ofKind(read));
            }
            settings.applyTo(builder);
            return builder.build();
        }

        /** The builder rejects a figure of another kind than that of the indicator. */
        @SuppressWarnings("unchecked")
        private static <Q extends Quantity<Q>> Figure<Q> ofKind(Figure<?> figure) {
            return (Figure<Q>) figure;
        }
    }
}
