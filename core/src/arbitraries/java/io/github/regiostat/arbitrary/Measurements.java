// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary measurements of every kind, for property tests. Different regions have different codes, and different
 * indicators different ids, so that a document can contain them.
 */
public final class Measurements {
    private static final int DEEPEST = 2;

    private static final Arbitrary<Region> REGIONS = SharedArbitrary.of(Arbitraries.oneOf(
            Regionals.standard(),
            Regionals.familiar(),
            Regionals.ofCode(),
            Regionals.zones(),
            Regionals.described().map(Measurements::withCodeOfItsOwn),
            Regionals.fixedGroups().map(Measurements::withCodeOfItsOwn),
            Regionals.changingGroups().map(Measurements::withCodeOfItsOwn)));

    private static final List<Arbitrary<Measurement<?>>> BY_DEPTH = byDepth();

    private Measurements() {}

    /** Measurements of every kind, with and without optional parts. */
    public static Arbitrary<Measurement<?>> any() {
        return BY_DEPTH.get(DEEPEST);
    }

    /** Returns measurements without derivations, with derivations from these, and so on. */
    private static List<Arbitrary<Measurement<?>>> byDepth() {
        List<Arbitrary<Measurement<?>>> byDepth = new ArrayList<>();
        for (int depth = 0; depth <= DEEPEST; depth++) {
            byDepth.add(SharedArbitrary.of(ofInputs(inputs(byDepth, depth))));
        }
        return List.copyOf(byDepth);
    }

    private static Optional<Arbitrary<Measurement<?>>> inputs(List<Arbitrary<Measurement<?>>> byDepth, int depth) {
        return depth == 0 ? Optional.empty() : Optional.of(byDepth.get(depth - 1));
    }

    /** Up to eight measurements of every kind with different ids. */
    public static Arbitrary<List<Measurement<?>>> lists() {
        return any().list().ofMaxSize(8).map(Measurements::withOwnIds);
    }

    private static List<Measurement<?>> withOwnIds(List<Measurement<?>> measurements) {
        List<Measurement<?>> own = new ArrayList<>();
        for (Measurement<?> measurement : measurements) {
            own.add(measurement.id().isEmpty() ? measurement : withId(measurement, "F" + (own.size() + 1)));
        }
        return List.copyOf(own);
    }

    private static <Q extends Quantity<Q>> Measurement<Q> withId(Measurement<Q> measurement, String id) {
        return measurement.toBuilder().id(id).build();
    }

    /** Measurements of money. */
    public static Arbitrary<Measurement<Money>> money() {
        return of(Money.class, Figures.money());
    }

    /** Measurements of money per unit. */
    public static Arbitrary<Measurement<MoneyPer>> moneyPer() {
        return of(MoneyPer.class, Figures.moneyPer());
    }

    /** Measurements of shares. */
    public static Arbitrary<Measurement<Percentage>> percentages() {
        return of(Percentage.class, Figures.percentages());
    }

    /** Measurements of one kind, with figures of every form and without a figure. */
    public static <Q extends Quantity<Q>> Arbitrary<Measurement<Q>> of(Class<Q> kind, Arbitrary<Figure<Q>> figures) {
        return of(kind, figures, inputs(BY_DEPTH, DEEPEST));
    }

    private static Arbitrary<Measurement<?>> ofInputs(Optional<Arbitrary<Measurement<?>>> inputs) {
        return Arbitraries.oneOf(
                of(Money.class, Figures.money(), inputs).map(m -> m),
                of(MoneyPer.class, Figures.moneyPer(), inputs).map(m -> m),
                of(Count.class, Figures.counts(), inputs).map(m -> m),
                of(Amount.class, Figures.amounts(), inputs).map(m -> m),
                of(AmountPer.class, Figures.amountsPer(), inputs).map(m -> m),
                of(Percentage.class, Figures.percentages(), inputs).map(m -> m),
                of(PercentagePoints.class, Figures.points(), inputs).map(m -> m),
                of(GrowthRate.class, Figures.growthRates(), inputs).map(m -> m),
                of(Multiple.class, Figures.multiples(), inputs).map(m -> m),
                of(IndexNumber.class, Figures.indexNumbers(), inputs).map(m -> m));
    }

    private static <Q extends Quantity<Q>> Arbitrary<Measurement<Q>> of(
            Class<Q> kind, Arbitrary<Figure<Q>> figures, Optional<Arbitrary<Measurement<?>>> inputs) {
        Arbitrary<Measurement.Builder<Q>> plain = Combinators.combine(
                        Indicators.of(kind),
                        regions(),
                        Periods.any(),
                        figures.optional(0.9),
                        Sources.statuses().optional(0.5),
                        missingStatuses())
                .as((indicator, region, period, figure, statuses, missing) -> {
                    Measurement.Builder<Q> builder =
                            Measurement.builder(indicator).region(region).period(period);
                    figure.ifPresentOrElse(
                            builder::value,
                            () -> builder.statuses(statuses.map(missing::union).orElse(missing)));
                    statuses.filter(s -> figure.isPresent() && !s.isMissing()).ifPresent(builder::statuses);
                    return builder;
                });
        return Combinators.combine(plain, extras(inputs)).as((builder, extras) -> extras.addedTo(builder));
    }

