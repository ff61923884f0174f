// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.io.JsonOptions;

/** What an object mapper of Jackson 3 with {@link RegiostatModule} does with values of this library. */
class MapperWithModuleTest extends MapperContract {
    MapperWithModuleTest() {
        super(Jackson3Mapper.with(JsonOptions.DEFAULT));
    }

    @Override
    protected Mapper with(JsonOptions options) {
        return Jackson3Mapper.with(options);
    }
}
