// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.MarkdownTable.Span;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the figures of a table: indicator, region, period and unit are in its caption, row and column. */
final class TableChecker {
    /** The least number of cells that the data confirm before another one is contradicted. */
    private static final int MIN_CONFIRMED = 3;

    /** The header of a sum over the year of the caption. */
    private static final Pattern YEAR = Pattern.compile("(?i)(?:full |whole |calendar )?year|全年|年度");

    /** The header of a row that sums up those above. */
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:(?:grand |sub-?)?total|sum|all (?:three|four|five|six"
            + "|seven|eight|nine|ten|[0-9]+)|.{0,2}(?:合计|总计|总和|共计))");

    private static final String PARTS_OF_TOTAL = "the total may include other regions than those of the table";

    /** The header of what the other columns do not have. */
    private static final Pattern OTHER = Pattern.compile("(?i)others?|rest|remainder|residual|其他|其它|其余");

    private static final String POINTS = "percentage points";

    private static final String UNKNOWN_WORDS = "the cell, its row or its column has unknown words";
    private static final String NO_REGION = "the table names no region for the figure";
    private static final String NO_WHOLE = "the table does not name the whole of the share";

    /** The words of a column of changes that do not say whether they are differences or growth. */
    private static final Pattern CHANGE = Pattern.compile("(?i)\\b(changes?|difference)\\b|变化|变动|增减|增量");

    private static final Pattern TWO_YEARS = Pattern.compile("\\s*((?:19|20)\\d\\d)/((?:19|20)\\d\\d)\\s*");
    private static final Pattern BRACKET = Pattern.compile("[(（][^()（）]+[)）]");

    private final String text;
    private final MarkdownTable table;
    private final DataIndex data;
    private final UnitText units;
    private final ClaimResults claims;
    private final Part caption;
    private final BiFunction<Integer, Integer, List<TextToken>> tokens;

    private final Map<Span, Part> parts = new HashMap<>();
    private final Map<Phrase, CheckedStatement> checked = new LinkedHashMap<>();
    /** The periods of the columns of levels, once they are needed. */
    private final Set<TimePeriod> periodsOfLevels = new LinkedHashSet<>();
    /** The part of the text from the first cell to the last. */
    final Span span;

    /** The indicators, regions and periods that a part of the table names. */
    private record Part(
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
            boolean isVague,
            boolean isUnknown) {}

    /**
     * @param text the text
     * @param table the table
     * @param data the data
     * @param phrases the reader of figures
     * @param claims the results of claims
     * @param tokens the tokens with marks between two positions of the text
     * @param cells the figures of the table
     */
    TableChecker(
            String text,
            MarkdownTable table,
            DataIndex data,
            Phrases phrases,
            ClaimResults claims,
            BiFunction<Integer, Integer, List<TextToken>> tokens,
            List<Phrase> cells) {
        this.text = text;
        this.table = table;
        this.span = table.span();
        this.data = data;
        this.units = new UnitText(phrases);
        this.claims = claims;
        this.tokens = tokens;
        this.caption = part(table.caption());
        cells.forEach(cell -> checked.put(cell, checked(cell, false)));
        boolean isConfirmed = isConfirmed();
        cells.stream()
                .filter(cell -> isConfirmed && get(cell).verdict() == Verdict.UNLINKED)
                .forEach(cell -> checked.put(cell, checked(cell, true)));
    }

    private CheckedStatement get(Phrase cell) {
        return Objects.requireNonNull(checked.get(cell), "cell");
    }

    /** Returns whether the data confirm most cells, so that the table is about what its vague headers may mean. */
    private boolean isConfirmed() {
        long supported = checked.values().stream()
                .filter(cell -> cell.verdict() == Verdict.SUPPORTED)
                .count();
        return supported >= MIN_CONFIRMED && 2 * supported > checked.size();
    }

    /** Returns the statement of a figure in a cell. */
    CheckedStatement check(Phrase phrase) {
        return get(phrase);
    }

