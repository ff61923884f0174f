// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.json.worldbank.WorldBankDocument;
import io.github.regiostat.json.worldbank.WorldBankRow;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A response of the World Bank's API: {@code indicator=NY.GDP.MKTP.CD, country=FRA, date=2013}. */
record RawWorldBankDataset(WorldBankDocument document) implements RawDataset {
    @Override
    public Metadata metadata() {
        return new Metadata(
                Optional.empty(),
                document.rows().stream().map(WorldBankRow::indicatorName).findFirst(),
                Optional.of("World Bank"),
                document.lastUpdated());
    }

    @Override
    public List<Dimension> dimensions() {
        return List.of(
                Dimension.of("indicator", document.rows().stream().map(WorldBankRow::indicator)),
                Dimension.of("country", document.rows().stream().map(WorldBankRow::country)),
                Dimension.of("date", document.rows().stream().map(WorldBankRow::date)));
    }

    @Override
    public void forEachCell(CellVisitor visitor) throws IOException {
        CellBuffer cell = new CellBuffer(3);
        for (WorldBankRow row : document.rows()) {
            cell.categories[0] = row.indicator();
            cell.categories[1] = row.country();
            cell.categories[2] = row.date();
            cell.value = row.value().orElse(null);
            cell.text = row.text().orElse(null);
            cell.status = row.observationStatus().orElse(null);
            visitor.cell(cell);
        }
    }
}
