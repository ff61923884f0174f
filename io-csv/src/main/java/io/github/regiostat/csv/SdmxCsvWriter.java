// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.regiostat.csv.SdmxCsvOptions.Keys;
import io.github.regiostat.csv.SdmxCsvOptions.Labels;
import io.github.regiostat.csv.SdmxCsvOptions.Version;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeCategory;
import io.github.regiostat.io.assembly.CubeCategoryUnit;
import io.github.regiostat.io.assembly.DatasetCube;
import io.github.regiostat.io.internal.CloseShieldOutputStream;
import io.github.regiostat.source.Confidentiality;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes a dataset as SDMX-CSV: a row for each observation. */
final class SdmxCsvWriter {
    private static final String ID_1 = "REGIOSTAT:DATASET(1.0)";
    private static final String ID_2 = "REGIOSTAT:DATASET(1.0.0)";
    private static final int PERIOD_AXIS = 2;

    /** The length of a part of the restoration data, which spreadsheets can hold in a cell. */
    private static final int PART = 30_000;

    private static final String SEPARATOR = ": ";

    private final DatasetCube cube;
    private final SdmxCsvOptions options;
    private final String title;
    private final List<CubeAxis> axes;
    private final List<String> columns;
    /** The axes in the order of their columns: the period is the last one. */
    private final List<Integer> order = new ArrayList<>();

    private boolean hasSeveralStatuses;
    private boolean hasConfidentiality;
    private boolean hasNotes;
    private int rows;

