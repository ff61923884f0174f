// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks what OpenSSF Scorecard asks of workflows: pinned actions, few permissions and no untrusted text in scripts.
 */
class WorkflowsTest {
    private static final Path WORKFLOWS = Path.of("../.github/workflows");
    private static final Pattern ACTION = Pattern.compile("(?m)^\\s*-? *uses:.*$");
    private static final String PINNED = "\\s*-? *uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+";
    private static final Pattern CHECKOUT =
            Pattern.compile("uses: actions/checkout@.*\n *with:\n *persist-credentials: false");

    @TestFactory
    Stream<DynamicTest> workflows_haveFewPermissionsAndPinnedActions() throws IOException {
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            List<Path> workflows = files.sorted().toList();
            assertThat(workflows).isNotEmpty();
            return workflows.stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(Files.readString(file))));
        }
    }

    private static void check(String workflow) {
        assertThat(workflow).containsPattern("(?m)^permissions: (\\{}|read-all)$");
        assertThat(workflow).doesNotContain("write-all").doesNotContain("pull_request_target");
        assertThat(workflow).doesNotContainPattern("\\$\\{\\{ *github\\.(event|head_ref)");
        assertThat(ACTION.matcher(workflow).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(action -> action.matches(PINNED));
        assertThat(CHECKOUT.matcher(workflow).results().count())
                .isEqualTo(workflow.lines()
                        .filter(line -> line.contains("actions/checkout@"))
                        .count());
    }
}
