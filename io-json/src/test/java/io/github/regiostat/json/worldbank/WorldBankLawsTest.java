// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.json;
import static io.github.regiostat.json.worldbank.WorldBankTexts.page;
import static io.github.regiostat.json.worldbank.WorldBankTexts.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorldBankLawsTest {
    private static final int ROWS_A_PAGE = 4;

    /** The key of a row and the digits of its value. */
    record Cell(String indicator, String country, int year, String digits) {
        String text() {
            return row(indicator, country, "", Integer.toString(year), digits);
        }

        String key() {
            return indicator + country + year;
        }
    }

    @Provide
    Arbitrary<List<Cell>> cells() {
        Arbitrary<String> digits = Arbitraries.of("null", "0", "-0", "-1.50", "1E3", "0.10", "123456789012345678901.5");
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.of("FR", "DE", "1W", "ZZ"),
                        Arbitraries.integers().between(1990, 1999),
                        digits)
                .as(Cell::new)
                .list()
                .uniqueElements(Cell::key)
                .ofMaxSize(60);
    }

    @Property
    void rows_keepOrderAndDigits(@ForAll("cells") List<Cell> cells) {
        List<WorldBankRow> rows = page(1, 1, 0, texts(cells)).rows();
        assertThat(rows).hasSameSizeAs(cells);
        for (int i = 0; i < rows.size(); i++) {
            Cell cell = cells.get(i);
            WorldBankRow row = rows.get(i);
            assertThat(row.indicator()).isEqualTo(cell.indicator());
            assertThat(row.country()).isEqualTo(cell.country());
            assertThat(row.date()).isEqualTo(Integer.toString(cell.year()));
            assertThat(row.value().orElse("null")).isEqualTo(cell.digits());
        }
    }

    @Property
    void combine_doesNotDependOnTheOrderOfPages(@ForAll("cells") List<Cell> cells, @ForAll Random random) {
        List<WorldBankDocument> pages = new ArrayList<>();
        int count = Math.max(1, (cells.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
        for (int i = 0; i < count; i++) {
            List<Cell> part = cells.subList(i * ROWS_A_PAGE, Math.min(cells.size(), (i + 1) * ROWS_A_PAGE));
            pages.add(page(i + 1, count, cells.size(), texts(part)));
        }
        WorldBankDocument inOrder = WorldBankDocument.combine(pages);
        Collections.shuffle(pages, random);
        assertThat(WorldBankDocument.combine(pages)).isEqualTo(inOrder);
        assertThat(inOrder.rows())
                .isEqualTo(page(1, 1, cells.size(), texts(cells)).rows());
    }

    @Property
    void orderOfMembers_changesNothing(@ForAll Random random) {
        List<String> members = new ArrayList<>(List.of(
                "'indicator': {'id': 'A', 'value': 'GDP'}",
                "'country': {'value': 'France', 'id': 'FR'}",
                "'countryiso3code': 'FRA'",
                "'date': '2024'",
                "'value': 1.50",
                "'unit': 'u'",
                "'obs_status': 'F'",
                "'decimal': 1",
                "'footnote': 'f'",
                "'scale': 's'"));
        List<String> header = new ArrayList<>(List.of(
                "'page': 1", "'pages': 1", "'per_page': 50", "'total': 1", "'sourceid': '2'", "'lastupdated': '2024'"));
        WorldBankDocument inOrder = document(header, members);
        Collections.shuffle(members, random);
        Collections.shuffle(header, random);
        assertThat(document(header, members)).isEqualTo(inOrder);
    }

    private static WorldBankDocument document(List<String> header, List<String> members) {
        return WorldBankJson.readDocument(
                json("[{" + String.join(", ", header) + "}, [{" + String.join(", ", members) + "}]]"));
    }

    private static List<String> texts(List<Cell> cells) {
        return new ArrayList<>(new LinkedHashSet<>(cells))
                .stream().map(Cell::text).toList();
    }
}
