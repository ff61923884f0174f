// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the calls on the page of the server; with {@code -Dregiostat.write=true} writes their results. */
class McpPageTest {
    private static final Path PAGE = Path.of("../docs/mcp.md");
    private static final Pattern CALL = Pattern.compile("```text\n> (\\w+) (\\{.*})\n(.*\n)*?```");
    private static final int COLUMNS = 120;

    @Test
    void calls_haveTheResultsOnThePage() throws IOException {
        McpJsonMapper json = McpJsonDefaults.getMapper();
        String page = Files.readString(PAGE);
        StringBuilder expected = new StringBuilder();
        McpSyncClient client = ServerProcess.client();
        try {
            Matcher call = CALL.matcher(page);
            while (call.find()) {
                Map<String, Object> arguments = json.readValue(call.group(2), new TypeRef<>() {});
                String result = json.writeValueAsString(client.callTool(CallToolRequest.builder(call.group(1))
                                .arguments(arguments)
                                .build())
                        .structuredContent());
                call.appendReplacement(
                        expected,
                        Matcher.quoteReplacement(
                                "```text\n> " + call.group(1) + " " + call.group(2) + "\n" + wrapped(result) + "```"));
            }
            call.appendTail(expected);
        } finally {
            client.closeGracefully();
        }
        if (Boolean.getBoolean("regiostat.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected.toString());
        assertThat(page).contains("> check_text");
    }

    /** Returns JSON in lines that end after a comma. */
    private static String wrapped(String json) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String part : json.split("(?<=,(?=[\"{]))")) {
            if (line.length() + part.length() > COLUMNS) {
                text.append(line).append('\n');
                line.setLength(0);
            }
            line.append(part);
        }
        return text.append(line).append('\n').toString();
    }
}
