// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Resolves "the former" and 后者: the first or second of the only two regions, or labels, that are named before. */
final class PairMarks {
    private final List<TextToken> tokens;
    private final List<Region> before;

    /**
     * @param tokens the tokens of a sentence, with their regions and labels
     * @param topic the topic of the text before
     */
    PairMarks(List<TextToken> tokens, Topic topic) {
        this.tokens = tokens;
        this.before = topic.regions.stream()
                .map(RegionMention::region)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    void mark() {
        Set<Region> regions = new LinkedHashSet<>();
        Set<List<Indicator<?>>> labels = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            TextToken token = tokens.get(i);
            if (token.hasAny(WordRole.FORMER, WordRole.LATTER) && token.is(TokenType.WORD) && !isAdjective(i)) {
                resolve(token, new ArrayList<>(regions), new ArrayList<>(labels));
            } else if (token.is(TokenType.REGION) && token.region != null && token.region.region() != null) {
                regions.add(token.region.region());
            } else if (token.is(TokenType.LABEL)) {
                labels.add(token.indicators);
            }
        }
    }

    /** Returns whether a noun follows: "the former record". */
    private boolean isAdjective(int i) {
        return !tokens.get(i).isHan
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(TokenType.UNKNOWN);
    }

    private void resolve(TextToken token, List<Region> own, List<List<Indicator<?>>> labels) {
        int at = token.has(WordRole.FORMER) ? 0 : 1;
        List<Region> regions = own.isEmpty() ? before : own;
        if (regions.size() == 2) {
            token.type = TokenType.REGION;
            token.region = RegionMention.of(regions.get(at));
        } else if (regions.size() < 2 && labels.size() == 2) {
            token.type = TokenType.LABEL;
            token.indicators = labels.get(at);
        }
    }
}
