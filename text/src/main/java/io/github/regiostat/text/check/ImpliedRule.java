// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.ChangeDirection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure whose own words leave open what it is about. Its indicator, region and period are the nearest mentions
 * that can be of it: those of its clause, of its sentence, and then of the text before; an indicator that the text does
 * not name at all must be the only one of the data with values of that unit and size. Such a reading can only support:
 * the text may mean something else.
 */
final class ImpliedRule {
    private static final int MIN_DIGITS = 3;
    /** The least number of digits of a figure about an indicator that the text names. */
    private static final int MIN_NAMED_DIGITS = 2;
    /** The number of digits from which a value tells what it is of, whatever noun follows it. */
    private static final int MIN_TELLING_DIGITS = 5;
    /** The greatest ratio of two values of the same size. */
    private static final BigDecimal SIZE = BigDecimal.valueOf(30);

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern ZEROS = Pattern.compile("^0+|0+$");
    private static final Pattern ZERO_AT_END = Pattern.compile("[0-9]\\.[0-9]*0(?![0-9])");

    private static final Pattern WORLD = Pattern.compile("(?i)world|worldwide|global|globally|全球|世界|全世界");

    /** Words for the whole year of a month. */
    private static final Pattern WHOLE_YEAR =
            Pattern.compile("(?i)全年|整年|\\b(?:(?:full|whole|entire|calendar)[- ]year|for the year|all of the year)\\b");

    private final Sentence sentence;
    private final SubjectRule subjects;
    private final FigureRule figures;
    private final DataIndex data;
    private final ClaimResults claims;
    private final NearestMentions mentions;
    private final List<Claim> earlier;
    /** Whether the text so far names no region. */
    private final boolean isWithoutRegion;

    /**
     * @param sentence the sentence
     * @param topic the topic of the text so far
     * @param subjects the rule of indicators, regions and periods
     * @param figures the rule of figures
     * @param data the data
     * @param claims the results of claims
     */
    ImpliedRule(
            Sentence sentence,
            Topic topic,
            SubjectRule subjects,
            FigureRule figures,
            DataIndex data,
            ClaimResults claims) {
        this.sentence = sentence;
        this.subjects = subjects;
        this.figures = figures;
        this.data = data;
        this.claims = claims;
        this.earlier = topic.claims;
        this.isWithoutRegion =
                !topic.hasRegion && !sentence.has(TokenType.REGION, 0, sentence.size()) && isAboutNation(sentence);
        this.mentions = new NearestMentions(sentence, topic.sentences);
    }

    /** Returns the claim of a figure whose words do not name all that it is about, if the data agree with it. */
    Optional<Claim> read(FigureScope scope, Figure<?> figure, StatementParts parts) {
        Optional<Claim> found = stated(scope, figure, parts);
        boolean isPerUnit = found.filter(this::isSupported).isEmpty()
                && digits(scope.phrase().text()) >= MIN_NAMED_DIGITS;
        return isPerUnit ? perUnits(scope).perUnit(scope, figure, parts).or(() -> found) : found;
    }

