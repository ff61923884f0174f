// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.jackson2.RegiostatJackson2Module;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import tools.jackson.databind.json.JsonMapper;

/** Both mappers beside the annotations of Jackson 2.17: that of Jackson 2 works, and that of Jackson 3 fails. */
final class Main {
    /** A newspaper headline. */
    record Headline(String text, Figure<Money> value) {}

    private Main() {}

    public static void main(String[] args) throws JsonProcessingException {
        require(PackageVersion.VERSION.toString().startsWith("2.17."), "Jackson 2 is " + PackageVersion.VERSION);
        ObjectMapper mapper = new ObjectMapper().registerModule(new RegiostatJackson2Module());
        Headline headline = new Headline("Contracts", Figure.money("CNY", "84.37", Scale.BILLION));
        String json = mapper.writeValueAsString(headline);
        require(mapper.readValue(json, Headline.class).equals(headline), "the record read back differs: " + json);
        System.out.println(json);
        requireFailureOfJackson3();
    }

    /** Requires the failure that the documentation tells how to avoid. */
    private static void requireFailureOfJackson3() {
        try {
            JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
            throw new IllegalStateException("Jackson 3 works: " + mapper.writeValueAsString(Money.of("CNY", 1)));
        } catch (LinkageError expected) {
            System.out.println("Jackson 3: " + expected);
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
