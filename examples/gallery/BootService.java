// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
//DEPS io.github.regiostat:regiostat-io-json:0.1.0
//DEPS org.springframework.boot:spring-boot-starter-webmvc:4.1.2
//JAVA_OPTIONS -Dserver.address=127.0.0.1

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A service on Spring Boot: regions are parameters and measurements are JSON, without any configuration. */
@RestController
@EnableAutoConfiguration
class BootService {
    static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class).flow().build();

    @GetMapping("/gdp/{region}") // such as /gdp/CN-BJ; /gdp/XX-1 is answered with status 400
    Measurement<Money> gdp(@PathVariable("region") Region region) {
        return Measurement.builder(GDP).region(region).period("2023")
                .value(Figure.money("CNY", "4376.07", Scale.BILLION)).build();
    }

    public static void main(String... args) {
        SpringApplication.run(BootService.class, args);
    }
}
