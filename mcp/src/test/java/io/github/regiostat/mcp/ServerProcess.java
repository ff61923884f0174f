// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A process that serves the data of the tests on its standard streams. */
final class ServerProcess {
    private ServerProcess() {}

    private static Document data() throws IOException {
        try (InputStream in = ServerProcess.class.getResourceAsStream("provinces.json")) {
            return RegiostatJson.readDocument(in);
        }
    }

    /** Returns the command that starts the process with the libraries of the tests. */
    static List<String> command(String... args) {
        Set<String> path = new LinkedHashSet<>();
        path.add(rootOfTests());
        for (String property : List.of("jdk.module.path", "java.class.path", "surefire.test.class.path")) {
            path.addAll(List.of(System.getProperty(property, "").split(File.pathSeparator)));
        }
        if (ServerProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            Stream.of(loader.getURLs())
                    .map(url -> Path.of(url.getPath()).toString())
                    .forEach(path::add);
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, path),
                ServerProcess.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Returns a client of the SDK that has started the process. */
    static McpSyncClient client() {
        List<String> command = command();
        ServerParameters parameters = ServerParameters.builder(command.get(0))
                .args(command.subList(1, command.size()))
                .build();
        McpSyncClient client = McpClient.sync(new StdioClientTransport(parameters, McpJsonDefaults.getMapper()))
                .requestTimeout(Duration.ofSeconds(60))
                .initializationTimeout(Duration.ofSeconds(60))
                .build();
        client.initialize();
        return client;
    }

    /** Returns the directory of the classes of the tests, which may patch the module. */
    private static String rootOfTests() {
        try {
            return Path.of(ServerProcess.class.getResource("provinces.json").toURI())
                    .resolve("../../../../..")
                    .normalize()
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        Document data = data();
        StatisticsServer server = StatisticsServer.of(data.toDataset(), data.rates());
        if (args.length > 0) {
            server = server.withTimeLimit(Duration.parse(args[0]));
        }
        server.serve(System.in, System.out);
    }
}
