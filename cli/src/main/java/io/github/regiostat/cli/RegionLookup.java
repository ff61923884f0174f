// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.region.FormerCode;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionName;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.Regions;
import java.util.List;
import java.util.stream.Stream;

/** Looks up the region of an argument: by its code, otherwise by its name. */
final class RegionLookup {
    private RegionLookup() {}

    static Region of(String text) throws InvalidRequestException {
        try {
            return Regions.of(text);
        } catch (RegionNotFoundException unknownCode) {
            try {
                return Regions.named(text);
            } catch (RegionNotFoundException unknownName) {
                throw new InvalidRequestException(looksLikeCode(text) ? unknownCode : unknownName);
            }
        }
    }

    /** Looks up a region among those of a dataset, which may be declared in its file, and then in the registry. */
    static Region of(String text, Dataset dataset) throws InvalidRequestException {
        List<Region> found = dataset.regions().stream()
                .filter(region -> isCodeOf(region, text) || isNameOf(region, text))
                .toList();
        try {
            return found.size() == 1 ? found.get(0) : of(text);
        } catch (InvalidRequestException unknown) {
            throw new InvalidRequestException(
                    unknown.getMessage() + ": find the code with regiostat regions find, or name a region of the data");
        }
    }

    private static boolean isCodeOf(Region region, String text) {
        return Stream.concat(
                        region.codes().stream(), region.formerCodes().stream().map(FormerCode::code))
                .anyMatch(code -> code.toString().equals(text));
    }

    private static boolean isNameOf(Region region, String text) {
        return Stream.concat(
                        region.names().values().stream(),
                        region.otherNames().stream().map(RegionName::text))
                .anyMatch(name -> name.equalsIgnoreCase(text));
    }

    /** Returns whether the error for a code explains more than the error for a name. */
    private static boolean looksLikeCode(String text) {
        if (text.indexOf(':') >= 0) {
            return true;
        }
        try {
            RegionCode.parse(text);
            return true;
        } catch (IllegalArgumentException unknownCode) {
            return false;
        }
    }
}
