// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A kind of quantity, such as {@code money} or {@code growth-rate}, with its code, class and text format.
 *
 * <p>There is one kind for each of the ten final classes that implement {@link Quantity}. The kinds are not enum
 * constants, because a kind has the class as its type parameter.
 *
 * {@snippet file="QuantitySnippets.java" region="quantity-kind"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the class of the quantities
 */
public final class QuantityKind<Q extends Quantity<Q>> {
    /** Money. Code {@code money}. */
    public static final QuantityKind<Money> MONEY = new QuantityKind<>("money", Money.class);
    /** Money per unit. Code {@code money-per}. */
    public static final QuantityKind<MoneyPer> MONEY_PER = new QuantityKind<>("money-per", MoneyPer.class);
    /** Counts. Code {@code count}. */
    public static final QuantityKind<Count> COUNT = new QuantityKind<>("count", Count.class);
    /** Amounts in a unit of measure. Code {@code amount}. */
    public static final QuantityKind<Amount> AMOUNT = new QuantityKind<>("amount", Amount.class);
    /** Amounts per unit. Code {@code amount-per}. */
    public static final QuantityKind<AmountPer> AMOUNT_PER = new QuantityKind<>("amount-per", AmountPer.class);
    /** Percentages. Code {@code percentage}. */
    public static final QuantityKind<Percentage> PERCENTAGE = new QuantityKind<>("percentage", Percentage.class);
    /** Percentage points. Code {@code percentage-points}. */
    public static final QuantityKind<PercentagePoints> PERCENTAGE_POINTS =
            new QuantityKind<>("percentage-points", PercentagePoints.class);
    /** Growth rates. Code {@code growth-rate}. */
    public static final QuantityKind<GrowthRate> GROWTH_RATE = new QuantityKind<>("growth-rate", GrowthRate.class);
    /** Multiples. Code {@code multiple}. */
    public static final QuantityKind<Multiple> MULTIPLE = new QuantityKind<>("multiple", Multiple.class);
    /** Index numbers. Code {@code index}. */
    public static final QuantityKind<IndexNumber> INDEX = new QuantityKind<>("index", IndexNumber.class);

    private static final List<QuantityKind<?>> ALL = List.of(
            MONEY, MONEY_PER, COUNT, AMOUNT, AMOUNT_PER, PERCENTAGE, PERCENTAGE_POINTS, GROWTH_RATE, MULTIPLE, INDEX);

    private final String code;
    private final Class<Q> type;

    /**
     * Returns all kinds.
     *
     * @return the ten kinds, in the order of their constants
     */
    public static List<QuantityKind<?>> all() {
        return ALL;
    }

    /**
     * Returns the kind of a class of quantities.
     *
     * @param <Q> the class of the quantities
     * @param type the class, such as {@code Money.class}
     * @return the kind
     * @throws IllegalArgumentException if the class is not a final class that implements {@link Quantity}
     */
    @SuppressWarnings("unchecked") // The type parameter of a kind is its class.
    public static <Q extends Quantity<Q>> QuantityKind<Q> of(Class<Q> type) {
        Objects.requireNonNull(type, "type");
        for (QuantityKind<?> kind : ALL) {
            if (kind.type.equals(type)) {
                return (QuantityKind<Q>) kind;
            }
        }
        throw new IllegalArgumentException(
                "Class must be a final class that implements Quantity, such as Money, but was " + type.getSimpleName());
    }

    /**
     * Returns the kind with a code.
     *
     * @param code the code, such as {@code growth-rate}
     * @return the kind
     * @throws IllegalArgumentException if no kind has the code
     */
    public static QuantityKind<?> ofCode(String code) {
        Objects.requireNonNull(code, "code");
        for (QuantityKind<?> kind : ALL) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        String codes = ALL.stream().map(QuantityKind::code).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("Kind must be one of " + codes + ", but was " + Text.quote(code));
    }

    private QuantityKind(String code, Class<Q> type) {
        this.code = code;
        this.type = type;
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code growth-rate}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the class of the quantities.
     *
     * @return the class, such as {@code GrowthRate.class}
     */
    public Class<Q> type() {
        return type;
    }

    /**
     * Parses the canonical text of a quantity of this kind.
     *
     * @param text the text, such as {@code 12.7 % over P1Y}
     * @return the quantity
     * @throws IllegalArgumentException if the text does not have this format
     */
    public Q parse(String text) {
        return type.cast(parsed(text));
    }

    /** A switch needs the class of its case only; ten method references take 5 ms of the start. */
    private Quantity<?> parsed(String text) {
        return switch (code) {
            case "money" -> Money.parse(text);
            case "money-per" -> MoneyPer.parse(text);
            case "count" -> Count.parse(text);
            case "amount" -> Amount.parse(text);
            case "amount-per" -> AmountPer.parse(text);
            case "percentage" -> Percentage.parse(text);
            case "percentage-points" -> PercentagePoints.parse(text);
            case "growth-rate" -> GrowthRate.parse(text);
            case "multiple" -> Multiple.parse(text);
            case "index" -> IndexNumber.parse(text);
            default -> throw new IllegalStateException("Kind must have a type that parses its text, but is " + code);
        };
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code, such as {@code growth-rate}. */
    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
