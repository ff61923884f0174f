// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;

/** What stands in a Java serialisation stream for a quantity: its kind and text, parsed and so checked when read. */
record QuantitySerializationProxy(String kind, String text) implements Serializable {
    static QuantitySerializationProxy of(Quantity<?> quantity) {
        return new QuantitySerializationProxy(quantity.getClass().getSimpleName(), quantity.toString());
    }

    static InvalidObjectException refusal() {
        return new InvalidObjectException("Quantity is read through its serialization proxy");
    }

    private Object readResolve() throws InvalidObjectException {
        Objects.requireNonNull(text, "text");
        return switch (Objects.requireNonNull(kind, "kind")) {
            case "Money" -> Money.parse(text);
            case "MoneyPer" -> MoneyPer.parse(text);
            case "Count" -> Count.parse(text);
            case "Amount" -> Amount.parse(text);
            case "AmountPer" -> AmountPer.parse(text);
            case "Percentage" -> Percentage.parse(text);
            case "PercentagePoints" -> PercentagePoints.parse(text);
            case "GrowthRate" -> GrowthRate.parse(text);
            case "Multiple" -> Multiple.parse(text);
            case "IndexNumber" -> IndexNumber.parse(text);
            default -> throw new InvalidObjectException("Kind must be one of Quantity, but was " + Text.quote(kind));
        };
    }
}
