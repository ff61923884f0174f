// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Growth;
import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.calculation.Shares;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.MissingMembersException;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A calculation with measurements, such as the growth between two, whose inputs are rows of a table. */
sealed interface RowCalculation extends Serializable {
    /** Returns the result for inputs in the order of their rows. */
    Measurement<?> of(List<? extends Measurement<?>> inputs);

    /**
     * Returns the index of the input that has the region, period and categories of the result. The result of a sum has
     * the group as its region.
     *
     * @param inputs the inputs
     * @param result their result
     */
    default int template(List<? extends Measurement<?>> inputs, Measurement<?> result) {
        return 0;
    }

    /** Returns whether the rules compare the regions of the inputs, which are equal otherwise. */
    default boolean comparesRegions() {
        return false;
    }

    /** Returns whether the result depends on the categories of the inputs even if they are equal. */
    default boolean namesCategories() {
        return false;
    }

    /** Rejects an indicator that the calculation is not defined for, by one of its measurements. */
    default void requireDefinedFor(Measurement<?> first) {}

    private static Accept[] array(List<Accept> accepted) {
        return accepted.toArray(Accept[]::new);
    }

    /** A calculation whose first input is of an additive kind. */
    sealed interface OfAdditive extends RowCalculation {
        /** Returns the result for inputs of which the first is of a kind. */
        <Q extends Additive<Q>> Measurement<?> of(Class<Q> kind, List<? extends Measurement<?>> inputs);

        @Override
        default Measurement<?> of(List<? extends Measurement<?>> inputs) {
            Class<?> kind = inputs.get(0).indicator().kind();
            if (kind == Money.class) {
                return of(Money.class, inputs);
            }
            return kind == Count.class ? of(Count.class, inputs) : of(Amount.class, inputs);
        }
    }

    /**
     * The growth from the first input to the second. If there are breaks in the series, the later input is the first,
     * and the inputs after the earlier one are those that the growth crosses.
     */
    record GrowthBetween(List<Accept> accepted) implements RowCalculation {
        public GrowthBetween {
            accepted = Copies.list(accepted, Accept.class);
        }

        @Override
        public Measurement<?> of(List<? extends Measurement<?>> inputs) {
            int later = later(inputs);
            return across(inputs.get(1 - later), inputs.subList(2, inputs.size()), inputs.get(later));
        }

        /** Returns the index of the later of the first two inputs. */
        private static int later(List<? extends Measurement<?>> inputs) {
            return inputs.get(0).period().compareTo(inputs.get(1).period()) > 0 ? 0 : 1;
        }

        private <Q extends Quantity<Q>> Measurement<?> across(
                Measurement<Q> earlier, List<? extends Measurement<?>> crossed, Measurement<?> later) {
            Class<Q> kind = earlier.indicator().kind();
            List<Measurement<Q>> levels = crossed.stream()
                    .<Measurement<Q>>map(level -> level.as(kind))
                    .toList();
            return Growth.across(earlier, levels, later.as(kind), array(accepted));
        }

        /** Rates are rejected before they are compared. */
        @Override
        public void requireDefinedFor(Measurement<?> first) {
            Class<?> kind = first.indicator().kind();
            if (kind == GrowthRate.class || kind == PercentagePoints.class) {
                across(first, List.of(), first);
            }
        }

        @Override
        public int template(List<? extends Measurement<?>> inputs, Measurement<?> result) {
            return later(inputs);
        }
    }

    /** The share of the first input in the second. */
    record ShareOf(List<Accept> accepted) implements OfAdditive {
        public ShareOf {
            accepted = Copies.list(accepted, Accept.class);
        }

        @Override
        public <Q extends Additive<Q>> Measurement<?> of(Class<Q> kind, List<? extends Measurement<?>> inputs) {
            return Shares.of(inputs.get(0).as(kind), inputs.get(1).as(kind), array(accepted));
        }

