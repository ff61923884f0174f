// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The smallest changes that end a contradiction: another qualifier, sign, unit, power of ten, period or value. */
final class Remedies {
    /** The greatest power of ten by which figures are commonly wrong: a trillion. */
    private static final int MAX_POWER = 12;

    private final Claim claim;
    private final Interval implied;
    private final Interval claimed;
    private final CheckOptions options;
    private final Function<Claim, Verdict> check;

    Remedies(Claim claim, Interval implied, Interval claimed, CheckOptions options, Function<Claim, Verdict> check) {
        this.claim = claim;
        this.implied = implied;
        this.claimed = claimed;
        this.options = options;
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
        if (claim instanceof ExtremeClaim extreme) {
            return Optional.of(ofExtreme(extreme));
        }
        return claim instanceof FigureClaim withFigure ? ofFigure(withFigure, withFigure.figure()) : Optional.empty();
    }

    private String opposite(ComparisonOperator operator) {
        return switch (operator) {
            case GREATER -> "less or equal";
            case GREATER_OR_EQUAL -> "less";
            case LESS -> "greater or equal";
            case LESS_OR_EQUAL -> "greater";
            case EQUAL -> implied.overlaps(Interval.greaterThan(BigDecimal.ZERO)) ? "greater" : "less";
        };
    }

    /** Returns the earliest period since which the claim holds. A later one has fewer values to exceed. */
    private String ofExtreme(ExtremeClaim extreme) {
        String name = extreme.order() == RankOrder.DESCENDING ? "highest" : "lowest";
        long failing = 0;
        long holding = extreme.since().intervalTo(extreme.of().period());
        long last = holding;
        while (holding - failing > 1) {
            long middle = (failing + holding) / 2;
            ExtremeClaim later = new ExtremeClaim(extreme.of(), extreme.since().plus(middle), extreme.order());
            if (check.apply(later) == Verdict.CONTRADICTED) {
                failing = middle;
            } else {
                holding = middle;
            }
        }
        return holding == last
                ? "The value of the period before does not support the " + name + "."
                : "Claim the " + name + " since " + extreme.since().plus(holding) + ".";
    }

    private <Q extends Quantity<Q>> Optional<String> ofFigure(FigureClaim own, Figure<Q> figure) {
        Optional<String> change = qualifier(figure)
                .or(this::sign)
                .or(() -> OtherKinds.of(own).entrySet().stream()
                        .filter(other -> check.apply(other.getKey()) == Verdict.SUPPORTED)
                        .map(other -> other.getValue())
                        .findFirst())
                .or(this::powerOfTen)
                .or(this::otherPeriod);
        if (figure.qualifier() == Qualifier.NEARLY && change.isPresent()) {
            return change;
        }
        Optional<String> value = figure.quantity().isPresent()
                ? new NearestFigure<>(figure, figure.quantity().get(), implied, options).inWords()
                : Optional.of(Descriptions.of(claimed.hull(implied), Implied.pattern(figure.unit())));
        List<String> words = new ArrayList<>();
        change.ifPresent(words::add);
        value.map(text -> "The nearest claim is " + text + ".").ifPresent(words::add);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private <Q extends Quantity<Q>> Optional<String> qualifier(Figure<Q> figure) {
        if (figure.qualifier() == Qualifier.NONE || figure.quantity().isEmpty()) {
            return Optional.empty();
        }
        Q quantity = figure.quantity().get();
        List<Qualifier> closest = claimed.upper().isEmpty()
                ? List.of(Qualifier.AT_LEAST, Qualifier.AT_MOST, Qualifier.LESS_THAN)
                : List.of(Qualifier.AT_MOST, Qualifier.AT_LEAST, Qualifier.MORE_THAN);
        return closest.stream()
                .filter(other -> Figure.exact(quantity)
                        .with(other)
                        .bounds()
                        .orElseThrow()
                        .interval()
                        .encloses(implied))
                .findFirst()
                .map(other -> "Claim " + NearestFigure.inWords(other, quantity) + ".");
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

    /** Returns whether the claim is bounded away from zero; multiples of other intervals overlap anything. */
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
}
