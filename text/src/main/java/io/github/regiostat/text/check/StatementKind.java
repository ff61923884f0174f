// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.Locale;

/**
 * A kind of statement in words, such as {@link #COMPARE} for "ahead of Shanghai". The statement tables give the words.
 */
enum StatementKind {
    /** A comparison with a region, a period or an indicator: "ahead of Shanghai", 高于2019年水平. */
    COMPARE,
    /** A comparison that was the other way round the year before: "overtook". */
    OVERTAKE,
    /** The rank after the regions named: "second only to Guangdong". */
    SECOND,
    /** A rank among regions: "the third-largest", 为六国最高. */
    TOP,
    /** A rank that is at most a number: "among the top three". */
    WITHIN,
    /** A rank without a number: 位居前列. */
    VAGUE,
    /** An extreme over time: "the highest since 2019", 创历史新高. */
    EXTREME,
    /** A trend over several periods: "for the third year in a row". */
    STREAK,
    /** A change of direction: "returned to growth", "turned negative". */
    TURN,
    /** A value equal to that of another period: "was unchanged", 与上年持平. */
    UNCHANGED,
    /** A value that hardly changed, within a declared band: "stagnated". */
    STAGNANT,
    /** A multiple of an earlier value: "more than doubled". */
    MULTIPLE,
    /** A share of a whole: "more than a third of Germany's exports". */
    SHARE,
    /** A part that a share or multiple before exceeds or does not reach: "less than half". */
    PART,
    /** A word that makes the statement about each of several regions: "both", 两地均. */
    EACH,
    /** A word that denies the statement about each of several regions: "none of them". */
    NONE,
    /** Words that limit a statement to regions: "only Germany", "the only state". */
    ONLY,
    /** A level that no earlier period of the data reached: "exceeded 6 trillion for the first time". */
    FIRST_TIME;

    /** Returns the kind with a code of the statement tables, such as {@code first-time}. */
    static StatementKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
