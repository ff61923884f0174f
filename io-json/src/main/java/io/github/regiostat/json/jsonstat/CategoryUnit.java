// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.parser.RawJson;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit that the values of a category are in, such as {@code thousands of persons, 1 decimal}.
 *
 * <p>JSON-stat knows label, decimals, symbol and position. What publishers add is read as well: base, type, multiplier, and a member
 * {@code unit}; anything else is kept as JSON text.
 *
 * {@snippet file="JsonStatSnippets.java" region="unit"}
 *
 * <p>Immutable and thread-safe.
 */
public final class CategoryUnit {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
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

    /** Zeros may stand in threes, but for a point before them, which some write for a decimal one. */
    private static final Pattern FACTOR =
            Pattern.compile("10{2,15}|10{0,2}(?:,000)+|10{0,2}(?:[ '\u00A0\u2009\u202F]000)+");

    private static final int MOST_ZEROS = 15;

    private final @Nullable String label;
    private final @Nullable Integer decimals;
    private final @Nullable String symbol;
    private final @Nullable String position;
    private final @Nullable String base;
    private final @Nullable String type;
    private final @Nullable String multiplier;
    private final boolean isMultiplierANumber;
    private final @Nullable String unit;
    private final Map<String, String> otherMembers;

    private CategoryUnit(Builder builder) {
        this.label = builder.label;
        this.decimals = builder.decimals;
        this.symbol = builder.symbol;
        this.position = builder.position;
        this.base = builder.base;
        this.type = builder.type;
        this.multiplier = builder.multiplier;
        this.isMultiplierANumber = builder.isMultiplierANumber;
        this.unit = builder.unit;
        this.otherMembers = OrderedMaps.copyOf(builder.otherMembers);
    }

    /**
     * Starts an empty one.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the label, which may be shown after a value.
     *
     * @return the label, such as {@code thousands of persons}, or empty
     */
    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    /**
     * Returns how many digits after the point the values are published with.
     *
     * @return the number of digits, from 0, or empty
     */
    public OptionalInt decimals() {
        return decimals == null ? OptionalInt.empty() : OptionalInt.of(decimals);
    }

    /**
     * Returns the symbol.
     *
     * @return the symbol, such as {@code $}, or empty
     */
    public Optional<String> symbol() {
        return Optional.ofNullable(symbol);
    }

    /**
     * Returns where the symbol is written.
     *
     * @return {@code start} or {@code end}, or empty
     */
    public Optional<String> position() {
        return Optional.ofNullable(position);
    }

    /**
     * Returns what is counted or measured.
     *
     * @return the base unit, such as {@code Person}, or empty
     */
    public Optional<String> base() {
        return Optional.ofNullable(base);
    }

    /**
     * Returns what kind of number it is.
     *
     * @return the type, such as {@code count} or {@code ratio}, or empty
     */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /**
     * Returns the multiplier as it is written.
     *
     * @return the multiplier, such as {@code 3} or {@code Thousands}, or empty
     */
    public Optional<String> multiplier() {
        return Optional.ofNullable(multiplier);
    }

    /**
     * Returns the power of ten that the values are to be multiplied by, if the multiplier says which: 3 for {@code 3} (the
     * exponent, as JSON-stat suggests), for {@code "Thousands"}, and for {@code 1000} or {@code "1,000"} (the factor).
     *
     * <p>A string {@code "1"} says nothing: some write the factor, some the exponent. A multiplier that is anything else, such as
     * {@code "Tusen"} or {@code "1.000"}, is kept, but no dataset is made by it unless the mapping states the scale.
     *
     * @return the exponent, -15 to 15, or empty if there is no multiplier or none that can be read
     */
    public OptionalInt powerOfTen() {
        if (multiplier == null) {
            return OptionalInt.empty();
        }
        Integer ofWord = WORDS.get(singular(multiplier));
        return ofWord == null ? powerOfDigits(multiplier) : OptionalInt.of(ofWord);
    }

    boolean isMultiplierANumber() {
        return isMultiplierANumber;
    }

