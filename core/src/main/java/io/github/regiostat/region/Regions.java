// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The registry of countries, divisions, statistical areas and groups, such as Beijing: {@code Regions.of("CN-BJ")}.
 *
 * <p>The registry has ISO 3166-1 and ISO 3166-2, the areas of UN M49, China's provinces and prefectures (GB/T 2260),
 * and the regions of the European Union (NUTS 2021 and 2024, to level 3). It also has the aggregates of the World Bank
 * and groups such as {@code EU}, {@code EU27_2020}, {@code OECD} and {@code jing-jin-ji}.
 *
 * <p>A region is found by each of its codes: Germany is {@code DE}, {@code iso3166-alpha3:DEU}, {@code m49:276} and
 * {@code nuts2024:DE}. A territory that ISO 3166 lists twice is one region with both codes, such as {@code HK} and
 * {@code CN-HK}. A withdrawn code (ISO 3166-3, NUTS 2021) returns a region with {@linkplain Region#successors()
 * successors}.
 *
 * {@snippet file="RegionSnippets.java" region="regions"}
 *
 * <p>The registry is read on first use. The file NOTICE lists its sources. Custom regions are kept in a
 * {@link RegionBook}; {@link Region#unregistered(String)} returns a region that is known by its code alone.
 */
public final class Regions {
    private Regions() {}

    /**
     * Returns the region with a code.
     *
     * @param code the code, such as {@code "CN-BJ"}, {@code "HK"} or {@code "m49:156"}, or the id of a group, such as
     *     {@code "EU27_2020"}
     * @return the region
     * @throws RegionNotFoundException if the code is unknown, with similar candidates; or if it is ambiguous, such as
     *     {@code CS}, with the regions that had it
     */
    public static Region of(String code) {
        List<Region> found = findAll(code);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw unknownCode(code);
        }
        throw RegionNotFoundException.ambiguous(
                "Region code must identify one region, but " + Text.quote(code) + " is the code of "
                        + RegionSearch.described(found),
                code,
                found);
    }

    /** Returns the message for an invalid scheme or edition of a code. */
    private static Optional<String> messageForScheme(String code) {
        int colon = code.indexOf(':');
        try {
            RegionScheme.parse(colon < 0 ? "iso3166" : code.substring(0, colon));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static RegionNotFoundException unknownCode(String code) {
        return RegionNotFoundException.unknown(code, () -> {
            String message = messageForScheme(code)
                    .orElseGet(() -> "Region code must be in the registry, such as 'CN-BJ', but was "
                            + Text.quote(code)
                            + inOtherScheme(code)
                                    .map(other -> ", which needs its scheme: " + Text.quote(other))
                                    .orElseGet(() -> RegionSearch.named(code, region -> true)
                                                    .isEmpty()
                                            ? ""
                                            : ", which is a name: use Regions.named"));
            return suggestion(message, RegionSearch.suggestionsForCode(code, Registry.get()));
        });
    }

    /** Returns a code with the scheme that has it, the latest edition of NUTS first. */
    private static Optional<String> inOtherScheme(String code) {
        List<RegionScheme> schemes = new ArrayList<>(nutsEditions());
        Collections.reverse(schemes);
        schemes.addAll(List.of(RegionScheme.GB2260, RegionScheme.M49));
        return schemes.stream()
                .map(scheme -> scheme + ":" + code)
                .filter(other -> !findAll(other).isEmpty())
                .findFirst();
    }

    private static RegionNotFoundException.Suggestion suggestion(String message, List<Region> nearest) {
        String candidates = nearest.isEmpty() ? "" : "; nearest are " + RegionSearch.described(nearest);
        return new RegionNotFoundException.Suggestion(message + candidates, nearest);
    }

    /**
     * Returns the region with a code.
     *
     * @param code the code
     * @return the region
     * @throws RegionNotFoundException if the code is unknown or ambiguous
     */
    public static Region of(RegionCode code) {
        return of(Objects.requireNonNull(code, "code").toString());
    }

    /**
     * Looks up a code.
     *
     * @param code a text that may be a code, such as {@code "CN-BJ"}, or the id of a group
     * @return the region, or empty if the code is unknown or ambiguous
     */
    public static Optional<Region> find(String code) {
        List<Region> found = findAll(code);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Region> findAll(String code) {
        return Registry.get().find(Objects.requireNonNull(code, "code"));
    }

    /**
     * Looks up a code.
     *
     * @param code the code
     * @return the region, or empty if the code is unknown or ambiguous
     */
    public static Optional<Region> find(RegionCode code) {
        return Registry.find(Objects.requireNonNull(code, "code"));
    }

    /**
     * Returns the region with a name in any language: a display name or one of the {@linkplain Region#otherNames()
     * other names}. Letter case never changes the answer. Names are compared in this order:
     *
     * <ol>
     *   <li>without accents and punctuation, with "Saint" for "St.", and in either order at a comma: "Korea, Republic
     *       of" is "Republic of Korea";
     *   <li>if there is no such name, also without a generic term, such as 市, 省, "Province", "Oblast" or
     *       "Municipality".
     * </ol>
     *
     * <p>If several regions have the name, it means a country rather than another region, an existing region rather
     * than a former one, and a name of today rather than a former name. Then a name with the same accents precedes, a
     * region precedes those inside it, and among groups, those of this library precede M49, Eurostat and the World
     * Bank. A name that may still mean several regions is rejected.
     *
     * <p>A name of a division that another language gives to a country is rejected, too: "Équateur" is a province of
     * Congo, and Ecuador in French. So are "Congo" and "Korea", which two countries have. Most names of countries in
     * other languages require a {@linkplain #named(String, Locale...) locale}; the message names it.
     *
     * {@snippet file="RegionSnippets.java" region="look-up"}
     *
     * @param name the name, such as {@code "Beijing"}, {@code "Bayern"} or {@code "北京"}
     * @return the region
     * @throws RegionNotFoundException if the name is unknown, with the countries that have it in other languages, or
     *     similar candidates; or if it is ambiguous, with the regions that have it
     */
    public static Region named(String name) {
        return only(name, RegionSearch.named(Objects.requireNonNull(name, "name")), "");
    }

    /**
     * Returns the region with a name in one of some languages, such as {@code DE} for {@code "Allemagne"} in French.
     * Names of countries in these languages precede those that {@link #named(String)} finds. If the languages give the
     * name to different countries, it is rejected.
     *
     * <p>The names are those of CLDR in the JDK, as {@link Locale#getDisplayCountry(Locale)} returns them, and others
     * in general use, such as "Tschechische Republik". Accents, articles, and the word for "and" do not matter. The
     * world, the continents, the European Union and the euro area have such names, too. Other regions have the names
     * that the registry knows. A run-time image without the module {@code jdk.localedata} has display names in English
     * only.
     *
     * {@snippet file="RegionSnippets.java" region="languages"}
     *
     * @param name the name, such as {@code "Allemagne"}, {@code "Германия"} or {@code "ドイツ"}
     * @param locales the languages, such as {@link Locale#FRENCH}
     * @return the region
     * @throws RegionNotFoundException if the name is unknown, with the countries that have it in other languages, or
     *     similar candidates; or if it is ambiguous, with the regions that have it
     */
    public static Region named(String name, Locale... locales) {
        Objects.requireNonNull(name, "name");
        List<Locale> languages = List.of(Objects.requireNonNull(locales, "locales"));
        String condition = languages.isEmpty() ? "" : " in " + CountryLanguages.described(languages);
        return only(name, RegionSearch.named(name, languages), condition);
    }

    /**
     * Returns the languages in which most names of a table mean a region. It takes about half a second on first use.
     *
     * {@snippet file="RegionSnippets.java" region="languages-of"}
     *
     * @param names the names, such as the cells of a column
     * @return the language whose names of countries make most names mean one region, or several languages that are
     *     equally good. A single result without a language if no language is better than {@link #named(String)}: a name
     *     that is ambiguous without a language is no evidence for one.
     */
    public static List<NamesInLanguage> languagesOf(Collection<String> names) {
        return NamesInLanguage.best(names);
    }

    /**
     * Returns the region with a name and a code of a scheme.
     *
     * @param name the name, such as {@code "Berlin"}
     * @param scheme the scheme, such as {@link RegionScheme#ISO_3166}
     * @return the region
     * @throws RegionNotFoundException if the name is unknown among the regions of the scheme, with similar candidates
     *     of any scheme; or if it is ambiguous, with the regions that have it
     * @see #named(String)
     */
    public static Region named(String name, RegionScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return named(name, region -> !region.codesIn(scheme).isEmpty(), " with a code of " + scheme);
    }

    /**
     * Returns the region with a name and a kind, such as the State of Georgia rather than the country.
     *
     * @param name the name, such as {@code "Georgia"}
     * @param kind the kind, such as {@link RegionKind#FIRST_LEVEL_DIVISION}
     * @return the region
     * @throws RegionNotFoundException if the name is unknown among the regions of the kind, with similar candidates of
     *     any kind; or if it is ambiguous, with the regions that have it
     * @see #named(String)
     */
    public static Region named(String name, RegionKind kind) {
        Objects.requireNonNull(kind, "kind");
        return named(name, region -> region.kind() == kind, " of the kind '" + kind.code() + "'");
    }

    /**
     * Returns the region with a name inside another region, such as Córdoba in Argentina rather than in Spain.
     *
     * @param name the name, such as {@code "Córdoba"}
     * @param within a region that is a direct or indirect parent of the region at any time, or a group that has the
     *     region or such a parent as a member at any time
     * @return the region
     * @throws RegionNotFoundException if the name is unknown inside the region, with similar candidates anywhere; or if
     *     it is ambiguous, with the regions that have it
     * @see #named(String)
     */
    public static Region named(String name, Region within) {
        return named(name, inside(within), " inside " + within.described());
    }

    /**
     * Returns the region with a name and a kind inside another region, such as the prefecture Jilin in China.
     *
     * @param name the name, such as {@code "Jilin"}
     * @param kind the kind, such as {@link RegionKind#SECOND_LEVEL_DIVISION}
     * @param within a region or group, as in {@link #named(String, Region)}
     * @return the region
     * @throws RegionNotFoundException if the name is unknown among the regions of the kind inside the region, with
     *     similar candidates anywhere; or if it is ambiguous, with the regions that have it
     * @see #named(String)
     */
    public static Region named(String name, RegionKind kind, Region within) {
        Objects.requireNonNull(kind, "kind");
        return named(
                name,
                inside(within).and(region -> region.kind() == kind),
                " of the kind '" + kind.code() + "' inside " + within.described());
    }

    private static Predicate<Region> inside(Region within) {
        Set<RegionCode> codes = NameMatch.codesWithin(within);
        return region -> !region.equals(within)
                && (within.isGroup() && codes.contains(region.code()) || NameMatch.isBelow(region, codes));
    }

    private static Region named(String name, Predicate<Region> filter, String condition) {
        return only(name, RegionSearch.named(Objects.requireNonNull(name, "name"), filter), condition);
    }

    /** Returns the region that was found for a name, or rejects the name. */
    private static Region only(String name, List<Region> found, String condition) {
        if (found.isEmpty()) {
            throw unknownName(name, condition);
        }
        if (found.size() > 1) {
            String language = CountryHomonyms.languageOf(name)
                    .map(locale -> "; give a locale, such as " + CountryLanguages.inJava(locale) + ", or a kind")
                    .orElse("");
            throw RegionNotFoundException.ambiguous(
                    "Name must identify one region" + condition + ", but " + Text.quote(name) + " is the name of "
                            + RegionSearch.described(found) + language,
                    name,
                    found);
        }
        return found.get(0);
    }

    private static RegionNotFoundException unknownName(String name, String condition) {
        return RegionNotFoundException.unknown(name, () -> {
            String message = "Name must identify a region" + condition + ", but was " + Text.quote(name);
            if (!findAll(name).isEmpty()) {
                message += ", which is a code: use Regions.of";
            }
            LanguagesOfName languages = LanguagesOfName.of(name);
            List<Region> countries = languages.countries();
            return countries.isEmpty()
                    ? suggestion(message, RegionSearch.suggestions(name, Registry.get()))
                    : new RegionNotFoundException.Suggestion(message + ", which is " + languages, countries);
        });
    }

    /**
     * Returns the candidates for a text, for selection by a user. Larger and existing regions precede others of the
     * same quality.
     *
     * @param text a code with or without its scheme, such as {@code "UK"} of Eurostat; a name in any language; or a
     *     part of a name
     * @return the regions with the code, ignoring case; those with the name as {@link #named(String)} compares names,
     *     starting with the one that it returns; those with a name in which a word starts with the text; and those
     *     whose name contains the text; if it is not even the start of a word, followed by a few with a similar code or
     *     name, the most similar first
     */
    public static List<Region> search(String text) {
        return RegionSearch.search(Objects.requireNonNull(text, "text"), Registry.get());
    }

    /**
     * Returns whether a region is an object of the registry, so that its code identifies its content.
     *
     * @param region the region
     * @return true if the region is from the registry; false for an equal region that a program built
     */
    public static boolean isRegistered(Region region) {
        return region.isRegistered();
    }

    /**
     * Returns which of some regions contain others on a day, such as {@code {BR=[], BR-SP=[BR]}}. This takes much less
     * time than {@link Region#contains(Region, LocalDate)} for each pair of many regions.
     *
     * @param regions the regions
     * @param date the day
     * @return for each region, the others that contain it; a group of unknown members contains none
     * @throws IllegalArgumentException if a region is a group of unknown members, and there are others
     */
    public static Map<Region, List<Region>> containersAmong(Collection<Region> regions, LocalDate date) {
        return new ContainmentSearch(regions, Objects.requireNonNull(date, "date")).containers();
    }

    /**
     * Returns all regions of the registry, including groups and former countries.
     *
     * @return the regions in the order of their primary codes as text
     */
    public static List<Region> all() {
        return Registry.get().all().toList();
    }

    /**
     * Returns the 249 countries and territories of ISO 3166-1. Kosovo ({@code XK}) is not one of them.
     *
     * @return the regions in the order of their codes
     */
    public static List<Region> countries() {
        return Registry.get()
                .all()
                .filter(region -> region.code().isCountry()
                        && !region.codesIn(RegionScheme.ISO_3166_ALPHA3).isEmpty())
                .toList();
    }

    /**
     * Returns the groups of changing and of fixed composition.
     *
     * @return the groups in the order of their primary codes as text
     */
    public static List<Region> groups() {
        return Registry.get().all().filter(Region::isGroup).toList();
    }

    /**
     * Returns the groups that have a region as a member at any time.
     *
     * @param member the region
     * @return the groups in the order of their primary codes as text
     */
    public static List<Region> groupsOf(Region member) {
        return Registry.get().groupsOf(member).toList();
    }

    /**
     * Returns the divisions of a region at the next level of a scheme today.
     *
     * @param region the region, such as China
     * @param scheme the scheme, such as {@link RegionScheme#ISO_3166}
     * @return the children of today with a code of the scheme, including those that are
     *     {@linkplain Region#isListedApart() listed apart}, in the order of their primary codes as text; for a former
     *     region, its children of any time; empty if the scheme does not divide the region
     * @see #divisionsOn
     */
    public static List<Region> divisionsOf(Region region, RegionScheme scheme) {
        boolean isFormer = !region.successors().isEmpty();
        return divisions(
                        region,
                        scheme,
                        isFormer ? Territory.EVER : parent -> parent.to().isEmpty())
                .stream()
                .filter(child -> isFormer
                        || isOfEdition(child, scheme)
                        || child.successors().isEmpty())
                .toList();
    }

    /**
     * Returns the divisions of a region at the next level of a scheme on a day. On 1990-12-31, China had 30 provinces
     * without Chongqing, which was a part of Sichuan.
     *
     * @param date the day
     * @param region the region, such as China
     * @param scheme the scheme, such as {@link RegionScheme#GB2260}
     * @return the children on that day with a code of the scheme, in the order of their primary codes as text
     * @see #divisionsOf
     */
    public static List<Region> divisionsOn(LocalDate date, Region region, RegionScheme scheme) {
        Objects.requireNonNull(date, "date");
        return divisions(region, scheme, parent -> parent.holdsOn(date)).stream()
                .filter(child -> isOfEdition(child, scheme) || !Existence.isReplacedOn(child, date))
                .toList();
    }

    /**
     * Returns whether a region is a division of an edition whatever the day, or is listed by the dates of its parents.
     */
    private static boolean isOfEdition(Region child, RegionScheme scheme) {
        return scheme.edition().isPresent() || Existence.isKnown(child);
    }

    private static List<Region> divisions(Region region, RegionScheme scheme, Predicate<Membership> times) {
        Objects.requireNonNull(scheme, "scheme");
        return Registry.get()
                .childrenOf(region)
                .filter(child -> Partition.isDivision(child, region, scheme, times))
                .filter(child -> region.kind() == RegionKind.COUNTRY || !Partition.hasLeft(child, region))
                .toList();
    }

    /**
     * Returns the regions of which a region is a direct successor, such as Serbia and Montenegro of Serbia.
     *
     * @param region the region
     * @return the predecessors in the order of their primary codes as text
     * @see Region#successors()
     */
    public static List<Region> predecessorsOf(Region region) {
        return Registry.get().predecessorsOf(region).toList();
    }

    /**
     * Returns the editions of NUTS that the registry has.
     *
     * @return the editions, from {@link RegionScheme#NUTS_2013} to {@link RegionScheme#NUTS_2024}
     */
    public static List<RegionScheme> nutsEditions() {
        return NutsCodes.EDITIONS;
    }

    /**
     * Returns the codes of a scheme in the registry. Withdrawn codes of ISO 3166-2 are not returned.
     *
     * @param scheme the scheme, such as {@link RegionScheme#NUTS_2024}
     * @return the codes in their order; empty if the registry does not have the scheme
     */
    public static List<RegionCode> codes(RegionScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return Registry.get()
                .all()
                .filter(region -> !scheme.equals(RegionScheme.ISO_3166)
                        || region.successors().isEmpty())
                .flatMap(region -> region.codesIn(scheme).stream())
                .sorted()
                .toList();
    }
}
