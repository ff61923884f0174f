// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the label that a figure belongs to: in its clause, otherwise in an earlier clause or sentence. */
final class LabelFinder {
    private static final int MAX_SKIPPED = 4;
    /** The maximum length of the words for a whole after a percentage. */
    private static final int MAX_WHOLE = 30;

    static final String NO_LABEL = "no label of the data names what the figure is about";
    private static final Set<Class<?>> AMOUNTS = Set.of(Money.class, MoneyPer.class, Amount.class);
    static final String TWO_LABELS = "more than one label may name what the figure is about";

    private final Sentence sentence;
    private final Topic topic;
    private final LabelWords labelWords;
    private final Map<Integer, List<Indicator<?>>> found = new HashMap<>();
    private @Nullable Indicator<?> assumed;

    LabelFinder(Sentence sentence, Topic topic, LabelWords labelWords) {
        this.sentence = sentence;
        this.topic = topic;
        this.labelWords = labelWords;
    }

    /** Returns the claim of the rate that the data state beside the levels whose growth a claim is about. */
    Optional<Claim> statedGrowth(Claim claim) {
        if (!(claim instanceof GrowthClaim growth) || growth.basis() == GrowthBasis.NOMINAL) {
            return Optional.empty();
        }
        ObservationKey of = growth.of();
        Indicator<?> rate = labelWords.growthOf(of.indicator());
        boolean isOfYear = growth.since().equals(of.period().plusYears(-1));
        return rate == null || !isOfYear
                ? Optional.empty()
                : Optional.of(new LevelClaim(of.withIndicator(rate.id()), PercentRule.percentage(growth.figure())));
    }

    /** Returns whether a usual word of a concept is a label of an indicator. */
    boolean isOf(String concept, String indicator) {
        return labelWords.isOf(concept, indicator);
    }

    /**
     * Returns the indicators that are shares, if one of the labels names the part and the words of the percentage name
     * the whole: 卫生支出占GDP的11.8%, "11.8 % of GDP". A label inside another term, such as "public health expenditure",
     * does not name the part.
     */
    List<Indicator<?>> shares(FigureScope scope, List<List<Indicator<?>>> labels) {
        int verb = scope.figure;
        while (verb > scope.clauseStart && !isShareVerb(sentence.get(verb))) {
            verb--;
        }
        boolean isAfterVerb = verb < scope.figure && isShareVerb(sentence.get(verb));
        TextToken of = sentence.at(scope.figure + 1);
        boolean isBehind = of != null && !of.isHan && of.has(WordRole.OF);
        boolean isOther = sentence.tokens.subList(scope.clauseStart, scope.clauseEnd).stream()
                .anyMatch(token -> token.isOtherTerm);
        if (isOther || FigureRule.direction(scope) != null || !isBehind && !isAfterVerb) {
            return List.of();
        }
        int from = isBehind ? scope.token().end : sentence.get(verb).end;
        int to = isBehind ? Math.min(sentence.text.length(), from + MAX_WHOLE) : scope.token().start;
        Set<String> parts = new HashSet<>();
        labels.stream().flatMap(List::stream).map(Lexicon::names).forEach(parts::addAll);
        return labelWords.shares(FoldedText.term(sentence.text.substring(from, to)), parts);
    }

    private static boolean isShareVerb(TextToken token) {
        return token.has(WordRole.SHARE_VERB) || token.isHan && token.has(WordRole.EQUALS);
    }

    /** Remembers the indicators of a figure, for the figures after it. */
    void remember(int figure, List<Indicator<?>> indicators) {
        found.put(figure, indicators);
    }

    /** Returns whether only words such as "economy" name an indicator. */
    boolean isLoose(Indicator<?> indicator) {
        return sentence.looseLabels().contains(indicator.id())
                || topic.looseLabels.contains(indicator.id())
                        && !sentence.firmLabels().contains(indicator.id());
    }

