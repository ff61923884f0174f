// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The traits of the measurement of a member other than its region. Most members of a group share them. */
record MemberTraits<Q extends Quantity<Q>>(
        Indicator<Q> indicator,
        Unit<Q> unit,
        TimePeriod period,
        Optional<Counterpart> counterpart,
        SortedMap<String, String> dimensions,
        Optional<Reference> reference,
        Optional<RateBasis> conversionBasis,
        Optional<Source> source,
        Set<Trait> mixed) {

    static <Q extends Quantity<Q>> MemberTraits<Q> of(Measurement<Q> measurement, Figure<Q> figure) {
        return new MemberTraits<>(
                measurement.indicator(),
                figure.unit(),
                measurement.period(),
                measurement.counterpart(),
                measurement.dimensions(),
                measurement.reference(),
                measurement.conversionBasis(),
                measurement.source(),
                mixedOf(measurement));
    }

    private static Set<Trait> mixedOf(Measurement<?> measurement) {
        Optional<Derivation> derivation = measurement.derivation();
        return derivation.isPresent() ? derivation.get().mixed() : Set.of();
    }

    /** Returns whether a measurement has these traits. */
    boolean areOf(Measurement<Q> measurement, Figure<Q> figure) {
        return indicator.equals(measurement.indicator())
                && period.equals(measurement.period())
                && unit.equals(figure.unit())
                && dimensions.equals(measurement.dimensions())
                && counterpart.equals(measurement.counterpart())
                && reference.equals(measurement.reference())
                && conversionBasis.equals(measurement.conversionBasis())
                && source.equals(measurement.source())
                && mixed.equals(mixedOf(measurement));
    }

    /**
     * Returns whether measurements that all have these traits agree in all traits whatever their regions are: the unit
     * of a national currency is that of the region, and mixed traits never agree.
     */
    boolean agreeInAllRegions() {
        return mixed.isEmpty()
                && !isNationalCurrency()
                && !indicator.priceBasis().isChained()
                && (indicator.behaviour() == Behaviour.FLOW || indicator.behaviour() == Behaviour.STOCK);
    }

    private boolean isNationalCurrency() {
        return indicator.kind() == Amount.class
                && unit.of(BigDecimal.ONE) instanceof Amount amount
                && amount.isNationalCurrency();
    }

    /** Returns a builder of a measurement with these traits. */
    Measurement.Builder<Q> measurementOf(Region region, Figure<Q> figure) {
        Measurement.Builder<Q> builder =
                Measurement.builder(indicator).region(region).period(period).value(figure);
        counterpart.ifPresent(builder::counterpart);
        dimensions.forEach(builder::dimension);
        reference.ifPresent(builder::reference);
        conversionBasis.ifPresent(builder::conversionBasis);
        source.ifPresent(builder::source);
        if (!mixed.isEmpty()) {
            builder.derivation(
                    Derivation.of("part", List.of(), List.of(), List.of()).withMixed(mixed));
        }
        return builder;
    }

    void write(ObjectOutputStream out) throws IOException {
        out.writeObject(indicator);
        out.writeObject(unit);
        out.writeObject(period);
        out.writeObject(counterpart.orElse(null));
        out.writeObject(reference.orElse(null));
        out.writeObject(conversionBasis.orElse(null));
        out.writeObject(source.orElse(null));
        out.writeInt(dimensions.size());
        for (Map.Entry<String, String> category : dimensions.entrySet()) {
            out.writeObject(category.getKey());
            out.writeObject(category.getValue());
        }
        out.writeInt(mixed.size());
        for (Trait trait : mixed) {
            out.writeObject(trait);
        }
    }

    @SuppressWarnings("unchecked")
    static <Q extends Quantity<Q>> MemberTraits<Q> read(ObjectInputStream in)
            throws IOException, ClassNotFoundException {
        Indicator<Q> indicator = (Indicator<Q>) readPart(in, "indicator");
        Unit<Q> unit = (Unit<Q>) readPart(in, "unit");
        TimePeriod period = (TimePeriod) readPart(in, "period");
        Optional<Counterpart> counterpart = Optional.ofNullable((Counterpart) in.readObject());
        Optional<Reference> reference = Optional.ofNullable((Reference) in.readObject());
        Optional<RateBasis> conversionBasis = Optional.ofNullable((RateBasis) in.readObject());
        Optional<Source> source = Optional.ofNullable((Source) in.readObject());
        SortedMap<String, String> dimensions = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            dimensions.put((String) readPart(in, "dimension"), (String) readPart(in, "category"));
        }
        Set<Trait> mixed = new TreeSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            mixed.add((Trait) readPart(in, "mixed trait"));
        }
        return new MemberTraits<>(
                indicator, unit, period, counterpart, dimensions, reference, conversionBasis, source, mixed);
    }

    /** Reads a part of a sum that is never missing. */
    static Object readPart(ObjectInputStream in, String part) throws IOException, ClassNotFoundException {
        Object read = in.readObject();
        if (read == null) {
            throw new InvalidObjectException("Sum of a group must have a " + part + ", but has none");
        }
        return read;
    }
}
