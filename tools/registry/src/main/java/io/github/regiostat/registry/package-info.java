// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The program that writes the resource files of the registry of regions.
 *
 * <p>{@link io.github.regiostat.registry.RegistryGenerator} fills {@link io.github.regiostat.registry.Places} from one source after the
 * other: {@link io.github.regiostat.registry.IsoPlaces}, {@link io.github.regiostat.registry.ChinaPlaces}, {@link
 * io.github.regiostat.registry.AreaPlaces}, {@link io.github.regiostat.registry.NutsPlaces} and {@link
 * io.github.regiostat.registry.GroupPlaces}; {@link io.github.regiostat.registry.ResourceFiles} writes them.
 */
@org.jspecify.annotations.NullMarked
package io.github.regiostat.registry;
