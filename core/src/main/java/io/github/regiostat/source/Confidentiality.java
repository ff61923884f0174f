// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import io.github.regiostat.internal.CodeList;
import java.util.Objects;

/**
 * Who may see a figure, such as {@code F}, free for publication: a code of the SDMX code list CL_CONF_STATUS.
 *
 * <p>Constants stand from the freest to the strictest, and so does their natural order. SDMX gives its codes no order; this one puts what is
 * free first, then what may be seen later or inside the house, then values kept back to protect other values, then values that are
 * confidential in themselves, and last the code that says so without a reason.
 *
 * {@snippet file="SourceSnippets.java" region="confidentiality"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Confidentiality {
    /** {@code F}: free for publication. */
    FREE("F", "Free (free for publication)"),
    /** {@code E}: as {@code N} until a time of embargo has passed, then as {@code F}. */
    EMBARGOED("E", "Not for publication until the embargo time elapses; free for publication after it"),
    /** {@code N}: not for publication, for internal use only. */
    INTERNAL("N", "Not for publication, restricted for internal use only"),
    /** {@code S}: kept back by whoever received it, to protect another value. */
    SECONDARY_BY_RECEIVER("S", "Secondary confidentiality set and managed by the receiver, not for publication"),
    /** {@code D}: kept back by whoever sent it, to protect another value. */
    SECONDARY_BY_SENDER("D", "Secondary confidentiality set by the sender, not for publication"),
    /** {@code M}: confidential, for few units hold most of it by another measure of concentration. */
    CONCENTRATION(
            "M", "Primary confidentiality due to data declared confidential based on other measures of concentration"),
    /** {@code G}: confidential, for one or two units dominate it. */
    DOMINANCE_BY_ONE_OR_TWO("G", "Primary confidentiality due to dominance by one or two units"),
    /** {@code T}: confidential, for two units dominate it. */
    DOMINANCE_BY_TWO("T", "Primary confidentiality due to dominance by two units"),
    /** {@code O}: confidential, for one unit dominates it. */
    DOMINANCE_BY_ONE("O", "Primary confidentiality due to dominance by one unit"),
    /** {@code A}: confidential, for it counts few units. */
    SMALL_COUNTS("A", "Primary confidentiality due to small counts"),
    /** {@code C}: confidential. */
    CONFIDENTIAL("C", "Confidential statistical information");

    private final String code;
    private final String label;

    Confidentiality(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the confidentiality of a code.
     *
     * @param code the code of CL_CONF_STATUS, such as {@code "F"}
     * @return the confidentiality
     * @throws IllegalArgumentException if the list has no such code
     */
    public static Confidentiality ofCode(String code) {
        return CodeList.find(code, values(), Confidentiality::code, "Confidentiality");
    }

    /**
     * Returns the stricter of two, which is what a result of both carries.
     *
     * @param first the one
     * @param second the other
     * @return the stricter
     */
    public static Confidentiality strictest(Confidentiality first, Confidentiality second) {
        Objects.requireNonNull(first, "first");
        return first.compareTo(Objects.requireNonNull(second, "second")) >= 0 ? first : second;
    }

    /**
     * Returns the code.
     *
     * @return the code of CL_CONF_STATUS, such as {@code "F"}
     */
    public String code() {
        return code;
    }

    /**
     * Returns what the code stands for.
     *
     * @return the English words, such as {@code "Primary confidentiality due to small counts"}
     */
    public String label() {
        return label;
    }

    /**
     * Returns whether the figure is free for publication.
     *
     * @return true for {@code F} alone
     */
    public boolean isFree() {
        return this == FREE;
    }
}
