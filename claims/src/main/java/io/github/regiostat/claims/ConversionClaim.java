// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim about an amount in another currency, such as the dollars of "84.37 billion yuan ($11.78 billion)".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of the amount, which the data have in another currency
 * @param basis the basis of the exchange rate, or empty for the one that the indicator requires
 * @param figure the claimed amount
 */
public record ConversionClaim(ObservationKey of, Optional<RateBasis> basis, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of the amount, which the data have in another currency
     * @param basis the basis of the exchange rate, or empty for the one that the indicator requires
     * @param figure the claimed amount
     * @throws IllegalArgumentException if the figure is not money
     */
    public ConversionClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(basis, "basis");
        ClaimRules.requireKind(figure, "Conversion", Money.class, MoneyPer.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(of, basis.orElse(null), figure);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Claim is read through its serialization proxy");
    }

    private record SerializationProxy(
            ObservationKey of, @Nullable RateBasis basis, Figure<?> figure) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> new ConversionClaim(of, Optional.ofNullable(basis), figure));
        }
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(of, basis.map(RateBasis::name), figure);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(ConversionClaim.class);
    }
}
