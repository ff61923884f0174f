// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcileCommandTest {
    private static final String RELEASE = """
        {"regiostat": 1,
         "regions": [{"code": "local:both", "kind": "group", "names": {"en": "Both"}, "members": ["CN-BJ", "CN-TJ"]},
          {"code": "local:more", "kind": "group", "names": {"en": "More"}, "members": ["CN-BJ", "CN-HE"]}],
         "indicators": [{"id": "firms", "kind": "count", "behaviour": "stock"}],
         "measurements": [%s]}
        """;

    @TempDir
    Path directory;

    private static String firms(String region, String period, int count) {
        return """
            {"indicator": "firms", "region": "%s", "period": "%s", "value": {"count": "%d", "of": "firms"}}\
            """.formatted(region, period, count);
    }

    private Run reconcile(String measurements, String... options) throws IOException {
        String file = Files.writeString(directory.resolve("release.json"), RELEASE.formatted(measurements))
                .toString();
        String[] arguments = new String[options.length + 2];
        arguments[0] = "reconcile";
        arguments[1] = file;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }

    @Test
    void undeterminedChecks_areListedOnRequest() throws IOException {
        String measurements =
                firms("local:both", "2024", 7) + "," + firms("CN-BJ", "2024", 3) + "," + firms("local:both", "2023", 5);
        assertThat(reconcile(measurements).out()).isEqualTo("2 checks: 0 satisfied, 0 violated, 2 undetermined\n");
        assertThat(reconcile(measurements, "--undetermined").out()).isEqualTo("""
            firms, local:both, 2024 follows from firms, CN-BJ, 2024; firms, CN-TJ, 2024 \
            (firms of local:both is the sum over its members), \
            but the data have no value of known rounding of firms, CN-TJ, 2024
            firms, local:both, 2023 cannot be computed from the data \
            (firms of local:both is the sum over its members)
            2 checks: 0 satisfied, 0 violated, 2 undetermined
            """);
        assertThat(reconcile(measurements, "--undetermined", "--json").lines().get(0))
                .startsWith("{\"undetermined\":\"firms, local:both, 2024\",\"unknown\":[\"firms, CN-TJ, 2024\"],");
    }

    /** Violations of three years have no figure in common. */
    @Test
    void sharedFigure_isNamedOnlyIfMoreThanOneViolationHasIt() throws IOException {
        String measurements = IntStream.rangeClosed(2021, 2023)
                .mapToObj(year -> firms("local:both", "" + year, 9) + "," + firms("CN-BJ", "" + year, 1) + ","
                        + firms("CN-TJ", "" + year, 1))
                .collect(Collectors.joining(","));
        assertThat(reconcile(measurements).out())
                .doesNotContain("violations")
                .endsWith("3 checks: 0 satisfied, 3 violated, 0 undetermined\n");

        String more = firms("local:more", "2021", 9) + "," + firms("CN-HE", "2021", 1);
        assertThat(reconcile(measurements + "," + more).out())
                .contains("\nNo figure is in more violations than firms, CN-BJ, 2021 (2 of 4)\n");
        String wrong =
                firms("CN-BJ", "2021", 1) + "," + firms("CN-TJ", "2021", 1) + "," + firms("local:both", "2021", 9);
        assertThat(reconcile(wrong + "," + more).out())
                .contains("\nMost violations share firms, CN-BJ, 2021 (2 of 2)\n");
    }
}
