// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The nearest labels, regions and periods that can be of a figure: before it in its clause, after it up to the next
 * figure, in the clauses before, at the end of the sentence, and then in the sentences before.
 */
final class NearestMentions {
    /** The number of sentences before the figure whose periods it may be compared with. */
    private static final int MAX_SENTENCES = 3;

    /** The order of the periods of a heading: "2018 -> 2024", "2024 v 2023". */
    private static final Comparator<TextToken> LATEST_FIRST = Comparator.comparing(
            token ->
                    Optional.ofNullable(token.period).map(PeriodMention::period).orElse(null),
            Comparator.nullsLast(Comparator.reverseOrder()));

    /** A number of regions: "the five markets", 六国. */
    private static final Pattern COUNTED = Pattern.compile("(?i)([二两三四五六七八九十]|[2-9]|10)个?(?:国|省|州|地|市|大?产?[粮]?大省)"
            + "|\\b(two|three|four|five|six|seven|eight|nine|ten)\\s(?:\\w+\\s)?"
            + "(?:countries|states|provinces|markets|nations|regions|origins|economies|members)\\b");

    private static final Pattern UNIT =
            Pattern.compile("(?i)(?:months?|quarters?|monthly|quarterly|half-years?|semesters?)|单?月度?份?|当月|季度?|半年");

    private final Sentence sentence;
    private final List<Sentence> before;

    /**
     * @param sentence the sentence
     * @param before the sentences before it, in order
     */
    NearestMentions(Sentence sentence, List<Sentence> before) {
        this.sentence = sentence;
        this.before = before;
    }

    /** Returns whether the words around a figure say that it is of something that the data do not have. */
    boolean isOfOther(FigureScope scope, boolean isExact) {
        boolean isAmbiguous = new ChineseComparison(scope).isAmbiguous() || isOfUnknownPeriod(scope);
        for (int i = scope.clauseStart; i < scope.clauseEnd; i++) {
            isAmbiguous |= sentence.get(i).isAmbiguous;
        }
        return isAmbiguous
                || scope.token().isInFront
                || scope.hasInClause(WordRole.CURRENCY_BASIS)
                || scope.hasBefore(WordRole.AMONG_CLAUSE)
                        && !sentence.has(TokenType.REGION, scope.start, scope.end)
                        && !sentence.has(TokenType.PERIOD, scope.start, scope.figure)
                        && !sentence.has(TokenType.LABEL, scope.start, scope.figure)
                || isOfList(scope) && !hasPair(scope)
                || isOfOtherTerm(scope, isExact);
    }

    /** Returns whether a figure is of a list that "respectively" ends, or that 分别 opens in its clause. */
    private boolean isOfList(FigureScope scope) {
        return sentence.has(WordRole.RESPECTIVELY, scope.clauseStart, scope.figure)
                || sentence.has(WordRole.RESPECTIVELY, scope.figure, sentence.size());
    }

    /** Returns whether the period nearest to a figure, or one that follows it in its clause, is not known: "today". */
    private boolean isOfUnknownPeriod(FigureScope scope) {
        boolean isUnknown = false;
        for (int i = 0; i < scope.clauseEnd; i++) {
            PeriodMention mention = sentence.get(i).period;
            boolean isOpen =
                    mention != null && mention.isUnknown() && mention.period() == null && !isUnit(sentence.get(i));
            boolean isBehind = i > scope.figure;
            isUnknown = isOpen || isUnknown && (isBehind || mention == null || isUnit(sentence.get(i)));
        }
        return isUnknown;
    }

    /** Returns whether a word names a part of years, and none of them: "the month before", 单月. */
    private boolean isUnit(TextToken token) {
        return UNIT.matcher(sentence.text.substring(token.start, token.end)).matches();
    }

