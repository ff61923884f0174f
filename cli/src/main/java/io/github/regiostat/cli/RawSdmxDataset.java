// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.sdmx.SdmxComponent;
import io.github.regiostat.json.sdmx.SdmxContent;
import io.github.regiostat.json.sdmx.SdmxDataSet;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.sdmx.SdmxObservation;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A data set of an SDMX-JSON message: {@code FREQ=D, CURRENCY=NZD, …, TIME_PERIOD=2013-01-18}. */
record RawSdmxDataset(SdmxMessage message, SdmxDataSet dataSet) implements RawDataset {
    private static final String STATUS = "OBS_STATUS";

    static List<RawSdmxDataset> of(SdmxMessage message) {
        return message.dataSets().stream()
                .map(dataSet -> new RawSdmxDataset(message, dataSet))
                .toList();
    }

    @Override
    public Metadata metadata() {
        return new Metadata(
                Optional.empty(),
                dataSet.structure().name().best().or(() -> message.name().best()),
                message.sender().flatMap(sender -> sender.name().best().or(sender::id)),
                message.prepared());
    }

    @Override
    public List<Dimension> dimensions() {
        return components().stream()
                .map(dimension -> new Dimension(
                        dimension.id(),
                        dimension.name().best().orElse(dimension.id()),
                        dimension.values().size()))
                .toList();
    }

    private List<SdmxComponent> components() {
        return dataSet.structure().dimensions();
    }

    @Override
    public boolean hasAttributes() {
        return true;
    }

    @Override
    public void forEachCell(CellVisitor visitor) throws IOException {
        if (!dataSet.isData()) {
            return;
        }
        List<SdmxComponent> components = components();
        boolean hasOneMeasure = !message.hasSeveralMeasures();
        CellBuffer cell = new CellBuffer(components.size());
        for (Iterator<SdmxObservation> remaining = dataSet.observations().iterator(); remaining.hasNext(); ) {
            SdmxObservation observation = remaining.next();
            Map<String, SdmxContent> dimensions = observation.dimensions();
            for (int d = 0; d < components.size(); d++) {
                SdmxContent category = dimensions.get(components.get(d).id());
                cell.categories[d] = category == null ? null : category.text();
                cell.isJson[d] = category != null && !category.isText();
            }
            cell.value = observation.value().orElse(null);
            cell.text = observation.text().map(SdmxContent::text).orElse(null);
            cell.attributes = observation.attributes();
            cell.status = Optional.ofNullable(observation.attributes().get(STATUS))
                    .map(SdmxContent::text)
                    .orElse(null);
            cell.measure = hasOneMeasure ? null : observation.measure();
            visitor.cell(cell);
        }
    }
}
