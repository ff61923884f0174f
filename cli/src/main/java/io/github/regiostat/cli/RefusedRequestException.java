// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.RegionNotFoundException;

/** Says that there is nothing of what was asked for, such as a region of a code that no region has. */
final class RefusedRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedRequestException(String reason) {
        super(reason);
    }

    RefusedRequestException(RegionNotFoundException refused) {
        super(refused.getMessage(), refused);
    }
}
