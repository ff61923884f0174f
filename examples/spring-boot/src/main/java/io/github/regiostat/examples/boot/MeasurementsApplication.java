// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The service, at {@code http://127.0.0.1:8080/measurements} by default. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(MeasurementsProperties.class)
public class MeasurementsApplication {
    /**
     * Starts the service.
     *
     * @param args options of Spring Boot, such as {@code --server.port=9000}
     */
    public static void main(String[] args) {
        SpringApplication.run(MeasurementsApplication.class, args);
    }
}
