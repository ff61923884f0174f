// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.sdmx.SdmxTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Written messages are valid under the schema of the format. */
@Tag("shared")
@AddLifecycleHook(SharedFiles.Requirement.class)
class SharedSdmxLawsTest {
    private final Schema schema = schema();

    private static Schema schema() {
        try (InputStream in = Files.newInputStream(SharedFiles.path("schemas/sdmx-json-data-schema.json"))) {
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
    Arbitrary<String> messages() {
        return SdmxTexts.messages();
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Arbitraries.oneOf(Datasets.any(), Datasets.cubes());
    }

    @Property(tries = 50)
    void writtenMessage_isValid(@ForAll("messages") String text) {
        assertThat(errors(SdmxJson.write(SdmxJson.readDocument(text)))).isEmpty();
    }

    @Property(tries = 50)
    void writtenDataset_isValid(@ForAll("datasets") Dataset dataset) {
        assertThat(errors(SdmxJson.write(SdmxMessage.from(dataset)))).isEmpty();
    }
}
