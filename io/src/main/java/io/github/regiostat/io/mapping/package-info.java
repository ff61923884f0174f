// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Mappings: the rules by which documents of statistical offices become datasets.
 *
 * <p>A {@link io.github.regiostat.io.mapping.Mapping} has the concept role of each dimension and attribute
 * ({@link io.github.regiostat.io.mapping.ConceptRole}), the kind of quantity and scale of unit codes
 * ({@link io.github.regiostat.io.mapping.UnitRule}), the properties of indicators
 * ({@link io.github.regiostat.io.mapping.IndicatorRule}), and the meaning of flags
 * ({@link io.github.regiostat.io.mapping.Flag}). Each format has a default mapping; a user's mapping refines it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.io.mapping;

import org.jspecify.annotations.NullMarked;
