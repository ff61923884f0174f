// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.time.LocalDate;

/** Sources, observation statuses and confidentiality. */
final class SourceSnippets {
    private SourceSnippets() {}

    public static void main(String[] args) {
        source();
        statuses();
        status();
        confidentiality();
    }

    private static void source() {
        // @start region="source"
        Source bulletin = Source.builder("National Bureau of Statistics of China")
                .title("Statistical Communiqué on National R&D Input 2023")
                .published(LocalDate.of(2024, 10, 2))
                .vintage("2024")
                .build();
        System.out.println(bulletin);
        // National Bureau of Statistics of China,
        // Statistical Communiqué on National R&D Input 2023 (vintage 2024)
        // @end
    }

    private static void statuses() {
        // @start region="statuses"
        System.out.println(Statuses.parse("P,B")); // B,P
        System.out.println(Statuses.NORMAL.union(Statuses.parse("E"))); // E
        System.out.println(Statuses.NORMAL.union(Statuses.NORMAL)); // A
        // @end
    }

    private static void status() {
        // @start region="observation-status"
        System.out.println(ObservationStatus.ofCode("P")); // PROVISIONAL
        System.out.println(ObservationStatus.SUPPRESSED.isMissing()); // true
        // @end
    }

    private static void confidentiality() {
        // @start region="confidentiality"
        Confidentiality embargoed = Confidentiality.ofCode("E");
        System.out.println(embargoed); // EMBARGOED
        System.out.println(embargoed.isFree()); // false
        System.out.println(Confidentiality.strictest(Confidentiality.FREE, embargoed));
        // EMBARGOED
        // @end
    }
}
