// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that is compiled on first use. A constant of this type costs nothing at the start of a program
 * that does not need it.
 */
public final class LazyPattern {
    private final String regex;
    /** Null until the first use. Threads that use it first at the same time compile it each. */
    private volatile @Nullable Pattern pattern;

    private LazyPattern(String regex) {
        this.regex = regex;
    }

    /**
     * Returns the pattern of a regular expression.
     *
     * @param regex the regular expression
     * @return the pattern
     */
    public static LazyPattern of(String regex) {
        return new LazyPattern(regex);
    }

    /**
     * Returns a matcher of a text.
     *
     * @param text the text
     * @return the matcher
     */
    public Matcher matcher(CharSequence text) {
        return pattern().matcher(text);
    }

    /**
     * Returns the parts of a text between the matches.
     *
     * @param text the text
     * @return the parts, without empty ones at the end
     */
    public String[] split(CharSequence text) {
        return pattern().split(text);
    }

    private Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(regex);
            pattern = compiled;
        }
        return compiled;
    }
}
