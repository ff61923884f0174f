// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.sdmx.SdmxTexts.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Written messages are valid under the schema of the format. */
@Tag("shared")
class SharedSdmxLawsTest {
    private static final Path SCHEMA = Path.of(
            System.getProperty("regiostat.shared", "../../shared"), "data", "schemas", "sdmx-json-data-schema.json");

    private final Schema schema = schema();

    private static Schema schema() {
        Assume.that(Files.isRegularFile(SCHEMA));
        try (InputStream in = Files.newInputStream(SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Error> errors(String text) {
        return schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Provide
    Arbitrary<Table> tables() {
        return SdmxTexts.tables();
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Arbitraries.oneOf(Datasets.any(), Datasets.cubes());
    }

    @Property(tries = 50)
    void writtenMessage_isValid(@ForAll("tables") Table table) {
        String text =
                table.sizes().size() == 1 ? SdmxTexts.flat(table, false) : SdmxTexts.series(table, Set.of(0), false);

        assertThat(errors(SdmxJson.write(SdmxJson.readDocument(text)))).isEmpty();
    }

    @Property(tries = 50)
    void writtenDataset_isValid(@ForAll("datasets") Dataset dataset) {
        assertThat(errors(SdmxJson.write(SdmxMessage.from(dataset)))).isEmpty();
    }
}
