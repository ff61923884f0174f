// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.StatementText.Match;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds indicator, region and period of statements without a figure: those of a figure beside, or the only ones. */
final class WordSubjects {
    static final String UNCLEAR = "it is not clear what the statement is about";

    private static final int MAX_OTHERS = 6;
    private static final int MAX_GAP = 2;

    private final Sentence sentence;
    private final Topic topic;
    private final SubjectRule subjects;
    private final DataIndex data;
    private @Nullable ObservationKey assumed;

    WordSubjects(Sentence sentence, Topic topic, SubjectRule subjects, DataIndex data) {
        this.sentence = sentence;
        this.topic = topic;
        this.subjects = subjects;
        this.data = data;
    }

    /** Sets the observation that statements are taken to be about; null for that of their words. */
    void assume(@Nullable ObservationKey key) {
        assumed = key;
    }

    boolean isAssumed() {
        return assumed != null;
    }

    /**
     * Returns the observation of the nearest claim that the data support, in the sentence or the one before, with the
     * only region, label and year that the clause of a statement names; or null.
     */
    @Nullable
    ObservationKey nearest(Match match, ClaimResults results) {
        List<Claim> near = new ArrayList<>(topic.claims);
        for (int i = 0; i < match.first(); i++) {
            Optional.ofNullable(subjects.claim(i)).ifPresent(near::add);
        }
        ObservationKey key = null;
        for (Claim claim : near) {
            ObservationKey of = ClaimParts.subject(claim);
            Verdict verdict = results.check(claim).verdict();
            boolean isDecided = verdict == Verdict.SUPPORTED || verdict == Verdict.CONTRADICTED;
            key = isDecided && of != null ? of : key;
        }
        int clause = sentence.clause(match.first());
        int start = sentence.start(clause);
        int before = sentence.start(Math.max(0, clause - 1));
        boolean isWithoutFigure = !sentence.has(TokenType.FIGURE, before, match.first());
        // 紧随其后的是江苏，略多于浙江
        List<TextToken> regions = named(isWithoutFigure ? before : start, match.first());
        List<TextToken> labels = sentence.subjects(TokenType.LABEL, start, match.first());
        Set<TimePeriod> periods = periods(match, start, sentence.end(clause));
        if (key == null || regions.size() > 1 || labels.size() > 1 || periods.size() > 1) {
            return null;
        }
        ObservationKey inRegion = regions.isEmpty()
                ? key
                : key.withRegion(RegionResolver.regions(regions).get(0));
        ObservationKey ofLabel = labels.isEmpty()
                ? inRegion
                : inRegion.withIndicator(
                        FigureRule.theOnly(labels.get(0).indicators, List.of()).id());
        return periods.isEmpty()
                ? ofLabel
                : ofLabel.withPeriod(periods.iterator().next());
    }

    /**
     * Returns the change that the nearest figure states and the data support, in the sentence or the one before; for
     * the only region that the clause of a statement names. Returns null if no figure states such a change.
     */
    @Nullable
    Claim changeBeside(Match match, ClaimResults results) {
        List<Claim> near = new ArrayList<>(topic.claims);
        for (int i = 0; i < sentence.size(); i++) {
            boolean isNear = sentence.clause(i) <= sentence.clause(match.first()) + 1;
            if (isNear && !(i >= match.first() && i <= match.last())) {
                Optional.ofNullable(subjects.claim(i)).ifPresent(near::add);
            }
        }
        Claim change = null;
        for (Claim claim : near) {
            boolean isChange = claim instanceof GrowthClaim
                    || claim instanceof DifferenceClaim difference
                            && difference
                                    .of()
                                    .region()
                                    .equals(difference.reference().region());
            change = isChange && results.check(claim).verdict() == Verdict.SUPPORTED ? claim : change;
        }
        List<TextToken> regions = named(sentence.start(sentence.clause(match.first())), match.first());
        return change == null || regions.size() > 1
                ? null
                : regions.isEmpty()
                        ? change
                        : ClaimParts.toRegion(
                                change, RegionResolver.regions(regions).get(0));
    }

    /**
     * Returns what the figure beside a statement is derived as, such as a growth rate or a share, if the data support
     * it: that of the nearest figure before, or of the first one after. Returns null if it is a level.
     */
    @Nullable
    Claim derivedBeside(Match match, ClaimResults results) {
        Claim before = claimBefore(match.first());
        int end = sentence.end(Math.min(sentence.clause(match.first()) + 1, sentence.clauseCount() - 1));
        int after = match.last() + 1;
        while (after < end && !StatementText.isFigure(sentence.get(after))) {
            after++;
        }
        Claim beside = before == null && after < end ? subjects.claim(after) : before;
        return beside != null
                        && !(beside instanceof LevelClaim)
                        && results.check(beside).verdict() == Verdict.SUPPORTED
                ? beside
                : null;
    }

