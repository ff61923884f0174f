// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The standard lists with their listed codes, and codes that they know by their notation. */
final class CategoryTables {
    private CategoryTables() {}

    /** A list and codes of it. */
    record ListedCodes(CodeList list, List<String> codes) {
        @Override
        public String toString() {
            return list.name();
        }
    }

    static Stream<ListedCodes> lists() {
        return StandardCodeLists.all().stream().map(list -> new ListedCodes(list, codesOf(list)));
    }

    private static List<String> codesOf(CodeList list) {
        List<String> codes = new ArrayList<>(list.codes());
        codes.addAll(
                switch (list.name()) {
                    case "NACE Rev. 2", "ISIC Rev. 4", "CPA 2.1" ->
                        List.of(
                                "TOTAL",
                                "B-E",
                                "BTE",
                                "G-I",
                                "O-Q",
                                "C10",
                                "C101",
                                "C10.11",
                                "C10-C12",
                                "C10T12",
                                "C31_C32",
                                "D_E",
                                "D35",
                                "B-S_X_K642",
                                "B-N_X_K",
                                "68",
                                "MIG_NRG",
                                "MIG_ING",
                                "MIG_COG",
                                "MIG_DCOG",
                                "MIG_NRG_X_D",
                                "T",
                                "U99");
                    case "NACE Rev. 2.1", "ISIC Rev. 5" -> List.of("TOTAL", "B-E", "J58", "K61-K63", "V", "C10.11");
                    case "COICOP 1999", "COICOP 2018" ->
                        List.of("CP00", "TOTAL", "CP01", "CP011", "CP0111", "01.1.1", "CP01-CP03", "CP02_CP03");
                    case "COFOG 1999" -> List.of("TOTAL", "GF01", "GF0107", "GF07-GF10");
                    case "SITC Rev. 4" -> List.of("TOTAL", "SITC0-4", "SITC5-8", "SITC6_8", "SITC7", "781", "78");
                    case "ISCED 2011" -> List.of("TOTAL", "ED0-2", "ED3_4", "ED5-8", "ED35");
                    case "intervals of age", "size classes" -> ages();
                    default -> List.of("_T", "合计");
                });
        return codes.stream().distinct().toList();
    }

    private static List<String> ages() {
        List<String> ages = new ArrayList<>(
                List.of("TOTAL", "Y_LT15", "Y15-64", "Y_GE65", "Y_GE80", "Y20-24", "Y15", "65+", "under 15", "15至64岁"));
        IntStream.range(0, 18).forEach(i -> ages.add("Y" + 5 * i + "-" + (5 * i + 4)));
        return ages;
    }
}
