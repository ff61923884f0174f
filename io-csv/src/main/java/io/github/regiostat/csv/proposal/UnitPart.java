// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.UnitStatement.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a part of a text is, such as a text in brackets: a unit with other words beside it, a text that looks like a
 * unit, or neither.
 *
 * @param unit the tokens of the unit, empty if there is none
 * @param others the texts of other parts, which belong to the name
 * @param isDoubtful whether the part looks like a unit, but is not understood
 */
record UnitPart(List<UnitToken> unit, List<String> others, boolean isDoubtful) {
    private static final UnitPart NEITHER = new UnitPart(List.of(), List.of(), false);
    private static final UnitPart DOUBTFUL = new UnitPart(List.of(), List.of(), true);
    private static final Set<UnitRole> STRONG = EnumSet.of(
            UnitRole.SCALE,
            UnitRole.AMBIGUOUS_SCALE,
            UnitRole.CURRENCY,
            UnitRole.SCALED_CURRENCY,
            UnitRole.AMBIGUOUS_CURRENCY,
            UnitRole.YUAN,
            UnitRole.PPP,
            UnitRole.PERCENT,
            UnitRole.PERMILLE,
            UnitRole.POINTS,
            UnitRole.BP,
            UnitRole.CAPITA);
    /** The letters that abbreviate a scale, a measure or a group, such as m for million, metres and men. */
    private static final String OPEN_LETTERS = "mkMK";

    private static final int MIN_SYMBOL = 2;
    /** The length of "mill", which is also a word of names. */
    private static final int SHORT_SCALE = 5;

    private static final Set<UnitRole> NOUNS = EnumSet.of(
            UnitRole.CURRENCY,
            UnitRole.AMBIGUOUS_CURRENCY,
            UnitRole.YUAN,
            UnitRole.MEASURE,
            UnitRole.PERSONS,
            UnitRole.OF);

    /** Returns what the text between brackets is. */
    static UnitPart of(List<UnitToken> tokens, List<UnitToken> context) {
        Optional<UnitStatement> whole = UnitGrammar.parse(tokens, context);
        if (whole.isPresent()) {
            return new UnitPart(tokens, List.of(), false);
        }
        List<UnitToken> unit = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (List<UnitToken> part : parts(tokens)) {
            boolean isUnit = UnitGrammar.parse(part, context).isPresent();
            if (!isUnit && isDoubtful(part)) {
                return DOUBTFUL;
            }
            if (isUnit) {
                unit.addAll(part);
            } else {
                others.add(text(part));
            }
        }
        Optional<UnitStatement> together = UnitGrammar.parse(unit, context);
        if (together.isPresent()) {
            return others.isEmpty() || isUnitBesideOthers(together.get())
                    ? new UnitPart(List.copyOf(unit), List.copyOf(others), false)
                    : NEITHER;
        }
        return unit.stream().anyMatch(token -> token.isAny(STRONG)) ? DOUBTFUL : NEITHER;
    }

    /** Returns whether a unit beside other words is a unit: "persons" and "years" are, "households" is a group. */
    static boolean isUnitBesideOthers(UnitStatement statement) {
        return statement.isStrong()
                || statement.isPricesOnly()
                || statement.hasKind(Kind.TIME)
                || statement.hasKind(Kind.NUMBER)
                || statement.hasKind(Kind.COUNT) && statement.hasUnit("persons");
    }

