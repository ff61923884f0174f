// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.PeriodMention.Kind;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks a text sentence by sentence, and keeps the topic of the paragraph. */
final class TextChecker {
    /**
     * The maximum number of words of a sentence that is linked. A figure without label, region or period is read
     * against the clauses before it, so that the time of one endless sentence would grow with the square of its length.
     */
    private static final int MAX_SENTENCE_TOKENS = 400;

    /** The maximum number of words of a heading. */
    private static final int MAX_HEADING = 16;

    private static final int MAX_SINCE = 4;

    /** The maximum number of sentences before a figure in which it may be named what it is about. */
    private static final int MAX_SENTENCES = 12;

    /** The number of words from which a sentence is indexed. */
    private static final int MIN_INDEXED_TOKENS = 60;

    private final String text;
    private final DataIndex data;
    private final LabelWords labelWords;
    private final ClaimResults claims;
    private final TextCheckOptions options;
    private final List<CheckedStatement> statements = new ArrayList<>();
    /** The tables in order; those before {@code nextTable} end before the sentence that is checked. */
    private final List<TableChecker> tables = new ArrayList<>();

    private int nextTable;
    /** The topic before the first item of the list, or null outside of lists. */
    private @Nullable Topic introduction;

    private final StatementMentions mentions;
    private Topic topic = new Topic();

    TextChecker(String text, DataIndex data, LabelWords labelWords, ClaimCheck claims, TextCheckOptions options) {
        this.text = text;
        this.mentions = new StatementMentions(text);
        this.data = data;
        this.labelWords = labelWords;
        this.claims = new ClaimResults(claims);
        this.options = options;
    }

