// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The columns of a dataset as a table: region, its name, period and further dimensions, then one column of values for
 * each indicator with its unit and scale.
 */
final class DatasetColumns {
    private static final String REGION = "region";
    private static final String REGION_NAME = "region name";
    private static final String PERIOD = "period";
    private static final String COUNTERPART = "counterpart region";
    private static final String VINTAGE = "vintage";
    /** The code of SDMX for a row without a category of a dimension that other rows have. */
    private static final String NOT_APPLICABLE = "_Z";

    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_384;

    private final Dataset dataset;
    private final List<String> dimensions;
    private final boolean hasVintages;
    private final Optional<Direction> direction;
    private final Map<Variable, Integer> variables = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private DatasetColumns(Dataset dataset) {
        this.dataset = dataset;
        this.dimensions = List.copyOf(dataset.dimensionIds());
        Set<Optional<String>> vintages =
                dataset.rows().map(row -> row.source().flatMap(Source::vintage)).collect(Collectors.toSet());
        long publishers =
                dataset.sources().stream().map(Source::publisher).distinct().count();
        this.hasVintages = publishers == 1 && vintages.size() > 1 && !vintages.contains(Optional.<String>empty());
        this.direction = dataset.rows()
                .flatMap(row -> row.counterpart().map(Counterpart::direction).stream())
                .findFirst();
    }

    /** What a column of values has: an indicator in a unit and a scale. */
    private record Variable(Indicator<?> indicator, Optional<Unit<?>> unit, Scale scale, boolean isExact) {
        static Variable of(Row row) {
            Optional<FigureAttributes> attributes = row.figureAttributes();
            return new Variable(
                    row.indicator(),
                    row.unit(),
                    attributes.map(FigureAttributes::scale).orElse(Scale.UNIT),
                    attributes.filter(FigureAttributes::isExact).isPresent());
        }
    }

    /** A row of the table: the row of the dataset for each column of values, or -1. */
    static final class Line {
        private final List<Integer> rows = new ArrayList<>();

        private boolean has(int variable) {
            return variable < rows.size() && rows.get(variable) >= 0;
        }

        private void put(int variable, int row) {
            while (rows.size() <= variable) {
                rows.add(-1);
            }
            rows.set(variable, row);
        }

        int anyRow() {
            return rows.stream().filter(row -> row >= 0).findFirst().orElseThrow();
        }

        Optional<Integer> row(int variable) {
            return has(variable) ? Optional.of(rows.get(variable)) : Optional.empty();
        }
    }

    static DatasetColumns of(Dataset dataset) {
        DatasetColumns columns = new DatasetColumns(dataset);
        columns.collect();
        return columns;
    }

    private void collect() {
        requireOneForm();
        dataset.rows()
                .filter(row -> !row.isMissing())
                .forEach(row -> variables.putIfAbsent(Variable.of(row), variables.size()));
        Map<List<String>, List<Line>> byKeys = new HashMap<>();
        for (int index = 0; index < dataset.size(); index++) {
            Row row = dataset.row(index);
            int variable = variable(row);
            List<Line> same = byKeys.computeIfAbsent(keys(row), each -> new ArrayList<>());
            Optional<Line> free =
                    same.stream().filter(line -> !line.has(variable)).findFirst();
            Line line = free.orElseGet(() -> {
                Line added = new Line();
                same.add(added);
                lines.add(added);
                return added;
            });
            line.put(variable, index);
        }
        nameVariables();
        if (lines.size() > LAST_ROW || header().size() > LAST_COLUMN) {
            throw new IllegalArgumentException("Dataset must fit into a sheet of " + LAST_ROW + " rows and "
                    + LAST_COLUMN + " columns, but has " + lines.size() + " rows and " + header().size()
                    + " columns: write a part of it, or another format");
        }
    }

    /** Returns the column of a row. A missing observation is in the first column of its indicator and unit. */
    private int variable(Row row) {
        if (row.isMissing()) {
            for (Map.Entry<Variable, Integer> each : variables.entrySet()) {
                Variable variable = each.getKey();
                if (variable.indicator().equals(row.indicator())
                        && (row.unit().isEmpty() || row.unit().equals(variable.unit()))) {
                    return each.getValue();
                }
            }
        }
        return variables.computeIfAbsent(Variable.of(row), each -> variables.size());
    }

    private void requireOneForm() {
        Set<Optional<Direction>> directions = dataset.rows()
                .map(row -> row.counterpart().map(Counterpart::direction))
                .collect(Collectors.toSet());
        boolean isOfOneRegion = dataset.rows()
                .flatMap(row -> row.counterpart().stream())
                .allMatch(each -> each.regions().size() == 1);
        if (directions.size() > 1 || !isOfOneRegion) {
            throw new IllegalArgumentException("Dataset must have figures without counterpart, or with one region to or"
                    + " from which they go, but has others: write a part of it, or json-stat, sdmx-csv or regiostat");
        }
    }

    /** Names columns by the indicator and its unit; those of one name are numbered. */
    private void nameVariables() {
        Set<String> taken = new HashSet<>();
        leadingHeader().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        for (Variable variable : variables.keySet()) {
            String unit = UnitName.of(variable.unit(), variable.scale());
            String name = variable.indicator().name() + (unit.isEmpty() ? "" : " (" + unit + ")");
            String numbered = name;
            for (int number = 2; !taken.add(numbered.toLowerCase(Locale.ROOT)); number++) {
                numbered = name + " " + number;
            }
            names.add(numbered);
        }
    }