    /** Returns the parts between separators and before each. A separator is the first token of its part. */
    static List<List<UnitToken>> parts(List<UnitToken> tokens) {
        List<List<UnitToken>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || isBoundary(tokens, i)) {
                parts.add(tokens.subList(start, i));
                start = i;
            }
        }
        return parts;
    }

    /** Returns whether a separator stands at an index; a hyphen separates between spaces only. */
    static boolean isBoundary(List<UnitToken> tokens, int at) {
        UnitToken token = tokens.get(at);
        if (!token.is(UnitRole.SEPARATOR)) {
            return false;
        }
        boolean isHyphen = token.text().equals("-");
        boolean isApart = at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).end() < token.start()
                && tokens.get(at + 1).start() > token.end();
        return !isHyphen || isApart;
    }

    private static String text(List<UnitToken> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < part.size(); i++) {
            boolean isApart = i > 0 && part.get(i).start() > part.get(i - 1).end();
            text.append(isApart ? " " : "").append(part.get(i).text());
        }
        return text.toString();
    }

    /** Returns whether a text that is not a unit looks like one, and not like a group: "under 2 million euro". */
    static boolean isDoubtful(List<UnitToken> tokens) {
        if (tokens.size() == 1) {
            String text = tokens.get(0).text();
            return text.length() == 1 && OPEN_LETTERS.contains(text) || isStrong(tokens.get(0));
        }
        boolean isGroup = isGroup(tokens);
        boolean isScaleLike =
                tokens.stream().anyMatch(token -> UnitGrammar.looksLikeScale(token.text()) && token.isUnknownWord());
        return hasBase(tokens) || rateFrom(tokens) >= 0 || !isGroup && (isScaleLike || hasStrong(tokens));
    }

    private static boolean hasStrong(List<UnitToken> tokens) {
        UnitToken last = tokens.get(tokens.size() - 1);
        boolean isStrong =
                tokens.stream().anyMatch(token -> isStrong(token) && (!isIdeograph(token) || !last.is(UnitRole.OTHER)));
        boolean isRate = tokens.stream()
                        .anyMatch(
                                token -> token.is(UnitRole.PER) && token.text().length() > 1)
                || isMeasurePer(tokens);
        return isStrong || isRate;
    }

    private static boolean isMeasurePer(List<UnitToken> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("/") && tokens.get(i - 1).is(UnitRole.MEASURE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of "in EUR", "thousand EUR" or "thousand" among other words, or -1 if there is none. */
    static int unitFrom(List<UnitToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isGroup = i > 0 && isBeforeGroup(tokens.get(i - 1));
            if (!isGroup && (isAfterIn(tokens, i) || isScaled(tokens, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAfterIn(List<UnitToken> tokens, int at) {
        if (!tokens.get(at).is(UnitRole.IN) || at + 1 == tokens.size()) {
            return false;
        }
        UnitToken next = tokens.get(at + 1);
        boolean isUnit = next.isAny(STRONG) && !next.is(UnitRole.CAPITA) || isCount(next);
        return isUnit && !isIdeograph(next);
    }

    /** Returns whether a scale stands at an index, with a unit beside it unless it is a long word. */
    private static boolean isScaled(List<UnitToken> tokens, int at) {
        UnitToken token = tokens.get(at);
        boolean isScale = token.is(UnitRole.SCALE) || token.is(UnitRole.AMBIGUOUS_SCALE);
        if (!isScale && !isCount(token)) {
            return token.is(UnitRole.SCALED_CURRENCY);
        }
        boolean isWord = isScale && token.text().length() > SHORT_SCALE && !token.is(UnitRole.DIGITS);
        return isWord || isNoun(tokens, at + 1) || isScale && isNoun(tokens, at - 1);
    }

    private static boolean isNoun(List<UnitToken> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isAny(NOUNS);
    }

    /** Returns the index of "per 1,000" or of a denominator in Japanese, or -1 if there is none. */
    static int rateFrom(List<UnitToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            UnitToken token = tokens.get(i);
            boolean isPer = token.is(UnitRole.PER) || token.is(UnitRole.WEAK_PER);
            boolean isCounted = isPer && i + 1 < tokens.size() && isCount(tokens.get(i + 1));
            if (isCounted || token.is(UnitRole.PER_BEHIND) && i > 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCount(UnitToken token) {
        return token.is(UnitRole.SCALE) || token.is(UnitRole.DIGITS) && UnitGrammar.powerOfTen(token) >= MIN_SYMBOL;
    }

    /** Returns whether a hundred follows an equals sign, as in "2015 = 100". */
    private static boolean hasBase(List<UnitToken> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(UnitRole.EQUALS) && tokens.get(i + 1).text().equals("100")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStrong(UnitToken token) {
        boolean isSymbol = token.is(UnitRole.MEASURE) && token.text().length() >= MIN_SYMBOL && !isWord(token);
        return token.isAny(STRONG) || isSymbol || UnitGrammar.looksLikeScale(token.text()) && token.isUnknownWord();
    }

    /** Returns whether a unit of measure is written as a word: lower-case letters, more than three. */
    private static boolean isWord(UnitToken token) {
        String text = token.text();
        return text.length() > 3 && text.codePoints().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    private static boolean isIdeograph(UnitToken token) {
        return token.text().codePointCount(0, token.text().length()) == 1
                && Character.isIdeographic(token.text().codePointAt(0));
    }

    /** Returns whether a text is a group: "under", or a unit after a number that is no power of ten and no year. */
    private static boolean isGroup(List<UnitToken> tokens) {
        boolean hasNumber = false;
        boolean isGroup = false;
        for (UnitToken token : tokens) {
            isGroup |= hasNumber && isStrong(token);
            hasNumber |= token.is(UnitRole.DIGITS)
                    && UnitGrammar.powerOfTen(token) < MIN_SYMBOL
                    && !UnitGrammar.isYear(token);
        }
        return isGroup || tokens.stream().anyMatch(token -> token.is(UnitRole.BOUND));
    }

    /** Returns whether a token is a number of a group or follows from one, as 20 in "lowest 20%". */
    static boolean isBeforeGroup(UnitToken token) {
        return token.is(UnitRole.DIGITS) && !UnitGrammar.isYear(token)
                || token.is(UnitRole.BOUND)
                || token.text().equals("-");
    }
}
