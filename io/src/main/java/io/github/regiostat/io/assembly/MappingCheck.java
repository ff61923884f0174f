// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys of a user's mapping that a document does not have, such as a misspelt dimension. Rules that a default
 * mapping has too are not checked, because they are for all documents of a source.
 */
public final class MappingCheck {
    private static final int MAX_SUGGESTIONS = 8;

    /** The roles of attributes that many documents leave out if no observation needs them. */
    private static final Set<ConceptRole> OPTIONAL = EnumSet.of(
            ConceptRole.STATUS,
            ConceptRole.CONFIDENTIALITY,
            ConceptRole.NOTE,
            ConceptRole.FREQUENCY,
            ConceptRole.DROPPED);

    private static final Pattern FLAG_SEPARATOR = Pattern.compile("[\\s,;]+");

    private final Set<String> components = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    /** The parts of attributes of observations, which may be flags, and their letters. */
    private final Set<String> flags = new HashSet<>();

    private final List<String> unmatched = new ArrayList<>();
    private final Mapping mapping;
    private final @Nullable String source;
    private final List<CubeView> views;

    /**
     * Checks a mapping for a caller that reports what matches nothing, so that one mapping serves many documents.
     *
     * @param mapping the mapping of the user, not merged over a default mapping
     * @param views the data sets of the document
     * @param source the name of the document, such as its file name, or null
     * @return a message for each key that matches nothing: of the indicators or a code list, such as the flags, or of
     *     another table while other keys of it match
     * @throws FormatException if a dimension of the mapping is not in the document, or no unit, region or period is
     */
    public static List<String> check(Mapping mapping, Collection<? extends CubeView> views, @Nullable String source) {
        MappingCheck check = new MappingCheck(mapping, views, source);
        return views.isEmpty() ? List.of() : check.unmatched(false);
    }

    /**
     * Rejects a mapping that does not fit the document, for a caller that reports nothing.
     *
     * @param mapping the mapping of the user, not merged over a default mapping
     * @param views the data sets of the document
     * @param source the name of the document, such as its file name, or null
     * @throws FormatException if a dimension of the mapping is not in the document, or no code of one of its tables is
     */
    public static void require(Mapping mapping, Collection<? extends CubeView> views, @Nullable String source) {
        MappingCheck check = new MappingCheck(mapping, views, source);
        if (!views.isEmpty()) {
            check.unmatched(true);
        }
    }

    private MappingCheck(Mapping mapping, Collection<? extends CubeView> views, @Nullable String source) {
        this.mapping = mapping;
        this.source = source;
        this.views = List.copyOf(views);
        views.forEach(this::add);
    }

    private void add(CubeView view) {
        codes.add(view.name());
        components.addAll(view.otherComponents());
        for (CubeAxis axis : view.axes()) {
            components.add(axis.id());
            roles.addAll(axis.roles());
            axis.categories().forEach(this::add);
        }
        for (Map<String, String> attributes : view.attributeSets()) {
            components.addAll(attributes.keySet());
            codes.addAll(attributes.values());
            if (!mapping.codes().flags().isEmpty()) {
                attributes.values().forEach(this::addFlags);
            }
        }
    }

    private void addFlags(String text) {
        for (String part : FLAG_SEPARATOR.split(text, -1)) {
            flags.add(part);
            Collections.addAll(flags, part.split(""));
        }
    }

    private void add(CubeCategory category) {
        codes.add(category.id());
        codes.add(category.label());
        components.addAll(category.attributes().keySet());
        codes.addAll(category.attributes().values());
        category.unit().ifPresent(unit -> UnitLabels.mapped(unit).forEach(codes::add));
    }

    private List<String> unmatched(boolean isIndicatorRequired) {
        mapping.conceptRoles().forEach(this::checkComponent);
        mapping.omitted().keySet().forEach(this::checkOmitted);
        List<String> ids = own(each -> each.indicators().byId());
        // The id of an indicator with several dimensions joins the ids of its categories.
        Predicate<String> isJoined = id -> Stream.of(id.split("\\.")).anyMatch(codes::contains);
        if (isIndicatorRequired) {
            check("indicators", ids, isJoined);
        } else {
            report("indicators", ids, isJoined);
        }
        check("units", own(each -> each.units().byCode()), code -> false);
        check("regions", own(each -> each.regions().byCode()), code -> false);
        check("periods", own(each -> each.periods().byCategory()), code -> false);
        report("prices", own(each -> each.codes().prices()), code -> false);
        report("adjustments", own(each -> each.codes().adjustments()), code -> false);
        report("collections", own(each -> each.codes().collections()), code -> false);
        report("behaviours", own(each -> each.codes().behaviours()), code -> false);
        report("flags", own(each -> each.codes().flags()), flags::contains);
        report("omit", mapping.omitted().values().stream().flatMap(List::stream).toList(), code -> false);
        return List.copyOf(unmatched);
    }

