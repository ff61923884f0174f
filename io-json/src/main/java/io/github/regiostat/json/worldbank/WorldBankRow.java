// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.io.naming.WorldBankAggregates;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of a response of the World Bank, such as the {@code GDP (current US$)} of France in 2022:
 * {@code 2779092236505.85}.
 *
 * <p>All values are as written in the document; an empty text counts as absent.
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
     * @return the id, such as {@code NY.GDP.MKTP.CD}
     */
    public String indicator() {
        return table.keys().indicator(index).id();
    }

    /**
     * Returns the name of the indicator, the only place where the World Bank states the unit.
     *
     * @return the name, such as {@code GDP (current US$)}, or else the id
     */
    public String indicatorName() {
        return table.keys().indicator(index).label();
    }

    /**
     * Returns the code of the country or aggregate that datasets and mappings use.
     *
     * @return the ISO 3166 alpha-3 code or the three-letter code of the World Bank, such as {@code FRA} or {@code WLD},
     *     or else the id
     */
    public String country() {
        return table.keys().country(index).code();
    }

    /**
     * Returns the id of the country or aggregate.
     *
     * @return the id, such as {@code FR} or {@code 1W}, or an empty string if the row has only the three-letter code
     */
    public String countryId() {
        return table.keys().country(index).id();
    }

    /**
     * Returns the name of the country or aggregate.
     *
     * @return the name, such as {@code France}, or else the code
     */
    public String countryName() {
        return table.keys().country(index).label();
    }

    /**
     * Returns the three-letter code.
     *
     * @return the code, such as {@code FRA}, or empty
     */
    public Optional<String> iso3() {
        return nonEmpty(table.keys().country(index).iso3());
    }

    /**
     * Returns whether the row is about an aggregate, such as the world or the euro area.
     *
     * @return true if the World Bank lists the code as an aggregate; the three-letter code takes precedence over the id
     */
    public boolean isAggregate() {
        return WorldBankAggregates.isAggregate(
                countryId(), table.keys().country(index).iso3());
    }

    /**
     * Returns the period.
     *
     * @return the date, such as {@code 2022}, {@code 2022Q1} or {@code 2022M01}
     */
    public String date() {
        return table.keys().date(index);
    }

    /**
     * Returns the digits of the value.
     *
     * @return the digits as written, such as {@code 2779092236505.85}, or empty if the value is missing or not a number
     */
    public Optional<String> value() {
        return isMissing() ? Optional.empty() : Optional.of(table.values().text(index));
    }

    /**
     * Returns the value.
     *
     * @return the number with its digits and scale, or empty if the value is missing or not a number
     */
    public Optional<BigDecimal> number() {
        return isMissing() ? Optional.empty() : Optional.of(table.values().number(index));
    }

    private boolean isMissing() {
        return table.values().isMissing(index);
    }

    /**
     * Returns a value that is not a number.
     *
     * @return the text, or empty
     */
    public Optional<String> text() {
        return Optional.ofNullable(table.texts().at(index));
    }

    /**
     * Returns the member {@code unit}, which the World Bank leaves empty; the name of the indicator states the unit.
     *
     * @return the unit, or empty
     */
    public Optional<String> unit() {
        return nonEmpty(detail().unit());
    }

    /**
     * Returns the status of the observation.
     *
     * @return the status, such as {@code F} for a forecast, or empty
     */
    public Optional<String> observationStatus() {
        return nonEmpty(detail().status());
    }

    /**
     * Returns the number of decimals for display; the value is not rounded to it.
     *
     * @return the number of decimals, or empty
     */
    public OptionalInt decimal() {
        return detail().decimal() < 0 ? OptionalInt.empty() : OptionalInt.of(detail().decimal());
    }

    /**
     * Returns the footnote, which the service sends on request.
     *
     * @return the footnote, or empty
     */
    public Optional<String> footnote() {
        return nonEmpty(detail().footnote());
    }

    /**
     * Returns the scale, which only some databases state.
     *
     * @return the scale as written, or empty
     */
    public Optional<String> scale() {
        return nonEmpty(detail().scale());
    }

    private WorldBankTable.Detail detail() {
        return table.keys().detail(index);
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorldBankRow that
                && table.keys().indicator(index).equals(that.table.keys().indicator(that.index))
                && table.keys().country(index).equals(that.table.keys().country(that.index))
                && date().equals(that.date())
                && value().equals(that.value())
                && text().equals(that.text())
                && detail().equals(that.detail());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                table.keys().indicator(index), table.keys().country(index), date(), value(), text(), detail());
    }

    /** Returns the key and the value, such as {@code NY.GDP.MKTP.CD, FRA, 2022: 2779092236505.85}. */
    @Override
    public String toString() {
        return table.keys().name(index) + ": " + value().or(this::text).orElse("missing");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(WorldBankRow.class, "the dataset of the document");
    }
}
