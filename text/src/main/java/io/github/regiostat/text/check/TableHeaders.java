// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.MarkdownTable.Span;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the caption and the headers of a table: the indicators, regions, periods and units that they name. */
final class TableHeaders {
    /** The header of a sum over the year of the caption. */
    private static final Pattern YEAR = Pattern.compile("(?i)(?:full |whole |calendar )?year|全年|年度");

    /** The header of what the other columns do not have. */
    private static final Pattern OTHER = Pattern.compile("(?i)others?|rest|remainder|residual|其他|其它|其余");

    /** The sign of a percentage. */
    static final String PERCENT = "%";

    /** The words of a column of changes that do not say whether they are differences or growth. */
    private static final Pattern CHANGE = Pattern.compile("(?i)\\b(changes?|difference)\\b|变化|变动|增减|增量");

    private static final Pattern TWO_YEARS = Pattern.compile("\\s*((?:19|20)\\d\\d)/((?:19|20)\\d\\d)\\s*");
    /** Words of a caption that end as a sentence does. */
    private static final Pattern SENTENCE = Pattern.compile(".*\\s\\S+\\s\\S+[.!?:]|.*[。！？]");

    private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]+[)）]");

    private final String text;
    private final Span caption;
    private final DataIndex data;
    private final UnitText units;
    private final BiFunction<Integer, Integer, List<TextToken>> tokens;
    private final Map<Span, Part> parts = new HashMap<>();

    /** The indicators, regions and periods that a part of the table names. */
    record Part(
            Set<List<Indicator<?>>> labels,
            Set<Region> regions,
            Set<TimePeriod> periods,
            Set<TimePeriod> bases,
            Set<PeriodMention> partsOfYears,
            String unit,
            boolean isGrowth,
            boolean isChange,
            boolean isOfYear,
            boolean isOfPeriodBefore,
            boolean isShare,
            boolean isBalance,
            boolean isPerHead,
            boolean isVague,
            boolean isUnknown) {
        /** Returns a header that only names a change in percent, and the periods of the change if there are any. */
        static Part ofGrowth(Set<TimePeriod> periods, String unit) {
            return new Part(
                    Set.of(),
                    Set.of(),
                    periods,
                    Set.of(),
                    Set.of(),
                    unit,
                    true,
                    false,
                    !periods.isEmpty(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false);
        }
    }

    /**
     * @param text the text
     * @param caption the caption of the table
     * @param data the data
     * @param units the reader of units
     * @param tokens the tokens with marks between two positions of the text
     */
    TableHeaders(
            String text,
            Span caption,
            DataIndex data,
            UnitText units,
            BiFunction<Integer, Integer, List<TextToken>> tokens) {
        this.text = text;
        this.caption = caption;
        this.data = data;
        this.units = units;
        this.tokens = tokens;
    }

    /** Returns what a part of the table names; a header is read once for all of its cells. */
    Part part(Span span) {
        Part known = parts.get(span);
        if (known == null) {
            known = read(span);
            parts.put(span, known);
        }
        return known;
    }

    private Part read(Span span) {
        String raw = text.substring(span.start(), span.end());
        Span unit = unit(raw);
        Set<List<Indicator<?>>> labels = new LinkedHashSet<>();
        Set<Region> regions = new LinkedHashSet<>();
        Set<TimePeriod> periods = new LinkedHashSet<>();
        Set<PeriodMention> partsOfYears = new LinkedHashSet<>();
        boolean isGrowth = false;
        boolean isOfYear = false;
        boolean isUnknown = false;
        int end = unit == null ? span.end() : span.start() + unit.start();
        List<TextToken> named = new ArrayList<>(tokens.apply(span.start(), end));
        if (unit != null && unit.end() < raw.length()) {
            named.addAll(tokens.apply(span.start() + unit.end(), span.end()));
        }
        List<Span> changes = changes(span);
        boolean isChange = !changes.isEmpty();
        // A sentence before a table is about its values, and does not name all of them.
        boolean isSentence = span.equals(caption)
                && (named.stream().anyMatch(token -> token.is(TokenType.FIGURE))
                        || SENTENCE.matcher(raw.strip()).matches());
        Matcher two = TWO_YEARS.matcher(raw);
        if (two.matches()) {
            periods.add(TimePeriod.year(Integer.parseInt(two.group(1))));
            periods.add(TimePeriod.year(Integer.parseInt(two.group(2))));
            return Part.ofGrowth(periods, "");
        }
        if (YEAR.matcher(raw.strip()).matches()) {
            partsOfYears.add(PeriodMention.part("Q1-Q4"));
        }
        Set<TimePeriod> bases = new LinkedHashSet<>();
        boolean isOfPeriodBefore = false;
        boolean isShare = false;
        boolean isBalance = false;
        boolean isVague = false;
        boolean isAfterBase = false;
        boolean isPerHead = isPerHead(raw, span.start(), named);
        for (TextToken token : named) {
            PeriodMention mention = token.is(TokenType.PERIOD) ? token.period : null;
            if (isPerHead && !token.ofTerm.isEmpty()) {
                labels.add(token.ofTerm);
            } else if (token.is(TokenType.LABEL) || !token.possible.isEmpty()) {
                labels.add(token.is(TokenType.LABEL) ? token.indicators : token.possible);
                isVague |= !token.is(TokenType.LABEL) || token.isLoose;
            } else if (mention != null && mention.isFixed() && isAfterBase) {
                bases.add(Objects.requireNonNull(mention.period()));
            } else if (token.region != null && token.is(TokenType.REGION)) {
                isUnknown |= token.region.region() == null && token.region.kind() != RegionMention.Kind.SAME_PLACE;
                Optional.ofNullable(token.region.region()).ifPresent(regions::add);
            } else if (mention != null && mention.isFixed()) {
                periods.add(Objects.requireNonNull(mention.period()));
            } else if (mention != null && mention.kind() == PeriodMention.Kind.PART) {
                partsOfYears.add(mention);
            }
            boolean isBefore =
                    mention != null && mention.kind() == PeriodMention.Kind.BEFORE || token.has(WordRole.PERIOD_BEFORE);
            isOfPeriodBefore |= isBefore;
            isShare |= token.has(WordRole.SHARE_NOUN);
            isBalance |= token.hasAny(WordRole.GAP, WordRole.SURPLUS);
            isAfterBase = token.is(TokenType.WORD) && token.hasAny(WordRole.OVER, WordRole.COMPARATOR, WordRole.FROM);
            isOfYear |= !isBefore && token.hasAny(WordRole.YEAR_ON_YEAR, WordRole.PREVIOUS_YEAR);
            isGrowth |= !isSentence
                    && !isIn(changes, token)
                    && token.hasAny(WordRole.RISE, WordRole.FALL, WordRole.YEAR_ON_YEAR, WordRole.GROWTH_NOUN);
            isVague |= token.is(TokenType.UNKNOWN)
                    && !data.isInLabel(text.substring(token.start, token.end))
                    && !isIn(changes, token);
            isUnknown |= token.is(TokenType.FIGURE)
                    || OTHER.matcher(text.substring(token.start, token.end)).matches()
                    || token.hasAny(WordRole.FORECAST, WordRole.AVERAGE_ANNUAL, WordRole.RANK_VERB, WordRole.RANK_ONLY)
                    || token.has(WordRole.TERM_BEFORE) && !isPerHead
                    || token.has(WordRole.TERM_AFTER) && !token.is(TokenType.LABEL) && !isBalance && !isPerHead;
        }
        String of = isPercent(span) ? PERCENT : unit == null ? "" : units.of(raw.substring(unit.start(), unit.end()));
        isChange |= !bases.isEmpty() && !periods.isEmpty();
        boolean isRelative = isGrowth || isOfPeriodBefore || isChange && of.equals(PERCENT);
        return new Part(
                labels,
                regions,
                periods,
                bases,
                partsOfYears,
                of,
                isRelative,
                isChange && !isRelative,
                isOfYear,
                isOfPeriodBefore,
                isShare,
                isBalance,
                isPerHead,
                isVague,
                isUnknown);
    }

    /** Returns whether a header is only the sign of a percentage. */
    boolean isPercent(Span span) {
        return text.substring(span.start(), span.end()).strip().equals(PERCENT);
    }

    /** Returns the words for a change of either direction in a part of the text. */
    private List<Span> changes(Span of) {
        List<Span> found = new ArrayList<>();
        Matcher change = CHANGE.matcher(text).region(of.start(), of.end());
        while (change.find()) {
            found.add(new Span(change.start(), change.end()));
        }
        return found;
    }

    private static boolean isIn(List<Span> spans, TextToken token) {
        return spans.stream().anyMatch(span -> span.start() <= token.start && token.end <= span.end());
    }

    /** Returns whether a header has words for "per head" that are not part of a label. */
    private static boolean isPerHead(String raw, int start, List<TextToken> tokens) {
        StringBuilder others = new StringBuilder(raw);
        for (TextToken token : tokens) {
            for (int i = token.start; token.is(TokenType.LABEL) && i < token.end; i++) {
                others.setCharAt(i - start, '|');
            }
        }
        return PerUnitRule.PER_HEAD.matcher(others).find();
    }

    /** Returns the span of the unit in a header, such as that of brackets or of the text after "in", or null. */
    private @Nullable Span unit(String raw) {
        for (String mark : List.of("（", "(", " in ", ", ", "，", "：", ": ")) {
            int at = raw.lastIndexOf(mark);
            if (at > 0 && !units.of(raw.substring(at)).isEmpty()) {
                return new Span(at, raw.length());
            }
        }
        Matcher bracket = BRACKET.matcher(raw);
        while (bracket.find()) {
            if (!units.of(bracket.group()).isEmpty()) {
                return new Span(bracket.start(), bracket.end());
            }
        }
        return null;
    }
}
