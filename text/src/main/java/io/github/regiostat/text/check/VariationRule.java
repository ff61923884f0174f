// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two figures between which a level varies: "ranged from 2.4 % to 2.8 % between 2018 and 2024",
 * 在2.4%至2.7%之间波动. The first is the least level of the periods named, the second the greatest.
 */
final class VariationRule {
    private final Sentence sentence;
    private final SubjectRule subjects;
    private final DataIndex data;
    private final ClaimResults claims;

    VariationRule(Sentence sentence, SubjectRule subjects, DataIndex data, ClaimResults claims) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.data = data;
        this.claims = claims;
    }

    /** Returns whether a figure is one of the two. */
    boolean isOfVariation(FigureScope scope) {
        ChangeEnds ends = new ChangeEnds(sentence);
        boolean isRange =
                scope.figure().filter(figure -> figure.quantity().isEmpty()).isPresent();
        return scope.hasInClause(WordRole.VARIATION)
                && (isRange
                        || ends.isEnd(scope.figure)
                        || sentence.has(WordRole.FROM, scope.clauseStart, scope.figure));
    }

    /**
     * Returns the claim of the level that a figure is the least or greatest of, or throws if its subject is unclear.
     */
    Claim read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        parts.convention = "the text states between which values the figures vary";
        Indicator<?> indicator = FigureRule.theOnly(subjects.label(scope), List.of());
        Region region = subjects.region(scope, parts);
        boolean isFirst = sentence.has(TokenType.FIGURE, scope.figure + 1, scope.clauseEnd);
        ObservationKey found = null;
        BigDecimal best = null;
        TimePeriod range = range(scope);
        for (TimePeriod period : data.single(indicator.id(), region).toList()) {
            ObservationKey key = ObservationKey.of(indicator.id(), region, period);
            BigDecimal level = range.encloses(period) ? level(key, figure) : null;
            boolean isOutside = level != null
                    && figure.quantity().isEmpty()
                    && claims.check(new LevelClaim(key, figure)).verdict() == Verdict.CONTRADICTED;
            if (isOutside) {
                throw NoLinkException.unlinked(parts.convention);
            }
            boolean isBetter = level != null && (best == null || (level.compareTo(best) < 0) == isFirst);
            best = isBetter ? level : best;
            found = isBetter ? key : found;
        }
        if (found == null) {
            throw NoLinkException.unlinked(parts.convention);
        }
        parts.set(found, data);
        return new LevelClaim(found, figure);
    }

    private @Nullable BigDecimal level(ObservationKey key, Figure<?> figure) {
        return claims.check(new LevelClaim(key, figure))
                .implied()
                .flatMap(Interval::lower)
                .orElse(null);
    }

    /** Returns the range or the year that the sentence names last before the end of the clause. */
    private TimePeriod range(FigureScope scope) {
        TimePeriod range = null;
        for (TextToken token : sentence.subjects(TokenType.PERIOD, 0, scope.clauseEnd)) {
            range = Optional.ofNullable(subjects.periods.fixed(token)).orElse(range);
        }
        return Optional.ofNullable(range)
                .or(subjects.periods::onlyYear)
                .orElseThrow(() -> NoLinkException.unlinked("the text names no period between which the figures vary"));
    }
}
