// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.LegalTender;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.TerritoryChange;
import io.github.regiostat.source.Source;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The value of a trait of a measurement in named parts, such as the duration and the basis of a growth rate. Values are
 * compared in the parts that both have.
 */
record TraitValue(Map<Object, Object> parts) {
    private static final String ONLY = "";
    /** The parts whose value is not clear without their name. */
    private static final Set<String> NAMED_PARTS = Set.of(
            "behaviour",
            "definition",
            "numerator",
            "denominator",
            "growth of",
            "rate",
            "whole",
            "region",
            "distance",
            "over",
            "average");

    /** How two values agree. */
    enum Agreement {
        /** All parts are equal. */
        EQUAL,
        /** A part is stated by one of the two, and no stated parts differ. */
        UNSTATED,
        /** A part that both state differs, or is mixed. */
        DIFFERENT
    }

    /** A part without a value. */
    private enum Special {
        UNSTATED,
        MIXED,
        NONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TraitValue of(Trait trait, Measurement<?> measurement) {
        TraitValue value = stated(trait, measurement);
        boolean isMixed = measurement
                .derivation()
                .filter(derivation -> derivation.mixed().contains(trait))
                .isPresent();
        if (isMixed) {
            value.parts.replaceAll((part, stated) -> Special.MIXED);
        }
        return value;
    }

    /**
     * Returns whether two measurements have the same parts from which the value of a trait follows. The rows of a
     * dataset share these parts, so that most values need not be created.
     */
    @SuppressWarnings("ReferenceEquality") // Equal regions may have different territories; one object has one.
    static boolean haveSameParts(Trait trait, Measurement<?> a, Measurement<?> b) {
        if (mayDependOnDerivation(trait, a) || mayDependOnDerivation(trait, b)) {
            return false;
        }
        return switch (trait) {
            case INDICATOR -> haveSameIndicator(a, b);
            case SEASONAL_ADJUSTMENT ->
                a.indicator().seasonalAdjustment().equals(b.indicator().seasonalAdjustment());
            case COLLECTION -> haveSameCollection(a.indicator(), b.indicator());
            case UNIT, INDEX_BASE -> haveSameUnit(a, b);
            case SCALE ->
                haveSameUnit(a, b)
                        && a.indicator().hasNaturalZero() == b.indicator().hasNaturalZero();
            case GROWTH_BASIS -> haveSameIndicator(a, b) && haveSameUnit(a, b);
            case REGION -> a.region().equals(b.region());
            case COMPOSITION -> !a.region().isGroup() && !b.region().isGroup() && haveNoOtherRegion(a, b);
            case TERRITORY ->
                !a.region().isGroup()
                        && !b.region().isGroup()
                        && (a.region() == b.region()
                                ? hasSameLand(a, b)
                                : !a.region().equals(b.region()))
                        && haveNoOtherRegion(a, b);
            case COUNTERPART -> a.counterpart().equals(b.counterpart());
            case DIMENSIONS -> a.dimensions().equals(b.dimensions());
            case PERIOD -> a.period().equals(b.period());
            case REFERENCE ->
                a.reference().isEmpty() && b.reference().isEmpty() && (haveNoWhole(a, b) || haveSameUnit(a, b));
            case PRICE_BASIS ->
                a.indicator().priceBasis().equals(b.indicator().priceBasis())
                        && (a.period().equals(b.period())
                                || !a.indicator().priceBasis().equals(PriceBasis.previousYear()));
            case CONVERSION_BASIS -> a.conversionBasis().equals(b.conversionBasis());
            case VINTAGE -> a.source().equals(b.source());
            case SAMPLING_ERROR ->
                a.samplingError().isPresent() == b.samplingError().isPresent();
        };
    }

    /**
     * Returns whether the boundaries of the region of two measurements are the same, which those of most always are.
     */
    private static boolean hasSameLand(Measurement<?> a, Measurement<?> b) {
        Region region = a.region();
        return !region.hasTerritoryChanges()
                || region.territoryOn().isPresent()
                || region.territoryChanges(a.period().end(), b.period().end()).isEmpty();
    }

    /**
     * Returns whether the values of two measurements agree because they have no part in common, such as the members of
     * a group beside a single region. The members of a large group need not be listed for this.
     */
    static boolean haveNoCommonPart(Trait trait, Measurement<?> a, Measurement<?> b) {
        return trait == Trait.COMPOSITION && !a.region().equals(b.region()) && haveNoOtherRegion(a, b);
    }