    /** Returns whether the nearest label before a figure is turned into another term, or only names a whole. */
    private boolean isOfOtherTerm(FigureScope scope, boolean isExact) {
        for (int i = scope.figure - 1; i >= scope.clauseStart; i--) {
            TextToken token = sentence.get(i);
            TextToken after = sentence.at(i + 1);
            boolean isWhole = token.is(TokenType.LABEL) && after != null && after.isHan && after.has(WordRole.AMONG);
            if (isWhole || token.isOtherTerm && (token.possible.isEmpty() || !isExact)) {
                return true;
            }
            if (token.is(TokenType.LABEL) || token.isOtherTerm) {
                return false;
            }
        }
        return false;
    }

    /**
     * Returns the labels, the nearest first.
     *
     * @param isExact whether the figure is so exact that also a label beside an unknown word may be meant
     */
    List<List<Indicator<?>>> labels(FigureScope scope, boolean isExact) {
        List<List<Indicator<?>>> found = new ArrayList<>();
        for (TextToken token : tokens(scope, TokenType.LABEL)) {
            boolean isTopic = token.isOnlyFollowed && !sentence.tokens.contains(token);
            if (token.possible.isEmpty() || isExact || isTopic || token.isEndOfLabel) {
                found.add(token.is(TokenType.LABEL) ? token.indicators : token.possible);
            }
        }
        return found;
    }

    /** Returns whether the text so far names an indicator by more than the end of a label. */
    boolean hasLabel(FigureScope scope) {
        return tokens(scope, TokenType.LABEL).stream().anyMatch(token -> !token.isEndOfLabel);
    }

    /**
     * Returns the nearest region.
     *
     * @param isExact whether the figure is so exact that also a name beside an unknown word may be meant
     */
    Optional<Region> region(FigureScope scope, boolean isExact) {
        Optional<RegionMention> own = firstNamed(ownTokens(scope, TokenType.REGION));
        for (int i = before.size() - 1; i >= 0 && own.isEmpty(); i--) {
            Region topic = before.get(i).topicRegion;
            if (topic != null) {
                return Optional.of(topic);
            }
            own = firstNamed(earlierTokens(before.get(i), TokenType.REGION));
        }
        return own.map(mention -> isExact ? mention.possible() : mention.region());
    }

    private static Optional<RegionMention> firstNamed(List<TextToken> regions) {
        return regions.stream()
                .map(token -> Objects.requireNonNull(token.region, "region"))
                .filter(mention -> mention.kind() == RegionMention.Kind.NAME || mention.region() != null)
                .findFirst();
    }

    /** Returns the nearest period that a reader of mentions understands. */
    Optional<TimePeriod> period(FigureScope scope, Function<TextToken, TimePeriod> reader) {
        for (TextToken token : tokens(scope, TokenType.PERIOD)) {
            Optional<TimePeriod> period = read(token, reader);
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    private static Optional<TimePeriod> read(TextToken token, Function<TextToken, TimePeriod> reader) {
        try {
            return Optional.of(reader.apply(token));
        } catch (NoLinkException notRead) {
            return Optional.empty();
        }
    }

    /** Returns the regions of the sentence and then of those before, also those that a figure is compared with. */
    List<Region> regions() {
        Set<Region> found = new LinkedHashSet<>(regions(sentence));
        for (int i = before.size() - 1; i >= 0 && found.size() < 2; i--) {
            found.addAll(regions(before.get(i)));
        }
        return List.copyOf(found);
    }

    private static List<Region> regions(Sentence of) {
        Set<Region> found = new LinkedHashSet<>();
        for (TextToken token : of.tokens) {
            Region region = token.is(TokenType.REGION) && token.region != null ? token.region.possible() : null;
            if (region != null && !token.isContext) {
                found.add(region);
            }
        }
        return List.copyOf(found);
    }

    /** Returns the groups that a sum may be of: the regions of the sentence, of the one before, and of all of them. */
    List<List<Region>> groups() {
        Set<List<Region>> found = new LinkedHashSet<>();
        found.add(regions(sentence));
        Set<Region> all = new LinkedHashSet<>(regions(sentence));
        for (int i = before.size() - 1; i >= 0; i--) {
            found.add(regions(before.get(i)));
            all.addAll(regions(before.get(i)));
        }
        found.add(List.copyOf(all));
        return List.copyOf(found);
    }

    /** Returns the periods near a figure, also those that it is compared with. */
    List<TimePeriod> periods() {
        Set<TimePeriod> found = new LinkedHashSet<>(periods(sentence));
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MAX_SENTENCES); i--) {
            found.addAll(periods(before.get(i)));
        }
        return List.copyOf(found);
    }

