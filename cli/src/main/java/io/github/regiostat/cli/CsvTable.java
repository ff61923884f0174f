// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.json.rates.RateQuote;
import io.github.regiostat.json.rates.RatesDocument;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Source;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes measurements or exchange rates as CSV (RFC 4180): a line of column names, then a line for each of them. */
final class CsvTable {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");
    private static final List<String> KEY_COLUMNS =
            List.of("indicator", "region", "region_name", "direction", "counterpart", "period");
    private static final List<String> FIGURE_COLUMNS = List.of(
            "reference",
            "value",
            "multiplier",
            "unit",
            "qualifier",
            "resolution",
            "status",
            "confidentiality",
            "source",
            "vintage",
            "note");

    private static final List<String> RATE_COLUMNS = List.of("base", "quote", "period", "basis", "rate", "source");

    private final Writer out;

    private CsvTable(Writer out) {
        this.out = out;
    }

    static void write(Dataset dataset, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable table = new CsvTable(text);
        List<String> dimensions = List.copyOf(dataset.dimensionIds());
        List<String> names = new ArrayList<>(KEY_COLUMNS);
        dimensions.forEach(id -> names.add(column(id, dimensions)));
        names.addAll(FIGURE_COLUMNS);
        table.line(names);
        for (int index = 0; index < dataset.size(); index++) {
            table.line(cells(dataset.row(index), dimensions));
        }
        text.flush();
    }

    /** Returns the column of a dimension, such as {@code dimension.unit} if {@code unit} is another column. */
    private static String column(String dimension, List<String> dimensions) {
        String name = dimension;
        while (KEY_COLUMNS.contains(name)
                || FIGURE_COLUMNS.contains(name)
                || !name.equals(dimension) && dimensions.contains(name)) {
            name = "dimension." + name;
        }
        return name;
    }

    private static List<String> cells(Row row, List<String> dimensions) {
        List<String> cells = new ArrayList<>();
        cells.add(row.indicator().id());
        cells.add(row.region().code().toString());
        cells.add(row.region().name());
        cells.add(text(row.counterpart().map(Counterpart::direction).map(Direction::code)));
        cells.add(text(row.counterpart().map(CsvTable::codes)));
        cells.add(row.period().toString());
        dimensions.forEach(id -> cells.add(text(row.category(id))));
        cells.add(text(row.reference().map(Object::toString)));
        cells.add(text(RowFormatter.number(row)));
        cells.add(row.isMissing() ? "" : RowFormatter.multiplier(row));
        cells.add(text(RowFormatter.unit(row)));
        Optional<FigureAttributes> figure = row.figureAttributes();
        cells.add(text(figure.map(FigureAttributes::qualifier)
                .filter(q -> q != Qualifier.NONE)
                .map(Qualifier::code)));
        cells.add(resolution(figure));
        cells.add(String.join(" ", row.statuses().codes()));
        cells.add(text(row.confidentiality().map(Confidentiality::code)));
        cells.add(text(row.source().map(Source::publisher)));
        cells.add(text(row.source().flatMap(Source::vintage)));
        cells.add(text(row.note()));
        return cells;
    }

    private static String codes(Counterpart counterpart) {
        return counterpart.regions().stream()
                .map(Region::code)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static String resolution(Optional<FigureAttributes> figure) {
        boolean isExact = figure.map(FigureAttributes::isExact).orElse(false);
        return isExact
                ? "exact"
                : text(figure.flatMap(FigureAttributes::resolution).map(BigDecimal::toPlainString));
    }

    /** Writes exchange rates with the published digits. */
    static void write(RatesDocument rates, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable table = new CsvTable(text);
        table.line(RATE_COLUMNS);
        String source = text(rates.source().map(Source::publisher));
        for (RateQuote quote : rates.quotes()) {
            table.line(List.of(
                    quote.base(), quote.quote(), quote.date(), quote.basis().code(), quote.value(), source));
        }
        text.flush();
    }

    static void write(ExchangeRates rates, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvTable table = new CsvTable(text);
        table.line(RATE_COLUMNS);
        for (ExchangeRate rate : rates.rates()) {
            table.line(List.of(
                    rate.base().getCurrencyCode(),
                    rate.quote().getCurrencyCode(),
                    rate.period().toString(),
                    rate.basis().code(),
                    rate.publishedRate().toPlainString(),
                    text(rate.source().map(Source::publisher))));
        }
        text.flush();
    }

    private static String text(Optional<String> cell) {
        return cell.orElse("");
    }

    private void line(List<String> cells) throws IOException {
        for (Iterator<String> remaining = cells.iterator(); remaining.hasNext(); ) {
            String cell = remaining.next();
            out.write(NEEDS_QUOTES.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            out.write(remaining.hasNext() ? ',' : '\n');
        }
    }
}
