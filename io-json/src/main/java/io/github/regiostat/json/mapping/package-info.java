// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * How the documents of statistical offices become datasets.
 *
 * <p>A {@link io.github.regiostat.json.mapping.Mapping} says what a dimension or an attribute {@linkplain
 * io.github.regiostat.json.mapping.ConceptRole means}, which unit codes are which kind of quantity and scale ({@link
 * io.github.regiostat.json.mapping.UnitRule}), what is known of an indicator ({@link io.github.regiostat.json.mapping.IndicatorRule}), and what
 * a source's flags stand for ({@link io.github.regiostat.json.mapping.Flag}). There is a usual one for each format; a user's own refines it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.json.mapping;

import org.jspecify.annotations.NullMarked;
