// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a figure, in an object of their own or on the level of the members of a measurement. */
public final class FigureMembers {
    public static final List<String> NAMES =
            List.of("value", "qualifier", "band", "resolution", "truncatedTo", "exact", "bounds", "undetermined");

    /** The names of the members of a figure in an object of its own, which may have a scale. */
    static final List<String> SCALED_NAMES = MemberNames.of(NAMES, List.of("scale"));

    private static final Set<Class<?>> SCALED =
            Set.of(Money.class, MoneyPer.class, Count.class, Amount.class, AmountPer.class);

    private QuantityJsonFormat.@Nullable Measure<?> measure;
    private Scale scale = Scale.UNIT;
    private Qualifier qualifier = Qualifier.NONE;
    private @Nullable BigDecimal band;
    private @Nullable BigDecimal resolution;
    private @Nullable BigDecimal truncatedTo;
    private @Nullable Boolean exact;
    private @Nullable Interval bounds;
    private boolean undetermined;

    public static <Q extends Quantity<Q>, E extends Exception> void write(Figure<Q> figure, RegiostatWriter<E> out)
            throws E {
        write(figure, null, out);
    }

    /** Writes a figure with the given digits of its number, or its own. */
    static <Q extends Quantity<Q>, E extends Exception> void write(
            Figure<Q> figure, @Nullable BigDecimal written, RegiostatWriter<E> out) throws E {
        out.name("value");
        BigDecimal own = figure.quantity().map(Quantity::number).orElse(null);
        QuantityJsonFormat.write(figure.unit(), written == null ? own : written, out);
        if (figure.qualifier() != Qualifier.NONE) {
            out.text("qualifier", figure.qualifier().code());
        }
        if (figure.band().isPresent()) {
            out.decimal("band", figure.band().get().number());
        }
        if (figure.resolution().isPresent()) {
            out.decimal(
                    figure.isTruncated() ? "truncatedTo" : "resolution",
                    figure.resolution().get().number());
        } else if (!figure.isComputed() && figure.isExact() != isCount(figure.unit())) {
            out.flag("exact", figure.isExact());
        }
        if (figure.isUndetermined()) {
            out.flag("undetermined", true);
        } else if (figure.isComputed() && figure.bounds().isPresent()) {
            out.member("bounds", figure.bounds().get().interval(), IntervalJsonFormat.INSTANCE);
        }
    }

    /** Returns whether a figure without {@code "resolution"} and {@code "exact"} is exact, as counts are. */
    private static boolean isCount(Unit<?> unit) {
        return unit.kind().equals(Count.class);
    }

    public static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    public <E extends Exception> void read(String name, RegiostatReader<E> in) throws E {
        switch (name) {
            case "value" -> measure = QuantityJsonFormat.readMeasure(in);
            case "qualifier" -> qualifier = in.text("Qualifier", Qualifier::ofCode);
            case "band" -> band = in.decimal("Band");
            case "resolution" -> resolution = in.decimal("Resolution");
            case "truncatedTo" -> truncatedTo = in.decimal("Step of truncation");
            case "exact" -> exact = in.flag("Exact");
            case "scale" -> scale = in.text("Scale", Scale::parse);
            case "bounds" -> bounds = IntervalJsonFormat.INSTANCE.read(in);
            case "undetermined" -> undetermined = in.flag("Undetermined");
            default -> throw new IllegalStateException(name);
        }
    }

    /** Returns the figure, or null if the members have no value. */
    public <E extends Exception> @Nullable Figure<?> figure(RegiostatReader<E> in, MemberReader<E> members) throws E {
        if (measure == null) {
            members.reject(
                    "without \"value\"",
                    SCALED_NAMES.stream().filter(name -> !name.equals("value")).toArray(String[]::new));
            return null;
        }
        return figure(measure, in, members);
    }

    /** Returns the number of the figure with its digits as written, or null if it has none. */
    @Nullable
    BigDecimal written() {
        return measure == null ? null : measure.number();
    }

    private <Q extends Quantity<Q>, E extends Exception> Figure<Q> figure(
            QuantityJsonFormat.Measure<Q> measure, RegiostatReader<E> in, MemberReader<E> members) throws E {
        if (scale != Scale.UNIT && !SCALED.contains(measure.unit().kind())) {
            throw in.failure("Scale must be of money, a count or an amount, but was of " + measure.unit()
                    + ": write the number without a scale");
        }
        BigDecimal number = measure.number();
        if (number == null) {
            return withoutNumber(measure.unit(), in, members);
        }
        if (undetermined) {
            throw in.failure("Undetermined figure must have null for the number, but has " + number.toPlainString());
        }
        Q quantity = measure.unit().of(scaled(number));
        if (bounds != null) {
            members.reject("beside \"bounds\"", "qualifier", "band", "resolution", "truncatedTo", "exact");
            Bounds<Q> computed = Bounds.of(measure.unit(), scaled(bounds));
            return in.checked(() -> Figure.computed(quantity, computed));
        }
        return qualified(rounded(quantity, in, members), in, members);
    }

    private BigDecimal scaled(BigDecimal number) {
        return scale == Scale.UNIT ? number : number.scaleByPowerOfTen(scale.exponent());
    }

    private Interval scaled(Interval interval) {
        return Interval.of(
                interval.lower().map(this::scaled),
                interval.isLowerOpen(),
                interval.upper().map(this::scaled),
                interval.isUpperOpen());
    }

    private <Q extends Quantity<Q>, E extends Exception> Figure<Q> withoutNumber(
            Unit<Q> unit, RegiostatReader<E> in, MemberReader<E> members) throws E {
        members.reject("if the number is null", "qualifier", "band", "resolution", "truncatedTo", "exact");
        if (undetermined) {
            members.reject("if it is undetermined", "bounds");
            return Figure.undetermined(unit);
        }
        if (bounds == null || bounds.isUnbounded()) {
            throw in.failure(
                    "Figure must have a number, bounds with an end, or \"undetermined\": true, but has none of these");
        }
        return Figure.within(Bounds.of(unit, scaled(bounds)));
    }

    private <Q extends Quantity<Q>, E extends Exception> Figure<Q> rounded(
            Q quantity, RegiostatReader<E> in, MemberReader<E> members) throws E {
        BigDecimal cut = truncatedTo;
        if (cut != null) {
            members.reject("beside \"truncatedTo\"", "resolution", "exact");
            return in.checked(() -> Figure.truncated(quantity, scaled(cut)));
        }
        BigDecimal step = resolution;
        if (step != null) {
            members.reject("beside \"resolution\"", "exact");
            return in.checked(() -> Figure.rounded(quantity, scaled(step)));
        }
        if (exact == null) {
            return Figure.of(quantity);
        }
        return exact ? Figure.exact(quantity) : Figure.ofUnknownRounding(quantity);
    }

    private <Q extends Quantity<Q>, E extends Exception> Figure<Q> qualified(
            Figure<Q> figure, RegiostatReader<E> in, MemberReader<E> members) throws E {
        BigDecimal within = band;
        if (within == null) {
            return in.checked(() -> figure.with(qualifier));
        }
        if (!qualifier.isBanded()) {
            members.reject("without the qualifier \"nearly\" or \"about\"", "band");
        }
        return in.checked(() -> figure.with(qualifier, scaled(within)));
    }
}
