// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.worldbank;

import java.util.List;
import java.util.stream.Collectors;

/** World Bank responses for tests. Texts use ' instead of ". */
final class WorldBankTexts {
    private WorldBankTexts() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static String header(int page, int pages, int total) {
        return "{'page': " + page + ", 'pages': " + pages + ", 'per_page': 50, 'total': " + total
                + ", 'sourceid': '2', 'lastupdated': '2024-03-28'}";
    }

    static String row(String indicator, String country, String iso3, String date, String value) {
        return "{'indicator': {'id': '" + indicator + "', 'value': 'Name of " + indicator + "'}, 'country': {'id': '"
                + country + "', 'value': 'Name of " + country + "'}, 'countryiso3code': '" + iso3 + "', 'date': '"
                + date
                + "', 'value': " + value + ", 'unit': '', 'obs_status': '', 'decimal': 0}";
    }

    static String answer(String... rows) {
        return json("[" + header(1, 1, rows.length) + ", [" + String.join(", ", rows) + "]]");
    }

    static WorldBankDocument page(int page, int pages, int total, List<String> rows) {
        return WorldBankJson.readDocument(json("[" + header(page, pages, total) + ", "
                + rows.stream().collect(Collectors.joining(", ", "[", "]")) + "]"));
    }
}
