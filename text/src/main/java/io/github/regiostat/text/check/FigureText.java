// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.quantity.Count;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Corrects figures by the words beside them: years that were read as counts, and qualifiers that belong to a verb. */
final class FigureText {
    private static final Pattern YEAR_AT_END = Pattern.compile("[a-zA-Z]+ (?:the |least )?(?:19|20)[0-9]{2}");
    private static final Pattern YEAR_AT_START = Pattern.compile("(?:19|20)[0-9]{2} [a-zA-Z]");

    private final String text;
    private final Phrases reader;

    FigureText(String text, Phrases reader) {
        this.text = text;
        this.reader = reader;
    }

    /** Returns the only figure of a part of the text, if it is all of the part. */
    Optional<Phrase> figure(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        List<Phrase> found = reader.find(text.substring(start, to));
        boolean isWhole = found.size() == 1
                && found.get(0).start() == 0
                && found.get(0).end() == to - start
                && found.get(0).figure().isPresent();
        if (!isWhole) {
            return Optional.empty();
        }
        Phrase own = found.get(0);
        return Optional.of(new Phrase(start, to, own.text(), own.figure(), own.claimed(), own.change(), own.refusal()));
    }

    /**
     * Returns whether a figure is a year: "5 % above 2019", or "2024 tourism revenue" before a label that is not a
     * count.
     *
     * @param last the token before the figure
     * @param label the next label of the text
     */
    static boolean isYear(Phrase phrase, @Nullable TextToken last, @Nullable TextToken label) {
        boolean isBase = last != null
                && (last.is(TokenType.FIGURE) || last.has(WordRole.SINCE))
                && YEAR_AT_END.matcher(phrase.text()).matches();
        return isBase
                || (label != null
                        && label.start < phrase.end()
                        && YEAR_AT_START.matcher(phrase.text()).lookingAt()
                        && label.indicators.stream().noneMatch(indicator -> indicator.kind() == Count.class));
    }
}