    private CheckedStatement checked(Phrase phrase, boolean isConfirmed) {
        StatementParts parts = new StatementParts();
        CheckedStatement.Builder builder;
        try {
            Claim claim = claim(phrase, parts);
            ClaimResult result = claims.check(claim);
            SentenceChecker.requireNoScale(phrase, result);
            if (result.verdict() == Verdict.CONTRADICTED
                    && !parts.convention.isEmpty()
                    && (!isConfirmed || parts.convention.equals(PARTS_OF_TOTAL))) {
                return SentenceChecker.unlinked(phrase, parts.convention);
            }
            builder = CheckedStatement.builder(phrase.start(), phrase.text(), result);
        } catch (NoLinkException e) {
            return SentenceChecker.unlinked(phrase, e.reason());
        } catch (IllegalArgumentException e) {
            return SentenceChecker.unlinked(phrase, "the cell makes no claim that can be checked");
        }
        phrase.figure().ifPresent(builder::figure);
        return builder.parts(parts).build();
    }

    private Claim claim(Phrase phrase, StatementParts parts) {
        List<List<Span>> rows = table.rows();
        int row = last(rows.size(), i -> rows.get(i).get(0).start(), phrase.start());
        List<Span> cells = rows.get(Math.max(row, 0));
        int column = last(cells.size(), i -> cells.get(i).start(), phrase.start());
        boolean isInHeaders = row < 1 || column < 1 || column >= rows.get(0).size();
        if (isInHeaders || !cells.get(column).contains(phrase.start())) {
            throw NoLinkException.unlinked("the figure is in the header or the first column of a table");
        }
        return claim(phrase, cells.get(column), new Headers(part(cells.get(0)), header(column), row, column), parts);
    }

