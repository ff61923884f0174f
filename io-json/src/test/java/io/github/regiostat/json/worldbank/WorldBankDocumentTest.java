// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import static io.github.regiostat.json.worldbank.WorldBankTexts.answer;
import static io.github.regiostat.json.worldbank.WorldBankTexts.json;
import static io.github.regiostat.json.worldbank.WorldBankTexts.page;
import static io.github.regiostat.json.worldbank.WorldBankTexts.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorldBankDocumentTest {
    private static final WorldBankDocument FIRST =
            page(1, 3, 5, List.of(row("X", "FR", "FRA", "2024", "1.50"), row("X", "FR", "FRA", "2023", "null")));
    private static final WorldBankDocument SECOND =
            page(2, 3, 5, List.of(row("X", "DE", "DEU", "2024", "'..'"), row("X", "DE", "DEU", "2023", "1E2")));
    private static final WorldBankDocument THIRD = page(3, 3, 5, List.of(row("X", "1W", "WLD", "2024", "4")));

    @Nested
    class Combining {
        @Test
        void combine_sortsPages() {
            WorldBankDocument whole = WorldBankDocument.combine(THIRD, FIRST, SECOND);
            assertThat(whole.rows())
                    .map(WorldBankRow::toString)
                    .containsExactly(
                            "X, FRA, 2024: 1.50",
                            "X, FRA, 2023: missing",
                            "X, DEU, 2024: ..",
                            "X, DEU, 2023: 1E2",
                            "X, WLD, 2024: 4");
            assertThat(whole.page()).isEqualTo(1);
            assertThat(whole.pages()).isEqualTo(1);
            assertThat(whole.perPage()).isEqualTo(5);
            assertThat(whole.total()).isEqualTo(5);
            assertThat(whole.lastUpdated()).contains("2024-03-28");
        }

        @Test
        void combine_keepsTheOnlyPage() {
            WorldBankDocument only = page(1, 1, 1, List.of(row("X", "FR", "FRA", "2024", "1")));
            assertThat(WorldBankDocument.combine(only)).isEqualTo(only);
            WorldBankDocument empty =
                    WorldBankJson.readDocument(json("[{'page': 0, 'pages': 0, 'per_page': 0, 'total': 0}, null]"));
            assertThat(WorldBankDocument.combine(List.of(empty))).isEqualTo(empty);
        }

        @Test
        void combine_rejectsMissingPages() {
            assertThatIllegalArgumentException()
                    .isThrownBy(WorldBankDocument::combine)
                    .withMessage("Pages must not be empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(FIRST, THIRD))
                    .withMessage("Pages must be 1 to 3, but page 2 is missing");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(SECOND, FIRST))
                    .withMessage("Pages must be 1 to 3, but page 3 is missing");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(SECOND, THIRD))
                    .withMessage("Pages must be 1 to 3, but page 1 is missing");
        }

        @Test
        void combine_rejectsRepeatedPages() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(FIRST, SECOND, THIRD, SECOND))
                    .withMessage("Pages must be unique, but page 2 of 3 is repeated");
        }

        @Test
        void combine_rejectsPagesAfterTheLast() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(FIRST, SECOND, THIRD, page(4, 3, 5, List.of())))
                    .withMessage("Pages must be 1 to 3, but one is page 4");
        }

        @Test
        void combine_rejectsPagesOfSeveralResponses() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(FIRST, page(2, 2, 5, List.of())))
                    .withMessage(
                            "Pages must belong to one response, but are page 1 of 3, 50 rows a page, 5 rows, source"
                                    + " 2, updated"
                                    + " 2024-03-28 and page 2 of 2, 50 rows a page, 5 rows, source 2, updated"
                                    + " 2024-03-28");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(
                            FIRST,
                            WorldBankJson.readDocument(
                                    json("[{'page': 2, 'pages': 3, 'per_page': 50, 'total': 5, 'sourceid': '2',"
                                            + " 'lastupdated': '2024-04-01'}, []]"))))
                    .withMessageEndingWith("and page 2 of 3, 50 rows a page, 5 rows, source 2, updated 2024-04-01");
        }

        @Test
        void combine_rejectsDuplicateRows() {
            WorldBankDocument again =
                    page(3, 3, 5, List.of(row("X", "1W", "WLD", "2024", "4"), row("X", "FR", "FRA", "2023", "7")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WorldBankDocument.combine(FIRST, SECOND, again))
                    .withMessage(
                            "Rows must have different keys of indicator, country and date, but 'X, FRA, 2023' is at"
                                    + " page"
                                    + " 1, /1/1 and at page 3, /1/1");
        }
    }

    @Nested
    class Rows {
        @Test
        void rows_areAListOfValues() {
            assertThat(FIRST.rows().get(1))
                    .isEqualTo(FIRST.rows().get(1))
                    .hasSameHashCodeAs(FIRST.rows().get(1));
            assertThat(FIRST.rows().get(0)).isNotEqualTo(FIRST.rows().get(1)).isNotEqualTo("X");
            assertThatThrownBy(() -> FIRST.rows().get(2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> FIRST.rows().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void equals_comparesDigits() {
            assertThat(document("1.50")).isEqualTo(document("1.50")).isNotEqualTo(document("1.5"));
            assertThat(document("1.50")).isNotEqualTo("1.50");
        }

        private WorldBankDocument document(String value) {
            return WorldBankJson.readDocument(answer(row("X", "FR", "FRA", "2024", value)));
        }
    }
}
