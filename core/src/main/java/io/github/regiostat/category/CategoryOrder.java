// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.category.CodeList.Code;
import io.github.regiostat.category.CodeList.Kind;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.TotalWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders the categories of a dimension: as declared, or by a standard list, and by codes and words for totals. */
final class CategoryOrder {
    private static final String SEPARATORS = "_:";

    private final List<String> categories;
    private final @Nullable CodeList declared;
    /** The list that orders the categories, or null. */
    private final @Nullable CodeList order;
    /** What the list knows each category by: the code, its end or its label. */
    private final Map<String, String> keys;

    private final String name;
    private final Map<String, Extent> extents = new LinkedHashMap<>();
    private final Set<String> totals = new HashSet<>();

    private CategoryOrder(
            String name,
            List<String> categories,
            @Nullable CodeList declared,
            @Nullable CodeList order,
            Map<String, String> keys) {
        this.name = name;
        this.categories = categories;
        this.declared = declared;
        this.order = order;
        this.keys = keys;
    }

    static CodeList of(String dimension, Collection<String> categories, @Nullable CodeList declared) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(categories));
        String flat = "dimension " + Text.quote(dimension);
        if (declared != null && declared.isAboveStandard()) {
            return new CategoryOrder(declared.name(), distinct, declared, declared, Map.of()).list();
        }
        for (Map<String, String> keys : keys(distinct, declared)) {
            List<String> known =
                    distinct.stream().map(code -> keys.getOrDefault(code, code)).toList();
            Optional<CodeList> standard = StandardCodeLists.find(dimension, known);
            if (standard.isPresent()) {
                return new CategoryOrder(standard.get().name(), distinct, declared, standard.get(), keys).list();
            }
        }
        return new CategoryOrder(flat, distinct, declared, null, withoutPrefix(distinct)).list();
    }

    /**
     * Returns an ordered list of data with the codes of another. Codes of the first keep their extent, and gain those
     * of new parts.
     */
    static CodeList union(CodeList first, CodeList second) {
        Set<String> categories = new LinkedHashSet<>(first.codes());
        categories.addAll(second.codes());
        return new CategoryOrder(first.name(), List.copyOf(categories), first, second, Map.of()).united(first, second);
    }

    private CodeList united(CodeList first, CodeList second) {
        totals.addAll(first.totals());
        totals.addAll(second.totals());
        // Extents of codes of one standard list are comparable; others begin after those of the first list.
        Extent standard = !second.isOrderedData()
                ? Extent.NONE
                : StandardCodeLists.all().stream()
                        .filter(list ->
                                list.name().equals(first.name()) && list.name().equals(second.name()))
                        .findFirst()
                        .map(CodeList::all)
                        .orElse(Extent.NONE);
        long end = first.all().isEmpty() ? 0 : first.all().last();
        for (String code : first) {
            extents.put(code, first.extent(code).orElse(Extent.NONE));
        }
        Map<String, Extent> ofParts = new HashMap<>();
        for (String code : reversed(second)) {
            Extent extent = second.extent(code).orElse(Extent.NONE);
            Extent own = extent.minus(ofParts.getOrDefault(code, Extent.NONE)).shifted(end);
            extents.merge(code, first.extent(code).orElse(standard.contains(extent) ? extent : own), Extent::union);
            second.parents(code).forEach(parent -> ofParts.merge(parent, extent, Extent::union));
            addToParents(code, second);
        }
        reversed(first).forEach(code -> addToParents(code, first));
        Extent all = first.all();
        for (Extent extent : extents.values()) {
            all = all.union(extent);
        }
        for (String total : totals) {
            extents.put(total, all);
        }
        return new CodeList(name, codes(), totals, first.isDeclaredDisjoint(), Kind.ORDERED_DATA, null);
    }

    private static List<String> reversed(CodeList list) {
        List<String> codes = new ArrayList<>(list.codes());
        Collections.reverse(codes);
        return codes;
    }

    private void addToParents(String code, CodeList of) {
        of.parents(code).stream()
                .filter(parent -> !totals.contains(parent))
                .forEach(parent -> extents.merge(parent, extent(code), Extent::union));
    }

    /** Returns what categories may be known by: their codes, the ends of their codes, and their labels. */
    private static List<Map<String, String>> keys(List<String> categories, @Nullable CodeList declared) {
        List<Map<String, String>> keys = new ArrayList<>();
        keys.add(Map.of());
        Map<String, String> ends = withoutPrefix(categories);
        if (!ends.isEmpty()) {
            keys.add(ends);
        }
        if (declared != null) {
            Map<String, String> labels = new HashMap<>();
            categories.forEach(code -> declared.label(code).ifPresent(label -> labels.put(code, label)));
            if (labels.size() == categories.size()) {
                keys.add(labels);
            }
        }
        return keys;
    }

    /** Returns the ends of codes that begin alike, such as {@code M} of {@code SEX_M} beside {@code SEX_F}. */
    private static Map<String, String> withoutPrefix(List<String> categories) {
        if (categories.size() < 2) {
            return Map.of();
        }
        String first = categories.get(0);
        int end = 0;
        for (int i = 1; i < first.length(); i++) {
            String prefix = first.substring(0, i);
            boolean isEnd = SEPARATORS.indexOf(prefix.charAt(i - 1)) >= 0 && i > 1;
            if (isEnd
                    && categories.stream()
                            .allMatch(code -> code.length() > prefix.length() && code.startsWith(prefix))) {
                end = i;
            }
        }
        Map<String, String> ends = new HashMap<>();
        if (end > 0) {
            for (String code : categories) {
                ends.put(code, code.substring(end));
            }
        }
        return ends;
    }

    private CodeList list() {
        Extent all = order == null ? Extent.NONE : order.all();
        long next = Math.max(0, all.isEmpty() ? 0 : all.last());
        for (String code : categories) {
            if (isTotal(code)) {
                totals.add(code);
                continue;
            }
            Optional<Extent> known = order == null ? Optional.empty() : order.extent(key(code));
            if (known.isEmpty()) {
                next += Hierarchy.LEAF;
                known = Optional.of(Extent.of(next - Hierarchy.LEAF, next));
                all = all.union(known.get());
            }
            extents.put(code, known.get());
        }
        if (order == null || all.isEmpty()) {
            // A total may have more parts than the data.
            all = all.union(Extent.of(next, next + Hierarchy.LEAF));
        }
        for (String total : totals) {
            extents.put(total, all);
        }
        boolean isDisjoint = declared != null && declared.isDeclaredDisjoint();
        boolean isOrdered = order != null || isDisjoint;
        return new CodeList(
                name, codes(), totals, isDisjoint, isOrdered ? Kind.ORDERED_DATA : Kind.UNORDERED_DATA, null);
    }

    private String key(String code) {
        return keys.getOrDefault(code, code);
    }

    private boolean isTotal(String code) {
        CodeList list = order;
        if (list != null && list.isTotal(key(code)) || declared != null && declared.isTotal(code)) {
            return true;
        }
        boolean isDeclaredDisjoint = declared != null && declared.isDeclaredDisjoint();
        boolean isPlaced = list != null && list.isPlaced(key(code));
        return !isDeclaredDisjoint && !isPlaced && (isWord(code) || isWord(key(code)) || isWord(label(code)));
    }

    /** Returns whether a text is a word for a total. Beside other currencies, {@code ALL} is the Albanian lek. */
    private boolean isWord(@Nullable String text) {
        return text != null
                && TotalWords.matches(text)
                && !(text.equals("ALL")
                        && categories.size() > 1
                        && categories.stream().allMatch(CategoryOrder::isCurrency));
    }

    private static boolean isCurrency(String code) {
        return code.length() == 3
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    private @Nullable String label(String code) {
        String own = declared == null ? null : declared.label(code).orElse(null);
        return own != null || order == null ? own : order.label(key(code)).orElse(null);
    }

    /** Returns the codes, each before those that it contains. */
    private Map<String, Code> codes() {
        List<String> wide = new ArrayList<>(categories);
        Map<String, Integer> index = new HashMap<>();
        categories.forEach(code -> index.put(code, index.size()));
        wide.sort(Comparator.comparing((String code) -> !totals.contains(code))
                .thenComparing(this::extent, Comparator.comparingLong(extent -> -extent.length()))
                .thenComparing(code -> index.getOrDefault(code, 0)));
        Map<String, String> parents = parents(wide);
        Map<String, List<String>> below = new HashMap<>();
        List<String> roots = new ArrayList<>();
        List<String> inOrder = new ArrayList<>(categories);
        inOrder.sort(Comparator.comparing((String code) -> !totals.contains(code))
                .thenComparingLong(code -> extent(code).first())
                .thenComparing(code -> index.getOrDefault(code, 0)));
        for (String code : inOrder) {
            String parent = parents.get(code);
            (parent == null ? roots : below.computeIfAbsent(parent, each -> new ArrayList<>())).add(code);
        }
        Map<String, Code> codes = new LinkedHashMap<>();
        List<String> stack = new ArrayList<>();
        for (int i = roots.size() - 1; i >= 0; i--) {
            stack.add(roots.get(i));
        }
        while (!stack.isEmpty()) {
            String code = stack.remove(stack.size() - 1);
            String parent = parents.get(code);
            codes.put(code, new Code(label(code), parent == null ? List.of() : List.of(parent), extent(code)));
            List<String> parts = below.getOrDefault(code, List.of());
            for (int i = parts.size() - 1; i >= 0; i--) {
                stack.add(parts.get(i));
            }
        }
        return codes;
    }

    private Extent extent(String code) {
        return Objects.requireNonNull(extents.get(code), code);
    }

    /** Returns for each code the smallest that contains it; of equal ones, the first. */
    private Map<String, String> parents(List<String> wide) {
        Map<String, String> parents = new HashMap<>();
        CodeList unordered = unordered(wide);
        Map<Integer, Integer> smallest = new HashMap<>();
        new OverlapSweep(unordered).sweep(wide, (a, b) -> {
            int outer = Math.min(a, b);
            int inner = Math.max(a, b);
            if (extent(wide.get(outer)).contains(extent(wide.get(inner)))) {
                smallest.merge(inner, outer, Math::max);
            }
            return true;
        });
        smallest.forEach((inner, outer) -> parents.put(wide.get(inner), wide.get(outer)));
        return parents;
    }

    private CodeList unordered(List<String> wide) {
        Map<String, Code> codes = new LinkedHashMap<>();
        wide.forEach(code -> codes.put(code, new Code(null, List.of(), extent(code))));
        return new CodeList(name, codes, Set.of(), false, Kind.ORDERED_DATA, null);
    }
}
