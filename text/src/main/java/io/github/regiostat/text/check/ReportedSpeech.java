// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import java.util.regex.Pattern;

/**
 * Recognizes a sentence that reports a statement of the reader or of another author, often to correct it: "you state
 * that solar capacity tripled", 贵报称. The sentence itself does not state that.
 */
final class ReportedSpeech {
    private static final Pattern REPORT = Pattern.compile(
            "(?i)\\b(?:you|your (?:article|correspondent|paper|report|column|editorial|reporter)|(?:the|his|her|their) "
                    + "(?:author|article|correspondent|column|editorial|post)s?)(?: \\p{L}+){0,3} "
                    + "(?:state|claim|say|said|write|wrote|assert|report|maintain|suggest|put|quote)(?:s|ed|d)?\\b"
                    + "|(?:贵报|贵刊|您|你|来信|该文|文章|原文|作者)\\P{IsPunctuation}{0,12}(?:称|说|写|提到|声称|认为)");

    private ReportedSpeech() {}

    /** Returns whether the clause of a token reports a statement of another author. */
    static boolean isIn(Sentence sentence, int token) {
        int clause = sentence.clause(token);
        int start = sentence.get(sentence.start(clause)).start;
        return REPORT.matcher(sentence.words(start, sentence.get(token).start)).find();
    }
}
