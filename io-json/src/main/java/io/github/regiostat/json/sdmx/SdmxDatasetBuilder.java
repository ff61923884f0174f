// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.AgencyMappings;
import io.github.regiostat.io.assembly.DatasetAssembler;
import io.github.regiostat.io.assembly.DatasetRestorer;
import io.github.regiostat.io.assembly.MappingCheck;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a dataset from a message: applies the actions of the data sets of each structure and merges the structures.
 */
final class SdmxDatasetBuilder {
    private final SdmxMessage message;
    private final @Nullable String source;

    SdmxDatasetBuilder(SdmxMessage message) {
        this.message = message;
        this.source = message.source().orElse(null);
    }

    /**
     * Restores the dataset that the message was written from, or else builds one by the default mapping of its agency.
     */
    Dataset read(Consumer<String> remarks) {
        return merged(cube ->
                restored(cube).orElseGet(() -> DatasetAssembler.assemble(cube, defaultMapping(cube), source, remarks)));
    }

    Dataset read(Mapping mapping) {
        MappingCheck.require(mapping, cubes(), source);
        return assembled(mapping, remark -> {});
    }

    Dataset read(Mapping mapping, Consumer<String> remarks) {
        unmatchedKeys(mapping).forEach(remarks);
        return assembled(mapping, remarks);
    }

    private Dataset assembled(Mapping mapping, Consumer<String> remarks) {
        return merged(cube -> DatasetAssembler.assemble(cube, mapping.over(defaultMapping(cube)), source, remarks));
    }

    List<String> unmatchedKeys(Mapping mapping) {
        return MappingCheck.check(mapping, cubes(), source);
    }

    private List<SdmxCube> cubes() {
        return IntStream.range(0, message.structures().size())
                .mapToObj(i -> new SdmxCube(message, i))
                .filter(cube -> !cube.isEmpty())
                .toList();
    }

    private interface Assembly {
        Dataset of(SdmxCube cube);
    }

    private Dataset merged(Assembly assembly) {
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < message.structures().size(); i++) {
            SdmxCube cube = new SdmxCube(message, i);
            if (!cube.isEmpty()) {
                datasets.add(assembly.of(cube));
            }
        }
        if (datasets.size() == 1) {
            return datasets.get(0);
        }
        try {
            return Dataset.merge(datasets);
        } catch (DuplicateMeasurementException duplicate) {
            throw new JsonFormatException(
                    "Observations of two structures must have different keys, but both have " + duplicate.measurement(),
                    source,
                    "",
                    0,
                    0,
                    duplicate);
        }
    }

    private static Mapping defaultMapping(SdmxCube cube) {
        return AgencyMappings.sdmx(cube.metadata().agency());
    }

    private Optional<Dataset> restored(SdmxCube cube) {
        List<SdmxAnnotation> annotations = cube.structure().annotations();
        for (int i = 0; i < annotations.size(); i++) {
            SdmxAnnotation annotation = annotations.get(i);
            if (annotation
                    .type()
                    .filter(SdmxMessageBuilder.RESTORATION_TYPE::equals)
                    .isPresent()) {
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
