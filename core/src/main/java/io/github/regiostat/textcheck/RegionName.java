// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.textcheck;

import io.github.regiostat.region.Region;

/**
 * A name of a region.
 *
 * @param name the name with its capitals
 * @param region the region
 * @param isOfData whether the data have the region
 */
record RegionName(String name, Region region, boolean isOfData) {}
