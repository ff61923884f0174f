// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.source;

import io.github.regiostat.internal.EnumCodes;
import java.util.Objects;

/**
 * The confidentiality of an observation, such as {@code F} (free for publication): a code of the SDMX code list
 * CL_CONF_STATUS.
 *
 * <p>The natural order of the constants is from the freest to the strictest. SDMX does not define an order of the
 * codes. In this order, free values precede embargoed and internal values. Secondary confidentiality, which protects
 * other values, precedes primary confidentiality; the code without a reason is last.
 *
 * {@snippet file="SourceSnippets.java" region="confidentiality"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Confidentiality {
    /** {@code F}: free for publication. */
    FREE("F", "Free (free for publication)"),
    /** {@code E}: like {@code N} until the embargo ends, then like {@code F}. */
    EMBARGOED("E", "Not for publication until the embargo time elapses; free for publication after it"),
    /** {@code N}: not for publication, for internal use only. */
    INTERNAL("N", "Not for publication, restricted for internal use only"),
    /** {@code S}: secondary confidentiality set by the receiver to protect another value. */
    SECONDARY_BY_RECEIVER("S", "Secondary confidentiality set and managed by the receiver, not for publication"),
    /** {@code D}: secondary confidentiality set by the sender to protect another value. */
    SECONDARY_BY_SENDER("D", "Secondary confidentiality set by the sender, not for publication"),
    /** {@code M}: confidential because of another measure of concentration. */
    CONCENTRATION(
            "M", "Primary confidentiality due to data declared confidential based on other measures of concentration"),
    /** {@code G}: confidential because one or two units dominate it. */
    DOMINANCE_BY_ONE_OR_TWO("G", "Primary confidentiality due to dominance by one or two units"),
    /** {@code T}: confidential because two units dominate it. */
    DOMINANCE_BY_TWO("T", "Primary confidentiality due to dominance by two units"),
    /** {@code O}: confidential because one unit dominates it. */
    DOMINANCE_BY_ONE("O", "Primary confidentiality due to dominance by one unit"),
    /** {@code A}: confidential because it counts few units. */
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
     * Returns the confidentiality with a code.
     *
     * @param code the code of CL_CONF_STATUS, such as {@code "F"}
     * @return the confidentiality
     * @throws IllegalArgumentException if the code list does not have the code
     */
    public static Confidentiality ofCode(String code) {
        return EnumCodes.find(code, values(), Confidentiality::code, "Confidentiality");
    }

    /**
     * Returns the stricter of two confidentialities, which applies to a result computed from both.
     *
     * @param first the first confidentiality
     * @param second the second confidentiality
     * @return the stricter confidentiality
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
     * Returns the name of the code.
     *
     * @return the English name in CL_CONF_STATUS, such as {@code "Primary confidentiality due to small counts"}
     */
    public String label() {
        return label;
    }

    /**
     * Returns whether the observation is free for publication.
     *
     * @return true for {@code F} only
     */
    public boolean isFree() {
        return this == FREE;
    }
}
