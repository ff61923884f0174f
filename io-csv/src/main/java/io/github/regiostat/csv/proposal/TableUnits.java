// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.UnitRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Proposes the units of a table, of a column, of its names, titles and notes, and of its cells. */
final class TableUnits {
    /** The length of a note that states the unit of the table, and what is in longer texts: several sentences. */
    private static final int MAX_STATEMENT = 100;

    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{4,}\\. *\\p{L}|[。；;\\n]");

    private final TableParts table;
    private final Draft draft;
    private final ColumnRoles roles;
    private final HeaderAxes header;

    TableUnits(TableParts table, ColumnRoles roles, HeaderAxes header) {
        this.table = table;
        this.draft = table.draft();
        this.roles = roles;
        this.header = header;
    }

    void propose(NumberProposal numbers) {
        List<String> statements = new ArrayList<>(table.titles());
        if (roles.role(table.columns().get(0)) != ColumnRole.VALUE
                && !HeaderWord.isAny(table.names().get(0))) {
            statements.add(table.names().get(0));
        }
        table.notes().filter(this::isOfWholeTable).forEach(statements::add);
        for (int i = 0; i < header.size(); i++) {
            boolean isStated = draft.user().conceptRoles().containsKey(header.key(i));
            if (header.axis(i) == HeaderAxis.DROPPED && !isStated) {
                statements.addAll(header.categories(i));
            }
            if (header.axis(i) == HeaderAxis.UNIT) {
                new UnitProposal(draft, List.of()).proposeColumn(header.categories(i));
            }
        }
        UnitProposal proposal = new UnitProposal(draft, statements);
        roles.first(ColumnRole.UNIT).ifPresent(column -> proposal.proposeColumn(column.distinct()));
        if (roles.first(ColumnRole.UNIT).isPresent() || header.has(HeaderAxis.UNIT)) {
            return;
        }
        int axis = header.indexOf(HeaderAxis.INDICATOR);
        Optional<ColumnProfile> column = roles.first(ColumnRole.INDICATOR);
        if (axis >= 0 && header.size() == 1) {
            proposal.proposeNamed(
                    read(header.key(axis), header.categories(axis)),
                    name -> numbers.unit(table.texts(table.names().indexOf(name))));
            return;
        }
        if (axis >= 0) {
            List<String> headings = HeaderNames.continued(table.header().get(axis), header.values(), table.names());
            proposal.proposeNamed(
                    read(header.key(axis), header.categories(axis)), name -> numbers.unit(textsOf(name, headings)));
            return;
        }
        Optional<UnitRule> ofCells = numbers.unit(numbers.numbers());
        if (column.isPresent()) {
            proposal.proposeNamed(read(column.get().name(), column.get().distinct()), name -> ofCells);
        } else {
            proposal.proposeUnnamed(table.fileName(), table.titles(), ofCells);
        }
    }

    /** Returns the categories that are not totals. */
    private List<String> read(String key, List<String> all) {
        List<String> left = draft.mapping().build().omitted().getOrDefault(key, List.of());
        return all.stream().filter(text -> !left.contains(text)).toList();
    }

    /** Returns the cells of the columns of values below a heading. */
    private List<String> textsOf(String heading, List<String> headings) {
        return IntStream.range(0, header.values().length)
                .filter(i -> headings.get(i).equals(heading))
                .mapToObj(i -> table.texts(header.values()[i]))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns whether a note states a unit, and does not name one of several indicators. A sentence that has a unit
     * somewhere is a definition or an example.
     */
    private boolean isOfWholeTable(String note) {
        Optional<UnitReading> reading = UnitTexts.inTitle(note).filter(found -> isStatement(note, found));
        if (reading.filter(TableUnits::isUsed).isEmpty()) {
            reading.ifPresent(found -> draft.remark("Note " + Text.quote(note) + " can state a unit: "
                    + Text.quote(found.evidence()) + " is not understood, and is not used"));
            return false;
        }
        int axis = header.indexOf(HeaderAxis.INDICATOR);
        List<String> indicators = axis >= 0 ? header.categories(axis) : List.of();
        return reading.isPresent()
                && (indicators.size() < 2
                        || indicators.stream()
                                .noneMatch(name -> name.startsWith(reading.get().name())
                                        && !reading.get().name().isBlank()));
    }

    private boolean isStatement(String note, UnitReading reading) {
        boolean isLine =
                note.length() <= MAX_STATEMENT && !SENTENCES.matcher(note).find();
        return isLine || reading.name().isBlank();
    }

    /**
     * Returns whether the unit of a note is used: it is understood, or nothing else is in the note, or it has a scale.
     */
    private static boolean isUsed(UnitReading reading) {
        return reading.isUnderstood()
                || reading.name().isBlank()
                || reading.unit().flatMap(UnitRule::scale).isPresent();
    }
}
