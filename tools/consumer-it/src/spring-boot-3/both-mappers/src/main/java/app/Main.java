// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Uses the mapper of Spring Boot 3.5, which is of Jackson 2, beside one of Jackson 3. */
@SpringBootApplication(proxyBeanMethods = false)
class Main {
    /** A newspaper headline. */
    record Headline(String text, Figure<Money> value) {}

    public static void main(String[] args) throws JsonProcessingException {
        Headline headline = new Headline("Contracts", Figure.money("CNY", "84.37", Scale.BILLION));
        JsonMapper jackson3 = JsonMapper.builder().findAndAddModules().build();
        String json = jackson3.writeValueAsString(headline);
        try (ConfigurableApplicationContext context = SpringApplication.run(Main.class)) {
            ObjectMapper jackson2 = context.getBean(ObjectMapper.class);
            require(jackson2.writeValueAsString(headline).equals(json), "Jackson 2 writes other JSON than " + json);
            require(jackson2.readValue(json, Headline.class).equals(headline), "Jackson 2 reads another record");
            require(jackson3.readValue(json, Headline.class).equals(headline), "Jackson 3 reads another record");
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
