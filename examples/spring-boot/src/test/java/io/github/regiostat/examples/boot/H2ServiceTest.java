// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service with H2, which runs in its process. */
@Tag("spring-boot")
class H2ServiceTest extends MeasurementsContract {
    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";

    @Override
    RunningService start() {
        return RunningService.start(
                "jdbc:h2:mem:contract" + MODE, "sa", "--measurements.max-body=1MB", "--measurements.max-answer=500");
    }

    @Test
    void file_keepsMeasurementsAcrossRestarts(@TempDir Path directory) {
        String url = "jdbc:h2:" + directory.resolve("measurements") + MODE;
        try (RunningService first = RunningService.start(url, "sa")) {
            first.post("/measurements", CSV, "indicator,region,period,value,unit\nkept,CN-BJ,2024,5,CNY\n");
        }
        try (RunningService second = RunningService.start(url, "sa")) {
            assertThat(read(second.get("/measurements").body()).get(0)).hasToString("kept, CN-BJ, 2024: CNY 5");
        }
    }
}
