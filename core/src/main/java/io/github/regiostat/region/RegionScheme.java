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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of region codes, in one of its editions, such as {@code m49} or {@code nuts2024}.
 *
 * <p>The edition is part of the scheme, because a code may have another territory in another edition. A NUTS scheme
 * always has an edition.
 *
 * {@snippet file="RegionSnippets.java" region="region-scheme"}
 *
 * <p>Immutable and thread-safe.
 */
public final class RegionScheme implements Serializable {
    /** ISO 3166-1 alpha-2 and ISO 3166-2, such as {@code CN} and {@code CN-BJ}. */
    public static final RegionScheme ISO_3166 = new RegionScheme("iso3166", null);

    /** ISO 3166-1 alpha-3, such as {@code CHN}. */
    public static final RegionScheme ISO_3166_ALPHA3 = new RegionScheme("iso3166-alpha3", null);

    /**
     * Standard country or area codes of the United Nations (M49), such as {@code 156}; for countries, the numeric code
     * of ISO 3166-1.
     */
    public static final RegionScheme M49 = new RegionScheme("m49", null);

    /** GB/T 2260, the codes of China's administrative divisions, such as {@code 110000}. */
    public static final RegionScheme GB2260 = new RegionScheme("gb2260", null);

    /**
     * The classification of territorial units for statistics of the European Union (NUTS), edition of 2013, such as
     * {@code DE30}; valid from 2015.
     */
    public static final RegionScheme NUTS_2013 = new RegionScheme("nuts", "2013");

    /** NUTS, edition of 2016; valid from 2018. */
    public static final RegionScheme NUTS_2016 = new RegionScheme("nuts", "2016");

    /** NUTS, edition of 2021; valid from 2021. */
    public static final RegionScheme NUTS_2021 = new RegionScheme("nuts", "2021");

    /** NUTS, edition of 2024; valid from 2024. */
    public static final RegionScheme NUTS_2024 = new RegionScheme("nuts", "2024");

    /** ISO 3166-3, codes of former countries, such as {@code SUHH}. */
    public static final RegionScheme ISO_3166_3 = new RegionScheme("iso3166-3", null);

    /** Groups of the registry, such as {@code EU}, {@code EU27_2020} and {@code jing-jin-ji}. */
    public static final RegionScheme GROUP = new RegionScheme("group", null);

    /** Aggregates of the World Bank, such as {@code EAS}. */
    public static final RegionScheme WORLD_BANK = new RegionScheme("worldbank", null);

    /** Custom regions of a program, such as {@code jing-jin-ji}. */
    public static final RegionScheme LOCAL = new RegionScheme("local", null);

    private static final long serialVersionUID = 1L;

    private static final String NUTS = "nuts";
    private static final List<String> NUTS_EDITIONS =
            List.of("1995", "1999", "2003", "2006", "2010", "2013", "2016", "2021", "2024");
    private static final Set<String> WITHOUT_EDITION =
            Set.of("iso3166", "iso3166-alpha3", "iso3166-3", "group", "local");
    private static final Map<String, RegionScheme> CONSTANTS = byText(
            ISO_3166,
            ISO_3166_ALPHA3,
            M49,
            GB2260,
            NUTS_2013,
            NUTS_2016,
            NUTS_2021,
            NUTS_2024,
            ISO_3166_3,
            GROUP,
            WORLD_BANK,
            LOCAL);
    private static final int LONGEST_ID = 40;
    private static final int LONGEST_EDITION = 20;
    private static final String LETTERS_OF_ID = Ascii.SMALL_LETTERS + Ascii.DIGITS;
    private static final String LETTERS_OF_EDITION = Ascii.CAPITALS + LETTERS_OF_ID;
    private static final String PUNCTUATION = "._-";

    private final transient String id;
    private final transient @Nullable String edition;

    private static Map<String, RegionScheme> byText(RegionScheme... schemes) {
        Map<String, RegionScheme> byText = new HashMap<>();
        for (RegionScheme scheme : schemes) {
            byText.put(scheme.toString(), scheme);
        }
        return byText;
    }

    /**
     * Returns the scheme with an id and no edition.
     *
     * @param id a lower-case ASCII letter and up to 39 more letters, digits, dots, hyphens or underscores, such as
     *     {@code "acme"}
     * @return the scheme
     * @throws IllegalArgumentException if the id is invalid, or is {@code nuts}, which requires an edition
     */
    public static RegionScheme of(String id) {
        return validated(Objects.requireNonNull(id, "id"), null);
    }

