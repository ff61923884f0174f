// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Regiostat JSON for object mappers of Jackson 2.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new RegiostatJackson2Module()).build();
 * String json = mapper.writeValueAsString(Money.of("CNY", 84370000000L)); // {"amount":"84370000000","currency":"CNY"}
 * Money money = mapper.readValue(json, Money.class);
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