    List<CheckedStatement> check(List<TextToken> tokens, Phrases phrases) {
        AtomicInteger attempts = new AtomicInteger();
        for (MarkdownTable table : MarkdownTable.of(text)) {
            List<Phrase> cells = new ArrayList<>();
            for (int i = firstAt(tokens, table.span().start()); i < tokens.size(); i++) {
                Phrase phrase = tokens.get(i).phrase;
                if (phrase != null && table.span().contains(phrase.start())) {
                    cells.add(phrase);
                }
            }
            tables.add(new TableChecker(
                    text, table, data, phrases, claims, (from, to) -> header(tokens, from, to), cells, attempts));
        }
        Datelines.drop(text, tokens);
        topic = topicOf(tokens, 0);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            TextToken token = tokens.get(i);
            if (token.is(TokenType.STOP) || token.is(TokenType.PARAGRAPH)) {
                checkSentence(tokens.subList(start, i), isQuestionMark(token));
                boolean isHeading = isHeading(tokens, start, i);
                boolean isName =
                        start < i && tokens.subList(start, i).stream().noneMatch(each -> each.is(TokenType.FIGURE));
                start = i + 1;
                boolean isNew = token.is(TokenType.PARAGRAPH) && !isHeading;
                topic = isNew ? topicOf(tokens, start) : topic;
                if (token.isBeforeItem) {
                    startItem(isName || !token.isAfterItem);
                } else if (token.is(TokenType.PARAGRAPH)) {
                    introduction = null;
                }
            }
        }
        checkSentence(tokens.subList(start, tokens.size()), false);
        return statements;
    }

    /**
     * Begins an item of a list.
     *
     * @param isIntroduced whether the line before is not an item, or is one without figures: it introduces the items
     */
    private void startItem(boolean isIntroduced) {
        Topic first = introduction;
        if (first == null || isIntroduced) {
            first = topic;
            first.periods = isOfOtherTime(first) ? List.of() : first.periods;
        }
        introduction = first;
        topic.startItem(first);
    }

    /** Returns whether the last sentence names a later year only relative to the one before: "one year later:". */
    private static boolean isOfOtherTime(Topic topic) {
        return topic.sentences.stream()
                .skip(Math.max(0, topic.sentences.size() - 1))
                .flatMap(last -> last.tokens.stream())
                .anyMatch(token -> token.period != null && token.period.kind() == Kind.NEXT);
    }

    /** Returns the topic before the first sentence of a paragraph. */
    private Topic topicOf(List<TextToken> tokens, int start) {
        Set<Region> regions = new LinkedHashSet<>();
        Set<Integer> years = new LinkedHashSet<>();
        for (int i = start; i < tokens.size() && !tokens.get(i).is(TokenType.PARAGRAPH); i++) {
            TextToken token = tokens.get(i);
            if (token.region != null && token.region.region() != null) {
                regions.add(token.region.region());
            }
            boolean isSince = PeriodMerger.isAfter(WordRole.SINCE, MAX_SINCE, tokens, i);
            if (token.period != null && token.period.isYear() && !isSince) {
                years.add(Objects.requireNonNull(token.period.period()).reportingYear());
            }
        }
        Topic topic = new Topic();
        topic.named.addAll(this.topic.named);
        topic.hasRegion = this.topic.hasRegion;
        topic.onlyRegion = regions.size() == 1
                ? regions.stream().filter(data.regions()::contains).findFirst()
                : Optional.empty();
        topic.onlyYear = years.size() == 1 ? years.stream().findFirst() : Optional.empty();
        return topic;
    }

    /** Returns whether a paragraph is one line without a full stop, whose topic is that of the next paragraph too. */
    private boolean isHeading(List<TextToken> tokens, int start, int end) {
        boolean isFirst = start == 0 || tokens.get(start - 1).is(TokenType.PARAGRAPH);
        boolean isOneLine = start < end
                && text.substring(tokens.get(start).start, tokens.get(end).start)
                                .indexOf('\n')
                        < 0;
        return isFirst
                && isOneLine
                && (end - start <= MAX_HEADING || isIntroduction(tokens.get(end - 1)))
                && tokens.get(end).is(TokenType.PARAGRAPH);
    }

    /** Returns whether a line ends with a colon, so that the lines after it are its list. */
    private boolean isIntroduction(TextToken last) {
        char c = text.charAt(last.start);
        return c == ':' || c == '：';
    }

    private boolean isQuestionMark(TextToken token) {
        char c = text.charAt(token.start);
        return c == '?' || c == '？';
    }

    /** Returns the index of the first token that starts at a position or after it. */
    private static int firstAt(List<TextToken> tokens, int position) {
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.get(middle).start < position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Returns the tokens of a header of a table. */
    private List<TextToken> header(List<TextToken> tokens, int from, int to) {
        List<TextToken> own = new ArrayList<>();
        for (int i = firstAt(tokens, from); i < tokens.size() && tokens.get(i).start < to; i++) {
            if (tokens.get(i).end <= to) {
                own.add(tokens.get(i));
            }
        }
        List<TextToken> merged = new PeriodMerger(text, options.published()).merge(new YearSpans(text, own).merge());
        new RegionMarks(data, labelWords, merged).mark(text);
        new LabelMarks(merged, text).mark();
        return merged;
    }

    /** Checks the figures of a row of a table; returns whether the tokens are such a row. */
    private boolean isRowChecked(List<TextToken> tokens) {
        while (!tokens.isEmpty()
                && nextTable < tables.size()
                && tables.get(nextTable).span.end() <= tokens.get(0).start) {
            nextTable++;
        }
        if (tokens.isEmpty() || nextTable == tables.size()) {
            return false;
        }
        TableChecker table = tables.get(nextTable);
        int first = firstAt(tokens, table.span.start());
        int last = firstAt(tokens, table.span.end());
        if (first == last) {
            return false;
        }
        // Lines of text may stand directly before and after a table of plain text.
        checkSentence(tokens.subList(0, first), false);
        for (TextToken token : tokens.subList(first, last)) {
            if (token.phrase != null) {
                statements.add(table.check(token.phrase));
            }
        }
        checkSentence(tokens.subList(last, tokens.size()), false);
        return true;
    }

    private void checkSentence(List<TextToken> tokens, boolean isQuestion) {
        if (isRowChecked(tokens)) {
            return;
        }
        if (tokens.size() > MAX_SENTENCE_TOKENS) {
            for (TextToken token : tokens) {
                if (token.phrase != null) {
                    statements.add(SentenceChecker.unlinked(
                            token.phrase, "the sentence has more than " + MAX_SENTENCE_TOKENS + " words"));
                }
            }
            Topic next = new Topic();
            next.named.addAll(topic.named);
            next.hasRegion = topic.hasRegion;
            next.onlyRegion = topic.onlyRegion;
            next.onlyYear = topic.onlyYear;
            next.isLabelLost = true;
            topic = next;
            return;
        }
        if (!tokens.isEmpty()) {
            Sentence sentence = marked(tokens, isQuestion);
            if (tokens.size() > MIN_INDEXED_TOKENS) {
                sentence.freeze();
            }
            sentence.subjects(TokenType.LABEL, 0, sentence.size())
                    .forEach(token -> topic.named.addAll(token.indicators));
            List<RankMention> ranks = new RankFinder(sentence).find();
            SubjectRule subjects = subjects(sentence);
            ParallelRule parallels = new ParallelRule(sentence, subjects, data, topic.claims);
            List<CheckedStatement> checked = new SentenceChecker(
                            sentence, topic, subjects, parallels, data, claims, options.band())
                    .check(ranks);
            for (CheckedStatement statement : checked) {
                statements.add(mentions.named(statement, sentence.tokens));
            }
            mentions.remember(sentence.tokens);
            topic = next(sentence);
            topic.claims = subjects.claims();
            sentence.topicRegion = firstRegion(checked);
        }
    }

    /** Returns the region of the first figure that the data support, if its claim is about one observation, or null. */
    private static @Nullable Region firstRegion(List<CheckedStatement> statements) {
        return statements.stream()
                .filter(statement -> statement.verdict() == Verdict.SUPPORTED)
                .flatMap(statement -> statement.claim().stream())
                .flatMap(claim -> Stream.ofNullable(ClaimParts.subject(claim)))
                .map(ObservationKey::region)
                .findFirst()
                .orElse(null);
    }

    private Sentence marked(List<TextToken> tokens, boolean isQuestion) {
        List<TextToken> merged = new PeriodMerger(text, options.published()).merge(new YearSpans(text, tokens).merge());
        new RegionMarks(data, labelWords, merged).mark(text);
        new LabelMarks(merged, text).mark();
        new PairMarks(merged, topic).mark();
        new DestinationMarks(merged, text).mark();
        Sentence sentence = new Sentence(text, merged, isQuestion);
        new SubgroupMarks(sentence).mark();
        new ReferenceMarks(text, merged).mark();
        new ExceedMarks(merged).mark();
        boolean hasPeriod = !topic.periods.isEmpty() || options.period().isPresent();
        new MentionRoles(sentence, hasPeriod).mark();
        dropPublicationDates(sentence);
        return sentence;
    }

    /** Drops parts of years that only date a publication: "released in March". */
    private static void dropPublicationDates(Sentence sentence) {
        for (int clause = 0; clause < sentence.clauseCount(); clause++) {
            int start = sentence.start(clause);
            int end = sentence.end(clause);
            boolean isPublication =
                    sentence.has(WordRole.PUBLISH, start, end) || sentence.has(WordRole.PUBLISHER, start, end);
            if (!isPublication
                    || sentence.has(TokenType.FIGURE, start, end)
                    || sentence.has(TokenType.LABEL, start, end)) {
                continue;
            }
            for (int i = start; i < end; i++) {
                TextToken token = sentence.get(i);
                if (token.is(TokenType.PERIOD) && token.has(WordRole.SUB_ANNUAL)) {
                    token.type = TokenType.MARK;
                }
            }
        }
    }

    private SubjectRule subjects(Sentence sentence) {
        return new SubjectRule(
                sentence,
                new LabelFinder(sentence, topic, labelWords),
                new RegionResolver(sentence, topic, data, options.region(), labelWords),
                new PeriodResolver(sentence, topic, data, options),
                new OtherMentions(sentence, topic, data));
    }

    /** Returns the topic of the paragraph after a sentence. */
    private Topic next(Sentence sentence) {
        Topic next = new Topic();
        List<List<Indicator<?>>> labels = new ArrayList<>();
        List<RegionMention> regions = new ArrayList<>();
        List<PeriodMention> periods = new ArrayList<>();
        for (TextToken token : sentence.tokens) {
            if (token.isSubject(TokenType.LABEL) && !labels.contains(token.indicators)) {
                labels.add(token.indicators);
            } else if (token.isSubject(TokenType.REGION)) {
                addRegion(regions, Objects.requireNonNull(token.region, "region"));
            } else if (token.isSubject(TokenType.PERIOD) && token.owner == null) {
                addPeriod(periods, Objects.requireNonNull(token.period, "period"));
            }
        }
        next.labels = labels.isEmpty() ? topic.labels : labels;
        next.isLabelLost = labels.isEmpty() && (topic.isLabelLost || !sentence.isLight(0, sentence.size()));
        next.named.addAll(topic.named);
        next.hasRegion = topic.hasRegion || sentence.has(TokenType.REGION, 0, sentence.size());
        next.sentences.addAll(topic.sentences);
        next.sentences.add(sentence);
        if (next.sentences.size() > MAX_SENTENCES) {
            next.sentences.remove(0);
        }
        boolean isTitle = !sentence.has(TokenType.FIGURE, 0, sentence.size());
        boolean isOfYear = sentence.has(WordRole.YEAR_ON_YEAR, 0, sentence.size());
        next.isOfGrowth = isTitle && labels.size() == 1 ? isOfYear : labels.isEmpty() && topic.isOfGrowth;
        next.onlyRegion = topic.onlyRegion;
        next.onlyYear = topic.onlyYear;
        next.looseLabels.addAll(topic.looseLabels);
        next.looseLabels.addAll(sentence.looseLabels());
        next.looseLabels.removeAll(sentence.firmLabels());
        next.allRegions.addAll(topic.allRegions);
        next.allRegions.addAll(regions);
        next.allPeriods.addAll(topic.allPeriods);
        next.allPeriods.addAll(periods);
        next.regions = regions.isEmpty() ? topic.regions : regions;
        next.periods = periods.isEmpty() ? topic.periods : periods;
        return next;
    }

    private static void addRegion(List<RegionMention> regions, RegionMention mention) {
        if (mention.kind() != RegionMention.Kind.SAME_PLACE && !regions.contains(mention)) {
            regions.add(mention);
        }
    }

    private static void addPeriod(List<PeriodMention> periods, PeriodMention mention) {
        boolean isOwn = !mention.isEarlier() && mention.kind() != Kind.NEXT && mention.kind() != Kind.SAME;
        if (isOwn && !periods.contains(mention)) {
            periods.add(mention);
        }
    }
}