    /** A value may be mixed, and the inputs have vintages and members of their own. */
    private static boolean mayDependOnDerivation(Trait trait, Measurement<?> measurement) {
        if (measurement.derivation().isEmpty()) {
            return false;
        }
        return trait == Trait.VINTAGE
                || trait == Trait.COMPOSITION
                || trait == Trait.COLLECTION && measurement.indicator().behaviour() == Behaviour.RATIO
                || measurement.derivation().get().mixed().contains(trait);
    }

    /** Returns whether neither unit has parts that are those of the reference: a whole, or the time of growth. */
    private static boolean haveNoWhole(Measurement<?> a, Measurement<?> b) {
        return haveNoWhole(a) && haveNoWhole(b);
    }

    private static boolean haveNoWhole(Measurement<?> measurement) {
        Class<?> kind = measurement.indicator().kind();
        return kind != Percentage.class && kind != GrowthRate.class;
    }

    /** Returns whether a measurement states a trait. */
    static boolean isStated(Trait trait, Measurement<?> measurement) {
        Class<?> kind = measurement.indicator().kind();
        return switch (trait) {
            // A growth rate has a duration even if it is not specified as nominal or real.
            case GROWTH_BASIS -> kind == GrowthRate.class;
            case INDEX_BASE -> kind == IndexNumber.class;
            default -> of(trait, measurement).isStated();
        };
    }

    private static boolean haveSameIndicator(Measurement<?> a, Measurement<?> b) {
        return a.indicator().equals(b.indicator());
    }

    private static boolean haveSameCollection(Indicator<?> a, Indicator<?> b) {
        return a.equals(b)
                || a.timeCollection() == b.timeCollection()
                        && a.isAnnualRate() == b.isAnnualRate()
                        && a.kind() != GrowthRate.class
                        && b.kind() != GrowthRate.class;
    }

    /** A unit of a national currency is that of the region in the period. */
    private static boolean haveSameUnit(Measurement<?> a, Measurement<?> b) {
        Class<?> kind = a.indicator().kind();
        boolean mayBeNational = kind == Amount.class || kind == AmountPer.class;
        return unitOrNone(a).equals(unitOrNone(b))
                && (!mayBeNational
                        || a.region().equals(b.region())
                                && (a.period().equals(b.period())
                                        || a.figure().isEmpty()
                                        || !isNational(quantityOf(a))));
    }

    private static boolean isNational(Quantity<?> one) {
        return one instanceof Amount amount && amount.isNationalCurrency()
                || one instanceof AmountPer per && per.isNationalCurrency();
    }

    private static Object unitOrNone(Measurement<?> measurement) {
        Optional<?> figure = measurement.figure();
        return figure.isPresent() ? ((Figure<?>) figure.get()).unit() : Special.NONE;
    }

    private static boolean haveNoOtherRegion(Measurement<?> a, Measurement<?> b) {
        return a.counterpart().isEmpty()
                && b.counterpart().isEmpty()
                && a.reference().isEmpty()
                && b.reference().isEmpty();
    }

    /** Each trait has a value here, or this does not compile. */
    private static TraitValue stated(Trait trait, Measurement<?> m) {
        Indicator<?> indicator = m.indicator();
        return switch (trait) {
            case INDICATOR -> indicatorOf(indicator);
            case UNIT -> only(unitOf(m));
            case SCALE -> only(hasNaturalZero(m) ? "natural zero" : "no natural zero");
            case REGION -> only(m.region());
            case COMPOSITION -> compositionOf(m);
            case TERRITORY -> territoryOf(m);
            case COUNTERPART -> only(m.counterpart().<Object>map(c -> c).orElse(Special.NONE));
            case DIMENSIONS -> only(m.dimensions().isEmpty() ? Special.NONE : m.dimensions());
            case PERIOD -> only(new Days(m.period()));
            case COLLECTION -> collectionOf(m);
            case REFERENCE -> referenceOf(m);
            case PRICE_BASIS -> {
                PriceBasis basis = indicator.priceBasis().resolvedFor(m.period());
                yield only(basis.equals(PriceBasis.UNSTATED) ? Special.UNSTATED : basis);
            }
            case SEASONAL_ADJUSTMENT ->
                only(indicator
                        .seasonalAdjustment()
                        .<Object>map(adjustment -> lowerCase(adjustment))
                        .orElse(Special.UNSTATED));
            case CONVERSION_BASIS ->
                only(m.conversionBasis().<Object>map(basis -> basis.code()).orElse(Special.NONE));
            case GROWTH_BASIS -> growthBasisOf(m);
            case INDEX_BASE -> only(quantityOf(m) instanceof IndexNumber index ? new IndexBase(index) : Special.NONE);
            case VINTAGE -> vintagesOf(m);
            case SAMPLING_ERROR -> only(m.samplingError().isPresent() ? "stated" : Special.NONE);
        };
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static TraitValue only(Object value) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        parts.put(ONLY, value);
        return new TraitValue(parts);
    }

