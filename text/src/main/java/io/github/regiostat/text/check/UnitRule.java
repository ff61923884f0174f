// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links an amount without a label to the only indicator of the data with values of its unit and size: "power plants
 * produced 10,087 TWh". Such a link can only support: another amount of the same size may be meant.
 */
final class UnitRule {
    private static final int MIN_DIGITS = 3;
    /** The greatest ratio of two values of the same size. */
    private static final BigDecimal SIZE = BigDecimal.valueOf(30);

    private final SubjectRule subjects;
    private final LevelRule levels;
    private final DataIndex data;
    private final ClaimResults claims;

    UnitRule(SubjectRule subjects, LevelRule levels, DataIndex data, ClaimResults claims) {
        this.subjects = subjects;
        this.levels = levels;
        this.data = data;
        this.claims = claims;
    }

    /** Returns the claim of an amount without a label, or empty if no indicator or more than one fits. */
    Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        long digits = scope.phrase().text().chars().filter(Character::isDigit).count();
        List<Class<?>> kinds = LevelRule.kinds(figure);
        Sentence sentence = scope.sentence;
        boolean isOther = sentence.tokens.stream().anyMatch(token -> token.isOtherTerm)
                || kinds.contains(Money.class) && !sentence.isLight(scope.clauseStart, scope.figure);
        if (isOther || digits < MIN_DIGITS || kinds.size() < 2 || !subjects.labels.hasGeneralNoun(scope)) {
            return Optional.empty();
        }
        List<Claim> fitting = new ArrayList<>();
        for (Indicator<?> indicator : data.indicators()) {
            StatementParts own = new StatementParts();
            Claim claim = kinds.contains(indicator.kind()) ? claim(scope, figure, indicator, own) : null;
            if (claim != null && isOfSize(claims.check(claim))) {
                fitting.add(claim);
                parts.set(own);
            }
        }
        parts.convention = LabelFinder.NO_LABEL;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private @Nullable Claim claim(FigureScope scope, Figure<?> figure, Indicator<?> indicator, StatementParts parts) {
        subjects.labels.assume(indicator);
        try {
            return levels.read(scope, figure, parts) instanceof LevelClaim level ? level : null;
        } catch (NoLinkException | IllegalArgumentException noClaim) {
            return null;
        } finally {
            subjects.labels.assume(null);
        }
    }

    /** Returns whether a claimed value has the size of that of the data, so that it may be a value of the indicator. */
    private static boolean isOfSize(ClaimResult result) {
        if (result.verdict() == Verdict.UNDETERMINED) {
            return false;
        }
        Optional<BigDecimal> claimed = end(result.claimed(), Interval::upper);
        Optional<BigDecimal> implied = end(result.implied(), Interval::lower);
        return claimed.isPresent()
                && implied.isPresent()
                && claimed.get().multiply(SIZE).compareTo(implied.get()) > 0
                && implied.get().multiply(SIZE).compareTo(claimed.get()) > 0;
    }

    private static Optional<BigDecimal> end(Optional<Interval> interval, Function<Interval, Optional<BigDecimal>> end) {
        return interval.flatMap(end).map(BigDecimal::abs);
    }
}
