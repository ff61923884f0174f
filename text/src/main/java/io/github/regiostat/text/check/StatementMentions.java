// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The words of a text that name the indicator, region and period of statements, in their sentence or before it. */
final class StatementMentions {
    private static final int MAX_LENGTH = 80;

    private final String text;
    /** The last words of earlier sentences for an id of an indicator, a region or a period. */
    private final Map<Object, CheckedStatement.Mention> earlier = new HashMap<>();

    StatementMentions(String text) {
        this.text = text;
    }

    /** Returns a statement with the words that name its parts. */
    CheckedStatement named(CheckedStatement statement, List<TextToken> sentence) {
        Optional<Indicator<?>> indicator = statement.indicator();
        Optional<Region> region = statement.region();
        Optional<TimePeriod> period = statement.period();
        return statement.withMentions(
                find(
                        statement,
                        sentence,
                        indicator.map(Indicator::id),
                        token -> token.indicators.stream()
                                .anyMatch(each ->
                                        each.id().equals(indicator.orElseThrow().id()))),
                find(statement, sentence, region, token -> region.equals(Optional.ofNullable(regionOf(token)))),
                find(statement, sentence, period, token -> period.equals(Optional.ofNullable(periodOf(token)))));
    }

    private static @Nullable Region regionOf(TextToken token) {
        RegionMention mention = token.region;
        return mention == null ? null : mention.region();
    }

    private static @Nullable TimePeriod periodOf(TextToken token) {
        PeriodMention mention = token.period;
        return mention == null ? null : mention.period();
    }

    private Optional<CheckedStatement.Mention> find(
            CheckedStatement statement, List<TextToken> sentence, Optional<?> part, Predicate<TextToken> names) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        TextToken nearest = null;
        for (TextToken token : sentence) {
            boolean isNearer = nearest == null || distance(token, statement) < distance(nearest, statement);
            if (isNearer && names.test(token)) {
                nearest = token;
            }
        }
        return nearest == null
                ? Optional.ofNullable(earlier.get(part.get()))
                : Optional.of(new CheckedStatement.Mention(nearest.start, words(nearest), ""));
    }

    private static int distance(TextToken token, CheckedStatement statement) {
        return Math.abs(token.start - statement.start());
    }

    private String words(TextToken token) {
        return text.substring(token.start, token.end);
    }

    /** Remembers the mentions of a sentence for the sentences after it. */
    void remember(List<TextToken> sentence) {
        String from = null;
        for (TextToken token : sentence) {
            if (token.indicators.isEmpty() && regionOf(token) == null && periodOf(token) == null) {
                continue;
            }
            from = from == null ? shortened(sentence) : from;
            CheckedStatement.Mention mention = new CheckedStatement.Mention(token.start, words(token), from);
            token.indicators.forEach(indicator -> earlier.put(indicator.id(), mention));
            Region region = regionOf(token);
            if (region != null) {
                earlier.put(region, mention);
            }
            TimePeriod period = periodOf(token);
            if (period != null) {
                earlier.put(period, mention);
            }
        }
    }

    private String shortened(List<TextToken> sentence) {
        int start = sentence.get(0).start;
        int end = sentence.get(sentence.size() - 1).end;
        String whole = text.substring(start, Math.min(end, start + 2 * MAX_LENGTH))
                .replaceAll("\\s+", " ")
                .strip();
        if (whole.length() <= MAX_LENGTH) {
            return whole;
        }
        int cut = Character.isLowSurrogate(whole.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return whole.substring(0, cut) + "…";
    }
}
