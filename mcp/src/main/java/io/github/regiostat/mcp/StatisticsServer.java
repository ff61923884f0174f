// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;

/**
 * A server of the Model Context Protocol for the measurements of a dataset, with tools such as {@code look_up} and
 * {@code check_text}.
 *
 * <p>The server only reads. It opens no file and no connection, and limits the size of messages and the time of calls.
 * A call that is invalid or that takes too long gets an answer with the reason, and the server goes on.
 *
 * <p>Immutable and thread-safe.
 */
public final class StatisticsServer {
    private static final String INSTRUCTIONS = "Exact regional statistics with bounds and sources. Call list_data"
            + " first. Take figures from look_up and calculate, not from memory, and state their period and source."
            + " Before you show a text with figures, call check_text, and correct what is contradicted. A refused call"
            + " has the reason: change the arguments, or tell the user that the data do not show it.";

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private final Dataset dataset;
    private final ExchangeRates rates;
    private final Duration timeLimit;

    private StatisticsServer(Dataset dataset, ExchangeRates rates, Duration timeLimit) {
        this.dataset = Objects.requireNonNull(dataset, "dataset");
        this.rates = Objects.requireNonNull(rates, "rates");
        this.timeLimit = Objects.requireNonNull(timeLimit, "timeLimit");
    }

    /**
     * Returns a server of a dataset, whose calls take at most 30 seconds.
     *
     * @param dataset the measurements
     * @param rates the exchange rates for amounts in other currencies, or rates without any
     * @return the server
     */
    public static StatisticsServer of(Dataset dataset, ExchangeRates rates) {
        return new StatisticsServer(dataset, rates, TIME_LIMIT);
    }

    /**
     * Returns a server with another limit of time.
     *
     * @param limit the longest time of a call, above zero
     * @return the server
     * @throws IllegalArgumentException if the limit is zero or negative
     */
    public StatisticsServer withTimeLimit(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("Limit of time must be above zero, but was " + limit);
        }
        return new StatisticsServer(dataset, rates, limit);
    }

    /**
     * Serves one client until the input ends: each line is a message of the protocol.
     *
     * @param in the messages of the client, such as standard input
     * @param out the messages of the server, such as standard output, to which nothing else must be written
     * @throws IOException if the input cannot be read
     */
    public void serve(InputStream in, OutputStream out) throws IOException {
        McpJsonMapper json = McpJsonDefaults.getMapper();
        MessageStreams streams = new MessageStreams(in, out, json, timeLimit);
        try (ToolCalls calls = new ToolCalls(dataset, rates, json, timeLimit)) {
            McpSyncServer server = McpServer.sync(
                            new StdioServerTransportProvider(json, streams.input(), streams.output()))
                    .serverInfo("regiostat", version())
                    .instructions(INSTRUCTIONS)
                    .validateToolInputs(false)
                    .capabilities(ServerCapabilities.builder()
                            .tools(false)
                            .resources(false, false)
                            .build())
                    .tools(calls.specifications())
                    .resources(new DataResources(dataset, json).specifications())
                    .build();
            streams.awaitEnd();
            server.closeGracefully();
        }
    }

    private static String version() {
        String version = StatisticsServer.class.getPackage().getImplementationVersion();
        return version == null ? "unknown" : version;
    }
}
