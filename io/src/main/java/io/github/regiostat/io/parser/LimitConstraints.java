// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.io.ReadLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** Limits for a parser of Jackson, whose exceptions have messages of this library. */
final class LimitConstraints extends StreamReadConstraints {
    private static final long serialVersionUID = 1L;

    private final ReadLimits limits;

    LimitConstraints(ReadLimits limits) {
        super(
                limits.nestingDepth(),
                limits.documentLength(),
                -1,
                limits.numberLength(),
                limits.textLength(),
                limits.textLength());
        this.limits = limits;
    }

    ReadLimits limits() {
        return limits;
    }

    @Override
    public void validateNestingDepth(int depth) {
        if (depth > getMaxNestingDepth()) {
            throw failure("Text must have a nesting depth of at most " + getMaxNestingDepth() + ", but has " + depth
                    + "; raise the limit with ReadLimits.withNestingDepth");
        }
    }

    @Override
    public void validateDocumentLength(long length) {
        if (length > getMaxDocumentLength()) {
            throw failure("Text must have at most " + getMaxDocumentLength() + " characters, but has " + length
                    + " or more; raise the limit with ReadLimits.withDocumentLength");
        }
    }

    @Override
    public void validateFPLength(int length) {
        if (length > getMaxNumberLength()) {
            throw failure(longNumber(getMaxNumberLength(), length));
        }
    }

    @Override
    public void validateIntegerLength(int length) {
        validateFPLength(length);
    }

    @Override
    public void validateStringLength(int length) {
        validateStringLengthLong(length);
    }

    @Override
    public void validateStringLengthLong(long length) {
        if (length > getMaxStringLength()) {
            throw failure(longText("Text", getMaxStringLength(), length));
        }
    }

    @Override
    public void validateNameLength(int length) {
        if (length > getMaxNameLength()) {
            throw failure(longText("Name", getMaxNameLength(), length));
        }
    }

    private static String longText(String what, int limit, long length) {
        return what + " must have at most " + limit + " characters, but has " + length
                + "; raise the limit with ReadLimits.withTextLength";
    }

    /** Returns the message for a number that is too long. */
    static String longNumber(int limit, int length) {
        return "Number must have at most " + limit + " characters, but has " + length
                + "; raise the limit with ReadLimits.withNumberLength";
    }

    private static StreamConstraintsException failure(String message) {
        return new StreamConstraintsException(message);
    }
}
