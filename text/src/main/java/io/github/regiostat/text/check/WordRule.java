// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.ExtremeClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements without a figure: comparisons ("ahead of Shanghai"), extremes ("the highest since 2019"), trends
 * ("fell for the third year in a row") and parts ("less than half"). A statement that is not clear makes no claim.
 */
final class WordRule {
    private static final int MAX_GAP = 4;
    private static final int MAX_YEARS = 30;

    private final Sentence sentence;
    private final WordSubjects subjects;
    private final DataIndex data;
    private final ClaimResults claims;

    WordRule(Sentence sentence, WordSubjects subjects, DataIndex data, ClaimResults claims) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.data = data;
        this.claims = claims;
    }

    /** A statement: claims that must all hold, and the tokens that state it. */
    private record Statement(List<Claim> claims, int first, int last) {}

    /** Returns the checked statement that a word makes, or null if the statement is absent or unclear. */
    @Nullable
    CheckedStatement check(int i) {
        TextToken word = sentence.get(i);
        if (!word.is(TokenType.WORD) || !isStating(word) || sentence.isQuestion || isDenied(i)) {
            return null;
        }
        try {
            Statement statement = read(i, word);
            return statement == null ? null : checked(statement);
        } catch (NoLinkException | IllegalArgumentException unclear) {
            return null;
        }
    }

    private static boolean isStating(TextToken word) {
        return word.has(WordRole.BEYOND)
                || word.has(WordRole.SHORT_OF)
                || word.has(WordRole.STREAK)
                || word.has(WordRole.RECORD)
                || word.has(WordRole.FRACTION)
                || word.has(WordRole.RETURNED)
                || word.has(WordRole.UNCHANGED);
    }

    private boolean isDenied(int i) {
        int start = sentence.start(sentence.clause(i));
        int end = sentence.end(sentence.clause(i));
        return sentence.has(WordRole.NEGATION, start, end)
                || sentence.has(WordRole.FORECAST, 0, end)
                || sentence.has(WordRole.DENIAL, 0, sentence.size());
    }

    private @Nullable Statement read(int i, TextToken word) {
        if (word.hasAny(WordRole.BEYOND, WordRole.SHORT_OF)) {
            return comparison(i, word.has(WordRole.BEYOND));
        }
        if (word.has(WordRole.STREAK)) {
            return streak(i);
        }
        if (word.has(WordRole.RECORD)) {
            return extreme(i, word);
        }
        if (word.has(WordRole.FRACTION)) {
            return part(i, word);
        }
        if (word.has(WordRole.RETURNED)) {
            ObservationKey key = subjects.key(i);
            return new Statement(List.of(step(key, key.period(), true)), i, i);
        }
        return word.has(WordRole.UNCHANGED) ? unchanged(i) : null;
    }

    /** Reads "ahead of Shanghai" and 不及上海; a figure of the other region may follow. */
    private @Nullable Statement comparison(int i, boolean isBeyond) {
        int at = i + 1;
        while (isLight(at)) {
            at++;
        }
        TextToken other = sentence.at(at);
        TextToken before = sentence.at(i - 1);
        boolean isDifference = before != null && before.is(TokenType.FIGURE);
        if (other == null || !other.is(TokenType.REGION) || other.isContext || isDifference || isBeforeBy(at)) {
            return null;
        }
        Region region = RegionResolver.regions(List.of(other)).get(0);
        ObservationKey key = subjects.keyBeside(i);
        ComparisonOperator operator = isBeyond ? ComparisonOperator.GREATER : ComparisonOperator.LESS;
        return new Statement(List.of(new ComparisonClaim(key, operator, key.withRegion(region))), i, at);
    }

    private boolean isLight(int at) {
        TextToken token = sentence.at(at);
        return token != null
                && token.is(TokenType.WORD)
                && token.hasAny(WordRole.DETERMINER, WordRole.THAT_OF, WordRole.IN)
                && !token.has(WordRole.SAME_PLACE);
    }

    /** Returns whether a region is followed by the size of the difference: "ahead of Italy by 5 %", 超过四川200亿元. */
    private boolean isBeforeBy(int region) {
        TextToken possessive = sentence.at(region + 1);
        boolean isPossessive = possessive != null && possessive.has(WordRole.POSSESSIVE);
        TextToken next = sentence.at(isPossessive ? region + 2 : region + 1);
        return next != null && (next.has(WordRole.BY) || next.is(TokenType.FIGURE) || next.is(TokenType.LABEL));
    }

    /** Reads "for the third year in a row", 连续四年减少 and "every year since 2019". */
    private @Nullable Statement streak(int i) {
        int start = sentence.start(sentence.clause(i));
        int end = sentence.end(sentence.clause(i));
        boolean isFall = sentence.has(WordRole.FALL, start, end);
        if (isFall == sentence.has(WordRole.RISE, start, end) || sentence.has(TokenType.FIGURE, start, end)) {
            return null;
        }
        ObservationKey key = subjects.key(i);
        if (key.period().frequency() != Frequency.YEAR) {
            return null;
        }
        TimePeriod last = key.period().last();
        TimePeriod first = key.period().isRange() ? key.period().first() : subjects.since(i);
        int years = first == null ? count(i) : (int) first.intervalTo(last);
        if (years < 1 || years > MAX_YEARS) {
            return null;
        }
        List<Claim> steps = new ArrayList<>();
        for (int back = 0; back < years; back++) {
            steps.add(step(key, last.minus(back), !isFall));
        }
        return new Statement(steps, i, i);
    }

    private static Claim step(ObservationKey key, TimePeriod period, boolean isRise) {
        ComparisonOperator operator = isRise ? ComparisonOperator.GREATER : ComparisonOperator.LESS;
        return new ComparisonClaim(key.withPeriod(period), operator, key.withPeriod(period.plusYears(-1)));
    }

    /** Returns the number of years beside a word such as "in a row" and 连续; or 0. */
    private int count(int i) {
        for (int j = Math.max(0, i - MAX_GAP); j < sentence.size() && j <= i + MAX_GAP; j++) {
            int number = subjects.number(sentence.get(j));
            if (number > 1 && sentence.clause(j) == sentence.clause(i)) {
                return number;
            }
        }
        return 0;
    }

    /** Reads "the highest since 2019", "a record" and "the highest of the six countries" beside a level. */
    private @Nullable Statement extreme(int i, TextToken word) {
        boolean isLeast = word.has(WordRole.SMALLEST) || word.argument.equals("min");
        RankOrder order = isLeast ? RankOrder.ASCENDING : RankOrder.DESCENDING;
        LevelClaim level = subjects.levelBeside(i);
        boolean isOfRegions = word.hasAny(WordRole.LARGEST, WordRole.SMALLEST) && subjects.since(i) == null;
        ObservationKey key = level != null ? level.of() : isOfRegions ? subjects.key(i) : null;
        List<Region> among = isOfRegions && key != null ? subjects.among(i, key) : List.of();
        if (!among.isEmpty() && key != null) {
            return new Statement(List.of(new RankClaim(key, among, order, 1)), i, i);
        }
        if (level == null) {
            return null;
        }
        TimePeriod since = subjects.since(i);
        boolean isRecord = word.hasAny(WordRole.LARGEST, WordRole.SMALLEST);
        if (since == null && isRecord) {
            return null;
        }
        TimePeriod first = since == null
                ? data.first(level.of().indicator(), level.of().region()).orElse(null)
                : startOf(since, level.of().period());
        return first == null ? null : new Statement(List.of(new ExtremeClaim(level.of(), first, order)), i, i);
    }

    /** Returns the first period of a year in the frequency of another period. */
    private static TimePeriod startOf(TimePeriod since, TimePeriod own) {
        boolean isYear = since.frequency() == Frequency.YEAR;
        int year = since.first().reportingYear();
        return switch (own.frequency()) {
            case MONTH -> isYear ? TimePeriod.month(year, 1) : since;
            case QUARTER -> isYear ? TimePeriod.quarter(year, 1) : since;
            default -> since;
        };
    }

    /** Reads "less than half" and 不足四成 after a share or a multiple. */
    private @Nullable Statement part(int i, TextToken word) {
        TextToken before = sentence.at(i - 1);
        boolean isMore = before != null && before.has(WordRole.MORE_THAN);
        boolean isLess = before != null && before.has(WordRole.FEWER_THAN);
        Claim claim = subjects.claimBefore(i);
        if (isMore == isLess || claim == null) {
            return null;
        }
        BigDecimal percent = new BigDecimal(word.argument);
        Interval interval = isMore ? Interval.greaterThan(percent) : Interval.lessThan(percent);
        Figure<Percentage> figure = Figure.within(Bounds.of(Percentage.of(0).unit(), interval));
        if (claim instanceof ShareClaim share) {
            return new Statement(List.of(new ShareClaim(share.part(), share.whole(), figure)), i - 1, i);
        }
        return claim instanceof MultipleClaim multiple
                ? new Statement(List.of(new MultipleClaim(multiple.of(), multiple.reference(), figure)), i - 1, i)
                : null;
    }

    private @Nullable Statement unchanged(int i) {
        LevelClaim level = subjects.levelBeside(i);
        ObservationKey key = level == null ? subjects.key(i) : level.of();
        if (key.period().isRange() || key.period().frequency() != Frequency.YEAR) {
            return null;
        }
        return new Statement(
                List.of(new ComparisonClaim(
                        key,
                        ComparisonOperator.EQUAL,
                        key.withPeriod(key.period().previous()))),
                i,
                i);
    }

    private @Nullable CheckedStatement checked(Statement statement) {
        ClaimResult decisive = null;
        for (Claim claim : statement.claims()) {
            ClaimResult result = claims.check(claim);
            boolean isWorse = decisive == null || rank(result) < rank(decisive);
            decisive = isWorse ? result : decisive;
        }
        if (decisive == null) {
            return null;
        }
        int start = sentence.get(statement.first()).start;
        String text = sentence.text.substring(start, sentence.get(statement.last()).end);
        ObservationKey key = ClaimSubject.of(statement.claims().get(0)).of();
        StatementParts parts = new StatementParts();
        Optional<Indicator<?>> indicator = data.indicator(key.indicator());
        parts.indicator = indicator.orElse(null);
        parts.region = key.region();
        parts.period = key.period();
        return CheckedStatement.builder(start, text, decisive).parts(parts).build();
    }

    /** Returns the order of verdicts in which the first decides about claims that must all hold. */
    private static int rank(ClaimResult result) {
        return List.of(
                        Verdict.CONTRADICTED,
                        Verdict.UNLINKED,
                        Verdict.UNDETERMINED,
                        Verdict.CONSISTENT,
                        Verdict.SUPPORTED)
                .indexOf(result.verdict());
    }
}