    /**
     * Returns a scheme in an edition.
     *
     * @param id a lower-case ASCII letter and up to 39 more letters, digits, dots, hyphens or underscores, such as
     *     {@code "acme"}
     * @param edition a letter or digit and up to 19 more letters, digits, dots, hyphens or underscores, such as
     *     {@code "2021"}
     * @return the scheme
     * @throws IllegalArgumentException if the id or the edition is invalid, or the scheme does not have the edition
     */
    public static RegionScheme of(String id, String edition) {
        return validated(Objects.requireNonNull(id, "id"), Objects.requireNonNull(edition, "edition"));
    }

    /**
     * Returns the scheme NUTS in an edition, such as {@code nuts2021}.
     *
     * @param year 1995, 1999, 2003, 2006, 2010, 2013, 2016, 2021 or 2024
     * @return the scheme
     * @throws IllegalArgumentException if NUTS has no such edition
     */
    public static RegionScheme nuts(int year) {
        return validated(NUTS, Integer.toString(year));
    }

    /**
     * Parses a scheme in the format of {@link #toString()}.
     *
     * @param text the text, such as {@code "m49"}, {@code "nuts2024"} or {@code "acme@2021"}
     * @return the scheme
     * @throws IllegalArgumentException if the text is not a valid scheme
     */
    public static RegionScheme parse(String text) {
        RegionScheme constant = CONSTANTS.get(Objects.requireNonNull(text, "text"));
        if (constant != null) {
            return constant;
        }
        if (isNutsWithYear(text)) {
            return validated(NUTS, text.substring(NUTS.length()));
        }
        int at = text.indexOf('@');
        return at < 0 ? validated(text, null) : validated(text.substring(0, at), text.substring(at + 1));
    }

    /** Returns whether a text is NUTS with its year, such as {@code nuts2024}. */
    private static boolean isNutsWithYear(String text) {
        return text.startsWith(NUTS)
                && text.length() > NUTS.length()
                && Ascii.consistsOf(Ascii.DIGITS, text, NUTS.length(), text.length());
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_ID
                && Ascii.consistsOf(Ascii.SMALL_LETTERS, text, 0, 1)
                && Ascii.consistsOf(LETTERS_OF_ID + PUNCTUATION, text);
    }

    private static boolean isEdition(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_EDITION
                && Ascii.consistsOf(LETTERS_OF_EDITION, text, 0, 1)
                && Ascii.consistsOf(LETTERS_OF_EDITION + PUNCTUATION, text);
    }

    private static RegionScheme validated(String id, @Nullable String edition) {
        if (!isId(id) || isNutsWithYear(id)) {
            throw new IllegalArgumentException(
                    "Region scheme must be a lower-case letter and up to 39 letters, digits, '.', '-' or '_',"
                            + " such as 'm49', or NUTS with its year, such as 'nuts2024', but was " + Text.quote(id));
        }
        if (id.equals(NUTS)) {
            if (edition == null || !NUTS_EDITIONS.contains(edition)) {
                throw new IllegalArgumentException("NUTS edition must be one of " + String.join(", ", NUTS_EDITIONS)
                        + ", but was " + (edition == null ? "missing" : Text.quote(edition)));
            }
            return new RegionScheme(id, edition);
        }
        if (edition == null) {
            return new RegionScheme(id, null);
        }
        if (WITHOUT_EDITION.contains(id)) {
            throw new IllegalArgumentException(
                    "Region scheme '" + id + "' must have no edition, but had " + Text.quote(edition));
        }
        if (!isEdition(edition)) {
            throw new IllegalArgumentException(
                    "Edition of a region scheme must be 1 to 20 letters, digits, '.', '-' or '_', such as"
                            + " '2021', but was " + Text.quote(edition));
        }
        return new RegionScheme(id, edition);
    }

    private RegionScheme(String id, @Nullable String edition) {
        this.id = id;
        this.edition = edition;
    }

    /**
     * Returns the id of the scheme.
     *
     * @return the id without edition, such as {@code "nuts"}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the edition of the scheme.
     *
     * @return the edition, such as {@code "2024"}, or empty if the scheme has none
     */
    public Optional<String> edition() {
        return Optional.ofNullable(edition);
    }

    boolean isNuts() {
        return id.equals(NUTS);
    }

    /** Returns whether the scheme divides countries level by level without gaps or overlaps. */
    boolean dividesCountries() {
        return isNuts() || equals(ISO_3166) || id.equals(GB2260.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionScheme that && id.equals(that.id) && Objects.equals(edition, that.edition);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + (edition == null ? 0 : edition.hashCode());
    }

    /** Returns the scheme as written before a code, such as {@code m49}, {@code nuts2024} or {@code acme@2021}. */
    @Override
    @JsonValue
    public String toString() {
        return edition == null ? id : id + (isNuts() ? "" : "@") + edition;
    }

    private Object writeReplace() {
        return new SerializationProxy(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Region scheme is read through its serialization proxy");
    }

    private record SerializationProxy(String text) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> parse(text));
        }
    }
}