    private static Arbitrary<Statuses> missingStatuses() {
        return Sources.statuses().filter(Statuses::allowsMissing);
    }

    /** The optional parts of a measurement. */
    private record Extras(
            Optional<String> id,
            Optional<Counterpart> counterpart,
            Map<String, String> dimensions,
            Optional<Reference> reference,
            Optional<RateBasis> conversionBasis,
            Optional<Derivation> derivation,
            OptionalParts optionalParts) {
        <Q extends Quantity<Q>> Measurement<Q> addedTo(Measurement.Builder<Q> builder) {
            id.ifPresent(builder::id);
            counterpart.ifPresent(builder::counterpart);
            dimensions.forEach(builder::dimension);
            reference.ifPresent(builder::reference);
            conversionBasis.ifPresent(builder::conversionBasis);
            derivation.ifPresent(builder::derivation);
            optionalParts.addTo(builder);
            Measurement<Q> plain = builder.build();
            boolean isEstimate = plain.figure().flatMap(Figure::value).isPresent();
            return isEstimate && optionalParts.samplingError.isPresent()
                    ? builder.samplingError(optionalParts.samplingError.get()).build()
                    : plain;
        }
    }

    /** The status, source and note of a measurement. */
    private record OptionalParts(
            Optional<Confidentiality> confidentiality,
            Optional<Source> source,
            Optional<String> note,
            Optional<SamplingError> samplingError) {
        void addTo(Measurement.Builder<?> builder) {
            confidentiality.ifPresent(builder::confidentiality);
            source.ifPresent(builder::source);
            note.ifPresent(builder::note);
        }
    }

    private static Arbitrary<Extras> extras(Optional<Arbitrary<Measurement<?>>> inputs) {
        Arbitrary<OptionalParts> optionalParts = Combinators.combine(
                        Sources.confidentialities().optional(0.3),
                        Sources.any().optional(0.4),
                        Indicators.texts().optional(0.3),
                        samplingErrors().optional(0.2))
                .as(OptionalParts::new);
        Arbitrary<Optional<Derivation>> derivations = inputs.map(Measurements::derivations)
                .map(of -> of.optional(0.2))
                .orElse(Arbitraries.just(Optional.empty()));
        return Combinators.combine(
                        Sources.names().optional(0.3),
                        counterparts().optional(0.3),
                        dimensionLists(),
                        references().optional(0.3),
                        Arbitraries.of(RateBasis.class)
                                .filter(basis -> basis != RateBasis.FIXED)
                                .optional(0.2),
                        derivations,
                        optionalParts)
                .as(Extras::new);
    }

    /** Margins of sampling error of every confidence level. */
    public static Arbitrary<SamplingError> samplingErrors() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                                .ofScale(3),
                        Arbitraries.of(ConfidenceLevel.class))
                .as(SamplingError::of);
    }

    private static Arbitrary<Map<String, String>> dimensionLists() {
        return Arbitraries.maps(Sources.names(), Sources.names()).ofMaxSize(3);
    }

    /** Counterparts in both directions. */
    public static Arbitrary<Counterpart> counterparts() {
        return Combinators.combine(
                        Arbitraries.of(Direction.class),
                        regions().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
                .as(Counterpart::new);
    }

    /** References to a region, to a period, and to both. */
    public static Arbitrary<Reference> references() {
        Arbitrary<Region> regions = regions();
        Arbitrary<TimePeriod> periods = Periods.any();
        return Arbitraries.oneOf(
                regions.map(Reference::to),
                periods.map(Reference::to),
                Combinators.combine(regions, periods).as((r, p) -> Reference.of(Optional.of(r), Optional.of(p))));
    }

    /** Derivations from inputs with and without derivations. */
    public static Arbitrary<Derivation> derivations() {
        return derivations(BY_DEPTH.get(DEEPEST - 1));
    }

    private static Arbitrary<Derivation> derivations(Arbitrary<Measurement<?>> inputs) {
        return Combinators.combine(
                        Sources.names(),
                        inputs.list().ofMaxSize(2),
                        Rates.any().list().ofMaxSize(2),
                        Sources.names().list().ofMaxSize(2),
                        Arbitraries.of(Trait.class).set().ofMaxSize(2))
                .as((operation, measurements, rates, notes, mixed) ->
                        Derivation.of(operation, measurements, rates, notes).withMixed(mixed));
    }

    /** Regions of every kind; different regions have different codes. */
    public static Arbitrary<Region> regions() {
        return REGIONS;
    }

    private static Region withCodeOfItsOwn(Region region) {
        int parts = List.of(
                        region.names(),
                        region.otherNames(),
                        region.parents(),
                        region.memberships(),
                        region.successors())
                .hashCode();
        String id = "region-" + Integer.toHexString(parts);
        Region.Builder builder = Region.builder(RegionCode.of(RegionScheme.LOCAL, id), region.kind());
        if (!region.otherCodes().isEmpty()) {
            builder.otherCode(RegionCode.of(RegionScheme.of("acme", "2021"), id));
        }
        region.formerCodes().forEach(builder::formerCode);
        region.names().forEach(builder::name);
        region.otherNames().forEach(builder::otherName);
        region.parents().forEach(builder::parent);
        region.memberships().forEach(builder::member);
        region.successors().forEach(builder::successor);
        return builder.build();
    }
}
