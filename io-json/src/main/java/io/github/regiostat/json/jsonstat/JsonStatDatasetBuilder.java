// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.DatasetAssembler;
import io.github.regiostat.io.assembly.DatasetRestorer;
import io.github.regiostat.io.assembly.MappingCheck;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a dataset from the cubes of a document. */
final class JsonStatDatasetBuilder {
    private static final String EUROSTAT = "ESTAT";
    private static final String STATUS = "status";

    private final JsonStatDocument document;
    private final @Nullable String source;

    JsonStatDatasetBuilder(JsonStatDocument document) {
        this.document = document;
        this.source = document.sourceName().orElse(null);
    }

    /** Builds the dataset by the default mapping, or restores it if the cubes were written from a dataset. */
    Dataset read(Consumer<String> remarks) {
        return merged(observations -> observations
                .extension()
                .regiostat()
                .map(restorationData -> DatasetRestorer.restore(
                        observations,
                        restorationData,
                        observations.pointer() + "/extension/" + PublisherExtension.REGIOSTAT,
                        STATUS,
                        source))
                .orElseGet(
                        () -> DatasetAssembler.assemble(observations, defaultMapping(observations), source, remarks)));
    }

    Dataset read(Mapping mapping) {
        MappingCheck.require(mapping, observations(), source);
        return assembled(mapping, remark -> {});
    }

    Dataset read(Mapping mapping, Consumer<String> remarks) {
        unmatchedKeys(mapping).forEach(remarks);
        return assembled(mapping, remarks);
    }

    private Dataset assembled(Mapping mapping, Consumer<String> remarks) {
        return merged(observations ->
                DatasetAssembler.assemble(observations, mapping.over(defaultMapping(observations)), source, remarks));
    }

    List<String> unmatchedKeys(Mapping mapping) {
        return MappingCheck.check(mapping, observations(), source);
    }

    private List<CubeObservations> observations() {
        List<CubeObservations> observations = new ArrayList<>();
        for (int i = 0; i < document.cubes().size(); i++) {
            observations.add(new CubeObservations(
                    document.cubes().get(i),
                    document.name(i),
                    document.pointers().get(i)));
        }
        return observations;
    }

    private static Mapping defaultMapping(CubeObservations observations) {
        return observations.extension().agency().filter(EUROSTAT::equals).isPresent()
                ? Mapping.eurostat()
                : Mapping.jsonStat();
    }

    private Dataset merged(Function<CubeObservations, Dataset> assembly) {
        if (document.cubes().isEmpty()) {
            throw failure(
                    "Document must contain a dataset, but is a "
                            + document.responseClass().code() + " without one",
                    null);
        }
        List<Dataset> datasets = observations().stream().map(assembly).toList();
        if (datasets.size() == 1) {
            return datasets.get(0);
        }
        try {
            return Dataset.merge(datasets);
        } catch (DuplicateMeasurementException duplicate) {
            throw failure(
                    "Observations of two datasets must have different keys, but both have " + duplicate.measurement(),
                    duplicate);
        }
    }

    private JsonFormatException failure(String message, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, "", 0, 0, cause);
    }
}
