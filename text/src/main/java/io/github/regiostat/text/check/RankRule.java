// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.RegionMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the claim of a rank: among the regions that the sentence lists, or among all divisions of the country. */
final class RankRule {
    private static final List<Class<?>> KINDS = List.of(Money.class, Count.class, Percentage.class);

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final WordSubjects words;

    RankRule(Sentence sentence, SubjectRule subjects, WordSubjects words) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.words = words;
    }

    Claim read(RankMention rank, StatementParts parts) {
        FigureScope scope = new FigureScope(sentence, rank.ordinal());
        if (sentence.isQuestion
                || scope.hasInClause(WordRole.NEGATION)
                || sentence.has(WordRole.FORECAST, 0, scope.end)) {
            throw NoLinkException.unlinked("the rank is denied or expected, not stated");
        }
        Indicator<?> indicator = FigureRule.theOnly(label(scope), KINDS);
        ObservationKey key = subjects.key(scope, indicator, parts);
        List<Region> among = among(rank, key);
        if (among.isEmpty()) {
            throw NoLinkException.undetermined("The text does not list the regions of the rank.");
        }
        if (rank.rank() > among.size() + (among.contains(key.region()) ? 0 : 1)) {
            throw NoLinkException.undetermined("The rank is greater than the number of regions that the text lists.");
        }
        RankOrder order = rank.isAscending() ? RankOrder.ASCENDING : RankOrder.DESCENDING;
        return new RankClaim(key, among, order, rank.rank());
    }

    /** Returns the label of a rank: the only one of its clause, otherwise one named earlier. */
    private List<Indicator<?>> label(FigureScope scope) {
        List<List<Indicator<?>>> own = subjects.labels.labels(scope.clauseStart, scope.clauseEnd);
        return own.size() == 1 ? own.get(0) : subjects.labels.find(scope);
    }

    private List<Region> among(RankMention rank, ObservationKey key) {
        List<TextToken> listed = new ArrayList<>();
        for (TextToken token : sentence.tokens) {
            boolean isListed = token.is(TokenType.REGION)
                    && token.isAmong
                    && token.region != null
                    && token.region.kind() == Kind.NAME;
            if (isListed) {
                listed.add(token);
            }
        }
        if (listed.size() > 1) {
            return RegionResolver.regions(listed);
        }
        List<Region> counted = words.among(rank.ordinal(), key);
        return counted.isEmpty() && rank.isNational() ? siblings(key.region()) : counted;
    }

    /** Returns the first-level divisions of the country of a region, without those listed apart. */
    private static List<Region> siblings(Region own) {
        Optional<Region> country = own.parent().filter(parent -> parent.kind() == RegionKind.COUNTRY);
        return country.map(region -> Regions.divisionsOf(region, RegionScheme.ISO_3166).stream()
                        .filter(division -> !division.isListedApart())
                        .toList())
                .orElse(List.of());
    }
}