    /** The days of a period, which 2024 and 2024-Q1/2024-Q4 share. */
    private record Days(LocalDate start, LocalDate end, String text) {
        Days(TimePeriod period) {
            this(period.start(), period.end(), period.toString());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Days that && start.equals(that.start) && end.equals(that.end);
        }

        @Override
        public int hashCode() {
            return 31 * start.hashCode() + end.hashCode();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private record IndexBase(String base) {
        IndexBase(IndexNumber index) {
            this(index.base());
        }

        @Override
        public String toString() {
            return base + "=100";
        }
    }

    /** Returns a quantity in the unit of a measurement, and rejects a missing figure. */
    private static Quantity<?> quantityOf(Measurement<?> measurement) {
        return Estimate.unitQuantity(measurement);
    }

    private static TraitValue indicatorOf(Indicator<?> indicator) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        parts.put("id", RealIndicator.nominalId(indicator));
        parts.put("behaviour", indicator.behaviour().code());
        parts.put("definition", unlessEmpty(indicator.definition()));
        parts.put("numerator", unlessEmpty(indicator.numerator()));
        parts.put("denominator", unlessEmpty(indicator.denominator()));
        parts.put("growth of", unlessEmpty(indicator.growthOf()));
        return new TraitValue(parts);
    }

    private static Object unlessEmpty(Optional<?> value) {
        return value.<Object>map(stated -> stated).orElse(Special.UNSTATED);
    }

    /**
     * Returns the unit without what is a trait of its own: the whole of a share, the duration of growth and the base of
     * an index. The unit of a national currency includes the region.
     */
    private static Object unitOf(Measurement<?> measurement) {
        Quantity<?> one = quantityOf(measurement);
        if (one instanceof Percentage) {
            return "%";
        }
        if (one instanceof GrowthRate) {
            return "% growth";
        }
        if (one instanceof IndexNumber) {
            return "index";
        }
        Object unit = measurement.figure().<Object>map(Figure::unit).orElseThrow();
        return isNational(one) ? unit + " of " + issuerOf(measurement) + tenderOf(measurement) : unit;
    }

    /** Returns the country in which the region is in the whole period, or the region itself. */
    private static RegionCode issuerOf(Measurement<?> measurement) {
        Region region = measurement.region();
        Optional<RegionCode> first = countryOf(region, measurement.period().start());
        return first.equals(countryOf(region, measurement.period().end()))
                ? first.orElse(region.code())
                : region.code();
    }

    private static Optional<RegionCode> countryOf(Region region, LocalDate date) {
        if (region.kind() == RegionKind.COUNTRY) {
            return Optional.of(region.code());
        }
        if (region.isGroup()) {
            Set<Optional<RegionCode>> countries = region.hasKnownMembers()
                    ? region.membersOn(date).stream()
                            .map(member -> countryOf(member, date))
                            .collect(Collectors.toSet())
                    : Set.of();
            return countries.size() == 1 ? countries.iterator().next() : Optional.empty();
        }
        return region.parentOn(date).flatMap(parent -> countryOf(parent, date));
    }

    /** Returns the legal tender of the region in the period if it is known. */
    private static String tenderOf(Measurement<?> measurement) {
        TimePeriod period = measurement.period();
        return LegalTender.of(measurement.region(), period.start(), period.end())
                .map(tender -> ", " + tender)
                .orElse("");
    }

    static boolean hasNaturalZero(Measurement<?> measurement) {
        Indicator<?> indicator = measurement.indicator();
        return indicator.hasNaturalZero()
                && (indicator.kind() != Amount.class
                        || !(quantityOf(measurement) instanceof Amount amount && !amount.hasNaturalZero()));
    }

