// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Token.Kind;
import java.util.Set;

/** Finds the ages of persons, which are not figures: "aged 15 to 64", "adults over 65", "65 and over". */
final class Ages {
    private static final int MAX_DIGITS = 3;
    private static final int MAX_QUALIFIERS = 3;
    private static final Set<String> SIDES = Set.of("over", "under", "above", "below", "older than", "younger than");

    private final Tokens tokens;

    Ages(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the index after an age that starts at a token, or the index itself. */
    int end(int index) {
        Token token = tokens.get(index);
        if (token.has(Role.AGED)) {
            int age = index + 1;
            while (age <= index + MAX_QUALIFIERS && isBeforeAge(tokens.get(age))) {
                age++;
            }
            return isAge(age) ? afterAge(age) : index;
        }
        if (token.has(Role.PERSON)) {
            boolean isAge = isSide(index + 1) && isAge(index + 2) && !isPlural(index + 3);
            return isAge ? afterAge(index + 2) : index;
        }
        return isAge(index) && isOpenAge(index + 1) ? index + 3 : index;
    }

    private static boolean isBeforeAge(Token token) {
        return token.hasAny(Role.QUALIFIER_BEFORE, Role.BETWEEN, Role.FROM);
    }

    private boolean isSide(int index) {
        return tokens.isWord(index) && SIDES.contains(tokens.lower(index));
    }

    private boolean isAge(int index) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        return token.kind() == Kind.NUMBER
                && token.end() - token.start() <= MAX_DIGITS
                && DigitRule.isInteger(tokens.text(index))
                && (!Exclusions.isUnit(next) || next.hasAny(Role.TIME_UNIT, Role.RANGE_TO));
    }

    private boolean isPlural(int index) {
        Token token = tokens.get(index);
        return token.kind() == Kind.WORD && !token.isKnown() && tokens.text().charAt(token.end() - 1) == 's';
    }

    /** Returns the index after the second age of a range, and after "and over". */
    private int afterAge(int age) {
        int next = age + 1;
        boolean isLink = tokens.hasAny(next, Role.RANGE_TO, Role.AND) || tokens.isDash(next);
        if (isLink && isAge(next + 1)) {
            return next + 2;
        }
        return isOpenAge(next) ? next + 2 : next;
    }

    /** Returns whether "and over" is at a token, and not before another number. */
    private boolean isOpenAge(int index) {
        int next = index + 2;
        boolean isNumber = tokens.isNumber(next)
                || tokens.hasAny(next, Role.CARDINAL, Role.ARTICLE, Role.CURRENCY, Role.HALF, Role.MULTIPLIER);
        return tokens.has(index, Role.AND) && isSide(index + 1) && !isNumber;
    }
}
