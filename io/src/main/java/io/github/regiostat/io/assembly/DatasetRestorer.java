// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Statuses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Restores a dataset from its cube and its restoration data. */
public final class DatasetRestorer {
    private final CubeView view;
    private final RestorationData data;
    private final String statusAttribute;
    private final AssemblyFailures failures;
    private final List<String> dimensionIds = new ArrayList<>();
    private final List<AxisReader> readers = new ArrayList<>();
    private final DatasetAppender rows;
    private final List<Optional<Statuses>> statuses = new ArrayList<>();
    private final Map<String, ObservationRemarks> remarksByCell = new HashMap<>();
    private final Map<Attributes, Integer> detailCodes = new HashMap<>();
    private final List<DatasetVariable> variables = new ArrayList<>();
    private final int variableAxis;
    /** The original index of each category by its index on the axis, or empty if the document keeps the order. */
    private final List<int[]> originalIndexes = new ArrayList<>();

    /** The code of the context of all rows if there is no axis of contexts. */
    private int onlyContext;

    private int row;

    private DatasetRestorer(CubeView view, RestorationData data, String statusAttribute, @Nullable String source) {
        this.view = view;
        this.data = data;
        this.statusAttribute = statusAttribute;
        this.failures = new AssemblyFailures(view, source);
        for (CubeAxis axis : view.axes()) {
            if (!List.of(data.indicatorAxis, data.regionAxis, data.periodAxis).contains(axis.id())
                    && !axis.id().equals(data.contextAxis)) {
                dimensionIds.add(axis.id());
            }
        }
        this.rows = Dataset.appender(dimensionIds);
        this.variableAxis = view.axes().stream().map(CubeAxis::id).toList().indexOf(data.indicatorAxis);
    }

    /**
     * The attributes of an observation.
     *
     * @param statusSet the index of the set of attributes with the status, or -1
     * @param remarks the other attributes
     */
    private record Attributes(int statusSet, ObservationRemarks remarks) {}

    /** Sets the part of the key of the next row that one axis has. */
    private interface AxisReader {
        void at(int coordinate);
    }

    /**
     * Restores the dataset.
     *
     * @param view the cube
     * @param json the JSON text of {@link DatasetCube#restorationData()}
     * @param jsonPointer the JSON pointer to that text in the document
     * @param statusAttribute the id of the attribute for the status
     * @param source the name of the document, or null
     * @return the dataset of the cube
     * @throws FormatException if the restoration data does not match the cube
     */
    public static Dataset restore(
            CubeView view, String json, String jsonPointer, String statusAttribute, @Nullable String source) {
        RestorationData read;
        try {
            read = JsonText.<RestorationData, RuntimeException>read(
                    json, in -> RestorationData.read(new JsonReader<>(in)));
        } catch (JsonFormatException malformed) {
            throw view.failure(malformed.reason(), source, jsonPointer + malformed.pointer(), malformed);
        }
        return new DatasetRestorer(view, read, statusAttribute, source).restore();
    }

    /**
     * Returns the ids of the axes that restoration data states.
     *
     * @param json the JSON text of {@link DatasetCube#restorationDataWithAxes()}
     * @return the ids in order
     * @throws JsonFormatException if the text is not restoration data
     */
    public static List<String> axes(String json) {
        RestorationData data = JsonText.<RestorationData, RuntimeException>read(
                json, in -> RestorationData.read(new JsonReader<>(in)));
        return List.copyOf(data.axes.keySet());
    }

    private Dataset restore() {
        view.axes().forEach(axis -> readers.add(readerOf(axis)));
        if (!data.axes.isEmpty()) {
            readOrder();
        }
        if (data.contextAxis == null && !data.contexts.isEmpty()) {
            onlyContext = context(data.contexts.get(0));
        }
        for (Map<String, String> attributes : view.attributeSets()) {
            String text = attributes.get(statusAttribute);
            statuses.add(
                    Optional.ofNullable(text).map(t -> failures.checked(view.pointer(0), () -> Statuses.parse(t))));
        }
        data.marked.forEach((remarks, cells) -> cells.forEach(cell -> remarksByCell.put(cell, remarks)));
        view.forEach(this::add);
        try {
            return rows.build();
        } catch (DuplicateMeasurementException duplicate) {
            throw failures.at(view.pointer(duplicate.second()), String.valueOf(duplicate.getMessage()), duplicate);
        }
    }

