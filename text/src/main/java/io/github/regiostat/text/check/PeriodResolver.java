// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.PeriodMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Determines the period of a figure and its base period: from its sentence, from earlier ones or from the options. */
final class PeriodResolver {
    private static final String NO_PERIOD =
            "the text names no period; give one with the option --period, or the date of the text with --published";
    private static final String TWO_PERIODS = "the text names more than one period for the figure";
    private static final String NO_DATE =
            "the range ends with the latest period; give the date of publication with the option --published";
    private static final String NOT_ANNUAL = "the text names a part of a year, and the data have years only";

    /** Words after the end of a year that make it that of another year, or a time before it. */
    private static final Pattern OTHER_END = Pattern.compile("(?i)before|earlier|[前以之]+前?");

    private final Sentence sentence;
    private final MentionFinder finder;
    private final Topic topic;
    private final DataIndex data;
    private final TextCheckOptions options;

    PeriodResolver(Sentence sentence, Topic topic, DataIndex data, TextCheckOptions options) {
        this.sentence = sentence;
        this.finder = new MentionFinder(sentence, TokenType.PERIOD);
        this.topic = topic;
        this.data = data;
        this.options = options;
    }

    /** Returns the period of a figure about an indicator of a region. */
    TimePeriod find(FigureScope scope, Indicator<?> indicator, Region region, StatementParts parts) {
        if (isNow(scope)) {
            rejectPartsOfYears(scope);
            return latest(indicator, region).orElseGet(() -> ofTopicOrLatest(indicator, region, parts));
        }
        if (sentence.has(WordRole.WHOLE_YEAR, scope.startWithIntroduction(), scope.clauseEnd)
                && !data.isAnnual(indicator)
                && sentence.subjects(TokenType.PERIOD, scope.clauseStart, scope.clauseEnd)
                        .isEmpty()) {
            return data.inFrequency(indicator, TimePeriod.year(wholeYear()));
        }
        List<TextToken> found = ofClause(scope, new ChangeEnds(sentence).withoutFirst(scope, finder.find(scope)));
        rejectPartsOfYears(scope);
        TimePeriod period =
                found.isEmpty() ? inherited(scope, indicator, region, parts) : named(found, indicator, region);
        return inData(indicator, atYearEnd(scope, period));
    }

    /** Returns the last month or quarter of a year, where the text is about months or quarters and names its end. */
    private TimePeriod atYearEnd(FigureScope scope, TimePeriod period) {
        for (int i = scope.start; i < scope.end; i++) {
            if (!sentence.get(i).has(WordRole.YEAR_END)) {
                continue;
            }
            TextToken next = sentence.at(i + 1);
            if (next != null
                    && OTHER_END
                            .matcher(sentence.text.substring(next.start, next.end))
                            .matches()) {
                throw NoLinkException.unlinked("the text may name the end of another year");
            }
            int from = Math.max(0, Math.min(i, scope.figure) - 1);
            int to = Math.min(sentence.size(), Math.max(i, scope.figure) + 2);
            return sentence.has(TokenType.PERIOD, from, to) ? period : lastOfYear(period);
        }
        return period;
    }

    /** Returns the last month or quarter of the year of a month or quarter. */
    private static TimePeriod lastOfYear(TimePeriod period) {
        boolean isPart = !period.isRange() && period.frequency() != Frequency.YEAR;
        TimePeriod last = period;
        while (isPart && last.next().reportingYear() == period.reportingYear()) {
            last = last.next();
        }
        return last;
    }

    /** Returns whether a period is the end of a year: 上年年末, "year-end 2023". */
    private boolean isAtYearEnd(TextToken period) {
        int at = sentence.tokens.indexOf(period);
        TextToken before = sentence.at(at - 1);
        TextToken after = sentence.at(at + 1);
        return "末底终".indexOf(sentence.text.charAt(period.end - 1)) >= 0
                || before != null && before.has(WordRole.YEAR_END) && !before.isHan
                || after != null && after.has(WordRole.YEAR_END) && after.isHan;
    }

