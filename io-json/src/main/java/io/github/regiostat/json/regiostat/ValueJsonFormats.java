// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionChange;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionNameType;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The formats of all types with the same options, such as the format of {@link Document}.
 *
 * {@snippet file="JsonSnippets.java" region="format"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ValueJsonFormats {
    private static final String SCHEMA = "/io/github/regiostat/json/regiostat-1.schema.json";
    private static final String TOOL_SCHEMA = "/io/github/regiostat/json/regiostat-tools-1.schema.json";

    /** The formats of all types, most of which a reader of documents does not load. */
    private static final class AllFormats {
        static final List<AbstractJsonFormat<?>> VALUES = List.of(
                QuantityJsonFormat.INSTANCE,
                UnitJsonFormat.INSTANCE,
                IntervalJsonFormat.INSTANCE,
                BoundsJsonFormat.INSTANCE,
                SamplingErrorJsonFormat.INSTANCE,
                FigureJsonFormat.INSTANCE,
                StatusesJsonFormat.INSTANCE,
                SourceJsonFormat.INSTANCE,
                RegionJsonFormat.INSTANCE,
                RegionBookJsonFormat.INSTANCE,
                MembershipJsonFormat.INSTANCE,
                SuccessionJsonFormat.INSTANCE,
                FormerCodeJsonFormat.INSTANCE,
                RegionNameJsonFormat.INSTANCE,
                IndicatorJsonFormat.INSTANCE,
                RateJsonFormat.INSTANCE,
                RatesJsonFormat.INSTANCE,
                CounterpartJsonFormat.INSTANCE,
                ReferenceJsonFormat.INSTANCE,
                DerivationJsonFormat.INSTANCE,
                MeasurementJsonFormat.INSTANCE,
                InstrumentJsonFormat.INSTANCE,
                PolicyCountJsonFormat.INSTANCE,
                DocumentJsonFormat.INSTANCE,
                DatasetJsonFormat.INSTANCE,
                KeyJsonFormat.INSTANCE,
                ClaimJsonFormat.INSTANCE,
                IdentifiedClaimJsonFormat.INSTANCE,
                ClaimDocumentJsonFormat.INSTANCE);

        static final List<AbstractJsonFormat<?>> TEXTS = List.of(
                new TextJsonFormat<>(TimePeriod.class, "Period", TimePeriod::toString, TimePeriod::parse),
                QuantityKindJsonFormat.INSTANCE,
                new TextJsonFormat<>(Frequency.class, "Frequency", Frequency::code, Frequency::ofCode),
                new TextJsonFormat<>(Scale.class, "Scale", Scale::toString, Scale::parse),
                new TextJsonFormat<>(Qualifier.class, "Qualifier", Qualifier::code, Qualifier::ofCode),
                new TextJsonFormat<>(RegionCode.class, "Region code", RegionCode::toString, RegionCode::parse),
                new TextJsonFormat<>(RegionScheme.class, "Region scheme", RegionScheme::toString, RegionScheme::parse),
                new TextJsonFormat<>(RegionKind.class, "Region kind", RegionKind::code, RegionKind::ofCode),
                new TextJsonFormat<>(
                        RegionNameType.class, "Type of a region name", RegionNameType::code, RegionNameType::ofCode),
                new TextJsonFormat<>(RegionChange.class, "Region change", RegionChange::code, RegionChange::ofCode),
                new TextJsonFormat<>(
                        ObservationStatus.class,
                        "Observation status",
                        ObservationStatus::code,
                        ObservationStatus::ofCode),
                new TextJsonFormat<>(
                        Confidentiality.class, "Confidentiality", Confidentiality::code, Confidentiality::ofCode),
                new TextJsonFormat<>(Behaviour.class, "Behaviour", Behaviour::code, Behaviour::ofCode),
                new TextJsonFormat<>(
                        TimeCollection.class, "Time of collection", TimeCollection::code, TimeCollection::ofCode),
                new TextJsonFormat<>(PriceBasis.class, "Price basis", PriceBasis::toString, PriceBasis::parse),
                new TextJsonFormat<>(
                        SeasonalAdjustment.class,
                        "Seasonal adjustment",
                        SeasonalAdjustment::code,
                        SeasonalAdjustment::ofCode),
                new TextJsonFormat<>(GrowthBasis.class, "Growth basis", GrowthBasis::code, GrowthBasis::ofCode),
                new TextJsonFormat<>(RateBasis.class, "Basis", RateBasis::code, RateBasis::ofCode),
                new TextJsonFormat<>(Direction.class, "Direction", Direction::code, Direction::ofCode),
                new TextJsonFormat<>(Trait.class, "Trait", Trait::code, Trait::ofCode),
                new TextJsonFormat<>(AverageMethod.class, "Method", AverageMethod::code, AverageMethod::ofCode),
                new TextJsonFormat<>(
                        ComparisonOperator.class, "Operator", ComparisonOperator::code, ComparisonOperator::ofCode),
                new TextJsonFormat<>(RankOrder.class, "Order", RankOrder::code, RankOrder::ofCode),
                new TextJsonFormat<>(Verdict.class, "Verdict", Verdict::code, Verdict::ofCode));

        private AllFormats() {}
    }

    private final JsonOptions options;

    private ValueJsonFormats(JsonOptions options) {
        this.options = options;
    }

    /**
     * Returns the JSON Schema (2020-12) of the format. Its root is a document; {@code $defs} has the other values, such
     * as {@code measurement}, {@code figure}, {@code firstLine} and {@code line}.
     *
     * <p>Readers also check rules that a schema cannot express: regions and indicators are declared before use, numbers
     * are within their limits, and names are printable.
     *
     * @return the text of the schema
     */
    public static String schema() {
        return resource(SCHEMA);
    }

    /**
     * Returns a strict JSON Schema (2020-12) for tool calls of language models. Its root is an object with the claims
     * of a text; {@code $defs} has {@code claim} and {@code figure} for other tools.
     *
     * <p>The schema has no {@code if}, {@code allOf} or recursion. Every object has all its members and no others, and
     * the objects of {@code anyOf} differ in their first member, as strict modes of model APIs require. It describes
     * claims and figures that a text can print, in a form that has null, an empty list or {@code "none"} where the
     * written form has no member. {@link ClaimsJson} and mappers read both forms.
     *
     * @return the text of the schema
     */
    public static String toolSchema() {
        return resource(TOOL_SCHEMA);
    }

    private static String resource(String name) {
        try (InputStream in = ValueJsonFormats.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the formats with some options.
     *
     * @param options the options
     * @return the formats
     */
    public static ValueJsonFormats with(JsonOptions options) {
        return new ValueJsonFormats(Objects.requireNonNull(options, "options"));
    }

    /**
     * Returns the formats of all types, for values that are complete in themselves.
     *
     * @return the formats; no type is a subtype of another one
     */
    public List<ValueJsonFormat<?>> all() {
        return Stream.concat(AllFormats.VALUES.stream(), AllFormats.TEXTS.stream())
                .<ValueJsonFormat<?>>map(this::format)
                .toList();
    }

    /**
     * Returns the format of a type, for values that are complete in themselves.
     *
     * @param <T> the type, such as {@code Unit<?>}
     * @param type its class, such as {@code Unit.class}
     * @return the format
     * @throws IllegalArgumentException if the type has no format
     */
    @SuppressWarnings("unchecked") // The class of a format is that of its values.
    public <T> ValueJsonFormat<T> of(Class<? super T> type) {
        return (ValueJsonFormat<T>) all().stream()
                .filter(format -> format.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Type must have a format, such as Measurement, but was " + type.getName()));
    }

    /**
     * Returns the format of files of claims that refer to regions of some data.
     *
     * @param regions the regions of the data, which the file does not declare
     * @return the format
     */
    public ValueJsonFormat<ClaimDocument> claims(Collection<Region> regions) {
        return format(ClaimDocumentJsonFormat.withRegions(regions));
    }

    private <T> ValueJsonFormat<T> format(AbstractJsonFormat<T> format) {
        return ValueJsonFormat.of(format, options);
    }

    /**
     * Returns the format of documents.
     *
     * @return the format
     */
    public ValueJsonFormat<Document> documents() {
        return format(DocumentJsonFormat.INSTANCE);
    }

    /**
     * Returns the format of datasets: documents of regions, indicators and measurements. Numbers keep their published
     * trailing zeros.
     *
     * @return the format
     */
    public ValueJsonFormat<Dataset> datasets() {
        return format(DatasetJsonFormat.INSTANCE);
    }

    /**
     * Returns the format of measurements that are complete in themselves.
     *
     * @return the format
     */
    public ValueJsonFormat<Measurement<?>> measurements() {
        return format(MeasurementJsonFormat.INSTANCE);
    }

    /**
     * Returns the format of the first line of a stream: a document that only declares regions and indicators.
     *
     * @return the format
     */
    public ValueJsonFormat<Document> declarations() {
        return format(DocumentJsonFormat.DECLARATIONS);
    }

    /**
     * Returns the format of the lines after the first: measurements that refer to its declarations.
     *
     * @param declarations the first line
     * @return the format
     */
    public ValueJsonFormat<Measurement<?>> lines(Document declarations) {
        return format(new LineJsonFormat<>(
                Measurement.class, declarations, WrittenMeasurement::of, WrittenMeasurement::measurement));
    }

    /**
     * Returns the format of the lines after the first, with the digits of their numbers as written.
     *
     * @param declarations the first line
     * @return the format
     */
    public ValueJsonFormat<WrittenMeasurement> writtenLines(Document declarations) {
        return format(
                new LineJsonFormat<>(WrittenMeasurement.class, declarations, Function.identity(), Function.identity()));
    }
}
