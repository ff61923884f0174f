// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.rates.table.AreaRates;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.json.worldbank.WorldBankDocument;
import io.github.regiostat.json.worldbank.WorldBankRow;
import io.github.regiostat.period.Frequency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the official exchange rates in a response of the World Bank. */
final class WorldBankRates {
    private static final QuoteTerms AVERAGE = new QuoteTerms(AreaRates.DOLLAR, RateBasis.AVERAGE, BigDecimal.ONE);

    private final WorldBankDocument document;
    private final RatesOptions options;
    private final @Nullable String file;
    private final AreaRates rates = new AreaRates();
    private final IntList rows = new IntList();

    WorldBankRates(WorldBankDocument document, RatesOptions options, @Nullable String file) {
        this.document = document;
        this.options = options;
        this.file = file;
    }

    RatesDocument read() {
        if (!document.isComplete()) {
            throw failure(
                    "",
                    "Response must have all pages, but is page " + document.page() + " of " + document.pages()
                            + "; request all rows on one page (per_page=" + document.total()
                            + "), combine the pages with WorldBankDocument.combine, or read the page alone with"
                            + " withoutOtherPages",
                    null);
        }
        List<WorldBankRow> all = document.rows();
        requireSelected(all);
        for (int i = 0; i < all.size(); i++) {
            try {
                rate(all.get(i), i);
            } catch (IllegalArgumentException invalid) {
                throw failure(document.pointer(i), String.valueOf(invalid.getMessage()), invalid);
            }
        }
        return RatesDocument.of(rates.build(this::location), Publishers.WORLD_BANK, this::location);
    }

    private void requireSelected(List<WorldBankRow> all) {
        if (!all.isEmpty() && all.stream().noneMatch(row -> options.includes(row.country()))) {
            throw failure(
                    "",
                    "Response must have an area of RatesOptions.withAreas, but has none of "
                            + String.join(", ", new TreeSet<>(options.areas())) + "; its areas are codes such as "
                            + Text.quote(all.get(0).country()),
                    null);
        }
    }

    private void rate(WorldBankRow row, int index) {
        AreaRates.requireOfficialRate(row.indicator());
        Optional<String> digits = row.value().or(row::text);
        String area = row.country();
        if (digits.isEmpty() || !options.includes(area)) {
            return;
        }
        String year = row.date();
        if (rates.period(year).frequency() != Frequency.YEAR) {
            throw new IllegalArgumentException(
                    "Period of an official exchange rate must be a year, but was " + Text.quote(year));
        }
        rates.value(area, digits.get());
        rates.rate(AVERAGE, area, rates.localCurrency(area, year), year);
        rows.add(index);
    }

    private JsonLocation<JsonFormatException> location(int rate) {
        return (message, cause) -> failure(document.pointer(rows.at(rate)), message, cause);
    }

    private JsonFormatException failure(String pointer, String message, @Nullable Throwable cause) {
        return new JsonFormatException(message, file, pointer, 0, 0, cause);
    }
}