    /** Returns a period in the frequency of the data of an indicator. */
    TimePeriod inData(Indicator<?> indicator, TimePeriod period) {
        if (period.frequency() != Frequency.YEAR && data.isAnnual(indicator)) {
            throw NoLinkException.unlinked(NOT_ANNUAL);
        }
        return data.inFrequency(indicator, period);
    }

    /** Leaves out the periods of later clauses if the sentences before name one. */
    private List<TextToken> ofClause(FigureScope scope, List<TextToken> found) {
        int end = sentence.get(scope.clauseEnd - 1).end;
        return topic.periods.isEmpty()
                ? found
                : found.stream().filter(token -> token.start < end).toList();
    }

    /**
     * Returns whether a figure is about the present day: "currently" beside it, or earlier in a sentence without years.
     */
    private boolean isNow(FigureScope scope) {
        boolean isOwn = sentence.has(WordRole.NOW, scope.start, scope.end)
                && !sentence.has(TokenType.PERIOD, scope.start, scope.end);
        return isOwn
                || sentence.has(WordRole.NOW, 0, scope.figure) && !sentence.has(TokenType.PERIOD, 0, sentence.size());
    }

    /** Returns the only period of the mentions of a figure. */
    TimePeriod named(List<TextToken> found, Indicator<?> indicator, Region region) {
        Optional<TimePeriod> range = sinceUntil(found);
        if (range.isPresent()) {
            return range.get();
        }
        Set<TimePeriod> periods = new LinkedHashSet<>();
        for (TextToken token : found) {
            rejectEndOfFlow(token, indicator);
            periods.add(resolved(mention(token), token, indicator, region));
        }
        if (periods.size() > 1) {
            throw NoLinkException.unlinked(TWO_PERIODS);
        }
        return periods.iterator().next();
    }

    /** Returns whether a period ends a list of figures: "5 % in Italy, 3 % in France and 2 % in Spain in 2024". */
    private boolean isLast(TextToken period, FigureScope scope) {
        int at = sentence.tokens.indexOf(period);
        return at > scope.figure
                && !sentence.has(TokenType.FIGURE, at, sentence.size())
                && !sentence.has(WordRole.CLAUSE, scope.figure, at);
    }

    /** Returns the range of "since 2012" and "by 2024" beside each other. */
    private static Optional<TimePeriod> sinceUntil(List<TextToken> found) {
        if (found.size() != 2) {
            return Optional.empty();
        }
        boolean isFirst = mention(found.get(0)).kind() == Kind.SINCE;
        PeriodMention since = mention(found.get(isFirst ? 0 : 1));
        PeriodMention last = mention(found.get(isFirst ? 1 : 0));
        TimePeriod start = since.period();
        TimePeriod end = last.period();
        if (since.kind() != Kind.SINCE || !last.isYear() || start == null || end == null) {
            return Optional.empty();
        }
        return start.compareTo(end) < 0 ? Optional.of(TimePeriod.range(start, end)) : Optional.empty();
    }

    private static PeriodMention mention(TextToken token) {
        return Objects.requireNonNull(token.period, "period");
    }

    /** Rejects "by the end of 2023" for a flow: it may be a sum over the years up to then. */
    private void rejectEndOfFlow(TextToken token, Indicator<?> indicator) {
        boolean isAfterFrom = sentence.has(WordRole.FROM, 0, sentence.tokens.indexOf(token));
        if (token.has(WordRole.END_OF)
                && !isAfterFrom
                && indicator.behaviour() == io.github.regiostat.indicator.Behaviour.FLOW) {
            throw NoLinkException.unlinked("a flow up to the end of a year has no first period");
        }
    }

    /** Rejects a figure with a holiday or a part of a year in its clause, or in a clause before it without figures. */
    private void rejectPartsOfYears(FigureScope scope) {
        rejectParts(scope.start, scope.end);
        for (int clause = 0; clause < scope.clause(); clause++) {
            int start = sentence.start(clause);
            int end = sentence.end(clause);
            if (!sentence.has(TokenType.FIGURE, start, end)) {
                rejectParts(start, end);
            }
        }
        if (scope.token().has(WordRole.SUB_ANNUAL)) {
            throw NoLinkException.unlinked(NOT_ANNUAL);
        }
    }

