// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.calculation.Ratios;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Statuses;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The hash code is the same in every JVM; {@code -XX:hashCode=2} gives all objects the same identity hash code. */
class DatasetHashTest {
    public static void main(String[] args) {
        System.out.println(hash());
    }

    private static int hash() {
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        Dataset dataset = Dataset.of(
                DatasetFixtures.gdp(BEIJING, "2024", "4984.31")
                        .id("F1")
                        .to(HEBEI)
                        .dimension("sex", "F")
                        .reference(Reference.to(HEBEI))
                        .source(DatasetFixtures.vintage("2025"))
                        .statuses(Statuses.parse("B,P"))
                        .confidentiality(Confidentiality.ofCode("F"))
                        .note("note")
                        .build(),
                DatasetFixtures.gdp(BEIJING, "2024", "1").build(),
                DatasetFixtures.population(BEIJING, "2024", 5),
                DatasetFixtures.missing(DatasetFixtures.RATE, BEIJING, "2024"));
        Dataset derived = dataset.within("2024")
                .filter(row -> row.counterpart().isEmpty())
                .derived(DatasetFixtures.GDP, DatasetFixtures.POPULATION, Ratios::perCapita);
        return Dataset.merge(dataset.convertedTo("USD", rates), derived).hashCode();
    }

    @Test
    void hash_isTheSameInAnotherJvm() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-cp",
                        rootOf(Dataset.class) + File.pathSeparator + rootOf(DatasetHashTest.class),
                        DatasetHashTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(output(other)).isEqualTo(String.valueOf(hash()));
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    }

    private static Path rootOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
