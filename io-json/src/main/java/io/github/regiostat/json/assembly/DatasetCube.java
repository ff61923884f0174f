// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

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
import org.jspecify.annotations.Nullable;

/**
 * A dataset laid out as a cube, such as indicators by regions by years: how it stands in formats that know cubes alone.
 *
 * <p>What a cube cannot say of the measurements is in {@link #facts()}, which a writer puts where its format keeps what is foreign
 * to it, and from which {@link DatasetRestorer} makes an equal dataset.
 */
public final class DatasetCube {
    /** SDMX for what does not apply, here for a dimension that a measurement is not broken down by. */
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
    private final RestorationData facts;

    private DatasetCube(Dataset dataset) {
        this.dataset = dataset;
        this.dimensionIds = List.copyOf(dataset.dimensionIds());
        this.dimensions = dimensionIds.stream()
                .map(id -> new Dictionary<Optional<String>>())
                .toList();
        dataset.rows().filter(row -> row.form().isPresent()).forEach(this::registerForm);
        dataset.rows().forEach(this::register);
        this.facts = layOut();
    }

    /**
     * Lays a dataset out.
     *
     * @param dataset the dataset
     * @return the cube
     */
    public static DatasetCube of(Dataset dataset) {
        return new DatasetCube(dataset);
    }

    /** What a category of the indicator axis is of: numbers of another scale are of another category, and keep their digits. */
    private record Key(Indicator<?> indicator, Optional<Unit<?>> unit, Scale scale) {}

    private record Measure(Indicator<?> indicator, Optional<Unit<?>> unit) {}

    /** Each value once, with its place in the order of its first occurrence. */
    private static final class Dictionary<T> {
        private final Map<T, Integer> codes = new HashMap<>();
        private final List<T> values = new ArrayList<>();

        int codeOf(T value) {
            Integer code = codes.putIfAbsent(value, values.size());
            if (code == null) {
                values.add(value);
                return values.size() - 1;
            }
            return code;
        }
    }

    private void registerForm(Row row) {
        FigureAttributes form = row.form().orElseThrow();
        usualScales.putIfAbsent(new Measure(row.indicator(), row.unit()), form.scale());
        forms.putIfAbsent(keyOf(row), form);
    }

    private Key keyOf(Row row) {
        Scale scale = row.form()
                .map(FigureAttributes::scale)
                .orElseGet(() -> usualScales.getOrDefault(new Measure(row.indicator(), row.unit()), Scale.UNIT));
        return new Key(row.indicator(), row.unit(), scale);
    }

    private void register(Row row) {
        variables.codeOf(keyOf(row));
        regions.codeOf(row.region());
        periods.codeOf(row.period());
        for (int i = 0; i < dimensionIds.size(); i++) {
            dimensions.get(i).codeOf(row.category(dimensionIds.get(i)));
        }
        contexts.codeOf(contextOf(row));
    }

    private static DatasetContext contextOf(Row row) {
        return new DatasetContext(row.counterpart(), row.reference(), row.source());
    }

    /** Names that are not used yet. */
    private static String unused(String name, Collection<String> used) {
        String unused = name;
        while (used.contains(unused)) {
            unused += "_";
        }
        return unused;
    }

    private RestorationData layOut() {
        RestorationData made = new RestorationData();
        made.indicatorAxis = unused("indicator", dimensionIds);
        made.regionAxis = unused("region", dimensionIds);
        made.periodAxis = unused("period", dimensionIds);
        axes.add(axis(made.indicatorAxis, "Indicator", "metric", variableEntries(made)));
        axes.add(axis(made.regionAxis, "Region", "geo", regionEntries(made)));
        axes.add(axis(
                made.periodAxis,
                "Period",
                "time",
                periods.values.stream()
                        .map(p -> entry(p.toString(), p.toString()))
                        .toList()));
        for (int i = 0; i < dimensionIds.size(); i++) {
            String id = dimensionIds.get(i);
            axes.add(axis(id, id, "", categoryEntries(id, dimensions.get(i).values, made)));
        }
        made.contexts.addAll(contexts.values);
        if (contexts.values.size() > 1) {
            String id = unused("context", dimensionIds);
            made.contextAxis = id;
            axes.add(axis(id, "Context", "", contextEntries()));
        }
        visit((coordinates, number, row) -> {
            if (needsDetails(row)) {
                made.details.put(RestorationData.key(coordinates), row.measurement());
            } else if (row.confidentiality().isPresent() || row.note().isPresent()) {
                CellRemarks mark = new CellRemarks(row.confidentiality(), row.note());
                made.marked.computeIfAbsent(mark, unused -> new ArrayList<>()).add(RestorationData.key(coordinates));
            }
        });
        return made;
    }

    private static CubeAxis axis(String id, String label, String role, List<CubeCategory> entries) {
        return new CubeAxis(id, label, role.isEmpty() ? Set.of() : Set.of(role), entries, "");
    }

    private static CubeCategory entry(String id, String label) {
        return new CubeCategory(id, label, Optional.empty(), "");
    }

