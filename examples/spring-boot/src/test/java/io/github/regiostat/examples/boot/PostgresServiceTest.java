// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** The service with PostgreSQL, whose programs are a test dependency. */
@Tag("postgresql")
class PostgresServiceTest extends MeasurementsContract {
    private EmbeddedPostgres database;

    @Override
    RunningService start() {
        try {
            database = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RunningService.start(
                database.getJdbcUrl("postgres", "postgres"),
                "postgres",
                "--measurements.max-body=1MB",
                "--measurements.max-answer=500");
    }

    @AfterAll
    void stopDatabase() throws IOException {
        database.close();
    }
}
