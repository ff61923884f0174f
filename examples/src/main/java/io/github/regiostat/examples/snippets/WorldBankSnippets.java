// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.json.worldbank.WorldBankDocument;
import io.github.regiostat.json.worldbank.WorldBankException;
import io.github.regiostat.json.worldbank.WorldBankJson;
import io.github.regiostat.json.worldbank.WorldBankRow;
import io.github.regiostat.measurement.Measurement;

/** World Bank responses: documents, pages and rows, and conversion to datasets. */
final class WorldBankSnippets {
    private WorldBankSnippets() {}

    public static void main(String[] args) {
        document();
        rows();
        dataset();
        error();
    }

    private static void document() {
        // @start region="document"
        String page1 = """
                [{"page": 1, "pages": 2, "per_page": 1, "total": 2},
                 [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
                   "country": {"id": "FR", "value": "France"}, "countryiso3code": "FRA",
                   "date": "2022", "value": 2779092236505.85}]]
                """;
        String page2 = """
                [{"page": 2, "pages": 2, "per_page": 1, "total": 2},
                 [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
                   "country": {"id": "S3", "value": "Caribbean small states"},
                   "countryiso3code": "CSS", "date": "2013", "value": 72051031653.938}]]
                """;
        WorldBankDocument first = WorldBankJson.readDocument(page1);
        System.out.println(first); // page 1 of 2, 1 rows a page, 2 rows
        System.out.println(first.isComplete()); // false
        WorldBankDocument second = WorldBankJson.readDocument(page2);
        WorldBankDocument whole = WorldBankDocument.combine(second, first);
        System.out.println(whole.isComplete()); // true
        System.out.println(whole.toDataset().size()); // 2
        // @end
    }

    private static void rows() {
        // @start region="rows"
        WorldBankDocument response = WorldBankJson.readDocument("""
                [{"page": 1, "pages": 1, "per_page": 50, "total": 2},
                 [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
                   "country": {"id": "FR", "value": "France"}, "countryiso3code": "FRA",
                   "date": "2022", "value": 2779092236505.85},
                  {"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
                   "country": {"id": "S3", "value": "Caribbean small states"},
                   "countryiso3code": "CSS", "date": "2013", "value": null}]]
                """);
        for (WorldBankRow row : response.rows()) {
            System.out.println(row + (row.isAggregate() ? " (aggregate)" : ""));
            // NY.GDP.MKTP.CD, FRA, 2022: 2779092236505.85
            // NY.GDP.MKTP.CD, CSS, 2013: missing (aggregate)
        }
        // @end
    }

    private static void dataset() {
        // @start region="dataset"
        Dataset data = WorldBankJson.readDocument("""
                [{"page": 1, "pages": 1, "per_page": 50, "total": 1},
                 [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"},
                   "country": {"id": "FR", "value": "France"}, "countryiso3code": "FRA",
                   "date": "2022", "value": 2779092236505.85}]]
                """).toDataset();
        Measurement<?> gdp = data.get(0);
        System.out.println(gdp); // NY.GDP.MKTP.CD, FR, 2022: USD 2779092236505.85
        System.out.println(gdp.indicator().priceBasis()); // current
        // @end
    }

    private static void error() {
        // @start region="error"
        String response = """
                [{"message": [
                  {"id": "120", "key": "Invalid value", "value": "Value is not valid"}]}]
                """;
        try {
            WorldBankJson.readDocument(response);
        } catch (WorldBankException e) {
            System.out.println(e.id() + " " + e.key() + ": " + e.value());
            // 120 Invalid value: Value is not valid
        }
        // @end
    }
}
