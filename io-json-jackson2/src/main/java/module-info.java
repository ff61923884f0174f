// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Regiostat JSON for object mappers of Jackson 2.
 *
 * <pre>{@code
 * record Headline(String text, Figure<Money> value) {}
 *
 * JsonMapper mapper =
 *         JsonMapper.builder().addModule(new RegiostatJackson2Module()).build();
 * Figure<Money> figure = Figure.money("CNY", "84.37", Scale.BILLION);
 * Headline headline = new Headline("Contracts", figure);
 * String json = mapper.writeValueAsString(headline);
 * System.out.println(json);
 * // {"text":"Contracts","value":{"value":{"amount":"84370000000","currency":"CNY"},
 * // "resolution":"10000000"}}
 * System.out.println(mapper.readValue(json, Headline.class).equals(headline)); // true
 * }</pre>
 *
 * <p>{@link io.github.regiostat.json.jackson2} has the module. Formats, options and the module for Jackson 3 are in
 * {@code io.github.regiostat.json}.
 */
@org.jspecify.annotations.NullMarked
@SuppressWarnings("module") // The digit at the end of the name is the version of Jackson.
module io.github.regiostat.json.jackson2 {
    requires static org.jspecify;
    // Annotations of the configuration for Spring Boot, on the class path only.
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.github.regiostat.json;

    exports io.github.regiostat.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.regiostat.json.jackson2.RegiostatJackson2Module;
}