    private static String singular(String words) {
        String word = words.strip().toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private OptionalInt powerOfDigits(String digits) {
        if (EXPONENT.matcher(digits).matches()) {
            return isFactorOrExponent() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
        }
        if (!FACTOR.matcher(digits).matches()) {
            return OptionalInt.empty();
        }
        int zeros = (int) digits.chars().filter(c -> c == '0').count();
        return zeros > MOST_ZEROS ? OptionalInt.empty() : OptionalInt.of(zeros);
    }

    /** Whether the multiplier is the string {@code "1"}, which is the factor of some and the exponent of others. */
    private boolean isFactorOrExponent() {
        return "1".equals(multiplier) && !isMultiplierANumber;
    }

    /** A multiplier that says something, but not which power of ten. */
    Optional<String> unreadMultiplier() {
        return multiplier().filter(text -> !text.isBlank() && powerOfTen().isEmpty() && !isFactorOrExponent());
    }

    /**
     * Returns the member {@code unit}.
     *
     * @return the unit, such as {@code Number}, or empty
     */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * Returns the members that have no method here, such as {@code adjustment}.
     *
     * @return the values as JSON text on one line, by name
     */
    public Map<String, String> otherMembers() {
        return otherMembers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryUnit that
                && Objects.equals(label, that.label)
                && Objects.equals(decimals, that.decimals)
                && Objects.equals(symbol, that.symbol)
                && Objects.equals(position, that.position)
                && Objects.equals(base, that.base)
                && Objects.equals(type, that.type)
                && Objects.equals(multiplier, that.multiplier)
                && isMultiplierANumber == that.isMultiplierANumber
                && Objects.equals(unit, that.unit)
                && otherMembers.equals(that.otherMembers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(label, decimals, symbol, position, base, type, multiplier, unit, otherMembers);
    }

    /** Returns the label and the decimals, such as {@code persons, 0 decimals}. */
    @Override
    public String toString() {
        String name = label().or(this::base).or(this::symbol).orElse("unit");
        return decimals == null ? name : name + ", " + decimals + (decimals == 1 ? " decimal" : " decimals");
    }

    /** Collects a unit. It is used by one thread at a time. */
    public static final class Builder {
        private @Nullable String label;
        private @Nullable Integer decimals;
        private @Nullable String symbol;
        private @Nullable String position;
        private @Nullable String base;
        private @Nullable String type;
        private @Nullable String multiplier;
        private boolean isMultiplierANumber;
        private @Nullable String unit;
        private final Map<String, String> otherMembers = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets the label.
         *
         * @param label the label, which may be shown after a value
         * @return this builder
         */
        public Builder label(String label) {
            this.label = Objects.requireNonNull(label, "label");
            return this;
        }

        /**
         * Sets how many digits after the point the values are published with.
         *
         * @param decimals the number of digits, from 0
         * @return this builder
         * @throws IllegalArgumentException if it is below zero
         */
        public Builder decimals(int decimals) {
            if (decimals < 0) {
                throw new IllegalArgumentException("Decimals must be zero or above, but was " + decimals);
            }
            this.decimals = decimals;
            return this;
        }

        /**
         * Sets the symbol.
         *
         * @param symbol the symbol, such as {@code %}
         * @return this builder
         */
        public Builder symbol(String symbol) {
            this.symbol = Objects.requireNonNull(symbol, "symbol");
            return this;
        }

        /**
         * Sets where the symbol is written.
         *
         * @param position {@code start} or {@code end}
         * @return this builder
         */
        public Builder position(String position) {
            this.position = Objects.requireNonNull(position, "position");
            return this;
        }

        /**
         * Sets what is counted or measured.
         *
         * @param base the base unit
         * @return this builder
         */
        public Builder base(String base) {
            this.base = Objects.requireNonNull(base, "base");
            return this;
        }

        /**
         * Sets what kind of number it is.
         *
         * @param type the type, such as {@code count}
         * @return this builder
         */
        public Builder type(String type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * Sets the multiplier in words, or as a text of digits.
         *
         * @param multiplier the multiplier, such as {@code Thousands}
         * @return this builder
         */
        public Builder multiplier(String multiplier) {
            this.multiplier = Objects.requireNonNull(multiplier, "multiplier");
            this.isMultiplierANumber = false;
            return this;
        }

        /**
         * Sets the multiplier.
         *
         * @param powerOfTen the power of ten that the values are to be multiplied by, such as 3 for thousands
         * @return this builder
         */
        public Builder multiplier(int powerOfTen) {
            return multiplierNumber(Integer.toString(powerOfTen));
        }

        Builder multiplierNumber(String digits) {
            this.multiplier = digits;
            this.isMultiplierANumber = true;
            return this;
        }

        /**
         * Sets the member {@code unit}.
         *
         * @param unit the unit
         * @return this builder
         */
        public Builder unit(String unit) {
            this.unit = Objects.requireNonNull(unit, "unit");
            return this;
        }

        /**
         * Sets another member.
         *
         * @param name the name of the member
         * @param json its value as JSON text, which is written as it stands
         * @return this builder
         * @throws io.github.regiostat.json.JsonFormatException if the text is no JSON
         */
        public Builder otherMember(String name, String json) {
            return rawMember(Objects.requireNonNull(name, "name"), RawJson.normalized(json));
        }

        Builder rawMember(String name, String normalized) {
            otherMembers.put(name, normalized);
            return this;
        }

        /**
         * Returns what was collected.
         *
         * @return the unit
         */
        public CategoryUnit build() {
            return new CategoryUnit(this);
        }
    }
}
