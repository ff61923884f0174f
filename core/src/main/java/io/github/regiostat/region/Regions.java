// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The registry of regions, such as {@code Regions.of("CN-BJ")}, Beijing: countries, their divisions, statistical areas and groups.
 *
 * <p>It has all of ISO 3166-1 and ISO 3166-2, the areas of UN M49, China's provinces and prefectures (GB/T 2260), the regions of the European
 * Union (NUTS, editions of 2021 and 2024, to level 3), the aggregates of the World Bank, and groups such as {@code EU}, {@code EU27_2020}, {@code
 * OECD} and {@code jing-jin-ji}. A region is found by each of its codes: Germany is {@code DE}, {@code iso3166-alpha3:DEU}, {@code m49:276} and
 * {@code nuts2024:DE}. A territory that ISO 3166 lists twice is one region with both codes: {@code HK} and {@code CN-HK} give the same. A code that
 * was withdrawn (ISO 3166-3, NUTS 2021) gives a region with {@linkplain Region#successors() successors}.
 *
 * {@snippet file="RegionSnippets.java" region="regions"}
 *
 * <p>The registry is read when it is first asked. Where its facts are from stands in the file NOTICE. One's own regions live beside it in a {@link
 * RegionBook}.
 */
public final class Regions {
    private static final String PREFIX = "iso3166:";

    private Regions() {}