    private Optional<Claim> stated(FigureScope scope, Figure<?> figure, StatementParts parts) {
        Optional<Claim> derived = derived(scope, figure, parts);
        boolean isShort =
                scope.phrase().text().chars().filter(Character::isDigit).count() < MIN_NAMED_DIGITS;
        Optional<ObservationKey> before = isShort ? subjectBefore(scope) : Optional.empty();
        if (derived.isPresent() || isOther(scope, figure) || isShort && before.isEmpty()) {
            return derived;
        }
        boolean isExact = isExact(scope);
        Set<Indicator<?>> named = named(scope, figure);
        boolean isOwn = !subjects.labels.labels(scope.start, scope.figure).isEmpty();
        List<Claim> fitting = new ArrayList<>();
        boolean isInSentence =
                sentence.subjects(TokenType.LABEL, 0, scope.figure).stream().anyMatch(token -> !token.isLoose);
        boolean isFirst = true;
        for (Indicator<?> indicator : named) {
            StatementParts own = new StatementParts();
            List<Claim> readings = readings(scope, indicator, own);
            Optional<Claim> found =
                    supported(scope, before.map(of -> firstIfOf(of, readings)).orElse(readings));
            if (found.isPresent()) {
                parts.set(own);
                if (isOwn || isExact || isOpen(scope) || isFirst) {
                    return found;
                }
                fitting.add(found.get());
            } else if (!readings.isEmpty() && (isOwn || isInSentence && !isExact || isOpen(scope))) {
                return found;
            }
            isFirst = isFirst && readings.isEmpty();
        }
        if (!fitting.isEmpty()) {
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
        boolean isUnnamed =
                (named.isEmpty() || !mentions.hasLabel(scope)) && sentence.isLight(scope.start, scope.figure);
        return (isExact || isUnnamed) && !isOpen(scope) ? unnamed(scope, named, parts) : Optional.empty();
    }

    /** Returns whether no word before the first figure may name a company or a place: 比亚迪, "globally". */
    private static boolean isAboutNation(Sentence sentence) {
        for (TextToken token : sentence.tokens) {
            if (token.is(TokenType.FIGURE)) {
                return true;
            }
            boolean isOther = token.is(TokenType.UNKNOWN) && token.possible.isEmpty()
                    || WORLD.matcher(sentence.text.substring(token.start, token.end))
                            .matches();
            if (isOther) {
                return false;
            }
        }
        return true;
    }

    private PerUnitRule perUnits(FigureScope scope) {
        return new PerUnitRule(sentence, mentions, data, claims, indicator -> of(scope, indicator));
    }

    /** Returns the claim of an amount per head, of the change of a sum, or of the share of another indicator. */
    private Optional<Claim> derived(FigureScope scope, Figure<?> figure, StatementParts parts) {
        Optional<Claim> perHead = perUnits(scope).perHead(scope, figure, parts);
        if (perHead.isPresent()) {
            return perHead;
        }
        Optional<Claim> ofSum = new SumChanges(sentence, subjects, claims)
                .read(scope, figure)
                .filter(claim -> claims.check(claim).verdict() == Verdict.SUPPORTED);
        if (ofSum.isPresent()) {
            parts.convention = LabelFinder.NO_LABEL;
            return ofSum;
        }
        return PercentRule.isRate(figure) ? share(scope, parts) : Optional.empty();
    }

    /** Returns whether the words of a figure tell that it is of something that the data do not have. */
    private boolean isOther(FigureScope scope, Figure<?> figure) {
        boolean isTelling = isTelling(scope);
        boolean isNamed = sentence.has(TokenType.LABEL, scope.clauseStart, scope.clauseEnd)
                || sentence.tokens.subList(scope.clauseStart, scope.clauseEnd).stream()
                        .anyMatch(token -> token.isEndOfLabel || isTelling && !token.possible.isEmpty());
        boolean isOtherRate = PercentRule.isRate(figure)
                && !isNamed
                && scope.owningPeriod() == null
                && FigureRule.direction(scope) == null
                && !sentence.isLight(scope.start, scope.figure);
        boolean isOtherCount = !subjects.labels.hasGeneralNoun(scope)
                && !(isNamed && digits(scope.phrase().text()) >= MIN_TELLING_DIGITS);
        return mentions.isOfOther(scope, isTelling) || isOtherRate || isOtherCount;
    }

    /** Returns the indicators that the text names for a figure, the nearest first, and those that its unit tells. */
    private Set<Indicator<?>> named(FigureScope scope, Figure<?> figure) {
        Set<Indicator<?>> named = new LinkedHashSet<>();
        for (List<Indicator<?>> label : mentions.labels(scope, isTelling(scope))) {
            named.addAll(label);
        }
        if (sentence.has(WordRole.SURPLUS, 0, scope.end) || sentence.has(WordRole.DEFICIT, 0, scope.end)) {
            data.named("export").ifPresent(named::add);
        }
        data.ofUnit(figure.unit()).ifPresent(named::add);
        return named;
    }

    /** Returns the level of an indicator that is a share: 卫生支出占GDP的11.8%. */
    private Optional<Claim> share(FigureScope scope, StatementParts parts) {
        for (Indicator<?> indicator : subjects.labels.shares(scope, mentions.labels(scope, false))) {
            StatementParts own = new StatementParts();
            Optional<Claim> found = supported(scope, readings(scope, indicator, own));
            if (found.isPresent()) {
                parts.set(own);
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns the observation that the figure before states, if the data support it. */
    private Optional<ObservationKey> subjectBefore(FigureScope scope) {
        return Optional.ofNullable(subjects.claim(new ChangeEnds(sentence).figureBefore(scope.figure)))
                .filter(before -> claims.check(before).verdict() == Verdict.SUPPORTED)
                .map(ClaimParts::subject);
    }

    /** Returns the first reading if it is about an observation, or an empty list. */
    private static List<Claim> firstIfOf(ObservationKey of, List<Claim> readings) {
        boolean isOf = !readings.isEmpty() && of.equals(ClaimParts.subject(readings.get(0)));
        return isOf ? readings.subList(0, 1) : List.of();
    }

    /** Returns whether an amount or a rate has so many digits that it tells which of two labels it is of. */
    private static boolean isTelling(FigureScope scope) {
        return isExact(scope)
                || scope.figure().filter(PercentRule::isRate).isPresent()
                        && digits(scope.phrase().text()) >= MIN_DIGITS;
    }

    /** Returns whether a figure is an amount with so many digits that its value tells what it is of. */
    private static boolean isExact(FigureScope scope) {
        return scope.figure().filter(figure -> !PercentRule.isRate(figure)).isPresent()
                && digits(scope.phrase().text()) >= MIN_DIGITS;
    }

    /** Returns the number of digits without the zeros at its ends. */
    private static int digits(String text) {
        String digits = ZEROS.matcher(NO_DIGIT.matcher(text).replaceAll("")).replaceAll("");
        return digits.length() + (ZERO_AT_END.matcher(text).find() ? 1 : 0);
    }

    /** Returns the claim about another indicator, if the data support a reading of the figure for one of them only. */
    private Optional<Claim> unnamed(FigureScope scope, Set<Indicator<?>> named, StatementParts parts) {
        List<Claim> fitting = new ArrayList<>();
        for (Indicator<?> indicator : data.indicators()) {
            StatementParts own = new StatementParts();
            Optional<Claim> found =
                    named.contains(indicator) ? Optional.empty() : supported(scope, readings(scope, indicator, own));
            if (found.isPresent()) {
                fitting.add(found.get());
                parts.set(own);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Returns the best reading if the data support it, or else the only one that they support. */
    private Optional<Claim> supported(FigureScope scope, List<Claim> readings) {
        if (readings.isEmpty() || isSupported(readings.get(0))) {
            return readings.stream().findFirst();
        }
        List<Claim> found = isOpen(scope)
                ? List.of()
                : readings.stream().filter(this::isSupported).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns whether half of all values fit a figure: "over 5 million". */
    private static boolean isOpen(FigureScope scope) {
        return scope.figure()
                .filter(figure -> SentenceChecker.QUALIFIED.contains(figure.qualifier()))
                .isPresent();
    }

    private boolean isSupported(Claim claim) {
        ClaimResult result = claims.check(claim);
        return result.verdict() == Verdict.SUPPORTED && isNear(result);
    }

    /** Returns the readings of a figure about an indicator, the best first; none if its unit or size does not fit. */
    private List<Claim> readings(FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        Claim claim = claim(scope, indicator, parts);
        Set<Claim> readings = new LinkedHashSet<>();
        if (claim != null) {
            readings.add(claim);
        }
        readings.addAll(hypotheses(scope, indicator, parts));
        boolean isFitting = readings.stream().anyMatch(reading -> isFitting(claims.check(reading)));
        return isFitting ? List.copyOf(readings) : List.of();
    }

    /** Returns the observation of an indicator in the nearest region and period, or else in the latest period. */
    private Optional<ObservationKey> of(FigureScope scope, Indicator<?> indicator) {
        Optional<Region> region = mentions.region(scope, isExact(scope))
                .or(data::onlyRegion)
                .or(() -> data.onlyRegion(indicator))
                .or(() -> isWithoutRegion ? data.nation() : Optional.empty());
        boolean isOfYear = WHOLE_YEAR.matcher(sinceLastPeriod(scope)).find();
        return region.flatMap(place -> mentions.period(scope, token -> period(token, indicator, place))
                        .or(() -> data.last(indicator.id(), place)))
                .map(found -> inData(data.inFrequency(indicator, found), indicator, isOfYear))
                .map(period -> ObservationKey.of(indicator.id(), region.get(), period));
    }

    /** Returns what a figure may state about an indicator in the nearest region and period. */
    private List<Claim> hypotheses(FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        Optional<ObservationKey> nearest = of(scope, indicator);
        if (nearest.isEmpty()) {
            return sums(scope, indicator);
        }
        ObservationKey of = nearest.get();
        if (parts.region != null && !parts.region.equals(of.region()) && isBeside(scope, parts.region)) {
            return List.of();
        }
        List<String> others = new ArrayList<>(
                data.alike(indicator).stream().map(Indicator::id).toList());
        for (List<Indicator<?>> label : mentions.labels(scope, false)) {
            boolean isCount = indicator.kind() == Count.class
                    && label.size() == 1
                    && label.get(0).kind() == Count.class;
            if (isCount
                    && !label.contains(indicator)
                    && !others.contains(label.get(0).id())) {
                others.add(label.get(0).id());
            }
        }
        if (subjects.claim(new ChangeEnds(sentence).figureBefore(scope.figure)) instanceof ShareClaim before) {
            others.retainAll(List.of(before.part().indicator(), before.whole().indicator()));
        }
        List<Region> regions = new ArrayList<>(mentions.regions());
        regions.remove(of.region());
        Hypotheses.About about = new Hypotheses.About(
                of,
                others,
                regions,
                mentions.periods(),
                mentions.years(),
                groups(indicator, of.region()),
                mentions.isOfShare(),
                directionBefore());
        if (parts.indicator == null) {
            parts.set(of, data);
            parts.convention = LabelFinder.NO_LABEL;
        }
        try {
            return new Hypotheses(scope, FigureRule.claimed(scope), about, data, claims, subjects.periods).claims();
        } catch (NoLinkException notClear) {
            return List.of();
        }
    }

    /** Returns whether a region stands between a figure and the one before. */
    private boolean isBeside(FigureScope scope, Region region) {
        for (int i = scope.figure - 1; i >= 0 && !sentence.get(i).is(TokenType.FIGURE); i--) {
            RegionMention mention = sentence.get(i).region;
            if (mention != null && Objects.equals(region, mention.region())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the words between the last period before a figure and the figure. */
    private String sinceLastPeriod(FigureScope scope) {
        int last = scope.figure - 1;
        while (last > 0 && !sentence.get(last).is(TokenType.PERIOD)) {
            last--;
        }
        return sentence.words(sentence.get(Math.max(0, last)).start, scope.token().start);
    }

    /**
     * Returns a period as the data have it: the year of a month, the last of a range of years, or the months of a year.
     */
    private TimePeriod inData(TimePeriod period, Indicator<?> indicator, boolean isOfYear) {
        TimePeriod last = period.frequency() == Frequency.YEAR || isOfYear ? period.last() : period;
        boolean isYearEnd = indicator.behaviour() == Behaviour.STOCK
                && data.isAnnual(indicator)
                && last.end()
                        .equals(TimePeriod.year(last.last().reportingYear()).end());
        boolean isWhole = isOfYear || isYearEnd && last.frequency() != Frequency.YEAR;
        return data.inFrequency(indicator, isWhole ? TimePeriod.year(last.last().reportingYear()) : last);
    }

    /** Returns the period of a mention; a part of a year is of the last year that the text names near it. */
    private TimePeriod period(TextToken token, Indicator<?> indicator, Region region) {
        PeriodMention mention = token.period;
        if (mention != null && mention.isUnknown() && mention.period() != null) {
            return mention.period().last();
        }
        if (mention != null && mention.kind() == PeriodMention.Kind.PART) {
            Optional<Integer> year = mentions.periods().stream()
                    .map(TimePeriod::last)
                    .map(TimePeriod::reportingYear)
                    .max(Comparator.naturalOrder());
            if (year.isPresent()) {
                return PeriodMention.partOf(year.get(), mention.reason());
            }
        }
        List<TimePeriod> near = mentions.periods();
        boolean isDated = sentence.tokens.stream().anyMatch(other -> other.period != null && other.period.isFixed());
        return mention != null && mention.isEarlier() && !near.isEmpty() && !isDated
                ? mention.beside(near.get(0))
                : subjects.periods.named(List.of(token), indicator, region);
    }

    /** Returns the direction of the last statement before, if that is of a difference. */
    private @Nullable ChangeDirection directionBefore() {
        List<Claim> before = subjects.claims().isEmpty() ? earlier : subjects.claims();
        if (before.isEmpty() || !(before.get(before.size() - 1) instanceof DifferenceClaim difference)) {
            return null;
        }
        return PercentRule.isNegative(difference.figure()) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
    }

    /**
     * Returns the sums over the regions of the data that a figure without a region may state: "the five destinations".
     */
    private List<Claim> sums(FigureScope scope, Indicator<?> indicator) {
        List<List<Region>> groups = groups(indicator, null);
        List<Region> all = groups.get(groups.size() - 1);
        boolean isSum = sentence.has(WordRole.COMBINED, 0, scope.end)
                || sentence.has(WordRole.CUMULATIVE, 0, scope.end)
                || mentions.isOfAll(all.size());
        if (!isSum || all.size() < 2) {
            return List.of();
        }
        Region first = all.get(0);
        return mentions
                .period(scope, token -> period(token, indicator, first))
                .map(found -> ObservationKey.of(indicator.id(), first, inData(found, indicator, false)))
                .map(of -> Hypotheses.About.of(of, List.of(), groups))
                .stream()
                .flatMap(
                        about -> new Hypotheses(scope, FigureRule.claimed(scope), about, data, claims, subjects.periods)
                                .claims().stream())
                .filter(claim -> claim instanceof SumClaim)
                .toList();
    }

    /**
     * Returns the members of a region without values, the groups of regions near a figure that have them, and all
     * regions of the data but the nation.
     */
    private List<List<Region>> groups(Indicator<?> indicator, @Nullable Region region) {
        Set<Region> known = data.series(indicator).periods.keySet();
        Set<List<Region>> groups = new LinkedHashSet<>();
        List<List<Region>> near = new ArrayList<>();
        if (region != null && !known.contains(region)) {
            near.add(known.stream()
                    .filter(member -> RegionMarks.isAncestor(region, member))
                    .toList());
        }
        near.addAll(mentions.groups());
        near.add(new ArrayList<>(known));
        for (List<Region> group : near) {
            List<Region> members = new ArrayList<>(group);
            members.retainAll(known);
            if (known.size() > 2) {
                data.nation().ifPresent(members::remove);
            }
            members.sort(Comparator.comparing(Region::toString));
            groups.add(members);
        }
        return List.copyOf(groups);
    }

    /** Returns the claim of a figure about an indicator, with the nearest region and period where they are needed. */
    private @Nullable Claim claim(FigureScope scope, Indicator<?> indicator, StatementParts parts) {
        Region region = mentions.region(scope, isExact(scope)).orElse(null);
        TimePeriod period = region == null
                ? null
                : mentions.period(scope, token -> subjects.periods.named(List.of(token), indicator, region))
                        .map(found -> data.inFrequency(indicator, found))
                        .orElse(null);
        List<Assumed> assumptions = List.of(
                new Assumed(indicator, null, null),
                new Assumed(indicator, region, null),
                new Assumed(indicator, null, period),
                new Assumed(indicator, region, period));
        for (Assumed assumed : assumptions) {
            StatementParts own = new StatementParts();
            Claim claim = claim(scope, assumed, own);
            if (claim != null) {
                parts.set(own);
                parts.convention = LabelFinder.NO_LABEL;
                return claim;
            }
        }
        return null;
    }

    /** What a figure is taken to be about; null for what its words must tell. */
    record Assumed(
            Indicator<?> indicator,
            @Nullable Region region,
            @Nullable TimePeriod period) {}

    private @Nullable Claim claim(FigureScope scope, Assumed assumed, StatementParts parts) {
        subjects.assume(assumed);
        try {
            return figures.read(scope, parts);
        } catch (NoLinkException | IllegalArgumentException noClaim) {
            return null;
        } finally {
            subjects.assume(null);
        }
    }

    /** Returns whether the data have the value that is claimed, and a level has the size of that value. */
    private static boolean isFitting(ClaimResult result) {
        if (result.verdict() == Verdict.UNDETERMINED) {
            return false;
        }
        Optional<BigDecimal> claimed = end(result.claimed(), Interval::upper);
        Optional<BigDecimal> implied = end(result.implied(), Interval::lower);
        return !(result.claim() instanceof LevelClaim)
                || claimed.isPresent()
                        && implied.isPresent()
                        && claimed.get().multiply(SIZE).compareTo(implied.get()) > 0
                        && implied.get().multiply(SIZE).compareTo(claimed.get()) > 0;
    }

    /**
     * Returns whether a value is near the number of an open figure, which half of all values fit: "over 370 billion".
     */
    private static boolean isNear(ClaimResult result) {
        Optional<BigDecimal> lower = end(result.claimed(), Interval::lower);
        Optional<BigDecimal> upper = end(result.claimed(), Interval::upper);
        Optional<BigDecimal> implied = end(result.implied(), Interval::lower);
        if (lower.isPresent() && upper.isPresent() || implied.isEmpty()) {
            return true;
        }
        BigDecimal number = lower.or(() -> upper).orElse(BigDecimal.ZERO);
        return implied.get().subtract(number).abs().multiply(BigDecimal.TEN).compareTo(number) <= 0;
    }

    private static Optional<BigDecimal> end(Optional<Interval> interval, Function<Interval, Optional<BigDecimal>> end) {
        return interval.flatMap(end).map(BigDecimal::abs);
    }
}