    private void rejectParts(int from, int to) {
        for (int i = from; i < to; i++) {
            TextToken token = sentence.get(i);
            if (token.is(TokenType.PERIOD)
                    && token.has(WordRole.SUB_ANNUAL)
                    && mention(token).kind() == Kind.UNKNOWN) {
                throw NoLinkException.unlinked(mention(token).reason());
            }
        }
    }

    private TimePeriod resolved(
            PeriodMention mention, @Nullable TextToken token, Indicator<?> indicator, Region region) {
        TimePeriod period = mention.period();
        return switch (mention.kind()) {
            case FIXED -> Objects.requireNonNull(period, "period");
            case PREVIOUS, NEXT, BEFORE -> mention.beside(anchor(token));
            case PART -> PeriodMention.partOf(yearOfPart(mention), mention.reason());
            case SAME -> same(Objects.requireNonNull(period, "period"), anchor(token));
            case SINCE ->
                TimePeriod.range(
                        Objects.requireNonNull(period, "period"),
                        latest(indicator, region)
                                .or(this::lastOfTopic)
                                .orElseThrow(() -> NoLinkException.unlinked(NO_DATE)));
            case UNKNOWN -> throw NoLinkException.unlinked(mention.reason());
        };
    }

    /** Returns the only year of the sentences before. */
    private Optional<TimePeriod> lastOfTopic() {
        return topic.periods.size() == 1 && topic.periods.get(0).isYear()
                ? Optional.ofNullable(topic.periods.get(0).period())
                : Optional.empty();
    }

    /** Returns the part of a year that another period has: "the same period of 2023". */
    private static TimePeriod same(TimePeriod year, TimePeriod part) {
        return part.plusYears(year.reportingYear() - part.last().reportingYear());
    }

    private Optional<TimePeriod> latest(Indicator<?> indicator, Region region) {
        Optional<LocalDate> published = options.published();
        return published.flatMap(date -> data.latest(indicator, region, date));
    }

    /** Returns the year that "the previous year" is relative to: the nearest one before it in the sentence. */
    private TimePeriod anchor(@Nullable TextToken relative) {
        TimePeriod found = null;
        for (TextToken token : sentence.subjects(TokenType.PERIOD, 0, sentence.size())) {
            boolean isAfter = relative != null && token.start > relative.start;
            TimePeriod period = fixed(token);
            if (period != null && !period.isRange() && (found == null || !isAfter)) {
                found = period;
            }
        }
        return found != null ? found : ofTopicOrOption();
    }

    /** Returns the period that a mention names by itself, or with the only year of the text, or null. */
    @Nullable
    TimePeriod fixed(TextToken token) {
        PeriodMention mention = mention(token);
        return mention.kind() == Kind.PART && !years().isEmpty()
                ? PeriodMention.partOf(yearOfPart(mention), mention.reason())
                : mention.isFixed() ? mention.period() : null;
    }

    /** Returns the year of a part of a year: the only one of the sentence, or of the sentences before. */
    private int yearOfPart(PeriodMention part) {
        Set<Integer> years = years();
        if (years.size() > 1) {
            throw NoLinkException.unlinked("a part of a year is named, and more than one year");
        }
        if (years.isEmpty() && options.published().isPresent()) {
            LocalDate published = options.published().get();
            boolean isPast = !PeriodMention.partOf(published.getYear(), part.reason())
                    .end()
                    .isAfter(published);
            return isPast ? published.getYear() : published.getYear() - 1;
        }
        return years.stream()
                .findFirst()
                .orElseThrow(() -> NoLinkException.unlinked("a part of a year is named without the year"));
    }

    /** Returns the only year that the text names, if it names one. */
    Optional<TimePeriod> onlyYear() {
        Set<Integer> years = years();
        return years.size() == 1 ? years.stream().findFirst().map(TimePeriod::year) : Optional.empty();
    }

