// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of an answer of the World Bank, such as the {@code GDP (current US$)} of France in 2022: {@code 2779092236505.85}.
 *
 * <p>Everything is as it stands in the document; what is an empty text there is absent here.
 *
 * {@snippet file="WorldBankSnippets.java" region="rows"}
 *
 * <p>Immutable and thread-safe.
 */
public final class WorldBankRow {
    private final WorldBankTable table;
    private final int index;

    WorldBankRow(WorldBankTable table, int index) {
        this.table = table;
        this.index = index;
    }

    /**
     * Returns the indicator.
     *
     * @return its id, such as {@code NY.GDP.MKTP.CD}
     */
    public String indicator() {
        return table.indicator(index).id();
    }

    /**
     * Returns the name of the indicator, in which alone the World Bank states its unit.
     *
     * @return the name, such as {@code GDP (current US$)}; the id where it has none
     */
    public String indicatorName() {
        return table.indicator(index).label();
    }

    /**
     * Returns the country or aggregate as the shell and a mapping name it.
     *
     * @return the ISO 3166 alpha-3 code, or the World Bank's own of three letters, such as {@code FRA} or {@code WLD}; where the row has none,
     *     the id
     */
    public String country() {
        return table.country(index).code();
    }

    /**
     * Returns the id of the country or aggregate.
     *
     * @return the id, such as {@code FR} or {@code 1W}; empty where the row has but the code of three letters
     */
    public String countryId() {
        return table.country(index).id();
    }

    /**
     * Returns the name of the country or aggregate.
     *
     * @return the name, such as {@code France}; the code where it has none
     */
    public String countryName() {
        return table.country(index).label();
    }

    /**
     * Returns the code of three letters.
     *
     * @return the code, such as {@code FRA}, or empty where the row has none
     */
    public Optional<String> iso3() {
        return stated(table.country(index).iso3());
    }

    /**
     * Tells whether the row is about many countries together, such as the world or the euro area.
     *
     * @return whether the World Bank counts it among its aggregates; the code of three letters decides where there is one
     */
    public boolean isAggregate() {
        return WorldBankAggregates.isAggregate(countryId(), table.country(index).iso3());
    }

    /**
     * Returns the period.
     *
     * @return the date, such as {@code 2022}, {@code 2022Q1} or {@code 2022M01}
     */
    public String date() {
        return table.date(index);
    }

    /**
     * Returns the digits of the value.
     *
     * @return the digits as they stand, such as {@code 2779092236505.85}, or empty where the value is missing or no number
     */
    public Optional<String> value() {
        return isMissing() ? Optional.empty() : Optional.of(table.values().text(index));
    }

    /**
     * Returns the value.
     *
     * @return the number with its digits and scale, or empty where it is missing or no number
     */
    public Optional<BigDecimal> number() {
        return isMissing() ? Optional.empty() : Optional.of(table.values().number(index));
    }

    private boolean isMissing() {
        return table.values().isMissing(index);
    }

    /**
     * Returns a value that is no number.
     *
     * @return the text, or empty
     */
    public Optional<String> text() {
        return Optional.ofNullable(table.text(index));
    }

    /**
     * Returns the unit, which the World Bank leaves empty; it states it in the name of the indicator.
     *
     * @return the unit, or empty
     */
    public Optional<String> unit() {
        return stated(detail().unit());
    }

    /**
     * Returns the status of the observation.
     *
     * @return the status, such as {@code F} for a forecast, or empty
     */
    public Optional<String> observationStatus() {
        return stated(detail().status());
    }

    /**
     * Returns how many decimals the World Bank shows; the value has its own and is not rounded to these.
     *
     * @return the number of decimals, or empty
     */
    public OptionalInt decimal() {
        return detail().decimal() < 0 ? OptionalInt.empty() : OptionalInt.of(detail().decimal());
    }

    /**
     * Returns the footnote, which is there where it was asked for.
     *
     * @return the footnote, or empty
     */
    public Optional<String> footnote() {
        return stated(detail().footnote());
    }

    /**
     * Returns the scale, which some sources state.
     *
     * @return the scale as it stands, or empty
     */
    public Optional<String> scale() {
        return stated(detail().scale());
    }

    private WorldBankTable.Detail detail() {
        return table.detail(index);
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorldBankRow that
                && table.indicator(index).equals(that.table.indicator(that.index))
                && table.country(index).equals(that.table.country(that.index))
                && date().equals(that.date())
                && value().equals(that.value())
                && text().equals(that.text())
                && detail().equals(that.detail());
    }

    @Override
    public int hashCode() {
        return Objects.hash(table.indicator(index), table.country(index), date(), value(), text(), detail());
    }

    /** Returns the row for people, such as {@code NY.GDP.MKTP.CD, FRA, 2022: 2779092236505.85}. */
    @Override
    public String toString() {
        return table.name(index) + ": " + value().or(this::text).orElse("missing");
    }
}
