// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.examples.boot.store.MeasurementQuery;
import io.github.regiostat.examples.boot.store.MeasurementStore;
import io.github.regiostat.examples.boot.store.StoreResult;
import io.github.regiostat.indicator.Indicator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stores and returns measurements and their indicators. */
@RestController
class MeasurementController {
    private final MeasurementStore store;

    MeasurementController(MeasurementStore store) {
        this.store = store;
    }

    /** Defines an indicator, of which tables have only the id. Reads and writes it by the mapper of Spring. */
    @PostMapping("/indicators")
    Indicator<?> define(@RequestBody Indicator<?> indicator) {
        store.store(indicator);
        return indicator;
    }

    @GetMapping("/indicators")
    List<Indicator<?>> indicators() {
        return store.indicators();
    }

    @PostMapping("/measurements")
    StoreResult store(@RequestBody Dataset dataset) {
        return store.store(dataset);
    }

    @GetMapping("/measurements")
    Dataset find(MeasurementQuery query) {
        return store.find(query);
    }
}
