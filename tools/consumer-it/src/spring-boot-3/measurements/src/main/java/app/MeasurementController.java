// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Returns the measurements that it takes. */
@RestController
class MeasurementController {
    /** A measurement with its text. */
    record Headline(String text, Measurement<Money> value) {}

    @PostMapping("/measurement")
    Measurement<Money> measurement(@RequestBody Measurement<Money> measurement) {
        return measurement;
    }

    @PostMapping("/headline")
    Headline headline(@RequestBody Measurement<Money> measurement) {
        return new Headline(measurement.indicator().id(), measurement);
    }

    @PostMapping("/dataset")
    Dataset dataset(@RequestBody Dataset dataset) {
        return dataset;
    }

    @PostMapping("/list")
    Dataset list(@RequestBody List<Measurement<?>> measurements) {
        return Dataset.copyOf(measurements);
    }
}
