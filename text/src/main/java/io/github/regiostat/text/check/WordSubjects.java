// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds indicator, region and period of statements without a figure: those of a figure beside, or the only ones. */
final class WordSubjects {
    private static final String UNCLEAR = "it is not clear what the statement is about";

    private static final int MAX_NOUN = 10;
    private static final BigDecimal MAX_REGIONS = BigDecimal.valueOf(100);

    private final Sentence sentence;
    private final Topic topic;
    private final SubjectRule subjects;
    private final DataIndex data;

    WordSubjects(Sentence sentence, Topic topic, SubjectRule subjects, DataIndex data) {
        this.sentence = sentence;
        this.topic = topic;
        this.subjects = subjects;
        this.data = data;
    }

    /** Returns the observation of the only indicator, region and period that the sentence or those before it name. */
    ObservationKey key(int i) {
        List<List<Indicator<?>>> labels = subjects.labels.labels(0, sentence.size());
        List<List<Indicator<?>>> known = labels.isEmpty() && !topic.isLabelLost ? topic.labels : labels;
        if (known.size() != 1) {
            throw NoLinkException.unlinked(UNCLEAR);
        }
        Indicator<?> indicator = FigureRule.theOnly(known.get(0), List.of());
        Region region = region(i);
        TimePeriod period = period(i, indicator, region);
        return ObservationKey.of(indicator.id(), region, period);
    }

    /**
     * Returns the observation of the level beside a word if its region is that of the word, or else of the sentence.
     */
    ObservationKey keyBeside(int i) {
        LevelClaim level = levelBeside(i);
        return level == null || hasOwnRegion(i) ? key(i) : level.of();
    }

    private boolean hasOwnRegion(int i) {
        return !sentence.subjects(TokenType.REGION, sentence.start(sentence.clause(i)), i)
                .isEmpty();
    }

    /** Returns the level of the last figure before a word, or of the next one in its clause; or null. */
    @Nullable
    LevelClaim levelBeside(int i) {
        int before = new ChangeEnds(sentence).figureBefore(i);
        int end = sentence.end(sentence.clause(i));
        for (int j = i + 1; j < end; j++) {
            if (sentence.get(j).is(TokenType.FIGURE)) {
                boolean isNearer = before < sentence.start(sentence.clause(i));
                if (isNearer) {
                    return subjects.claim(j) instanceof LevelClaim level ? level : null;
                }
            }
        }
        boolean isAdjacent = before >= 0 && sentence.clause(i) - sentence.clause(before) <= 1;
        boolean isLevel = isAdjacent && !hasLevelsOfTwoRegions(i);
        return isLevel && subjects.claim(before) instanceof LevelClaim level ? level : null;
    }

    /** Returns whether the figures before a word are levels of more than one region. */
    private boolean hasLevelsOfTwoRegions(int i) {
        Set<Region> regions = new LinkedHashSet<>();
        for (int j = 0; j < i; j++) {
            if (sentence.get(j).is(TokenType.FIGURE) && subjects.claim(j) instanceof LevelClaim level) {
                regions.add(level.of().region());
            }
        }
        return regions.size() > 1;
    }

    /** Returns the claim of the figure in the clause before a word, or in its own; or null. */
    @Nullable
    Claim claimBefore(int i) {
        int before = new ChangeEnds(sentence).figureBefore(i);
        boolean isAdjacent = before >= 0 && sentence.clause(i) - sentence.clause(before) <= 1;
        return isAdjacent ? subjects.claim(before) : null;
    }

    private Region region(int i) {
        for (int clause = sentence.clause(i); clause >= 0; clause--) {
            int end = Math.min(sentence.end(clause), clause == sentence.clause(i) ? i : sentence.size());
            List<TextToken> named = sentence.subjects(TokenType.REGION, sentence.start(clause), end).stream()
                    .filter(token -> token.region != null && token.region.kind() != RegionMention.Kind.SAME_PLACE)
                    .toList();
            if (!named.isEmpty()) {
                return RegionResolver.theOnly(RegionResolver.regions(named));
            }
        }
        Set<Region> regions = new LinkedHashSet<>();
        topic.regions.forEach(mention -> regions.add(RegionResolver.region(mention)));
        return RegionResolver.theOnly(new ArrayList<>(regions));
    }

