// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A server of the Model Context Protocol for the measurements of a dataset.
 *
 * <p>{@link io.github.regiostat.mcp.StatisticsServer} offers tools that list, look up, calculate and check. It reads
 * nothing but the dataset and its own input, and writes nothing but messages of the protocol.
 */
@org.jspecify.annotations.NullMarked
package io.github.regiostat.mcp;
