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

    /** If this fails, run the generator of the indexes of the registry. */
    @Test
    void resource_isThatOfTheTable() throws IOException {
        assertThat(resource("names.idx")).isEqualTo(NameIndex.resourceOf(SortedTable.of(resource("places.tsv"))));
    }

    @Test
    void indexOfAnotherTable_isComputed() {
        SortedTable table = SortedTable.of(
                "X\tcountry\t\t\ten=Somewhere\t\ten/former=Old Town@/1990-01-01\n".getBytes(StandardCharsets.UTF_8));
        assertThat(NameIndex.read(table).lookUp("somewhere")).containsExactly(0);
        assertThat(NameIndex.read(table).lookUp("oldtown")).containsExactly(0);
    }

    @Test
    void code_isFoundWithoutItsSchemeAndIgnoringCase() {
        HashIndex index =
                NameIndex.of(SortedTable.of(("X\tcountry\tm49:999 iso3166-alpha3:XYZ@/1990-01-01\t\ten=Somewhere\t\t\n"
                                + "iso3166-3:YUCS\tcountry\t\t\ten=Yugoslavia\t\t\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(index.lookUp(NameIndex.keyOfCode("m49:999"))).containsExactly(0);
        assertThat(index.lookUp(NameIndex.keyOfCode("999"))).containsExactly(0);
        assertThat(index.lookUp(NameIndex.keyOfCode("xyz"))).containsExactly(0);
        assertThat(index.lookUp(NameIndex.keyOfCode("yucs"))).containsExactly(1);
        assertThat(index.lookUp(NameIndex.keyOfCode("YU"))).containsExactly(1);
        assertThat(index.lookUp("xyz")).isEmpty();
    }
}
