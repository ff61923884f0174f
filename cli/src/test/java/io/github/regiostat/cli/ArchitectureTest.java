// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.architecture.SourceTree;
import org.junit.jupiter.api.Test;

/** Rules for the sources of this module that the compiler does not check. */
class ArchitectureTest {
    private final SourceTree sources = SourceTree.ofModule();

    @Test
    void classes_haveNamesOfTheirOwn() {
        assertThat(sources.size()).isGreaterThan(10);
        assertThat(sources.classesOfOneName()).isEmpty();
    }

    @Test
    void lines_haveAtMost120Columns() {
        assertThat(sources.longLines()).isEmpty();
    }
}
