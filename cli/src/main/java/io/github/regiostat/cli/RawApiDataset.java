// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.api.ApiObservation;
import io.github.regiostat.json.api.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A response of a statistical API: {@code zb=A020101, reg=110000, sj=2022}. */
record RawApiDataset(ApiResponse response) implements RawDataset {
    @Override
    public Metadata metadata() {
        return new Metadata(Optional.empty(), response.title(), response.publisher(), response.lastUpdated());
    }

    @Override
    public List<Dimension> dimensions() {
        return response.dimensionIds().stream()
                .map(id -> Dimension.of(id, response.categories(id).keySet().stream()))
                .toList();
    }

    @Override
    public void forEachCell(CellVisitor visitor) throws IOException {
        List<String> ids = response.dimensionIds();
        CellBuffer cell = new CellBuffer(ids.size());
        for (ApiObservation observation : response.observations()) {
            Map<String, String> categories = observation.categories();
            for (int i = 0; i < ids.size(); i++) {
                cell.categories[i] = categories.get(ids.get(i));
            }
            cell.value = observation.value().orElse(null);
            cell.text = observation.text().orElse(null);
            cell.status = observation.attributes().get("OBS_STATUS");
            visitor.cell(cell);
        }
    }
}
