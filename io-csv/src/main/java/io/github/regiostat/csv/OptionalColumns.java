// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The columns that a table of measurements has only if a row needs them, such as the price basis. An empty cell states
 * the usual value: unstated prices, no seasonal adjustment, no annual rate.
 */
final class OptionalColumns {
    static final String KIND = "kind";
    /** The day whose boundaries the figures of a region have. */
    static final String TERRITORY_ON = "territory_on";
    /** The regions that a region includes although they are listed apart. */
    static final String INCLUDES = "includes";

    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String BAND = "band";
    static final String ROUNDING = "rounding";
    static final String BOUNDS = "bounds";
    static final String MARGIN = "margin";
    static final String CONFIDENCE_LEVEL = "confidence_level";

    /** The cell of a figure that was truncated instead of rounded. */
    static final String TRUNCATED = "truncated";

    /** The cell of a figure that has neither a value nor bounds. */
    static final String UNDETERMINED = "undetermined";

    private static final String YES = "yes";
    private static final String NO = "no";

    /** The properties of indicators. */
    static final List<Column<Indicator<?>, Indicator.Builder<?>>> OF_INDICATORS = List.of(
            column(
                    "indicator_name",
                    indicator -> unless(indicator.name(), indicator.id()),
                    (builder, text) -> builder.name(text)),
            column(
                    "behaviour",
                    indicator -> unless(indicator.behaviour().code(), usualBehaviour(indicator)),
                    (builder, text) -> builder.behaviour(Behaviour.ofCode(text))),
            column(
                    "time_collection",
                    indicator -> unless(
                            indicator.timeCollection().code(),
                            indicator.behaviour().usualCollection().code()),
                    (builder, text) -> builder.timeCollection(TimeCollection.ofCode(text))),
            column(
                    "price_basis",
                    indicator -> unless(indicator.priceBasis().toString(), PriceBasis.UNSTATED.toString()),
                    (builder, text) -> builder.priceBasis(PriceBasis.parse(text))),
            column(
                    "seasonal_adjustment",
                    indicator -> indicator.seasonalAdjustment().map(SeasonalAdjustment::code),
                    (builder, text) -> builder.seasonalAdjustment(SeasonalAdjustment.ofCode(text))),
            column(
                    "annual_rate",
                    indicator -> mark(indicator.isAnnualRate(), YES),
                    (builder, text) -> require(builder, text, YES).annualRate()),
            column("growth_of", Indicator::growthOf, (builder, text) -> builder.growthOf(text)),
            column(
                    "growth_basis",
                    indicator -> unless(indicator.growthBasis().code(), GrowthBasis.UNSTATED.code()),
                    (builder, text) -> builder.growthBasis(GrowthBasis.ofCode(text))),
            column(
                    "non_negative",
                    indicator -> mark(indicator.isNonNegative(), YES),
                    (builder, text) -> require(builder, text, YES).nonNegative()),
            column(
                    "natural_zero",
                    indicator -> mark(!indicator.hasNaturalZero(), NO),
                    (builder, text) -> require(builder, text, NO).withoutNaturalZero()));

    /** The properties of sources other than publisher and vintage. */
    static final List<Column<Source, Source.Builder>> OF_SOURCES = List.of(
            column("source_title", Source::title, Source.Builder::title),
            column("source_url", source -> source.url().map(URI::toString), (builder, text) -> builder.url(text)),
            column("source_licence", Source::licence, Source.Builder::licence),
            column(
                    "source_published",
                    source -> source.published().map(LocalDate::toString),
                    (builder, text) -> builder.published(day(text))),
            column(
                    "source_accessed",
                    source -> source.accessed().map(LocalDate::toString),
                    (builder, text) -> builder.accessed(day(text))));

    /** The properties of rows that do not describe the figure. */
    static final List<Column<Row, Measurement.Builder<?>>> OF_ROWS = List.of(
            column(
                    "converted_at",
                    row -> row.conversionBasis().map(RateBasis::code),
                    (builder, text) -> builder.conversionBasis(RateBasis.ofCode(text))),
            column("id", Row::id, (builder, text) -> builder.id(text)));

    /** The names of all optional columns. */
    static final List<String> NAMES = Stream.of(
                    Stream.of(
                            TERRITORY_ON,
                            INCLUDES,
                            KIND,
                            NUMERATOR,
                            DENOMINATOR,
                            BAND,
                            ROUNDING,
                            BOUNDS,
                            MARGIN,
                            CONFIDENCE_LEVEL),
                    OF_INDICATORS.stream().map(Column::name),
                    OF_SOURCES.stream().map(Column::name),
                    OF_ROWS.stream().map(Column::name))
            .flatMap(names -> names)
            .toList();

    private OptionalColumns() {}

    /**
     * A column.
     *
     * @param name the name
     * @param text the cell, or empty for the usual value
     * @param set sets the property of a cell that is not empty
     */
    record Column<T, B>(String name, Function<T, Optional<String>> text, BiConsumer<B, String> set) {}

    private static <T, B> Column<T, B> column(
            String name, Function<T, Optional<String>> text, BiConsumer<B, String> set) {
        return new Column<>(name, text, set);
    }

    private static Optional<String> unless(String text, String usual) {
        return text.equals(usual) ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> mark(boolean isMarked, String text) {
        return isMarked ? Optional.of(text) : Optional.empty();
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException invalid) {
            throw new IllegalArgumentException("Day must be a date such as 2024-12-31, but was " + Text.quote(text));
        }
    }

    private static Indicator.Builder<?> require(Indicator.Builder<?> builder, String text, String expected) {
        if (!text.equals(expected)) {
            throw new IllegalArgumentException("Cell must be empty or '" + expected + "'");
        }
        return builder;
    }

    /** Returns the code of the behaviour of indicators of a kind, or an empty text if it must be stated. */
    private static String usualBehaviour(Indicator<?> indicator) {
        if (Additive.class.isAssignableFrom(indicator.kind())) {
            return "";
        }
        return (indicator.kind() == IndexNumber.class ? Behaviour.INDEX : Behaviour.RATIO).code();
    }

    static String band(Row row) {
        return row.figureAttributes()
                .flatMap(FigureAttributes::band)
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    static String rounding(Row row) {
        return row.figureAttributes().filter(FigureAttributes::isTruncated).isPresent() ? TRUNCATED : "";
    }

    /** Returns whether the figure of a row is not a number with attributes, but a result with bounds. */
    static boolean isComputed(Row row) {
        return row.figure().filter(Figure::isComputed).isPresent();
    }

    static <B> void set(Column<?, B> column, B builder, String text) {
        if (!text.isEmpty()) {
            column.set().accept(Objects.requireNonNull(builder, "builder"), text);
        }
    }
}