    private static List<TimePeriod> periods(Sentence of) {
        List<TimePeriod> found = new ArrayList<>();
        for (TextToken token : of.tokens) {
            if (token.is(TokenType.PERIOD) && token.period != null && token.period.period() != null) {
                found.add(token.period.period());
            }
        }
        return found;
    }

    /**
     * Returns whether words stand before a figure, in its sentence or in the one before, and the clauses since then do
     * not name an indicator: "GDP per head: Beijing leads with 228,000 yuan".
     */
    boolean isAfter(Pattern words, FigureScope scope) {
        if (words.matcher(sentence.words(sentence.get(0).start, scope.token().start))
                .find()) {
            int last = scope.clause();
            while (last > 0 && !isIn(words, sentence, last)) {
                last--;
            }
            return !sentence.has(TokenType.LABEL, sentence.end(last), scope.figure);
        }
        Sentence earlier = before.isEmpty() ? null : before.get(before.size() - 1);
        return earlier != null
                && !sentence.has(TokenType.LABEL, 0, scope.figure)
                && words.matcher(earlier.words(earlier.get(0).start, earlier.get(earlier.size() - 1).end))
                        .find();
    }

    private static boolean isIn(Pattern words, Sentence of, int clause) {
        int from = of.get(of.start(clause)).start;
        return words.matcher(of.words(from, of.get(of.end(clause) - 1).end)).find();
    }

    /** Returns whether the sentence or the one before counts all regions of the data: "the five countries", 六国. */
    boolean isOfAll(int regions) {
        return isOfAll(sentence, regions) || !before.isEmpty() && isOfAll(before.get(before.size() - 1), regions);
    }

