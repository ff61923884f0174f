// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Measurements of Regiostat JSON or of a table: {@code indicator=gdp, region=CN-BJ, period=2024, unit=CNY}, and further
 * dimensions.
 *
 * @param dataset the measurements
 * @param isScaled whether values are multiplied by their scale; otherwise a cell has the multiplier
 */
record RawRegiostatDataset(Dataset dataset, boolean isScaled) implements RawDataset {
    private static final Set<String> OTHER_KEYS =
            Set.of("indicator", "region", "to", "from", "period", "reference", "unit");

    /** Returns the measurements of a table, with the digits of its cells. */
    static RawRegiostatDataset of(Dataset dataset) {
        return new RawRegiostatDataset(dataset, false);
    }

    /** Returns measurements with values in units. */
    static RawRegiostatDataset scaled(Dataset dataset) {
        return new RawRegiostatDataset(dataset, true);
    }

    /** Returns the function from a row to its category, by the id of the dimension. */
    private Map<String, Function<Row, Optional<String>>> keys() {
        Map<String, Function<Row, Optional<String>>> keys = new LinkedHashMap<>();
        keys.put("indicator", row -> Optional.of(row.indicator().id()));
        keys.put("region", row -> Optional.of(row.region().code().toString()));
        keys.put("to", row -> counterpart(row, "to"));
        keys.put("from", row -> counterpart(row, "from"));
        keys.put("period", row -> Optional.of(row.period().toString()));
        dataset.dimensionIds().forEach(id -> keys.put(key(id), row -> row.category(id)));
        keys.put("reference", row -> row.reference().map(Object::toString));
        keys.put("unit", RowFormatter::unit);
        keys.values().removeIf(key -> size(key) == 0);
        return keys;
    }

    /** Returns the key of a dimension, such as {@code dimension.unit} if {@code unit} is another key. */
    private String key(String dimension) {
        String key = dimension;
        while (OTHER_KEYS.contains(key)
                || !key.equals(dimension) && dataset.dimensionIds().contains(key)) {
            key = "dimension." + key;
        }
        return key;
    }

    private static Optional<String> counterpart(Row row, String direction) {
        return row.counterpart()
                .filter(counterpart -> counterpart.direction().code().equals(direction))
                .map(Counterpart::regions)
                .map(regions ->
                        regions.stream().map(Region::code).map(Object::toString).collect(Collectors.joining(" ")));
    }

    @Override
    public Metadata metadata() {
        String publishers =
                dataset.sources().stream().map(Source::publisher).distinct().collect(Collectors.joining(", "));
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of(publishers).filter(names -> !names.isEmpty()),
                Optional.empty());
    }

    @Override
    public List<Dimension> dimensions() {
        return keys().entrySet().stream()
                .map(key -> new Dimension(key.getKey(), key.getKey(), size(key.getValue())))
                .toList();
    }

    private int size(Function<Row, Optional<String>> key) {
        return Math.toIntExact(dataset.rows()
                .flatMap(row -> key.apply(row).stream())
                .distinct()
                .count());
    }

    @Override
    public void forEachCell(CellVisitor visitor) throws IOException {
        List<Function<Row, Optional<String>>> keys = List.copyOf(keys().values());
        CellBuffer cell = new CellBuffer(keys.size());
        for (int index = 0; index < dataset.size(); index++) {
            Row row = dataset.row(index);
            for (int d = 0; d < keys.size(); d++) {
                cell.categories[d] = keys.get(d).apply(row).orElse(null);
            }
            cell.value = (isScaled ? RowFormatter.numberInUnits(row) : RowFormatter.number(row)).orElse(null);
            cell.multiplier = isScaled || cell.value == null
                    ? null
                    : RowFormatter.multiplier(row).orElse(null);
            cell.status = String.join(" ", row.statuses().codes());
            visitor.cell(cell);
        }
    }
}
