// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds part and whole of a share: two labels, or one label in two regions. */
final class ShareFinder {
    private static final String NO_WHOLE =
            "the text does not name the whole of the share by a label or region of the data";
    private static final int MAX_SKIPPED = 5;

    private final Sentence sentence;
    private final LabelFinder labels;

    /**
     * The parts of a share.
     *
     * @param part the indicators of the label of the part
     * @param whole the indicators of the label of the whole
     * @param partRegion the region of the part if it differs from the whole
     * @param wholeRegion the region of the whole if it differs from the part
     */
    record Parts(
            List<Indicator<?>> part,
            List<Indicator<?>> whole,
            @Nullable TextToken partRegion,
            @Nullable TextToken wholeRegion) {}

    ShareFinder(Sentence sentence, LabelFinder labels) {
        this.sentence = sentence;
        this.labels = labels;
    }

    /** Returns whether a percentage is a share by the words around it. */
    boolean isShare(FigureScope scope) {
        return scope.hasBefore(WordRole.SHARE_VERB)
                || scope.hasBefore(WordRole.SHARE_NOUN)
                || scope.token().hasAny(WordRole.SHARE_VERB, WordRole.SHARE_NOUN)
                || isOfWhole(scope)
                || isAfterWhole(scope);
    }

    private boolean isAfterWhole(FigureScope scope) {
        int clause = scope.clause() - 1;
        return clause >= 0
                && isWholeClause(clause)
                && sentence.has(TokenType.LABEL, sentence.start(clause), sentence.end(clause));
    }

    /** Returns whether "of" and a label or region follow the figure: "12 % of China's tourism revenue". */
    private boolean isOfWhole(FigureScope scope) {
        int i = scope.figure + 1;
        return i < scope.end
                && sentence.get(i).has(WordRole.OF)
                && !sentence.get(i).isHan
                && (objectAfter(i, scope.end) != null || isDeterminer(i + 1, scope.end));
    }

    /** Returns whether an article follows "of": "18.5 % of the total". */
    private boolean isDeterminer(int i, int end) {
        return i < end && sentence.get(i).is(TokenType.WORD) && sentence.get(i).has(WordRole.DETERMINER);
    }