    private static boolean isOfAll(Sentence of, int regions) {
        Matcher counted = COUNTED.matcher(of.words(of.get(0).start, of.get(of.size() - 1).end));
        while (counted.find()) {
            String number = counted.group(1) == null ? counted.group(2) : counted.group(1);
            if (RoleTable.get().number(FoldedText.term(number)) == regions) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the sentence before is about shares. */
    boolean isOfShare() {
        Sentence last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && (last.has(WordRole.SHARE_NOUN, 0, last.size()) || last.has(WordRole.SHARE_VERB, 0, last.size()));
    }

    /** Returns the numbers of years that the sentence and the one before name: 五年, "five years". */
    List<Integer> years() {
        List<Integer> found = new ArrayList<>();
        addYears(sentence, found);
        if (!before.isEmpty()) {
            addYears(before.get(before.size() - 1), found);
        }
        return found;
    }

    private static void addYears(Sentence of, List<Integer> found) {
        for (int i = 0; i < of.size(); i++) {
            TextToken token = of.get(i);
            TextToken next = of.at(i + 1);
            boolean isBeforeYears = next != null && isWord(of, next, WordRole.YEARS);
            int number = isBeforeYears
                    ? RoleTable.get().number(FoldedText.term(of.text.substring(token.start, token.end)))
                    : 0;
            if (token.has(WordRole.SPAN_YEARS) && !token.argument.isEmpty()) {
                found.add(Integer.valueOf(token.argument));
            } else if (number > 1) {
                found.add(number);
            }
            PeriodMention mention = token.period;
            if (mention != null && mention.kind() == PeriodMention.Kind.PREVIOUS && mention.years() > 1) {
                found.add(mention.years());
            }
        }
    }

    private static boolean isWord(Sentence of, TextToken token, WordRole role) {
        String word = FoldedText.term(of.text.substring(token.start, token.end));
        return RoleTable.get().words(role).stream().anyMatch(each -> each.text().equals(word));
    }

    /** Returns whether a figure of a list has a mention of its own: "A and B produced 84.0 and 79.5 million tonnes". */
    private boolean hasPair(FigureScope scope) {
        return pair(scope, TokenType.REGION) != null
                || pair(scope, TokenType.PERIOD) != null
                || pair(scope, TokenType.LABEL) != null;
    }

    /** Returns the mention that has the place of a figure in its list, or null if no list before is as long. */
    private @Nullable TextToken pair(FigureScope scope, TokenType type) {
        List<Integer> figures = list(scope.figure, TokenType.FIGURE);
        int place = figures.indexOf(scope.figure);
        for (int i = figures.get(0) - 1; i >= 0 && figures.size() > 1; i--) {
            if (sentence.get(i).is(type)) {
                List<Integer> items = list(i, type);
                if (items.size() == figures.size()) {
                    return sentence.get(items.get(place));
                }
                i = items.get(0);
            }
        }
        return null;
    }

    /** Returns the period in a heading that has the place of a figure between arrows: "2022 → 2023 → 2024". */
    private @Nullable TextToken pairInHeading(FigureScope scope) {
        List<Integer> figures = list(scope.figure, TokenType.FIGURE);
        for (int i = before.size() - 1; i >= 0 && figures.size() > 1; i--) {
            List<TextToken> periods =
                    before.get(i).subjects(TokenType.PERIOD, 0, before.get(i).size());
            if (periods.size() == figures.size()
                    && !before.get(i).has(TokenType.FIGURE, 0, before.get(i).size())) {
                return periods.get(figures.indexOf(scope.figure));
            }
        }
        return null;
    }

    /** Returns the items of the list that a token is in: those of its type with only joints between. */
    private List<Integer> list(int at, TokenType type) {
        ArrayDeque<Integer> items = new ArrayDeque<>(List.of(at));
        for (int step : List.of(-1, 1)) {
            int i = at + step;
            while (i >= 0 && i < sentence.size() && (sentence.get(i).is(type) || isJoint(sentence.get(i)))) {
                if (sentence.get(i).is(type) && step < 0) {
                    items.addFirst(i);
                } else if (sentence.get(i).is(type)) {
                    items.addLast(i);
                }
                i += step;
            }
        }
        return List.copyOf(items);
    }

    private boolean isArrow(TextToken token) {
        char c = sentence.text.charAt(token.start);
        return token.is(TokenType.MARK) && (c == '→' || c == '>') || sentence.text.startsWith("->", token.start);
    }

    private boolean isBesideArrow(int figure) {
        TextToken next = sentence.at(figure + 1);
        TextToken last = sentence.at(figure - 1);
        return next != null && isArrow(next) || last != null && isArrow(last);
    }

    private boolean isJoint(TextToken token) {
        char c = sentence.text.charAt(token.start);
        return token.is(TokenType.LIST_MARK)
                || isArrow(token)
                || token.is(TokenType.COMMA) && (c == ',' || c == '，' || c == '、')
                || token.is(TokenType.WORD) && token.has(WordRole.AND);
    }

    /** Returns the mentions of a type that can be of a figure, the nearest first. */
    private List<TextToken> tokens(FigureScope scope, TokenType type) {
        List<TextToken> found = ownTokens(scope, type);
        for (int i = before.size() - 1; i >= 0; i--) {
            found.addAll(earlierTokens(before.get(i), type));
        }
        return found;
    }

    /** Returns the mentions of the sentence that can be of a figure, the nearest first. */
    private List<TextToken> ownTokens(FigureScope scope, TokenType type) {
        List<TextToken> found = new ArrayList<>();
        TextToken pair = pair(scope, type);
        if (pair == null && type == TokenType.PERIOD && isBesideArrow(scope.figure)) {
            pair = pairInHeading(scope);
        }
        if (pair != null) {
            found.add(pair);
        }
        for (int i = scope.figure - 1; i >= scope.start; i--) {
            add(found, scope, type, i);
        }
        for (int i = scope.figure + 1; i < scope.end; i++) {
            add(found, scope, type, i);
        }
        for (int i = scope.start - 1; i >= scope.clauseStart; i--) {
            add(found, scope, type, i);
        }
        boolean isRelative =
                type == TokenType.REGION && sentence.get(scope.clauseStart).has(WordRole.RELATIVE);
        for (int i = scope.clauseStart - 1; i >= 0; i--) {
            if (isRelative && is(sentence.get(i), type)) {
                found.add(sentence.get(i));
            }
            if (!sentence.isBase(sentence.get(i))) {
                addSubject(found, sentence, type, i);
            }
        }
        for (int i = scope.end; i < sentence.size(); i++) {
            PeriodMention mention = sentence.get(i).period;
            if (mention == null || !mention.isEarlier()) {
                addSubject(found, sentence, type, i);
            }
        }
        return found;
    }

    /** Returns the mentions of a sentence before that can be of a figure, the best first. */
    private static List<TextToken> earlierTokens(Sentence earlier, TokenType type) {
        List<TextToken> found = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            addEarlier(found, earlier, type, i);
        }
        if (type == TokenType.PERIOD) {
            Collections.reverse(found);
            if (!earlier.has(TokenType.FIGURE, 0, earlier.size())) {
                found.sort(LATEST_FIRST);
            }
        }
        return found;
    }

    private void add(List<TextToken> found, FigureScope scope, TokenType type, int i) {
        TextToken token = sentence.get(i);
        boolean isOf = is(token, type) && !token.isContext && !token.isAmong && !token.isOwnedByOther(scope.token());
        if (isOf && (!token.isReference || isBeside(i, scope.figure))) {
            found.add(token);
        }
    }

    /** Returns whether a mention and a mark or "at" precede a figure: "behind Sichuan, at 6.47", 高于浙江（5214亿元）. */
    private boolean isBeside(int mention, int figure) {
        for (int i = mention + 1; i < figure; i++) {
            TextToken token = sentence.get(i);
            boolean isMark = token.is(TokenType.COMMA) || token.is(TokenType.MARK);
            if (!isMark
                    && !(token.is(TokenType.WORD) && token.hasAny(WordRole.IN, WordRole.WITH, WordRole.POSSESSIVE))) {
                return false;
            }
        }
        return mention + 1 < figure;
    }

    private static boolean is(TextToken token, TokenType type) {
        return token.is(type) || type == TokenType.LABEL && !token.possible.isEmpty();
    }

    /**
     * Adds a mention of a sentence before, whose period must not be relative to that sentence, nor of what it compares
     * with: "more than the record of 217 GW set in 2023".
     */
    private static void addEarlier(List<TextToken> found, Sentence of, TokenType type, int i) {
        PeriodMention mention = of.get(i).period;
        boolean isCompared =
                mention != null && !of.get(i).isHan && of.has(WordRole.COMPARATOR, of.start(of.clause(i)), i);
        boolean isFixed = mention == null || mention.isFixed() || mention.kind() == PeriodMention.Kind.PART;
        if (isFixed && !isCompared) {
            addSubject(found, of, type, i);
        }
    }

    private static void addSubject(List<TextToken> found, Sentence of, TokenType type, int i) {
        TextToken token = of.get(i);
        boolean isSubject = is(token, type) && !token.isReference && !token.isContext && !token.isAmong;
        if (isSubject && !isInBrackets(of, token)) {
            found.add(token);
        }
    }

    private static boolean isInBrackets(Sentence of, TextToken token) {
        @Nullable TextToken owner = token.owner;
        return owner != null && !token.is(TokenType.LABEL) && of.tokens.contains(owner);
    }
}
