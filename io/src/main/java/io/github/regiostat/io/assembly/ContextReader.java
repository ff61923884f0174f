// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Direction;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the other parts of the key of a measurement: counterpart, reference, source and vintage. */
final class ContextReader {
    private final CubeLayout layout;
    private final Mapping mapping;
    private final AssemblyFailures failures;
    private final DatasetAppender appender;
    private final RegionReader regions;
    private final Optional<Source> source;
    private final List<Integer> axes;
    private final Map<List<Integer>, Integer> byCategories = new HashMap<>();

    ContextReader(
            CubeView view, CubeLayout layout, Mapping mapping, AssemblyFailures failures, DatasetAppender appender) {
        this.layout = layout;
        this.mapping = mapping;
        this.failures = failures;
        this.appender = appender;
        this.regions = new RegionReader(mapping, failures);
        this.source = new SourceReader(mapping).source(view.metadata());
        this.axes = Stream.of(
                        ConceptRole.TO,
                        ConceptRole.FROM,
                        ConceptRole.REFERENCE_REGION,
                        ConceptRole.REFERENCE_PERIOD,
                        ConceptRole.VINTAGE)
                .flatMap(role -> layout.axesOf(role).stream())
                .toList();
        if (!layout.axesOf(ConceptRole.TO).isEmpty()
                && !layout.axesOf(ConceptRole.FROM).isEmpty()) {
            throw failures.at(
                    layout.axis(layout.axisOf(ConceptRole.FROM)).pointer(),
                    "Counterpart must have one dimension, but has one of the concept role 'to' and one of 'from';"
                            + " map one of them as"
                            + " another role, as in {\"meanings\": {\""
                            + layout.axis(layout.axisOf(ConceptRole.FROM)).id() + "\": \"breakdown\"}}");
        }
    }

    boolean includes(int axis) {
        return axes.contains(axis);
    }

    int at(int[] coordinates) {
        List<Integer> categories = new ArrayList<>(axes.size());
        axes.forEach(axis -> categories.add(coordinates[axis]));
        return byCategories.computeIfAbsent(categories, this::context);
    }

    private int context(List<Integer> categories) {
        Map<ConceptRole, Component> components = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            CubeAxis axis = layout.axis(axes.get(i));
            CubeCategory category = axis.categories().get(categories.get(i));
            if (!category.id().equals(CubeLayout.NOT_APPLICABLE)) {
                components.put(layout.role(axes.get(i)), new Component(axis, category));
            }
        }
        Optional<Counterpart> counterpart = region(components, ConceptRole.TO)
                .map(to -> new Counterpart(Direction.TO, List.of(to)))
                .or(() -> region(components, ConceptRole.FROM)
                        .map(from -> new Counterpart(Direction.FROM, List.of(from))));
        Optional<Region> region = region(components, ConceptRole.REFERENCE_REGION);
        Optional<TimePeriod> period = Optional.ofNullable(components.get(ConceptRole.REFERENCE_PERIOD))
                .map(at -> new PeriodReader(mapping, failures).period(at.axis, at.category));
        Optional<Reference> reference =
                region.isPresent() || period.isPresent() ? Optional.of(Reference.of(region, period)) : Optional.empty();
        return appender.context(counterpart, reference, edition(components));
    }

    private record Component(CubeAxis axis, CubeCategory category) {}

    private Optional<Region> region(Map<ConceptRole, Component> components, ConceptRole role) {
        return Optional.ofNullable(components.get(role)).map(at -> regions.region(at.axis, at.category));
    }

    private Optional<Source> edition(Map<ConceptRole, Component> components) {
        Component vintage = components.get(ConceptRole.VINTAGE);
        if (vintage == null) {
            return source;
        }
        Source.Builder edition = source.map(Source::toBuilder)
                .orElseThrow(() -> failures.at(
                        vintage.axis.pointer(),
                        "Vintage must have a source, but neither the document nor the mapping has a publisher; add"
                                + " it to the mapping,"
                                + " as in {\"source\": {\"publisher\": \"Eurostat\"}}"));
        return Optional.of(failures.checked(
                vintage.category.pointer(),
                () -> edition.vintage(vintage.category.id()).build()));
    }
}
