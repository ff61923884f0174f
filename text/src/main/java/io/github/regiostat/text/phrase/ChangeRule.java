// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Token.Kind;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads the words that govern a figure: a verb or noun of change, a span of growth, a comparison. */
final class ChangeRule {
    /** The greatest distance of a verb of change, in tokens. */
    private static final int MAX_DISTANCE = 24;

    private static final int MAX_ADJECTIVES = 4;

    private final Tokens tokens;

    ChangeRule(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the change that governs the figure between two tokens.
     *
     * @param previous the change that governs the figure before
     * @param previousEnd the index of the token after the figure before, or -1
     */
    Change read(Expression figure, Change previous, int previousEnd) {
        Left left = new Left(figure, previous, previousEnd);
        left.read();
        Right right = new Right(figure.end());
        right.read();
        return left.combined(right);
    }

    /** Returns whether a verb of change precedes a token in its clause. */
    boolean isAfterVerb(int index) {
        return hasBefore(index, Role.INCREASE, Role.DECREASE, Role.MOVE);
    }

    private boolean hasBefore(int index, Role... roles) {
        return tokens.lastBefore(index, MAX_DISTANCE + 1, tokens::isClauseEnd, i -> tokens.hasAny(i, roles)) >= 0;
    }

    private boolean isFiller(int index) {
        Token token = tokens.get(index);
        if (token.hasAny(
                        Role.FILLER,
                        Role.ARTICLE,
                        Role.DETERMINER,
                        Role.QUALIFIER_BEFORE,
                        Role.OF,
                        Role.FROM,
                        Role.DATE_BEFORE,
                        Role.TIME_UNIT,
                        Role.MONTH,
                        Role.COMPARED_SPAN,
                        Role.SPAN)
                || tokens.isYear(index)) {
            return true;
        }
        if (token.kind() == Kind.NUMBER) {
            return tokens.hasAny(index + 1, Role.TIME_UNIT, Role.MONTH);
        }
        return Languages.all().stream().anyMatch(language -> language.isFiller(tokens, index));
    }

    /** Returns the span of a token; 环比 means the previous quarter if a quarter precedes it. */
    private @Nullable Period spanOf(int index) {
        Period period = period(tokens.value(index, Role.SPAN));
        boolean isSequence = "环環".indexOf(tokens.first(index)) >= 0;
        for (int i = index - 1; isSequence && i > index - MAX_DISTANCE && !tokens.isSentenceEnd(i); i--) {
            Numeral number = tokens.get(i - 1).numeral();
            String unit = number == null ? null : tokens.value(i, Role.TIME_UNIT);
            if ("P3M".equals(unit)) {
                return Period.ofMonths(3);
            }
            isSequence = !"P1M".equals(unit);
        }
        return period;
    }

    private ChangeDirection directionOf(int index) {
        return tokens.hasAny(index, Role.DECREASE, Role.LOWER) ? ChangeDirection.DECREASE : ChangeDirection.INCREASE;
    }

    private static @Nullable Period period(@Nullable String value) {
        return value == null || value.isEmpty() ? null : Period.parse(value);
    }

    /** The tokens before a figure, read from right to left. */
    private final class Left {
        private final Expression figure;
        private final Change previous;
        private final int previousEnd;
        private @Nullable ChangeDirection direction;
        private boolean isNoun;
        private boolean isTo;
        private boolean isBy;
        private boolean isCopula;
        private boolean isOf;
        /** Whether the object of a verb is between it and points, as in 下调存款准备金率50个基点. */
        private boolean isDirectObject;

        private boolean isAverage;
        private boolean isInherited;
        private boolean isListed;
        private boolean isComparison;
        /** Whether 达 precedes the figure, which is then not another size of the change before it. */
        private boolean isReached;

        private @Nullable Period span;

        Left(Expression figure, Change previous, int previousEnd) {
            this.figure = figure;
            this.previous = previous;
            this.previousEnd = previousEnd;
        }

        void read() {
            int i = figure.first() - 1;
            isOf = tokens.has(i, Role.OF);
            isTo = tokens.has(i, Role.FROM);
            if (isLabelled(i)) {
                found(i - 1);
                return;
            }
            while (i > figure.first() - MAX_DISTANCE && direction == null && !isInherited && step(i)) {
                i--;
            }
            if (isReached && direction == null && tokens.isAny(i, "，,")) {
                readSubjectBefore(i);
            }
            if (direction != null && tokens.isHan(i)) {
                readRateBefore(i - 1);
                readBeforeVerb(i - 1);
            }
        }

        /** Returns whether a mark is between a noun of change and a percentage: "growth: 3.1 %", "growth (3.1 %)". */
        private boolean isLabelled(int mark) {
            return tokens.isAny(mark, "(（:：=")
                    && mark - 1 >= previousEnd
                    && tokens.has(mark - 1, Role.CHANGE_NOUN)
                    && !isAfterPreposition(mark - 1)
                    && figure.measure().isPercent()
                    && !tokens.has(figure.end(), Role.OF);
        }

        /** Reads 三年 in 三年平均增长, which is the span. */
        private void readAverage(int i) {
            isAverage = true;
            Numeral years = tokens.get(i - 1).numeral();
            if (tokens.isHan(i) && tokens.first(i) == '年' && years != null && years.isCount(2)) {
                span = Period.ofYears(years.number().intValue());
            }
        }

        /** Reads 增速 in 增速由负转正，达到0.8%, which is the subject of both clauses. */
        private void readSubjectBefore(int comma) {
            boolean isFirst = tokens.has(comma + 1, Role.FILLER) && figure.first() - comma <= 3;
            int i = comma - 1;
            while (i > comma - MAX_DISTANCE && i >= previousEnd && !tokens.isClauseEnd(i)) {
                if (isFirst && tokens.isHan(i) && tokens.has(i, Role.CHANGE_NOUN)) {
                    foundNoun(i);
                }
                i--;
            }
        }

        /** Reads 增速 in 增速回落至4.7%, which makes the level a growth rate. */
        private void readRateBefore(int i) {
            if (isTo && tokens.has(i, Role.CHANGE_NOUN)) {
                isTo = false;
                foundNoun(i);
            }
        }

        private void foundNoun(int i) {
            isNoun = true;
            direction = directionOf(i);
        }

        /** Reads 环比 and 年均, which precede a verb. */
        private void readBeforeVerb(int last) {
            int i = last;
            while (i > figure.first() - MAX_DISTANCE && i >= previousEnd && isFiller(i)
                    || tokens.hasAny(i, Role.AVERAGE_ANNUAL, Role.SPAN)) {
                if (tokens.has(i, Role.AVERAGE_ANNUAL)) {
                    readAverage(i);
                }
                span = span == null ? spanOf(i) : span;
                i--;
            }
        }

        /** Reads a token, and returns whether the tokens before it may govern the figure. */
        private boolean step(int i) {
            if (i < previousEnd) {
                isInherited = isListed && previousEnd > 0;
                return false;
            }
            Token token = tokens.get(i);
            isReached |= "reached".equals(token.value(Role.FILLER));
            if (token.hasAny(Role.INCREASE, Role.DECREASE)) {
                return found(i);
            }
            if (isHigher(token) && hasBefore(i, Role.COMPARING, Role.SPAN)) {
                direction = directionOf(i);
                isComparison = true;
                return false;
            }
            if (token.has(Role.AVERAGE_ANNUAL)) {
                readAverage(i);
            } else if (token.has(Role.SPAN)) {
                span = span == null ? spanOf(i) : span;
            } else if (token.has(Role.TO) && !isBetweenYears(i)) {
                isTo |= !isBy && !isAverage;
            } else if (token.has(Role.BY)) {
                isBy = true;
            } else if (token.has(Role.COPULA)) {
                isCopula = true;
            } else if (token.hasAny(Role.AND, Role.OR) || tokens.isAny(i, ",、，")) {
                isListed = true;
                if (isBy && token.has(Role.AND) && isInClauseOf(i)) {
                    isInherited = true;
                    return false;
                }
                return i == previousEnd || isFiller(i - 1) || i - 1 <= previousEnd || tokens.has(i - 1, Role.SPAN);
            } else if (tokens.isClauseEnd(i)) {
                return false;
            } else if (!isFiller(i)) {
                readSubject(i);
                isDirectObject |=
                        figure.measure().isPoints() && i == figure.first() - 1 && token.kind() == Kind.IDEOGRAPHS;
                boolean isNumber = token.kind() == Kind.NUMBER && !isInName(i);
                return !isTo && (isBy || isOf || isDirectObject) && !isListed && !isNumber;
            }
            return true;
        }

        /** Returns whether a number is part of a name: "cut CO2 by 12 %". */
        private boolean isInName(int number) {
            return tokens.isAttached(number) && tokens.isWord(number - 1);
        }

        /** Returns whether the figure before is in the same clause, as in "rose by 2 % in May and by 3 % in June". */
        private boolean isInClauseOf(int index) {
            int i = tokens.is(index - 1, ',') ? index - 2 : index - 1;
            while (i >= previousEnd && !tokens.isClauseEnd(i)) {
                i--;
            }
            return previousEnd > 0 && i < previousEnd;
        }

        /** Returns whether a token is 高 or a similar word, which follows 比 and precedes the difference. */
        private boolean isHigher(Token token) {
            return token.kind() == Kind.IDEOGRAPHS && token.hasAny(Role.HIGHER, Role.LOWER);
        }

        private boolean isBetweenYears(int i) {
            return tokens.isYear(i - 1) && tokens.isYear(i + 1);
        }

        private boolean found(int i) {
            Token token = tokens.get(i);
            isNoun = token.has(Role.CHANGE_NOUN);
            isAverage |= isNoun && tokens.has(i - 1, Role.AVERAGE_ANNUAL);
            boolean isTransitive =
                    "transitive".equals(token.value(Role.INCREASE)) || "transitive".equals(token.value(Role.DECREASE));
            boolean isStated = isCopula && (!isNoun || isAfterPreposition(i));
            if (!isStated && (!isListed || isBy) && (!isDirectObject || isTransitive)) {
                direction = directionOf(i);
            }
            return false;
        }

        /** Returns whether a noun is the object of a preposition, as in "the contribution to growth". */
        private boolean isAfterPreposition(int noun) {
            int i = noun - 1;
            while (i > noun - MAX_ADJECTIVES && tokens.isWord(i) && !isPreposition(i)) {
                i--;
            }
            return isPreposition(i) && !tokens.text(i - 1).equalsIgnoreCase("rate");
        }

        private boolean isPreposition(int i) {
            return tokens.hasAny(i, Role.OF, Role.TO, Role.FROM);
        }

        /** Reads "growth in earnings was 5.6 %", where the noun of change is the subject of the clause. */
        private void readSubject(int last) {
            if (!isCopula || isTo || isBy || isListed || !tokens.isWord(last)) {
                return;
            }
            int subject = -1;
            int i = last;
            while (i > figure.first() - MAX_DISTANCE && i >= previousEnd && !tokens.isClauseEnd(i)) {
                if (tokens.has(i, Role.CHANGE_NOUN) && isNounBefore(i + 1)) {
                    subject = i;
                } else if (tokens.hasAny(i, Role.COPULA, Role.MOVE, Role.TO)) {
                    subject = -1;
                }
                i--;
            }
            if (subject >= 0 && !isAfterPreposition(subject)) {
                foundNoun(subject);
                isAverage |= tokens.has(subject - 1, Role.AVERAGE_ANNUAL);
                span = span == null ? period(tokens.value(subject - 1, Role.SPAN)) : span;
            }
        }

        private boolean isNounBefore(int preposition) {
            return tokens.hasAny(preposition, Role.IN_EVERY, Role.OF) || tokens.isWord(preposition, "for");
        }

        Change combined(Right right) {
            Period stated = right.span == null ? span : right.span;
            boolean isAnnual = isAverage || right.isAverage;
            // "Up 5.1 % and 1.6 times that of Hebei" states a multiple of its own.
            boolean isMultipleOf =
                    figure.measure().kind() == Measure.Kind.TIMES && tokens.has(figure.end(), Role.MULTIPLE_AFTER);
            if (isInherited && !isReached && !isTo && !isMultipleOf && previous.governs()) {
                return new Change(
                        previous.direction(),
                        previous.isGrowth(),
                        false,
                        true,
                        stated == null ? previous.span() : stated,
                        previous.isAverage());
            }
            boolean isLevelQualifier = figure.isLevel() && !isNoun && !isBy && stated == null;
            if (direction != null) {
                boolean isLevel = isTo || isLevelQualifier;
                boolean isGrowth = !isLevel && (!isComparison || span != null);
                return new Change(direction, isGrowth, isLevel, isBy, stated, isAnnual || right.isAnnually);
            }
            if (right.direction != null) {
                boolean isGrowth = !right.isComparison || right.isOverTime;
                return new Change(right.direction, isGrowth, false, false, stated, isAnnual);
            }
            boolean isGrowth = !isTo && (span != null || right.span != null && right.isGrowth || isAnnual);
            return isGrowth ? new Change(null, true, false, false, stated, isAnnual) : Change.NONE;
        }
    }

    /** The tokens after a figure. */
    private final class Right {
        private static final int MAX_WORDS = 8;

        private final int first;
        private @Nullable ChangeDirection direction;
        private boolean isComparison;
        private boolean isOverTime;
        private boolean isGrowth;
        private boolean isAverage;
        private boolean isAnnually;
        private @Nullable Period span;

        Right(int first) {
            this.first = first;
        }

        void read() {
            int i = first;
            while (i < first + MAX_WORDS && step(i)) {
                i++;
            }
        }

        private boolean step(int i) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.IDEOGRAPHS) {
                return ideographs(i, token);
            }
            boolean isQualifier = token.has(Role.QUALIFIER_BEFORE) && tokens.isNumber(i + 1) && !tokens.isYear(i + 1);
            if (direction == null && token.hasAny(Role.HIGHER, Role.LOWER) && i <= first + 1 && !isQualifier) {
                direction = directionOf(i);
                isComparison = true;
                isOverTime |= token.has(Role.SPAN);
                return true;
            }
            if (direction == null && token.has(Role.CHANGE_NOUN)) {
                direction = directionOf(i);
                return true;
            }
            if (token.hasAny(Role.SPAN, Role.COMPARED_SPAN)) {
                isGrowth |= token.has(Role.SPAN);
                isOverTime = true;
                span = span == null ? period(token.value(token.has(Role.SPAN) ? Role.SPAN : Role.COMPARED_SPAN)) : span;
                return true;
            }
            if (token.has(Role.AVERAGE_ANNUAL)) {
                isAverage = true;
                return true;
            }
            if (token.has(Role.ANNUALLY)) {
                isAnnually = true;
                return true;
            }
            isOverTime |= isComparison && tokens.isYear(i);
            if (i == first && token.has(Role.OF)) {
                // "60 % of the increase" is a share.
                return false;
            }
            return !tokens.isClauseEnd(i)
                    && !token.has(Role.TO)
                    && (isFiller(i) || isComparison && token.has(Role.THAN));
        }

        /** Reads 的增速; all other words of change precede the figure. */
        private boolean ideographs(int i, Token token) {
            if (i == first + 1 && token.has(Role.CHANGE_NOUN)) {
                direction = directionOf(i);
            }
            return i == first && tokens.is(i, '的');
        }
    }
}