    private void checkComponent(String key, ConceptRole role) {
        boolean isKnown = components.contains(key)
                || roles.contains(key)
                || components.stream()
                        .anyMatch(id -> id.toLowerCase(Locale.ROOT).equals(key))
                || defaults().anyMatch(each -> role == each.conceptRoles().get(key));
        if (isKnown) {
            return;
        }
        String message = "Key " + Text.quote(key) + " in \"meanings\" of the mapping must be a dimension or attribute"
                + " of the document, which has " + suggestions(key, components);
        if (!OPTIONAL.contains(role)) {
            throw failure(message);
        }
        unmatched.add(message);
    }

    /** Rejects a dimension of which nothing can be omitted: what the user leaves out would remain. */
    private void checkOmitted(String key) {
        boolean isRole =
                Arrays.stream(ConceptRole.values()).anyMatch(role -> role.code().equals(key));
        if (!isRole && !components.contains(key)) {
            throw failure("Key " + Text.quote(key) + " in \"omit\" of the mapping must be a dimension of the document"
                    + " or its role, such as \"region\", but the document has " + suggestions(key, components));
        }
    }

    /** Returns the keys of a table whose rules no default mapping has. */
    private <T> List<String> own(Function<Mapping, Map<String, T>> table) {
        return table.apply(mapping).entrySet().stream()
                .filter(entry -> defaults()
                        .noneMatch(each ->
                                entry.getValue().equals(table.apply(each).get(entry.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Reports the unknown keys of a table, and rejects a table without a known one. */
    private void check(String table, List<String> keys, Predicate<String> isPartOfKnown) {
        int before = unmatched.size();
        report(table, keys, isPartOfKnown);
        boolean isNoneKnown = unmatched.size() - before == keys.size();
        if (isNoneKnown && !keys.isEmpty()) {
            throw failure(unmatched.get(before));
        }
    }

    /** Reports the unknown keys of a table. A document has only those codes of a code list that it needs. */
    private void report(String table, List<String> keys, Predicate<String> isPartOfKnown) {
        for (String key : keys) {
            if (!codes.contains(key) && !isPartOfKnown.test(key)) {
                unmatched.add("Key " + Text.quote(key) + " in \"" + table
                        + "\" of the mapping must be a code or label of the document, which has "
                        + suggestions(key, codes));
            }
        }
    }

    private static Stream<Mapping> defaults() {
        return Stream.of(
                Mapping.jsonStat(),
                Mapping.eurostat(),
                Mapping.sdmx(),
                Mapping.worldBank(),
                Mapping.pxWeb(),
                Mapping.nbsChina(),
                Mapping.fred());
    }

    private FormatException failure(String message) {
        return views.isEmpty()
                ? new JsonFormatException(message, source, "", 0, 0, null)
                : views.get(0).failure(message, source, "", null);
    }

    /** Returns the texts that resemble a key in part or else all, up to a number. */
    private static String suggestions(String key, Set<String> texts) {
        String wanted = key.toLowerCase(Locale.ROOT);
        List<String> similar = texts.stream()
                .filter(text -> !text.isBlank() && isSimilar(wanted, text.toLowerCase(Locale.ROOT)))
                .toList();
        List<String> shown = similar.isEmpty() ? List.copyOf(texts) : similar;
        return shown.stream().limit(MAX_SUGGESTIONS).map(Text::quote).collect(Collectors.joining(", "))
                + (shown.size() > MAX_SUGGESTIONS ? " and " + (shown.size() - MAX_SUGGESTIONS) + " more" : "");
    }

    /** Returns whether one text contains the other, or both begin with the same three letters. */
    private static boolean isSimilar(String first, String second) {
        return first.contains(second)
                || second.contains(first)
                || first.length() > 2 && second.length() > 2 && first.regionMatches(0, second, 0, 3);
    }
}
