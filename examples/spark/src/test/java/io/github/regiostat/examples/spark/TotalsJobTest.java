// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class TotalsJobTest {
    private static final int FILES = 6;
    private static final int INDUSTRIES = 10;
    private static final int YEARS = 20;
    private static final List<Region> MEMBERS = Regions.of("jing-jin-ji").members();
    private static final TotalsJob JOB = new TotalsJob(Regions.of("jing-jin-ji"), "gdp", "USD", 2);

    @TempDir
    static Path directory;

    private static SparkSession session;

    @BeforeAll
    static void start() throws IOException {
        SampleFiles.write(files(), MEMBERS, FILES, INDUSTRIES);
        session = SparkSessions.on("local[2]");
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static Path files() {
        return directory.resolve("files");
    }

    private static Dataset totals(Path files, int partitions) {
        return JOB.run(new JavaSparkContext(session.sparkContext()), files, SampleFiles.rates(), partitions);
    }

    private static Dataset totalsOfLoop() throws IOException {
        try (Stream<Path> paths = Files.list(files())) {
            return SortedTotals.merged(JOB.parts(paths.sorted(), SampleFiles.rates()));
        }
    }

    private static byte[] json(Dataset totals) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.write(totals, out);
        return out.toByteArray();
    }

    @Test
    void totals_doNotDependOnPartitions() throws IOException {
        Dataset loop = totalsOfLoop();
        assertThat(loop.size()).isEqualTo(FILES / 3 * INDUSTRIES * YEARS);
        for (int partitions : List.of(1, 2, 8)) {
            Dataset totals = totals(files(), partitions);
            assertThat(totals).containsExactlyElementsOf(loop);
            assertThat(json(totals)).isEqualTo(json(loop));
        }
    }

    @Test
    void parquet_hasSameSortedRows() throws IOException {
        Dataset loop = totalsOfLoop();
        List<String> expected = loop.rows()
                .map(row -> row.period() + " " + row.dimensions() + " "
                        + row.figure().flatMap(figure -> figure.value()).orElseThrow())
                .toList();
        for (int partitions : List.of(1, 2, 8)) {
            Path parquet = directory.resolve("totals-" + partitions);
            ParquetTotals.write(totals(files(), partitions), JOB.decimals(), session, parquet);
            List<String> rows = session.read().parquet(parquet.toUri().toString()).collectAsList().stream()
                    .map(row -> row.getAs("period") + " " + row.getJavaMap(row.fieldIndex("categories")) + " "
                            + row.getAs("currency") + " "
                            + row.getDecimal(row.fieldIndex("amount"))
                                    .stripTrailingZeros()
                                    .toPlainString())
                    .toList();
            assertThat(rows).isEqualTo(expected);
        }
    }

    @Test
    void regionInTwoFiles_isNotCountedTwice() throws IOException {
        Path twice = directory.resolve("twice");
        SampleFiles.write(twice, MEMBERS, 3, 1);
        Files.copy(twice.resolve("part-0.jsonl"), twice.resolve("copy.jsonl"));
        assertThatThrownBy(() -> totals(twice, 2)).hasRootCauseInstanceOf(OverlappingRegionsException.class);
    }

    @Test
    void driver_acceptsConnectionsFromThisMachineOnly() {
        assertThat(session.conf().get("spark.driver.bindAddress")).isEqualTo("127.0.0.1");
        assertThat(session.conf().get("spark.driver.host")).isEqualTo("127.0.0.1");
    }

    /** Jackson 3 uses the annotations of Jackson 2, which Spark brings in a version of its own. */
    @Test
    void annotations_areOfTheVersionOfJackson3() {
        assertThat(JsonFormat.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .endsWith("/jackson-annotations-2.21.jar");
    }
}
