// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Places that figures are about, with their codes, names, parents and members.
 *
 * <p>{@link io.github.regiostat.region.Regions} is the registry: countries and their divisions (ISO 3166), areas (UN M49), China's provinces and
 * prefectures (GB/T 2260), the European Union's regions (NUTS 2021 and 2024) and groups. A {@link io.github.regiostat.region.Region} is a place; it
 * may have several {@link io.github.regiostat.region.RegionCode}s, each of a {@link io.github.regiostat.region.RegionScheme}. A user's own groups and
 * zones are regions like any other, kept in a {@link io.github.regiostat.region.RegionBook}. {@link io.github.regiostat.region.Membership} says
 * since when and until when a region belongs to another, {@link io.github.regiostat.region.Succession} what became of one, {@link
 * io.github.regiostat.region.Correspondence} what it is in another edition. {@link io.github.regiostat.region.Groups} makes unions and differences.
 *
 * <p>What contains or overlaps what is decided by the territory that is covered, not by the form of a code: Hong Kong ({@code HK}, which is
 * also {@code CN-HK}) is listed apart, so China's statistics leave it out and China and Hong Kong do not overlap. {@link
 * io.github.regiostat.region.OverlappingRegionsException} names the two regions that would be counted twice, {@link
 * io.github.regiostat.region.RegionNotFoundException} the regions that may have been meant.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.region;

import org.jspecify.annotations.NullMarked;
