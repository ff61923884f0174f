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
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import io.github.regiostat.text.check.MarkdownTable.Span;
import io.github.regiostat.text.check.TableHeaders.Part;
import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the figures of a table: indicator, region, period and unit are in its caption, row and column. */
final class TableChecker {
    /** The least number of cells that the data confirm before another one is contradicted. */
    private static final int MIN_CONFIRMED = 3;
    /** The least number of cells that tell what a table is about. */
    private static final int MIN_CHOSEN = 2;
    /** The least number of digits of a number whose value tells its scale. */
    private static final int MIN_DIGITS = 3;
    /** The greatest number of cells that tell which indicator a table without one is about. */
    private static final int MAX_SAMPLE = 12;
    /** The greatest number of readings of cells that are tried in the tables of a text. */
    private static final int MAX_ATTEMPTS = 20_000;
    /** The greatest number of indicators that a table without one may be about. */
    private static final int MAX_ASSUMED = 30;

    /** The header of a row that sums up those above. */
    private static final Pattern TOTAL = Pattern.compile("(?i)(?:(?:grand |sub-?)?total|sum|all (?:three|four|five|six"
            + "|seven|eight|nine|ten|[0-9]+)|.{0,2}(?:合计|总计|总和|共计))");

    /** The header of changes in percent, and not of differences. */
    private static final Pattern RATE_OF_CHANGE =
            Pattern.compile("(?i)\\brate\\b|\\byoy\\b|y[/-]o?-?y|year[- ]on[- ]year|\\bpercent|增速|增长率|增幅|涨幅|同比|环比");

    /** The header of one indicator less another: "Births minus deaths". */
    private static final Pattern MINUS = Pattern.compile("(?i)\\bminus\\b|\\bless\\b|减(?![少排税负])| [-\u2212\u2013] ");

    private static final String PARTS_OF_TOTAL = "the total may include other regions than those of the table";

    private static final String POINTS = "percentage points";

    private static final String UNKNOWN_WORDS = "the cell, its row or its column has unknown words";
    private static final String UNKNOWN_COLUMN = "the column has unknown words";
    private static final String NO_SCALE = "the table names no unit";
    private static final String NO_BASE = "the table does not name the base of its changes";
    private static final String NO_REGION = "the table names no region for the figure";
    private static final String OTHER_HEADS = "the table may divide by another population than that of the data";
    private static final String SHARE_OR_GROWTH = "the table does not say what its percentages are";
    /** What the other cells of a table cannot confirm. */
    private static final Set<String> UNSURE = Set.of(PARTS_OF_TOTAL, OTHER_HEADS, UNKNOWN_COLUMN, SHARE_OR_GROWTH);

    private static final String NO_WHOLE = "the table does not name the whole of the share";

    private final String text;
    private final MarkdownTable table;
    private final DataIndex data;
    private final UnitText units;
    private final ClaimResults claims;
    private final Part caption;
    private final TableHeaders headers;
    private final AtomicInteger attempts;

    private final Map<Phrase, CheckedStatement> checked = new LinkedHashMap<>();
    /** The periods of the columns of levels, once they are needed. */
    private final Set<TimePeriod> periodsOfLevels = new LinkedHashSet<>();
    /** The scales of the numbers without a unit, by indicator. */
    private final Map<Indicator<?>, BigDecimal> scales = new HashMap<>();
    /** The cells without an indicator, by column. */
    private final Map<Integer, List<Phrase>> unnamed = new HashMap<>();
    /** What columns without an indicator are taken to be about. */
    private final Map<Integer, Indicator<?>> assumed = new HashMap<>();
    /** The cells of changes since one of several periods, by column. */
    private final Map<Integer, List<Phrase>> undated = new HashMap<>();
    /** The periods that columns of changes are taken to be since. */
    private final Map<Integer, TimePeriod> bases = new HashMap<>();
    /** The indicators that shares of the table are taken to be of. */
    private final Set<String> wholes = new LinkedHashSet<>();
    /** The part of the text from the first cell to the last. */
    final Span span;