    private TimePeriod period(int i, Indicator<?> indicator, Region region) {
        Set<TimePeriod> periods = new LinkedHashSet<>();
        for (TextToken token : sentence.subjects(TokenType.PERIOD, 0, sentence.size())) {
            PeriodMention mention = Objects.requireNonNull(token.period, "period");
            boolean isSubject = token.owner == null && mention.kind() != PeriodMention.Kind.SINCE;
            if (isSubject && !mention.isFixed()) {
                throw NoLinkException.unlinked(UNCLEAR);
            }
            if (isSubject && mention.period() != null) {
                periods.add(mention.period());
            }
        }
        if (periods.size() > 1) {
            Set<TimePeriod> own = new LinkedHashSet<>();
            int clause = sentence.clause(i);
            for (TextToken token : sentence.subjects(TokenType.PERIOD, sentence.start(clause), sentence.end(clause))) {
                if (token.period != null && token.period.period() != null) {
                    own.add(token.period.period());
                }
            }
            periods.retainAll(own);
        }
        if (periods.isEmpty()) {
            topic.periods.forEach(mention -> {
                if (mention.isFixed() && mention.period() != null) {
                    periods.add(mention.period());
                }
            });
        }
        if (periods.isEmpty() && since(i) != null) {
            return data.last(indicator.id(), region).orElseThrow(() -> NoLinkException.unlinked(UNCLEAR));
        }
        if (periods.size() != 1) {
            throw NoLinkException.unlinked(UNCLEAR);
        }
        return data.inFrequency(indicator, periods.iterator().next());
    }

    /** Returns the first period of "since 2019" in the clause of a word, or null. */
    @Nullable
    TimePeriod since(int i) {
        int clause = sentence.clause(i);
        for (int j = sentence.start(clause); j < sentence.end(clause); j++) {
            PeriodMention mention = sentence.get(j).period;
            if (mention != null && mention.kind() == PeriodMention.Kind.SINCE) {
                return mention.period();
            }
        }
        return null;
    }

    /**
     * Returns the regions of "of the ten provinces" if the data have as many of one kind, or an empty list. The number
     * is that of the clause, or of the first clause of the sentence.
     */
    List<Region> among(int i, ObservationKey key) {
        for (int clause : List.of(sentence.clause(i), 0)) {
            for (int j = sentence.start(clause); j + 1 < sentence.end(clause); j++) {
                int number = numberBefore(j);
                RegionKind kind = number > 1 ? kindAfter(j) : null;
                List<Region> found = kind == null ? List.of() : data.regionsOf(kind, key);
                if (!found.isEmpty() && found.size() == number) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Returns the number of a token, also with its noun: 六国. */
    private int numberBefore(int i) {
        TextToken token = sentence.get(i);
        if (token.phrase != null) {
            return token.phrase
                    .figure()
                    .filter(figure -> figure.unit().kind() == Count.class)
                    .flatMap(figure -> figure.quantity())
                    .filter(quantity -> quantity.number().compareTo(MAX_REGIONS) <= 0)
                    .map(quantity -> quantity.number().intValue())
                    .orElse(0);
        }
        boolean isJoined = token.is(TokenType.UNKNOWN) && token.isHan && token.end > token.start + 1;
        return isJoined ? RoleTable.get().number(sentence.text.substring(token.start, token.start + 1)) : number(token);
    }

    private @Nullable RegionKind kindAfter(int i) {
        TextToken token = sentence.get(i);
        TextToken next = token.phrase == null ? sentence.at(i + 1) : token;
        boolean isJoined = token.is(TokenType.UNKNOWN) && token.isHan && token.end > token.start + 1;
        if (next == null && !isJoined) {
            return null;
        }
        int start = isJoined || next == null || token.phrase != null ? token.start + 1 : next.start;
        int end = Math.min(sentence.text.length(), start + MAX_NOUN);
        String noun = FoldedText.term(sentence.text.substring(start, end));
        return RoleTable.get().words(WordRole.KIND_NOUN).stream()
                .filter(word -> noun.startsWith(word.text()))
                .map(word -> RegionKind.valueOf(word.argument()))
                .findFirst()
                .orElse(null);
    }

    /** Returns the number that a token names in words or digits, or 0. */
    int number(TextToken token) {
        if (token.is(TokenType.NUMBER) || token.has(WordRole.ORDINAL)) {
            return token.argument.length() == 0 || token.argument.length() > 3 ? 0 : Integer.parseInt(token.argument);
        }
        return RoleTable.get().number(FoldedText.term(sentence.text.substring(token.start, token.end)));
    }
}
