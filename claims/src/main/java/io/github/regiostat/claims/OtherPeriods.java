// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.period.TimePeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same claims about neighbouring periods. */
final class OtherPeriods {
    private static final List<Integer> SHIFTS = List.of(-1, 1, -2, 2);

    private OtherPeriods() {}

    /** Returns the claims about the two periods before and after, by period; empty for claims about two periods. */
    static Map<TimePeriod, Claim> of(Claim claim) {
        Map<TimePeriod, Claim> others = new LinkedHashMap<>();
        for (int shift : SHIFTS) {
            try {
                shifted(claim, shift).ifPresent(other -> others.put(periodOf(other), other));
            } catch (IllegalArgumentException outOfRange) {
                // A period outside the supported years is not an alternative.
            }
        }
        return others;
    }

    private static TimePeriod periodOf(Claim claim) {
        if (claim instanceof LevelClaim level) {
            return level.of().period();
        } else if (claim instanceof GrowthClaim growth) {
            return growth.of().period();
        }
        return ((ShareClaim) claim).part().period();
    }

    private static Optional<Claim> shifted(Claim claim, int shift) {
        if (claim instanceof LevelClaim level) {
            return Optional.of(new LevelClaim(shifted(level.of(), shift), level.figure()));
        } else if (claim instanceof GrowthClaim growth) {
            return Optional.of(new GrowthClaim(
                    shifted(growth.of(), shift), growth.since().plus(shift), growth.basis(), growth.figure()));
        } else if (claim instanceof ShareClaim share) {
            return Optional.of(
                    new ShareClaim(shifted(share.part(), shift), shifted(share.whole(), shift), share.figure()));
        }
        return Optional.empty();
    }

    private static ObservationKey shifted(ObservationKey key, int shift) {
        return key.withPeriod(key.period().plus(shift));
    }
}