    private List<String> leadingHeader() {
        List<String> header = new ArrayList<>(List.of(REGION, REGION_NAME));
        direction.ifPresent(each -> header.add(COUNTERPART));
        header.add(PERIOD);
        if (hasVintages) {
            header.add(VINTAGE);
        }
        dimensions.forEach(id -> header.add(header.contains(id) ? "dimension " + id : id));
        return header;
    }

    List<String> header() {
        List<String> header = leadingHeader();
        header.addAll(names);
        return header;
    }

    /** Returns the cells before the values. */
    List<String> keys(Row row) {
        List<String> keys = new ArrayList<>(
                List.of(row.region().code().toString(), row.region().name()));
        if (direction.isPresent()) {
            keys.add(row.counterpart()
                    .map(each -> each.regions().iterator().next().code().toString())
                    .orElse(""));
        }
        keys.add(row.period().toString());
        if (hasVintages) {
            keys.add(row.source().flatMap(Source::vintage).orElse(""));
        }
        dimensions.forEach(id -> keys.add(row.category(id).orElse(NOT_APPLICABLE)));
        return keys;
    }

    List<Line> lines() {
        return lines;
    }

    int variables() {
        return variables.size();
    }

    String name(int variable) {
        return names.get(variable);
    }

    String nameOf(Row row) {
        return names.get(variable(row));
    }

    /** Returns a column of values in words. */
    String description(int variable) {
        Variable described = List.copyOf(variables.keySet()).get(variable);
        List<String> parts = new ArrayList<>();
        parts.add("indicator " + described.indicator().id());
        described.indicator().definition().ifPresent(parts::add);
        parts.add("behaviour " + described.indicator().behaviour().code());
        described.indicator().seasonalAdjustment().ifPresent(each -> parts.add("adjustment " + each.code()));
        parts.add("prices " + described.indicator().priceBasis());
        return String.join("; ", parts);
    }

    /** Returns the mapping that reads the table. */
    Mapping mapping() {
        Mapping.Builder mapping = Mapping.builder();
        mapping.conceptRole(REGION, ConceptRole.REGION);
        mapping.conceptRole(REGION_NAME, ConceptRole.DROPPED);
        mapping.conceptRole(PERIOD, ConceptRole.PERIOD);
        direction.ifPresent(
                each -> mapping.conceptRole(COUNTERPART, each == Direction.TO ? ConceptRole.TO : ConceptRole.FROM));
        if (hasVintages) {
            mapping.conceptRole(VINTAGE, ConceptRole.VINTAGE);
        }
        dimensions.forEach(id -> mapping.conceptRole(
                leadingHeader().contains("dimension " + id) ? "dimension " + id : id, ConceptRole.DIMENSION));
        int index = 0;
        for (Variable variable : variables.keySet()) {
            mapping.conceptRole(names.get(index), ConceptRole.VALUE);
            if (variables.size() == 1) {
                mapping.indicator(rule(variable));
            } else {
                mapping.indicator(names.get(index), rule(variable));
            }
            index++;
        }
        regions().forEach(region -> mapping.region(region.code().toString(), region));
        missing().forEach(statuses -> mapping.text(String.join(" ", statuses.codes()), Flag.of(statuses)));
        qualified().forEach(text -> mapping.text(text, Flag.ofNote(text)));
        Set<Source> sources = dataset.sources();
        if (sources.size() == 1) {
            mapping.source(sources.iterator().next());
        } else if (hasVintages) {
            mapping.source(Source.of(sources.iterator().next().publisher()));
        }
        mapping.table("headerRows", "1");
        mapping.table("sheet", DatasetWorkbook.DATA);
        return mapping.build();
    }

    private static IndicatorRule rule(Variable variable) {
        Indicator<?> indicator = variable.indicator();
        if (variable.unit().isEmpty()) {
            // All observations are missing, and a mapping states the kind by the unit.
            return IndicatorRule.none().withId(indicator.id()).withName(indicator.name());
        }
        UnitRule unit = variable.unit().map(UnitRule::of).orElseThrow();
        UnitRule scaled = variable.scale() == Scale.UNIT ? unit : unit.withScale(variable.scale());
        return IndicatorRule.of(indicator).withUnit(variable.isExact() ? scaled.asExact() : scaled);
    }

    private Set<Region> regions() {
        Set<Region> regions = new LinkedHashSet<>(dataset.regions());
        dataset.rows().forEach(row -> row.counterpart().ifPresent(each -> regions.addAll(each.regions())));
        return regions;
    }

    private Set<Statuses> missing() {
        return dataset.rows()
                .filter(row -> row.isMissing() && !row.statuses().codes().isEmpty())
                .map(Row::statuses)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the texts of figures with a qualifier or with bounds only, which are read as notes. */
    private Set<String> qualified() {
        return dataset.rows()
                .filter(row -> !row.isMissing() && CellNumber.isText(row))
                .map(CellNumber::text)
                .filter(text -> !text.matches("-?[0-9.]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
