// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.assembly.DatasetAssembler;
import io.github.regiostat.json.assembly.DatasetRestorer;
import io.github.regiostat.json.mapping.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a dataset of the cubes of a document. */
final class JsonStatDatasetBuilder {
    private static final String EUROSTAT = "ESTAT";
    private static final String STATUS = "status";

    private final JsonStatDocument document;
    private final @Nullable String source;

    JsonStatDatasetBuilder(JsonStatDocument document, @Nullable String source) {
        this.document = document;
        this.source = source;
    }

    /** By the usual mapping, unless the cubes were made of datasets. */
    Dataset read() {
        return merged(view -> view.extension()
                .own()
                .map(facts -> DatasetRestorer.restore(
                        view, facts, view.pointer() + "/extension/" + PublisherExtension.OWN, STATUS, source))
                .orElseGet(() -> DatasetAssembler.assemble(view, usual(view), source)));
    }

    Dataset read(Mapping mapping) {
        return merged(view -> DatasetAssembler.assemble(view, mapping.over(usual(view)), source));
    }

    private static Mapping usual(CubeObservations view) {
        return view.extension().agency().filter(EUROSTAT::equals).isPresent() ? Mapping.eurostat() : Mapping.jsonStat();
    }

    private Dataset merged(Function<CubeObservations, Dataset> making) {
        List<Cube> cubes = document.cubes();
        if (cubes.isEmpty()) {
            throw failure(
                    "Document must hold a dataset, but is a "
                            + document.responseClass().code() + " without one",
                    null);
        }
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < cubes.size(); i++) {
            datasets.add(making.apply(new CubeObservations(cubes.get(i), document.name(i), document.pointer(i))));
        }
        if (datasets.size() == 1) {
            return datasets.get(0);
        }
        try {
            return Dataset.merge(datasets);
        } catch (DuplicateMeasurementException twice) {
            throw failure("Observations of two datasets must differ, but do not: " + twice.measurement(), twice);
        }
    }

    private JsonFormatException failure(String message, @Nullable Throwable cause) {
        return new JsonFormatException(message, source, "", 0, 0, cause);
    }
}
