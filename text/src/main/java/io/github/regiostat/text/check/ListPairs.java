// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pairs the figures of a list with regions, labels or periods in their order: "respectively", 分别. */
final class ListPairs {
    /** The greatest distance of "respectively" after the last figure of a list: "in 2018 and 2019, respectively". */
    private static final int MAX_GAP = 20;

    private static final String NO_PAIR = "the figures of the list do not pair with regions, labels or periods";

    private static final int QUARTERS = 4;
    private static final Pattern EACH_QUARTER =
            Pattern.compile("(?i)四个季度|[各每]个?季度?|\\b(?:the|its) four quarters|\\beach quarter");

    private final Sentence sentence;

    private final OtherMentions others;

    ListPairs(Sentence sentence, OtherMentions others) {
        this.sentence = sentence;
        this.others = others;
    }

    /** The list that was read last, since its figures are requested one after the other. */
    private @Nullable FigureList known;

    /** The figures of a list, and the items before or after it. */
    private static final class FigureList {
        final int first;
        final int last;
        final boolean isPaired;
        final List<Integer> figures = new ArrayList<>();
        final Map<TokenType, List<TextToken>> items = new EnumMap<>(TokenType.class);

        FigureList(int first, int last, boolean isPaired) {
            this.first = first;
            this.last = last;
            this.isPaired = isPaired;
        }

        int size() {
            return figures.size();
        }

        int index(int figure) {
            return Collections.binarySearch(figures, figure);
        }
    }

    Optional<List<Indicator<?>>> label(FigureScope scope) {
        return paired(scope, TokenType.LABEL).map(token -> token.indicators);
    }

    Optional<Region> region(FigureScope scope) {
        Optional<TextToken> paired = paired(scope, TokenType.REGION);
        FigureList list = list(scope.figure);
        if (list != null && isOfRegionsBefore(scope)) {
            return Optional.of(RegionResolver.region(regionsBefore(list).get(list.index(scope.figure))));
        }
        return paired.map(token -> RegionResolver.region(Objects.requireNonNull(token.region, "region")));
    }

    /** Returns the regions before a list; 两市 in its sentence may mean those of more than one sentence. */
    private List<RegionMention> regionsBefore(FigureList list) {
        return others.regionsBefore(list.size(), sentence.has(WordRole.COMBINED, 0, list.first));
    }

    /** Returns whether a list without own regions has a figure for each of the sentence before: 四地增速分别为. */
    private boolean isOfRegionsBefore(FigureScope scope) {
        FigureList list = list(scope.figure);
        return list != null
                && list.index(scope.figure) >= 0
                && list.size() == regionsBefore(list).size()
                && !sentence.has(TokenType.REGION, 0, list.first)
                && !sentence.has(TokenType.PERIOD, 0, list.first);
    }

    /** Returns the period of a figure in a list; parts of a year are of the only year of the text. */
    Optional<TimePeriod> period(FigureScope scope, PeriodResolver resolver) {
        FigureList list = list(scope.figure);
        if (list != null && yearOfQuarters(list).isPresent()) {
            int quarter = list.index(scope.figure) + 1;
            return yearOfQuarters(list).map(year -> PeriodMention.partOf(year, "Q" + quarter));
        }
        return paired(scope, TokenType.PERIOD)
                .map(token -> Optional.ofNullable(resolver.fixed(token))
                        .orElseThrow(() -> NoLinkException.unlinked(NO_PAIR)));
    }

    /** Returns the year of a list with a figure for each of its quarters: 四个季度分别为. */
    private Optional<Integer> yearOfQuarters(FigureList list) {
        List<TextToken> periods = sentence.subjects(TokenType.PERIOD, 0, list.first).stream()
                .filter(token -> token.period != null && token.period.isYear())
                .toList();
        boolean isOfQuarters = list.size() == QUARTERS
                && periods.size() == 1
                && sentence.subjects(TokenType.REGION, 0, list.first).size() < QUARTERS
                && sentence.subjects(TokenType.LABEL, 0, list.first).size() < QUARTERS
                && EACH_QUARTER
                        .matcher(sentence.words(sentence.get(0).start, sentence.get(list.first).start))
                        .find();
        return isOfQuarters
                ? Optional.ofNullable(periods.get(0).period)
                        .map(PeriodMention::period)
                        .map(TimePeriod::reportingYear)
                : Optional.empty();
    }

