// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.assembly;

import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.json.mapping.ConceptRole;
import io.github.regiostat.json.mapping.Mapping;
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

/** The rest of the key at a place of the cube: the other side of a flow, what it is compared with, source and vintage. */
final class ContextReader {
    private final CubeLayout layout;
    private final Mapping mapping;
    private final AssemblyFailures failures;
    private final DatasetAppender appender;
    private final Optional<Source> source;
    private final List<Integer> axes;
    private final Map<List<Integer>, Integer> byCategories = new HashMap<>();

    ContextReader(
            CubeView view, CubeLayout layout, Mapping mapping, AssemblyFailures failures, DatasetAppender appender) {
        this.layout = layout;
        this.mapping = mapping;
        this.failures = failures;
        this.appender = appender;
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
                    "Dimension of the other side must be one, but one says where flows go to and one where they come from");
        }
    }

    boolean matters(int axis) {
        return axes.contains(axis);
    }

    int at(int[] coordinates) {
        List<Integer> categories = new ArrayList<>(axes.size());
        axes.forEach(axis -> categories.add(coordinates[axis]));
        return byCategories.computeIfAbsent(categories, this::context);
    }

    private int context(List<Integer> categories) {
        Map<ConceptRole, Place> places = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            CubeAxis axis = layout.axis(axes.get(i));
            CubeCategory category = axis.categories().get(categories.get(i));
            if (!category.id().equals(CubeLayout.NOT_APPLICABLE)) {
                places.put(layout.role(axes.get(i)), new Place(axis, category));
            }
        }
        Optional<Counterpart> counterpart = region(places, ConceptRole.TO)
                .map(to -> new Counterpart(Direction.TO, List.of(to)))
                .or(() -> region(places, ConceptRole.FROM).map(from -> new Counterpart(Direction.FROM, List.of(from))));
        Optional<Region> region = region(places, ConceptRole.REFERENCE_REGION);
        Optional<TimePeriod> period = Optional.ofNullable(places.get(ConceptRole.REFERENCE_PERIOD))
                .map(at -> new PeriodReader(mapping, failures).period(at.axis, at.category));
        Optional<Reference> reference =
                region.isPresent() || period.isPresent() ? Optional.of(Reference.of(region, period)) : Optional.empty();
        return appender.context(counterpart, reference, edition(places));
    }

    private record Place(CubeAxis axis, CubeCategory category) {}

    private Optional<Region> region(Map<ConceptRole, Place> places, ConceptRole role) {
        return Optional.ofNullable(places.get(role))
                .map(at -> new RegionReader(mapping, failures).region(at.axis, at.category));
    }

    private Optional<Source> edition(Map<ConceptRole, Place> places) {
        Place vintage = places.get(ConceptRole.VINTAGE);
        if (vintage == null) {
            return source;
        }
        Source.Builder edition = source.map(Source::toBuilder)
                .orElseThrow(() -> failures.at(
                        vintage.axis.pointer(),
                        "Source must be known to have vintages, but neither the document nor the mapping says who published"
                                + " the figures"));
        return Optional.of(failures.checked(
                vintage.category.pointer(),
                () -> edition.vintage(vintage.category.id()).build()));
    }
}