    private AxisReader readerOf(CubeAxis axis) {
        if (axis.id().equals(data.indicatorAxis)) {
            return variableReader(axis);
        }
        if (axis.id().equals(data.regionAxis)) {
            return reader(axis, category -> rows.region(regionOf(category)), rows::atRegion);
        }
        if (axis.id().equals(data.periodAxis)) {
            return reader(axis, category -> rows.period(TimePeriod.parse(category.id())), rows::atPeriod);
        }
        if (axis.id().equals(data.contextAxis)) {
            return reader(axis, category -> context(contextOf(category)), rows::atContext);
        }
        int index = dimensionIds.indexOf(axis.id());
        String absent = data.absent.get(axis.id());
        return reader(
                axis,
                category -> category.id().equals(absent) ? -1 : rows.category(index, category.id()),
                code -> rows.atCategory(index, code));
    }

    private void readOrder() {
        for (CubeAxis axis : view.axes()) {
            Map<String, Integer> original = new HashMap<>();
            for (String id : data.axes.getOrDefault(axis.id(), List.of())) {
                original.put(id, original.size());
            }
            originalIndexes.add(axis.categories().stream()
                    .mapToInt(category -> original.getOrDefault(category.id(), -1))
                    .toArray());
        }
    }

    /** Returns the key of a cell in the restoration data. */
    private String keyOf(int[] coordinates) {
        if (originalIndexes.isEmpty()) {
            return RestorationData.key(coordinates);
        }
        int[] original = new int[coordinates.length];
        for (int axis = 0; axis < coordinates.length; axis++) {
            original[axis] = originalIndexes.get(axis)[coordinates[axis]];
        }
        return RestorationData.key(original);
    }

    private interface Coding {
        int codeOf(CubeCategory category);
    }

    private AxisReader reader(CubeAxis axis, Coding coding, AxisReader at) {
        int[] codes = new int[axis.categories().size()];
        for (int i = 0; i < codes.length; i++) {
            CubeCategory category = axis.categories().get(i);
            codes[i] = failures.checked(category.pointer(), () -> coding.codeOf(category));
        }
        return coordinate -> at.at(codes[coordinate]);
    }

    private AxisReader variableReader(CubeAxis axis) {
        List<Integer> codes = new ArrayList<>();
        List<Integer> formCodes = new ArrayList<>();
        for (CubeCategory category : axis.categories()) {
            DatasetVariable variable =
                    failures.checked(category.pointer(), () -> require(data.variables, "Variable", category));
            codes.add(failures.checked(category.pointer(), () -> code(variable)));
            variables.add(variable);
            formCodes.add(
                    rows.figureAttributes(variable.form().orElse(FigureAttributes.ofUnknownRounding(Scale.UNIT))));
        }
        return coordinate -> rows.atVariable(codes.get(coordinate)).atFigureAttributes(formCodes.get(coordinate));
    }

    private int code(DatasetVariable variable) {
        return variable.unit().isPresent()
                ? code(variable.indicator(), variable.unit().get())
                : rows.variable(variable.indicator());
    }

    @SuppressWarnings("unchecked") // The appender rejects a unit of another kind.
    private <Q extends Quantity<Q>> int code(Indicator<Q> indicator, Unit<?> unit) {
        return rows.variable(indicator, (Unit<Q>) unit);
    }

    private Region regionOf(CubeCategory category) {
        Region declared = data.regions.get(category.id());
        return declared == null ? Regions.of(category.id()) : declared;
    }

