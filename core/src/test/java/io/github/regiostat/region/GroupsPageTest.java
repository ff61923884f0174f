// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of groups in {@code docs/groups.md} agrees with the registry. */
class GroupsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "groups.md");
    private static final int COLUMNS = 6;
    private static final LocalDate DAY_OF_THE_PAGE = LocalDate.parse("2026-11-28");

    private static List<List<String>> rows() {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
                    .filter(cells -> cells.size() == COLUMNS)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row_agreesWithTheRegistry(List<String> row) {
        List<String> codes = List.of(row.get(0).replace("`", "").split(", "));
        Region group = Regions.of(codes.get(0));
        assertThat(codes).allSatisfy(code -> assertThat(Regions.of(code)).isSameAs(group));
        assertThat(group.names()).containsEntry("en", row.get(1)).containsEntry("zh", row.get(2));
        assertThat(group.membersOn(DAY_OF_THE_PAGE)).hasSize(Integer.parseInt(row.get(3)));
        boolean isSinceEver =
                group.memberships().stream().anyMatch(member -> member.from().isEmpty());
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Membership member : group.memberships()) {
            member.from().ifPresent(days::add);
            member.to().ifPresent(days::add);
        }
        if (isSinceEver) {
            assertThat(row.get(4)).isEqualTo(days.isEmpty() ? "fixed" : "");
            assertThat(row.get(5)).isEqualTo(days.isEmpty() ? "" : Integer.toString(days.size()));
        } else {
            assertThat(row.get(4)).isEqualTo(days.first().toString());
            assertThat(row.get(5)).isEqualTo(Integer.toString(days.size() - 1));
        }
    }
}
