// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.category.CodeList.Code;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.TotalWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a classification: those of its table, with or without their section and a prefix, their parts to six
 * more digits, and the aggregates of Eurostat and the OECD, such as {@code B-E}, {@code C10-C12}, {@code C10T12},
 * {@code D_E}, {@code B-S_X_K642} and {@code MIG_NRG}.
 */
final class ClassificationNotation implements Notation {
    private static final LazyPattern CODE = LazyPattern.of("([A-Z]?)(\\d{0,8})");
    private static final LazyPattern OF_OECD = LazyPattern.of("([A-Z]\\d*)T([A-Z]?\\d*)");
    private static final LazyPattern RANGE = LazyPattern.of("\\s*[-–—]\\s*");
    private static final LazyPattern UNION = LazyPattern.of("[_+,&]");
    private static final String WITHOUT = "_X_";
    private static final int MAX_LENGTH = 80;

    private final Map<String, Code> codes;
    private final Map<String, Extent> byLabel = new HashMap<>();
    private final Map<String, String> aggregates;
    private final Set<String> totals;
    private final LazyPattern prefix;
    private final int leafDigits;
    private final String total;
    private final Extent all;

    /**
     * Creates the notation of a table of codes.
     *
     * @param codes the codes by id
     * @param labels the codes by label, in the languages of the table
     * @param aggregates the codes that an aggregate is made up of, by its code
     * @param totals words for the total of this list, normalized
     * @param rules the prefix, the digits of a leaf and the digits of the total
     */
    ClassificationNotation(
            Map<String, Code> codes,
            Map<String, String> labels,
            Map<String, String> aggregates,
            Set<String> totals,
            ListRules rules) {
        this.codes = codes;
        this.aggregates = aggregates;
        this.totals = totals;
        this.prefix = LazyPattern.of("^(?:" + rules.prefix() + ")");
        this.leafDigits = rules.leafDigits();
        this.total = rules.total();
        Extent union = Extent.NONE;
        for (Code code : codes.values()) {
            union = union.union(code.extent());
        }
        this.all = union;
        labels.forEach((label, code) -> {
            Code of = codes.get(code);
            if (of != null) {
                byLabel.putIfAbsent(label, of.extent());
            }
        });
    }

    @Override
    public Extent all() {
        return all;
    }

    @Override
    public boolean isTotal(String code) {
        return Notation.super.isTotal(code)
                || totals.contains(TotalWords.normalized(code))
                || !total.isEmpty() && prefix.matcher(code).replaceFirst("").equals(total)
                || Notation.super.isTotal(prefix.matcher(code).replaceFirst(""));
    }

    @Override
    public Optional<Extent> extent(String code) {
        if (code.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Extent labelled = byLabel.get(TotalWords.normalized(code));
        return Optional.ofNullable(labelled == null ? difference(code) : labelled);
    }

    private @Nullable Extent difference(String code) {
        String[] parts = prefix.matcher(code).replaceFirst("").split(WITHOUT, -1);
        Extent extent = parts.length > 1 ? minuend(parts[0]) : union(parts[0]);
        for (int i = 1; i < parts.length && extent != null; i++) {
            Extent without = union(parts[i]);
            extent = without == null ? null : extent.minus(without);
        }
        return extent;
    }

    private @Nullable Extent union(String code) {
        Extent union = Extent.NONE;
        for (String part : UNION.split(aggregates.getOrDefault(code, code))) {
            String aggregate = aggregates.get(part);
            Extent extent = aggregate == null ? range(part) : union(aggregate);
            if (extent == null) {
                return null;
            }
            union = union.union(extent);
        }
        return union.isEmpty() ? null : union;
    }

    /** Returns what the first code of a difference covers, which may be the total: {@code TOT_X_NRG}. */
    private @Nullable Extent minuend(String code) {
        return TotalWords.matches(code) ? all : union(code);
    }

    private @Nullable Extent range(String code) {
        Matcher ofOecd = OF_OECD.matcher(code);
        String[] ends = ofOecd.matches() ? new String[] {ofOecd.group(1), ofOecd.group(2)} : RANGE.split(code);
        Extent first = ends.length == 0 || ends.length > 2 ? null : single(ends[0]);
        if (first == null || ends.length == 1) {
            return first;
        }
        Extent last = single(ends[1]);
        return last == null || first.first() >= last.first() || first.intervals() + last.intervals() > 2
                ? null
                : Extent.of(first.first(), last.last());
    }

    private @Nullable Extent single(String text) {
        String code = prefix.matcher(text.strip()).replaceFirst("").replace(".", "");
        Code listed = codes.get(code);
        if (listed != null) {
            return listed.extent();
        }
        Matcher parts = CODE.matcher(code);
        if (!parts.matches() || parts.group(2).length() < leafDigits || leafDigits == 0) {
            return null;
        }
        String digits = parts.group(2);
        Code leaf = codes.get(digits.substring(0, leafDigits));
        Code section = codes.get(parts.group(1));
        boolean isOfSection = parts.group(1).isEmpty()
                || section != null && leaf != null && section.extent().contains(leaf.extent());
        if (leaf == null || !isOfSection) {
            return null;
        }
        Extent extent = leaf.extent();
        for (int i = leafDigits; i < digits.length(); i++) {
            extent = extent.tenth(digits.charAt(i) - '0');
        }
        return extent;
    }
}