    /** Sets the indicator that figures without a label are about; null for none. */
    void assume(@Nullable Indicator<?> indicator) {
        assumed = indicator;
    }

    /** Returns the indicators of the label that a figure belongs to. */
    List<Indicator<?>> find(FigureScope scope) {
        if (assumed != null) {
            return List.of(assumed);
        }
        List<Indicator<?>> own = own(scope);
        List<Indicator<?>> label = own.isEmpty() ? inherited(scope) : own;
        remember(scope.figure, label);
        return label;
    }

    /** Returns the indicators of the label in the clause of a figure, or an empty list. */
    private List<Indicator<?>> own(FigureScope scope) {
        List<List<Indicator<?>>> before = labels(scope.start, scope.figure);
        TextToken after = labelAfter(scope.afterPair() - 1, scope.end);
        if (after == null && scope.token().isInFront) {
            after = labelBehindFront(scope);
        }
        if (before.size() == 1 && isPercentageOfRate(scope, before.get(0))) {
            return before.get(0);
        }
        if (after != null) {
            boolean isBeside = isBeside(scope, after)
                    || !after.isLoose
                            && sentence.subjects(TokenType.LABEL, scope.start, scope.figure).stream()
                                    .allMatch(token -> token.isLoose);
            if (before.isEmpty() || before.size() == 1 && before.get(0).equals(after.indicators) || isBeside) {
                return after.indicators;
            }
            throw NoLinkException.unlinked(TWO_LABELS);
        }
        if (before.size() > 1) {
            throw NoLinkException.unlinked(TWO_LABELS);
        }
        requireNoPart(scope);
        return before.isEmpty() ? List.of() : before.get(0);
    }

    /** Rejects a figure of an unknown part of its label: 出口总额中机电产品. */
    private void requireNoPart(FigureScope scope) {
        for (int i = scope.start; i + 1 < scope.figure; i++) {
            TextToken among = sentence.get(i + 1);
            boolean isAmong = sentence.get(i).is(TokenType.LABEL) && among.isHan && among.has(WordRole.AMONG);
            if (isAmong && !sentence.isLight(i + 2, scope.figure)) {
                throw NoLinkException.unlinked(NO_LABEL);
            }
        }
    }

    /** Returns whether a percentage has a label of percentages before it: "the R&D intensity was 3 % of GDP". */
    private static boolean isPercentageOfRate(FigureScope scope, List<Indicator<?>> label) {
        return scope.figure()
                        .filter(figure -> figure.unit().kind() == Percentage.class)
                        .isPresent()
                && label.stream().allMatch(indicator -> indicator.kind() == Percentage.class);
    }

    private @Nullable TextToken labelBehindFront(FigureScope scope) {
        if (labels(scope.figure + 1, scope.end).size() != 1) {
            return null;
        }
        int i = scope.figure + 1;
        while (!sentence.get(i).isSubject(TokenType.LABEL)) {
            i++;
        }
        requireLight(scope.figure + 1, i);
        return sentence.get(i);
    }

    /** Returns whether a label is the noun of a figure: it follows directly, or after "were". */
    private boolean isBeside(FigureScope scope, TextToken label) {
        TextToken next = sentence.at(scope.figure + 1);
        TextToken second = sentence.at(scope.figure + 2);
        return label.equals(next) || next != null && next.has(WordRole.BE) && label.equals(second);
    }

    /** Returns the labels between two indexes, each once. */
    List<List<Indicator<?>>> labels(int from, int to) {
        List<List<Indicator<?>>> labels = new ArrayList<>();
        List<TextToken> tokens = sentence.subjects(TokenType.LABEL, from, to);
        boolean isFirm = tokens.stream().anyMatch(token -> !token.isLoose);
        for (TextToken token : tokens) {
            if (!(isFirm && token.isLoose) && !labels.contains(token.indicators)) {
                labels.add(token.indicators);
            }
        }
        return labels;
    }

