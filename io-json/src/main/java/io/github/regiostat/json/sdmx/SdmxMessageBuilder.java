// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.column.IntList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.assembly.CubeAxis;
import io.github.regiostat.io.assembly.CubeCategory;
import io.github.regiostat.io.assembly.CubeCategoryUnit;
import io.github.regiostat.io.assembly.CubeMetadata;
import io.github.regiostat.io.assembly.DatasetCube;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a message from a dataset: a flat list of observations by indicator, region, period and the other dimensions.
 * An annotation holds the content for which SDMX has no member, to restore an equal dataset.
 */
final class SdmxMessageBuilder {
    /** The type of the annotation with the data to restore a dataset. */
    static final String RESTORATION_TYPE = "REGIOSTAT";

    /** The member of a dimension for the name of its axis. */
    static final String AXIS_MEMBER = "x-regiostat-axis";

    static final String STATUS = "OBS_STATUS";

    private static final Map<String, String> CONCEPTS =
            Map.of("metric", "INDICATOR", "geo", "REF_AREA", "time", "TIME_PERIOD");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern PARTY = Pattern.compile("[A-Za-z0-9_@$-]+");
    private static final String NORMAL = "A";

    /** The date for an unknown time of preparation, so that equal datasets are written as equal bytes. */
    private static final String DEFAULT_PREPARED = "1970-01-01";

    private final DatasetCube cube;
    private final List<CubeAxis> axes;
    private final Set<String> used = new HashSet<>();
    private final List<SdmxComponent> attributes = new ArrayList<>();
    private final List<List<@Nullable String>> unitAttributes = new ArrayList<>();

    private SdmxMessageBuilder(Dataset dataset) {
        this.cube = DatasetCube.of(dataset);
        this.axes = cube.axes();
    }

    static SdmxMessage of(Dataset dataset) {
        return new SdmxMessageBuilder(dataset).message();
    }

    private SdmxMessage message() {
        List<SdmxComponent> dimensions = new ArrayList<>();
        for (CubeAxis axis : axes) {
            dimensions.add(dimension(axis, dimensions.size()));
        }
        addUnits(dimensions.isEmpty() ? "" : dimensions.get(0).id());
        ObservationTable rows = rows();
        CubeMetadata source = cube.source();
        SdmxAnnotation facts =
                ImmutableSdmxAnnotation.of(texts(Map.of("type", RESTORATION_TYPE, "text", cube.restorationData())));
        SdmxStructure structure = new ImmutableSdmxStructure.Builder()
                .listedDimensions(dimensions)
                .attributes(SdmxStructure.inOrderOfLevels(attributes))
                .addAnnotations(facts)
                .addDataSets(0)
                .others(texts(Map.of("name", source.title().orElse("Dataset"))))
                .build();
        SdmxDataSet dataSet = new ImmutableSdmxDataSet.Builder()
                .index(0)
                .generation(SdmxGeneration.V2)
                .structureIndex(0)
                .structure(structure)
                .action(SdmxAction.REPLACE)
                .addAnnotations(0)
                .ownAttributes("[]")
                .groups(groups())
                .rows(rows)
                .build();
        return new ImmutableSdmxMessage.Builder()
                .generation(SdmxGeneration.V2)
                .ownHeader(header(source))
                .addStructures(structure)
                .addDataSets(dataSet)
                .others(RawMembers.NONE)
                .build();
    }

    private static RawMembers header(CubeMetadata source) {
        String publisher = source.publisher().orElse("unknown");
        String id = PARTY.matcher(publisher).matches() ? publisher : "unknown";
        Map<String, String> members = new LinkedHashMap<>();
        members.put("id", json("regiostat"));
        members.put("prepared", json(source.updated().orElse(DEFAULT_PREPARED)));
        members.put("sender", "{\"id\":" + json(id) + ",\"name\":" + json(publisher) + "}");
        return RawMembers.of(members);
    }

    private static String json(String text) {
        return SdmxContent.of(text).json();
    }

    private static RawMembers texts(Map<String, String> texts) {
        Map<String, String> members = new LinkedHashMap<>();
        texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(text -> members.put(text.getKey(), json(text.getValue())));
        return RawMembers.of(members);
    }

    private SdmxComponent dimension(CubeAxis axis, int position) {
        String concept = axis.roles().stream()
                .map(CONCEPTS::get)
                .filter(known -> known != null)
                .findFirst()
                .orElse(null);
        String id = uniqueId(concept == null ? axis.id() : concept);
        return new ImmutableSdmxComponent.Builder()
                .id(id)
                .level(SdmxLevel.OBSERVATION)
                .keyPosition(position)
                .roles(concept == null ? List.of() : List.of(concept))
                .statedValues(values(axis.categories(), CubeCategory::id, CubeCategory::label))
                .others(texts(Map.of("name", axis.label(), AXIS_MEMBER, axis.id())))
                .build();
    }

