// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The smallest changes that end a contradiction: another hedge, sign, unit, power of ten, period or value. */
final class Remedies {
    /** The greatest power of ten by which figures are commonly wrong: a trillion. */
    private static final int MAX_POWER = 12;

    private final Claim claim;
    private final Interval implied;
    private final Interval claimed;
    private final Function<Claim, Verdict> check;

    Remedies(Claim claim, Interval implied, Interval claimed, Function<Claim, Verdict> check) {
        this.claim = claim;
        this.implied = implied;
        this.claimed = claimed;
        this.check = check;
    }

    /** Returns the changes in words, such as {@code Divide the figure by 10.}, or empty if none is known. */
    Optional<String> inWords() {
        if (claim instanceof RankClaim) {
            return Optional.of("Claim rank " + Descriptions.of(implied, "") + ".");
        }
        if (claim instanceof ComparisonClaim comparison) {
            return Optional.of("Claim " + opposite(comparison.operator()) + ".");
        }
        return claim instanceof FigureClaim withFigure ? ofFigure(withFigure, withFigure.figure()) : Optional.empty();
    }

    private static String opposite(ComparisonOperator operator) {
        return switch (operator) {
            case GREATER -> "less or equal";
            case GREATER_OR_EQUAL -> "less";
            case LESS -> "greater or equal";
            case LESS_OR_EQUAL -> "greater";
            case EQUAL -> "a difference";
        };
    }

    private <Q extends Quantity<Q>> Optional<String> ofFigure(FigureClaim own, Figure<Q> figure) {
        Optional<String> change = hedge(figure)
                .or(this::sign)
                .or(() -> OtherKinds.of(own).entrySet().stream()
                        .filter(other -> check.apply(other.getKey()) == Verdict.SUPPORTED)
                        .map(other -> other.getValue())
                        .findFirst())
                .or(this::powerOfTen)
                .or(this::otherPeriod);
        Optional<String> value = figure.quantity().flatMap(quantity -> nearest(figure, quantity));
        List<String> words = new ArrayList<>();
        change.ifPresent(words::add);
        value.map(text -> "The nearest claim is " + text + ".").ifPresent(words::add);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private <Q extends Quantity<Q>> Optional<String> hedge(Figure<Q> figure) {
        if (figure.qualifier() == Qualifier.NONE || figure.quantity().isEmpty()) {
            return Optional.empty();
        }
        Q quantity = figure.quantity().get();
        List<Qualifier> closest = claimed.upper().isEmpty()
                ? List.of(Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.LESS_THAN)
                : List.of(Qualifier.AT_MOST, Qualifier.AT_LEAST, Qualifier.MORE_THAN);
        return closest.stream()
                .map(other -> Figure.exact(quantity).with(other))
                .filter(other -> other.bounds().orElseThrow().interval().encloses(implied))
                .findFirst()
                .map(other -> "Claim " + other + ".");
    }

    private Optional<String> sign() {
        boolean hasSign =
                !claimed.contains(BigDecimal.ZERO) && claimed.negated().overlaps(implied);
        return hasSign ? Optional.of("Claim the opposite sign.") : Optional.empty();
    }

    private Optional<String> powerOfTen() {
        for (int power = 1; power <= MAX_POWER && isBounded(); power++) {
            Interval factor = Interval.exactly(BigDecimal.TEN.pow(power));
            if (claimed.multipliedBy(factor).overlaps(implied)) {
                return Optional.of("Multiply the figure by " + BigDecimal.TEN.pow(power) + ".");
            }
            if (claimed.overlaps(implied.multipliedBy(factor))) {
                return Optional.of("Divide the figure by " + BigDecimal.TEN.pow(power) + ".");
            }
        }
        return Optional.empty();
    }

    /** Multiples of an unbounded interval or of one around zero overlap anything. */
    private boolean isBounded() {
        return claimed.lower().isPresent() && claimed.upper().isPresent() && !claimed.contains(BigDecimal.ZERO);
    }

    private Optional<String> otherPeriod() {
        String periods = OtherPeriods.of(claim).entrySet().stream()
                .filter(other -> check.apply(other.getValue()) == Verdict.SUPPORTED)
                .map(other -> other.getKey().toString())
                .collect(Collectors.joining(" and "));
        return periods.isEmpty() ? Optional.empty() : Optional.of("The claim holds in " + periods + ".");
    }

    /** Returns the figure of the same resolution and hedge that is nearest to the data. */
    private <Q extends Quantity<Q>> Optional<String> nearest(Figure<Q> figure, Q quantity) {
        BigDecimal step = stepOf(figure, quantity);
        Unit<Q> unit = figure.unit();
        Optional<BigDecimal> lower = implied.lower();
        Optional<BigDecimal> upper = implied.upper();
        Optional<BigDecimal> number = switch (figure.qualifier()) {
            case MORE_THAN -> lower.map(end -> below(end, step));
            case AT_LEAST -> lower.map(end -> rounded(end, step, RoundingMode.FLOOR));
            case LESS_THAN -> upper.map(end -> below(end.negate(), step).negate());
            case AT_MOST -> upper.map(end -> rounded(end, step, RoundingMode.CEILING));
            case NEARLY -> Optional.empty();
            case NONE, ABOUT -> middle().map(middle -> rounded(middle, step, RoundingMode.HALF_EVEN));
        };
        return number.map(value -> figure.qualifier() == Qualifier.NONE
                ? unit.of(value).toString()
                : Figure.exact(unit.of(value)).with(figure.qualifier()).toString());
    }

    private Optional<BigDecimal> middle() {
        BigDecimal two = BigDecimal.valueOf(2);
        return implied.lower()
                .flatMap(low -> implied.upper().map(high -> low.add(high).divide(two)));
    }

    private static <Q extends Quantity<Q>> BigDecimal stepOf(Figure<Q> figure, Q quantity) {
        if (figure.resolution().isPresent()) {
            return figure.resolution().get().number();
        }
        BigDecimal number = quantity.number().stripTrailingZeros();
        boolean isWhole = quantity instanceof Count || number.scale() <= 0;
        return isWhole ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(number.scale());
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    /** Returns the greatest multiple of a step that is less than a number. */
    private static BigDecimal below(BigDecimal number, BigDecimal step) {
        BigDecimal floor = rounded(number, step, RoundingMode.FLOOR);
        return floor.compareTo(number) < 0 ? floor : floor.subtract(step);
    }
}
