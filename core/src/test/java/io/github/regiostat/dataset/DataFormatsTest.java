// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The core provides no formats. The module io-json tests the list. */
class DataFormatsTest {
    @Test
    void all_isEmptyWithoutOtherModules() {
        assertThat(DataFormats.all()).isEmpty();
    }

    @Test
    void of_suggestsTheModuleToAdd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataFormats.of("json-stat"))
                .withMessage(
                        "Format must be one of those of the modules on the class path, but no module provides formats"
                                + " (add regiostat-io-json), but was 'json-stat'");
    }
}