    /** Returns the observation of the only indicator, region and period that the sentence or those before it name. */
    ObservationKey key(Match match) {
        if (assumed != null) {
            return assumed;
        }
        Indicator<?> indicator = FigureRule.theOnly(label(match), List.of());
        Region region = region(match);
        return ObservationKey.of(indicator.id(), region, period(match, indicator, region));
    }

    /**
     * Returns the observation of the level beside a statement if its region is that of the statement, or else of the
     * sentence.
     */
    ObservationKey keyBeside(Match match) {
        if (assumed != null) {
            return assumed;
        }
        LevelClaim level = match.region() == null ? levelBeside(match) : null;
        if (level != null) {
            return hasOwnRegion(match) && figureAfter(match) < 0 ? key(match) : level.of();
        }
        boolean isOfLevels = claimBeside(match) instanceof LevelClaim;
        if (match.region() == null && !isOfLevels && hasFigureBeside(match)) {
            throw NoLinkException.unlinked(UNCLEAR);
        }
        return key(match);
    }

    private boolean hasOwnRegion(Match match) {
        int clause = sentence.clause(match.first());
        return !sentence.subjects(TokenType.REGION, sentence.start(clause), match.first())
                        .isEmpty()
                || match.kind() == StatementKind.TOP
                        && sentence.get(match.first()).isSubject(TokenType.REGION);
    }

