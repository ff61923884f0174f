// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cube without the categories that a mapping omits, and without their observations. */
final class OmittedCategories implements CubeView {
    private static final int OMITTED = -1;

    private final CubeView view;
    private final List<CubeAxis> axes = new ArrayList<>();

    /** For each axis the index of the remaining category by the index in the document. */
    private final List<int[]> indexes = new ArrayList<>();

    private OmittedCategories(CubeView view, Mapping mapping) {
        this.view = view;
        for (CubeAxis axis : view.axes()) {
            add(axis, mapping);
        }
    }

    /** Returns the cube without the categories that a mapping omits. */
    static CubeView of(CubeView view, Mapping mapping) {
        return mapping.omitted().isEmpty() ? view : new OmittedCategories(view, mapping);
    }

    private void add(CubeAxis axis, Mapping mapping) {
        ConceptRole role = CubeLayout.mappedRole(axis, mapping);
        List<CubeCategory> kept = new ArrayList<>();
        int[] index = new int[axis.categories().size()];
        for (int i = 0; i < index.length; i++) {
            CubeCategory category = axis.categories().get(i);
            boolean isOmitted = List.of(axis.id(), role.code()).stream()
                    .flatMap(key -> mapping.omitted().getOrDefault(key, List.of()).stream())
                    .anyMatch(each -> each.equals(category.id()) || each.equals(category.label()));
            index[i] = isOmitted ? OMITTED : kept.size();
            if (!isOmitted) {
                kept.add(category);
            }
        }
        indexes.add(index);
        axes.add(
                new CubeAxis(axis.id(), axis.label(), axis.roles(), List.copyOf(kept), axis.pointer(), axis.parents()));
    }

    @Override
    public String name() {
        return view.name();
    }

    @Override
    public CubeMetadata metadata() {
        return view.metadata();
    }

    @Override
    public List<CubeAxis> axes() {
        return List.copyOf(axes);
    }

    @Override
    public List<Map<String, String>> attributeSets() {
        return view.attributeSets();
    }

    @Override
    public Set<String> otherComponents() {
        return view.otherComponents();
    }

    @Override
    public int size() {
        return view.size();
    }

    @Override
    public String pointer(int row) {
        int[] numbers = {0, 0, 0};
        view.forEach((coordinates, attributes, values, index, text) -> {
            if (isKept(coordinates) && numbers[0]++ == row) {
                numbers[2] = numbers[1];
            }
            numbers[1]++;
        });
        return view.pointer(numbers[2]);
    }

    @Override
    public FormatException failure(String message, @Nullable String source, String pointer, @Nullable Throwable cause) {
        return view.failure(message, source, pointer, cause);
    }

    @Override
    public void forEach(ObservationVisitor visitor) {
        int[] at = new int[axes.size()];
        view.forEach((coordinates, attributes, values, index, text) -> {
            if (isKept(coordinates)) {
                Arrays.setAll(at, axis -> indexes.get(axis)[coordinates[axis]]);
                visitor.observation(at, attributes, values, index, text);
            }
        });
    }

    private boolean isKept(int[] coordinates) {
        for (int axis = 0; axis < coordinates.length; axis++) {
            if (indexes.get(axis)[coordinates[axis]] == OMITTED) {
                return false;
            }
        }
        return true;
    }
}