    /** Returns a valid id that is not used yet. */
    private String uniqueId(String text) {
        String id = ID.matcher(text).matches() ? text : "D_" + text.replaceAll("[^A-Za-z0-9_-]", "_");
        while (!used.add(id)) {
            id += "_";
        }
        return id;
    }

    private static <T> Optional<List<SdmxValue>> values(
            List<T> items, Function<T, String> id, Function<T, String> name) {
        return Optional.of(items.stream()
                        .map(item -> SdmxValue.of(id.apply(item), name.apply(item)))
                        .toList())
                .filter(values -> !values.isEmpty());
    }

    /** Adds unit, multiplier and decimals of each indicator, as attributes of the group of the indicator. */
    private void addUnits(String indicator) {
        List<CubeCategory> indicators = axes.get(0).categories();
        indicators.forEach(entry -> unitAttributes.add(new ArrayList<>()));
        addUnit(
                "UNIT_MEASURE",
                "Unit of measure",
                indicator,
                unit -> unit.label().or(unit::base));
        addUnit("UNIT_MULT", "Unit multiplier", indicator, unit -> text(unit.multiplier()));
        addUnit("DECIMALS", "Decimals", indicator, unit -> text(unit.decimals()));
    }

    private static Optional<String> text(OptionalInt number) {
        return number.isPresent() ? Optional.of(Integer.toString(number.getAsInt())) : Optional.empty();
    }

    private void addUnit(
            String id, String name, String indicator, Function<CubeCategoryUnit, Optional<String>> member) {
        List<Optional<String>> texts = axes.get(0).categories().stream()
                .map(entry -> entry.unit().flatMap(member))
                .toList();
        List<String> distinct =
                texts.stream().flatMap(Optional::stream).distinct().toList();
        if (distinct.isEmpty()) {
            return;
        }
        addAttribute(id, name, SdmxLevel.DIMENSION_GROUP, List.of(indicator), distinct);
        for (int i = 0; i < texts.size(); i++) {
            unitAttributes
                    .get(i)
                    .add(texts.get(i)
                            .map(text -> Integer.toString(distinct.indexOf(text)))
                            .orElse(null));
        }
    }

    private void addAttribute(String id, String name, SdmxLevel level, List<String> dimensions, List<String> texts) {
        attributes.add(new ImmutableSdmxComponent.Builder()
                .id(id)
                .level(level)
                .addRoles(id)
                .relationship(new ImmutableSdmxRelationship.Builder()
                        .dimensions(dimensions)
                        .build())
                .statedValues(values(texts, text -> text, text -> text))
                .others(texts(Map.of("name", name)))
                .build());
    }

    private DimensionGroups groups() {
        KeyColumn keys = new KeyColumn();
        IntList codes = new IntList();
        AttributeListReader lists = new AttributeListReader();
        for (int i = 0; i < unitAttributes.size(); i++) {
            String json = RawArrays.of(unitAttributes.get(i));
            if (!json.isEmpty()) {
                keys.addPart(i);
                for (int other = 1; other < axes.size(); other++) {
                    keys.addPart(KeyColumn.EMPTY);
                }
                keys.endKey();
                codes.add(lists.code(json));
            }
        }
        return new DimensionGroups(
                keys,
                codes,
                lists.build(),
                IntStream.range(0, axes.size()).boxed().toList());
    }

    private ObservationTable rows() {
        KeyColumn keys = new KeyColumn();
        MeasureColumn.Builder cells = new MeasureColumn.Builder();
        IntList tails = new IntList();
        AttributeListReader lists = new AttributeListReader();
        Map<String, Integer> statuses = new LinkedHashMap<>();
        cube.visit((coordinates, number, row) -> {
            Arrays.stream(coordinates).forEach(keys::addPart);
            keys.endKey();
            cells.add(number.map(Object::toString).orElse(null));
            String status = row.statuses().toString();
            tails.add(
                    status.equals(NORMAL)
                            ? AttributeLists.NOTHING
                            : lists.code("[" + statuses.computeIfAbsent(status, s -> statuses.size()) + "]"));
        });
        if (!statuses.isEmpty()) {
            addAttribute(
                    STATUS, "Observation status", SdmxLevel.OBSERVATION, List.of(), List.copyOf(statuses.keySet()));
        }
        return new ObservationTable(keys, List.of(cells.build()), tails, lists.build());
    }
}