    /**
     * Returns the region of a code.
     *
     * @param code the code, such as {@code "CN-BJ"}, {@code "HK"} or {@code "m49:156"}, or the id of a group, such as {@code "EU27_2020"}
     * @return the region
     * @throws RegionNotFoundException if the registry has no such code, with the nearest that it has; or if several regions had it one after the
     *     other, as {@code CS}, with these
     */
    public static Region of(String code) {
        List<Region> found = findAll(code);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw notFound(
                    wrongScheme(code)
                            .orElse("Region must be of the registry, such as 'CN-BJ', but was " + Text.quote(code)),
                    code);
        }
        throw new RegionNotFoundException(
                "Region code must be of one region, but " + Text.quote(code) + " was of "
                        + RegionSearch.described(found),
                code,
                found);
    }

    /** What is wrong with the scheme or the edition before a code, if something is. */
    private static Optional<String> wrongScheme(String code) {
        int colon = code.indexOf(':');
        try {
            RegionScheme.parse(colon < 0 ? "iso3166" : code.substring(0, colon));
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static RegionNotFoundException notFound(String message, String text) {
        List<Region> nearest = RegionSearch.nearest(text, Registry.get());
        String candidates = nearest.isEmpty() ? "" : "; nearest are " + RegionSearch.described(nearest);
        return new RegionNotFoundException(message + candidates, text, nearest);
    }

    /**
     * Returns the region of a code.
     *
     * @param code the code
     * @return the region
     * @throws RegionNotFoundException if the registry has no such code, or several regions had it
     */
    public static Region of(RegionCode code) {
        return of(Objects.requireNonNull(code, "code").toString());
    }

    /**
     * Looks a code up.
     *
     * @param code a text that may be a code, such as {@code "CN-BJ"}, or the id of a group
     * @return the region, or empty if the registry has no such code, or several regions had it one after the other
     */
    public static Optional<Region> find(String code) {
        List<Region> found = findAll(code);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Region> findAll(String code) {
        Objects.requireNonNull(code, "code");
        return code.startsWith(PREFIX) && isIso(code.substring(PREFIX.length()))
                ? Registry.get().find(code.substring(PREFIX.length()))
                : Registry.get().find(code);
    }

    private static boolean isIso(String code) {
        int hyphen = code.indexOf('-');
        return (hyphen < 0 ? code.length() : hyphen) == 2 && code.indexOf(':') < 0;
    }

    /** Whether a region has a code, or had it: a group that is called by a text of the form of a code has not. */
    private static boolean isCodeOf(RegionCode code, Region region) {
        return region.codes().contains(code) || region.code().scheme().equals(RegionScheme.ISO_3166_3);
    }

    /**
     * Looks a code up.
     *
     * @param code the code
     * @return the region, or empty if the registry has no such code, or several regions had it
     */
    public static Optional<Region> find(RegionCode code) {
        // Spares whoever uses codes of his own alone the reading of the registry.
        return Objects.requireNonNull(code, "code").scheme().equals(RegionScheme.LOCAL)
                ? Optional.empty()
                : find(code.toString()).filter(region -> isCodeOf(code, region));
    }

    /**
     * Returns the region of a name, in whatever language the registry has it: as it is written; else but for case, accents and punctuation; else but
     * for a word at the end for what it is, such as 市, 省, "Province" or "Municipality".
     *
     * @param name the name, such as {@code "Beijing"} or {@code "北京"}
     * @return the region
     * @throws RegionNotFoundException if no region has the name, with the nearest; or several have it, with these
     */
    public static Region named(String name) {
        return named(name, region -> true, "");
    }

    /**
     * Returns the region of a name among those of one scheme.
     *
     * @param name the name, such as {@code "Berlin"}
     * @param scheme the scheme, such as {@link RegionScheme#ISO_3166}
     * @return the region
     * @throws RegionNotFoundException if no region with a code of the scheme has the name, with the nearest of all; or several have it, with these
     */
    public static Region named(String name, RegionScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return named(name, region -> !region.codesIn(scheme).isEmpty(), " with a code of " + scheme);
    }

    private static Region named(String name, Predicate<Region> isMeant, String which) {
        Objects.requireNonNull(name, "name");
        List<Region> found =
                RegionSearch.named(name, Registry.get().maybeNamed(name).filter(isMeant));
        if (found.isEmpty()) {
            throw notFound("Name must be that of a region" + which + ", but was " + Text.quote(name), name);
        }
        if (found.size() > 1) {
            throw new RegionNotFoundException(
                    "Name must be that of one region" + which + ", but " + Text.quote(name) + " is that of "
                            + RegionSearch.described(found),
                    name,
                    found);
        }
        return found.get(0);
    }

    /**
     * Returns the regions that a text may mean, for people to choose from.
     *
     * @param text a code, a name in any language, or a part of a name
     * @return the regions with that code; those with that name, as {@link #named(String)} compares; those with the text in their name; and if there are
     *     none of these, a few with a code or name that is near
     */
    public static List<Region> search(String text) {
        return RegionSearch.search(Objects.requireNonNull(text, "text"), Registry.get());
    }

    /**
     * Returns whether a region is one of the registry, so that its code says all there is to say of it.
     *
     * @param region the region
     * @return true if it is; a region that a program built under the same code is not
     */
    @SuppressWarnings(
            "ReferenceEquality") // A region built by a program equals the registry's and may say something else.
    public static boolean isRegistered(Region region) {
        return find(region.code()).filter(standard -> standard == region).isPresent();
    }

    /**
     * Returns all regions of the registry, groups and countries that are no more among them.
     *
     * @return the regions in the order of their primary codes as text
     */
    public static List<Region> all() {
        return Registry.get().all().toList();
    }

    /**
     * Returns the countries, and what is listed beside them.
     *
     * @return the entries of ISO 3166-1 in the order of their codes
     */
    public static List<Region> countries() {
        return Registry.get().all().filter(region -> region.code().isCountry()).toList();
    }

    /**
     * Returns the groups, of changing and of fixed composition.
     *
     * @return the groups in the order of their primary codes as text
     */
    public static List<Region> groups() {
        return Registry.get().all().filter(Region::isGroup).toList();
    }

    /**
     * Returns the groups that name a region as a member, at whatever time.
     *
     * @param member the region
     * @return the groups in the order of their primary codes as text
     */
    public static List<Region> groupsOf(Region member) {
        return Registry.get().groupsOf(member).toList();
    }

    /**
     * Returns the regions into which a scheme divides one at the next level.
     *
     * @param whole the region, such as China
     * @param scheme the scheme, such as {@link RegionScheme#ISO_3166}
     * @return the regions with a code of the scheme that have the whole as a parent, those that are {@linkplain Region#isListedApart() listed apart}
     *     included, in the order of their primary codes as text; none if the scheme does not divide it
     */
    public static List<Region> divisionsOf(Region whole, RegionScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return Registry.get()
                .partsOf(whole)
                .filter(part -> !part.codesIn(scheme).isEmpty())
                .toList();
    }

    /**
     * Returns the codes that the registry has of a scheme.
     *
     * @param scheme the scheme, such as {@link RegionScheme#NUTS_2024}
     * @return the codes in their order; none of a scheme that the registry does not have
     */
    public static List<RegionCode> codes(RegionScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return Registry.get()
                .all()
                .flatMap(region -> region.codesIn(scheme).stream())
                .sorted()
                .toList();
    }
}