    /** Returns the only year that the text names, or the last one before its publication. */
    private int wholeYear() {
        Set<Integer> years = years();
        Optional<Integer> published = options.published().map(date -> date.getYear() - 1);
        if (years.size() > 1 || years.isEmpty() && published.isEmpty()) {
            throw NoLinkException.unlinked(years.isEmpty() ? NO_PERIOD : TWO_PERIODS);
        }
        return years.stream().findFirst().or(() -> published).orElseThrow();
    }

    /** Returns the years that the sentence names, or else those of the sentences before. */
    private Set<Integer> years() {
        Set<Integer> years = new LinkedHashSet<>();
        for (TextToken token : sentence.subjects(TokenType.PERIOD, 0, sentence.size())) {
            addYear(years, token.period);
        }
        if (years.isEmpty()) {
            topic.periods.forEach(mention -> addYear(years, mention));
        }
        if (years.isEmpty()) {
            topic.allPeriods.forEach(mention -> addYear(years, mention));
        }
        for (TextToken token :
                years.isEmpty() && options.published().isEmpty() ? sentence.tokens : List.<TextToken>of()) {
            addYear(years, token.is(TokenType.PERIOD) ? token.period : null);
        }
        if (years.isEmpty() && options.published().isEmpty()) {
            topic.onlyYear.ifPresent(years::add);
        }
        if (years.isEmpty()) {
            options.period().ifPresent(period -> years.add(period.reportingYear()));
        }
        return years;
    }

    private static void addYear(Set<Integer> years, @Nullable PeriodMention mention) {
        if (mention != null && mention.isFixed() && mention.period() != null) {
            years.add(mention.period().last().reportingYear());
        }
    }

    private TimePeriod ofTopicOrOption() {
        Set<TimePeriod> periods = new LinkedHashSet<>();
        for (PeriodMention mention : topic.periods) {
            if (mention.kind() == Kind.PART) {
                periods.add(PeriodMention.partOf(yearOfPart(mention), mention.reason()));
                continue;
            }
            if (mention.kind() != Kind.FIXED) {
                throw NoLinkException.unlinked(mention.reason().isEmpty() ? NO_PERIOD : mention.reason());
            }
            periods.add(Objects.requireNonNull(mention.period(), "period"));
        }
        if (periods.size() > 1) {
            throw NoLinkException.unlinked(TWO_PERIODS);
        }
        return periods.stream().findFirst().or(options::period).orElseThrow(() -> NoLinkException.unlinked(NO_PERIOD));
    }

    private TimePeriod inherited(FigureScope scope, Indicator<?> indicator, Region region, StatementParts parts) {
        List<TextToken> named = sentence.subjects(TokenType.PERIOD, 0, sentence.size());
        if (topic.periods.isEmpty() && named.size() == 1 && isLast(named.get(0), scope)) {
            return named(named, indicator, region);
        }
        boolean isPresent =
                topic.periods.isEmpty() && options.period().isEmpty() && scope.hasInClause(WordRole.PRESENT);
        return isPresent
                ? latest(indicator, region).orElseGet(() -> ofTopicOrLatest(indicator, region, parts))
                : ofTopicOrLatest(indicator, region, parts);
    }

    /** Returns the period of the paragraph or the options, or by convention the latest of the data. */
    private TimePeriod ofTopicOrLatest(Indicator<?> indicator, Region region, StatementParts parts) {
        boolean isOpen = topic.periods.isEmpty()
                && options.period().isEmpty()
                && options.published().isEmpty();
        Optional<TimePeriod> last = isOpen ? data.last(indicator.id(), region) : Optional.empty();
        if (last.isPresent()) {
            parts.convention = NO_PERIOD;
        }
        return last.orElseGet(this::ofTopicOrOption);
    }

