// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.store;

/**
 * What a request changed, such as 12 measurements stored and 3 unchanged.
 *
 * @param stored the number of measurements that were new
 * @param unchanged the number of measurements that were stored before, with the same content
 */
public record StoreResult(int stored, int unchanged) {}
