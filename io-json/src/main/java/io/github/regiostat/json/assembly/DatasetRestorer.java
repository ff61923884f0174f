// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonReader;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a dataset of a cube that was made of one, by the facts that stand beside it. */
public final class DatasetRestorer {
    private final CubeView view;
    private final RestorationData facts;
    private final String statusAttribute;
    private final @Nullable String source;
    private final List<String> dimensionIds = new ArrayList<>();
    private final List<AxisReader> readers = new ArrayList<>();
    private final DatasetAppender rows;
    private final List<Optional<Statuses>> statuses = new ArrayList<>();
    private final Map<String, CellRemarks> marks = new HashMap<>();
    private final Map<Marked, Integer> detailCodes = new HashMap<>();
    private final List<DatasetVariable> variables = new ArrayList<>();
    private final int variableAxis;
    private int row;

    private DatasetRestorer(CubeView view, RestorationData facts, String statusAttribute, @Nullable String source) {
        this.view = view;
        this.facts = facts;
        this.statusAttribute = statusAttribute;
        this.source = source;
        for (CubeAxis axis : view.axes()) {
            if (!List.of(facts.indicatorAxis, facts.regionAxis, facts.periodAxis)
                            .contains(axis.id())
                    && !axis.id().equals(facts.contextAxis)) {
                dimensionIds.add(axis.id());
            }
        }
        this.rows = Dataset.appender(dimensionIds);
        this.variableAxis = view.axes().stream().map(CubeAxis::id).toList().indexOf(facts.indicatorAxis);
    }

    /** A set of attributes, or -1, and what is said beside it. */
    private record Marked(int attributes, CellRemarks mark) {}

    /** Says where the next row stands on one axis. */
    private interface AxisReader {
        void at(int coordinate);
    }

    /**
     * Restores the dataset.
     *
     * @param view the cube
     * @param facts the JSON text of {@link DatasetCube#facts()}
     * @param factsPointer where the facts stand in the document
     * @param statusAttribute the attribute that holds the codes of the status
     * @param source the name of the document, or null
     * @return the dataset that the cube was made of
     * @throws JsonFormatException if facts and cube do not fit each other
     */
    public static Dataset restore(
            CubeView view, String facts, String factsPointer, String statusAttribute, @Nullable String source) {
        RestorationData read;
        try {
            read = JsonText.<RestorationData, RuntimeException>read(
                    facts, in -> RestorationData.read(new JsonReader<>(in)));
        } catch (JsonFormatException refused) {
            throw new JsonFormatException(refused.reason(), source, factsPointer + refused.pointer(), 0, 0, refused);
        }
        return new DatasetRestorer(view, read, statusAttribute, source).restore();
    }

    private Dataset restore() {
        view.axes().forEach(axis -> readers.add(readerOf(axis)));
        if (facts.contextAxis == null && !facts.contexts.isEmpty()) {
            rows.atContext(context(facts.contexts.get(0)));
        }
        for (Map<String, String> attributes : view.attributeSets()) {
            String text = attributes.get(statusAttribute);
            statuses.add(Optional.ofNullable(text).map(t -> checked(() -> Statuses.parse(t), view.pointer(0))));
        }
        facts.marked.forEach((mark, cells) -> cells.forEach(cell -> marks.put(cell, mark)));
        view.forEach(this::add);
        try {
            return rows.build();
        } catch (DuplicateMeasurementException twice) {
            throw new JsonFormatException(
                    String.valueOf(twice.getMessage()), source, view.pointer(twice.second()), 0, 0, twice);
        }
    }

    private AxisReader readerOf(CubeAxis axis) {
        if (axis.id().equals(facts.indicatorAxis)) {
            return variableReader(axis);
        }
        if (axis.id().equals(facts.regionAxis)) {
            return reader(axis, entry -> rows.region(regionOf(entry)), rows::atRegion);
        }
        if (axis.id().equals(facts.periodAxis)) {
            return reader(axis, entry -> rows.period(TimePeriod.parse(entry.id())), rows::atPeriod);
        }
        if (axis.id().equals(facts.contextAxis)) {
            return reader(axis, entry -> context(contextOf(entry)), rows::atContext);
        }
        int index = dimensionIds.indexOf(axis.id());
        String absent = facts.absent.get(axis.id());
        return reader(
                axis,
                entry -> entry.id().equals(absent) ? -1 : rows.category(index, entry.id()),
                code -> rows.atCategory(index, code));
    }

    private interface Coding {
        int codeOf(CubeCategory entry);
    }

