// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A check of many claims against one dataset, such as those of a text.
 *
 * <p>It reads the dataset once; {@link Claims#check} does so for each claim.
 *
 * {@snippet file="ClaimSnippets.java" region="check-many"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimCheck {
    private final ObservationIndex index;
    private final LevelUnits units;
    private final CheckOptions options;

    private ClaimCheck(ObservationIndex index, LevelUnits units, CheckOptions options) {
        this.index = index;
        this.units = units;
        this.options = options;
    }

    /**
     * Returns a check.
     *
     * @param dataset the data
     * @param rates the exchange rates; without rates, money in another currency is undetermined
     * @param options the options
     * @return the check
     */
    public static ClaimCheck of(Dataset dataset, ExchangeRates rates, CheckOptions options) {
        return new ClaimCheck(
                new ObservationIndex(dataset),
                new LevelUnits(Objects.requireNonNull(rates, "rates")),
                Objects.requireNonNull(options, "options"));
    }

    /**
     * Returns a check of the same data with other options.
     *
     * @param other the options
     * @return the check
     */
    public ClaimCheck with(CheckOptions other) {
        return new ClaimCheck(index, units, Objects.requireNonNull(other, "other"));
    }

    /**
     * Checks a claim.
     *
     * @param claim the claim
     * @return the result; undetermined with the reason if nothing follows from the data
     */
    public ClaimResult check(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        Attempt own = attempt(claim, options.vintage().orElse(null));
        List<ClaimResult> others = new ArrayList<>();
        for (String vintage : own.observations.vintages()) {
            Attempt other = attempt(claim, vintage);
            if (!other.observations.used().equals(own.observations.used())) {
                others.add(other.result(vintage, remedy(other, vintage), List.of()));
            }
        }
        @Nullable String vintage = options.vintage().orElse(null);
        return own.result(null, remedy(own, vintage), others);
    }

    private Optional<String> remedy(Attempt contradicted, @Nullable String vintage) {
        Implied implied = contradicted.implied;
        Optional<Interval> claimed = contradicted.claimed.interval();
        if (contradicted.verdict() != Verdict.CONTRADICTED || implied == null || claimed.isEmpty()) {
            return Optional.empty();
        }
        return new Remedies(
                        contradicted.claim,
                        implied.interval(),
                        claimed.get(),
                        other -> attempt(other, vintage).verdict())
                .inWords();
    }

    private Attempt attempt(Claim claim, @Nullable String vintage) {
        Observations observations = new Observations(index, options.valuesAsStated(), vintage);
        ClaimedInterval claimed = Implications.claimedBy(claim, options);
        try {
            Implied implied = new Implications(observations, units).of(claim);
            requireVintage(observations, vintage);
            return new Attempt(claim, observations, claimed, implied, "");
        } catch (UndeterminedException reason) {
            return new Attempt(claim, observations, claimed, null, reason.reason());
        }
    }

    private static void requireVintage(Observations observations, @Nullable String vintage) {
        boolean isFound = vintage == null
                || observations.used().stream()
                        .anyMatch(row -> Edition.nameOf(row).equals(vintage));
        if (!isFound) {
            throw new UndeterminedException("The data have no vintage " + vintage + " of the claim.");
        }
    }

    /** What a claim and the data of one vintage give. */
    private record Attempt(
            Claim claim,
            Observations observations,
            ClaimedInterval claimed,
            @Nullable Implied implied,
            String reason) {
        Verdict verdict() {
            return implied == null ? Verdict.UNDETERMINED : claimed.verdictOn(implied.interval());
        }

        ClaimResult result(@Nullable String vintage, Optional<String> remedy, List<ClaimResult> others) {
            Verdict verdict = verdict();
            return new ClaimResult(
                    claim,
                    verdict,
                    Optional.ofNullable(implied).map(Implied::interval),
                    claimed.interval().filter(interval -> claimed.isWhole() || verdict == Verdict.CONTRADICTED),
                    because(verdict),
                    remedy,
                    observations.used(),
                    implied == null ? Optional.empty() : implied.derivation(),
                    vintage == null ? vintageOfInputs() : Optional.of(vintage),
                    others);
        }

        private Optional<String> vintageOfInputs() {
            String names = observations.used().stream()
                    .flatMap(row -> row.source().flatMap(source -> source.vintage()).stream())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return names.isEmpty() ? Optional.empty() : Optional.of(names);
        }

        private String because(Verdict verdict) {
            List<String> sentences = new ArrayList<>();
            if (implied == null) {
                sentences.add(reason);
            } else {
                sentences.add("The data give " + Descriptions.of(implied.interval(), implied.unit())
                        + claimed.interval()
                                .filter(interval -> claimed.isWhole() || verdict == Verdict.CONTRADICTED)
                                .map(interval -> "; the claim is " + Descriptions.of(interval, implied.unit()))
                                .orElse("")
                        + ".");
                if (verdict == Verdict.UNDETERMINED
                        || claimed.isWhole() && !claimed.reason().isEmpty()) {
                    sentences.add(claimed.reason());
                }
            }
            sentences.addAll(observations.notes());
            return String.join(" ", sentences);
        }
    }
}
