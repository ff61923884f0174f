// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A code list with its hierarchy, such as NACE Rev. 2, in which {@code C} contains {@code C10}.
 *
 * <p>It follows the code list of SDMX, whose codes have parents. The categories are partially ordered by containment:
 * of two codes, one contains the other, or they are disjoint, or they overlap as {@code Y15-24} and {@code Y20-29} do.
 * A code that the list does not know is disjoint from all others.
 *
 * <p>A {@linkplain StandardCodeLists standard list} also knows codes that it does not list one by one, such as the
 * aggregate {@code B-E} and the class {@code C10.11}. A declared list has the codes and parents of a document or of a
 * {@linkplain #builder builder}; a code with two or more declared parts has no others.
 *
 * {@snippet file="CategorySnippets.java" region="code-list"}
 *
 * <p>Immutable and thread-safe.
 *
 * @see <a href="https://sdmx.org/standards-2/">SDMX 3.0, section 2: Codelist</a>
 */
public final class CodeList implements Iterable<String>, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient String name;
    private final transient Map<String, Code> codes;
    /** What all codes cover together. */
    private final transient Extent all;

    private final transient Set<String> totals;
    private final transient boolean isDisjoint;
    private final transient Kind kind;

    private final transient @Nullable Notation notation;

    /** Where the codes come from; those of categories in data need not be inferred again. */
    enum Kind {
        DECLARED,
        STANDARD,
        /** The categories in data, ordered by a list. */
        ORDERED_DATA,
        /** The categories in data, which no list orders. */
        UNORDERED_DATA
    }

    /**
     * A listed code.
     *
     * @param label the label, or null
     * @param parents the codes that contain it directly
     * @param extent what it covers
     */
    record Code(@Nullable String label, List<String> parents, Extent extent) {}

    CodeList(
            String name,
            Map<String, Code> codes,
            Set<String> totals,
            boolean isDisjoint,
            Kind kind,
            @Nullable Notation notation) {
        this.name = name;
        this.codes = Collections.unmodifiableMap(codes);
        this.totals = Copies.set(totals);
        this.isDisjoint = isDisjoint;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.notation = notation;
        Extent union = notation == null ? Extent.NONE : notation.all();
        for (Code code : codes.values()) {
            union = union.union(code.extent());
        }
        this.all = union;
    }

    /**
     * Returns a builder of a list.
     *
     * @param name the name of the list in messages, such as {@code products of the survey}
     * @return a builder without codes
     */
    public static Builder builder(String name) {
        return new Builder(Text.requireName(name, "Code list"));
    }

    /**
     * Returns the list of the categories of a dimension. Their order is that of the standard list that applies; codes
     * and words for a total, such as {@code _T} and {@code 合计}, contain all others. Without an order, the categories
     * are disjoint.
     *
     * @param dimension the id of the dimension, such as {@code nace_r2}
     * @param categories the ids of all categories of the dimension in the data
     * @return the list of these categories
     */
    public static CodeList ofCategories(String dimension, Collection<String> categories) {
        return CategoryOrder.of(dimension, categories, null);
    }

    /**
     * Returns the list of some categories of a dimension, ordered by this list. If this list has codes without parents
     * only, their order is that of {@link #ofCategories(String, Collection)} by code or by label.
     *
     * @param dimension the id of the dimension, such as {@code nace_r2}
     * @param categories the ids of all categories of the dimension in the data
     * @return the list of these categories
     */
    public CodeList forCategories(String dimension, Collection<String> categories) {
        boolean isOfData = kind == Kind.ORDERED_DATA || kind == Kind.UNORDERED_DATA;
        return isOfData && codes.keySet().containsAll(categories)
                ? this
                : CategoryOrder.of(dimension, categories, this);
    }

    /**
     * Returns the name of the list.
     *
     * @return the name, such as {@code NACE Rev. 2}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the listed codes.
     *
     * @return the codes, each before its parts, in the order of the list
     */
    public List<String> codes() {
        return List.copyOf(codes.keySet());
    }

    /**
     * Returns whether no code is listed.
     *
     * @return whether the list has no codes
     */
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** Returns an iterator over the {@link #codes()}, which does not support {@code remove}. */
    @Override
    public Iterator<String> iterator() {
        return codes.keySet().iterator();
    }

    /**
     * Returns whether a code is one of the list, or written as its codes are.
     *
     * @param code the code, such as {@code C10.11}
     * @return whether the list knows the code
     */
    public boolean isKnown(String code) {
        return isTotal(code) || extent(code).isPresent();
    }

    /**
     * Returns the label of a code.
     *
     * @param code the code
     * @return the label, such as {@code Manufacturing}, or empty
     */
    public Optional<String> label(String code) {
        Code known = codes.get(Objects.requireNonNull(code, "code"));
        if (known != null || notation == null) {
            return known == null ? Optional.empty() : Optional.ofNullable(known.label());
        }
        Extent extent = notation.extent(code).orElse(Extent.NONE);
        return codes.values().stream()
                .filter(listed -> listed.extent().equals(extent))
                .findFirst()
                .map(Code::label);
    }

    /**
     * Returns the parents of a listed code.
     *
     * @param code the code
     * @return the codes that contain it directly; empty for a root and for an unknown code
     */
    public List<String> parents(String code) {
        Code known = codes.get(Objects.requireNonNull(code, "code"));
        return known == null ? List.of() : known.parents();
    }

    /**
     * Returns the total of the list.
     *
     * @return the listed code that contains all others, such as {@code _T}, or empty if none is listed
     */
    public Optional<String> total() {
        return codes.keySet().stream().filter(this::isTotal).findFirst();
    }

    /**
     * Returns whether a code is a total of the list.
     *
     * @param code the code
     * @return whether the code contains all codes of the list
     */
    public boolean isTotal(String code) {
        return totals.contains(Objects.requireNonNull(code, "code"))
                || notation != null && !codes.containsKey(code) && notation.isTotal(code);
    }

    /**
     * Returns whether a code contains another or is equal to it.
     *
     * @param whole the code that contains
     * @param part the code that is contained
     * @return whether all that {@code part} covers is covered by {@code whole}; also for equal unknown codes
     */
    public boolean contains(String whole, String part) {
        if (whole.equals(part)) {
            return true;
        }
        Optional<Extent> outer = covered(whole);
        Optional<Extent> inner = covered(part);
        if (outer.isEmpty() || inner.isEmpty()) {
            return isTotal(whole);
        }
        return outer.get().contains(inner.get());
    }

    /**
     * Returns whether two codes have nothing in common, so that their values can be added.
     *
     * @param first a code
     * @param second another code
     * @return whether nothing is covered by both; also if one of two different codes is unknown
     */
    public boolean areDisjoint(String first, String second) {
        if (first.equals(second)) {
            return false;
        }
        Optional<Extent> own = covered(first);
        Optional<Extent> other = covered(second);
        if (own.isEmpty() || other.isEmpty()) {
            return !isTotal(first) && !isTotal(second);
        }
        return !own.get().overlaps(other.get());
    }

    /**
     * Returns whether codes are disjoint and make up another code.
     *
     * @param whole the code that they make up, such as {@code B-E}
     * @param parts the codes, such as {@code B, C, D, E}
     * @return whether the codes are a partition; never if a code is unknown
     */
    public boolean isPartitionOf(String whole, Collection<String> parts) {
        Optional<Extent> outer = covered(whole);
        if (outer.isEmpty() || firstOverlap(parts).isPresent()) {
            return false;
        }
        Extent union = Extent.NONE;
        for (String part : parts) {
            Optional<Extent> inner = covered(part);
            if (inner.isEmpty()) {
                return false;
            }
            union = union.union(inner.get());
        }
        return union.equals(outer.get());
    }

    /**
     * Returns two of some codes that are not disjoint, so that their values must not be added.
     *
     * @param parts the codes
     * @return the first two that overlap, a total and its parts first; empty if all codes are disjoint
     */
    public Optional<CodeOverlap> firstOverlap(Collection<String> parts) {
        List<String> distinct = new ArrayList<>(parts);
        Set<String> unique = new HashSet<>();
        for (String code : distinct) {
            if (!unique.add(code)) {
                return Optional.of(overlap(code, code));
            }
        }
        if (distinct.size() > 1) {
            for (int i = 0; i < distinct.size(); i++) {
                if (isTotal(distinct.get(i))) {
                    return Optional.of(overlap(distinct.get(i), distinct.get(i == 0 ? 1 : 0)));
                }
            }
        }
        return new OverlapSweep(this).first(distinct);
    }

    /** Returns the relation of two codes that are not disjoint. */
    CodeOverlap overlap(String first, String second) {
        boolean isSwapped = !contains(first, second) && contains(second, first);
        String whole = isSwapped ? second : first;
        String part = isSwapped ? first : second;
        boolean isTotal = isTotal(whole);
        return new CodeOverlap(whole, part, isTotal, reason(whole, part, isTotal));
    }

    private String reason(String whole, String part, boolean isTotal) {
        String first = Text.quote(whole);
        String second = Text.quote(part);
        if (whole.equals(part)) {
            return first + " occurs twice";
        }
        if (isTotal) {
            return first + " is a total of " + name;
        }
        if (!contains(whole, part)) {
            return first + " and " + second + " overlap in " + name;
        }
        return contains(part, whole)
                ? first + " is the same as " + second + " in " + name
                : second + " is part of " + first + " in " + name;
    }

    Set<String> totals() {
        return totals;
    }

    boolean isOrderedData() {
        return kind == Kind.ORDERED_DATA;
    }

    /** Returns what all codes cover together. */
    Extent all() {
        return all;
    }

    /** Returns what a code covers, with that of a total. */
    Optional<Extent> covered(String code) {
        return isTotal(code) ? Optional.of(all) : extent(code);
    }

    /** Returns what a code covers, unless it is a total. */
    Optional<Extent> extent(String code) {
        Code known = codes.get(Objects.requireNonNull(code, "code"));
        if (known != null) {
            return Optional.of(known.extent());
        }
        return notation == null ? Optional.empty() : notation.extent(code);
    }

    /** Returns whether the list places a code: it is one of a standard list, or has a parent. */
    boolean isPlaced(String code) {
        Code known = codes.get(code);
        return known != null && (notation != null || !known.parents().isEmpty());
    }

    /**
     * Returns whether the codes without a declared parent are declared to be disjoint, whatever they are called.
     *
     * @return whether the list was built with {@link Builder#disjoint()}
     */
    public boolean isDeclaredDisjoint() {
        return isDisjoint;
    }

    /** Returns whether this list decides alone: a standard list, a hierarchy, or codes declared disjoint. */
    boolean isAboveStandard() {
        return isDisjoint
                || kind == Kind.STANDARD
                || kind == Kind.ORDERED_DATA
                || codes.values().stream().anyMatch(code -> !code.parents().isEmpty());
    }

    /**
     * Returns whether this list says which of its codes contain others, so that a calculation need not infer it.
     *
     * @return whether the list is a standard one, has a total or a code with a parent, or declares its codes disjoint
     */
    public boolean isOrdered() {
        boolean hasRelation = !totals.isEmpty()
                || codes.values().stream().anyMatch(code -> !code.parents().isEmpty());
        return isDisjoint
                || switch (kind) {
                    case STANDARD, ORDERED_DATA -> true;
                    case DECLARED -> hasRelation;
                    case UNORDERED_DATA -> false;
                };
    }

    /**
     * Returns this list with the codes of another that it lacks.
     *
     * @param other a list of the same dimension
     * @return a list with the codes of both; the parents of a code are those of the first list that has it
     */
    public CodeList with(CodeList other) {
        if (kind == Kind.STANDARD
                || codes.keySet().containsAll(other.codes.keySet()) && totals.containsAll(other.totals)) {
            return this;
        }
        if (isOrderedData()) {
            return CategoryOrder.union(this, other);
        }
        Builder builder = toBuilder();
        other.codes.forEach((code, of) -> {
            if (!codes.containsKey(code)) {
                builder.add(code, of.label(), of.parents());
            }
        });
        other.totals.forEach(builder::total);
        return builder.build();
    }

    private Builder toBuilder() {
        Builder builder = new Builder(name);
        builder.isDisjoint = isDisjoint;
        codes.forEach((code, of) -> builder.add(code, of.label(), of.parents()));
        totals.forEach(builder::total);
        return builder;
    }

    /**
     * Returns the hierarchy as indented lines, such as {@code C Manufacturing} above {@code C10 Food products}.
     *
     * @return a line for each listed code with its label, below the code that contains it, each with a line feed
     */
    public String toTree() {
        Map<String, Integer> depths = depths();
        StringBuilder tree = new StringBuilder();
        codes.forEach((code, of) -> {
            tree.append("  ".repeat(depths.getOrDefault(code, 0))).append(code);
            if (of.label() != null && !of.label().equals(code)) {
                tree.append(' ').append(of.label());
            }
            tree.append('\n');
        });
        return tree.toString();
    }

    /**
     * Returns the depth of a listed code in the hierarchy.
     *
     * @param code the code
     * @return 0 for a root or an unknown code, otherwise one more than that of its first parent
     */
    public int depth(String code) {
        int depth = 0;
        Code at = codes.get(Objects.requireNonNull(code, "code"));
        while (at != null && !at.parents().isEmpty()) {
            depth++;
            at = codes.get(at.parents().get(0));
        }
        return depth;
    }

    private Map<String, Integer> depths() {
        Map<String, Integer> depths = new LinkedHashMap<>();
        codes.keySet().forEach(code -> depths.put(code, depth(code)));
        return depths;
    }

    /** Compares the name, the codes, their labels and their order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CodeList that
                && name.equals(that.name)
                && isDisjoint == that.isDisjoint
                && totals.equals(that.totals)
                && List.copyOf(codes.entrySet()).equals(List.copyOf(that.codes.entrySet()));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + codes.keySet().hashCode();
    }

    /** Returns the listed codes with their parts in brackets, such as {@code [A, B-E [C [C10]]]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        int depth = 0;
        for (String code : codes.keySet()) {
            int own = depth(code);
            boolean isPart = own > depth;
            if (isPart) {
                text.append(" [");
            } else {
                text.append("]".repeat(depth - own)).append(text.length() > 1 ? ", " : "");
            }
            text.append(code);
            depth = own;
        }
        return text.append("]".repeat(depth + 1)).toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(CodeList.class, "its codes and parents");
    }

    private Object writeReplace() {
        return new SerializationProxy(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("CodeList is read through its serialization proxy");
    }

    /** The serialized form: a standard list by its name, another by its codes. */
    private static final class SerializationProxy implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final boolean isStandard;
        private final boolean isDisjoint;
        private final Kind kind;
        private final ArrayList<String> codes = new ArrayList<>();
        private final ArrayList<@Nullable String> labels = new ArrayList<>();
        private final ArrayList<ArrayList<String>> parents = new ArrayList<>();
        private final ArrayList<Extent> extents = new ArrayList<>();
        private final ArrayList<String> totals;

        SerializationProxy(CodeList list) {
            this.name = list.name;
            this.isStandard = list.notation != null;
            this.isDisjoint = list.isDisjoint;
            this.kind = list.kind;
            this.totals = new ArrayList<>(list.totals);
            if (!isStandard) {
                list.codes.forEach((code, of) -> {
                    codes.add(code);
                    labels.add(of.label());
                    parents.add(new ArrayList<>(of.parents()));
                    extents.add(of.extent());
                });
            }
        }

        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                if (isStandard) {
                    return StandardCodeLists.all().stream()
                            .filter(list -> list.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> new InvalidObjectException(
                                    "Code list must be a standard one, but was " + Text.quote(name)));
                }
                Builder checked = builder(name);
                Map<String, Extent> extentOf = new HashMap<>();
                for (int i = 0; i < codes.size(); i++) {
                    checked.add(codes.get(i), labels.get(i), parents.get(i));
                    extentOf.put(codes.get(i), extents.get(i));
                }
                totals.forEach(checked::total);
                Map<String, Code> restored = new LinkedHashMap<>();
                checked.build()
                        .codes
                        .forEach((code, of) -> restored.put(
                                code,
                                new Code(
                                        of.label(),
                                        of.parents(),
                                        Objects.requireNonNull(extentOf.get(code), "extent"))));
                return new CodeList(name, restored, Copies.set(totals), isDisjoint, kind, null);
            });
        }
    }

    /** A builder of a {@link CodeList}. Not thread-safe. */
    public static final class Builder {
        private final String name;
        private final Map<String, @Nullable String> labels = new LinkedHashMap<>();
        private final Map<String, List<String>> parents = new LinkedHashMap<>();
        private final Set<String> totals = new HashSet<>();
        private boolean isDisjoint;

        private Builder(String name) {
            this.name = name;
        }

        /**
         * Adds a code without a label.
         *
         * @param code the code
         * @param parents the codes that contain it directly, added before or after it
         * @return this builder
         */
        public Builder code(String code, String... parents) {
            return add(code, null, List.of(parents));
        }

        /**
         * Sets the label of a code, and adds the code if the list lacks it.
         *
         * @param code the code
         * @param label a short text for people
         * @return this builder
         */
        public Builder label(String code, String label) {
            add(code, Objects.requireNonNull(label, "label"), List.of());
            return this;
        }

        /**
         * Declares a code to be the total of all others, and adds it if the list lacks it.
         *
         * @param code the code, such as {@code 000}
         * @return this builder
         */
        public Builder total(String code) {
            add(code, null, List.of());
            totals.add(code);
            return this;
        }

        /**
         * Declares that all codes without a declared parent are disjoint, whatever they are called: none is a total by
         * its name, and no standard list applies.
         *
         * @return this builder
         */
        public Builder disjoint() {
            isDisjoint = true;
            return this;
        }

        private Builder add(String code, @Nullable String label, List<String> of) {
            Text.requireName(code, "Code");
            if (label != null || !labels.containsKey(code)) {
                labels.put(code, label);
            }
            List<String> all = new ArrayList<>(parents.getOrDefault(code, List.of()));
            for (String parent : of) {
                if (!all.contains(Objects.requireNonNull(parent, "parent"))) {
                    all.add(parent);
                }
            }
            parents.put(code, all);
            return this;
        }

        /**
         * Builds the list.
         *
         * @return the list
         * @throws IllegalArgumentException if a parent is not a code of the list, or a code contains itself
         */
        public CodeList build() {
            return new CodeList(
                    name,
                    new Hierarchy(labels, parents, totals, false).codes(),
                    totals,
                    isDisjoint,
                    Kind.DECLARED,
                    null);
        }
    }
}
