// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.Regions;

/** Which region a word of the command line means: the one of that code, or else the one of that name. */
final class RegionLookup {
    private RegionLookup() {}

    static Region of(String text) throws RefusedRequestException {
        try {
            return Regions.of(text);
        } catch (RegionNotFoundException noCode) {
            try {
                return Regions.named(text);
            } catch (RegionNotFoundException noName) {
                throw new RefusedRequestException(isMeantAsCode(text) ? noCode : noName);
            }
        }
    }

    /** Whether what is wrong with a text as a code says more than what is wrong with it as a name. */
    private static boolean isMeantAsCode(String text) {
        if (text.indexOf(':') >= 0) {
            return true;
        }
        try {
            RegionCode.parse(text);
            return true;
        } catch (IllegalArgumentException noCode) {
            return false;
        }
    }
}
