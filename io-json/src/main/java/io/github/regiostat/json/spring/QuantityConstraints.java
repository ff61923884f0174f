// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.spring;

import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.PerUnit;
import io.github.regiostat.quantity.Quantity;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Constraints of Jakarta Validation for quantities, such as {@code @Positive Percentage} and {@code @DecimalMax("100")
 * Percentage}. Hibernate Validator finds the classes as services.
 *
 * <p>The constraints of signs are for all kinds. A bound is a number, so that it is rejected for money, amounts and
 * quantities per unit: 5 is not the same for {@code CNY 7} and {@code USD 7}.
 */
public final class QuantityConstraints {
    private QuantityConstraints() {}

    /** A constraint that null satisfies, as Jakarta Validation recommends. */
    private abstract static class QuantityValidator<A extends Annotation>
            implements ConstraintValidator<A, Quantity<?>> {
        private Predicate<Quantity<?>> constraint = quantity -> true;

        abstract Predicate<Quantity<?>> constraint(A annotation);

        @Override
        public void initialize(A annotation) {
            constraint = constraint(annotation);
        }

        @Override
        public boolean isValid(@Nullable Quantity<?> quantity, ConstraintValidatorContext context) {
            return quantity == null || constraint.test(quantity);
        }
    }

    private static int compare(Quantity<?> quantity, BigDecimal bound) {
        if (quantity instanceof PerUnit || quantity instanceof Additive && !(quantity instanceof Count)) {
            throw new ConstraintDeclarationException("Bound must have a unit for "
                    + quantity.getClass().getSimpleName() + ", but was the number " + bound.toPlainString()
                    + "; use a constraint of a sign, such as @Positive, or compare with a quantity in the code");
        }
        return quantity.number().compareTo(bound);
    }

    /** Quantities greater than zero. */
    public static final class OfPositive extends QuantityValidator<Positive> {
        @Override
        Predicate<Quantity<?>> constraint(Positive annotation) {
            return Quantity::isPositive;
        }
    }

    /** Quantities of at least zero. */
    public static final class OfPositiveOrZero extends QuantityValidator<PositiveOrZero> {
        @Override
        Predicate<Quantity<?>> constraint(PositiveOrZero annotation) {
            return quantity -> !quantity.isNegative();
        }
    }

    /** Quantities less than zero. */
    public static final class OfNegative extends QuantityValidator<Negative> {
        @Override
        Predicate<Quantity<?>> constraint(Negative annotation) {
            return Quantity::isNegative;
        }
    }

    /** Quantities of at most zero. */
    public static final class OfNegativeOrZero extends QuantityValidator<NegativeOrZero> {
        @Override
        Predicate<Quantity<?>> constraint(NegativeOrZero annotation) {
            return quantity -> !quantity.isPositive();
        }
    }

    /** Quantities whose number is at least a whole number. */
    public static final class OfMin extends QuantityValidator<Min> {
        @Override
        Predicate<Quantity<?>> constraint(Min annotation) {
            BigDecimal bound = BigDecimal.valueOf(annotation.value());
            return quantity -> compare(quantity, bound) >= 0;
        }
    }

    /** Quantities whose number is at most a whole number. */
    public static final class OfMax extends QuantityValidator<Max> {
        @Override
        Predicate<Quantity<?>> constraint(Max annotation) {
            BigDecimal bound = BigDecimal.valueOf(annotation.value());
            return quantity -> compare(quantity, bound) <= 0;
        }
    }

    /** Quantities whose number is at least a decimal number, or greater. */
    public static final class OfDecimalMin extends QuantityValidator<DecimalMin> {
        @Override
        Predicate<Quantity<?>> constraint(DecimalMin annotation) {
            BigDecimal bound = new BigDecimal(annotation.value());
            int least = annotation.inclusive() ? 0 : 1;
            return quantity -> compare(quantity, bound) >= least;
        }
    }

    /** Quantities whose number is at most a decimal number, or less. */
    public static final class OfDecimalMax extends QuantityValidator<DecimalMax> {
        @Override
        Predicate<Quantity<?>> constraint(DecimalMax annotation) {
            BigDecimal bound = new BigDecimal(annotation.value());
            int greatest = annotation.inclusive() ? 0 : -1;
            return quantity -> compare(quantity, bound) <= greatest;
        }
    }
}
