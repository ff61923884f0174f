// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.parser.RawJson;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The unit of the values of a category, such as {@code thousands of persons, 1 decimal}.
 *
 * <p>JSON-stat defines the members label, decimals, symbol and position. Members that publishers add are read as well:
 * base, type, multiplier and {@code unit}. All other members are kept as JSON text.
 *
 * {@snippet file="JsonStatSnippets.java" region="unit"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class CategoryUnit permits ImmutableCategoryUnit {
    private static final Map<String, Integer> EXPONENT_OF_WORD = Map.ofEntries(
            Map.entry("unit", 0),
            Map.entry("one", 0),
            Map.entry("ten", 1),
            Map.entry("hundred", 2),
            Map.entry("thousand", 3),
            Map.entry("ten thousand", 4),
            Map.entry("hundred thousand", 5),
            Map.entry("million", 6),
            Map.entry("ten million", 7),
            Map.entry("hundred million", 8),
            Map.entry("billion", 9),
            Map.entry("trillion", 12));

    private static final Pattern EXPONENT = Pattern.compile("-?(0|[1-9]|1[0-5])");

    /** Accepts grouping separators except the point, which some publishers use as decimal separator. */
    private static final Pattern FACTOR =
            Pattern.compile("10{2,15}|10{0,2}(?:,000)+|10{0,2}(?:[ '\u00A0\u2009\u202F]000)+");

    private static final int MAX_ZEROS = 15;

    /** A multiplier as written: a number, or text. */
    record Multiplier(String text, boolean isNumber) {}

    CategoryUnit() {}

    /**
     * Returns an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new ImmutableCategoryUnit.Builder();
    }

    /**
     * Returns the label, which may be shown after a value.
     *
     * @return the label, such as {@code thousands of persons}, or empty
     */
    public abstract Optional<String> label();

    /**
     * Returns the number of decimal places of the published values.
     *
     * @return the number of digits, from 0, or empty
     */
    public OptionalInt decimals() {
        return statedDecimals();
    }

    abstract OptionalInt statedDecimals();

    /**
     * Returns the symbol.
     *
     * @return the symbol, such as {@code $}, or empty
     */
    public abstract Optional<String> symbol();

    /**
     * Returns the position of the symbol.
     *
     * @return {@code start} or {@code end}, or empty
     */
    public abstract Optional<String> position();

    /**
     * Returns the base unit: the counted or measured thing.
     *
     * @return the base unit, such as {@code Person}, or empty
     */
    public abstract Optional<String> base();

    /**
     * Returns the type of number.
     *
     * @return the type, such as {@code count} or {@code ratio}, or empty
     */
    public abstract Optional<String> type();

    /**
     * Returns the multiplier as written.
     *
     * @return the multiplier, such as {@code 3} or {@code Thousands}, or empty
     */
    public Optional<String> multiplier() {
        return statedMultiplier().map(Multiplier::text);
    }

    abstract Optional<Multiplier> statedMultiplier();

    /**
     * Returns the power of ten by which the values are multiplied. It is 3 for {@code 3} (the exponent, as JSON-stat
     * suggests), for {@code "Thousands"}, and for {@code 1000} or {@code "1,000"} (the factor).
     *
     * <p>The string {@code "1"} is ambiguous, because some publishers write the factor and some the exponent. Any other
     * multiplier, such as {@code "Tusen"} or {@code "1.000"}, is kept; a conversion to a dataset then fails unless the
     * mapping states the scale.
     *
     * @return the exponent, -15 to 15, or empty if the multiplier is missing, ambiguous or not recognized
     */
    public OptionalInt powerOfTen() {
        String text = multiplier().orElse("");
        Integer ofWord = EXPONENT_OF_WORD.get(singular(text));
        return ofWord == null ? powerOfDigits(text) : OptionalInt.of(ofWord);
    }

    private static String singular(String words) {
        String word = words.strip().toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private OptionalInt powerOfDigits(String digits) {
        if (EXPONENT.matcher(digits).matches()) {
            return isAmbiguousMultiplier() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
        }
        if (!FACTOR.matcher(digits).matches()) {
            return OptionalInt.empty();
        }
        int zeros = (int) digits.chars().filter(c -> c == '0').count();
        return zeros > MAX_ZEROS ? OptionalInt.empty() : OptionalInt.of(zeros);
    }

    /**
     * Returns whether the multiplier is the string {@code "1"}: a factor for some publishers, an exponent for others.
     */
    private boolean isAmbiguousMultiplier() {
        return statedMultiplier().equals(Optional.of(new Multiplier("1", false)));
    }

    /** Returns the multiplier if it is not blank, not ambiguous and not recognized as a power of ten. */
    Optional<String> unrecognizedMultiplier() {
        return multiplier().filter(text -> !text.isBlank() && powerOfTen().isEmpty() && !isAmbiguousMultiplier());
    }

    /**
     * Returns the member {@code unit}.
     *
     * @return the unit, such as {@code Number}, or empty
     */
    public abstract Optional<String> unit();

    /**
     * Returns the members without a method of their own, such as {@code adjustment}.
     *
     * @return the values as JSON text on one line, by name
     */
    public abstract Map<String, String> otherMembers();

    /** Returns the label and the decimals, such as {@code persons, 0 decimals}. */
    @Override
    public String toString() {
        String name = label().or(this::base).or(this::symbol).orElse("unit");
        String decimals = decimals().isEmpty() ? "" : ", " + decimals().getAsInt() + " decimal";
        return name + decimals + (decimals().orElse(1) == 1 ? "" : "s");
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CategoryUnit.class, "the text of its document from JsonStat.write");
    }

    /** Builds a unit. Not thread-safe. */
    public abstract static sealed class Builder permits ImmutableCategoryUnit.Builder {
        Builder() {}

        /**
         * Sets the label.
         *
         * @param label the label, which may be shown after a value
         * @return this builder
         */
        public abstract Builder label(String label);

        /**
         * Sets the number of decimal places of the published values.
         *
         * @param decimals the number of digits, from 0
         * @return this builder
         * @throws IllegalArgumentException if the number is negative
         */
        public final Builder decimals(int decimals) {
            if (decimals < 0) {
                throw new IllegalArgumentException("Decimals must be zero or above, but was " + decimals);
            }
            return statedDecimals(decimals);
        }

        abstract Builder statedDecimals(int decimals);

        /**
         * Sets the symbol.
         *
         * @param symbol the symbol, such as {@code %}
         * @return this builder
         */
        public abstract Builder symbol(String symbol);

        /**
         * Sets the position of the symbol.
         *
         * @param position {@code start} or {@code end}
         * @return this builder
         */
        public abstract Builder position(String position);

        /**
         * Sets the base unit: the counted or measured thing.
         *
         * @param base the base unit
         * @return this builder
         */
        public abstract Builder base(String base);

        /**
         * Sets the type of number.
         *
         * @param type the type, such as {@code count}
         * @return this builder
         */
        public abstract Builder type(String type);

        /**
         * Sets the multiplier as text.
         *
         * @param multiplier the multiplier, such as {@code Thousands}
         * @return this builder
         */
        public final Builder multiplier(String multiplier) {
            return statedMultiplier(new Multiplier(Objects.requireNonNull(multiplier, "multiplier"), false));
        }

        abstract Builder statedMultiplier(Multiplier multiplier);

        /**
         * Sets the multiplier as an exponent.
         *
         * @param powerOfTen the power of ten by which the values are multiplied, such as 3 for thousands
         * @return this builder
         */
        public final Builder multiplier(int powerOfTen) {
            return statedMultiplier(new Multiplier(Integer.toString(powerOfTen), true));
        }

        /**
         * Sets the member {@code unit}.
         *
         * @param unit the unit
         * @return this builder
         */
        public abstract Builder unit(String unit);

        /**
         * Sets a member without a method of its own.
         *
         * @param name the name of the member
         * @param json the value as JSON text
         * @return this builder
         * @throws io.github.regiostat.io.JsonFormatException if the text is not valid JSON
         */
        public final Builder otherMember(String name, String json) {
            return putOtherMembers(Objects.requireNonNull(name, "name"), RawJson.normalized(json));
        }

        abstract Builder putOtherMembers(String name, String normalized);

        /**
         * Builds the unit.
         *
         * @return the unit
         */
        public abstract CategoryUnit build();
    }
}
