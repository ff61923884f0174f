// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Ascii;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A code of a region, such as {@code CN-BJ} (ISO 3166-2) or {@code nuts2024:DE30}.
 *
 * <p>A code consists of a scheme with its edition and a text with the syntax of the scheme. As text, codes of ISO 3166
 * have no prefix; all other codes follow their scheme and a colon. A code with valid syntax may be unknown:
 * {@link Regions} looks codes up.
 *
 * {@snippet file="RegionSnippets.java" region="region-code"}
 *
 * <p>Immutable and thread-safe. The natural order compares scheme, edition and code as text.
 */
public final class RegionCode implements Comparable<RegionCode>, Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_CODE = 100;
    private static final String CAPITALS_AND_DIGITS = Ascii.CAPITALS + Ascii.DIGITS;

    private final transient RegionScheme scheme;
    private final transient String code;

    /**
     * Returns the code of a scheme.
     *
     * @param scheme the scheme
     * @param code the code in the syntax of the scheme: {@code CN} or {@code CN-BJ} in ISO 3166, three digits in M49,
     *     six digits in GB/T 2260, two letters and up to three letters or digits in NUTS; in other schemes 1 to 100
     *     printable characters without spaces
     * @return the code
     * @throws IllegalArgumentException if the syntax of the code is invalid
     */
    public static RegionCode of(RegionScheme scheme, String code) {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        if (scheme.isNuts()) {
            require(
                    startsWithCountry(code) && code.length() <= 5 && Ascii.consistsOf(CAPITALS_AND_DIGITS, code),
                    code,
                    "NUTS code must be two capital letters and up to three capital letters or digits, such as 'DE30'");
            return new RegionCode(scheme, code);
        }
        switch (scheme.id()) {
            case "iso3166" ->
                require(
                        isIso3166(code),
                        code,
                        "Region code must be two capital letters, or two capital letters, '-' and one to three"
                                + " capital letters or digits"
                                + " (ISO 3166), such as 'CN-BJ', or scheme:code, such as 'm49:156'");
            case "iso3166-alpha3" ->
                require(
                        has(3, Ascii.CAPITALS, code),
                        code,
                        "ISO 3166-1 alpha-3 code must be three capital letters, such as 'CHN'");
            case "iso3166-3" ->
                require(
                        has(4, Ascii.CAPITALS, code),
                        code,
                        "ISO 3166-3 code must be four capital letters, such as 'SUHH'");
            case "m49" -> require(has(3, Ascii.DIGITS, code), code, "M49 code must be three digits, such as '156'");
            case "gb2260" ->
                require(
                        has(6, Ascii.DIGITS, code) && code.charAt(0) != '0',
                        code,
                        "GB/T 2260 code must be six digits, the first not 0, such as '110000'");
            default -> requirePrintable(code);
        }
        return new RegionCode(scheme, code);
    }

    private static boolean has(int length, String characters, String code) {
        return code.length() == length && Ascii.consistsOf(characters, code);
    }

    private static boolean startsWithCountry(String code) {
        return code.length() >= 2 && Ascii.consistsOf(Ascii.CAPITALS, code, 0, 2);
    }

    private static boolean isIso3166(String code) {
        boolean isDivision = code.length() > 3
                && code.length() <= 6
                && code.charAt(2) == '-'
                && Ascii.consistsOf(CAPITALS_AND_DIGITS, code, 3, code.length());
        return startsWithCountry(code) && (code.length() == 2 || isDivision);
    }

    private static void require(boolean isValid, String code, String rule) {
        if (!isValid) {
            throw new IllegalArgumentException(rule + ", but was " + Text.quote(code));
        }
    }

    private static void requirePrintable(String code) {
        if (code.isEmpty() || code.length() > LONGEST_CODE || !code.codePoints().allMatch(RegionCode::isPrintable)) {
            throw new IllegalArgumentException("Region code of a custom scheme must be 1 to " + LONGEST_CODE
                    + " printable characters without spaces, such as 'jing-jin-ji', but was " + Text.quote(code));
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * Parses a code in the format of {@link #toString()}.
     *
     * @param text a code of ISO 3166, such as {@code "CN-BJ"}, or a scheme, a colon and a code, such as
     *     {@code "nuts2024:DE30"}
     * @return the code
     * @throws IllegalArgumentException if the text is not a valid code
     */
    public static RegionCode parse(String text) {
        int colon = Objects.requireNonNull(text, "text").indexOf(':');
        if (colon < 0) {
            return of(RegionScheme.ISO_3166, text);
        }
        return of(RegionScheme.parse(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** Returns a code of the registry without checking its syntax, which a test has checked. */
    static RegionCode ofRegistry(RegionScheme scheme, String code) {
        return new RegionCode(scheme, code);
    }

    private RegionCode(RegionScheme scheme, String code) {
        this.scheme = scheme;
        this.code = code;
    }

    /**
     * Returns the scheme.
     *
     * @return the scheme, with its edition
     */
    public RegionScheme scheme() {
        return scheme;
    }

    /**
     * Returns the code without its scheme.
     *
     * @return the code, such as {@code "DE30"}
     */
    public String code() {
        return code;
    }

    /**
     * Returns whether this is a code of ISO 3166-1, such as {@code CN}.
     *
     * @return true if the scheme is {@link RegionScheme#ISO_3166} and the code has two letters
     */
    public boolean isCountry() {
        return isIso() && code.length() == 2;
    }

    /**
     * Returns the country of a code of ISO 3166-2.
     *
     * @return the code before the hyphen, such as {@code CN} for {@code CN-BJ}, or empty if this is not a code of ISO
     *     3166-2
     */
    public Optional<RegionCode> country() {
        return isIso() && code.length() > 2
                ? Optional.of(new RegionCode(scheme, code.substring(0, 2)))
                : Optional.empty();
    }

    private boolean isIso() {
        return scheme.equals(RegionScheme.ISO_3166);
    }

    @Override
    public int compareTo(RegionCode other) {
        int order = scheme.id().compareTo(other.scheme.id());
        if (order == 0) {
            order = scheme.edition().orElse("").compareTo(other.scheme.edition().orElse(""));
        }
        return order == 0 ? code.compareTo(other.code) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionCode that && code.equals(that.code) && scheme.equals(that.scheme);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + code.hashCode();
    }

    /**
     * Returns the code as written in text and JSON, such as {@code CN-BJ}, {@code m49:156} or {@code nuts2024:DE30}.
     */
    @Override
    @JsonValue
    public String toString() {
        return isIso() ? code : scheme + ":" + code;
    }

    private Object writeReplace() {
        return new SerializationProxy(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Region code is read through its serialization proxy");
    }

    private record SerializationProxy(String text) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> parse(text));
        }
    }
}
