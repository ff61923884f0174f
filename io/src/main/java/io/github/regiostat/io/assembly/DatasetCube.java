// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as a cube, such as indicators by regions by years, for formats that have cubes only.
 *
 * <p>The parts of measurements that a cube cannot represent are in {@link #restorationData()}. A writer stores it in an
 * extension of its format, and {@link DatasetRestorer} restores an equal dataset from it.
 */
public final class DatasetCube {
    /** The SDMX code for a dimension that does not apply. */
    private static final String ABSENT = "_Z";

    private final Dataset dataset;
    private final List<String> dimensionIds;
    private final Dictionary<Key> variables = new Dictionary<>();
    private final Map<Key, FigureAttributes> forms = new HashMap<>();
    private final Map<Measure, Scale> usualScales = new HashMap<>();
    private final Dictionary<Region> regions = new Dictionary<>();
    private final Dictionary<TimePeriod> periods = new Dictionary<>();
    private final List<Dictionary<Optional<String>>> dimensions;
    private final Dictionary<DatasetContext> contexts = new Dictionary<>();
    private final List<CubeAxis> axes = new ArrayList<>();
    private final RestorationData restorationData;

    private DatasetCube(Dataset dataset) {
        this.dataset = dataset;
        this.dimensionIds = List.copyOf(dataset.dimensionIds());
        this.dimensions = dimensionIds.stream()
                .map(id -> new Dictionary<Optional<String>>())
                .toList();
        dataset.rows().filter(row -> row.figureAttributes().isPresent()).forEach(this::registerForm);
        dataset.rows().forEach(this::register);
        this.restorationData = buildAxes();
    }

    /**
     * Returns the cube of a dataset.
     *
     * @param dataset the dataset
     * @return the cube
     */
    public static DatasetCube of(Dataset dataset) {
        return new DatasetCube(dataset);
    }

    /**
     * The variable of a category of the indicator axis. Each scale has its own category, so that numbers keep their
     * digits.
     */
    private record Key(Indicator<?> indicator, Optional<Unit<?>> unit, Scale scale) {}

    private record Measure(Indicator<?> indicator, Optional<Unit<?>> unit) {}

    private void registerForm(Row row) {
        FigureAttributes form = row.figureAttributes().orElseThrow();
        usualScales.putIfAbsent(new Measure(row.indicator(), row.unit()), form.scale());
        forms.putIfAbsent(keyOf(row), form);
    }

    private Key keyOf(Row row) {
        Scale scale = row.figureAttributes()
                .map(FigureAttributes::scale)
                .orElseGet(() -> usualScales.getOrDefault(new Measure(row.indicator(), row.unit()), Scale.UNIT));
        return new Key(row.indicator(), row.unit(), scale);
    }

    private void register(Row row) {
        variables.code(keyOf(row));
        regions.code(row.region());
        periods.code(row.period());
        for (int i = 0; i < dimensionIds.size(); i++) {
            dimensions.get(i).code(row.category(dimensionIds.get(i)));
        }
        contexts.code(contextOf(row));
    }

    private static DatasetContext contextOf(Row row) {
        return new DatasetContext(row.counterpart(), row.reference(), row.source(), row.conversionBasis());
    }

    /** Returns a name that is not in use, with underscores after it if necessary. */
    private static String unused(String name, Collection<String> used) {
        String unused = name;
        while (used.contains(unused)) {
            unused += "_";
        }
        return unused;
    }

    private RestorationData buildAxes() {
        RestorationData data = new RestorationData();
        data.indicatorAxis = unused("indicator", dimensionIds);
        data.regionAxis = unused("region", dimensionIds);
        data.periodAxis = unused("period", dimensionIds);
        axes.add(axis(data.indicatorAxis, "Indicator", "metric", variableCategories(data)));
        axes.add(axis(data.regionAxis, "Region", "geo", regionCategories(data)));
        axes.add(axis(
                data.periodAxis,
                "Period",
                "time",
                periods.values().stream()
                        .map(p -> category(p.toString(), p.toString()))
                        .toList()));
        for (int i = 0; i < dimensionIds.size(); i++) {
            String id = dimensionIds.get(i);
            axes.add(axis(id, id, "", dimensionCategories(id, dimensions.get(i).values(), data)));
        }
        data.contexts.addAll(contexts.values());
        if (contexts.values().size() > 1) {
            String id = unused("context", dimensionIds);
            data.contextAxis = id;
            axes.add(axis(id, "Context", "", contextCategories()));
        }
        visit((coordinates, number, row) -> {
            if (needsDetails(row)) {
                data.details.put(RestorationData.key(coordinates), row.measurement());
            } else if (row.confidentiality().isPresent() || row.note().isPresent()) {
                ObservationRemarks mark = new ObservationRemarks(row.confidentiality(), row.note());
                data.marked.computeIfAbsent(mark, unused -> new ArrayList<>()).add(RestorationData.key(coordinates));
            }
        });
        return data;
    }

    private static CubeAxis axis(String id, String label, String role, List<CubeCategory> categories) {
        return new CubeAxis(id, label, role.isEmpty() ? Set.of() : Set.of(role), categories, "");
    }

    private static CubeCategory category(String id, String label) {
        return new CubeCategory(id, label, Optional.empty(), "");
    }

    private List<CubeCategory> variableCategories(RestorationData data) {
        List<CubeCategory> added = new ArrayList<>();
        for (Key variable : variables.values()) {
            String unit = variable.unit().map(DatasetCube::textOf).orElse("")
                    + (variable.scale() == Scale.UNIT ? "" : " " + variable.scale());
            String id = variable.indicator().id();
            if (data.variables.containsKey(id)) {
                id = unused(unit.isEmpty() ? id : id + " (" + unit + ")", data.variables.keySet());
            }
            Optional<FigureAttributes> form = Optional.ofNullable(forms.get(variable));
            data.variables.put(id, new DatasetVariable(variable.indicator(), variable.unit(), form));
            added.add(new CubeCategory(
                    id, variable.indicator().name(), variable.unit().map(u -> unitOf(u, variable.scale(), form)), ""));
        }
        return added;
    }

    private static CubeCategoryUnit unitOf(Unit<?> unit, Scale scale, Optional<FigureAttributes> form) {
        int exponent = scale.exponent();
        OptionalInt decimals = form.flatMap(FigureAttributes::resolution)
                .map(step -> step.stripTrailingZeros().scale() + exponent)
                .filter(count -> count >= 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new CubeCategoryUnit(
                Optional.of(textOf(unit)),
                Optional.of(textOf(unit)),
                Optional.empty(),
                OptionalInt.of(exponent),
                decimals,
                Optional.empty(),
                Optional.empty());
    }

    private static String textOf(Unit<?> unit) {
        return unit.textOf("").strip().replaceAll(" +", " ");
    }

    private List<CubeCategory> regionCategories(RestorationData data) {
        List<CubeCategory> added = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Region region : regions.values()) {
            String id = unused(region.code().toString(), used);
            used.add(id);
            if (!Regions.isRegistered(region) || !id.equals(region.code().toString())) {
                data.regions.put(id, region);
            }
            added.add(category(id, region.name()));
        }
        return added;
    }

    private static List<CubeCategory> dimensionCategories(
            String dimension, List<Optional<String>> categories, RestorationData data) {
        List<String> ids = categories.stream().flatMap(Optional::stream).toList();
        String absent = unused(ABSENT, ids);
        if (ids.size() < categories.size()) {
            data.absent.put(dimension, absent);
        }
        return categories.stream()
                .map(id -> category(id.orElse(absent), id.orElse("not broken down")))
                .toList();
    }

    private List<CubeCategory> contextCategories() {
        List<CubeCategory> added = new ArrayList<>();
        for (DatasetContext context : contexts.values()) {
            String label = Stream.of(
                            context.counterpart(),
                            context.reference(),
                            context.source(),
                            context.conversionBasis().map(basis -> "converted at " + basis.code()))
                    .flatMap(Optional::stream)
                    .map(Object::toString)
                    .collect(Collectors.joining("; "));
            added.add(category(Integer.toString(added.size()), label.isEmpty() ? "none" : label));
        }
        return added;
    }

    private boolean needsDetails(Row row) {
        boolean isPlain = row.isMissing()
                || row.figureAttributes()
                        .filter(form -> sameRounding(form, forms.get(keyOf(row))))
                        .isPresent();
        return !isPlain
                || row.id().isPresent()
                || row.derivation().isPresent()
                || row.samplingError().isPresent();
    }

    private static boolean sameRounding(FigureAttributes form, @Nullable FigureAttributes usual) {
        return usual != null
                && form.isExact() == usual.isExact()
                && form.isTruncated() == usual.isTruncated()
                && form.resolution().equals(usual.resolution())
                && form.qualifier() == usual.qualifier()
                && form.band().equals(usual.band());
    }

    /**
     * Returns the axes: indicators, regions, periods, each dimension, and contexts if there are several.
     *
     * @return the axes
     */
    public List<CubeAxis> axes() {
        return List.copyOf(axes);
    }

    /**
     * Returns the number of cells, including empty ones.
     *
     * @return the number, or {@code Long.MAX_VALUE} if it is larger
     */
    public long cells() {
        long product = 1;
        for (CubeAxis axis : axes) {
            if (Math.multiplyHigh(product, axis.categories().size()) != 0) {
                return Long.MAX_VALUE;
            }
            product *= axis.categories().size();
        }
        return product < 0 ? Long.MAX_VALUE : product;
    }

    /**
     * Returns the metadata of the source, if all measurements have the same.
     *
     * @return the title, publisher, date and address
     */
    public CubeMetadata source() {
        List<DatasetContext> all = contexts.values();
        Optional<Source> source =
                all.stream().map(DatasetContext::source).distinct().count() == 1
                        ? all.get(0).source()
                        : Optional.empty();
        return new CubeMetadata(
                Optional.empty(),
                source.flatMap(Source::title),
                source.map(Source::publisher),
                Optional.empty(),
                source.flatMap(Source::published).map(Object::toString),
                source.flatMap(Source::url).map(Object::toString),
                Optional.empty());
    }

    /**
     * Visits the cells with a measurement, in the order of the dataset.
     *
     * @param visitor the visitor
     */
    public void visit(CellVisitor visitor) {
        int[] coordinates = new int[3 + dimensionIds.size() + (contexts.values().size() > 1 ? 1 : 0)];
        dataset.rows().forEach(row -> {
            Key variable = keyOf(row);
            coordinates[0] = variables.code(variable);
            coordinates[1] = regions.code(row.region());
            coordinates[2] = periods.code(row.period());
            for (int i = 0; i < dimensionIds.size(); i++) {
                coordinates[3 + i] = dimensions.get(i).code(row.category(dimensionIds.get(i)));
            }
            if (contexts.values().size() > 1) {
                coordinates[coordinates.length - 1] = contexts.code(contextOf(row));
            }
            visitor.cell(coordinates, numberOf(row, variable.scale()), row);
        });
    }

    /** Returns the number as published, or the number of a computed figure in the scale. */
    private static Optional<BigDecimal> numberOf(Row row, Scale scale) {
        return row.publishedNumber()
                .or(() -> row.figure()
                        .flatMap(Figure::quantity)
                        .map(Quantity::number)
                        .map(number -> number.scaleByPowerOfTen(-scale.exponent())));
    }

    /**
     * Returns the data from which {@link DatasetRestorer} restores the dataset.
     *
     * @return the JSON of one object
     */
    public String restorationData() {
        return restorationData.toJson();
    }

    /**
     * Returns the data from which {@link DatasetRestorer} restores the dataset, with the categories of each axis, for
     * formats that do not keep their order.
     *
     * @return the JSON of one object
     */
    public String restorationDataWithAxes() {
        return restorationData.withAxes(axes).toJson();
    }
}
