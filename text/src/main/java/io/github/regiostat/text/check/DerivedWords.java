// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.FigureClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.StatementText.Match;
import io.github.regiostat.text.check.WordClaims.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads comparisons, ranks, extremes and trends of what a figure beside them is derived as: a growth rate, a difference
 * or a share. "The fastest of the three" and "the largest of the year" compare it with that of other regions and
 * periods.
 */
final class DerivedWords {
    private static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:fast(?:er|est)|slow(?:er|est)|quick(?:er|est)|grow(?:th|n|ing|s)?|grew|increase"
                    + "|gain(?:ed|s)?|rise|rose|falls?|fell|decline|drop|growth rate|outpac(?:ed|es|ing)"
                    + "|outgr(?:ew|own|ows))\\b"
                    + "|增速|增幅|涨幅|降幅|跌幅|减幅|增长|增量|涨得|跌得|降得|增加|多增|快于|慢于");
    /** The nouns of additions, which a label may follow: 火电新增装机多于风电. */
    private static final Pattern ADDITION = Pattern.compile("(?i)新增|净增|增量|\\badditions?\\b|\\badded\\b");

    private static final Pattern SPEED =
            Pattern.compile("(?i)\\b(?:fast|slow|quick|growth|pace|(?:rise|increase|gain|fall|drop|decline|jump)s?\\b)"
                    + "|[快慢]|增速|增幅|涨幅|降幅|跌幅|涨得|跌得");

    private static final Pattern RATE = Pattern.compile(
            "(?i)\\b(?:accelerat|decelerat|slow(?:ed|ing|s)|quicken|pace|inflation|growth rate|rate of growth"
                    + "|growth was)"
                    + "|加快|放缓|增速|增幅|涨幅|降幅|通胀");

    private static final Pattern SLOW = Pattern.compile("(?i)slow|weak|lag|慢|垫底|最小|最低|低于|不及|小于");
    private static final Pattern RISE = Pattern.compile("(?i)fast|growth|grew|rise|increase|gain|快|增|涨");
    private static final Pattern DECLINE = Pattern.compile(
            "(?i)\\b(?:fall|fell|drop|declin|decreas|shr[aiu]nk|contract|reduc|cut|los[est])|[降跌减缩少]|下滑|回落");
    private static final Pattern FASTER = Pattern.compile("(?i)accelerat|quicken|widen|加快|走高|扩大|提高|上升");
    private static final Pattern SLOWER = Pattern.compile("(?i)slow|decelerat|narrow|放缓|回落|收窄|缩小|降低|下降");
    private static final int MAX_STEPS = 24;

    private final Sentence sentence;
    private final WordSubjects subjects;
    private final RankScope scopes;
    private final WordClaims words;
    private final DataIndex data;
    private final ClaimResults results;

    DerivedWords(
            Sentence sentence,
            WordSubjects subjects,
            RankScope scopes,
            WordClaims words,
            DataIndex data,
            ClaimResults results) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.scopes = scopes;
        this.words = words;
        this.data = data;
        this.results = results;
    }

    /** Returns whether the clause of a statement is about additions: 各地增量都不超过2万人. */
    boolean isOfAddition(Match match) {
        int clause = sentence.clause(match.first());
        return ADDITION.matcher(
                        sentence.words(sentence.get(sentence.start(clause)).start, sentence.get(match.first()).start))
                .find();
    }

    /** Returns whether the words of a statement are about a change, and not about a level. */
    boolean isOfChange(Match match) {
        int clause = sentence.clause(match.first());
        int from = sentence.get(Math.max(match.first() - 1, sentence.start(clause))).start;
        int to = sentence.get(Math.min(match.last() + 2, sentence.end(clause) - 1)).end;
        int start = sentence.get(sentence.start(clause)).start;
        return switch (match.kind()) {
            case COMPARE, SECOND, TOP ->
                match.kind() == StatementKind.COMPARE && (isAfterDecline(match) || isAfterSpeed(match))
                        || CHANGE.matcher(sentence.words(from, Math.max(to, match.end())))
                                .find()
                        || ADDITION.matcher(sentence.words(start, match.end())).find();
            case STREAK, EXTREME, TURN, UNCHANGED ->
                RATE.matcher(sentence.words(start, match.end())).find();
            default -> false;
        };
    }

    /** Returns whether the figure before a comparison is a fall: "fell by 1.0 %, more than in France". */
    private boolean isAfterDecline(Match match) {
        Claim before = subjects.claimBefore(match.first());
        return before instanceof GrowthClaim
                && !subjects.regions(match.first(), match.last() + 1).isEmpty()
                && isNegative(before);
    }

    /** Returns whether a comparison ends what compares changes: "rose fastest in Italy (10.5%), ahead of Spain". */
    private boolean isAfterSpeed(Match match) {
        int clause = sentence.clause(match.first());
        return clause > 0
                && match.first() == sentence.start(clause)
                && SPEED.matcher(sentence.words(sentence.get(0).start, match.start()))
                        .find();
    }

    /** Returns the statement about what the nearest figure is derived as, or null if it is not clear. */
    @Nullable
    Reading read(Match match) {
        Claim own = isOfChange(match) ? subjects.changeBeside(match, results) : subjects.derivedBeside(match, results);
        if (own == null && match.kind() == StatementKind.TOP && isOfChange(match)) {
            own = changeOfLevel(match);
        }
        ObservationKey key = own == null ? null : ClaimParts.subject(own);
        boolean isOfDifference = match.kind() == StatementKind.COMPARE && words.hasDifference(match);
        if (own == null || key == null || isOfDifference) {
            return null;
        }
        if (match.kind() == StatementKind.PART) {
            return part(match, own, key);
        }
        List<Claim> claims = new ArrayList<>();
        switch (match.kind()) {
            case COMPARE -> comparison(match, own, key, claims);
            case SECOND, TOP -> rank(match, own, key, claims);
            case EXTREME -> extreme(match, own, key, claims);
            case STREAK -> streak(match, own, key, claims);
            default -> {}
        }
        return claims.isEmpty() ? null : new Reading(key, of -> WordStatement.all(claims), false);
    }

    /**
     * Returns whether a comparison of levels is true of the change beside it: "grew by 5 % to 2.1 bn, more than Spain".
     */
    boolean isTrueOfChange(Match match) {
        Claim own = match.kind() == StatementKind.COMPARE ? subjects.changeBeside(match, results) : null;
        ObservationKey key = own == null ? null : ClaimParts.subject(own);
        if (own == null || key == null) {
            return false;
        }
        List<Claim> claims = new ArrayList<>();
        comparison(match, own, key, claims);
        return !claims.isEmpty()
                && claims.stream().allMatch(claim -> results.check(claim).verdict() == Verdict.SUPPORTED);
    }

    /** Returns the change of the level that a statement is about since the year before, or the base beside it. */
    private Claim changeOfLevel(Match match) {
        ObservationKey of = subjects.keyBeside(match);
        TimePeriod named = subjects.baseAround(match, of.period());
        TimePeriod base = named == null ? of.period().plusYears(-1) : named;
        Interval zero = Interval.exactly(BigDecimal.ZERO);
        return data.indicator(of.indicator()).filter(PercentRule::isRate).isPresent()
                ? new PointsClaim(
                        of,
                        of.withPeriod(base),
                        FigureRule.within(PercentagePoints.of(0).unit(), zero))
                : new GrowthClaim(
                        of,
                        base,
                        GrowthBasis.UNSTATED,
                        FigureRule.within(Percentage.of(0).unit(), zero));
    }

    private void comparison(Match match, Claim own, ObservationKey key, List<Claim> claims) {
        boolean isLeast =
                match.argument().startsWith("<") || SLOW.matcher(match.words()).find();
        boolean isLess = isLeast != isOfDecline(match, own);
        List<Region> named = new ArrayList<>(subjects.regions(match.first(), match.last() + 1));
        named.remove(key.region());
        named.forEach(region -> claims.add(beside(own, ClaimParts.toRegion(own, region), isLess)));
        TimePeriod base = subjects.base(match, key.period());
        if (named.isEmpty() && base != null && !base.equals(key.period())) {
            claims.add(beside(own, ClaimParts.toPeriod(own, key.period(), base), isLess));
        }
    }

    /**
     * Returns whether a comparison of a negative change is of the size of the decline: 降幅大于德国.
     *
     * @throws NoLinkException if its words are of growth too, or of neither
     */
    private boolean isOfDecline(Match match, Claim own) {
        if (!isNegative(own)) {
            return false;
        }
        int clause = sentence.clause(match.first());
        String before = sentence.words(sentence.get(sentence.start(Math.max(0, clause - 1))).start, match.end());
        boolean isDecline = DECLINE.matcher(before).find();
        if (isDecline == RISE.matcher(before).find()) {
            throw NoLinkException.unlinked(WordSubjects.UNCLEAR);
        }
        return isDecline;
    }

    private void rank(Match match, Claim own, ObservationKey key, List<Claim> claims) {
        List<Region> ahead = subjects.regions(match.first(), match.last() + 1);
        Set<Region> among = new LinkedHashSet<>(
                (match.number() > 1 ? scopes.ofNumber(match.number(), key) : scopes.of(match.first(), key, false))
                        .regions());
        boolean isSecond = match.kind() == StatementKind.SECOND;
        boolean isLeast = isLeast(match, own);
        if (isSecond) {
            among.removeAll(ahead);
            ahead.forEach(region -> claims.add(beside(own, ClaimParts.toRegion(own, region), true)));
        }
        among.remove(key.region());
        among.forEach(region -> claims.add(beside(own, ClaimParts.toRegion(own, region), isLeast && !isSecond)));
    }

    /** Returns whether the first is the one with the least value: "the slowest", and the largest of declines. */
    private boolean isLeast(Match match, Claim own) {
        boolean isLeast = match.argument().startsWith("min")
                || SLOW.matcher(match.words()).find();
        boolean isDecline = isNegative(own)
                && !RISE.matcher(sentence.words(sentence.get(match.first()).start, match.end()))
                        .find();
        return isLeast != isDecline;
    }

    private boolean isNegative(Claim own) {
        return results.check(own)
                .implied()
                .flatMap(Interval::upper)
                .filter(upper -> upper.signum() < 0)
                .isPresent();
    }

    /** Adds that no other period of the year, or since the one named, has more: "the lowest rate of the year". */
    private void extreme(Match match, Claim own, ObservationKey key, List<Claim> claims) {
        boolean isLeast = isLeast(match, own);
        TimePeriod since = subjects.since(match);
        boolean isOfYear = match.argument().endsWith("-year");
        if (match.argument().endsWith("-years")) {
            return;
        }
        for (TimePeriod other : data.single(key.indicator(), key.region()).toList()) {
            Claim moved = ClaimParts.toPeriod(own, key.period(), other);
            boolean isInside = isOfYear
                    ? other.reportingYear() == key.period().reportingYear()
                    : other.compareTo(key.period()) < 0
                            && (since == null || other.start().compareTo(since.start()) >= 0);
            boolean isKnown = moved != null && results.check(moved).implied().isPresent();
            // The first value of the data has no change.
            if (isInside && !other.equals(key.period()) && (isKnown || isOfYear)) {
                claims.add(beside(own, moved, isLeast));
            }
        }
    }

    /** Adds the steps of a trend: "accelerated for the third month in a row". */
    private void streak(Match match, Claim own, ObservationKey key, List<Claim> claims) {
        int clause = sentence.clause(match.first());
        String around =
                sentence.words(sentence.get(sentence.start(clause)).start, sentence.get(sentence.end(clause) - 1).end);
        boolean isSlower = SLOWER.matcher(around).find();
        boolean isCounted = match.argument().equals("count");
        int steps = isCounted ? Math.max(match.number(), match.ordinal()) : 0;
        if (isSlower == FASTER.matcher(around).find() || steps < 1 || steps > MAX_STEPS) {
            return;
        }
        TimePeriod last = key.period();
        for (int back = 0; back < steps; back++) {
            Claim later = ClaimParts.toPeriod(own, last, last.minus(back));
            Claim before = ClaimParts.toPeriod(own, last, last.minus(back + 1));
            claims.add(beside(Objects.requireNonNullElse(later, own), before, isSlower));
        }
    }

    /** Returns the statement that a value is less, or more, than another one is by the data. */
    private Claim beside(Claim own, @Nullable Claim other, boolean isLess) {
        Interval value = other == null ? null : results.check(other).implied().orElse(null);
        boolean isBounded =
                value != null && value.lower().isPresent() && value.upper().isPresent();
        Claim claim = value == null || !isBounded || !(own instanceof FigureClaim figure)
                ? null
                : ClaimParts.withFigure(
                        own,
                        FigureRule.within(
                                figure.figure().unit(),
                                isLess
                                        ? Interval.lessThan(value.lower().get())
                                        : Interval.greaterThan(value.upper().get())));
        if (claim == null) {
            throw NoLinkException.unlinked(WordSubjects.UNCLEAR);
        }
        return claim;
    }

    /** Reads "less than half" and 不足四成 beside a share, a multiple or a growth rate. */
    private @Nullable Reading part(Match match, Claim own, ObservationKey key) {
        boolean isOfWhole = own instanceof ShareClaim || own instanceof MultipleClaim;
        Unit<?> unit = isOfWhole
                ? Percentage.of(0).unit()
                : ((FigureClaim) own).figure().unit();
        if (!PercentRule.isRate(unit)) {
            return null;
        }
        BigDecimal percent = new BigDecimal(match.percent());
        boolean isNegative = isNegative(own);
        return new Reading(
                key,
                of -> words.rounded(match.argument(), percent, interval -> {
                    Interval claimed = isNegative ? interval.negated() : interval;
                    return Objects.requireNonNull(
                            ClaimParts.withFigure(own, FigureRule.within(unit, claimed)), "claim");
                }),
                isOfWhole);
    }
}
