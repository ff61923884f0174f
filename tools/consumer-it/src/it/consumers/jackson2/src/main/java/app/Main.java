// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;

/** Writes and reads a record with a mapper of Jackson 2, without the databind of Jackson 3. */
final class Main {
    /** A newspaper headline. */
    record Headline(String text, Figure<Money> value) {}

    private Main() {}

    public static void main(String[] args) throws JsonProcessingException {
        requireAbsent("io.github.regiostat.claims.Claim", "tools.jackson.databind.ObjectMapper");

        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        Headline headline = new Headline("Contracts", Figure.money("CNY", "84.37", Scale.BILLION));
        String json = mapper.writeValueAsString(headline);
        require(mapper.readValue(json, Headline.class).equals(headline), "the record read back differs: " + json);
        System.out.println(json);
    }

    private static void requireAbsent(String... names) {
        for (String name : names) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException expected) {
                continue;
            }
            throw new IllegalStateException(name + " must be absent");
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
