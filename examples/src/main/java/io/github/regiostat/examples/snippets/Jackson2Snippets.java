// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.jackson2.RegiostatJackson2Module;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;

/** Mappers of Jackson 2. */
final class Jackson2Snippets {
    private Jackson2Snippets() {}

    public static void main(String[] args) throws JsonProcessingException {
        module();
    }

    private static void module() throws JsonProcessingException {
        // @start region="module"
        record Headline(String text, Figure<Money> value) {}

        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatJackson2Module()).build();
        Figure<Money> figure = Figure.money("CNY", "84.37", Scale.BILLION);
        Headline headline = new Headline("Contracts", figure);
        String json = mapper.writeValueAsString(headline);
        System.out.println(json);
        // {"text":"Contracts","value":{"value":{"amount":"84370000000","currency":"CNY"},
        // "resolution":"10000000"}}
        System.out.println(mapper.readValue(json, Headline.class).equals(headline)); // true
        // @end
    }
}
