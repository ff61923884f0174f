// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.csv.proposal.Download;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables in the layouts of publishers: {@code downloads.txt} has them with what they state. */
class DownloadsTest {
    /** A table with the answer to its question, and what its observations are. */
    record Case(String name, String answer, String table, List<String> expected) {
        static Case of(String block) {
            String[] lines = block.split("\n", 3);
            String[] parts = lines[2].split("\n---\n", 2);
            return new Case(
                    lines[0], lines[1], parts[0] + "\n", parts[1].lines().toList());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(Download.class.getResourceAsStream("downloads.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Case::of);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void read_ofDownload_hasWhatItStates(Case each) throws IOException {
        TableProposal proposal =
                TableProposal.of(Tables.stream(each.table()), CsvOptions.DEFAULT, Mapping.parse(each.answer()), null);

        assertThat(proposal.questions()).isEmpty();
        Dataset dataset = proposal.read();
        List<String> texts = Tables.texts(dataset);
        assertThat(each.expected())
                .allSatisfy(expected -> assertThat(texts).anyMatch(text -> (text + " ").contains(expected)));
    }

    @Test
    void propose_ofSeriesOfFred_offersItsCountry() throws IOException {
        String table = "observation_date,GDP\n2023-01-01,26813.601\n2023-04-01,27063.012\n2023-07-01,27610.128\n";

        TableProposal proposal = TableProposal.of(
                Tables.stream(table), CsvOptions.DEFAULT, Mapping.builder().build(), "GDP.csv");

        assertThat(proposal.questions())
                .singleElement()
                .asString()
                .contains("{\"region\": \"US\"}")
                .doesNotContain("several readings");
    }

    @Test
    void propose_ofCensusTable_asksForThePeriodUnlessTheNameOfTheFileStatesIt() throws IOException {
        String table = "GEO_ID,NAME,B01003_001E,B01003_001M\n"
                + "Geography,Geographic Area Name,Estimate!!Total,Margin of Error!!Total\n"
                + "0400000US36,New York,19571216,*****\n0400000US06,California,38965193,*****\n";

        assertThat(periods(table, "data.csv")).isEmpty();
        assertThat(periods(table, "ACSDT1Y2023.B01003-Data.csv")).containsOnly("2023");
        assertThat(periods(table, "ACSDT5Y2023.B01003-Data.csv")).containsOnly("2019/2023");
    }

    private static List<String> periods(String table, String file) throws IOException {
        TableProposal proposal = TableProposal.of(
                Tables.stream(table), CsvOptions.DEFAULT, Mapping.builder().build(), file);
        return proposal.questions().isEmpty()
                ? proposal.read().stream()
                        .map(each -> each.period().toString())
                        .distinct()
                        .toList()
                : List.of();
    }
}