    /**
     * @param text the text
     * @param table the table
     * @param data the data
     * @param phrases the reader of figures
     * @param claims the results of claims
     * @param tokens the tokens with marks between two positions of the text
     * @param cells the figures of the table
     * @param attempts the number of readings of cells that were tried in the tables of the text
     */
    TableChecker(
            String text,
            MarkdownTable table,
            DataIndex data,
            Phrases phrases,
            ClaimResults claims,
            BiFunction<Integer, Integer, List<TextToken>> tokens,
            List<Phrase> cells,
            AtomicInteger attempts) {
        this.text = text;
        this.attempts = attempts;
        this.table = table;
        this.span = table.span();
        this.data = data;
        this.units = new UnitText(phrases);
        this.claims = claims;
        this.headers = new TableHeaders(text, table.caption(), data, units, tokens);
        this.caption = headers.part(table.caption());
        check(cells);
        chooseIndicators(copyOf(unnamed));
        copyOf(undated).forEach((column, below) -> choose(Set.of(column), bases, periodsOfLevels(), below));
        boolean isConfirmed = isConfirmed(cells, MIN_CONFIRMED);
        cells.stream()
                .filter(cell -> isConfirmed && get(cell).verdict() == Verdict.UNLINKED)
                .forEach(cell -> checked.put(cell, checked(cell, true)));
    }

    private void check(List<Phrase> cells) {
        cells.forEach(cell -> checked.put(cell, checked(cell, false)));
    }

    private static Map<Integer, List<Phrase>> copyOf(Map<Integer, List<Phrase>> cells) {
        Map<Integer, List<Phrase>> copy = new TreeMap<>();
        cells.forEach((column, below) -> copy.put(column, List.copyOf(below)));
        return copy;
    }

    /** Finds what all columns without an indicator are about, or else each of them. */
    private void chooseIndicators(Map<Integer, List<Phrase>> open) {
        List<Phrase> all = new ArrayList<>();
        open.values().forEach(all::addAll);
        Collection<Indicator<?>> indicators = data.indicators();
        if (all.size() < MIN_CHOSEN
                || indicators.size() > MAX_ASSUMED
                || choose(open.keySet(), assumed, indicators, all)) {
            return;
        }
        open.forEach((column, below) -> choose(Set.of(column), assumed, indicators, below));
    }

    /** Takes columns to be of the only candidate with which the data confirm most of their cells, if there is one. */
    private <T> boolean choose(
            Set<Integer> columns, Map<Integer, T> choice, Collection<T> candidates, List<Phrase> cells) {
        List<T> confirmed = new ArrayList<>();
        List<Phrase> first = cells.subList(0, Math.min(cells.size(), MAX_SAMPLE));
        if (cells.size() < MIN_CHOSEN || attempts.addAndGet(candidates.size() * first.size()) > MAX_ATTEMPTS) {
            return false;
        }
        for (T candidate : candidates) {
            columns.forEach(column -> choice.put(column, candidate));
            check(first);
            if (isConfirmed(first, MIN_CHOSEN)) {
                confirmed.add(candidate);
            }
        }
        boolean isOne = confirmed.size() == 1;
        columns.forEach(column -> choice.compute(column, (same, last) -> isOne ? confirmed.get(0) : null));
        check(cells);
        return isOne;
    }

    private CheckedStatement get(Phrase cell) {
        return Objects.requireNonNull(checked.get(cell), "cell");
    }

