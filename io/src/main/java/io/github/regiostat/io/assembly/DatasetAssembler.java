// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Builds a dataset from a cube and a mapping. Each category and each set of attributes is mapped once; observations
 * refer to them by code.
 */
public final class DatasetAssembler {
    private static final int MAX_LISTED = 20;

    private final CubeView view;
    private final Mapping mapping;
    private final AssemblyFailures failures;
    private final CubeLayout layout;
    private final UnknownUnits unknownUnits = new UnknownUnits();
    private List<Region> regions = List.of();

    /**
     * Builds a dataset.
     *
     * @param view the cube; an observation without a number becomes a measurement without a figure
     * @param mapping the mapping, merged over the default mapping of the format
     * @param source the name of the document, such as its file name, or null
     * @return the dataset
     * @throws FormatException if the mapping does not cover a part of the document, or two observations have the same
     *     key
     */
    public static Dataset assemble(CubeView view, Mapping mapping, @Nullable String source) {
        return assemble(view, mapping, source, remark -> {});
    }

    /**
     * Builds a dataset, and reports what the mapping does not cover.
     *
     * @param view the cube; an observation without a number becomes a measurement without a figure
     * @param mapping the mapping, merged over the default mapping of the format
     * @param source the name of the document, such as its file name, or null
     * @param remarks receives a message about unit codes that are unknown
     * @return the dataset
     * @throws FormatException if the mapping does not cover a part of the document, or two observations have the same
     *     key
     */
    public static Dataset assemble(CubeView view, Mapping mapping, @Nullable String source, Consumer<String> remarks) {
        CubeView kept = OmittedCategories.of(view, mapping);
        DatasetAssembler assembler = new DatasetAssembler(kept, mapping, new AssemblyFailures(kept, source));
        Dataset dataset = assembler.dataset();
        assembler.unknownUnits.message().ifPresent(remarks);
        assembler.otherRegions().ifPresent(remarks);
        return dataset;
    }

    private DatasetAssembler(CubeView view, Mapping mapping, AssemblyFailures failures) {
        this.view = view;
        this.mapping = mapping;
        this.failures = failures;
        this.layout = CubeLayout.of(view, mapping, failures);
    }

    /** Returns a message about the regions that are in no registry, because only the mapping has a scheme for them. */
    private Optional<String> otherRegions() {
        Optional<RegionScheme> scheme = mapping.regions().otherScheme().filter(RegionScheme.LOCAL::equals);
        int axis = layout.axisOf(ConceptRole.REGION);
        if (scheme.isEmpty() || axis < 0) {
            return Optional.empty();
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            String id = layout.axis(axis).categories().get(i).id();
            boolean isStated = mapping.regions().byCode().containsKey(id);
            if (regions.get(i).code().scheme().equals(scheme.get()) && !isStated) {
                others.add(Text.quote(id));
            }
        }
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.size() + " of " + regions.size()
                        + " regions are in no registry, and have codes of the"
                        + " scheme '" + scheme.get() + "': "
                        + String.join(", ", others.subList(0, Math.min(MAX_LISTED, others.size())))
                        + (others.size() > MAX_LISTED ? " and " + (others.size() - MAX_LISTED) + " more" : ""));
    }

    private Dataset dataset() {
        List<Integer> dimensions = layout.dimensions();
        DatasetAppender appender = failures.checked(
                "",
                () -> Dataset.appender(
                        dimensions.stream().map(axis -> layout.axis(axis).id()).toList()));
        int[][] codes = new int[layout.size()][];
        for (int i = 0; i < dimensions.size(); i++) {
            int index = i;
            codes[dimensions.get(i)] = codes(
                    layout.axis(dimensions.get(i)),
                    category -> failures.checked(category.pointer(), () -> appender.category(index, category.id())));
            setCodeList(layout.axis(dimensions.get(i)), appender);
        }
        UnreadableCategories unreadable = new UnreadableCategories(failures);
        List<TimePeriod> periods = periods(unreadable);
        regions = regions(unreadable);
        unreadable.throwIfAny();
        setRegions(codes, regions, appender);
        setPeriods(codes, periods, appender);
        appender.reserve(view.size());
        view.forEach(new RowAppender(view, layout, mapping, failures, appender, codes, periods, regions, unknownUnits));
        return build(appender);
    }

    private void setCodeList(CubeAxis axis, DatasetAppender appender) {
        Optional<CodeList> list =
                Optional.ofNullable(mapping.codeLists().get(axis.id())).or(() -> AxisCodeList.of(axis, failures));
        if (list.isPresent()) {
            appender.codeList(axis.id(), list.get());
        }
    }

    private static int[] codes(CubeAxis axis, ToIntFunction<CubeCategory> code) {
        return axis.categories().stream().mapToInt(code).toArray();
    }

    private List<Region> regions(UnreadableCategories unreadable) {
        int axis = layout.axisOf(ConceptRole.REGION);
        if (axis >= 0) {
            RegionReader reader = new RegionReader(mapping, failures);
            return unreadable.read(layout.axis(axis), category -> reader.region(layout.axis(axis), category));
        }
        Region region =
                mapping.regions().defaultRegion().orElseThrow(() -> failures.at("", missing("region", "geo", "DE")));
        return List.of(RegionReader.onTerritory(region, mapping));
    }

    private void setRegions(int[][] codes, List<Region> regions, DatasetAppender appender) {
        int axis = layout.axisOf(ConceptRole.REGION);
        int[] registered = regions.stream().mapToInt(appender::region).toArray();
        if (axis >= 0) {
            codes[axis] = registered;
        } else {
            appender.atRegion(registered[0]);
        }
    }

    private List<TimePeriod> periods(UnreadableCategories unreadable) {
        int axis = layout.axisOf(ConceptRole.PERIOD);
        if (axis >= 0) {
            PeriodReader reader = new PeriodReader(mapping, failures);
            return unreadable.read(layout.axis(axis), category -> reader.period(layout.axis(axis), category));
        }
        return List.of(mapping.periods()
                .defaultPeriod()
                .orElseThrow(() -> failures.at("", missing("period", "time", "2024"))));
    }

    private void setPeriods(int[][] codes, List<TimePeriod> periods, DatasetAppender appender) {
        int axis = layout.axisOf(ConceptRole.PERIOD);
        int[] registered = periods.stream().mapToInt(appender::period).toArray();
        if (axis >= 0) {
            codes[axis] = registered;
        } else {
            appender.atPeriod(registered[0]);
        }
    }

    private String missing(String what, String dimension, String example) {
        return "Data set " + Text.quote(view.name()) + " must have a dimension for the " + what
                + ", but the mapping has none among "
                + view.axes().stream().map(axis -> Text.quote(axis.id())).toList()
                + "; map one of them, as in {\"meanings\": {\"" + dimension + "\": \"" + what
                + "\"}}, or specify the " + what + ", as in {\"" + what + "\": \"" + example + "\"}";
    }

    private Dataset build(DatasetAppender appender) {
        try {
            return appender.build();
        } catch (DuplicateMeasurementException duplicate) {
            throw failures.at(
                    view.pointer(duplicate.second()),
                    "Observations must differ in indicator, unit, region, period or another dimension, but this one"
                            + " and the one at "
                            + view.pointer(duplicate.first()) + " do not: " + duplicate.measurement(),
                    duplicate);
        }
    }
}
