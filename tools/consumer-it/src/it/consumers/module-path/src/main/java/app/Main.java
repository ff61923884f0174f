// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.html.CheckedPage;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a measurement, with the modules found by mappers of Jackson 2 and 3, and writes a page. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws JsonProcessingException {
        Indicator<Money> contracts = Indicator.builder("technology-contracts", Money.class)
                .flow()
                .name("Technology contracts")
                .build();
        Measurement<Money> in2024 = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .to(Regions.of("CN-TJ"), Regions.of("CN-HE"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(in2024);
        require(mapper.readValue(json, Measurement.class).equals(in2024), "the measurement read back differs: " + json);
        ObjectMapper jackson2 = new ObjectMapper().findAndRegisterModules();
        require(jackson2.writeValueAsString(in2024).equals(json), "Jackson 2 writes other JSON than " + json);
        require(jackson2.readValue(json, Measurement.class).equals(in2024), "Jackson 2 reads another measurement");
        requireRefusal(in2024);
        String page = CheckedPage.builder("<Contracts>").build().toHtml();
        require(page.contains("<title>&lt;Contracts&gt;</title>"), "the page has no title: " + page);
        System.out.println(json + ", " + Main.class.getModule());
    }

    /** Requires that mappers without the module fail, and that their messages have the remedy. */
    private static void requireRefusal(Measurement<Money> measurement) throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().build();
        try {
            throw new IllegalStateException(mapper.writeValueAsString(measurement));
        } catch (JacksonException e) {
            require(
                    e.getOriginalMessage().contains("Object mapper must have RegiostatModule to write Measurement"),
                    "the message does not name the module: " + e.getMessage());
        }
        try {
            throw new IllegalStateException(new ObjectMapper().writeValueAsString(measurement));
        } catch (JsonProcessingException e) {
            require(
                    e.getOriginalMessage().contains("regiostat-io-json-jackson2 with a mapper of Jackson 2"),
                    "the message does not name the artifact: " + e.getMessage());
        }
        String money = mapper.writeValueAsString(Money.of("CNY", 7));
        require(money.equals("\"CNY 7\""), "money must be text: " + money);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
