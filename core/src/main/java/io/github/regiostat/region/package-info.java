// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Places that figures are about, with their codes, names, parents and members.
 *
 * <p>{@link io.github.regiostat.region.Regions} is the registry: the countries of ISO 3166-1 and the first-level divisions of China. A {@link
 * io.github.regiostat.region.Region} is a place; it may have several {@link io.github.regiostat.region.RegionCode}s, each of a {@link
 * io.github.regiostat.region.RegionScheme}. A user's own groups and zones are regions like any other. {@link
 * io.github.regiostat.region.Membership} says since when and until when a region belongs to another.
 *
 * <p>What contains or overlaps what is decided by the territory that is covered, not by the form of a code: Hong Kong ({@code HK}, which is
 * also {@code CN-HK}) is listed apart, so China's statistics leave it out and China and Hong Kong do not overlap. {@link
 * io.github.regiostat.region.OverlappingRegionsException} names the two regions that would be counted twice.
 *
 * @serial exclude
 */
@NullMarked
package io.github.regiostat.region;

import org.jspecify.annotations.NullMarked;
