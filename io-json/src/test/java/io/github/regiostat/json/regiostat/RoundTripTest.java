// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.json.jackson.Jackson3Mapper;

/** Round trips under Jackson 3. */
class RoundTripTest extends RoundTrips {
    RoundTripTest() {
        super(Jackson3Mapper::with);
    }
}
