// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;

/** Stands in for a language model: it checks a claim of 90 billion, and then writes what the tool answers. */
final class ScriptedModel implements ChatModel {
    static final String CLAIM = """
            {"claims": [{"claim": "level", "indicator": "technology-contracts",
              "region": "CN-BJ", "period": "2024", "breakdown": [],
              "to": ["CN-TJ", "CN-HE"], "from": [],
              "figure": {"resolution": "1000000000", "qualifier": "none",
                "value": {"currency": "CNY", "amount": "90000000000"}}}]}
            """;

    private final String arguments;

    ScriptedModel(String arguments) {
        this.arguments = arguments;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        ChatMessage last = request.messages().get(request.messages().size() - 1);
        AiMessage answer = last instanceof ToolExecutionResultMessage result
                ? AiMessage.from("The tool answered: " + result.text())
                : AiMessage.from(call());
        return ChatResponse.builder().aiMessage(answer).build();
    }

    private ToolExecutionRequest call() {
        return ToolExecutionRequest.builder()
                .id("1")
                .name("check_claims")
                .arguments(arguments)
                .build();
    }
}