        @Override
        public boolean comparesRegions() {
            return true;
        }

        @Override
        public boolean namesCategories() {
            return true;
        }
    }

    /** Money, the first input, per counted item, the second. */
    record MoneyPerItem(List<Accept> accepted) implements RowCalculation {
        public MoneyPerItem {
            accepted = Copies.list(accepted, Accept.class);
        }

        @Override
        public Measurement<?> of(List<? extends Measurement<?>> inputs) {
            return Ratios.perCapita(inputs.get(0).as(Money.class), inputs.get(1).as(Count.class), array(accepted));
        }
    }

    /** An amount or count, the first input, per a number of counted items, the second. */
    record AmountPerItems(long perCount, List<Accept> accepted) implements OfAdditive {
        public AmountPerItems {
            if (perCount <= 0) {
                throw new IllegalArgumentException("Per count must be above zero, but was " + perCount);
            }
            accepted = Copies.list(accepted, Accept.class);
        }

        @Override
        public void requireDefinedFor(Measurement<?> first) {
            if (first.indicator().kind() == Money.class) {
                throw new IllegalArgumentException(
                        "Amount per count requires an amount or a count, but was of " + first);
            }
        }

        @Override
        public <Q extends Additive<Q>> Measurement<?> of(Class<Q> kind, List<? extends Measurement<?>> inputs) {
            Measurement<Count> count = inputs.get(1).as(Count.class);
            return Ratios.perCapita(inputs.get(0).as(kind), count, perCount, array(accepted));
        }
    }

    /** The ratio that an indicator names, in its own unit or in that which follows from the inputs. */
    record RatioOf(Indicator<?> ratio, @Nullable Unit<?> unit, List<Accept> accepted) implements RowCalculation {
        public RatioOf {
            Objects.requireNonNull(ratio, "ratio");
            accepted = Copies.list(accepted, Accept.class);
            if (unit != null && unit.kind() != ratio.kind()) {
                throw new IllegalArgumentException("Unit must be of " + ratio + ", but was " + unit);
            }
        }

        @Override
        public Measurement<?> of(List<? extends Measurement<?>> inputs) {
            return ratio(ratio, inputs.get(0), inputs.get(1));
        }

        @SuppressWarnings("unchecked") // the constructor rejects a unit of another kind
        private <R extends Quantity<R>> Measurement<?> ratio(
                Indicator<R> indicator, Measurement<?> numerator, Measurement<?> denominator) {
            return unit == null
                    ? Ratios.of(indicator, numerator, denominator, array(accepted))
                    : Ratios.of(indicator, (Unit<R>) unit, numerator, denominator, array(accepted));
        }
    }

    /** The sum of members of a group. */
    record SumOverRegions(Region group, boolean isPartial, List<Accept> accepted) implements OfAdditive {
        public SumOverRegions {
            Objects.requireNonNull(group, "group");
            accepted = Copies.list(accepted, Accept.class);
        }

        @Override
        public <Q extends Additive<Q>> Measurement<?> of(Class<Q> kind, List<? extends Measurement<?>> inputs) {
            List<Measurement<Q>> members =
                    inputs.stream().<Measurement<Q>>map(input -> input.as(kind)).toList();
            if (isPartial) {
                return Sums.partialOverRegions(group, members, array(accepted));
            }
            try {
                return Sums.overRegions(group, members, array(accepted));
            } catch (MissingMembersException e) {
                throw e.withRemedy("for a partial sum, use Dataset.partiallySummedOver");
            }
        }

        /** The first input of a sum is that of the first member in the order of the group. */
        @Override
        public int template(List<? extends Measurement<?>> inputs, Measurement<?> result) {
            Region first = result.derivation().orElseThrow().inputs().get(0).region();
            int index = 0;
            while (!inputs.get(index).region().equals(first)) {
                index++;
            }
            return index;
        }

        @Override
        public boolean comparesRegions() {
            return true;
        }
    }
}
