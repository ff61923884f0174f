// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.Set;

/**
 * Recognises a figure whose verb of change only precedes an earlier figure, such as 4.1 % in "exports rose 5.2 % and
 * imports 4.1 %" and 3.4 % in "rose by 1.2 million (3.4 %)".
 */
final class EllipsisRule {
    static final String DOUBTFUL = "Percentage may be a level or a change; repeat the verb before it";

    /** The greatest distance of the earlier figure, in tokens. */
    private static final int MAX_DISTANCE = 24;

    private static final int MAX_WORDS = 8;

    /** Subjects that are percentages themselves, so that a percentage after them may be a level. */
    private static final Set<String> SHARES = EnglishLanguage.words("""
        rate rates share shares ratio ratios proportion percentage margin margins yield yields unemployment inflation
        interest deficit turnout quota vacancy occupancy utilisation utilization intensity tariff tariffs tax taxes vat
        """);

    private final Tokens tokens;

    EllipsisRule(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The reading of a figure without a verb of its own. */
    enum Reading {
        /** The size of the change that an earlier verb names. */
        CHANGE,
        /** The size of a change or a level. */
        DOUBTFUL,
        /** Not the size of the change. */
        OTHER
    }

    /**
     * Returns the reading of a figure without a verb of its own.
     *
     * @param figure the figure
     * @param earlier the last figure that a verb of change governs
     * @param previousEnd the index of the token after the figure before
     */
    Reading read(Expression figure, Expression earlier, int previousEnd) {
        Measure measure = figure.measure();
        if (!measure.isPercent() && !measure.isPoints()) {
            return Reading.OTHER;
        }
        if (earlier.end() == previousEnd && isInBrackets(figure, previousEnd)) {
            return measure.isPercent() ? Reading.CHANGE : Reading.OTHER;
        }
        boolean isSameKind = earlier.measure().isPercent() == measure.isPercent()
                && earlier.measure().isPoints() == measure.isPoints();
        return isSameKind && !figure.isNegative() && isEnded(figure.end()) ? inList(figure, earlier) : Reading.OTHER;
    }

    /** Returns whether brackets enclose a figure after the size of a change: "by 1.2 million (3.4 %)". */
    private boolean isInBrackets(Expression figure, int previousEnd) {
        int open = tokens.has(figure.first() - 1, Role.OR) ? figure.first() - 2 : figure.first() - 1;
        int close = figure.end();
        while (close < figure.end() + MAX_WORDS && tokens.hasAny(close, Role.SPAN, Role.FILLER)) {
            close++;
        }
        return tokens.isAny(open, "(（") && open == previousEnd && tokens.isAny(close, ")）");
    }

    private boolean isEnded(int index) {
        return tokens.isClauseEnd(index)
                || tokens.hasAny(
                        index, Role.AND, Role.TO, Role.SPAN, Role.COMPARED_SPAN, Role.IN_EVERY, Role.RESPECTIVELY);
    }

    private Reading inList(Expression figure, Expression earlier) {
        int last = figure.first() - 1;
        if (tokens.is(last, ',') && tokens.isWord(last - 1)) {
            // "Imports, 4.1 %" leaves the verb out at the comma.
            last--;
        }
        int i = last;
        boolean isShare = false;
        while (i > last - MAX_WORDS && isPartOfSubject(i)) {
            isShare |= SHARES.contains(tokens.lower(i));
            i--;
        }
        boolean isNear = i >= earlier.end() && i - earlier.end() <= MAX_DISTANCE;
        if (!isConjunction(i) || !isNear || !isWithoutVerb(earlier.end(), i)) {
            return Reading.OTHER;
        }
        if (i == last) {
            return isParallel(figure, earlier, i) ? Reading.CHANGE : Reading.OTHER;
        }
        if (!isSubject(i + 1, last)) {
            return Reading.OTHER;
        }
        boolean isLevel = isShare && figure.measure().isPercent();
        if (isAfterVerb(earlier)) {
            return isLevel ? Reading.DOUBTFUL : Reading.CHANGE;
        }
        // "Growth was 5.2 % and inflation 4.1 %" leaves "was" out.
        return isLevel ? Reading.OTHER : Reading.DOUBTFUL;
    }

    private boolean isPartOfSubject(int index) {
        return tokens.isWord(index) && !isConjunction(index) && !isVerb(index);
    }

    private boolean isConjunction(int index) {
        return tokens.has(index, Role.AND) || tokens.isAny(index, ",;");
    }

    /** Returns whether words start and end as a noun with its attributes: "imports of services". */
    private boolean isSubject(int first, int last) {
        boolean isName = SHARES.contains(tokens.lower(last));
        boolean isNounLast = !tokens.has(last, Role.STOP)
                && (!tokens.has(last, Role.FILLER) || isName)
                && !tokens.hasAny(last, Role.DETERMINER, Role.QUALIFIER_BEFORE, Role.MONTH);
        boolean isNounFirst = !tokens.has(first, Role.STOP) || tokens.hasAny(first, Role.DETERMINER, Role.ARTICLE);
        boolean isParticiple = tokens.is(first - 1, ',') && EnglishLanguage.isParticiple(tokens.text(first));
        return isNounLast && isNounFirst && !isParticiple;
    }

    /** Returns whether "in" follows both figures, as in "fell 3 % in Spain and 1.5 % in Italy". */
    private boolean isParallel(Expression figure, Expression earlier, int conjunction) {
        return tokens.has(conjunction, Role.AND)
                && tokens.has(earlier.end(), Role.IN_EVERY)
                && tokens.has(figure.end(), Role.IN_EVERY)
                && figure.first() == conjunction + 1;
    }

    private boolean isWithoutVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(i) || tokens.isSentenceEnd(i) || tokens.isHan(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isVerb(int index) {
        Token token = tokens.get(index);
        return token.hasAny(Role.COPULA, Role.MOVE, Role.INCREASE, Role.DECREASE, Role.BY, Role.TIMES)
                || (token.kind() == Token.Kind.WORD && EnglishLanguage.isVerb(tokens.text(index)));
    }

    /** Returns whether a verb of change precedes the earlier figure, not a noun as in "growth was 5.2 %". */
    private boolean isAfterVerb(Expression earlier) {
        int verb = tokens.lastBefore(
                earlier.first(),
                MAX_DISTANCE + 1,
                i -> tokens.isSentenceEnd(i) || tokens.hasAny(i, Role.COPULA, Role.OF),
                i -> tokens.hasAny(i, Role.INCREASE, Role.DECREASE));
        return verb >= 0;
    }
}