    /** Returns the figure directly after a statement, or -1: "a record 36.9 million". */
    private int figureAfter(Match match) {
        for (int i = match.last() + 1;
                !isOfReference(match) && i < sentence.size() && i <= match.last() + MAX_GAP;
                i++) {
            if (StatementText.isFigure(sentence.get(i))) {
                return i;
            }
            boolean isLight = sentence.get(i).is(TokenType.WORD)
                    && sentence.get(i).hasAny(WordRole.OF, WordRole.IN, WordRole.WITH);
            if (!isLight) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the level of the figure beside a statement; or null if it is beside none. */
    @Nullable
    LevelClaim levelBeside(Match match) {
        boolean isOfTwo = figureAfter(match) < 0 && hasLevelsOfTwoRegions(match.first());
        return !isOfTwo && claimBeside(match) instanceof LevelClaim level ? level : null;
    }

    /** Returns the claim of the figure directly after a statement, or of the nearest one before; or null. */
    private @Nullable Claim claimBeside(Match match) {
        int after = figureAfter(match);
        if (after >= 0) {
            return subjects.claim(after);
        }
        int clause = sentence.clause(match.first());
        int before = new ChangeEnds(sentence).figureBefore(match.first());
        for (int j = match.last() + 1; j < sentence.end(clause) && before < sentence.start(clause); j++) {
            // "Was unchanged in the following year and stood at 2.5 % in 2024".
            boolean isOfOther = sentence.has(TokenType.PERIOD, match.last() + 1, j)
                    && sentence.has(WordRole.AND, match.last() + 1, j);
            if (StatementText.isFigure(sentence.get(j)) && !isOfReference(match) && !isOfOther) {
                return subjects.claim(j);
            }
        }
        return claimBefore(match.first());
    }

    /** Returns whether a figure after a statement is of what it compares with: 超过上海的53297亿元. */
    private static boolean isOfReference(Match match) {
        return switch (match.kind()) {
            case COMPARE, OVERTAKE, SECOND -> true;
            default -> false;
        };
    }

    /** Returns whether a figure is beside a statement. */
    boolean hasFigureBeside(Match match) {
        int clause = sentence.clause(match.first());
        boolean isFound = false;
        for (int i = sentence.start(Math.max(0, clause - 1)); i < sentence.end(clause); i++) {
            boolean isBehind = i > match.last();
            boolean isOutside = i < match.first() || isBehind && !isOfReference(match);
            isFound |= isOutside && StatementText.isFigure(sentence.get(i));
        }
        return isFound;
    }

    /** Returns whether the figures before a word are levels of more than one region. */
    private boolean hasLevelsOfTwoRegions(int i) {
        int nearest = new ChangeEnds(sentence).figureBefore(i);
        int start = nearest < 0 ? 0 : sentence.start(sentence.clause(nearest));
        Set<Region> regions = new LinkedHashSet<>();
        for (int j = named(start, nearest + 1).size() == 1 ? start : 0; j < i; j++) {
            if (sentence.get(j).is(TokenType.FIGURE) && subjects.claim(j) instanceof LevelClaim level) {
                regions.add(level.of().region());
            }
        }
        return regions.size() > 1;
    }

    /** Returns the levels that the figures of the sentence before a token state. */
    List<LevelClaim> levels(int end) {
        List<LevelClaim> levels = new ArrayList<>();
        for (int j = 0; j < end; j++) {
            if (sentence.get(j).is(TokenType.FIGURE) && subjects.claim(j) instanceof LevelClaim level) {
                levels.add(level);
            }
        }
        return levels;
    }

    /** Returns whether only words such as "economy" name the indicator of a statement. */
    boolean isLoose(ObservationKey key) {
        return data.indicator(key.indicator()).filter(subjects.labels::isLoose).isPresent();
    }

    /** Returns the claim of a figure, or null. */
    @Nullable
    Claim claim(int figure) {
        return subjects.claim(figure);
    }

    /** Returns the claim of the figure in the clause before a word, or in its own; or null. */
    @Nullable
    Claim claimBefore(int i) {
        int before = new ChangeEnds(sentence).figureBefore(i);
        boolean isAdjacent = before >= 0 && sentence.clause(i) - sentence.clause(before) <= 1;
        return isAdjacent && !isOfComparedRegion(sentence.get(before)) ? subjects.claim(before) : null;
    }

    /** Returns whether a figure is of a region that is only compared with: "1.5 times Italy's 65.0 million". */
    private boolean isOfComparedRegion(TextToken figure) {
        return sentence.tokens.stream()
                .anyMatch(token -> token.is(TokenType.REGION) && token.isReference && figure.equals(token.owner));
    }

    /** Returns the label of a statement: that of its clause, of the nearest clause before, or of the topic. */
    private List<Indicator<?>> label(Match match) {
        int own = sentence.clause(match.first());
        Claim before = label(match, own).isEmpty() ? claimBefore(match.first()) : null;
        ObservationKey of = before == null ? null : ClaimParts.subject(before);
        Optional<Indicator<?>> stated = of == null ? Optional.empty() : data.indicator(of.indicator());
        if (stated.isPresent()) {
            return List.of(stated.get());
        }
        for (int clause = own; clause >= 0; clause--) {
            List<Indicator<?>> label = label(match, clause);
            if (!label.isEmpty()) {
                return label;
            }
        }
        if (topic.labels.isEmpty()) {
            for (int clause = own + 1; clause < sentence.clauseCount(); clause++) {
                List<Indicator<?>> label = label(match, clause);
                if (!label.isEmpty()) {
                    return label;
                }
            }
        }
        if (topic.labels.size() != 1 || topic.isLabelLost) {
            throw NoLinkException.unlinked(UNCLEAR);
        }
        return topic.labels.get(0);
    }

    /** Returns the only label of a clause outside a statement, or an empty list. */
    private List<Indicator<?>> label(Match match, int clause) {
        Set<List<Indicator<?>>> found = new LinkedHashSet<>();
        for (int i = sentence.start(clause); i < sentence.end(clause); i++) {
            TextToken token = sentence.get(i);
            boolean isInside = i >= match.first() && i <= match.last() && match.kind() != StatementKind.TOP;
            if (token.isSubject(TokenType.LABEL) && !isInside) {
                found.add(token.indicators);
            }
        }
        if (found.size() > 1) {
            throw NoLinkException.unlinked(UNCLEAR);
        }
        return found.isEmpty() ? List.of() : found.iterator().next();
    }

    private Region region(Match match) {
        int own = sentence.clause(match.first());
        if (match.region() != null) {
            return match.region();
        }
        if (match.kind() == StatementKind.TOP && sentence.get(match.first()).isSubject(TokenType.REGION)) {
            return RegionResolver.theOnly(RegionResolver.regions(List.of(sentence.get(match.first()))));
        }
        for (int clause = own; clause >= 0; clause--) {
            int end = clause == own ? match.first() : sentence.end(clause);
            List<TextToken> named = named(sentence.start(clause), end);
            if (!named.isEmpty()) {
                return RegionResolver.theOnly(RegionResolver.regions(named));
            }
        }
        List<TextToken> behind = named(match.last() + 1, sentence.end(own));
        if (!behind.isEmpty()) {
            return RegionResolver.theOnly(RegionResolver.regions(behind));
        }
        if (topic.regions.isEmpty()) {
            return data.onlyRegion().orElseThrow(() -> NoLinkException.unlinked(UNCLEAR));
        }
        Set<Region> regions = new LinkedHashSet<>();
        topic.regions.forEach(mention -> regions.add(RegionResolver.region(mention)));
        return RegionResolver.theOnly(new ArrayList<>(regions));
    }

    private List<TextToken> named(int from, int to) {
        return sentence.subjects(TokenType.REGION, from, to).stream()
                .filter(token -> token.region != null && token.region.kind() != RegionMention.Kind.SAME_PLACE)
                .toList();
    }

    /** Returns the period of a statement: of its clause, of the clauses before, of the topic or of those after. */
    private TimePeriod period(Match match, Indicator<?> indicator, Region region) {
        int clause = sentence.clause(match.first());
        boolean isNow = sentence.has(WordRole.NOW, sentence.start(clause), sentence.end(clause));
        Set<TimePeriod> own = periods(match, sentence.start(clause), sentence.end(clause));
        Set<TimePeriod> periods = own.isEmpty() && !isNow ? periods(match, 0, sentence.end(clause)) : own;
        if (periods.isEmpty()) {
            topic.periods.forEach(mention -> {
                if (mention.isFixed() && mention.period() != null) {
                    periods.add(mention.period());
                }
            });
        }
        if (periods.isEmpty() && !isNow) {
            periods.addAll(periods(match, sentence.end(clause), sentence.size()));
        }
        if (periods.isEmpty() && since(match) != null) {
            return data.last(indicator.id(), region).orElseThrow(() -> NoLinkException.unlinked(UNCLEAR));
        }
        if (periods.size() != 1) {
            throw NoLinkException.unlinked(UNCLEAR);
        }
        return data.inFrequency(indicator, periods.iterator().next());
    }

    private Set<TimePeriod> periods(Match match, int from, int to) {
        Set<TimePeriod> periods = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            TextToken token = sentence.get(i);
            PeriodMention mention = token.isSubject(TokenType.PERIOD) ? token.period : null;
            boolean isInside = i >= match.first() && i <= match.last() && match.kind() != StatementKind.STREAK;
            boolean isOther = token.owner != null || isInside || isUnit(token);
            if (mention == null || isOther || mention.kind() == PeriodMention.Kind.SINCE) {
                continue;
            }
            if (match.kind() == StatementKind.UNCHANGED && mention.isEarlier()) {
                continue;
            }
            TimePeriod period = token.isAmbiguous ? null : subjects.periods.fixed(token);
            if (period == null) {
                throw NoLinkException.unlinked(UNCLEAR);
            }
            periods.add(period);
        }
        return periods;
    }

    /** Returns the observation of a multiple in the last of the two years that the paragraph names. */
    ObservationKey keyOfTwo(Match match) {
        Indicator<?> indicator = FigureRule.theOnly(label(match), List.of());
        Region region = region(match);
        int clause = sentence.clause(match.first());
        Set<TimePeriod> own = periods(match, sentence.start(clause), sentence.end(clause));
        Set<TimePeriod> years = years();
        boolean isOfTwo = own.isEmpty() && years.size() == 2;
        TimePeriod period =
                isOfTwo ? years.stream().max(TimePeriod::compareTo).orElseThrow() : period(match, indicator, region);
        return ObservationKey.of(indicator.id(), region, period);
    }

    /** Returns the first of the two years that the paragraph names, of which the last is given. */
    TimePeriod firstOfTwo(TimePeriod last) {
        Set<TimePeriod> years = years();
        TimePeriod first = years.stream().min(TimePeriod::compareTo).orElse(last);
        if (years.size() != 2 || !years.contains(last) || first.equals(last)) {
            throw NoLinkException.unlinked(UNCLEAR);
        }
        return first;
    }

    /** Returns the years that the sentence and those before it name. */
    private Set<TimePeriod> years() {
        Set<TimePeriod> years = new LinkedHashSet<>();
        for (TextToken token : sentence.tokens) {
            TimePeriod period = token.is(TokenType.PERIOD) ? subjects.periods.fixed(token) : null;
            if (period != null) {
                years.add(period);
            }
        }
        topic.allPeriods.forEach(mention -> {
            if (mention.isFixed() && mention.period() != null) {
                years.add(Objects.requireNonNull(mention.period(), "period"));
            }
        });
        return years;
    }

    /** Returns whether a period only counts: "month" in "for the third month". */
    private static boolean isUnit(TextToken token) {
        return token.period != null
                && token.period.isUnknown()
                && token.has(WordRole.SUB_ANNUAL)
                && token.argument.isEmpty();
    }

    /** Returns the first period of "since 2019" in the clause of a statement, or null. */
    @Nullable
    TimePeriod since(Match match) {
        int clause = sentence.clause(match.first());
        for (int j = sentence.start(clause); j < sentence.end(clause); j++) {
            PeriodMention mention = sentence.get(j).period;
            if (mention != null && mention.kind() == PeriodMention.Kind.SINCE) {
                return mention.period();
            }
        }
        return null;
    }

    /** Returns the period that a statement compares its own with: "unchanged from December 2023", or null. */
    @Nullable
    TimePeriod base(Match match, TimePeriod own) {
        for (int i = match.first(); i <= match.last(); i++) {
            PeriodMention mention = sentence.get(i).is(TokenType.PERIOD) ? sentence.get(i).period : null;
            if (mention == null || mention.kind() == PeriodMention.Kind.SINCE || mention.isUnknown()) {
                continue;
            }
            TimePeriod fixed = subjects.periods.fixed(sentence.get(i));
            return fixed == null ? mention.beside(own) : fixed;
        }
        return null;
    }

    /** Returns the earlier period that the clause of a statement, or the clause before it without a figure, names. */
    @Nullable
    TimePeriod baseAround(Match match, TimePeriod own) {
        int clause = sentence.clause(match.first());
        for (int part = clause; part >= Math.max(0, clause - 1); part--) {
            if (part < clause && sentence.has(TokenType.FIGURE, sentence.start(part), sentence.end(part))) {
                return null;
            }
            for (int i = sentence.start(part); i < sentence.end(part); i++) {
                PeriodMention mention = sentence.get(i).is(TokenType.PERIOD) ? sentence.get(i).period : null;
                if (mention != null && (mention.isEarlier() || mention.isYear() && sentence.get(i).isReference)) {
                    return mention.isEarlier() ? mention.beside(own) : mention.period();
                }
            }
        }
        return null;
    }

    /** Returns the regions that the tokens between two indexes name, each once. */
    List<Region> regions(int from, int to) {
        return RegionResolver.regions(sentence.tokens.subList(from, to).stream()
                .filter(token -> token.is(TokenType.REGION) && !token.isContext)
                .toList());
    }

    /** Returns the regions that the sentence names as subjects before a token, or else those of the topic. */
    List<Region> named(int end) {
        List<TextToken> own = named(0, end);
        if (own.size() > 1) {
            return new ArrayList<>(new LinkedHashSet<>(RegionResolver.regions(own)));
        }
        Set<Region> regions = new LinkedHashSet<>();
        topic.regions.forEach(mention -> regions.add(RegionResolver.region(mention)));
        return new ArrayList<>(regions);
    }

    /** Returns the observations that a statement may be about besides the one that was read. */
    List<ObservationKey> others(Match match, ObservationKey key) {
        List<ObservationKey> keys = new ArrayList<>();
        Set<Region> regions = new LinkedHashSet<>();
        Set<TimePeriod> periods = new LinkedHashSet<>();
        Set<String> indicators = new LinkedHashSet<>();
        int clause = sentence.clause(match.first());
        boolean isFirm = named(sentence.start(clause), match.first()).size() == 1;
        for (int i = 0; i < sentence.size(); i++) {
            TextToken token = sentence.get(i);
            boolean isInside = i >= match.first() && i <= match.last();
            if (isInside) {
                continue;
            }
            if (token.isSubject(TokenType.REGION) && token.region != null && token.region.region() != null && !isFirm) {
                regions.add(token.region.region());
            }
            TimePeriod period = token.is(TokenType.PERIOD) ? subjects.periods.fixed(token) : null;
            if (period != null && !period.isRange()) {
                periods.add(period);
            }
            if (token.isSubject(TokenType.LABEL)) {
                token.indicators.forEach(indicator -> indicators.add(indicator.id()));
            }
        }
        topic.allPeriods.forEach(mention -> {
            if (mention.isFixed()
                    && mention.period() != null
                    && !mention.period().isRange()) {
                periods.add(Objects.requireNonNull(mention.period(), "period"));
            }
        });
        if (!isFirm && regions.isEmpty()) {
            topic.allRegions.forEach(mention -> {
                if (mention.region() != null) {
                    regions.add(mention.region());
                }
            });
        }
        regions.stream().limit(MAX_OTHERS).forEach(region -> keys.add(key.withRegion(region)));
        periods.stream().limit(MAX_OTHERS).forEach(period -> keys.add(key.withPeriod(period)));
        indicators.stream().limit(MAX_OTHERS).forEach(id -> keys.add(key.withIndicator(id)));
        keys.removeIf(key::equals);
        return keys;
    }
}
