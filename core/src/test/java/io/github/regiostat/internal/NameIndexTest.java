// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static byte[] resource(String name) throws IOException {
        try (InputStream in = NameIndexTest.class.getResourceAsStream("/io/github/regiostat/region/" + name)) {
            return in.readAllBytes();
        }
    }

    /** If this fails, run the generator of the registry. */
    @Test
    void resource_isThatOfTheTable() throws IOException {
        assertThat(resource("names.idx")).isEqualTo(NameIndex.resourceOf(resource("places.tsv")));
    }

    @Test
    void indexOfAnotherTable_isComputed() {
        SortedTable table = SortedTable.of(
                "X\tcountry\t\t\ten=Somewhere\t\ten/former=Old Town@/1990-01-01\n".getBytes(StandardCharsets.UTF_8));
        assertThat(NameIndex.read(table).lookUp("somewhere")).containsExactly(0);
        assertThat(NameIndex.read(table).lookUp("oldtown")).containsExactly(0);
    }
}
