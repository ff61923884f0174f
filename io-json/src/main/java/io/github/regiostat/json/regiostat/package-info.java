// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The own JSON format, for people and programs: short, self-describing, lossless.
 *
 * <p>Start at {@link io.github.regiostat.json.regiostat.RegiostatJson} to read and write a
 * {@link io.github.regiostat.json.regiostat.Document}, or at {@link io.github.regiostat.json.jackson.RegiostatModule} to have
 * values of this library in classes of your own. This package says what the format means and knows no JSON library: a
 * {@link io.github.regiostat.json.regiostat.ValueJsonFormat} reads from a {@link io.github.regiostat.json.token.TokenReader} and writes to a
 * {@link io.github.regiostat.json.token.TokenWriter}, and {@link io.github.regiostat.json.regiostat.ValueJsonFormats} has one for every type.
 *
 * <table>
 * <caption>Kinds of quantity, each known by its members</caption>
 * <tr><th>kind</th><th>JSON</th></tr>
 * <tr><td>Money</td><td>{@code {"amount": "84370000000", "currency": "CNY"}}</td></tr>
 * <tr><td>MoneyPer</td><td>{@code {"amount": "85000", "currency": "CNY", "per": "person"}}</td></tr>
 * <tr><td>Count</td><td>{@code {"count": "230", "of": "policies"}}</td></tr>
 * <tr><td>Amount</td><td>{@code {"quantity": "16410", "unit": "km2"}}</td></tr>
 * <tr><td>AmountPer</td><td>{@code {"quantity": "6.7", "unit": "beds", "per": "person", "perCount": "1000"}}</td></tr>
 * <tr><td>Percentage</td><td>{@code {"percent": "4.27", "of": "gdp"}}</td></tr>
 * <tr><td>PercentagePoints</td><td>{@code {"percentagePoints": "1.62"}}</td></tr>
 * <tr><td>GrowthRate</td><td>{@code {"growthPercent": "25", "over": "P11Y", "annual": true}}</td></tr>
 * <tr><td>Multiple</td><td>{@code {"times": "10"}}</td></tr>
 * <tr><td>IndexNumber</td><td>{@code {"index": "104.2", "base": "2015"}}</td></tr>
 * </table>
 *
 * <p>A figure adds to its {@code "value"} what was published of it: {@code "qualifier"}, {@code "band"},
 * {@code "resolution"}, {@code "exact"}; a computed one has {@code "bounds"}, or {@code "undetermined": true}. With
 * null for the number, a value says the unit alone. In a document, regions and indicators stand before what refers to
 * them, a region after those that it names.
 *
 * <p>The format is described by a JSON Schema (2020-12), {@code /io/github/regiostat/json/regiostat-1.schema.json} in
 * this artifact, which {@link io.github.regiostat.json.regiostat.ValueJsonFormats#schema()} returns.
 */
@NullMarked
package io.github.regiostat.json.regiostat;

import org.jspecify.annotations.NullMarked;