    /** Returns the item that a figure of a paired list belongs to, or empty if the items of the type are not a list. */
    private Optional<TextToken> paired(FigureScope scope, TokenType type) {
        FigureList list = list(scope.figure);
        if (list == null) {
            return Optional.empty();
        }
        if (yearOfQuarters(list).isPresent()) {
            return Optional.empty();
        }
        int pairs = 0;
        List<TextToken> own = List.of();
        for (TokenType each : List.of(TokenType.LABEL, TokenType.REGION, TokenType.PERIOD)) {
            List<TextToken> items = list.items.computeIfAbsent(each, listed -> items(listed, list));
            pairs += items.size() == list.size() ? 1 : 0;
            own = each == type ? items : own;
            if (items.size() > 1 && items.size() != list.size()) {
                throw NoLinkException.unlinked(NO_PAIR);
            }
        }
        if (pairs == 0 && isOfRegionsBefore(scope)) {
            return Optional.empty();
        }
        boolean isOwn = own.size() == list.size();
        int index = list.index(scope.figure);
        if (pairs != 1 || isOwn && index < 0) {
            throw NoLinkException.unlinked(NO_PAIR);
        }
        return isOwn ? Optional.of(own.get(index)) : Optional.empty();
    }

    /**
     * Returns the items of a type in the nearest clause before the list of figures, or those after it; one for each
     * figure may also be in several clauses before: 一季度29.6万亿元，二季度32.1万亿元，分别增长4.0%和4.1%.
     */
    private List<TextToken> items(TokenType type, FigureList list) {
        List<TextToken> all = sentence.subjects(type, 0, list.first);
        List<TextToken> after = sentence.subjects(type, list.last + 1, sentence.end(sentence.clause(list.last)));
        for (int clause = sentence.clause(list.first); clause >= 0; clause--) {
            int end = Math.min(list.first, sentence.end(clause));
            List<TextToken> items = sentence.subjects(type, sentence.start(clause), end);
            if (items.size() == 1 && after.size() == list.size()) {
                return after;
            }
            if (!items.isEmpty()) {
                return items.size() == 1 && all.size() == list.size() ? all : items;
            }
        }
        return after;
    }

    /** Returns the list before or after a word of pairing, or null. */
    private @Nullable FigureList list(int figure) {
        FigureList list = known;
        if (list == null || list.index(figure) < 0) {
            list = listAround(figure);
            known = sentence.get(figure).is(TokenType.FIGURE) ? list : null;
        }
        return list.isPaired ? list : null;
    }

    private FigureList listAround(int figure) {
        int first = firstOfList(sentence, figure);
        int last = figure;
        int next = listAfter(figure);
        while (next >= 0) {
            last = next;
            next = listAfter(last);
        }
        FigureList list = new FigureList(first, last, first < last && isPaired(first, last));
        for (int i = first; i <= last; i++) {
            if (sentence.get(i).is(TokenType.FIGURE)) {
                list.figures.add(i);
            }
        }
        return list;
    }

    private boolean isPaired(int first, int last) {
        int start = sentence.start(sentence.clause(first));
        boolean isBefore = false;
        for (int i = first - 1; i >= start && !sentence.get(i).is(TokenType.FIGURE); i--) {
            isBefore |= sentence.get(i).has(WordRole.RESPECTIVELY);
        }
        int end = Math.min(sentence.size(), last + MAX_GAP);
        boolean isAfter = false;
        for (int i = last + 1; i < end && !sentence.get(i).is(TokenType.FIGURE); i++) {
            isAfter |= sentence.get(i).has(WordRole.RESPECTIVELY);
        }
        return isBefore || isAfter;
    }

    /** Returns the first figure of the list that a figure is in. */
    static int firstOfList(Sentence sentence, int figure) {
        int first = figure;
        int previous = listBefore(sentence, figure);
        while (previous >= 0) {
            first = previous;
            previous = listBefore(sentence, first);
        }
        return first;
    }

    private static int listBefore(Sentence sentence, int figure) {
        int i = figure - 1;
        while (i >= 0 && isJoint(sentence.get(i))) {
            i--;
        }
        return i >= 0 && i < figure - 1 && sentence.get(i).is(TokenType.FIGURE) ? i : -1;
    }

    private int listAfter(int figure) {
        int i = figure + 1;
        while (i < sentence.size() && isJoint(sentence.get(i))) {
            i++;
        }
        return i < sentence.size() && i > figure + 1 && sentence.get(i).is(TokenType.FIGURE) ? i : -1;
    }

    private static boolean isJoint(TextToken token) {
        return token.is(TokenType.LIST_MARK) || token.is(TokenType.WORD) && token.has(WordRole.AND);
    }
}
