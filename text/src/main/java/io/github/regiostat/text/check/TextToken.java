// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.text.phrase.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a text, such as a word, a label, a name of a region, a period or a figure. */
final class TextToken {
    /** The type of a token. */
    enum TokenType {
        /** A word of the language tables. */
        WORD,
        /** A label of indicators. */
        LABEL,
        /** A name of a region. */
        REGION,
        /** A period. */
        PERIOD,
        /** A figure. */
        FIGURE,
        /** A number that is not a figure. */
        NUMBER,
        /** A word that is in no table. */
        UNKNOWN,
        /** A comma, colon or dash. */
        COMMA,
        /** A mark between the items of a list: 、. */
        LIST_MARK,
        /** The end of a sentence. */
        STOP,
        /** The end of a paragraph. */
        PARAGRAPH,
        /** Another mark, or a date. */
        MARK
    }

    TokenType type;
    final int start;
    int end;
    final RoleSet roles = new RoleSet();
    String argument = "";
    List<Indicator<?>> indicators = List.of();

    @Nullable
    RegionMention region;

    @Nullable
    PeriodMention period;

    @Nullable
    Phrase phrase;
    /** The other figure of the same amount: "84.37 billion yuan ($11.78 billion)". */
    @Nullable
    TextToken pair;

    /** Whether it is a label that the words beside it turn into another term: "per capita GDP". */
    boolean isOtherTerm;

    /** The indicators of a label beside an unknown word, which may turn it into another term. */
    List<Indicator<?>> possible = List.of();

    /** Whether it is only the end of a label of its possible indicator: "price" of "average export price". */
    boolean isEndOfLabel;

    /** The indicators of a label that words beside it turn into another term. */
    List<Indicator<?>> ofTerm = List.of();

    /** Whether no word before a label turns it into another term, but one after it may: 失业率走高. */
    boolean isOnlyFollowed;

    /** Whether a label is a word that may mean its indicators, such as "economy". */
    boolean isLoose;

    /** Whether a label names what its indicators are the growth of: "GDP" of "GDP growth". */
    boolean isGrown;

    boolean isCapital;
    boolean isHan;
    boolean isInTable;
    /** Whether it ends a line before an item of a list. */
    boolean isBeforeItem;
    /** Whether it ends the line of an item of a list. */
    boolean isAfterItem;
    /** Whether it is a short name that counts only after the region that contains it: 云南丽江. */
    boolean isWeakName;
    /** Whether it is the reference of a comparison, not the subject of the statement. */
    boolean isReference;
    /** Whether it only locates another region, as Yunnan in "Lijiang in Yunnan". */
    boolean isContext;
    /** The only figure that a mention belongs to, such as the year in "from 51,101 yuan in 2023". */
    @Nullable
    TextToken owner;
    /** Whether a mention is the subject of its owner, and not what the owner is compared with. */
    boolean isSubjectOfOwner;
    /** Whether a mention has two possible roles in its sentence. */
    boolean isAmbiguous;
    /** Whether it is one of the regions of a rank. */
    boolean isAmong;

    /** The year or region before the brackets of a figure: "Italy (8.5 %)". */
    @Nullable
    TextToken beside;

    /** Whether a figure precedes its subject: "At 5.3 %, unemployment in Italy was high". */
    boolean isInFront;

    /** Whether a figure only specifies a part of a whole: "the population under 15". */
    boolean isSubgroup;

    TextToken(TokenType type, int start, int end) {
        this.type = type;
        this.start = start;
        this.end = end;
    }

    boolean is(TokenType other) {
        return type == other;
    }

    boolean has(WordRole role) {
        return roles.contains(role);
    }

    boolean hasAny(WordRole first, WordRole... others) {
        if (roles.contains(first)) {
            return true;
        }
        for (WordRole role : others) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a mention belongs to a figure other than the given one. */
    boolean isOwnedByOther(TextToken figure) {
        return owner != null && !owner.equals(figure);
    }

    /** Returns whether this is a region, label or period that can be the subject of a statement. */
    boolean isSubject(TokenType other) {
        return type == other && !isReference && !isContext && !isAmong;
    }

    @Override
    public String toString() {
        return type + "[" + start + "," + end + ")" + roles;
    }
}