    /**
     * Returns the label that follows a figure as its noun: "345 star-rated hotels", "52 billion yuan in tourism
     * revenue".
     */
    private @Nullable TextToken labelAfter(int figure, int end) {
        int i = figure + 1;
        while (i < end && i <= figure + MAX_SKIPPED && isChange(sentence.get(i))) {
            i++;
        }
        boolean isBase = i + 1 < end
                && ReferenceMarks.isMultiple(sentence.get(figure))
                && sentence.get(i).is(TokenType.WORD)
                && sentence.get(i).has(WordRole.DETERMINER);
        i += isBase ? 1 : 0;
        boolean isPredicate = i + 1 < end
                && sentence.get(i).has(WordRole.BE)
                && sentence.get(i + 1).is(TokenType.LABEL);
        i += isPredicate ? 1 : 0;
        if (i < end && sentence.get(i).is(TokenType.LABEL)) {
            return sentence.get(i);
        }
        if (i >= end
                || !sentence.get(i).hasAny(WordRole.OF, WordRole.IN)
                || sentence.get(i).is(TokenType.REGION)) {
            return null;
        }
        requireNoWhole(figure, i, end);
        int object = i + 1;
        while (object < end && object <= i + MAX_SKIPPED && isBeforeNoun(sentence.get(object))) {
            object++;
        }
        if (object < end && sentence.get(object).is(TokenType.LABEL)) {
            return sentence.get(object);
        }
        boolean isOther = object < end && !sentence.isLight(object, object + 1) && !sentence.get(object).isHan;
        if (isOther) {
            throw NoLinkException.unlinked(NO_LABEL);
        }
        return null;
    }

    /** Rejects an amount that is a part of its label: "spent 608 billion yuan of its GDP on research". */
    private void requireNoWhole(int figure, int of, int end) {
        Phrase phrase = sentence.get(figure).phrase;
        boolean isAmount = phrase != null
                && phrase.figure()
                        .filter(amount -> AMOUNTS.contains(amount.unit().kind()))
                        .isPresent();
        boolean isOwner = of + 2 < end
                && sentence.get(of + 1).hasAny(WordRole.DETERMINER, WordRole.POSSESSIVE)
                && sentence.get(of + 2).is(TokenType.LABEL);
        if (isAmount && !sentence.get(of).isHan && sentence.get(of).end - sentence.get(of).start == 2 && isOwner) {
            throw NoLinkException.unlinked("the figure is a part of "
                    + sentence.text.substring(sentence.get(of + 2).start, sentence.get(of + 2).end)
                    + ", and no label names the part");
        }
    }

    private static boolean isChange(TextToken token) {
        return token.is(TokenType.WORD)
                        && token.hasAny(WordRole.RISE, WordRole.FALL, WordRole.MORE, WordRole.LESS)
                        && !token.has(WordRole.COMPARATOR)
                || token.has(WordRole.YEAR_ON_YEAR);
    }

    private static boolean isBeforeNoun(TextToken token) {
        return token.is(TokenType.REGION)
                || token.is(TokenType.WORD)
                        && token.hasAny(WordRole.NEUTRAL, WordRole.POSSESSIVE, WordRole.CUMULATIVE)
                        && !token.hasAny(WordRole.AND, WordRole.COMPARATOR);
    }

    /** Returns the indicators of the label in an earlier clause or sentence. */
    List<Indicator<?>> inherited(FigureScope scope) {
        requireLight(scope.start, scope.figure);
        requireFittingNoun(scope);
        TextToken next = sentence.at(scope.figure + 1);
        boolean isPart = next != null && !next.isHan && next.has(WordRole.AMONG_CLAUSE)
                || scope.hasBefore(WordRole.AMONG_CLAUSE) && !sentence.has(TokenType.REGION, scope.start, scope.end);
        if (isPart) {
            throw NoLinkException.unlinked(NO_LABEL);
        }
        if (scope.start > scope.clauseStart) {
            List<Indicator<?>> previous = found.get(scope.start - 1);
            if (previous == null) {
                throw NoLinkException.unlinked(NO_LABEL);
            }
            return previous;
        }
        for (int clause = scope.clause() - 1; clause >= 0; clause--) {
            List<Indicator<?>> label = ofClause(clause);
            if (!label.isEmpty()) {
                return label;
            }
        }
        if (topic.isLabelLost || topic.labels.isEmpty()) {
            throw NoLinkException.unlinked(NO_LABEL);
        }
        if (topic.labels.size() > 1) {
            throw NoLinkException.unlinked(TWO_LABELS);
        }
        return topic.labels.get(0);
    }

