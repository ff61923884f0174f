// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figure that a contradicted claim would have to state, with the same qualifier and resolution: the closest one
 * that the data support, or else the closest one that they do not contradict.
 */
final class NearestFigure<Q extends Quantity<Q>> {
    /** The greatest number of digits that are added to a figure whose resolution is too coarse. */
    private static final int MAX_DIGITS = 12;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Figure<Q> figure;
    private final Q quantity;
    private final Interval implied;
    private final CheckOptions options;

    NearestFigure(Figure<Q> figure, Q quantity, Interval implied, CheckOptions options) {
        this.figure = figure;
        this.quantity = quantity;
        this.implied = implied;
        this.options = options;
    }

    /** Returns the figure in words, such as {@code more than 415 things}. */
    Optional<String> inWords() {
        return number().map(this::inWords).or(this::rounded);
    }

    private String inWords(BigDecimal number) {
        return inWords(figure.qualifier(), figure.unit().of(number));
    }

    /** Returns the number that an exact figure, which no decimal may equal, would have to be rounded to. */
    private Optional<String> rounded() {
        return figure.resolution().isPresent()
                ? Optional.empty()
                : middle().map(middle -> inWords(floor(middle.add(step().divide(TWO)), step())) + ", rounded");
    }

    /** Returns a quantity with its qualifier in words, without its rounding. */
    static String inWords(Qualifier qualifier, Quantity<?> quantity) {
        return qualifier == Qualifier.NONE
                ? quantity.toString()
                : qualifier.code().replace('-', ' ') + " " + quantity;
    }

    private Optional<BigDecimal> number() {
        return Stream.iterate(step(), step -> step.movePointLeft(1))
                .limit(MAX_DIGITS)
                .flatMap(step -> number(step).stream())
                .findFirst();
    }

    private Optional<BigDecimal> number(BigDecimal step) {
        List<BigDecimal> central = central(step).filter(this::isAllowed).toList();
        return closest(central.stream().filter(number -> verdict(number, step) == Verdict.SUPPORTED))
                .or(() -> closest(Stream.concat(central.stream(), facing(step).filter(this::isAllowed))
                        .filter(number -> verdict(number, step) != Verdict.CONTRADICTED)));
    }

    /** Returns whether a number can be claimed; a band of percent around zero is empty. */
    private boolean isAllowed(BigDecimal number) {
        return number.signum() != 0 || !figure.qualifier().isBanded();
    }

    private Optional<BigDecimal> closest(Stream<BigDecimal> numbers) {
        return numbers.min(Comparator.comparing(
                number -> number.subtract(quantity.number()).abs()));
    }

    private Verdict verdict(BigDecimal number, BigDecimal step) {
        return ClaimedInterval.of(of(number, step), options).verdictOn(implied);
    }

    private Figure<Q> of(BigDecimal number, BigDecimal step) {
        Q other = figure.unit().of(number);
        Figure<Q> plain = figure.isExact() ? Figure.exact(other) : Figure.ofUnknownRounding(other);
        if (figure.resolution().isPresent()) {
            plain = figure.isTruncated() ? Figure.truncated(other, step) : Figure.rounded(other, step);
        }
        return figure.band().isPresent()
                ? plain.with(figure.qualifier(), figure.band().get().number())
                : plain.with(figure.qualifier());
    }

    /** Returns the multiples of a step that the data may support. */
    private Stream<BigDecimal> central(BigDecimal step) {
        return switch (figure.qualifier()) {
            case MORE_THAN -> lowerOrUpper().map(end -> below(end, step)).stream();
            case AT_LEAST -> lowerOrUpper().map(end -> floor(end, step)).stream();
            case LESS_THAN -> upperOrLower().map(end -> above(end, step)).stream();
            case AT_MOST -> upperOrLower().map(end -> ceiling(end, step)).stream();
            case NEARLY ->
                (implied.overlaps(Interval.greaterThan(BigDecimal.ZERO))
                                ? upperOrLower().map(end -> above(end, step))
                                : lowerOrUpper().map(end -> below(end, step)))
                        .stream();
            case NONE, ABOUT ->
                middle().stream().flatMap(middle -> Stream.of(floor(middle, step), ceiling(middle, step)));
        };
    }

    /** Returns the multiples of a step around the end of the data that the claim faces. */
    private Stream<BigDecimal> facing(BigDecimal step) {
        boolean isAbove = implied.upper().isPresent()
                && quantity.number().compareTo(implied.upper().get()) >= 0;
        return (isAbove ? implied.upper() : lowerOrUpper())
                .stream()
                        .flatMap(end -> Stream.iterate(-2, i -> i <= 2, i -> i + 1)
                                .map(i -> floor(end, step).add(step.multiply(BigDecimal.valueOf(i)))));
    }

    private Optional<BigDecimal> lowerOrUpper() {
        return implied.lower().or(implied::upper);
    }

    private Optional<BigDecimal> upperOrLower() {
        return implied.upper().or(implied::lower);
    }

    private Optional<BigDecimal> middle() {
        return implied.lower()
                .flatMap(low -> implied.upper().map(high -> low.add(high).divide(TWO)));
    }

    private BigDecimal step() {
        if (figure.resolution().isPresent()) {
            return figure.resolution().get().number();
        }
        BigDecimal number = quantity.number().stripTrailingZeros();
        boolean isWhole = quantity instanceof Count || number.scale() <= 0;
        return isWhole ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(number.scale());
    }

    private static BigDecimal floor(BigDecimal number, BigDecimal step) {
        return number.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    }

    private static BigDecimal ceiling(BigDecimal number, BigDecimal step) {
        return floor(number.negate(), step).negate();
    }

    /** Returns the greatest multiple of a step that is less than a number. */
    private static BigDecimal below(BigDecimal number, BigDecimal step) {
        return ceiling(number, step).subtract(step);
    }

    private static BigDecimal above(BigDecimal number, BigDecimal step) {
        return floor(number, step).add(step);
    }
}
