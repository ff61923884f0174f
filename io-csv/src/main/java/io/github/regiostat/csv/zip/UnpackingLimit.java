// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.dataset.ReadLimits;

/** Limits the size of unpacked content, because a small file can expand to a huge one. */
final class UnpackingLimit {
    /** Small files may have any compression. */
    private static final long FREE_SIZE = 1 << 20;

    private final String subject;
    private final CountingInputStream packed;
    private final ReadLimits limits;
    private long unpacked;

    /**
     * Creates a limit.
     *
     * @param subject the subject of messages, such as {@code Zip archive}
     */
    UnpackingLimit(String subject, CountingInputStream packed, ReadLimits limits) {
        this.subject = subject;
        this.packed = packed;
        this.limits = limits;
    }

    /** Adds the result of reading unpacked content, which is negative at its end. */
    void add(int read) throws UnpackingException {
        unpacked += Math.max(0, read);
        if (unpacked > limits.decompressedBytes()) {
            throw new UnpackingException(
                    subject + " must unpack to at most " + limits.decompressedBytes()
                            + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes",
                    null);
        }
        if (unpacked > FREE_SIZE && unpacked / limits.compressionRatio() > packed.count()) {
            throw new UnpackingException(
                    subject + " must unpack to at most " + limits.compressionRatio()
                            + " bytes for each of its bytes, but has more; raise the limit with"
                            + " ReadLimits.withCompressionRatio",
                    null);
        }
    }
}
