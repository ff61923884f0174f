// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.GenericTerm;
import io.github.regiostat.internal.NormalizedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name to look up, in the forms in which it is compared with the names of regions. */
final class NameQuery {
    private final String caseFolded;
    private final String accents;

    /** The compact forms of the name. */
    private final Set<String> compact = new HashSet<>();

    /** The compact forms without a generic term, with the term. */
    private final List<GenericTerm> specific = new ArrayList<>();

    NameQuery(String name) {
        this.caseFolded = NormalizedName.caseFolded(name);
        this.accents = NormalizedName.accents(name);
        for (String variant : NormalizedName.foldedVariants(name)) {
            compact.add(NormalizedName.compact(variant));
            specific.add(compact(GenericTerm.ofQuery(variant)));
        }
    }

    private static GenericTerm compact(GenericTerm name) {
        return new GenericTerm(NormalizedName.compact(name.stem()), name.type());
    }

    /** Returns the keys of the index under which regions may have the name. */
    Set<String> indexKeys() {
        Set<String> keys = new LinkedHashSet<>(compact);
        for (GenericTerm name : specific) {
            keys.add(name.stem());
        }
        return keys;
    }

    /** Returns the matches of some regions. */
    List<NameMatch> matchesOf(Collection<Region> regions) {
        List<NameMatch> matches = new ArrayList<>();
        for (Region region : regions) {
            NameMatch match = matchOf(region);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    /** Returns the best match of the names of a region, or null if none matches. */
    @Nullable
    NameMatch matchOf(Region region) {
        NameMatch best = null;
        for (Map.Entry<String, String> name : region.names().entrySet()) {
            best = NameMatch.better(best, matchOf(name.getValue(), true, region));
        }
        for (RegionName name : region.otherNames()) {
            best = NameMatch.better(best, matchOf(name.text(), isOfToday(name), region));
        }
        return best;
    }

    private static boolean isOfToday(RegionName name) {
        return name.type() != RegionNameType.FORMER && name.to().isEmpty();
    }

    private @Nullable NameMatch matchOf(String known, boolean isOfToday, Region region) {
        if (caseFolded.equals(NormalizedName.caseFolded(known))) {
            return new NameMatch(region, NameMatch.Quality.FOLDED, isOfToday, NameMatch.Spelling.EQUAL);
        }
        NameMatch.Quality best = null;
        for (String variant : NormalizedName.foldedVariants(known)) {
            NameMatch.Quality quality = qualityOf(variant, region);
            best = best == null || quality != null && quality.compareTo(best) < 0 ? quality : best;
        }
        return best == null ? null : new NameMatch(region, best, isOfToday, spellingOf(known));
    }

    private NameMatch.Spelling spellingOf(String known) {
        String other = NormalizedName.accents(known);
        if (other.equals(accents)) {
            return NameMatch.Spelling.SAME_ACCENTS;
        }
        return other.isEmpty() ? NameMatch.Spelling.WITHOUT_ACCENTS : NameMatch.Spelling.OTHER_ACCENTS;
    }

    private NameMatch.@Nullable Quality qualityOf(String known, Region region) {
        if (compact.contains(NormalizedName.compact(known))) {
            return NameMatch.Quality.FOLDED;
        }
        GenericTerm knownTerm = compact(GenericTerm.ofKnown(known));
        NameMatch.Quality best = null;
        for (GenericTerm wanted : specific) {
            if (wanted.stem().equals(knownTerm.stem())) {
                if (wanted.type() == knownTerm.type()) {
                    return NameMatch.Quality.SAME_TERM;
                }
                if (knownTerm.type() == GenericTerm.Type.NONE && mayHave(wanted.type(), region)
                        || wanted.type() == GenericTerm.Type.NONE) {
                    best = NameMatch.Quality.WITHOUT_TERM;
                }
            }
        }
        return best;
    }

    /**
     * Returns whether a region may have a generic term that the compared name lacks: it is not a country or a part of
     * another region today, and none of its names has a different term.
     */
    private static boolean mayHave(GenericTerm.Type term, Region region) {
        boolean isPart = region.kind() != RegionKind.COUNTRY ? !region.parents().isEmpty() : region.isListedApart();
        if (region.isGroup() || !isPart) {
            return false;
        }
        for (String name : region.names().values()) {
            GenericTerm.Type type =
                    GenericTerm.ofKnown(NormalizedName.folded(name)).type();
            if (type != GenericTerm.Type.NONE && type != term) {
                return false;
            }
        }
        return true;
    }
}