    /** Returns the members on the last day of the period of each group that a measurement names. */
    private static TraitValue compositionOf(Measurement<?> measurement) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        for (Region region : regionsOf(measurement)) {
            if (region.isGroup()) {
                parts.put(region, compositionOf(measurement, region));
            }
        }
        return new TraitValue(parts);
    }

    private static Object compositionOf(Measurement<?> measurement, Region group) {
        Optional<Set<String>> partial = group.equals(measurement.region()) ? partOf(measurement) : Optional.empty();
        return partial.<Object>map(members -> members)
                .orElseGet(() -> compositionOn(group, measurement.period().end()));
    }

    /** Returns the codes of the members on a day, or that they are unknown. */
    static Object compositionOn(Region group, LocalDate date) {
        if (group.isGroup() && !group.hasKnownMembers()) {
            return Special.UNSTATED;
        }
        Set<String> codes = new TreeSet<>();
        return addMembers(group, date, codes) ? codes : Special.UNSTATED;
    }

    private static boolean addMembers(Region group, LocalDate date, Set<String> codes) {
        boolean isKnown = true;
        for (Region member : group.membersOn(date)) {
            if (!member.isGroup()) {
                codes.add(member.code().toString());
            } else if (member.hasKnownMembers()) {
                isKnown &= addMembers(member, date, codes);
            } else {
                isKnown = false;
            }
        }
        return isKnown;
    }

