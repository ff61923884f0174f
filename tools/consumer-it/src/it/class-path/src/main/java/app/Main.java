// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A user's record with a figure in it, to JSON and back. */
final class Main {
    /** A headline of a newspaper. */
    record Headline(String text, Figure<Money> value) {}

    private Main() {}

    public static void main(String[] args) {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatModule()).build();

        Headline headline = new Headline("Contracts", Figure.money("CNY", "84.37", Scale.BILLION));
        String json = mapper.writeValueAsString(headline);
        require(
                mapper.readValue(json, Headline.class).equals(headline),
                "read back other than it was written: " + json);

        String share = "{\"text\": \"Share\", \"value\": {\"value\": {\"percent\": \"4.27\"}}}";
        try {
            mapper.readValue(share, Headline.class);
            throw new IllegalStateException("a percentage was read into a figure of money");
        } catch (JacksonException refused) {
            require(
                    refused.getMessage().contains("percent"),
                    "the refusal does not name the member: " + refused.getMessage());
        }
        System.out.println(json);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
