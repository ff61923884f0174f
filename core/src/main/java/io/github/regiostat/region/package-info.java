// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Regions with their codes, names, parents and members, such as Beijing ({@code CN-BJ}) and the European Union.
 *
 * <p><b>Look-up.</b> {@link io.github.regiostat.region.Regions} is the registry: countries and their divisions (ISO
 * 3166), areas (UN M49), China's provinces and prefectures (GB/T 2260), the regions of the European Union (NUTS 2021
 * and 2024) and groups. It finds regions by code and by name, and {@link io.github.regiostat.region.NamesInLanguage}
 * has the regions of a table in another language. A {@link io.github.regiostat.region.RegionNotFoundException} lists
 * the candidates for an unknown or ambiguous text.
 *
 * <p><b>Values.</b> A {@link io.github.regiostat.region.Region} has a {@link io.github.regiostat.region.RegionKind} and
 * one or more {@link io.github.regiostat.region.RegionCode}s, each with its
 * {@link io.github.regiostat.region.RegionScheme}. A {@link io.github.regiostat.region.Membership} is a parent or
 * member with its dates. A {@link io.github.regiostat.region.Succession} is a successor with the date and the
 * {@link io.github.regiostat.region.RegionChange}. A {@link io.github.regiostat.region.Correspondence} relates a region
 * to those of another edition; an {@link io.github.regiostat.region.EditionCrosswalk} relates all regions of two
 * editions. A {@link io.github.regiostat.region.RegionPartition} lists the regions that partition another. A
 * {@link io.github.regiostat.region.RegionBook} holds custom groups and zones.
 *
 * <p><b>Territory.</b> Regions are compared by territory, not by the syntax of their codes. Hong Kong ({@code HK} and
 * {@code CN-HK}) is listed apart, so China's statistics exclude it, and the two do not overlap. An
 * {@link io.github.regiostat.region.OverlappingRegionsException} has the two regions that would be counted twice.
 * {@link io.github.regiostat.region.Groups} computes unions and differences of regions.
 *
 * <p><b>Currency.</b> {@link io.github.regiostat.region.LegalTender} is the currency of a region on a day.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.region;

import org.jspecify.annotations.NullMarked;
