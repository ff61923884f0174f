// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.regiostat.CaseTable;

/** Texts that a mapper of Jackson 2 accepts or rejects, as that of Jackson 3. */
class Jackson2CaseTableTest extends CaseTable {
    Jackson2CaseTableTest() {
        super(Jackson2Mappers.with(JsonOptions.DEFAULT));
    }
}
