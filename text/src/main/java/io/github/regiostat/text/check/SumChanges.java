// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the change of a sum that the figure before states: 四国合计9470万人次，同比增长27.1%. The claim is the sum at the base that
 * the change implies.
 */
final class SumChanges {
    private static final Interval PERCENT = Interval.exactly(new BigDecimal("0.01"));

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final ClaimResults claims;

    SumChanges(Sentence sentence, SubjectRule subjects, ClaimResults claims) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.claims = claims;
    }

    /** Returns the sum at the base of a change, or empty if the figure before is not a sum that the data support. */
    Optional<Claim> read(FigureScope scope, Figure<?> figure) {
        int before = new ChangeEnds(sentence).figureBefore(scope.figure);
        boolean isChange = FigureRule.direction(scope) != null
                && sentence.subjects(TextToken.TokenType.LABEL, before + 1, scope.end)
                        .isEmpty()
                && sentence.subjects(TextToken.TokenType.REGION, before + 1, scope.end)
                        .isEmpty();
        if (!isChange || !(subjects.claim(before) instanceof SumClaim sum)) {
            return Optional.empty();
        }
        TimePeriod period = sum.parts().get(0).period();
        boolean isOfOnePeriod =
                sum.parts().stream().allMatch(part -> part.period().equals(period));
        Optional<Interval> value = claims.check(sum).implied();
        Optional<Interval> change =
                FigureRule.signed(figure, FigureRule.direction(scope)).bounds().map(Bounds::interval);
        if (!isOfOnePeriod
                || period.isRange()
                || value.isEmpty()
                || change.isEmpty()
                || claims.check(sum).verdict() != Verdict.SUPPORTED) {
            return Optional.empty();
        }
        Optional<Interval> atBase = PercentRule.isRate(figure)
                ? value.get().dividedBy(change.get().multipliedBy(PERCENT).plus(Interval.exactly(BigDecimal.ONE)))
                : Optional.of(value.get().minus(change.get()));
        TimePeriod base = subjects.periods.base(scope, period).orElse(period.plusYears(-1));
        List<ObservationKey> parts =
                sum.parts().stream().map(part -> part.withPeriod(base)).toList();
        return atBase.map(
                interval -> new SumClaim(parts, FigureRule.within(sum.figure().unit(), interval)));
    }
}
