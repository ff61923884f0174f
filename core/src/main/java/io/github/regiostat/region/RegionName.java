// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.LanguageTag;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name of a region besides its display names, such as the former name "Burma" of Myanmar until 1989-06-18.
 *
 * <p>A name has a language and a {@link RegionNameType}. It may have dates: the first day on which it was in use, and
 * the first day after it.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Region#otherNames()
 */
public final class RegionName implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient RegionNameType type;
    private final transient String language;
    private final transient String text;
    private final transient Validity validity;

    /**
     * Returns a name without dates.
     *
     * @param type the type
     * @param language the language tag (BCP 47), such as {@code "en"} or {@code "zh-Hant"}
     * @param text the name
     * @return the name
     * @throws IllegalArgumentException if the tag is not a valid BCP 47 tag, or the name is invalid
     */
    public static RegionName of(RegionNameType type, String language, String text) {
        return new RegionName(
                Objects.requireNonNull(type, "type"),
                LanguageTag.canonical(Objects.requireNonNull(language, "language")),
                Text.requireName(Objects.requireNonNull(text, "text"), "Name of a region"),
                Validity.ALWAYS);
    }

    static RegionName ofRegistry(RegionNameType type, String language, String text, Validity validity) {
        return new RegionName(type, language, text, validity);
    }

    private RegionName(RegionNameType type, String language, String text, Validity validity) {
        this.type = type;
        this.language = language;
        this.text = text;
        this.validity = validity;
    }

    /**
     * Returns the type.
     *
     * @return the type
     */
    public RegionNameType type() {
        return type;
    }

    /**
     * Returns the language.
     *
     * @return the language tag (BCP 47), such as {@code "en"}
     */
    public String language() {
        return language;
    }

    /**
     * Returns the name.
     *
     * @return the name, such as {@code "Burma"}
     */
    public String text() {
        return text;
    }

    /**
     * Returns the start date.
     *
     * @return the first day on which the name was in use, or empty if it is unknown
     */
    public Optional<LocalDate> from() {
        return validity.from();
    }

    /**
     * Returns the end date.
     *
     * @return the first day after its use, or empty if it is still in use or the date is unknown
     */
    public Optional<LocalDate> to() {
        return validity.to();
    }

    /**
     * Returns whether the name is known to have been in use on a day.
     *
     * @param date the day
     * @return true if the day is not before the start date and before the end date; false for a former name without an
     *     end date
     */
    public boolean isInUseOn(LocalDate date) {
        return validity.holdsOn(Objects.requireNonNull(date, "date"))
                && (type != RegionNameType.FORMER || validity.end() != null);
    }

    /**
     * Returns this name with a start date.
     *
     * @param from the first day on which the name was in use, in the years 1 to 9999
     * @return the name with the date
     * @throws IllegalArgumentException if the end date is not after the start date, or the year is out of range
     */
    public RegionName since(LocalDate from) {
        return dated(Objects.requireNonNull(from, "from"), validity.end());
    }

    /**
     * Returns this name with an end date.
     *
     * @param to the first day after its use, in the years 1 to 9999
     * @return the name with the date
     * @throws IllegalArgumentException if the end date is not after the start date, or the year is out of range
     */
    public RegionName until(LocalDate to) {
        return dated(validity.first(), Objects.requireNonNull(to, "to"));
    }

    private RegionName dated(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RegionName(type, language, text, Validity.of(from, to, "Name " + Text.quote(text)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionName that
                && type == that.type
                && language.equals(that.language)
                && text.equals(that.text)
                && validity.equals(that.validity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type.code(), language, text, validity);
    }

    /** Returns the name in words, such as {@code Burma (en, former) to 1989-06-18}. */
    @Override
    public String toString() {
        return text + " (" + language + ", " + type.code() + ")" + validity;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(RegionName.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(type.code(), language, text, validity.first(), validity.end());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Region name is read through its serialization proxy");
    }

    private record SerializationProxy(
            String type,
            String language,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(
                    () -> of(RegionNameType.ofCode(type), language, text).dated(from, to));
        }
    }
}