    private AxisReader reader(CubeAxis axis, Coding coding, AxisReader at) {
        int[] codes = new int[axis.entries().size()];
        for (int i = 0; i < codes.length; i++) {
            CubeCategory entry = axis.entries().get(i);
            codes[i] = checked(() -> coding.codeOf(entry), entry.pointer());
        }
        return coordinate -> at.at(codes[coordinate]);
    }

    private AxisReader variableReader(CubeAxis axis) {
        List<Integer> codes = new ArrayList<>();
        List<Integer> formCodes = new ArrayList<>();
        for (CubeCategory entry : axis.entries()) {
            DatasetVariable variable = checked(() -> require(facts.variables, "Variable", entry), entry.pointer());
            codes.add(checked(() -> code(variable), entry.pointer()));
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

    @SuppressWarnings("unchecked") // the appender refuses a unit of another kind
    private <Q extends Quantity<Q>> int code(Indicator<Q> indicator, Unit<?> unit) {
        return rows.variable(indicator, (Unit<Q>) unit);
    }

    private Region regionOf(CubeCategory entry) {
        Region declared = facts.regions.get(entry.id());
        return declared == null ? Regions.of(entry.id()) : declared;
    }

    private DatasetContext contextOf(CubeCategory entry) {
        int index = JsonReader.wholeOf(entry.id());
        if (index < 0 || index >= facts.contexts.size()) {
            throw new IllegalArgumentException("Context must be one of the " + facts.contexts.size()
                    + " that the facts list, but was " + Messages.quote(entry.id()));
        }
        return facts.contexts.get(index);
    }

    private int context(DatasetContext context) {
        return rows.context(context.counterpart(), context.reference(), context.source());
    }

    private static <T> T require(Map<String, T> map, String what, CubeCategory entry) {
        T value = map.get(entry.id());
        if (value == null) {
            throw new IllegalArgumentException(
                    what + " must be one that the facts list, but was " + Messages.quote(entry.id()));
        }
        return value;
    }

    private <T> T checked(Supplier<T> supplier, String pointer) {
        try {
            return supplier.get();
        } catch (IllegalArgumentException | ArithmeticException refused) {
            throw new JsonFormatException(String.valueOf(refused.getMessage()), source, pointer, 0, 0, refused);
        }
    }

    private void add(int[] coordinates, int attributes, DecimalColumn values, int index, @Nullable String text) {
        try {
            if (text != null) {
                throw new IllegalArgumentException("Value must be a number or null, but was " + Messages.quote(text));
            }
            Measurement<?> detail =
                    facts.details.isEmpty() ? null : facts.details.get(RestorationData.key(coordinates));
            if (detail == null) {
                append(coordinates, attributes, values, index);
            } else {
                appendDetailed(detail, coordinates, values, index);
            }
        } catch (IllegalArgumentException | ArithmeticException | IllegalStateException refused) {
            throw new JsonFormatException(
                    String.valueOf(refused.getMessage()), source, view.pointer(row), 0, 0, refused);
        }
        row++;
    }

    private void append(int[] coordinates, int attributes, DecimalColumn values, int index) {
        for (int i = 0; i < coordinates.length; i++) {
            readers.get(i).at(coordinates[i]);
        }
        CellRemarks mark = marks.isEmpty()
                ? CellRemarks.NONE
                : marks.getOrDefault(RestorationData.key(coordinates), CellRemarks.NONE);
        rows.atObservationAttributes(detailCodes.computeIfAbsent(new Marked(attributes, mark), this::detail));
        if (values.isMissing(index)) {
            rows.appendMissing();
        } else {
            rows.append(values, index);
        }
    }

    private int detail(Marked marked) {
        Optional<Statuses> said = marked.attributes() < 0 ? Optional.empty() : statuses.get(marked.attributes());
        return rows.observationAttributes(
                said, marked.mark().confidentiality(), marked.mark().note());
    }

    /** What somebody changed in the cube must not be lost to what the facts say of it. */
    private void appendDetailed(Measurement<?> detail, int[] coordinates, DecimalColumn values, int index) {
        Optional<BigDecimal> own = detail.figure().flatMap(Figure::quantity).map(Quantity::number);
        Optional<BigDecimal> cell = values.isMissing(index)
                ? Optional.empty()
                : Optional.of(inOnes(values.number(index), coordinates[variableAxis]));
        boolean isSame = own.isPresent() == cell.isPresent()
                && own.filter(number -> number.compareTo(cell.orElseThrow()) != 0)
                        .isEmpty();
        if (!isSame) {
            throw new IllegalArgumentException("Value must be the one that the facts state of it, but was "
                    + shown(cell) + " and not " + shown(own));
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
