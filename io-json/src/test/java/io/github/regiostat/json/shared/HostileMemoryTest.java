// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.architecture.SeparateJvm;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jsonstat.JsonStat;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JacksonModule;

/** The hostile files, in a JVM with 64 MB. */
@RequiresSharedFiles
class HostileMemoryTest {
    @Test
    void hostileFiles_areRejectedIn64Megabytes() throws IOException, InterruptedException {
        String outcomes = SeparateJvm.run(
                64,
                HostileMemoryProgram.class,
                SharedFiles.path("hostile"),
                Dataset.class,
                Mapping.class,
                JsonStat.class,
                JsonParser.class,
                JacksonModule.class,
                JsonValue.class);
        assertThat(outcomes).doesNotContain("failed with").endsWith("1427 of 1434 rejected");
    }
}
