// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.internal.TotalWords;
import java.util.List;
import java.util.Optional;

/** The code list that a document has for a dimension: its labels, and which categories contain others. */
final class AxisCodeList {
    private AxisCodeList() {}

    /** Returns the list, or empty if the document has neither labels nor a hierarchy. */
    static Optional<CodeList> of(CubeAxis axis, AssemblyFailures failures) {
        boolean hasLabels =
                axis.categories().stream().anyMatch(each -> !each.label().equals(each.id()));
        if (!hasLabels && axis.parents().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(failures.checked(axis.pointer(), () -> list(axis)));
    }

    private static CodeList list(CubeAxis axis) {
        CodeList.Builder list = CodeList.builder("dimension '" + axis.id() + "'");
        for (CubeCategory category : axis.categories()) {
            List<String> parents = axis.parents().getOrDefault(category.id(), List.of());
            list.code(category.id(), parents.toArray(String[]::new));
            if (!category.label().equals(category.id())) {
                list.label(category.id(), category.label());
            }
            boolean isNamedTotal = TotalWords.matches(category.label()) && !TotalWords.matches(category.id());
            if (isNamedTotal && parents.isEmpty()) {
                list.total(category.id());
            }
        }
        // Parents may be categories that the mapping omits.
        axis.parents().forEach((code, parents) -> parents.forEach(list::code));
        axis.parents().keySet().forEach(list::code);
        return list.build();
    }
}