    SdmxCsvWriter(Dataset dataset, SdmxCsvOptions options) {
        this.cube = DatasetCube.of(dataset);
        this.options = options;
        this.axes = cube.axes();
        this.columns = SdmxColumnNames.of(axes.stream().map(CubeAxis::id).toList());
        this.title = cube.source().title().orElse("Dataset");
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axis != PERIOD_AXIS) {
                order.add(axis);
            }
        }
        order.add(PERIOD_AXIS);
        cube.visit((coordinates, number, row) -> inspect(row));
        requireIdsWithoutSeparator();
    }

    private void inspect(Row row) {
        hasSeveralStatuses |= row.statuses().codes().size() > 1;
        hasConfidentiality |= row.confidentiality().isPresent();
        hasNotes |= row.note().isPresent();
        rows++;
    }

    private void requireIdsWithoutSeparator() {
        if (options.labels() != Labels.BOTH) {
            return;
        }
        for (CubeAxis axis : axes) {
            for (CubeCategory category : axis.categories()) {
                if (category.id().contains(SEPARATOR)) {
                    throw new IllegalArgumentException("Category must not contain ': ' if its name follows in the same"
                            + " cell, but was " + Text.quote(category.id())
                            + "; write other labels, with SdmxCsvOptions.withLabels");
                }
            }
        }
    }

    void write(OutputStream out) throws IOException {
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new CloseShieldOutputStream(out))) {
            table.writeRecord(header());
            Iterator<String> restoration = restorationData().iterator();
            cube.visit((coordinates, number, row) -> table.writeRecord(cells(coordinates, number, row, restoration)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private boolean isVersion1() {
        return options.version() == Version.V1_0;
    }

    private boolean isMultiValued() {
        return hasSeveralStatuses && !isVersion1();
    }

    private List<String> header() {
        List<String> cells = new ArrayList<>();
        if (isVersion1()) {
            cells.add("DATAFLOW");
        } else {
            cells.add(isMultiValued() ? "STRUCTURE[;]" : "STRUCTURE");
            cells.add("STRUCTURE_ID");
            if (options.labels() == Labels.NAME) {
                cells.add("STRUCTURE_NAME");
            }
            cells.add("ACTION");
            if (hasSeriesKeys()) {
                cells.add("SERIES_KEY");
            }
            if (hasObservationKeys()) {
                cells.add("OBS_KEY");
            }
        }
        order.forEach(axis -> addComponent(columns.get(axis), axes.get(axis).label(), cells));
        addComponent(SdmxHeader.MEASURE, "Observation value", cells);
        addComponent("UNIT_MEASURE", "Unit of measure", cells);
        addComponent("UNIT_MULT", "Unit multiplier", cells);
        addComponent("DECIMALS", "Decimals", cells);
        addComponent(isMultiValued() ? "OBS_STATUS[]" : "OBS_STATUS", "Observation status", cells);
        if (hasConfidentiality) {
            addComponent("CONF_STATUS", "Confidentiality status", cells);
        }
        if (hasNotes) {
            addComponent("COMMENT_OBS", "Comment on the observation", cells);
        }
        if (options.hasRestorationData()) {
            cells.add(SdmxHeader.RESTORATION);
        }
        return cells;
    }

    private boolean hasSeriesKeys() {
        return options.keys() == Keys.SERIES || options.keys() == Keys.BOTH;
    }

    private boolean hasObservationKeys() {
        return options.keys() == Keys.OBS || options.keys() == Keys.BOTH;
    }

    private void addComponent(String id, String name, List<String> cells) {
        cells.add(options.labels() == Labels.BOTH ? id + SEPARATOR + name : id);
        if (options.labels() == Labels.NAME) {
            cells.add(name);
        }
    }

    /** Adds a value without a name. */
    private void addValue(String value, List<String> cells) {
        cells.add(value);
        if (options.labels() == Labels.NAME) {
            cells.add("");
        }
    }

    private List<String> cells(int[] coordinates, Optional<BigDecimal> number, Row row, Iterator<String> restoration) {
        List<String> cells = new ArrayList<>();
        addStructure(coordinates, cells);
        for (int axis : order) {
            CubeCategory category = axes.get(axis).categories().get(coordinates[axis]);
            if (axis == PERIOD_AXIS) {
                addValue(category.id(), cells);
            } else {
                addComponent(category.id(), category.label(), cells);
            }
        }
        addValue(number.map(BigDecimal::toString).orElse(""), cells);
        Optional<CubeCategoryUnit> unit =
                axes.get(0).categories().get(coordinates[0]).unit();
        addValue(unit.flatMap(each -> each.label().or(each::base)).orElse(""), cells);
        addValue(unit.map(each -> text(each.multiplier())).orElse(""), cells);
        addValue(unit.map(each -> text(each.decimals())).orElse(""), cells);
        addValue(String.join(isMultiValued() ? ";" : ",", row.statuses().codes()), cells);
        if (hasConfidentiality) {
            addValue(row.confidentiality().map(Confidentiality::code).orElse(""), cells);
        }
        if (hasNotes) {
            addValue(row.note().orElse(""), cells);
        }
        if (options.hasRestorationData()) {
            cells.add(restoration.hasNext() ? restoration.next() : "");
        }
        return cells;
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private void addStructure(int[] coordinates, List<String> cells) {
        String id = isVersion1() ? ID_1 : ID_2;
        if (!isVersion1()) {
            cells.add("dataflow");
        }
        cells.add(options.labels() == Labels.BOTH ? id + SEPARATOR + title : id);
        if (isVersion1()) {
            return;
        }
        if (options.labels() == Labels.NAME) {
            cells.add(title);
        }
        cells.add("I");
        if (hasSeriesKeys()) {
            cells.add(key(coordinates, order.subList(0, order.size() - 1)));
        }
        if (hasObservationKeys()) {
            cells.add(key(coordinates, order));
        }
    }

    private String key(int[] coordinates, List<Integer> ofAxes) {
        return String.join(
                ".",
                ofAxes.stream()
                        .map(axis -> axes.get(axis)
                                .categories()
                                .get(coordinates[axis])
                                .id())
                        .toList());
    }

    /** Returns the numbered parts of the restoration data, not more than there are rows. */
    private List<String> restorationData() {
        if (!options.hasRestorationData() || rows == 0) {
            return List.of();
        }
        String data = cube.restorationDataWithAxes();
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < data.length(); ) {
            int end = parts.size() == rows - 1 ? data.length() : endOfPart(data, start + PART);
            parts.add((parts.size() + 1) + ":" + data.substring(start, end));
            start = end;
        }
        return parts;
    }

    /** Returns the first end from which a reader loses nothing: after a whole character other than a space. */
    private static int endOfPart(String data, int from) {
        int end = Math.min(from, data.length());
        while (end < data.length()
                && (Character.isLowSurrogate(data.charAt(end)) || TableRow.isSpace(data.charAt(end - 1)))) {
            end++;
        }
        return end;
    }
}
