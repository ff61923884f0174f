// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * A server of the Model Context Protocol, by which language models look up, calculate with and check against
 * statistical data.
 *
 * <p>{@link io.github.regiostat.mcp.StatisticsServer} serves a dataset.
 */
@org.jspecify.annotations.NullMarked
module io.github.regiostat.mcp {
    requires static org.jspecify;
    requires transitive io.github.regiostat.core;
    requires io.github.regiostat.claims;
    requires io.github.regiostat.json.claims;
    requires io.github.regiostat.text;
    requires io.modelcontextprotocol.sdk.mcp.core;
    requires io.modelcontextprotocol.sdk.mcp.json.jackson3;

    // The SDK and its libraries are automatic modules, which require nothing by themselves.
    requires com.networknt.schema;
    requires org.slf4j;
    requires tools.jackson.databind;

    exports io.github.regiostat.mcp;
}
