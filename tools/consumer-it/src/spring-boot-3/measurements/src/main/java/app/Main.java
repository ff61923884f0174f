// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson2.RegiostatJackson2Module;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

/** Starts an application of Spring Boot 3.5 and calls it over HTTP. */
@SpringBootApplication(proxyBeanMethods = false)
class Main {
    private static final Measurement<Money> CONTRACTS = Measurement.builder(
                    Indicator.builder("contracts", Money.class).flow().build())
            .region(Regions.of("CN-BJ"))
            .period("2024")
            .value(Figure.money("CNY", "84.37", Scale.BILLION))
            .build();
    private static final Measurement<Percentage> SHARE = Measurement.builder(
                    Indicator.builder("share", Percentage.class).build())
            .region(Regions.of("CN-BJ"))
            .period("2024")
            .value(Percentage.of("4.27"))
            .build();

    /** A module of the application, which replaces the one of the library. */
    @Bean
    @Profile("numbers")
    RegiostatJackson2Module numbers() {
        return new RegiostatJackson2Module(JsonOptions.DEFAULT.withDecimalsAsNumbers(true));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println("Spring Boot " + SpringBootVersion.getVersion() + ", Jackson " + PackageVersion.VERSION);
        requireNoJackson3();
        try (ConfigurableApplicationContext context = start()) {
            requireMeasurements(context);
            requireDatasets(context);
            requireRefusals(context);
        }
        try (ConfigurableApplicationContext context = start("--spring.profiles.active=numbers")) {
            String json = post(context, "/measurement", RegiostatJson.writeMeasurement(CONTRACTS), 200);
            require(json.contains("\"amount\":84370000000"), "the amount is no number: " + json);
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(Main.class);
        application.setDefaultProperties(
                Map.of("server.address", "127.0.0.1", "server.port", "0", "spring.main.banner-mode", "off"));
        return application.run(arguments);
    }

    private static void requireMeasurements(ConfigurableApplicationContext context)
            throws IOException, InterruptedException {
        String written = RegiostatJson.writeMeasurement(CONTRACTS);
        String json = post(context, "/measurement", written, 200);
        require(RegiostatJson.readMeasurement(json).equals(CONTRACTS), "the measurement returned differs: " + json);
        String headline = post(context, "/headline", written, 200);
        require(
                headline.equals("{\"text\":\"contracts\",\"value\":" + json + "}"),
                "the headline differs: " + headline);
    }

    private static void requireDatasets(ConfigurableApplicationContext context)
            throws IOException, InterruptedException {
        Dataset dataset = Dataset.of(CONTRACTS, SHARE);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        RegiostatJson.write(dataset, written);
        String json = post(context, "/dataset", written.toString(StandardCharsets.UTF_8), 200);
        Dataset back = RegiostatJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        require(back.equals(dataset), "the dataset returned differs: " + json);
        String list =
                "[" + RegiostatJson.writeMeasurement(CONTRACTS) + "," + RegiostatJson.writeMeasurement(SHARE) + "]";
        require(post(context, "/list", list, 200).equals(json), "the dataset of the list differs");
    }

    private static void requireRefusals(ConfigurableApplicationContext context)
            throws IOException, InterruptedException {
        post(context, "/measurement", RegiostatJson.writeMeasurement(SHARE), 400);
        post(context, "/measurement", "{}", 400);
        post(context, "/dataset", "{\"regiostat\":2}", 400);
    }

    private static String post(ConfigurableApplicationContext context, String path, String json, int status)
            throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        require(
                response.statusCode() == status,
                path + " has status " + response.statusCode() + ": " + response.body());
        return response.body();
    }

    /** The databind of Jackson 3 would fail beside the annotations of the first releases of Spring Boot 3.5. */
    private static void requireNoJackson3() {
        try {
            Class.forName("tools.jackson.databind.ObjectMapper");
            throw new IllegalStateException("the databind of Jackson 3 is on the class path");
        } catch (ClassNotFoundException expected) {
            System.out.println("No databind of Jackson 3: " + expected.getMessage());
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
