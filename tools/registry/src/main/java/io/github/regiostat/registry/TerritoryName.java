// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

/** A name of a country or an area with its language and type, such as "Ivory Coast", {@code en} and {@code common}. */
record TerritoryName(String language, String type, String text) {}