    private void requireLight(int from, int to) {
        if (!sentence.isLight(from, to)) {
            throw NoLinkException.unlinked(NO_LABEL);
        }
    }

    /** Returns the indicators of the label of a clause, or an empty list. */
    List<Indicator<?>> ofClause(int clause) {
        int start = sentence.start(clause);
        int end = sentence.end(clause);
        int figure = lastFigure(start, end);
        List<List<Indicator<?>>> labels = labels(start, end);
        if (figure >= 0) {
            List<Indicator<?>> label = found.get(figure);
            if (label == null
                    || labels.size() > 1 && !labels.get(labels.size() - 1).equals(label)) {
                throw NoLinkException.unlinked(label == null ? NO_LABEL : TWO_LABELS);
            }
            return label;
        }
        if (labels.size() > 1) {
            throw NoLinkException.unlinked(TWO_LABELS);
        }
        if (labels.isEmpty() && !isAttribution(start)) {
            requireLight(start, end);
        }
        return labels.isEmpty() ? List.of() : labels.get(0);
    }

    private boolean isAttribution(int start) {
        return sentence.get(start).has(WordRole.ATTRIBUTION);
    }

    private int lastFigure(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (sentence.get(i).is(TokenType.FIGURE)) {
                return new FigureScope(sentence, i).owner;
            }
        }
        return -1;
    }

    /** Rejects a count of something that the label of another clause does not name: ", and 12 new hotels opened". */
    private void requireFittingNoun(FigureScope scope) {
        Optional<Quantity<?>> one = scope.figure().map(figure -> figure.unit().of(BigDecimal.ONE));
        if (one.isEmpty() || !(one.get() instanceof Count count)) {
            return;
        }
        String noun = count.counted().toLowerCase(Locale.ROOT);
        boolean isHan = !noun.isEmpty() && FoldedText.isHan(noun.charAt(0));
        boolean isGeneral = noun.equals("things") || isHan && noun.length() <= 2;
        TextToken after = sentence.at(scope.figure + 1);
        boolean isUnknown = after != null
                && after.is(TokenType.UNKNOWN)
                && scope.figure + 1 < scope.end
                && (!after.isHan || after.start == scope.token().end);
        TextToken second = sentence.at(scope.figure + 2);
        boolean isPredicate = after != null
                && second != null
                && after.has(WordRole.BE)
                && second.is(TokenType.UNKNOWN)
                && !WordEndings.isForm(sentence.text, second);
        if (isUnknown || isPredicate || !isGeneral && !isOfLabel(noun)) {
            throw NoLinkException.unlinked(NO_LABEL);
        }
    }

    /** Returns whether a figure counts nothing that its words name, such as hotels. */
    boolean hasGeneralNoun(FigureScope scope) {
        try {
            requireFittingNoun(scope);
            return true;
        } catch (NoLinkException otherNoun) {
            return false;
        }
    }

    private boolean isOfLabel(String noun) {
        for (String word : noun.split(" ", -1)) {
            if (labelWords.contains(word)) {
                return true;
            }
        }
        return GENERAL_NOUNS.contains(noun);
    }

    private static final Set<String> GENERAL_NOUNS = Set.of(
            "visits",
            "trips",
            "people",
            "persons",
            "units",
            "times",
            "points",
            "point",
            "percentage points",
            "percentage point");
}