    /** Returns the members that a partial sum has, also if the measurement was computed from a partial sum. */
    private static Optional<Set<String>> partOf(Measurement<?> measurement) {
        Set<Measurement<?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Measurement<?>> pending = new ArrayDeque<>(List.of(measurement));
        while (!pending.isEmpty()) {
            Measurement<?> next = pending.pop();
            Optional<Derivation> derivation = found.add(next) ? next.derivation() : Optional.empty();
            if (derivation.isEmpty()) {
                continue;
            }
            if (derivation.get().operation().equals(SumOperation.OVER_PART)) {
                return Optional.of(seriesInputs(next, derivation.get())
                        .map(input -> input.region().code().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
            pushInOrder(
                    derivation.get().inputs().stream()
                            .filter(input -> input.region().equals(measurement.region())),
                    pending);
        }
        return Optional.empty();
    }

    /** Pushes measurements so that the first is the next to be taken. */
    private static void pushInOrder(Stream<Measurement<?>> measurements, Deque<Measurement<?>> pending) {
        List<Measurement<?>> inOrder = new ArrayList<>(measurements.toList());
        Collections.reverse(inOrder);
        inOrder.forEach(pending::push);
    }

    private static TraitValue territoryOf(Measurement<?> measurement) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        regionsOf(measurement)
                .forEach(region -> addTerritory(region, measurement.period().end(), parts));
        return new TraitValue(parts);
    }

    /** Adds what each member includes, and the land of the region itself, in which those of a group are joined. */
    private static void addTerritory(Region region, LocalDate date, Map<Object, Object> parts) {
        if (region.hasKnownMembers()) {
            if (region.hasTerritoryChanges() || region.territoryOn().isPresent()) {
                parts.put(region, new DatedTerritory(region, date));
            }
            region.membersWithIncludedOn(date).forEach(member -> addTerritory(member, date, parts));
        } else if (!region.isGroup()) {
            parts.put(region, new DatedTerritory(region, date));
        }
    }

    /** Returns the land that moved between the territories of two values, by which they differ. */
    List<TerritoryChange> territoryChanges(TraitValue other) {
        Set<TerritoryChange> changes = new LinkedHashSet<>();
        parts.forEach((part, mine) -> {
            if (mine instanceof DatedTerritory territory
                    && other.parts.get(part) instanceof DatedTerritory theirs
                    && territory.declaresSameAs(theirs)) {
                changes.addAll(territory.changesTo(theirs));
            }
        });
        return List.copyOf(changes);
    }

    private static List<Region> regionsOf(Measurement<?> measurement) {
        List<Region> regions = new ArrayList<>(List.of(measurement.region()));
        measurement.counterpart().map(Counterpart::regions).ifPresent(regions::addAll);
        measurement.reference().flatMap(Reference::region).ifPresent(regions::add);
        return regions;
    }

    /** The default of a growth rate is not stated: it is collected like its level. */
    private static TraitValue collectionOf(Measurement<?> measurement) {
        Indicator<?> indicator = measurement.indicator();
        TimeCollection collection = indicator.timeCollection();
        boolean isUnstated = collection == TimeCollection.UNKNOWN
                || indicator.kind() == GrowthRate.class
                        && collection == indicator.behaviour().usualCollection();
        Map<Object, Object> parts = new LinkedHashMap<>();
        parts.put("time", isUnstated ? Special.UNSTATED : lowerCase(collection));
        if (indicator.kind() != GrowthRate.class) {
            parts.put("rate", indicator.isAnnualRate() ? "annual" : "of the period");
        }
        if (indicator.behaviour() == Behaviour.RATIO) {
            denominatorOf(measurement)
                    .ifPresent(denominator -> parts.put("denominator", timeOf(denominator, measurement.period())));
        }
        return new TraitValue(parts);
    }

    /** Returns the denominator from which a ratio was computed, also if the ratio was converted or averaged since. */
    private static Optional<Measurement<?>> denominatorOf(Measurement<?> ratio) {
        Measurement<?> current = ratio;
        while (current.derivation().isPresent()) {
            Derivation derivation = current.derivation().get();
            List<Measurement<?>> inputs = derivation.inputs();
            if (Ratios.OPERATIONS.contains(derivation.operation()) && inputs.size() > 1) {
                return Optional.of(inputs.get(1));
            }
            if (inputs.isEmpty()
                    || !inputs.get(0).indicator().id().equals(ratio.indicator().id())) {
                return Optional.empty();
            }
            current = inputs.get(0);
        }
        return Optional.empty();
    }

    /** Returns when a denominator was taken within the period of its ratio. */
    private static Object timeOf(Measurement<?> denominator, TimePeriod period) {
        TimePeriod own = denominator.period();
        if (own.days() == 1 && period.days() > 1) {
            boolean isAtEnd = !own.end().isBefore(period.end());
            boolean isAtStart = !own.start().isAfter(period.start());
            return isAtEnd ? "end" : isAtStart ? "beginning" : "day " + (own.startEpochDay() - period.startEpochDay());
        }
        TimeCollection collection = denominator.indicator().timeCollection();
        return collection == TimeCollection.UNKNOWN ? Special.UNSTATED : lowerCase(collection);
    }

    private static TraitValue referenceOf(Measurement<?> measurement) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        if (quantityOf(measurement) instanceof Percentage share) {
            parts.put("whole", unlessEmpty(share.whole()));
        }
        parts.put(
                "region",
                measurement
                        .reference()
                        .flatMap(Reference::region)
                        .<Object>map(r -> r)
                        .orElse(Special.NONE));
        parts.put("distance", distanceOf(measurement));
        return new TraitValue(parts);
    }

    private static Object distanceOf(Measurement<?> measurement) {
        Optional<TimePeriod> against = measurement.reference().flatMap(Reference::period);
        if (against.isPresent()) {
            TimePeriod earlier = against.get();
            TimePeriod own = measurement.period();
            return isShifted(earlier, own) ? PeriodChecks.durationBetween(earlier, own) : earlier;
        }
        return quantityOf(measurement) instanceof GrowthRate growth ? growth.over() : Special.NONE;
    }

    /** Returns whether two periods differ only in their position, such as 2023 and the four quarters of 2024. */
    static boolean isShifted(TimePeriod a, TimePeriod b) {
        if (a.frequency() != b.frequency()) {
            TimePeriod longer = PeriodChecks.inLongerFrequency(a, b.frequency());
            TimePeriod other = PeriodChecks.inLongerFrequency(b, a.frequency());
            return longer.frequency() == other.frequency() && isShifted(longer, other);
        }
        return a.count() == b.count() && a.reportingYearStart().equals(b.reportingYearStart());
    }

    private static TraitValue growthBasisOf(Measurement<?> measurement) {
        if (!(quantityOf(measurement) instanceof GrowthRate growth)) {
            return only(Special.NONE);
        }
        GrowthBasis basis = measurement.indicator().growthBasis();
        Map<Object, Object> parts = new LinkedHashMap<>();
        parts.put("basis", basis == GrowthBasis.UNSTATED ? Special.UNSTATED : basis.code());
        parts.put("over", growth.over());
        parts.put("average", growth.isAnnualAverage() ? "annual" : "no");
        return new TraitValue(parts);
    }

    /** Returns the vintages of each publisher and title, of the source and of the sources of the inputs. */
    private static TraitValue vintagesOf(Measurement<?> measurement) {
        Map<Object, Object> parts = new LinkedHashMap<>();
        sourcesOf(measurement)
                .filter(source -> source.vintage().isPresent())
                .collect(Collectors.groupingBy(
                        source -> source.publisher()
                                + source.title().map(t -> ", " + t).orElse(""),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                source -> source.vintage().orElseThrow(), Collectors.toCollection(TreeSet::new))))
                .forEach(parts::put);
        return new TraitValue(parts);
    }

