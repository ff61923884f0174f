// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import java.util.List;
import java.util.Set;

/**
 * A dimension, such as {@code geo}.
 *
 * @param id its id
 * @param label its label, which is the id where it has none
 * @param roles what it is, in lower case: {@code time}, {@code geo}, {@code metric} of JSON-stat, the concepts of SDMX such as
 *     {@code ref_area}
 * @param categories its categories, in order
 * @param pointer the JSON pointer to it
 */
public record CubeAxis(String id, String label, Set<String> roles, List<CubeCategory> categories, String pointer) {}
