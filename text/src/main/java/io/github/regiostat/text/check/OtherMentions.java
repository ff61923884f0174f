// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The other periods and regions that a figure may be about. A figure with one mention beside it has no others; a figure
 * whose mention was found elsewhere has those of its sentence, or of its paragraph.
 */
final class OtherMentions {
    private static final int MAX_OTHERS = 6;
    private static final int MAX_GAP = 2;
    private static final int MAX_CLAIMS = 100;

    private final Sentence sentence;
    private final Topic topic;
    private final DataIndex data;

    OtherMentions(Sentence sentence, Topic topic, DataIndex data) {
        this.sentence = sentence;
        this.topic = topic;
        this.data = data;
    }

    /** Returns the regions that the sentence before, or else the paragraph, names if they are as many, in order. */
    List<RegionMention> regionsBefore(int number, boolean isCounted) {
        List<RegionMention> all = topic.allRegions.stream()
                .filter(mention -> mention.region() != null)
                .toList();
        return isCounted && topic.regions.size() != number && all.size() == number ? all : topic.regions;
    }

    /** Returns the claim of each period and each region of the data that a figure without its own mention may mean. */
    Set<Claim> ofData(FigureScope scope, Claim claim, StatementParts parts) {
        Region region = Objects.requireNonNull(parts.region, "region");
        TimePeriod period = Objects.requireNonNull(parts.period, "period");
        DataIndex.Series series = parts.indicator == null ? new DataIndex.Series() : data.series(parts.indicator);
        Set<Claim> found = new LinkedHashSet<>();
        boolean isOnly = isOnly(TokenType.PERIOD, topic.allPeriods.size());
        if (!isOnly && !isFirm(scope, TokenType.PERIOD, token -> isPeriod(token, period))) {
            series.periods
                    .getOrDefault(region, new TreeSet<>())
                    .forEach(other -> add(found, ClaimParts.toPeriod(claim, period, other)));
        }
        boolean isNamed = sentence.has(TokenType.REGION, 0, sentence.size());
        if (!isNamed && topic.allRegions.size() > 1) {
            series.periods.keySet().forEach(other -> add(found, ClaimParts.toRegion(claim, other)));
        } else if (!isFirm(scope, TokenType.REGION, token -> Objects.equals(region, regionOf(token)))) {
            topic.allRegions.stream()
                    .map(RegionMention::region)
                    .filter(Objects::nonNull)
                    .forEach(other -> add(found, ClaimParts.toRegion(claim, other)));
        }
        found.remove(claim);
        return found;
    }

    /** Returns whether the sentence names one period that is not relative, or none and the paragraph names one. */
    private boolean isOnly(TokenType type, int ofTopic) {
        long named = sentence.subjects(type, 0, sentence.size()).stream()
                .filter(token -> token.period == null || !token.period.isEarlier())
                .count();
        return named == 1 || named == 0 && ofTopic <= 1;
    }

    private static void add(Set<Claim> found, @Nullable Claim claim) {
        if (claim != null && found.size() < MAX_CLAIMS) {
            found.add(claim);
        }
    }

    /** Returns the other periods that a figure of a period may be about. */
    Set<TimePeriod> periods(FigureScope scope, TimePeriod own) {
        Set<TimePeriod> found = new LinkedHashSet<>();
        if (isFirm(scope, TokenType.PERIOD, token -> isPeriod(token, own))) {
            return found;
        }
        for (TextToken token : sentence.tokens) {
            if (token.period != null && token.is(TokenType.PERIOD)) {
                add(found, token.period, own);
            }
        }
        if (sentence.subjects(TokenType.PERIOD, 0, sentence.size()).isEmpty()) {
            topic.allPeriods.forEach(mention -> add(found, mention, own));
        }
        found.remove(own);
        return found;
    }

    private static boolean isPeriod(TextToken token, TimePeriod own) {
        PeriodMention mention = token.period;
        return mention != null && (mention.period() == null || mention.period().equals(own));
    }

    private static void add(Set<TimePeriod> found, PeriodMention mention, TimePeriod own) {
        TimePeriod period = mention.period();
        boolean isRelative = mention.isEarlier() && !own.isRange();
        if (found.size() < MAX_OTHERS && (period != null || isRelative)) {
            found.add(period == null ? mention.beside(own) : period);
        }
    }

    /** Returns the other regions that a figure of a region may be about. */
    Set<Region> regions(FigureScope scope, Region own) {
        Set<Region> found = new LinkedHashSet<>();
        if (isFirm(scope, TokenType.REGION, token -> Objects.equals(own, regionOf(token)))) {
            return found;
        }
        for (TextToken token : sentence.tokens) {
            Region region = regionOf(token);
            if (region != null && !token.isContext && found.size() < MAX_OTHERS) {
                found.add(region);
            }
        }
        if (sentence.subjects(TokenType.REGION, 0, sentence.size()).isEmpty()) {
            topic.allRegions.forEach(mention -> {
                if (mention.region() != null && found.size() < MAX_OTHERS) {
                    found.add(mention.region());
                }
            });
        }
        found.remove(own);
        return found;
    }

    /**
     * Returns whether a figure has its own mention of a type: the only one in its clause, or one directly beside it.
     */
    private boolean isFirm(FigureScope scope, TokenType type, Predicate<TextToken> isOwn) {
        TextToken figure = scope.token();
        boolean isBeside = figure.beside != null && figure.beside.is(type);
        int inClause = 0;
        int inScope = 0;
        for (int i = scope.clauseStart; i < scope.clauseEnd; i++) {
            TextToken token = sentence.get(i);
            if (token.is(type) && !token.isContext) {
                inClause++;
                boolean isInScope = i >= scope.start && i < scope.end && !isOfFigureBefore(scope, i);
                inScope += isInScope && isOwn.test(token) ? 1 : 0;
                isBeside |= figure.equals(token.owner) && token.isSubjectOfOwner;
            }
        }
        return isBeside || inScope == 1 && (inClause == 1 || isDirectlyAfter(scope, type));
    }

    /** Returns whether a mention follows the figure before directly, and something separates it from its own figure. */
    private boolean isOfFigureBefore(FigureScope scope, int mention) {
        if (scope.start == scope.clauseStart || mention > scope.figure) {
            return false;
        }
        boolean isSeparate = false;
        for (int i = scope.start; i < mention; i++) {
            isSeparate |= isJoint(sentence.get(i));
        }
        boolean isJoined = false;
        for (int i = mention + 1; i < scope.figure; i++) {
            isJoined |= isJoint(sentence.get(i));
        }
        return !isSeparate && isJoined;
    }

    private static boolean isJoint(TextToken token) {
        return token.is(TokenType.COMMA)
                || token.is(TokenType.LIST_MARK)
                || token.is(TokenType.WORD) && token.hasAny(WordRole.AND, WordRole.FROM, WordRole.COMPARATOR);
    }

    private boolean isDirectlyAfter(FigureScope scope, TokenType type) {
        for (int i = scope.figure + 1; i < scope.end && i <= scope.figure + MAX_GAP; i++) {
            TextToken token = sentence.get(i);
            if (token.isSubject(type)) {
                return true;
            }
            if (!token.is(TokenType.WORD) || !token.has(WordRole.IN)) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Region regionOf(TextToken token) {
        RegionMention mention = token.is(TokenType.REGION) ? token.region : null;
        return mention == null ? null : mention.region();
    }
}