    /** Returns whether the data confirm most cells, so that the table is about what its vague headers may mean. */
    private boolean isConfirmed(List<Phrase> cells, int least) {
        long supported = cells.stream()
                .filter(cell -> get(cell).verdict() == Verdict.SUPPORTED)
                .count();
        return supported >= least && 2 * supported > cells.size();
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
                    && (!isConfirmed || UNSURE.contains(parts.convention))) {
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
        Claim claim = claim(
                phrase,
                cells.get(column),
                new CellPosition(headers.part(cells.get(0)), header(column), row, column),
                parts);
        if (claim instanceof GrowthClaim && headers.isPercent(rows.get(0).get(column))) {
            parts.convention = SHARE_OR_GROWTH;
        }
        return claim;
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

    /** Where a cell is: what its row and its column name, and their indices. */
    private record CellPosition(Part row, Part column, int rowIndex, int columnIndex) {}

    private Part header(int column) {
        Span span = table.rows().get(0).get(column);
        return headers.isPercent(span) && column > 2 && isBehindTwoPeriods(column)
                ? Part.ofGrowth(Set.of(), TableHeaders.PERCENT)
                : headers.part(span);
    }

    /** Returns whether the two columns before are of different periods, so that "%" may be the change between them. */
    private boolean isBehindTwoPeriods(int column) {
        Set<TimePeriod> first =
                headers.part(table.rows().get(0).get(column - 2)).periods();
        Set<TimePeriod> second =
                headers.part(table.rows().get(0).get(column - 1)).periods();
        return first.size() == 1 && second.size() == 1 && !first.equals(second);
    }

    private Claim claim(Phrase phrase, Span cell, CellPosition position, StatementParts parts) {
        String content = text.substring(cell.start(), cell.end()).strip();
        if (!content.equals(phrase.text())
                || position.row().isUnknown()
                || position.column().isUnknown()) {
            throw NoLinkException.unlinked(UNKNOWN_WORDS);
        }
        Part corner = header(0);
        if (position.row().isVague() || position.column().isVague() || caption.isVague()) {
            parts.convention = UNKNOWN_WORDS;
        }
        Set<List<Indicator<?>>> labels = position.column().labels();
        for (int i = position.columnIndex() - 1; i > 0 && labels.isEmpty() && isOfChange(position.column()); i--) {
            Optional<Indicator<?>> known = Optional.ofNullable(assumed.get(i));
            labels = known.<Set<List<Indicator<?>>>>map(of -> Set.of(List.of(of)))
                    .orElse(header(i).labels());
        }
        if (labels.size() == 2 && isMinus(position)) {
            return minus(phrase, position, List.copyOf(labels), parts);
        }
        boolean isBalance = position.column().isBalance() && labels.isEmpty();
        Set<List<Indicator<?>>> above = above(position.column());
        Indicator<?> indicator = isBalance
                ? data.named("export").orElseThrow(() -> NoLinkException.unlinked(FigureRule.GAP))
                : indicator(phrase, position, labels, above);
        parts.indicator = indicator;
        if (indicator.equals(assumed.get(position.columnIndex()))) {
            parts.convention = position.column().isVague() ? UNKNOWN_COLUMN : LabelFinder.NO_LABEL;
        }
        Optional<Region> only = data.onlyRegion(indicator);
        boolean isRegionNamed = !position.row().regions().isEmpty()
                || !position.column().regions().isEmpty()
                || !caption.regions().isEmpty();
        if (only.isPresent() && data.onlyRegion().isEmpty() && !isRegionNamed) {
            parts.assume(NO_REGION);
        }
        boolean isShare = position.column().isShare() || position.row().isShare() || caption.isShare();
        Set<Region> summed = isShare || isOfChange(position.column()) ? Set.of() : summed(position);
        if (summed.size() > 1 && WordClaims.isSum(indicator)) {
            parts.convention = PARTS_OF_TOTAL;
            TimePeriod period = periodOfLevel(position);
            Figure<?> figure = figure(
                    phrase,
                    unitOf(position),
                    false,
                    parts,
                    key(indicator, summed.iterator().next(), period));
            return new SumClaim(
                    summed.stream().map(each -> key(indicator, each, period)).toList(), figure);
        }
        Set<Region> ofColumn = isShare ? Set.of() : position.column().regions();
        Region region = only.isPresent() && !isRegionNamed
                ? only.get()
                : theOnly("region", position.row().regions(), ofColumn, caption.regions());
        parts.region = region;
        boolean isChange = PercentRule.isOfGrowth(indicator)
                ? position.column().isChange() || position.row().isChange()
                : isOfChange(position.column()) || isOfChange(position.row()) || caption.isGrowth();
        boolean isOfRange = phrase.text().endsWith("%")
                && !PercentRule.isRate(indicator)
                && periods(position.column()).stream().anyMatch(period -> period.isRange());
        isChange |= isOfRange;
        if (isOfRange && !isOfChange(position.column())) {
            parts.assume(UNKNOWN_COLUMN);
        }
        Change change = isOfChange(position.column()) || isOfRange
                ? change(phrase, position)
                : new Change(periodOfLevel(position), null);
        parts.period = change.to();
        if (bases.containsKey(position.columnIndex())) {
            parts.assume(NO_BASE);
        }
        ObservationKey key = key(indicator, region, change.to());
        String own = position.column().unit() + position.row().unit();
        String unit = own.isEmpty() ? corner.unit() : own;
        String unitOfLevel = unit.isEmpty() ? caption.unit() : unit;
        if (isBalance) {
            return balance(key, figure(phrase, unitOfLevel, false, parts, key));
        }
        boolean isOfCaption =
                position.column().labels().isEmpty() && position.row().labels().isEmpty();
        if (position.column().isPerHead() || position.row().isPerHead() || isOfCaption && caption.isPerHead()) {
            if (indicator.kind() == Money.class) {
                return perHead(phrase, unitOfLevel, key, isChange, parts);
            }
            if (indicator.kind() != MoneyPer.class) {
                throw noHeads();
            }
        }
        boolean isOfPercent = !isChange && unitOfLevel.equals(TableHeaders.PERCENT) && !PercentRule.isRate(indicator);
        if (isShare || isOfPercent) {
            parts.convention = NO_WHOLE;
            return share(key, position.column(), figure(phrase, unitOfLevel, true, parts, key));
        }
        if (!isChange && key.period().isRange()) {
            return new CumulativeClaim(key, figure(phrase, unitOfLevel, false, parts, key));
        }
        if (!isChange) {
            return new LevelClaim(key, figure(phrase, unitOfLevel, false, parts, key));
        }
        TimePeriod base = change.from() == null ? base(position, change.to()) : change.from();
        boolean isGrowth = position.row().isGrowth() || position.column().isGrowth() || caption.isGrowth();
        boolean isDifference = !isGrowth && unit.isEmpty() && !phrase.text().endsWith("%");
        ObservationKey reference = key.withPeriod(data.inFrequency(indicator, base));
        if (PercentRule.isRate(indicator)) {
            Figure<?> points = figure(phrase, unit.isEmpty() ? POINTS : unit, false, parts, key);
            if (points.unit().kind() != PercentagePoints.class) {
                throw NoLinkException.unlinked(
                        "the table does not say whether the changes of rates are points or growth");
            }
            return new PointsClaim(key, reference, points);
        }
        if (isGrowth
                && !isRateOfChange(position)
                && unit.isEmpty()
                && !phrase.text().endsWith("%")) {
            Optional<Claim> difference = difference(phrase, key, reference, parts);
            if (difference.isPresent()) {
                return difference.get();
            }
        }
        Figure<?> figure =
                figure(phrase, isDifference ? caption.unit() : unit, !isDifference, parts, isDifference ? null : key);
        if (figure.unit().kind() != Percentage.class) {
            return new DifferenceClaim(key, reference, unitsOf(indicator).difference(figure));
        }
        return new GrowthClaim(key, reference.period(), GrowthBasis.UNSTATED, figure);
    }

    /** Returns the share of the only other indicator with which the data agree, or else of the region of the column. */
    private Claim share(ObservationKey part, Part column, Figure<?> figure) {
        List<ShareClaim> found = new ArrayList<>();
        for (Indicator<?> whole : data.alike(data.indicator(part.indicator()).orElseThrow())) {
            ShareClaim claim = new ShareClaim(part, part.withIndicator(whole.id()), figure);
            if (claims.check(claim).verdict() == Verdict.SUPPORTED) {
                found.add(claim);
            }
        }
        if (found.size() > 1) {
            found.removeIf(claim -> !wholes.contains(claim.whole().indicator()));
        }
        if (found.size() == 1) {
            wholes.add(found.get(0).whole().indicator());
            return found.get(0);
        }
        return column.regions().stream()
                .findFirst()
                .or(data::nation)
                .filter(whole -> found.isEmpty() && !whole.equals(part.region()))
                .map(whole -> (Claim) new ShareClaim(part, part.withRegion(whole), figure))
                .orElseThrow(() -> NoLinkException.unlinked(NO_WHOLE));
    }

    /** Returns the difference that a number in a column of growth is, if the data agree with it. */
    private Optional<Claim> difference(
            Phrase phrase, ObservationKey key, ObservationKey reference, StatementParts parts) {
        try {
            Figure<?> size = unitsOf(parts.indicator).difference(figure(phrase, caption.unit(), false, parts, null));
            Claim claim = new DifferenceClaim(key, reference, size);
            return claims.check(claim).verdict() == Verdict.SUPPORTED ? Optional.of(claim) : Optional.empty();
        } catch (NoLinkException | IllegalArgumentException noDifference) {
            return Optional.empty();
        }
    }

    /** Returns the labels of the corner or else of the caption, unless a column of percentages is of something else. */
    private Set<List<Indicator<?>>> above(Part column) {
        Part corner = header(0);
        Set<List<Indicator<?>>> above = corner.labels().isEmpty() ? caption.labels() : corner.labels();
        boolean isOfRate = column.unit().equals(TableHeaders.PERCENT)
                && !isOfChange(column)
                && !column.isShare()
                && above.stream().flatMap(List::stream).noneMatch(PercentRule::isRate);
        return isOfRate ? Set.of() : above;
    }

    /** Returns the indicator that row, column or caption name, or else the assumed one. */
    private Indicator<?> indicator(
            Phrase phrase, CellPosition position, Set<List<Indicator<?>>> labels, Set<List<Indicator<?>>> above) {
        Set<List<Indicator<?>>> named = new LinkedHashSet<>(position.row().labels());
        named.addAll(labels);
        named.addAll(above);
        Indicator<?> known = assumed.get(position.columnIndex());
        if (named.isEmpty() && known == null && !position.row().isVague()) {
            unnamed.computeIfAbsent(position.columnIndex(), column -> new ArrayList<>())
                    .add(phrase);
        }
        return known == null || position.row().isVague() || !named.isEmpty()
                ? FigureRule.theOnly(theOnly("indicator", position.row().labels(), labels, above), List.of())
                : known;
    }

    private boolean isMinus(CellPosition position) {
        return MINUS.matcher(headerText(position)).find();
    }

    private String headerText(CellPosition position) {
        Span header = table.rows().get(0).get(position.columnIndex());
        return text.substring(header.start(), header.end());
    }

    /** Returns whether a header names changes in percent, and not differences. */
    private boolean isRateOfChange(CellPosition position) {
        return RATE_OF_CHANGE.matcher(headerText(position)).find();
    }

    /** Returns the claim of a column such as "Births minus deaths". */
    private Claim minus(Phrase phrase, CellPosition position, List<List<Indicator<?>>> labels, StatementParts parts) {
        Indicator<?> first = FigureRule.theOnly(labels.get(0), List.of());
        Indicator<?> second = FigureRule.theOnly(labels.get(1), List.of());
        parts.indicator = first;
        parts.region =
                theOnly("region", position.row().regions(), position.column().regions(), caption.regions());
        parts.period = periodOfLevel(position);
        ObservationKey key = key(first, parts.region, parts.period);
        return new DifferenceClaim(
                key, key.withIndicator(second.id()), figure(phrase, unitOf(position), false, parts, null));
    }

    /** Returns the regions of the rows above that of a total, or an empty set for any other row. */
    private Set<Region> summed(CellPosition position) {
        List<List<Span>> rows = table.rows();
        Span total = rows.get(position.rowIndex()).get(0);
        Set<Region> summed = new LinkedHashSet<>();
        boolean isTotal = TOTAL.matcher(
                        text.substring(total.start(), total.end()).strip())
                .matches();
        for (int i = 1; isTotal && i < position.rowIndex(); i++) {
            summed.addAll(headers.part(rows.get(i).get(0)).regions());
        }
        return summed;
    }

    /** Returns the unit of a level: that of its row or column, of the corner, or of the caption. */
    private String unitOf(CellPosition position) {
        return List.of(
                        position.column().unit() + position.row().unit(),
                        header(0).unit(),
                        caption.unit())
                .stream()
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

    /** The periods of a change; the first is null if it is the one before, which the headers name. */
    private record Change(TimePeriod to, @Nullable TimePeriod from) {
        /** Returns the change from the first to the last of periods. */
        static Change between(Set<TimePeriod> periods) {
            return new Change(Collections.max(periods), Collections.min(periods));
        }
    }

    private static boolean isOfChange(Part part) {
        return part.isGrowth() || part.isChange();
    }

    /** Returns the period before that of a growth: the year before, or the period before if its header says so. */
    private TimePeriod base(CellPosition position, TimePeriod period) {
        Set<TimePeriod> named = position.column().bases();
        if (named.size() == 1) {
            return named.iterator().next();
        }
        if (position.column().isOfPeriodBefore() || position.row().isOfPeriodBefore()) {
            return period.previous();
        }
        boolean isAnnual = period.frequency() == Frequency.YEAR || period.isRange();
        boolean isOfYear = position.row().isOfYear() || position.column().isOfYear() || caption.isOfYear();
        if (!isAnnual && !isOfYear) {
            throw NoLinkException.unlinked("the table does not state the base of the growth");
        }
        return period.plusYears(-1);
    }

    /** Returns the period of a level: its own, that of the caption, or else the only one of the other columns. */
    private TimePeriod periodOfLevel(CellPosition position) {
        Optional<TimePeriod> part = partOfYear(position, Set.of());
        if (part.isPresent()) {
            return part.get();
        }
        Set<TimePeriod> row = periods(position.row());
        Set<TimePeriod> column = periods(position.column());
        Set<TimePeriod> above = periods(caption);
        boolean isOpen = row.isEmpty() && column.isEmpty() && above.isEmpty();
        return theOnly("period", row, column, isOpen ? periodsOfLevels() : above);
    }

    /** Returns the change of a column of changes: of its own periods, or of the first and the last column of levels. */
    private Change change(Phrase phrase, CellPosition position) {
        boolean isOfParts =
                !position.row().partsOfYears().isEmpty() && caption.periods().isEmpty();
        Optional<TimePeriod> part = partOfYear(position, isOfParts ? periodsOfLevels() : Set.of());
        if (part.isPresent()) {
            return new Change(part.get(), null);
        }
        Set<TimePeriod> own = periods(position.row());
        own.addAll(periods(position.column()));
        if (own.size() == 2) {
            return Change.between(own);
        }
        if (own.size() == 1) {
            TimePeriod only = own.iterator().next();
            boolean isOfYears = only.isRange() && only.frequency() == Frequency.YEAR;
            return isOfYears ? new Change(only.last(), only.first()) : new Change(only, null);
        }
        if (!position.column().bases().isEmpty() && !caption.periods().isEmpty()) {
            return new Change(Collections.max(caption.periods()), null);
        }
        own.addAll(periodsOfLevels());
        boolean isYearBefore = position.column().isOfYear() && !own.isEmpty();
        if (isYearBefore || own.size() == 1) {
            return new Change(Collections.max(own), null);
        }
        if (own.size() > 2) {
            TimePeriod last = Collections.max(own);
            TimePeriod base = bases.get(position.columnIndex());
            undated.computeIfAbsent(position.columnIndex(), column -> new ArrayList<>())
                    .add(phrase);
            return base == null || base.equals(last)
                    ? new Change(theOnly("period", own, Set.of(), Set.of()), null)
                    : new Change(last, base);
        }
        return own.size() == 2
                ? Change.between(own)
                : new Change(theOnly("period", own, Set.of(), periods(caption)), null);
    }

    /** Returns the part of a year that the row and the column name together: "Q1" and "2024"; or the last of others. */
    private static Optional<TimePeriod> partOfYear(CellPosition position, Set<TimePeriod> others) {
        Set<PeriodMention> parts = new LinkedHashSet<>(position.row().partsOfYears());
        parts.addAll(position.column().partsOfYears());
        Set<TimePeriod> years = new LinkedHashSet<>(position.row().periods());
        years.addAll(position.column().periods());
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

    private ObservationKey key(Indicator<?> indicator, Region region, TimePeriod period) {
        return ObservationKey.of(indicator.id(), region, data.inFrequency(indicator, period));
    }

    /** Returns the claim of an amount per head, as that of the amount that it implies. */
    private Claim perHead(Phrase phrase, String unit, ObservationKey of, boolean isChange, StatementParts parts) {
        Indicator<?> population =
                data.named("population").filter(heads -> !isChange).orElseThrow(TableChecker::noHeads);
        Figure<?> stated = phrase.figure().orElseThrow(TableChecker::noHeads);
        Figure<?> named = unit.isEmpty() || !IndicatorUnits.isBare(stated) ? stated : withUnit(phrase.text(), unit);
        Figure<?> each = unitsOf(parts.indicator)
                .elided(phrase.text(), named, BigDecimal.ONE)
                .orElse(named);
        parts.convention = OTHER_HEADS;
        return Optional.ofNullable(PerUnitRule.ofAll(of, of.withIndicator(population.id()), each, data, claims))
                .orElseThrow(TableChecker::noHeads);
    }

    private static NoLinkException noHeads() {
        return NoLinkException.unlinked("the data do not tell the amount per head of the table");
    }

    private IndicatorUnits unitsOf(@Nullable Indicator<?> indicator) {
        return new IndicatorUnits(data.series(Objects.requireNonNull(indicator, "indicator")).units);
    }

    /**
     * Returns the figure of a cell with the unit of its column, its row or the caption.
     *
     * @param level the observation whose level the figure is, or null if it is not a level
     */
    private Figure<?> figure(
            Phrase phrase, String unit, boolean isGrowth, StatementParts parts, @Nullable ObservationKey level) {
        Indicator<?> indicator = Objects.requireNonNull(parts.indicator, "indicator");
        Figure<?> figure = phrase.figure()
                .orElseThrow(() -> NoLinkException.unlinked(phrase.refusal().orElse("the figure cannot be read")));
        if (!IndicatorUnits.isBare(figure)) {
            return figure.unit().kind() == GrowthRate.class ? PercentRule.percentage(figure) : figure;
        }
        String named = unit.isEmpty() && (isGrowth || PercentRule.isRate(indicator)) ? "%" : unit;
        if (!named.isEmpty()) {
            Figure<?> found = withUnit(phrase.text(), named);
            return unitsOf(indicator)
                    .elided(phrase.text(), found, BigDecimal.ONE)
                    .orElse(found);
        }
        return indicator.kind() == IndexNumber.class
                ? unitsOf(indicator)
                        .elided(phrase.text(), figure, BigDecimal.ONE)
                        .orElse(figure)
                : scaled(phrase, figure, parts, level);
    }

    /** Returns a number without a unit in the scale of the levels of its indicator in the table. */
    private Figure<?> scaled(Phrase phrase, Figure<?> figure, StatementParts parts, @Nullable ObservationKey level) {
        Indicator<?> indicator = Objects.requireNonNull(parts.indicator, "indicator");
        IndicatorUnits of = unitsOf(indicator);
        BigDecimal known = scales.get(indicator);
        boolean isExact = phrase.text().chars().filter(Character::isDigit).count() >= MIN_DIGITS;
        Optional<BigDecimal> scale = known == null && level != null && isExact
                ? Hypotheses.SCALES.stream()
                        .filter(each -> of.elided(phrase.text(), figure, each)
                                .filter(number -> Hypotheses.isOfSize(level, number, claims))
                                .isPresent())
                        .findFirst()
                : Optional.ofNullable(known);
        if (scale.isEmpty()) {
            if (indicator.kind() == Count.class) {
                return figure;
            }
            throw NoLinkException.unlinked(NO_SCALE);
        }
        scales.put(indicator, scale.get());
        if (indicator.kind() != Count.class || scale.get().compareTo(BigDecimal.ONE) != 0) {
            parts.assume(NO_SCALE);
        }
        return of.elided(phrase.text(), figure, scale.get()).orElse(figure);
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
}
