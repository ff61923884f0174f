// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;

/** Decides from the ending of an unknown word whether it is an adverb or a form of a verb. */
final class WordEndings {
    private static final List<WordRole> FORMS =
            List.of(WordRole.ADVERB_ENDING, WordRole.VERB_ENDING, WordRole.PARTICIPLE_ENDING);

    private WordEndings() {}

    /** Returns whether an unknown word is an adverb: "unexpectedly". */
    static boolean isAdverb(String text, TextToken token) {
        return token.is(TokenType.UNKNOWN) && has(WordRole.ADVERB_ENDING, text, token);
    }

    /** Returns whether an unknown word in small letters is a past form of a verb: "welcomed". */
    static boolean isVerb(String text, TextToken token) {
        return !token.isCapital && has(WordRole.VERB_ENDING, text, token);
    }

    /** Returns whether a word may be a participle or a noun of an action: "manufacturing". */
    static boolean isParticiple(String text, TextToken token) {
        return has(WordRole.PARTICIPLE_ENDING, text, token);
    }

    /** Returns whether a word has the ending of an adverb, a verb or a participle. */
    static boolean isForm(String text, TextToken token) {
        return FORMS.stream().anyMatch(role -> has(role, text, token));
    }

    private static boolean has(WordRole role, String text, TextToken token) {
        if (token.isHan) {
            return false;
        }
        for (RoleTable.Word ending : RoleTable.get().words(role)) {
            int start = token.end - ending.text().length();
            boolean isEnding = start > token.start
                    && text.regionMatches(
                            true, start, ending.text(), 0, ending.text().length());
            if (isEnding) {
                return true;
            }
        }
        return false;
    }
}
