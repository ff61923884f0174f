// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.assembly.DatasetAssembler;
import io.github.regiostat.json.assembly.DatasetRestorer;
import io.github.regiostat.json.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a dataset of a message: the data sets of each structure as their actions say, all structures together. */
final class SdmxDatasetBuilder {
    private static final String EUROSTAT = "ESTAT";

    private final SdmxMessage message;
    private final @Nullable String source;

    SdmxDatasetBuilder(SdmxMessage message, @Nullable String source) {
        this.message = message;
        this.source = source;
    }

    /** The dataset that the message was written from, or that which the usual mapping of its agency makes of it. */
    Dataset read() {
        return merged(cube -> restored(cube).orElseGet(() -> assembled(cube, usual(cube))));
    }

    Dataset read(Mapping mapping) {
        return merged(cube -> assembled(cube, mapping.over(usual(cube))));
    }

    private interface Making {
        Dataset of(SdmxCube cube);
    }

    private Dataset merged(Making making) {
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < message.structures().size(); i++) {
            SdmxCube cube = new SdmxCube(message, i);
            if (!cube.isEmpty()) {
                datasets.add(making.of(cube));
            }
        }
        if (datasets.size() == 1) {
            return datasets.get(0);
        }
        try {
            return Dataset.merge(datasets);
        } catch (DuplicateMeasurementException twice) {
            throw new JsonFormatException(
                    "Observations of two structures must differ, but do not: " + twice.measurement(),
                    source,
                    "",
                    0,
                    0,
                    twice);
        }
    }

    private Dataset assembled(SdmxCube cube, Mapping mapping) {
        return DatasetAssembler.assemble(cube, mapping, source);
    }

    private static Mapping usual(SdmxCube cube) {
        boolean isEurostat = cube.metadata().agency().filter(EUROSTAT::equals).isPresent();
        return isEurostat ? Mapping.eurostat().over(Mapping.sdmx()) : Mapping.sdmx();
    }

    private Optional<Dataset> restored(SdmxCube cube) {
        List<SdmxAnnotation> annotations = cube.structure().annotations();
        for (int i = 0; i < annotations.size(); i++) {
            SdmxAnnotation annotation = annotations.get(i);
            if (annotation.type().filter(SdmxMessageBuilder.FACTS::equals).isPresent()) {
                String facts = annotation.text().best().orElse("");
                return Optional.of(DatasetRestorer.restore(
                        cube,
                        facts,
                        cube.pointer() + "/annotations/" + i + "/text",
                        SdmxMessageBuilder.STATUS,
                        source));
            }
        }
        return Optional.empty();
    }
}