    /** Returns the label or region after "of", or null. */
    private @Nullable TextToken objectAfter(int of, int end) {
        for (int i = of + 1; i < end && i <= of + MAX_SKIPPED; i++) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.LABEL) || token.is(TokenType.REGION)) {
                return token;
            }
            if (!token.is(TokenType.WORD)) {
                return null;
            }
        }
        return null;
    }

    Parts find(FigureScope scope) {
        List<TextToken> before = sentence.subjects(TokenType.LABEL, scope.start, scope.figure);
        List<TextToken> after = sentence.subjects(TokenType.LABEL, scope.figure + 1, scope.end);
        List<List<Indicator<?>>> all = labels.labels(scope.start, scope.end);
        if (all.size() > 2) {
            throw NoLinkException.unlinked("more than two labels may name part and whole of the share");
        }
        if (all.size() == 2) {
            return ofTwoLabels(scope, before, after);
        }
        TextToken wholeRegion = wholeRegion(scope);
        TextToken partRegion = wholeRegion == null ? null : partRegion(scope, wholeRegion);
        if (all.size() == 1 && wholeRegion == null) {
            boolean isWhole = isAfterVerb(scope) || !after.isEmpty() && !isAfterWhole(scope);
            return withOtherClause(scope, all.get(0), isWhole);
        }
        if (wholeRegion == null) {
            throw NoLinkException.unlinked(NO_WHOLE);
        }
        List<Indicator<?>> label = all.isEmpty() ? labels.find(scope) : all.get(0);
        boolean isWithPart = all.size() == 1 && !after.isEmpty() && partRegion == null;
        if (isWithPart) {
            return withOtherClause(scope, label, true);
        }
        return new Parts(label, label, partRegion, wholeRegion);
    }

    /** Returns whether the label before a figure follows a Chinese verb of a share: 占进出口总额的比重为62%. */
    private boolean isAfterVerb(FigureScope scope) {
        for (int i = scope.start; i < scope.figure; i++) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.LABEL)) {
                return false;
            }
            if (token.isHan && token.has(WordRole.SHARE_VERB)) {
                return true;
            }
        }
        return false;
    }

    private Parts ofTwoLabels(FigureScope scope, List<TextToken> before, List<TextToken> after) {
        if (before.isEmpty()) {
            TextToken whole = after.get(0);
            return parts(other(after, whole), whole.indicators);
        }
        TextToken first = before.get(0);
        if (!after.isEmpty() && !hasOther(before, first)) {
            TextToken whole = after.stream()
                    .filter(token -> !token.indicators.equals(first.indicators))
                    .findFirst()
                    .orElseThrow(() -> NoLinkException.unlinked(NO_WHOLE));
            requireOf(scope, whole);
            return parts(first.indicators, whole.indicators);
        }
        if (!after.isEmpty()) {
            throw NoLinkException.unlinked("more than one label may name the whole of the share");
        }
        return ofLabelsBefore(scope, first, other(before, first));
    }

    private static boolean hasOther(List<TextToken> tokens, TextToken first) {
        return tokens.stream().anyMatch(token -> !token.indicators.equals(first.indicators));
    }

    private static List<Indicator<?>> other(List<TextToken> tokens, TextToken first) {
        return tokens.stream()
                .filter(token -> !token.indicators.equals(first.indicators))
                .map(token -> token.indicators)
                .findFirst()
                .orElseThrow(() -> NoLinkException.unlinked(NO_WHOLE));
    }

    private void requireOf(FigureScope scope, TextToken whole) {
        int last = sentence.tokens.indexOf(whole);
        if (!sentence.has(WordRole.OF, scope.figure + 1, last) && !sentence.has(WordRole.IN, scope.figure + 1, last)) {
            throw NoLinkException.unlinked(NO_WHOLE);
        }
    }

    /** Returns part and whole of two labels before the figure: the whole is first in "of B, A" and in B中A. */
    private Parts ofLabelsBefore(FigureScope scope, TextToken first, List<Indicator<?>> second) {
        int at = sentence.tokens.indexOf(first);
        TextToken next = sentence.at(at + 1);
        boolean isHanWhole = next != null && next.isHan && next.has(WordRole.AMONG);
        TextToken previous = sentence.at(at - 1);
        boolean isAfterOf = previous != null
                && at - 1 >= scope.start
                && previous.hasAny(WordRole.AMONG, WordRole.OF)
                && !previous.isHan
                && !sentence.has(WordRole.SHARE_NOUN, scope.start, at);
        if (isHanWhole || isAfterOf) {
            return parts(second, first.indicators);
        }
        boolean isBetween = sentence.has(WordRole.SHARE_VERB, at, scope.figure)
                || sentence.has(WordRole.SHARE_NOUN, scope.start, scope.figure);
        if (!isBetween) {
            throw NoLinkException.unlinked("it is not clear which label names the whole of the share");
        }
        return parts(first.indicators, second);
    }

    private static Parts parts(List<Indicator<?>> part, List<Indicator<?>> whole) {
        return new Parts(part, whole, null, null);
    }

    /** Completes a share with one label in its clause; the other label is in the clause before. */
    private Parts withOtherClause(FigureScope scope, List<Indicator<?>> label, boolean isWhole) {
        if (isWhole) {
            List<Indicator<?>> part = labels.inherited(scope);
            labels.remember(scope.figure, part);
            if (part.equals(label)) {
                throw NoLinkException.unlinked(NO_WHOLE);
            }
            return parts(part, label);
        }
        boolean isOfWhich = sentence.has(WordRole.AMONG_CLAUSE, scope.clauseStart, scope.figure);
        if (scope.clause() == 0 || !isOfWhich && !isWholeClause(scope.clause() - 1)) {
            throw NoLinkException.unlinked(NO_WHOLE);
        }
        List<Indicator<?>> whole = labels.ofClause(scope.clause() - 1);
        if (whole.isEmpty() || whole.equals(label)) {
            throw NoLinkException.unlinked(NO_WHOLE);
        }
        return parts(label, whole);
    }

    /** Returns whether a clause only names a whole: "of tourist arrivals", 游客人次中. */
    private boolean isWholeClause(int clause) {
        int start = sentence.start(clause);
        int end = sentence.end(clause);
        TextToken first = sentence.get(start);
        TextToken last = sentence.at(end - 2);
        boolean isOf = !first.isHan && first.hasAny(WordRole.OF, WordRole.AMONG, WordRole.SHARE_NOUN);
        boolean isAmong = last != null && last.isHan && last.has(WordRole.AMONG);
        return (isOf || isAmong) && !sentence.has(TokenType.FIGURE, start, end);
    }

    /** Returns the region that is the whole: 占全国, "of the national total"; or null. */
    private @Nullable TextToken wholeRegion(FigureScope scope) {
        for (int i = scope.start; i < scope.figure; i++) {
            TextToken token = sentence.get(i);
            if (token.isHan && token.has(WordRole.SHARE_VERB)) {
                return region(i + 1, scope.figure);
            }
        }
        int of = scope.figure + 1;
        if (of < scope.end && sentence.get(of).has(WordRole.OF)) {
            return region(of, scope.end);
        }
        for (int i = scope.start; i < scope.figure; i++) {
            TextToken token = sentence.get(i);
            if (!token.isHan && token.has(WordRole.SHARE_NOUN)) {
                return region(i + 1, scope.figure);
            }
        }
        return null;
    }

    private @Nullable TextToken region(int from, int to) {
        for (int i = from; i < to; i++) {
            TextToken token = sentence.get(i);
            if (!token.isHan && token.is(TokenType.WORD) && token.has(WordRole.AND)) {
                return null;
            }
            if (token.is(TokenType.REGION) && !token.isContext) {
                return token;
            }
        }
        return null;
    }

    private @Nullable TextToken partRegion(FigureScope scope, TextToken whole) {
        List<TextToken> found = new ArrayList<>();
        for (int i = scope.clauseStart; i < scope.clauseEnd; i++) {
            TextToken token = sentence.get(i);
            if (token.isSubject(TokenType.REGION) && !token.equals(whole) && isBefore(token, whole)) {
                found.add(token);
            }
        }
        return found.isEmpty() || isList(found) ? null : found.get(found.size() - 1);
    }

    /** Returns whether the last two regions are items of a list: 江苏、浙江. */
    private boolean isList(List<TextToken> regions) {
        if (regions.size() < 2) {
            return false;
        }
        int last = sentence.tokens.indexOf(regions.get(regions.size() - 1));
        TextToken joint = sentence.get(last - 1);
        return sentence.get(last - 2).equals(regions.get(regions.size() - 2))
                && (joint.is(TokenType.LIST_MARK) || joint.has(WordRole.AND));
    }

    private static boolean isBefore(TextToken token, TextToken other) {
        return token.start < other.start;
    }

    /** Returns the region of the part: in the clause, or null for the region of the sentence. */
    static Optional<Region> partRegion(Parts parts) {
        return parts.partRegion() == null
                ? Optional.empty()
                : Optional.of(
                        RegionResolver.regions(List.of(parts.partRegion())).get(0));
    }
}