    private DatasetContext contextOf(CubeCategory category) {
        int index = JsonReader.wholeOf(category.id());
        if (index < 0 || index >= data.contexts.size()) {
            throw new IllegalArgumentException("Context must be one of the " + data.contexts.size()
                    + " of the restoration data, but was " + Text.quote(category.id()));
        }
        return data.contexts.get(index);
    }

    private int context(DatasetContext context) {
        return rows.context(context.counterpart(), context.reference(), context.source(), context.conversionBasis());
    }

    private static <T> T require(Map<String, T> map, String what, CubeCategory category) {
        T value = map.get(category.id());
        if (value == null) {
            throw new IllegalArgumentException(
                    what + " must be one of the restoration data, but was " + Text.quote(category.id()));
        }
        return value;
    }

    private void add(int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text) {
        try {
            if (text != null) {
                throw new IllegalArgumentException("Value must be a number or null, but was " + Text.quote(text));
            }
            Measurement<?> detail = data.details.isEmpty() ? null : data.details.get(keyOf(coordinates));
            if (detail == null) {
                append(coordinates, attributes, values, index);
            } else {
                appendDetailed(detail, coordinates, values, index);
            }
        } catch (IllegalArgumentException | ArithmeticException | IllegalStateException invalid) {
            throw failures.at(view.pointer(row), String.valueOf(invalid.getMessage()), invalid);
        }
        row++;
    }

    private void append(int[] coordinates, int attributes, DecimalColumn values, int index) {
        for (int i = 0; i < coordinates.length; i++) {
            readers.get(i).at(coordinates[i]);
        }
        if (data.contextAxis == null) {
            rows.atContext(onlyContext);
        }
        ObservationRemarks remarks = remarksByCell.isEmpty()
                ? ObservationRemarks.NONE
                : remarksByCell.getOrDefault(keyOf(coordinates), ObservationRemarks.NONE);
        rows.atObservationAttributes(detailCodes.computeIfAbsent(new Attributes(attributes, remarks), this::detail));
        if (values.isMissing(index)) {
            rows.appendMissing();
        } else {
            rows.append(values, index);
        }
    }

    private int detail(Attributes attributes) {
        Optional<Statuses> status =
                attributes.statusSet() < 0 ? Optional.empty() : statuses.get(attributes.statusSet());
        return rows.observationAttributes(
                status,
                attributes.remarks().confidentiality(),
                attributes.remarks().note());
    }

    /** Appends a measurement of the restoration data, if its value was not edited in the cube. */
    private void appendDetailed(Measurement<?> detail, int[] coordinates, DecimalColumn values, int index) {
        Optional<BigDecimal> own = detail.figure().flatMap(Figure::quantity).map(Quantity::number);
        Optional<BigDecimal> cell = values.isMissing(index)
                ? Optional.empty()
                : Optional.of(inOnes(values.number(index), coordinates[variableAxis]));
        boolean isSame = own.isPresent() == cell.isPresent()
                && own.filter(number -> number.compareTo(cell.orElseThrow()) != 0)
                        .isEmpty();
        if (!isSame) {
            throw new IllegalArgumentException("Value must be that of the restoration data, " + shown(own)
                    + ", but was " + shown(cell) + "; after editing values, read the document with a mapping");
        }
        boolean isComputed =
                detail.figure().filter(figure -> figure.isComputed()).isPresent();
        Optional<Unit<?>> unit = variables.get(coordinates[variableAxis]).unit();
        if (detail.figure().isEmpty() && unit.isPresent()) {
            rows.append(detail, unit.get());
        } else if (cell.isEmpty() || isComputed) {
            rows.append(detail);
        } else {
            rows.append(detail, cell.get());
        }
    }

    private BigDecimal inOnes(BigDecimal number, int variable) {
        Scale scale =
                variables.get(variable).form().map(FigureAttributes::scale).orElse(Scale.UNIT);
        BigDecimal inOnes = number.scaleByPowerOfTen(scale.exponent());
        return inOnes.scale() < 0 ? inOnes.setScale(0) : inOnes;
    }

    private static String shown(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("null");
    }
}