    /** Returns the index of the last of ordered starts at or before a position, or -1. */
    private static int last(int size, IntUnaryOperator start, int position) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (start.applyAsInt(middle) <= position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    private record Headers(Part row, Part column, int rowAt, int at) {}

    private Part header(int column) {
        return part(table.rows().get(0).get(column));
    }

    private Claim claim(Phrase phrase, Span cell, Headers headers, StatementParts parts) {
        String content = text.substring(cell.start(), cell.end()).strip();
        if (!content.equals(phrase.text())
                || headers.row().isUnknown()
                || headers.column().isUnknown()) {
            throw NoLinkException.unlinked(UNKNOWN_WORDS);
        }
        Part corner = header(0);
        if (headers.row().isVague() || headers.column().isVague() || caption.isVague()) {
            parts.convention = UNKNOWN_WORDS;
        }
        Set<List<Indicator<?>>> labels = headers.column().labels();
        for (int i = headers.at() - 1; i > 0 && labels.isEmpty() && isOfChange(headers.column()); i--) {
            labels = header(i).labels();
        }
        boolean isBalance = headers.column().isBalance() && labels.isEmpty();
        Set<List<Indicator<?>>> above = corner.labels().isEmpty() ? caption.labels() : corner.labels();
        Indicator<?> indicator = isBalance
                ? data.named("export").orElseThrow(() -> NoLinkException.unlinked(FigureRule.GAP))
                : FigureRule.theOnly(theOnly("indicator", headers.row().labels(), labels, above), List.of());
        parts.indicator = indicator;
        Optional<Region> only = data.onlyRegion(indicator);
        boolean isRegionNamed = !headers.row().regions().isEmpty()
                || !headers.column().regions().isEmpty()
                || !caption.regions().isEmpty();
        if (only.isPresent() && data.onlyRegion().isEmpty() && !isRegionNamed) {
            parts.convention = NO_REGION;
        }
        boolean isShare = headers.column().isShare() || headers.row().isShare() || caption.isShare();
        Set<Region> summed = isShare || isOfChange(headers.column()) ? Set.of() : summed(headers);
        if (summed.size() > 1 && WordClaims.isSum(indicator)) {
            parts.convention = PARTS_OF_TOTAL;
            TimePeriod period = periodOfLevel(headers);
            Figure<?> figure = figure(phrase, unitOf(headers), false, indicator);
            return new SumClaim(
                    summed.stream()
                            .map(each -> ObservationKey.of(indicator.id(), each, data.inFrequency(indicator, period)))
                            .toList(),
                    figure);
        }
        Set<Region> ofColumn = isShare ? Set.of() : headers.column().regions();
        Region region = only.isPresent() && !isRegionNamed
                ? only.get()
                : theOnly("region", headers.row().regions(), ofColumn, caption.regions());
        parts.region = region;
        boolean isChange = PercentRule.isOfGrowth(indicator)
                ? headers.column().isChange() || headers.row().isChange()
                : isOfChange(headers.column()) || isOfChange(headers.row()) || caption.isGrowth();
        TimePeriod period = isOfChange(headers.column()) ? periodOfChange(headers) : periodOfLevel(headers);
        TimePeriod last = period.isRange() && isChange ? period.last() : period;
        parts.period = last;
        ObservationKey key = ObservationKey.of(indicator.id(), region, data.inFrequency(indicator, last));
        String own = headers.column().unit() + headers.row().unit();
        String unit = own.isEmpty() ? corner.unit() : own;
        if (isBalance) {
            return balance(key, figure(phrase, unit.isEmpty() ? caption.unit() : unit, false, indicator));
        }
        if (isShare) {
            Region whole = headers.column().regions().stream()
                    .findFirst()
                    .or(data::nation)
                    .orElseThrow(() -> NoLinkException.unlinked("the table does not name the whole of the share"));
            parts.convention = NO_WHOLE;
            return new ShareClaim(key, key.withRegion(whole), figure(phrase, unit, true, indicator));
        }
        if (!isChange && key.period().isRange()) {
            return new CumulativeClaim(key, figure(phrase, unit.isEmpty() ? caption.unit() : unit, false, indicator));
        }
        if (!isChange) {
            return new LevelClaim(key, figure(phrase, unit.isEmpty() ? caption.unit() : unit, false, indicator));
        }
        TimePeriod base = period.isRange() ? period.first() : base(headers, last);
        boolean isGrowth = headers.row().isGrowth() || headers.column().isGrowth() || caption.isGrowth();
        boolean isDifference = !isGrowth && unit.isEmpty() && !phrase.text().endsWith("%");
        ObservationKey reference = key.withPeriod(data.inFrequency(indicator, base));
        if (PercentRule.isRate(indicator)) {
            Figure<?> points = figure(phrase, unit.isEmpty() ? POINTS : unit, false, indicator);
            if (points.unit().kind() != PercentagePoints.class) {
                throw NoLinkException.unlinked(
                        "the table does not say whether the changes of rates are points or growth");
            }
            return new PointsClaim(key, reference, points);
        }
        Figure<?> figure = figure(phrase, isDifference ? caption.unit() : unit, !isDifference, indicator);
        if (figure.unit().kind() != Percentage.class) {
            IndicatorUnits units = new IndicatorUnits(data.series(indicator).units);
            return new DifferenceClaim(key, reference, units.difference(figure));
        }
        return new GrowthClaim(key, reference.period(), GrowthBasis.UNSTATED, figure);
    }

    /** Returns the regions of the rows above that of a total, or an empty set for any other row. */
    private Set<Region> summed(Headers headers) {
        List<List<Span>> rows = table.rows();
        Span total = rows.get(headers.rowAt()).get(0);
        Set<Region> summed = new LinkedHashSet<>();
        boolean isTotal = TOTAL.matcher(
                        text.substring(total.start(), total.end()).strip())
                .matches();
        for (int i = 1; isTotal && i < headers.rowAt(); i++) {
            summed.addAll(part(rows.get(i).get(0)).regions());
        }
        return summed;
    }

    /** Returns the unit of a level: that of its row or column, of the corner, or of the caption. */
    private String unitOf(Headers headers) {
        return List.of(headers.column().unit() + headers.row().unit(), header(0).unit(), caption.unit()).stream()
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Claim balance(ObservationKey exports, Figure<?> figure) {
        Indicator<?> imports = data.named("import").orElseThrow(() -> NoLinkException.unlinked(FigureRule.GAP));
        if (exports.period().isRange()) {
            throw NoLinkException.unlinked("balances over several periods are not checked");
        }
        return new DifferenceClaim(exports, exports.withIndicator(imports.id()), figure);
    }

    private static boolean isOfChange(Part part) {
        return part.isGrowth() || part.isChange();
    }

    /** Returns the period before that of a growth: the year before, or the period before if its header says so. */
    private TimePeriod base(Headers headers, TimePeriod period) {
        Set<TimePeriod> named = headers.column().bases();
        if (named.size() == 1) {
            return named.iterator().next();
        }
        if (headers.column().isOfPeriodBefore() || headers.row().isOfPeriodBefore()) {
            return period.previous();
        }
        boolean isAnnual = period.frequency() == Frequency.YEAR;
        boolean isOfYear = headers.row().isOfYear() || headers.column().isOfYear() || caption.isOfYear();
        if (!isAnnual && !isOfYear) {
            throw NoLinkException.unlinked("the table does not state the base of the growth");
        }
        return isAnnual ? period.previous() : period.plusYears(-1);
    }

    /** Returns the period of a level: its own, that of the caption, or else the only one of the other columns. */
    private TimePeriod periodOfLevel(Headers headers) {
        Optional<TimePeriod> part = partOfYear(headers, Set.of());
        if (part.isPresent()) {
            return part.get();
        }
        Set<TimePeriod> row = periods(headers.row());
        Set<TimePeriod> column = periods(headers.column());
        Set<TimePeriod> above = periods(caption);
        boolean isOpen = row.isEmpty() && column.isEmpty() && above.isEmpty();
        return theOnly("period", row, column, isOpen ? periodsOfLevels() : above);
    }

    /** Returns the periods of a column of changes: its own, or those of the first and the last column of levels. */
    private TimePeriod periodOfChange(Headers headers) {
        boolean isOfParts =
                !headers.row().partsOfYears().isEmpty() && caption.periods().isEmpty();
        Optional<TimePeriod> part = partOfYear(headers, isOfParts ? periodsOfLevels() : Set.of());
        if (part.isPresent()) {
            return part.get();
        }
        Set<TimePeriod> own = periods(headers.row());
        own.addAll(periods(headers.column()));
        if (own.size() == 2) {
            return TimePeriod.range(Collections.min(own), Collections.max(own));
        }
        if (own.size() == 1) {
            return own.iterator().next();
        }
        if (!headers.column().bases().isEmpty() && !caption.periods().isEmpty()) {
            return Collections.max(caption.periods());
        }
        own.addAll(periodsOfLevels());
        boolean isYearBefore = headers.column().isOfYear() && !own.isEmpty();
        if (isYearBefore || own.size() == 1) {
            return Collections.max(own);
        }
        if (own.size() == 2) {
            return TimePeriod.range(Collections.min(own), Collections.max(own));
        }
        return theOnly("period", own, Set.of(), periods(caption));
    }

    /** Returns the part of a year that the row and the column name together: "Q1" and "2024"; or the last of others. */
    private static Optional<TimePeriod> partOfYear(Headers headers, Set<TimePeriod> others) {
        Set<PeriodMention> parts = new LinkedHashSet<>(headers.row().partsOfYears());
        parts.addAll(headers.column().partsOfYears());
        Set<TimePeriod> years = new LinkedHashSet<>(headers.row().periods());
        years.addAll(headers.column().periods());
        if (years.isEmpty() && !others.isEmpty()) {
            years.add(Collections.max(others));
        }
        return parts.size() == 1 && years.size() == 1
                ? Optional.of(PeriodMention.partOf(
                        years.iterator().next().reportingYear(),
                        parts.iterator().next().reason()))
                : Optional.empty();
    }

    /** Returns the periods of the columns of levels. */
    private Set<TimePeriod> periodsOfLevels() {
        if (periodsOfLevels.isEmpty()) {
            for (int i = 1; i < table.rows().get(0).size(); i++) {
                if (!isOfChange(header(i))) {
                    periodsOfLevels.addAll(periods(header(i)));
                }
            }
        }
        return periodsOfLevels;
    }

    /** Returns the periods that a part names; a month without a year is of the only year of the caption. */
    private Set<TimePeriod> periods(Part part) {
        Set<TimePeriod> periods = new LinkedHashSet<>(part.periods());
        for (PeriodMention mention : part.partsOfYears()) {
            Set<Integer> years = new LinkedHashSet<>();
            caption.periods().forEach(year -> years.add(year.last().reportingYear()));
            if (years.size() != 1) {
                throw NoLinkException.unlinked("a part of a year is named without the year");
            }
            periods.add(PeriodMention.partOf(years.iterator().next(), mention.reason()));
        }
        return periods;
    }

    /** Returns the figure of a cell with the unit of its column, its row or the caption. */
    private Figure<?> figure(Phrase phrase, String unit, boolean isGrowth, Indicator<?> indicator) {
        Figure<?> figure = phrase.figure()
                .orElseThrow(() -> NoLinkException.unlinked(phrase.refusal().orElse("the figure cannot be read")));
        boolean isBare = figure.unit().of(BigDecimal.ONE) instanceof Count count
                && count.counted().equals("things");
        if (!isBare) {
            return figure.unit().kind() == GrowthRate.class ? PercentRule.percentage(figure) : figure;
        }
        String named = unit.isEmpty() && (isGrowth || PercentRule.isRate(indicator)) ? "%" : unit;
        if (named.isEmpty()) {
            if (indicator.kind() != Count.class && indicator.kind() != IndexNumber.class) {
                throw NoLinkException.unlinked("the table names no unit");
            }
            return figure;
        }
        return withUnit(phrase.text(), named);
    }

    private Figure<?> withUnit(String number, String unit) {
        return units.phrase(number, unit)
                .flatMap(Phrase::figure)
                .orElseThrow(
                        () -> NoLinkException.unlinked("the number does not fit the unit " + unit + " of the table"));
    }

    /** Returns the only item that row or column name, or else the caption. */
    private static <T> T theOnly(String name, Set<T> row, Set<T> column, Set<T> caption) {
        Set<T> own = new LinkedHashSet<>(row);
        own.addAll(column);
        Set<T> found = own.isEmpty() ? caption : own;
        if (found.size() != 1) {
            throw NoLinkException.unlinked(
                    "the table names " + (found.isEmpty() ? "no " : "more than one ") + name + " for the figure");
        }
        return found.iterator().next();
    }

    /** Returns what a part of the table names; a header is read once for all of its cells. */
    private Part part(Span span) {
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
        boolean isChange = CHANGE.matcher(raw).find();
        // A sentence before a table is about its values, and no name of all of them.
        boolean isSentence =
                span.equals(table.caption()) && named.stream().anyMatch(token -> token.is(TokenType.FIGURE));
        Matcher two = TWO_YEARS.matcher(raw);
        if (two.matches()) {
            periods.add(TimePeriod.year(Integer.parseInt(two.group(1))));
            periods.add(TimePeriod.year(Integer.parseInt(two.group(2))));
            return new Part(
                    labels,
                    regions,
                    periods,
                    Set.of(),
                    partsOfYears,
                    "",
                    true,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    false);
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
        for (TextToken token : named) {
            PeriodMention mention = token.is(TokenType.PERIOD) ? token.period : null;
            if (token.is(TokenType.LABEL) || !token.possible.isEmpty()) {
                labels.add(token.is(TokenType.LABEL) ? token.indicators : token.possible);
                isVague |= !token.is(TokenType.LABEL);
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
            isGrowth |= !isSentence && token.hasAny(WordRole.RISE, WordRole.FALL, WordRole.YEAR_ON_YEAR);
            isVague |= token.is(TokenType.UNKNOWN)
                    && !data.isInLabel(text.substring(token.start, token.end))
                    && !CHANGE.matcher(text.substring(token.start, token.end)).matches();
            isUnknown |= token.is(TokenType.FIGURE)
                    || OTHER.matcher(text.substring(token.start, token.end)).matches()
                    || token.hasAny(WordRole.FORECAST, WordRole.TERM_BEFORE)
                    || token.has(WordRole.TERM_AFTER) && !token.is(TokenType.LABEL) && !isBalance;
        }
        String of = unit == null ? "" : units.of(raw.substring(unit.start(), unit.end()));
        isChange |= !bases.isEmpty() && !periods.isEmpty();
        boolean isRelative = isGrowth || isOfPeriodBefore || isChange && of.equals("%");
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
                isVague,
                isUnknown);
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
