// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.worldbank.WorldBankDocument;
import io.github.regiostat.json.worldbank.WorldBankException;
import io.github.regiostat.json.worldbank.WorldBankJson;
import io.github.regiostat.json.worldbank.WorldBankRow;
import io.github.regiostat.measurement.Measurement;

/** Answers of the World Bank: as they stand, page by page, and as a dataset. */
final class WorldBankSnippets {
    private static final String PAGE_1 = """
            [{"page": 1, "pages": 2, "per_page": 2, "total": 3, "sourceid": "2", "lastupdated": "2024-03-28"},
             [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
               "country": {"id": "FR", "value": "France"}, "countryiso3code": "FRA",
               "date": "2023", "value": null, "unit": "", "obs_status": "", "decimal": 0},
              {"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
               "country": {"id": "FR", "value": "France"}, "countryiso3code": "FRA",
               "date": "2022", "value": 2779092236505.85, "unit": "", "obs_status": "", "decimal": 0}]]
            """;

    private static final String PAGE_2 = """
            [{"page": 2, "pages": 2, "per_page": 2, "total": 3, "sourceid": "2", "lastupdated": "2024-03-28"},
             [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
               "country": {"id": "S3", "value": "Caribbean small states"}, "countryiso3code": "CSS",
               "date": "2013", "value": 72051031653.938, "unit": "", "obs_status": "", "decimal": 0}]]
            """;

    private WorldBankSnippets() {}

    public static void main(String[] args) {
        document();
        rows();
        dataset();
        refusal();
    }

    private static void document() {
        // @start region="document"
        WorldBankDocument first = WorldBankJson.readDocument(PAGE_1);
        WorldBankDocument second = WorldBankJson.readDocument(PAGE_2);
        System.out.println(first); // page 1 of 2, 2 rows a page, 3 rows, source 2, updated 2024-03-28
        WorldBankDocument whole = WorldBankDocument.combine(second, first);
        System.out.println(whole.rows().size()); // 3
        // @end
    }

    private static void rows() {
        // @start region="rows"
        WorldBankDocument answer =
                WorldBankDocument.combine(WorldBankJson.readDocument(PAGE_1), WorldBankJson.readDocument(PAGE_2));
        for (WorldBankRow row : answer.rows()) {
            System.out.println(row + (row.isAggregate() ? " (" + row.countryName() + ")" : ""));
            // NY.GDP.MKTP.CD, FRA, 2023: missing
            // NY.GDP.MKTP.CD, FRA, 2022: 2779092236505.85
            // NY.GDP.MKTP.CD, CSS, 2013: 72051031653.938 (Caribbean small states)
        }
        // @end
    }

    private static void dataset() {
        // @start region="dataset"
        Dataset data = WorldBankJson.readDocument(PAGE_1).toDataset();
        Measurement<?> gdp = data.get(1);
        System.out.println(gdp); // NY.GDP.MKTP.CD, FR, 2022: USD 2779092236505.85
        System.out.println(gdp.indicator().priceBasis()); // current
        System.out.println(data.get(0).statuses()); // O
        // @end
    }

    private static void refusal() {
        // @start region="refusal"
        String answer = """
                [{"message": [{"id": "120", "key": "Invalid value", "value": "The provided parameter value is not valid"}]}]
                """;
        try {
            WorldBankJson.readDocument(answer);
        } catch (WorldBankException e) {
            System.out.println(e.id() + " " + e.key() + ": " + e.value());
            // 120 Invalid value: The provided parameter value is not valid
        }
        // @end
    }
}
