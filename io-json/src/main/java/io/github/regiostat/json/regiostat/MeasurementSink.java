// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.io.value.WrittenMeasurement;

/** Receives measurements that are read one by one, or as the values of a template. */
@FunctionalInterface
interface MeasurementSink extends RowPatterns.Sink {
    /** Receives a measurement. */
    void accept(WrittenMeasurement row);

    /** Receives the code list of a dimension. Lines have none. */
    default void codeList(String dimension, CodeList codeList) {}

    @Override
    default void accept(RowTemplate<?> template, RowValues values) {
        accept(template.toMeasurement(values));
    }
}