    private List<CubeCategory> variableEntries(RestorationData made) {
        List<CubeCategory> entries = new ArrayList<>();
        for (Key variable : variables.values) {
            String unit = variable.unit().map(DatasetCube::textOf).orElse("")
                    + (variable.scale() == Scale.UNIT ? "" : " " + variable.scale());
            String id = variable.indicator().id();
            if (made.variables.containsKey(id)) {
                id = unused(unit.isEmpty() ? id : id + " (" + unit + ")", made.variables.keySet());
            }
            Optional<FigureAttributes> form = Optional.ofNullable(forms.get(variable));
            made.variables.put(id, new DatasetVariable(variable.indicator(), variable.unit(), form));
            entries.add(new CubeCategory(
                    id,
                    variable.indicator().name(),
                    variable.unit().map(u -> unitEntry(u, variable.scale(), form)),
                    ""));
        }
        return entries;
    }

    private static CubeCategoryUnit unitEntry(Unit<?> unit, Scale scale, Optional<FigureAttributes> form) {
        int exponent = scale.exponent();
        OptionalInt decimals = form.flatMap(FigureAttributes::resolution)
                .map(step -> step.stripTrailingZeros().scale() + exponent)
                .filter(places -> places >= 0)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        return new CubeCategoryUnit(
                Optional.of(textOf(unit)),
                Optional.of(textOf(unit)),
                Optional.empty(),
                OptionalInt.of(exponent),
                decimals);
    }

    private static String textOf(Unit<?> unit) {
        return unit.toString().replace("#", "").strip().replaceAll(" +", " ");
    }

    private List<CubeCategory> regionEntries(RestorationData made) {
        List<CubeCategory> entries = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Region region : regions.values) {
            String id = unused(region.code().toString(), used);
            used.add(id);
            if (!Regions.isRegistered(region) || !id.equals(region.code().toString())) {
                made.regions.put(id, region);
            }
            entries.add(entry(id, region.name()));
        }
        return entries;
    }

    private static List<CubeCategory> categoryEntries(
            String dimension, List<Optional<String>> categories, RestorationData made) {
        List<String> ids = categories.stream().flatMap(Optional::stream).toList();
        String absent = unused(ABSENT, ids);
        if (ids.size() < categories.size()) {
            made.absent.put(dimension, absent);
        }
        return categories.stream()
                .map(category -> entry(category.orElse(absent), category.orElse("not broken down")))
                .toList();
    }

    private List<CubeCategory> contextEntries() {
        List<CubeCategory> entries = new ArrayList<>();
        for (DatasetContext context : contexts.values) {
            String label = List.of(context.counterpart(), context.reference(), context.source()).stream()
                    .flatMap(Optional::stream)
                    .map(Object::toString)
                    .collect(Collectors.joining("; "));
            entries.add(entry(Integer.toString(entries.size()), label.isEmpty() ? "none" : label));
        }
        return entries;
    }

    private boolean needsDetails(Row row) {
        boolean isPlain = row.isMissing()
                || row.form()
                        .filter(form -> sameRounding(form, forms.get(keyOf(row))))
                        .isPresent();
        return !isPlain
                || row.id().isPresent()
                || row.conversionBasis().isPresent()
                || row.derivation().isPresent();
    }

    private static boolean sameRounding(FigureAttributes form, @Nullable FigureAttributes usual) {
        return usual != null
                && form.isExact() == usual.isExact()
                && form.resolution().equals(usual.resolution())
                && form.qualifier() == usual.qualifier()
                && form.band().equals(usual.band());
    }

    /**
     * Returns the axes: indicators, regions, periods, each dimension of the dimensions, and contexts where there are several.
     *
     * @return the axes
     */
    public List<CubeAxis> axes() {
        return List.copyOf(axes);
    }

    /**
     * Returns how many cells the cube has, empty ones included.
     *
     * @return the number, or {@code Long.MAX_VALUE} for more than that
     */
    public long cells() {
        long product = 1;
        for (CubeAxis axis : axes) {
            if (Math.multiplyHigh(product, axis.entries().size()) != 0) {
                return Long.MAX_VALUE;
            }
            product *= axis.entries().size();
        }
        return product < 0 ? Long.MAX_VALUE : product;
    }

    /**
     * Returns what all measurements say of their source, where they say the same.
     *
     * @return the publisher, title and vintage
     */
    public CubeMetadata source() {
        List<DatasetContext> all = contexts.values;
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
     * Goes through the cells that hold a measurement, in the order of the dataset.
     *
     * @param visitor is handed each
     */
    public void visit(CellVisitor visitor) {
        int[] coordinates = new int[3 + dimensionIds.size() + (contexts.values.size() > 1 ? 1 : 0)];
        dataset.rows().forEach(row -> {
            Key variable = keyOf(row);
            coordinates[0] = variables.codeOf(variable);
            coordinates[1] = regions.codeOf(row.region());
            coordinates[2] = periods.codeOf(row.period());
            for (int i = 0; i < dimensionIds.size(); i++) {
                coordinates[3 + i] = dimensions.get(i).codeOf(row.category(dimensionIds.get(i)));
            }
            if (contexts.values.size() > 1) {
                coordinates[coordinates.length - 1] = contexts.codeOf(contextOf(row));
            }
            visitor.cell(coordinates, numberOf(row, variable.scale()), row);
        });
    }

    /** The number as it was published, or that of a figure that was computed. */
    private static Optional<BigDecimal> numberOf(Row row, Scale scale) {
        return row.publishedNumber()
                .or(() -> row.figure()
                        .flatMap(Figure::quantity)
                        .map(Quantity::number)
                        .map(number -> number.scaleByPowerOfTen(-scale.exponent())));
    }

    /**
     * Returns what the cube does not say of the measurements.
     *
     * @return JSON text, one object
     */
    public String facts() {
        return facts.toJson();
    }
}
