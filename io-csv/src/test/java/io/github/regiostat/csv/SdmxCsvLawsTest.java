// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.csv.SdmxCsvOptions.Keys;
import io.github.regiostat.csv.SdmxCsvOptions.Labels;
import io.github.regiostat.csv.SdmxCsvOptions.Version;
import io.github.regiostat.dataset.Dataset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of SDMX-CSV: a dataset that is written reads back equal, in any version and order of rows. */
class SdmxCsvLawsTest {
    @Provide
    Arbitrary<Dataset> datasets() {
        return Datasets.any().filter(dataset -> !dataset.isEmpty());
    }

    @Provide
    Arbitrary<SdmxCsvOptions> options() {
        Arbitrary<SdmxCsvOptions> version2 = Combinators.combine(
                        Arbitraries.of(Labels.class), Arbitraries.of(Keys.class))
                .as((labels, keys) -> SdmxCsvOptions.DEFAULT.withLabels(labels).withKeys(keys));
        Arbitrary<SdmxCsvOptions> version1 = Arbitraries.of(Labels.ID, Labels.BOTH)
                .map(labels -> SdmxCsvOptions.DEFAULT.withVersion(Version.V1_0).withLabels(labels));
        return Arbitraries.oneOf(version1, version2);
    }

    private static byte[] written(Dataset dataset, SdmxCsvOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(dataset, out, options);
        return out.toByteArray();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void writtenDataset_isReadEqual(@ForAll("datasets") Dataset dataset, @ForAll("options") SdmxCsvOptions options)
            throws IOException {
        byte[] text = written(dataset, options);

        assertThat(SdmxCsv.read(new ByteArrayInputStream(text))).isEqualTo(dataset);
        assertThat(Csv.read(new ByteArrayInputStream(text))).isEqualTo(dataset);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void writtenDataset_hasTheSameBytesAgain(@ForAll("datasets") Dataset dataset) throws IOException {
        byte[] text = written(dataset, SdmxCsvOptions.DEFAULT);

        assertThat(written(SdmxCsv.read(new ByteArrayInputStream(text)), SdmxCsvOptions.DEFAULT))
                .isEqualTo(text);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void orderOfRows_doesNotMatter(@ForAll("datasets") Dataset dataset) throws IOException {
        String text = new String(written(dataset, SdmxCsvOptions.DEFAULT), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() != dataset.size() + 1) {
            return; // A note has a line break.
        }
        Collections.reverse(lines.subList(1, lines.size()));
        byte[] reversed = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);

        assertThat(SdmxCsv.read(new ByteArrayInputStream(reversed))).isEqualTo(dataset);
    }
}
