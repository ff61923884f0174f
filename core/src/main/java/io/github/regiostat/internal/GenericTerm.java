// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.List;

/**
 * A folded name without its generic term, such as the stem {@code 吉林} of {@code 吉林省}, which is a {@link Type#PROVINCE}.
 *
 * @param stem the name without the term; the whole name if it has none
 * @param type the type of division that the term denotes, or {@link Type#NONE}
 */
public record GenericTerm(String stem, Type type) {
    private static final String CHINA = "中国";
    private static final int FEWEST_LETTERS = 2;

    /** The type of division that a generic term denotes. */
    public enum Type {
        /** No generic term. */
        NONE,
        SPECIAL_REGION,
        AUTONOMOUS_REGION,
        AUTONOMOUS_PREFECTURE,
        PREFECTURE,
        LEAGUE,
        PROVINCE,
        MUNICIPALITY,
        STATE,
        DEPARTMENT,
        GOVERNORATE
    }

    private record Term(String text, Type type, boolean isOfNationality) {
        Term(String text, Type type) {
            this(text, type, false);
        }
    }

    /** Terms at the end of names; longer ones precede their own suffixes. */
    private static final List<Term> TERMS = List.of(
            new Term("特别行政区", Type.SPECIAL_REGION),
            new Term("自治区", Type.AUTONOMOUS_REGION, true),
            new Term("自治州", Type.AUTONOMOUS_PREFECTURE, true),
            new Term("地区", Type.PREFECTURE),
            new Term("省", Type.PROVINCE),
            new Term("市", Type.MUNICIPALITY),
            new Term("盟", Type.LEAGUE),
            new Term(" special administrative region", Type.SPECIAL_REGION),
            new Term(" sar china", Type.SPECIAL_REGION),
            new Term(" sar", Type.SPECIAL_REGION),
            new Term(" s a r", Type.SPECIAL_REGION),
            new Term(" zhuang autonomous region", Type.AUTONOMOUS_REGION),
            new Term(" hui autonomous region", Type.AUTONOMOUS_REGION),
            new Term(" uygur autonomous region", Type.AUTONOMOUS_REGION),
            new Term(" uyghur autonomous region", Type.AUTONOMOUS_REGION),
            new Term(" autonomous region", Type.AUTONOMOUS_REGION),
            new Term(" municipality", Type.MUNICIPALITY),
            new Term(" province", Type.PROVINCE),
            new Term(" oblysy", Type.PROVINCE));

    /**
     * Terms that are removed from names to look up only, because names have them as a part: "Free State". "County" and
     * "Region" are none: "Washington County" is not the State of Washington.
     */
    private static final List<Term> TERMS_OF_QUERIES = List.of(
            new Term("州", Type.AUTONOMOUS_PREFECTURE),
            new Term(" state", Type.STATE),
            new Term(" oblast", Type.PROVINCE),
            new Term(" voivodeship", Type.PROVINCE),
            new Term(" department", Type.DEPARTMENT),
            new Term(" governorate", Type.GOVERNORATE),
            new Term(" prefecture", Type.PREFECTURE));

    private static final List<Term> FIRST_TERMS = List.of(
            new Term("province of ", Type.PROVINCE),
            new Term("municipality of ", Type.MUNICIPALITY),
            new Term("state of ", Type.STATE));

    /**
     * The nationalities in names of autonomous areas of China, with {@code 族} except where a name has them without it.
     */
    private static final List<String> NATIONALITIES = List.of(
            "蒙古", "维吾尔", "哈萨克", "柯尔克孜", "蒙古族", "维吾尔族", "哈萨克族", "柯尔克孜族", "回族", "藏族", "苗族", "彝族", "壮族", "布依族", "朝鲜族",
            "侗族", "瑶族", "白族", "土家族", "哈尼族", "傣族", "黎族", "傈僳族", "羌族", "景颇族");

    /** Returns the stem of a name of a region. */
    public static GenericTerm ofKnown(String folded) {
        return of(folded, TERMS);
    }

    /** Returns the stem of a name to look up. */
    public static GenericTerm ofQuery(String folded) {
        GenericTerm known = ofKnown(folded);
        if (known.type() != Type.NONE) {
            return known;
        }
        for (Term term : FIRST_TERMS) {
            if (folded.startsWith(term.text())) {
                return new GenericTerm(folded.substring(term.text().length()), term.type());
            }
        }
        return of(folded, TERMS_OF_QUERIES);
    }

    private static GenericTerm of(String folded, List<Term> terms) {
        for (Term term : terms) {
            if (folded.endsWith(term.text()) && folded.length() >= term.text().length() + FEWEST_LETTERS) {
                String stem = folded.substring(0, folded.length() - term.text().length());
                return new GenericTerm(withoutAdditions(stem, term), term.type());
            }
        }
        return new GenericTerm(folded, Type.NONE);
    }

    /** Removes the country from {@code 中国香港}, and the nationalities from {@code 延边朝鲜族}. */
    private static String withoutAdditions(String stem, Term term) {
        if (term.type() == Type.SPECIAL_REGION && stem.startsWith(CHINA)) {
            return stem.substring(CHINA.length());
        }
        return term.isOfNationality() ? withoutNationalities(stem) : stem;
    }

    private static String withoutNationalities(String stem) {
        String shortest = stem;
        boolean isShorter = true;
        while (isShorter) {
            isShorter = false;
            for (String nationality : NATIONALITIES) {
                if (shortest.endsWith(nationality) && shortest.length() >= nationality.length() + FEWEST_LETTERS) {
                    shortest = shortest.substring(0, shortest.length() - nationality.length());
                    isShorter = true;
                }
            }
        }
        return shortest;
    }
}
