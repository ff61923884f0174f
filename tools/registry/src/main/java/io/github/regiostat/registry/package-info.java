// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The generator of the resources of the registry of regions.
 *
 * <p>{@link io.github.regiostat.registry.RegistryGenerator} fills {@link io.github.regiostat.registry.RegionTable} from
 * several sources: {@link io.github.regiostat.registry.IsoRegions},
 * {@link io.github.regiostat.registry.ChinaDivisions}, {@link io.github.regiostat.registry.M49Areas},
 * {@link io.github.regiostat.registry.NutsRegions} and {@link io.github.regiostat.registry.RegionGroups};
 * {@link io.github.regiostat.registry.ResourceFiles} writes them.
 */
@org.jspecify.annotations.NullMarked
package io.github.regiostat.registry;
