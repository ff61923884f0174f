// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.figure.ConfidenceLevel;
import io.github.regiostat.figure.SamplingError;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.measurement.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A formula for the margin of sampling error of a result of independent samples, such as the root of the sum of squares
 * for a sum.
 *
 * <p>The formulas are those of the U.S. Census Bureau (Understanding and Using American Community Survey Data, chapter
 * 8). Squares are exact; their root is rounded to 34 digits, HALF_EVEN. Margins of several confidence levels are
 * brought to the highest of them.
 *
 * @param name the kind of result in the note of the derivation
 * @param square the square of the margin as a quotient, from the values and squared margins of the inputs
 */
record ErrorFormula(String name, BiFunction<List<BigDecimal>, List<BigDecimal>, Square> square) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A sum or a difference. */
    static final ErrorFormula SUM =
            new ErrorFormula("sum", (values, squares) -> new Square(sum(squares), BigDecimal.ONE));

    /** The level after a growth rate in percent: the product of the level and the growth factor. */
    static final ErrorFormula LEVEL_AFTER = new ErrorFormula("product", (values, squares) -> {
        BigDecimal ofLevel = squares.get(0).multiply(square(HUNDRED.add(values.get(1))));
        return new Square(ofLevel.add(squares.get(1).multiply(square(values.get(0)))), square(HUNDRED));
    });

    /** The percentage of the second input, of which the first one is a part. */
    static final ErrorFormula PROPORTION = new ErrorFormula("proportion", (values, squares) -> {
        Square ratio = ratio(values, squares, HUNDRED, true);
        // The formula of a proportion fails for a wide margin of the whole; the handbook then uses that of a ratio.
        return ratio.dividend.signum() < 0 ? ratio(values, squares, HUNDRED, false) : ratio;
    });

    /** A non-negative number as a quotient. */
    record Square(BigDecimal dividend, BigDecimal divisor) {}

    /** Returns the formula of a factor times the first input divided by the second one. */
    static ErrorFormula ratio(BigDecimal factor) {
        return new ErrorFormula("ratio", (values, squares) -> ratio(values, squares, factor, false));
    }

    /** Returns the formula of the growth in percent from the first input to the second one. */
    static ErrorFormula growth() {
        return new ErrorFormula(
                "ratio", (values, squares) -> ratio(reversed(values), reversed(squares), HUNDRED, false));
    }

    /** Returns the formula of a mean by exact weights. */
    static ErrorFormula mean(List<BigDecimal> weights) {
        return new ErrorFormula("sum", (values, squares) -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < weights.size(); i++) {
                sum = sum.add(square(weights.get(i)).multiply(squares.get(i)));
            }
            return new Square(sum, square(sum(weights)));
        });
    }

    /** Returns the formula of one input times an exact quotient. */
    static ErrorFormula scaled(BigDecimal multiplier, BigDecimal divisor) {
        return new ErrorFormula(
                "multiple",
                (values, squares) -> new Square(squares.get(0).multiply(square(multiplier)), square(divisor)));
    }

    private static Square ratio(
            List<BigDecimal> values, List<BigDecimal> squares, BigDecimal factor, boolean isProportion) {
        BigDecimal numerator = square(values.get(0));
        BigDecimal denominator = square(values.get(1));
        BigDecimal first = squares.get(0).multiply(denominator);
        BigDecimal second = squares.get(1).multiply(numerator);
        BigDecimal sum = isProportion ? first.subtract(second) : first.add(second);
        return new Square(square(factor).multiply(sum), square(denominator));
    }

    private static BigDecimal square(BigDecimal number) {
        return number.multiply(number);
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> reversed(List<BigDecimal> pair) {
        return List.of(pair.get(1), pair.get(0));
    }

    /** Returns the margin of a result of inputs that all have one. */
    SamplingError of(List<? extends Measurement<?>> inputs) {
        ConfidenceLevel highest = Collections.max(levelsOf(inputs));
        Square margin = squareOf(inputs, highest);
        return SamplingError.of(
                Decimals.rootOfQuotient(margin.dividend, margin.divisor, 2, Estimate.PRECISION), highest);
    }

    private static Set<ConfidenceLevel> levelsOf(List<? extends Measurement<?>> inputs) {
        Set<ConfidenceLevel> levels = EnumSet.noneOf(ConfidenceLevel.class);
        inputs.forEach(input -> levels.add(input.samplingError().orElseThrow().level()));
        return levels;
    }

    /** Returns the exact square of the margin at a level. */
    Square squareOf(List<? extends Measurement<?>> inputs, ConfidenceLevel level) {
        Set<ConfidenceLevel> levels = levelsOf(inputs);
        levels.add(level);
        List<BigDecimal> values = new ArrayList<>();
        List<BigDecimal> squares = new ArrayList<>();
        for (Measurement<?> input : inputs) {
            SamplingError error = input.samplingError().orElseThrow();
            values.add(input.requireValue().number());
            squares.add(square(error.margin()).multiply(squaresExcept(error.level(), levels)));
        }
        Square result = square.apply(values, squares);
        return new Square(result.dividend, result.divisor.multiply(squaresExcept(level, levels)));
    }

    /** Returns the product of the squared factors of other levels, which brings the squares to one level exactly. */
    private static BigDecimal squaresExcept(ConfidenceLevel level, Set<ConfidenceLevel> levels) {
        return levels.stream()
                .filter(other -> other != level)
                .map(other -> square(other.factor()))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    /** Returns the note on a margin of a result of these inputs. */
    String note(List<? extends Measurement<?>> inputs) {
        int levels = levelsOf(inputs).size();
        return "Margin of a " + name + (levels > 1 ? ", at the highest of " + levels + " confidence levels" : "");
    }
}
