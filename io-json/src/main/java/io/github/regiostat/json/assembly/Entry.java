// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.Optional;

/**
 * A category of a dimension, such as {@code DE}.
 *
 * @param id its id
 * @param label its label, which is the id where it has none
 * @param unit the unit of its values, where the document states one for it
 * @param pointer the JSON pointer to it
 */
public record Entry(String id, String label, Optional<EntryUnit> unit, String pointer) {}
