// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The regions that names mean in a language, such as {@code DE} for "Allemagne" and {@code ES} for "Espagne" in French.
 *
 * <p>Immutable and thread-safe.
 *
 * @see Regions#languagesOf
 */
public final class NamesInLanguage {
    private final @Nullable Locale language;
    private final Map<String, Region> regions;
    private final List<String> unresolved;

    private NamesInLanguage(@Nullable Locale language, Map<String, Region> regions, Collection<String> names) {
        this.language = language;
        this.regions = Collections.unmodifiableMap(regions);
        List<String> others = new ArrayList<>(names);
        others.removeAll(regions.keySet());
        this.unresolved = List.copyOf(others);
    }

    /** Returns the languages in which most names mean a region, as {@link Regions#languagesOf} defines them. */
    static List<NamesInLanguage> best(Collection<String> names) {
        Set<String> distinct = new LinkedHashSet<>(names);
        Map<String, Region> registered = new LinkedHashMap<>();
        Set<String> homonyms = new LinkedHashSet<>();
        Set<Locale> languages = new LinkedHashSet<>();
        for (String name : distinct) {
            List<Region> found = RegionSearch.named(name);
            if (found.size() == 1) {
                registered.put(name, found.get(0));
            } else if (found.size() > 1) {
                homonyms.add(name);
            }
            languages.addAll(CountryLanguages.inScriptOf(name));
        }
        List<NamesInLanguage> best = List.of(new NamesInLanguage(null, registered, distinct));
        int most = registered.size();
        for (Locale language : languages) {
            NamesInLanguage named = in(language, distinct, registered);
            int evidence = named.regions.size() - named.countOf(homonyms);
            if (evidence > most) {
                most = evidence;
                best = List.of(named);
            } else if (evidence == most && best.get(0).language != null) {
                best = new ArrayList<>(best);
                best.add(named);
            }
        }
        return List.copyOf(best);
    }

    private static NamesInLanguage in(Locale language, Set<String> names, Map<String, Region> registered) {
        CountryNames countries = CountryLanguages.in(language);
        Map<String, Region> regions = new LinkedHashMap<>();
        for (String name : names) {
            List<Region> found = countries.named(name);
            Region region = found.isEmpty() ? registered.get(name) : found.get(0);
            if (region != null && found.size() < 2) {
                regions.put(name, region);
            }
        }
        return new NamesInLanguage(language, regions, names);
    }

    private int countOf(Set<String> homonyms) {
        return (int) homonyms.stream().filter(regions::containsKey).count();
    }

    /**
     * Returns the language.
     *
     * @return the language for {@link Regions#named(String, Locale...)}, or empty if {@link Regions#named(String)}
     *     finds as many names without one
     */
    public Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Returns the regions of the names that mean one region in this language.
     *
     * @return the regions by name, in the order of the names
     */
    public Map<String, Region> regions() {
        return regions;
    }

    /**
     * Returns the other names, which are unknown or ambiguous in this language.
     *
     * @return the names in their order
     */
    public List<String> unresolved() {
        return unresolved;
    }

    /** Returns whether the other object has the same language, regions and unresolved names. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NamesInLanguage that
                && Objects.equals(language, that.language)
                && regions.equals(that.regions)
                && unresolved.equals(that.unresolved);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language == null ? "" : language.toLanguageTag(), regions, unresolved);
    }

    /** Returns the result in words, such as {@code 27 of 28 names in French}. */
    @Override
    public String toString() {
        String in = language == null ? "" : " in " + language.getDisplayName(Locale.ENGLISH);
        return regions.size() + " of " + (regions.size() + unresolved.size()) + " names" + in;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(NamesInLanguage.class, "its regions");
    }
}
