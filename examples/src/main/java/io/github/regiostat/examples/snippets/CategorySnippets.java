// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.category.CodeOverlap;
import io.github.regiostat.category.StandardCodeLists;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Regions;
import java.util.List;

/** Code lists, and categories that contain others. */
final class CategorySnippets {
    private static final Indicator<Count> JOBS =
            Indicator.builder("jobs", Count.class).stock().build();

    private CategorySnippets() {}

    public static void main(String[] args) {
        codeList();
        standard();
        categories();
        declared();
        refused();
    }

    private static void codeList() {
        // @start region="code-list"
        CodeList nace = StandardCodeLists.of("NACE_R2");
        System.out.println(nace.contains("B-E", "C10.11")); // true
        System.out.println(nace.areDisjoint("C", "F")); // true
        System.out.println(nace.isPartitionOf("B-E", List.of("B", "C", "D", "E"))); // true
        CodeOverlap overlap = nace.firstOverlap(List.of("A", "C", "C10")).orElseThrow();
        System.out.println(overlap.reason()); // 'C10' is part of 'C' in NACE Rev. 2
        // @end
    }

    private static void standard() {
        // @start region="standard"
        CodeList ages = StandardCodeLists.of("AGE");
        System.out.println(ages.contains("15-64", "Y20-24")); // true
        System.out.println(ages.areDisjoint("under 15", "15至64岁")); // true
        List<String> codes = List.of("CP00", "CP01", "CP011");
        CodeList coicop = StandardCodeLists.find("coicop", codes).orElseThrow();
        System.out.println(coicop.name()); // COICOP 1999
        // @end
    }

    private static void categories() {
        // @start region="categories"
        Measurement<Count> all = jobs("TOTAL", 42000);
        Dataset data = Dataset.of(jobs("C10", 600), all, jobs("C", 7500), jobs("F", 2600));
        System.out.println(data.categories("nace_r2")); // [TOTAL [C [C10], F]]
        System.out.println(data.categories("nace_r2").toTree());
        // TOTAL
        //   C Manufacturing
        //     C10 Food products
        //   F Construction
        // @end
    }

    private static void declared() {
        // @start region="declared"
        CodeList products = CodeList.builder("products of the survey")
                .label("10", "vehicles")
                .code("11", "10")
                .label("11", "cars")
                .label("20", "food")
                .build();
        System.out.println(products); // [10 [11], 20]
        Dataset data = Dataset.of(sales("10"), sales("20"));
        CodeList used = data.withCodeList("product", products).categories("product");
        System.out.println(used.label("20").orElseThrow()); // food
        // @end
    }

    private static void refused() {
        // @start region="refused"
        try {
            Sums.overCategories(List.of(jobs("B-E", 8300), jobs("C", 7500)));
        } catch (NotComparableException e) {
            System.out.println(e.getMessage());
            // Sum must be over disjoint categories, and 'C' is part of 'B-E' in NACE Rev.
            // 2, but were jobs, DE, 2024, nace_r2=B-E: 8300 persons and jobs, DE, 2024,
            // nace_r2=C: 7500 persons; leave out one of the two
        }
        // @end
    }

    private static Measurement<Count> sales(String product) {
        return jobs("C", 7).toBuilder()
                .withoutDimensions()
                .dimension("product", product)
                .build();
    }

    private static Measurement<Count> jobs(String industry, long number) {
        return Measurement.builder(JOBS)
                .region(Regions.of("DE"))
                .period("2024")
                .dimension("nace_r2", industry)
                .value(Figure.exact(Count.of(number, "persons")))
                .build();
    }
}