    /** Returns the base period that the words around a figure name, or empty. */
    Optional<TimePeriod> base(FigureScope scope, TimePeriod period) {
        Optional<TextToken> token = reference(scope.figure + 1, scope.end)
                .filter(after -> !isOfNext(scope, after))
                .or(() -> reference(scope.start, scope.figure))
                .or(() -> ofFirstLevel(scope))
                .or(() -> ofList(scope))
                .or(() -> ofClauseBefore(scope))
                .or(() -> Optional.ofNullable(ChineseComparison.referenceBefore(scope, TokenType.PERIOD)));
        if (token.isEmpty()) {
            if (scope.token().has(WordRole.PERIOD_BEFORE)) {
                return Optional.of(period.previous());
            }
            return scope.token().hasAny(WordRole.PREVIOUS_YEAR, WordRole.YEAR_ON_YEAR)
                    ? Optional.of(period.plusYears(-1))
                    : Optional.empty();
        }
        PeriodMention mention = mention(token.get());
        return Optional.of(
                switch (mention.kind()) {
                    case FIXED -> {
                        TimePeriod base = Objects.requireNonNull(mention.period(), "period");
                        yield mention.isYear() && isAtYearEnd(token.get())
                                ? lastOfYear(period.plusYears(base.reportingYear() - period.reportingYear()))
                                : base;
                    }
                    case PREVIOUS, BEFORE ->
                        isAtYearEnd(token.get()) ? lastOfYear(mention.beside(period)) : mention.beside(period);
                    case SAME -> same(Objects.requireNonNull(mention.period(), "period"), period);
                    case PART -> PeriodMention.partOf(yearOfPart(mention), mention.reason());
                    default ->
                        throw NoLinkException.unlinked(
                                mention.reason().isEmpty() ? "the base period is not clear" : mention.reason());
                });
    }

    private Optional<TextToken> reference(int from, int to) {
        for (int i = from; i < to; i++) {
            TextToken token = sentence.get(i);
            boolean isPrevious = token.period != null && token.period.isEarlier();
            if (token.is(TokenType.PERIOD) && (token.isReference || isPrevious)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Returns whether a base after a mark of a list is that of the next figure: 同比增长49.6%、环比增长11.1%. */
    private boolean isOfNext(FigureScope scope, TextToken base) {
        TextToken mark = sentence.get(scope.figure + 1);
        TextToken next = sentence.at(scope.end);
        return base.isHan && mark.is(TokenType.LIST_MARK) && next != null && next.is(TokenType.FIGURE);
    }

    /** Returns the period of the level that a change starts from: "up 7.0 percent from 51,101 yuan in 2023". */
    private Optional<TextToken> ofFirstLevel(FigureScope scope) {
        TextToken first = sentence.at(scope.end);
        if (first == null || !first.is(TokenType.FIGURE)) {
            return Optional.empty();
        }
        return sentence.tokens.stream()
                .filter(token -> token.is(TokenType.PERIOD) && token.isSubjectOfOwner && first.equals(token.owner))
                .findFirst();
    }

    /** Returns the base that precedes the list of a figure: 同比分别增长4.0%和4.1%. */
    private Optional<TextToken> ofList(FigureScope scope) {
        int first = ListPairs.firstOfList(sentence, scope.figure);
        return first == scope.figure ? Optional.empty() : reference(new FigureScope(sentence, first).start, first);
    }

    /** Returns the base that a clause without figure names before the figure: "compared with 2019, ...". */
    private Optional<TextToken> ofClauseBefore(FigureScope scope) {
        int clause = scope.clause() - 1;
        if (clause < 0 || sentence.has(TokenType.FIGURE, sentence.start(clause), sentence.end(clause))) {
            return Optional.empty();
        }
        boolean isCompared = false;
        for (int i = sentence.start(clause); i < sentence.end(clause); i++) {
            TextToken token = sentence.get(i);
            isCompared |= token.has(WordRole.COMPARATOR) && !token.hasAny(WordRole.BEYOND, WordRole.SHORT_OF);
        }
        return isCompared ? reference(sentence.start(clause), sentence.end(clause)) : Optional.empty();
    }
}
