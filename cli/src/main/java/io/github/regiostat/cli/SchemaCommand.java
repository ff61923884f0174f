// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code regiostat schema NAME}: a JSON Schema of this program. */
@Command(
        name = "schema",
        description = "Prints a JSON Schema: of Regiostat JSON, of claims in tool calls, or of the tools of mcp.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class SchemaCommand implements Callable<Integer> {
    private static final List<String> NAMES = List.of("regiostat", "claims", "mcp");

    private final StandardStreams streams;

    @Parameters(
            paramLabel = "NAME",
            defaultValue = "regiostat",
            description = "regiostat, claims or mcp (default: ${DEFAULT-VALUE}).")
    private String name = "regiostat";

    SchemaCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InvalidRequestException {
        String schema = switch (name) {
            case "regiostat" -> RegiostatJson.schema();
            case "claims" -> ClaimsJson.toolSchema();
            case "mcp" -> resource("/io/github/regiostat/mcp/regiostat-mcp-1.schema.json");
            default ->
                throw new InvalidRequestException(
                        "Name of a schema must be one of " + String.join(", ", NAMES) + ", but was '" + name + "'");
        };
        Output.write(streams, out -> out.write((schema.strip() + "\n").getBytes(StandardCharsets.UTF_8)));
        return 0;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SchemaCommand.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