    /** Returns the sources of a measurement and of its inputs, each input once, in the order of the operations. */
    private static Stream<Source> sourcesOf(Measurement<?> measurement) {
        if (measurement.derivation().isEmpty()) {
            return measurement.source().stream();
        }
        List<Source> sources = new ArrayList<>();
        Set<Measurement<?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Measurement<?>> pending = new ArrayDeque<>(List.of(measurement));
        while (!pending.isEmpty()) {
            Measurement<?> next = pending.pop();
            if (found.add(next)) {
                next.source().ifPresent(sources::add);
                next.derivation().ifPresent(derivation -> pushInOrder(seriesInputs(next, derivation), pending));
            }
        }
        return sources.stream();
    }

    /**
     * Returns the inputs that determine the figure, without the weights that only state the coverage of a partial sum.
     */
    private static Stream<Measurement<?>> seriesInputs(Measurement<?> result, Derivation derivation) {
        boolean mayHaveWeights = derivation.operation().equals(SumOperation.OVER_PART);
        return derivation.inputs().stream()
                .filter(input -> !mayHaveWeights
                        || RealIndicator.nominalId(input.indicator())
                                .equals(RealIndicator.nominalId(result.indicator())));
    }

    boolean isStated() {
        return parts.values().stream().noneMatch(part -> part instanceof Special);
    }

    /** Returns whether a part is mixed, so that the value differs from any other mixed value. */
    boolean isMixed() {
        return parts.containsValue(Special.MIXED);
    }

    /** Returns the values of some parts. */
    List<Object> in(Collection<Object> names) {
        List<Object> values = new ArrayList<>();
        for (Object name : names) {
            values.add(Objects.requireNonNull(parts.get(name), "part"));
        }
        return values;
    }

    /** Returns whether a value of a part is mixed. */
    static boolean isMixed(Object value) {
        return value == Special.MIXED;
    }

    /** Returns whether a part has no stated value. */
    static boolean isUnstated(Object value) {
        return value == Special.UNSTATED;
    }

    Agreement agreementWith(TraitValue other) {
        Agreement agreement = Agreement.EQUAL;
        for (Map.Entry<Object, Object> part : parts.entrySet()) {
            Object theirs = other.parts.get(part.getKey());
            if (theirs == null) {
                continue;
            }
            if (areDifferent(part.getValue(), theirs)) {
                return Agreement.DIFFERENT;
            }
            if (!part.getValue().equals(theirs)) {
                agreement = Agreement.UNSTATED;
            }
        }
        return agreement;
    }

    private static boolean areDifferent(Object mine, Object theirs) {
        if (mine == Special.MIXED || theirs == Special.MIXED) {
            return true;
        }
        return mine != Special.UNSTATED && theirs != Special.UNSTATED && !mine.equals(theirs);
    }

    /** Returns the parts in which this value differs from another, such as {@code over P1Y}. */
    String differenceFrom(TraitValue other) {
        List<String> differences = new ArrayList<>();
        parts.forEach((part, mine) -> {
            Object theirs = other.parts.get(part);
            if (theirs != null && areDifferent(mine, theirs)) {
                differences.add(described(part, mine, theirs));
            }
        });
        return String.join(", ", differences);
    }

    private static String described(Object part, Object value, Object other) {
        if (part instanceof Region group && value instanceof Set<?> members && other instanceof Set<?> others) {
            return group.code() + without(members, others, " with ") + without(others, members, " without ");
        }
        boolean isNamed = part instanceof String name && (NAMED_PARTS.contains(name) || value instanceof Set);
        String text = value instanceof Set<?> set
                ? set.stream().map(Object::toString).collect(Collectors.joining(", "))
                : value.toString();
        return isNamed ? part + " " + text : text;
    }

    /** Returns the members that are not among others, after a preposition. */
    private static String without(Set<?> members, Set<?> others, String preposition) {
        String codes = members.stream()
                .filter(member -> !others.contains(member))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "" : preposition + codes;
    }
}
