// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Marks regions that are the other end of a flow and not the region of the figure: "exports to France", "imports from
 * China".
 */
final class DestinationMarks {
    private static final String OTHER_END =
            "the region is the other end of the flow, not the one that the figure is of";

    private final List<TextToken> tokens;
    private final String text;

    DestinationMarks(List<TextToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    void mark() {
        for (int i = 2; i < tokens.size(); i++) {
            TextToken region = tokens.get(i);
            if (region.is(TokenType.REGION) && !region.isHan && isOtherEnd(i)) {
                region.region = RegionMention.unknown(OTHER_END);
            }
        }
    }

    private boolean isOtherEnd(int region) {
        int i = region - 1;
        while (i > 0 && tokens.get(i).is(TokenType.WORD) && tokens.get(i).has(WordRole.DETERMINER)) {
            i--;
        }
        TextToken label = at(i - 1);
        if (label == null || !label.is(TokenType.LABEL)) {
            return false;
        }
        TextToken preposition = tokens.get(i);
        return preposition.has(isInward(label) ? WordRole.FROM : WordRole.DESTINATION);
    }

    private boolean isInward(TextToken label) {
        List<String> words =
                List.of(FoldedText.term(text.substring(label.start, label.end)).split(" ", -1));
        return RoleTable.get().words(WordRole.INWARD).stream().anyMatch(word -> words.contains(word.text()));
    }

    private @Nullable TextToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }
}
