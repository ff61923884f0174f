// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The other periods and regions that a figure may be about. A figure with one mention beside it has no others; a figure
 * whose mention was found elsewhere has those of its sentence, or of its paragraph.
 */
final class OtherMentions {
    private static final int MAX_OTHERS = 6;
    private static final int MAX_GAP = 2;

    private final Sentence sentence;
    private final Topic topic;

    OtherMentions(Sentence sentence, Topic topic) {
        this.sentence = sentence;
        this.topic = topic;
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
                inScope += i >= scope.start && i < scope.end && isOwn.test(token) ? 1 : 0;
                isBeside |= figure.equals(token.owner) && token.isSubjectOfOwner;
            }
        }
        return isBeside || inScope == 1 && (inClause == 1 || isDirectlyAfter(scope, type));
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
