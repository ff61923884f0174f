// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.ExtremeClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.text.check.StatementText.Match;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.check.WordStatement.Mode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a statement in words that a pattern found. */
final class WordClaims {
    /** Words for the periods that the data have. */
    private static final Pattern OF_DATA = Pattern.compile("(?i)\\b(?:series|dataset|data|period)$|数据");

    private static final int MAX_STEPS = 40;
    /** The share of a multiple or part in words by which a value may differ from it. */
    static final BigDecimal NARROW = new BigDecimal("0.05");
    /** The share of it beyond which a value contradicts it. */
    private static final BigDecimal WIDE = new BigDecimal("0.25");
    /** Kinds whose value for a country is a sum over its regions, and no average. */
    private static final Set<Class<?>> SUMS = Set.of(Money.class, Count.class, Amount.class);

    private final Sentence sentence;
    private final WordSubjects subjects;
    private final RankScope scopes;
    private final DataIndex data;
    private final Optional<BigDecimal> band;

    WordClaims(Sentence sentence, WordSubjects subjects, RankScope scopes, DataIndex data, Optional<BigDecimal> band) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.scopes = scopes;
        this.data = data;
        this.band = band;
    }

    /**
     * A statement about an observation.
     *
     * @param key the observation that was read
     * @param of the statement about an observation
     * @param isFirm whether its words state all parts; a statement of which a part is implied is never contradicted
     */
    record Reading(ObservationKey key, Function<ObservationKey, WordStatement> of, boolean isFirm) {
        Reading(ObservationKey key, Function<ObservationKey, WordStatement> of) {
            this(key, of, true);
        }

        WordStatement statement() {
            return of.apply(key);
        }
    }

    /** Returns the statement that a pattern found, or throws if it is not clear. */
    Reading read(Match match) {
        return switch (match.kind()) {
            case COMPARE -> comparison(match);
            case OVERTAKE -> overtaking(match);
            case SECOND -> second(match);
            case TOP -> rank(match, Math.max(1, match.ordinal()));
            case WITHIN -> within(match);
            case EXTREME -> extreme(match);
            case STREAK -> streak(match);
            case TURN -> turn(match);
            case UNCHANGED -> unchanged(match);
            case STAGNANT -> stagnant(match);
            case MULTIPLE -> multiple(match);
            case SHARE -> share(match);
            case FIRST_TIME -> firstTime(match);
            case EACH -> each(match);
            case PART, VAGUE, NONE, ONLY -> throw unclear();
        };
    }

    private static NoLinkException unclear() {
        return NoLinkException.unlinked(WordSubjects.UNCLEAR);
    }

    private static ComparisonOperator operator(String argument) {
        return argument.startsWith("<") ? ComparisonOperator.LESS : ComparisonOperator.GREATER;
    }

    private static WordStatement compare(ObservationKey of, String argument, ObservationKey reference) {
        return WordStatement.of(new ComparisonClaim(of, operator(argument), reference));
    }

    /** Reads "ahead of Shanghai", 不及上海, "more than in 2019" and "ahead of solar". */
    private Reading comparison(Match match) {
        requireNoDifference(match);
        List<Region> regions = subjects.regions(match.first(), match.last() + 1);
        Indicator<?> label = label(match);
        ObservationKey key = subjects.keyBeside(match);
        if (label != null) {
            return new Reading(key, of -> compare(of, match.argument(), of.withIndicator(label.id())));
        }
        if (!regions.isEmpty()) {
            Region region = RegionResolver.theOnly(regions);
            requireNoWhole(key, region);
            return new Reading(key, of -> compare(of, match.argument(), of.withRegion(region)));
        }
        TimePeriod base = subjects.base(match, key.period());
        if (base == null || base.compareTo(key.period()) >= 0) {
            throw unclear();
        }
        return new Reading(key, of -> compare(of, match.argument(), of.withPeriod(base)));
    }

    /** Reads "below France for the first time": now, and in no earlier period of the data, or since the one named. */
    Reading firstComparison(Match match) {
        Reading now = read(match);
        TimePeriod since = subjects.since(match);
        return new Reading(
                now.key(),
                of -> {
                    List<Claim> claims = new ArrayList<>(now.of().apply(of).claims());
                    if (claims.size() != 1 || !(claims.get(0) instanceof ComparisonClaim claim)) {
                        throw unclear();
                    }
                    boolean isWithEarlier = !claim.reference().period().equals(of.period());
                    TimePeriod first = isWithEarlier ? claim.reference().period() : since;
                    data.before(of).stream()
                            .filter(period -> first == null || period.compareTo(first) > 0)
                            .map(period -> new ComparisonClaim(
                                    of.withPeriod(period),
                                    opposite(claim.operator()),
                                    isWithEarlier
                                            ? claim.reference()
                                            : claim.reference().withPeriod(period)))
                            .forEach(claims::add);
                    if (claims.size() == 1) {
                        throw unclear();
                    }
                    return WordStatement.all(claims);
                },
                false);
    }

    /** Returns what is so if a comparison is not. */
    static ComparisonOperator opposite(ComparisonOperator operator) {
        return operator == ComparisonOperator.GREATER
                ? ComparisonOperator.LESS_OR_EQUAL
                : ComparisonOperator.GREATER_OR_EQUAL;
    }

    private @Nullable Indicator<?> label(Match match) {
        for (int i = match.first(); i <= match.last(); i++) {
            if (sentence.get(i).is(TokenType.LABEL)) {
                return FigureRule.theOnly(sentence.get(i).indicators, List.of());
            }
        }
        return null;
    }

    private void requireNoDifference(Match match) {
        if (hasDifference(match)) {
            throw unclear();
        }
    }

    /** Returns whether the size of a difference is beside a comparison: "5 % higher than", 超过四川200亿元. */
    boolean hasDifference(Match match) {
        TextToken before = sentence.at(match.first() - 1);
        TextToken next = sentence.at(match.last() + 1);
        boolean isPossessive = next != null && next.has(WordRole.POSSESSIVE);
        TextToken after = isPossessive ? sentence.at(match.last() + 2) : next;
        boolean isOfOther = match.words().endsWith("的") || isPossessive && after != null && after.is(TokenType.FIGURE);
        boolean isSize = after != null
                && !isOfOther
                && (after.has(WordRole.BY) || after.is(TokenType.FIGURE) || after.is(TokenType.LABEL) && !isPossessive);
        return isSize || before != null && before.is(TokenType.FIGURE);
    }

    /** Returns whether the value of an indicator for a country is the sum of those of its regions. */
    static boolean isSum(Indicator<?> indicator) {
        return SUMS.contains(indicator.kind());
    }

    /** Rejects a comparison of a part with its whole, unless the values are averages: 高于全国平均. */
    private void requireNoWhole(ObservationKey key, Region other) {
        boolean isOfNation = other.kind() == RegionKind.COUNTRY && key.region().kind() != RegionKind.COUNTRY;
        if (isOfNation
                && data.indicator(key.indicator()).filter(WordClaims::isSum).isPresent()) {
            throw unclear();
        }
    }

    /** Reads "overtook Shanghai": ahead now, and not the year before. */
    private Reading overtaking(Match match) {
        requireNoDifference(match);
        ObservationKey key = subjects.key(match);
        Indicator<?> label = label(match);
        List<Region> regions = subjects.regions(match.first(), match.last() + 1);
        Region region = label == null ? RegionResolver.theOnly(regions) : key.region();
        String indicator = label == null ? key.indicator() : label.id();
        boolean isRange = key.period().isRange();
        ObservationKey now = key.withPeriod(key.period().last());
        TimePeriod before = isRange ? key.period().first() : now.period().plusYears(-1);
        ComparisonOperator operator = operator(match.argument());
        ComparisonOperator reverse = opposite(operator);
        return new Reading(now, of -> {
            ObservationKey other = of.withRegion(region).withIndicator(indicator);
            return WordStatement.all(List.of(
                    new ComparisonClaim(of, operator, other),
                    new ComparisonClaim(of.withPeriod(before), reverse, other.withPeriod(before))));
        });
    }

    /** Reads "second only to Guangdong": behind it, and ahead of all others. */
    private Reading second(Match match) {
        List<Region> ahead = subjects.regions(match.first(), match.last() + 1);
        ObservationKey key = subjects.keyBeside(match);
        RankOrder order = order(match);
        return new Reading(
                key,
                of -> {
                    List<Claim> claims = new ArrayList<>();
                    for (Region region : ahead) {
                        claims.add(new ComparisonClaim(of, ComparisonOperator.LESS, of.withRegion(region)));
                    }
                    claims.add(scopes.claim(of, scopes.of(match.first(), of, false), order, ahead.size() + 1));
                    return WordStatement.all(claims);
                },
                !match.argument().endsWith("-open"));
    }

    private static RankOrder order(Match match) {
        return match.argument().startsWith("min") ? RankOrder.ASCENDING : RankOrder.DESCENDING;
    }

    private Reading rank(Match match, int rank) {
        requireNoGrowthAfter(match);
        ObservationKey key = subjects.keyBeside(match);
        boolean isNational = isNational(match);
        return new Reading(
                key, of -> WordStatement.of(scopes.claim(of, scope(match, of, isNational), order(match), rank)));
    }

    private RankScope.Scope scope(Match match, ObservationKey of, boolean isNational) {
        return match.number() > 1 ? scopes.ofNumber(match.number(), of) : scopes.of(match.first(), of, isNational);
    }

    private boolean isNational(Match match) {
        for (int i = match.first(); i < Math.min(sentence.size(), match.last() + 4); i++) {
            TextToken token = sentence.get(i);
            boolean isNation = token.region != null && token.region.kind() == RegionMention.Kind.NATION;
            if (isNation || token.has(WordRole.NATION)) {
                return true;
            }
        }
        return false;
    }

    /** Rejects "the largest increase", which is about the change and not the level. */
    private void requireNoGrowthAfter(Match match) {
        TextToken next = sentence.at(match.last() + 1);
        if (next != null && next.hasAny(WordRole.RISE, WordRole.FALL)) {
            throw unclear();
        }
    }

    private Reading within(Match match) {
        ObservationKey key = subjects.keyBeside(match);
        boolean isNational = isNational(match);
        if (match.number() < 1) {
            throw unclear();
        }
        return new Reading(key, of -> {
            RankScope.Scope scope = scopes.of(match.first(), of, isNational);
            List<Claim> claims = new ArrayList<>();
            for (int rank = 1; rank <= match.number(); rank++) {
                claims.add(new RankClaim(of, scope.regions(), order(match), rank));
            }
            return new WordStatement(Mode.ANY, claims);
        });
    }

    /** Reads "the highest since 2019" and "a record" beside a level. */
    private Reading extreme(Match match) {
        requireNoGrowthAfter(match);
        requireNoVerbBefore(match);
        ObservationKey key = keyOfExtreme(match);
        TimePeriod since = subjects.since(match);
        RankOrder order = order(match);
        return new Reading(key, of -> {
            TimePeriod own = of.period();
            if (match.argument().endsWith("-years")) {
                List<Claim> claims = new ArrayList<>();
                for (int years = match.number() - 1; years <= match.number(); years++) {
                    TimePeriod first = own.plusYears(-years);
                    claims.add(new ExtremeClaim(of, isAnnual(own) ? first : first.next(), order));
                }
                return new WordStatement(Mode.SAME, claims);
            }
            TimePeriod first = match.argument().endsWith("-year")
                    ? startOf(TimePeriod.year(own.reportingYear()), own)
                    : since == null
                            ? data.first(of.indicator(), of.region()).orElseThrow(WordClaims::unclear)
                            : startOf(since, own);
            return OF_DATA.matcher(match.words()).find()
                    ? ofData(of, order)
                    : WordStatement.of(new ExtremeClaim(of, first, order));
        });
    }

    /** Returns that no other period of the data has as much: "the highest of the series". */
    private WordStatement ofData(ObservationKey of, RankOrder order) {
        ComparisonOperator operator =
                order == RankOrder.DESCENDING ? ComparisonOperator.GREATER : ComparisonOperator.LESS;
        List<Claim> claims = data.single(of.indicator(), of.region())
                .filter(period -> period.frequency() == of.period().frequency() && !period.equals(of.period()))
                .<Claim>map(period -> new ComparisonClaim(of, operator, of.withPeriod(period)))
                .toList();
        if (claims.isEmpty()) {
            throw unclear();
        }
        return WordStatement.all(claims);
    }

    /** Rejects the extreme of a change, and a verb: "has grown the most since 2019", "to record an increase". */
    private void requireNoVerbBefore(Match match) {
        TextToken first = sentence.at(match.first() - 1);
        TextToken next = sentence.at(match.last() + 1);
        boolean isVerb = first != null && first.has(WordRole.TO) || next != null && next.has(WordRole.DETERMINER);
        if (match.words().equals("record") && isVerb) {
            throw unclear();
        }
        int before = match.first() - 1;
        while (before >= 0 && sentence.get(before).has(WordRole.DETERMINER)) {
            before--;
        }
        if (before >= 0 && !sentence.get(before).isHan && sentence.get(before).hasAny(WordRole.RISE, WordRole.FALL)) {
            throw unclear();
        }
    }

    /** Returns the level that is an extreme; "a record" after a change is still about the level. */
    private ObservationKey keyOfExtreme(Match match) {
        LevelClaim level = subjects.isAssumed() ? null : subjects.levelBeside(match);
        if (level != null) {
            return level.of();
        }
        if (subjects.isAssumed() || !subjects.hasFigureBeside(match)) {
            return subjects.key(match);
        }
        List<LevelClaim> levels = subjects.levels(match.first());
        boolean isOfLevel = match.words().matches(".*(?:record|high|low|新高|新低|纪录|记录).*");
        if (!isOfLevel || subjects.since(match) != null || levels.isEmpty()) {
            throw unclear();
        }
        LevelClaim last = levels.get(0);
        for (LevelClaim other : levels) {
            if (!other.of().withPeriod(last.of().period()).equals(last.of())) {
                throw unclear();
            }
            last = other.of().period().compareTo(last.of().period()) > 0 ? other : last;
        }
        return last.of();
    }

    private static boolean isAnnual(TimePeriod own) {
        return own.frequency() == Frequency.YEAR;
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

    /** Reads "for the third year in a row", 连续四年减少 and "every year since 2019". */
    private Reading streak(Match match) {
        boolean isRise = isRise(match);
        ObservationKey key = subjects.key(match);
        TimePeriod last = key.period().last();
        TimePeriod first = key.period().isRange() ? key.period().first() : subjects.since(match);
        boolean isCounted = match.argument().equals("count");
        long years = isCounted ? Math.max(match.number(), match.ordinal()) : first == null ? 0 : first.intervalTo(last);
        boolean isOfYears = last.frequency() == Frequency.YEAR && !isInMonths(match);
        boolean isOfParts = last.frequency() != Frequency.YEAR && isCounted && isInMonths(match);
        if (years < 1 || years > MAX_STEPS || !isOfYears && !isOfParts) {
            throw unclear();
        }
        return new Reading(key, of -> {
            List<Claim> steps = new ArrayList<>();
            TimePeriod end = of.period().last();
            for (int back = 0; back < years; back++) {
                steps.add(step(of, end.minus(back), isRise, isOfYears));
            }
            return WordStatement.all(steps);
        });
    }

    private static boolean isInMonths(Match match) {
        return match.words().matches(".*(?:month|quarter|月|季).*");
    }

    /** Returns whether the words beside a trend state a rise, or throws if they state none or both. */
    private boolean isRise(Match match) {
        int start = sentence.start(sentence.clause(match.first()));
        int end = sentence.end(sentence.clause(match.first()));
        if (match.kind() == StatementKind.STREAK && !hasDirection(start, end) && start > 0) {
            start = sentence.start(sentence.clause(match.first()) - 1);
        }
        boolean isEach = match.kind() == StatementKind.EACH
                && !sentence.has(TokenType.REGION, match.last() + 1, end)
                && sentence.has(TokenType.PERIOD, match.last() + 1, end);
        boolean isRise = sentence.has(WordRole.RISE, start, end)
                || isEach && sentence.has(WordRole.MORE, match.last() + 1, end)
                || match.words().matches(".*连[增涨升].*");
        boolean isFall = sentence.has(WordRole.FALL, start, end)
                || isEach && sentence.has(WordRole.LESS, match.last() + 1, end)
                || match.words().matches(".*连[降跌].*");
        if (isRise == isFall) {
            throw unclear();
        }
        return isRise;
    }

    private boolean hasDirection(int from, int to) {
        return sentence.has(WordRole.RISE, from, to) || sentence.has(WordRole.FALL, from, to);
    }

    private static Claim step(ObservationKey key, TimePeriod period, boolean isRise, boolean isOfYears) {
        ComparisonOperator operator = isRise ? ComparisonOperator.GREATER : ComparisonOperator.LESS;
        TimePeriod before = isOfYears ? period.plusYears(-1) : period.minus(1);
        return new ComparisonClaim(key.withPeriod(period), operator, key.withPeriod(before));
    }

    /** Reads "returned to growth": a rise now, and a fall the year before. */
    private Reading turn(Match match) {
        ObservationKey key = subjects.key(match);
        if (key.period().isRange() || key.period().frequency() != Frequency.YEAR) {
            throw unclear();
        }
        boolean isRise = match.argument().equals(">");
        return new Reading(
                key,
                of -> WordStatement.all(List.of(
                        step(of, of.period(), isRise, true),
                        step(of, of.period().plusYears(-1), !isRise, true))));
    }

    /** Reads "was unchanged": at the resolution of the figure beside it, or as the data state it. */
    private Reading unchanged(Match match) {
        ObservationKey key = subjects.keyBeside(match);
        TimePeriod inside = subjects.base(match, key.period());
        TimePeriod base = inside == null ? subjects.baseAround(match, key.period()) : inside;
        if (key.period().isRange()) {
            throw unclear();
        }
        return new Reading(key, of -> {
            List<Claim> claims = new ArrayList<>();
            List<TimePeriod> bases = base != null
                    ? List.of(base)
                    : of.period().frequency() == Frequency.YEAR
                            ? List.of(of.period().previous())
                            : List.of(of.period().minus(1), of.period().plusYears(-1));
            bases.forEach(
                    before -> claims.add(new ComparisonClaim(of, ComparisonOperator.EQUAL, of.withPeriod(before))));
            return new WordStatement(bases.size() > 1 ? Mode.SAME : Mode.ALL, claims);
        });
    }

    /** Reads "stagnated", which needs a band. */
    private Reading stagnant(Match match) {
        ObservationKey key = subjects.keyBeside(match);
        BigDecimal width = band.orElseThrow(WordClaims::unclear);
        TimePeriod base = subjects.base(match, key.period());
        Interval interval = Interval.closed(width.negate(), width);
        Figure<Percentage> figure = Figure.within(Bounds.of(Percentage.of(0).unit(), interval));
        return new Reading(
                key,
                of -> WordStatement.of(new RelativeDifferenceClaim(
                        of, of.withPeriod(base == null ? of.period().plusYears(-1) : base), figure)));
    }

    /** Reads "more than doubled" since the base that the sentence names. */
    private Reading multiple(Match match) {
        requireNoChangeAfter(match);
        List<LevelClaim> levels = subjects.levels(sentence.size());
        List<Region> regions = subjects.regions(match.first(), match.last() + 1);
        ObservationKey own = regions.isEmpty() ? ofMultiple(match, levels) : subjects.keyBeside(match);
        ObservationKey stated = regions.isEmpty() ? base(match, own, levels) : own.withRegion(regions.get(0));
        ObservationKey implied = stated == null && isInOwnYear(match, own)
                ? own.withPeriod(own.period().plusYears(-1))
                : stated;
        ObservationKey base = implied == null ? own.withPeriod(subjects.firstOfTwo(own.period())) : implied;
        ObservationKey now = own.withPeriod(own.period().last());
        BigDecimal number = new BigDecimal(match.argument().replaceAll("[<>~-]", ""));
        return new Reading(
                now,
                of -> rounded(
                        match.argument(),
                        number,
                        interval -> new MultipleClaim(
                                of,
                                regions.isEmpty() ? of.withPeriod(base.period()) : of.withRegion(base.region()),
                                FigureRule.within(Multiple.of(1).unit(), interval))),
                stated != null);
    }

    /** Rejects a multiple of a change: "more than twice what had been added". */
    private void requireNoChangeAfter(Match match) {
        int end = sentence.end(sentence.clause(match.first()));
        boolean isOfChange = sentence.has(WordRole.RISE, match.last() + 1, end)
                || sentence.has(WordRole.FALL, match.last() + 1, end);
        if (isOfChange) {
            throw unclear();
        }
    }

    /** Returns whether the clause names the year of a statement and the sentence no other: "doubled in 2024". */
    private boolean isInOwnYear(Match match, ObservationKey own) {
        int clause = sentence.clause(match.first());
        boolean isOwn = false;
        for (int i = 0; i < sentence.size(); i++) {
            PeriodMention mention = sentence.get(i).is(TokenType.PERIOD) ? sentence.get(i).period : null;
            boolean isSame = mention != null && Objects.equals(mention.period(), own.period());
            isOwn |= isSame && sentence.clause(i) == clause;
            if (mention != null && !isSame) {
                return false;
            }
        }
        return isOwn;
    }

    /** Returns what multiplied: the later of two levels, or the observation of the sentence. */
    private ObservationKey ofMultiple(Match match, List<LevelClaim> levels) {
        return levels.size() == 2 && isPair(levels) ? later(levels).of() : subjects.keyOfTwo(match);
    }

    private static boolean isPair(List<LevelClaim> levels) {
        ObservationKey first = levels.get(0).of();
        ObservationKey second = levels.get(1).of();
        return first.withPeriod(second.period()).equals(second) && !first.equals(second);
    }

    private static LevelClaim later(List<LevelClaim> levels) {
        boolean isFirst =
                levels.get(0).of().period().compareTo(levels.get(1).of().period()) > 0;
        return levels.get(isFirst ? 0 : 1);
    }

    /** Returns the base that the words of a multiple state, or null. */
    private @Nullable ObservationKey base(Match match, ObservationKey own, List<LevelClaim> levels) {
        if (own.period().isRange()) {
            return own.withPeriod(own.period().first());
        }
        if (match.number() > 0) {
            return own.withPeriod(own.period().plusYears(-match.number()));
        }
        TimePeriod stated = subjects.base(match, own.period());
        TimePeriod base = stated == null ? subjects.since(match) : stated;
        if (base != null) {
            return own.withPeriod(base);
        }
        if (levels.size() == 2 && isPair(levels)) {
            return levels.get(later(levels).equals(levels.get(0)) ? 1 : 0).of();
        }
        int clause = sentence.clause(match.first());
        for (int i = sentence.start(clause); i < sentence.end(clause); i++) {
            PeriodMention mention = sentence.get(i).is(TokenType.PERIOD) ? sentence.get(i).period : null;
            if (mention != null && mention.isEarlier()) {
                return own.withPeriod(mention.beside(own.period()));
            }
        }
        return null;
    }

    /**
     * Returns the statement of a number in words. A number without "more than" or "less than" is supported near the
     * number and contradicted far from it; "nearly" only below it, and "nearly" and "about" within a band if there is
     * one.
     */
    WordStatement rounded(String argument, BigDecimal number, Function<Interval, Claim> claim) {
        if (argument.startsWith(">")) {
            return WordStatement.of(claim.apply(Interval.greaterThan(number)));
        }
        if (argument.startsWith("<")) {
            return WordStatement.of(claim.apply(Interval.lessThan(number)));
        }
        List<Claim> claims = new ArrayList<>();
        boolean isNearly = argument.startsWith("-");
        boolean isVague = isNearly || argument.startsWith("~");
        BigDecimal narrow = band.filter(width -> isVague)
                .map(width -> width.movePointLeft(2))
                .orElse(NARROW);
        BigDecimal low = number.subtract(number.multiply(narrow));
        claims.add(claim.apply(
                isNearly
                        ? Interval.closedOpen(low, number)
                        : Interval.closed(low, number.add(number.multiply(narrow)))));
        BigDecimal half = number.multiply(WIDE);
        claims.add(claim.apply(Interval.closed(number.subtract(half), number.add(half))));
        return new WordStatement(Mode.ROUNDED, claims);
    }

    /** Reads "more than a quarter of Germany's exports", 占全国的三分之一. */
    private Reading share(Match match) {
        ObservationKey key = subjects.keyBeside(match);
        Indicator<?> label = label(match);
        List<Region> regions = subjects.regions(match.first(), match.last() + 1);
        Region region = regions.isEmpty() ? key.region() : RegionResolver.theOnly(regions);
        String whole = label == null ? key.indicator() : label.id();
        return new Reading(
                key,
                of -> rounded(
                        match.argument(),
                        new BigDecimal(match.percent()),
                        interval -> new ShareClaim(
                                of,
                                of.withRegion(region).withIndicator(whole),
                                FigureRule.within(Percentage.of(0).unit(), interval))));
    }

    /** Reads "exceeded 6 trillion for the first time": above it now, and never before in the data. */
    private Reading firstTime(Match match) {
        int figure = figure(match.first(), match.last() + 1);
        figure = figure >= 0 ? figure : figure(sentence.start(sentence.clause(match.first())), match.first());
        LevelClaim level = figure < 0 || !(subjects.claim(figure) instanceof LevelClaim claim) ? null : claim;
        if (level == null) {
            throw unclear();
        }
        TimePeriod since = subjects.since(match);
        return new Reading(level.of(), of -> crossing(of, level.figure(), since));
    }

    private int figure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (StatementText.isFigure(sentence.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private <Q extends Quantity<Q>> WordStatement crossing(
            ObservationKey of, Figure<Q> figure, @Nullable TimePeriod since) {
        BigDecimal threshold =
                figure.quantity().orElseThrow(WordClaims::unclear).number();
        Figure<Q> above = Figure.within(Bounds.of(figure.unit(), Interval.atLeast(threshold)));
        Figure<Q> below = Figure.within(Bounds.of(figure.unit(), Interval.lessThan(threshold)));
        List<Claim> claims = new ArrayList<>(List.of(new LevelClaim(of, above)));
        data.before(of).stream()
                .filter(earlier -> since == null || earlier.compareTo(since) > 0)
                .forEach(earlier -> claims.add(new LevelClaim(of.withPeriod(earlier), below)));
        if (claims.size() == 1) {
            throw unclear();
        }
        return WordStatement.all(claims);
    }

    /** Reads "both exceeded 13 trillion" and "all of these countries recorded a decline". */
    private Reading each(Match match) {
        int end = sentence.end(sentence.clause(match.first()));
        int at = figure(match.last(), end);
        List<Region> regions = regions(match);
        ObservationKey key = subjects.key(match.of(regions.get(0)));
        if (at >= 0) {
            Indicator<?> indicator = data.indicator(key.indicator()).orElseThrow(WordClaims::unclear);
            Figure<?> figure = threshold(at, indicator);
            if (!indicator.kind().equals(figure.unit().kind())) {
                throw unclear();
            }
            return new Reading(key, of -> all(regions, of, each -> new LevelClaim(each, figure)));
        }
        boolean isRise = isRise(match);
        TimePeriod base = subjects.baseAround(match, key.period());
        return new Reading(
                key,
                of -> all(
                        regions,
                        of,
                        each -> new ComparisonClaim(
                                each,
                                isRise ? ComparisonOperator.GREATER : ComparisonOperator.LESS,
                                each.withPeriod(base == null ? each.period().plusYears(-1) : base))));
    }

    private static WordStatement all(List<Region> regions, ObservationKey of, Function<ObservationKey, Claim> claim) {
        return WordStatement.all(regions.stream()
                .map(region -> claim.apply(of.withRegion(region)))
                .toList());
    }

    /** Returns a figure that all of several regions exceed or do not reach. */
    Figure<?> threshold(int at, Indicator<?> indicator) {
        FigureScope scope = new FigureScope(sentence, at);
        Figure<?> stated = scope.figure().orElseThrow(WordClaims::unclear);
        Figure<?> figure = new IndicatorUnits(data.series(indicator).units).level(scope, stated);
        TextToken before = sentence.at(at - 1);
        boolean isExceeded = before != null && before.hasAny(WordRole.EXCEED, WordRole.BEYOND, WordRole.MORE);
        if (figure.qualifier() == Qualifier.NONE && isExceeded) {
            return figure.with(Qualifier.MORE_THAN);
        }
        if (figure.qualifier() == Qualifier.NONE) {
            throw unclear();
        }
        return figure;
    }

    private List<Region> regions(Match match) {
        List<Region> inside = subjects.regions(match.first(), match.last() + 1);
        if (inside.size() > 1) {
            return inside;
        }
        int number = match.number() > 0 ? match.number() : Integer.parseInt(match.argument());
        List<Region> named = subjects.named(match.first());
        boolean isFit = named.size() > 1 && (number == 0 || number == named.size());
        if (!isFit) {
            throw unclear();
        }
        return named;
    }

    /** Returns a statement about each of several regions. */
    Reading distributed(Match each, Match match) {
        if (each.kind() != StatementKind.EACH) {
            throw unclear();
        }
        List<Region> regions = regions(each);
        Reading reading = read(match.of(regions.get(0)));
        if (reading.statement().mode() != Mode.ALL) {
            throw unclear();
        }
        return new Reading(reading.key(), of -> {
            List<Claim> claims = new ArrayList<>();
            regions.forEach(region ->
                    claims.addAll(reading.of().apply(of.withRegion(region)).claims()));
            return WordStatement.all(claims);
        });
    }
}
