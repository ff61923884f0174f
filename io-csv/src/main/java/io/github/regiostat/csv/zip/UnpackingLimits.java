// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.zip;

import io.github.regiostat.io.ReadLimits;

/** Counts unpacked bytes, whose number is limited because a small file can expand to a huge one. */
final class UnpackingLimits {
    /** Small files may have any compression. */
    private static final long FREE_SIZE = 1 << 20;

    private final String subject;
    private final ReadLimits limits;
    private long size;
    private long packedOfParts;

    /**
     * Creates a counter.
     *
     * @param subject the subject of messages, such as {@code Zip archive}
     */
    UnpackingLimits(String subject, ReadLimits limits) {
        this.subject = subject;
        this.limits = limits;
    }

    /** Counts bytes of one of several files, with the packed bytes that were read for them. */
    void addOfPart(int read, long packed) throws UnpackingException {
        packedOfParts += packed;
        add(read, packedOfParts);
    }

    /**
     * Counts bytes.
     *
     * @param read the number of bytes, or -1 at the end
     * @param packed the number of packed bytes that were read so far
     * @throws UnpackingException if a limit is exceeded
     */
    void add(int read, long packed) throws UnpackingException {
        size += Math.max(0, read);
        if (size > limits.decompressedBytes()) {
            throw new UnpackingException(
                    subject + " must unpack to at most " + limits.decompressedBytes()
                            + " bytes, but has more; raise the limit with ReadLimits.withDecompressedBytes",
                    null);
        }
        if (size > FREE_SIZE && size / limits.compressionRatio() > packed) {
            throw new UnpackingException(
                    subject + " must unpack to at most " + limits.compressionRatio()
                            + " bytes for each of its bytes, but has more; raise the limit with"
                            + " ReadLimits.withCompressionRatio",
                    null);
        }
    }
}
