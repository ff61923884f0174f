// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

/**
 * A dataset in which groups stood among places, such as {@code WLD} among the countries, in two parts.
 *
 * @param places the measurements of regions that are no group
 * @param groups the measurements of groups
 * @see Dataset#splitGroups()
 */
public record GroupSplit(Dataset places, Dataset groups) {}
