// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.json.jackson2.RegiostatJackson2Module;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a record with a figure, with mappers of Jackson 3 and 2. */
final class Main {
    /** A newspaper headline. */
    record Headline(String text, Figure<Money> value) {}

    private Main() {}

    public static void main(String[] args) throws JsonProcessingException {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatModule()).build();

        Headline headline = new Headline("Contracts", Figure.money("CNY", "84.37", Scale.BILLION));
        String json = mapper.writeValueAsString(headline);
        require(mapper.readValue(json, Headline.class).equals(headline), "the record read back differs: " + json);

        String share = "{\"text\": \"Share\", \"value\": {\"value\": {\"percent\": \"4.27\"}}}";
        try {
            mapper.readValue(share, Headline.class);
            throw new IllegalStateException("a percentage was read into a figure of money");
        } catch (JacksonException e) {
            require(e.getMessage().contains("percent"), "the message does not contain the member: " + e.getMessage());
        }

        ObjectMapper jackson2 = new ObjectMapper().registerModule(new RegiostatJackson2Module());
        require(jackson2.writeValueAsString(headline).equals(json), "Jackson 2 writes other JSON than " + json);
        require(jackson2.readValue(json, Headline.class).equals(headline), "Jackson 2 reads another record");
        System.out.println(json);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
