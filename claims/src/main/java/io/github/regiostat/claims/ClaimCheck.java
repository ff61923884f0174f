// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
     * Returns a check of the same data that knows declared indicators. A ratio without measurements is the quotient of
     * its declared numerator and denominator, as a share is.
     *
     * @param declared the indicators, such as those that a document declares
     * @return the check
     */
    public ClaimCheck withIndicators(Collection<? extends Indicator<?>> declared) {
        return new ClaimCheck(index.withRatios(declared), units, options);
    }

    /**
     * Checks a claim.
     *
     * @param claim the claim
     * @return the result; undetermined with the reason if nothing follows from the data
     */
    public ClaimResult check(Claim claim) {
        Objects.requireNonNull(claim, "claim");
        @Nullable String vintage = options.vintage().orElse(null);
        Attempt own = attempt(claim, vintage);
        if (vintage == null && own.isOfVintages) {
            Optional<Edition> common = latestCommon(own);
            if (common.isPresent()) {
                vintage = common.get().name();
                own = attempt(claim, vintage);
                own.observations.note(
                        "The latest values are of different vintages; the latest vintage of all is " + vintage + ".");
            }
        }
        return own.result(null, remedy(own, vintage), otherVintages(own));
    }

    private List<ClaimResult> otherVintages(Attempt own) {
        List<ClaimResult> others = new ArrayList<>();
        for (String vintage : own.observations.vintages()) {
            Attempt other = attempt(own.claim, vintage);
            if (!other.observations.used().equals(own.observations.used())) {
                others.add(other.result(vintage, remedy(other, vintage), List.of()));
            }
        }
        return others;
    }

    /** Returns the latest vintage that all values have, so that something follows from the data. */
    private Optional<Edition> latestCommon(Attempt mixed) {
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (String vintage : mixed.observations.vintages()) {
            Attempt attempt = attempt(mixed.claim, vintage);
            if (attempt.implied != null) {
                attempt.observations.used().stream()
                        .map(Edition::of)
                        .filter(edition -> edition.name().equals(vintage))
                        .forEach(edition -> editions.putIfAbsent(vintage, edition));
            }
        }
        return Edition.latestOf(List.copyOf(editions.values()));
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
                        options,
                        other -> attempt(other, vintage).verdict())
                .inWords();
    }

    private Attempt attempt(Claim claim, @Nullable String vintage) {
        Observations observations = new Observations(index, options.valuesAsStated(), vintage);
        ClaimedInterval claimed = Implications.claimedBy(claim, options);
        try {
            Implied implied = new Implications(observations, units).of(claim);
            requireVintage(observations, vintage);
            return new Attempt(claim, observations, claimed, implied, "", false);
        } catch (UndeterminedException reason) {
            return new Attempt(claim, observations, claimed, null, reason.reason(), reason.isOfVintages());
        }
    }

    private static void requireVintage(Observations observations, @Nullable String vintage) {
        if (vintage != null && !observations.hasUsed(vintage)) {
            throw new UndeterminedException("The data have no vintage " + vintage + " of the claim.");
        }
    }

    /** The result of a claim against the data of one vintage, before it is put into words. */
    private record Attempt(
            Claim claim,
            Observations observations,
            ClaimedInterval claimed,
            @Nullable Implied implied,
            String reason,
            boolean isOfVintages) {
        Verdict verdict() {
            return implied == null ? Verdict.UNDETERMINED : claimed.verdictOn(implied.interval());
        }

        ClaimResult result(@Nullable String vintage, Optional<String> remedy, List<ClaimResult> others) {
            Verdict verdict = verdict();
            return new ClaimResult(
                    claim,
                    verdict,
                    Optional.ofNullable(implied).map(Implied::interval),
                    statedInterval(verdict),
                    because(verdict),
                    remedy,
                    observations.used(),
                    implied == null ? Optional.empty() : implied.derivation(),
                    vintage == null ? vintageOfInputs() : Optional.of(vintage),
                    others);
        }

        private Optional<String> vintageOfInputs() {
            Set<String> names = new LinkedHashSet<>();
            for (Measurement<?> row : observations.used()) {
                row.source().flatMap(Source::vintage).ifPresent(names::add);
            }
            return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
        }

        private String because(Verdict verdict) {
            StringBuilder text = new StringBuilder(implied == null ? reason : sentence(implied, verdict));
            boolean isQualified = implied != null
                    && (verdict == Verdict.UNDETERMINED
                            || claimed.isWhole() && !claimed.reason().isEmpty());
            if (isQualified) {
                text.append(' ').append(claimed.reason());
            }
            for (String note : observations.notes()) {
                text.append(' ').append(note);
            }
            if (implied != null) {
                observations
                        .used()
                        .forEach(row -> row.samplingError()
                                .ifPresent(error -> text.append(" The estimate of ")
                                        .append(Descriptions.of(row))
                                        .append(" has a margin of sampling error of ")
                                        .append(error)
                                        .append(", which the verdict does not include.")));
            }
            return ShortNumbers.in(text);
        }

        private String sentence(Implied given, Verdict verdict) {
            StringBuilder text =
                    new StringBuilder("The data give ").append(Descriptions.of(given.interval(), given.unit()));
            statedInterval(verdict)
                    .ifPresent(
                            interval -> text.append("; the claim is ").append(Descriptions.of(interval, given.unit())));
            return text.append('.').toString();
        }

        /** Returns the claimed interval if the verdict depends on it. */
        private Optional<Interval> statedInterval(Verdict verdict) {
            return claimed.isWhole() || verdict == Verdict.CONTRADICTED ? claimed.interval() : Optional.empty();
        }
    }
}
