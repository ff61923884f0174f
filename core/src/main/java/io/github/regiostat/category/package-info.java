// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Code lists of the categories of a dimension, and which categories contain others, such as {@code C10} in {@code C} of
 * NACE Rev. 2.
 *
 * <p>A {@link io.github.regiostat.category.CodeList} is a code list of SDMX with its hierarchy: a partial order of
 * codes. {@link io.github.regiostat.category.StandardCodeLists} has the lists of this library: NACE and ISIC, COICOP,
 * COFOG, CPA, SITC, ISCED, ages, sex, months, urban and rural. A {@link io.github.regiostat.category.CodeOverlap} names
 * two codes that must not be added.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.category;

import org.jspecify.annotations.NullMarked;
