// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops the place and day of a report before its first sentence: "BEIJING, Aug 7 -", 本报杭州1月17日电. */
final class Datelines {
    private static final Pattern DATELINE = Pattern.compile("(?m)^[ *_]{0,8}(?:"
            + "\\p{Lu}{3,40}(?:[ .'-]\\p{Lu}{1,40}){0,8}(?:, [\\p{L} ]{2,20})?"
            + "(?:, (?:\\d{1,2} )?\\p{Lu}\\p{L}{2,8}\\.?(?: \\d{1,2})?(?:,? \\d{4})?)?"
            + "(?: \\([^)\\n]{1,30}\\))? ?(?:--|[-–—])(?= )"
            + "|\\p{IsHan}{1,6}社\\p{IsHan}{2,8}(?:\\d{1,2}月\\d{1,2}日)?电"
            + "|\\p{IsHan}{2,16}\\d{1,2}月\\d{1,2}日[电讯])");

    private Datelines() {}

    /** Turns the tokens of each dateline into marks. */
    static void drop(String text, List<TextToken> tokens) {
        Matcher matcher = DATELINE.matcher(text);
        int i = 0;
        while (matcher.find()) {
            while (i < tokens.size() && tokens.get(i).end <= matcher.end()) {
                TextToken token = tokens.get(i++);
                if (token.start >= matcher.start() && !token.is(TokenType.FIGURE) && !token.is(TokenType.PARAGRAPH)) {
                    token.type = TokenType.MARK;
                    token.roles.clear();
                    token.region = null;
                    token.isWeakName = false;
                }
            }
        }
    }
}
