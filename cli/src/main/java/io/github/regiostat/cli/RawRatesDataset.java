// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Exchange rates without interpretation: {@code base=EUR, quote=USD, date=2024-01-02}. */
record RawRatesDataset(RatesDocument document) implements RawDataset {
    @Override
    public Metadata metadata() {
        return new Metadata(
                Optional.empty(),
                Optional.of("Exchange rates"),
                document.source().map(Source::publisher),
                Optional.empty());
    }

    @Override
    public List<Dimension> dimensions() {
        return List.of(
                Dimension.of("base", document.quotes().stream().map(RateQuote::base)),
                Dimension.of("quote", document.quotes().stream().map(RateQuote::quote)),
                Dimension.of("date", document.quotes().stream().map(RateQuote::date)));
    }

    @Override
    public void forEachCell(CellVisitor visitor) throws IOException {
        CellBuffer cell = new CellBuffer(3);
        for (RateQuote quote : document.quotes()) {
            cell.categories[0] = quote.base();
            cell.categories[1] = quote.quote();
            cell.categories[2] = quote.date();
            cell.value = quote.value();
            visitor.cell(cell);
        }
    }
}
