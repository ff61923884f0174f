// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Regiostat JSON: short, self-describing, lossless, and readable for people.
 *
 * <p>Start with {@link io.github.regiostat.json.regiostat.RegiostatJson} to read and write a
 * {@link io.github.regiostat.json.regiostat.Document}, or with {@link io.github.regiostat.json.jackson.RegiostatModule}
 * to use values of this library in your own classes.
 *
 * <p>The format is independent of any JSON library: mappers of Jackson 2 and Jackson 3 read and write the same JSON.
 *
 * <table>
 * <caption>Kinds of quantity, each identified by its members</caption>
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
 * <p>A figure has a {@code "value"} and its published attributes: {@code "qualifier"}, {@code "band"},
 * {@code "resolution"}, {@code "exact"}. A computed figure has {@code "bounds"} or {@code "undetermined": true}. A
 * value with null for the number is a unit. A document declares regions and indicators before it refers to them, and a
 * region after the regions that it names.
 *
 * <p>{@link io.github.regiostat.json.regiostat.RegiostatJson#schema()} returns the JSON Schema (2020-12) of the format,
 * which is {@code /io/github/regiostat/json/regiostat-1.schema.json} in this artifact.
 */
@NullMarked
package io.github.regiostat.json.regiostat;

import org.jspecify.annotations.NullMarked;
