// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.region.Region;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Proposes the regions of a table, of a column, of the names of columns or of its titles. */
final class TableRegions {
    private final TableParts table;
    private final Draft draft;
    private final Grid grid;
    private final TableShape shape;
    private final ColumnRoles roles;
    private final HeaderAxes header;

    TableRegions(TableParts table, ColumnRoles roles, HeaderAxes header) {
        this.table = table;
        this.draft = table.draft();
        this.grid = table.grid();
        this.shape = table.shape();
        this.roles = roles;
        this.header = header;
    }

    /** Proposes the regions. The totals are not regions, and the last year decides between unions. */
    void propose(Set<String> totals, OptionalInt lastYear) {
        RegionProposal proposal = new RegionProposal(draft, totals, lastYear);
        Optional<ColumnProfile> column = roles.first(ColumnRole.REGION);
        int axis = header.indexOf(HeaderAxis.REGION);
        if (column.isPresent()) {
            proposal.propose(
                    ColumnRoles.column(column.get()), column.get().regions(), text -> periods(column.get(), text));
        } else if (axis >= 0) {
            proposal.propose(
                    "the names of columns", RegionTexts.of(header.categories(axis)), text -> Set.of("every row"));
        } else {
            proposal.proposeDefault(header.allTitles(), openColumns(), table.usualRegion());
        }
    }

    Optional<Region> region(String text) {
        RegionTexts regions = roles.first(ColumnRole.REGION)
                .map(ColumnProfile::regions)
                .orElseGet(() -> RegionTexts.of(header.categories(header.indexOf(HeaderAxis.REGION))));
        return Optional.ofNullable(draft.user()
                .regions()
                .byCode()
                .getOrDefault(text, regions.byText().get(text)));
    }

    /** Returns the cells of keys and periods beside a region, which two texts of one region must not share. */
    private Set<String> periods(ColumnProfile regions, String text) {
        Set<String> periods = new LinkedHashSet<>();
        for (int row = shape.firstData(); row < shape.end(); row++) {
            GridRow cells = grid.row(row);
            if (cells.cell(regions.index()).equals(text)) {
                periods.add(String.join("\t", roles.keyWithout(regions, cells)));
            }
        }
        return periods;
    }

    /** Returns the columns that may have regions: those of texts, and those of codes. */
    private Set<String> openColumns() {
        Set<String> open = new LinkedHashSet<>();
        roles.all(ColumnRole.BREAKDOWN).forEach(column -> open.add(column.name()));
        table.columns().stream()
                .filter(column -> roles.role(column) == ColumnRole.DROPPED && HeaderWord.CODE.matches(column.name())
                        || roles.role(column) == ColumnRole.VALUE && column.areCodesOfRows())
                .forEach(column -> open.add(column.name()));
        return open;
    }
}
