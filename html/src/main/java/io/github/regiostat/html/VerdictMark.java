// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.claims.Verdict;
import java.util.Map;

/** The marks of verdicts on a page: a class for colour and underline, a symbol and a word. */
final class VerdictMark {
    private VerdictMark() {}

    /** Returns the members of the template for a verdict. */
    static Map<String, Object> of(Verdict verdict, Messages messages) {
        String code = verdict.code();
        return Map.of(
                "code", code,
                "symbol", symbol(verdict),
                "word", messages.get("verdict." + code),
                "meaning", messages.get("meaning." + code));
    }

    private static String symbol(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "✓";
            case CONTRADICTED -> "✗";
            case CONSISTENT -> "≈";
            case UNDETERMINED -> "?";
            case UNLINKED -> "–";
        };
    }
}
