// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the claim of a rank: among the regions that the sentence lists, or among all divisions of the country. */
final class RankRule {
    private static final List<Class<?>> KINDS = List.of(Money.class, Count.class, Percentage.class);

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final RankScope scopes;

    RankRule(Sentence sentence, SubjectRule subjects, RankScope scopes) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.scopes = scopes;
    }

    Claim read(RankMention rank, StatementParts parts) {
        FigureScope scope = new FigureScope(sentence, rank.ordinal());
        if (sentence.isQuestion
                || scope.hasInClause(WordRole.NEGATION)
                || sentence.has(WordRole.FORECAST, 0, scope.end)) {
            throw NoLinkException.unlinked("the rank is denied or expected, not stated");
        }
        Indicator<?> indicator = FigureRule.theOnly(label(scope), KINDS);
        ObservationKey key = key(rank, scope, indicator, parts);
        RankOrder order = rank.isAscending() ? RankOrder.ASCENDING : RankOrder.DESCENDING;
        return scopes.claim(key, scopes.of(rank.ordinal(), key, rank.isNational()), order, rank.rank());
    }

    private ObservationKey key(RankMention rank, FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        Region region = besides(rank);
        if (region == null) {
            return subjects.key(scope, indicator, parts);
        }
        parts.indicator = indicator;
        parts.region = region;
        return ObservationKey.of(indicator.id(), region, subjects.period(scope, indicator, region, parts));
    }

    /** Returns the region directly before a rank, or null: "Jiangsu second". */
    private @Nullable Region besides(RankMention rank) {
        TextToken token = sentence.at(rank.first() - 1);
        return token != null && token.isSubject(TokenType.REGION)
                ? RegionResolver.regions(List.of(token)).get(0)
                : null;
    }

    /** Returns the label of a rank: the only one of its clause, otherwise one named earlier. */
    private List<Indicator<?>> label(FigureScope scope) {
        List<List<Indicator<?>>> own = subjects.labels.labels(scope.clauseStart, scope.clauseEnd);
        return own.size() == 1 ? own.get(0) : subjects.labels.find(scope);
    }
}
