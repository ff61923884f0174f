// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds UTF-16 and UTF-32 without a byte order mark by the zero bytes of ASCII characters, such as line feeds. */
final class WideEncodings {
    private static final int SHARE = 10;
    private static final int CERTAIN_SHARE = 3;

    private WideEncodings() {}

    /** Returns the encoding of a sample with zero bytes, or no candidate if it is not text. */
    static List<EncodingCandidate> detect(byte[] sample) {
        int[] zeros = new int[4];
        for (int i = 0; i < sample.length; i++) {
            zeros[i % 4] += sample[i] == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int units = Math.max(1, sample.length / 4);
        if (zeros[3] >= units && zeros[2] >= units) {
            return decoded(sample, Charset.forName("UTF-32LE"));
        }
        if (zeros[0] >= units && zeros[1] >= units) {
            return decoded(sample, Charset.forName("UTF-32BE"));
        }
        if (even > 0 && odd > 0 && even * SHARE >= odd && odd * SHARE >= even
                || (even + odd) * SHARE * 2 < sample.length) {
            return List.of();
        }
        List<EncodingCandidate> wide =
                decoded(sample, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        return (even + odd) * CERTAIN_SHARE * 2 < sample.length ? withAlternative(sample, wide) : wide;
    }

    /** Adds UTF-8, because a text with a few zero bytes may be a damaged one of single bytes. */
    private static List<EncodingCandidate> withAlternative(byte[] sample, List<EncodingCandidate> wide) {
        List<EncodingCandidate> candidates = new ArrayList<>(wide);
        candidates.add(new EncodingCandidate(
                StandardCharsets.UTF_8,
                0,
                "zero bytes in a text of UTF-8",
                new String(sample, StandardCharsets.UTF_8)));
        return candidates;
    }

    private static List<EncodingCandidate> decoded(byte[] sample, Charset charset) {
        return StrictDecoding.decode(ByteBuffer.wrap(sample), charset, false)
                .filter(WideEncodings::isText)
                .map(text -> new EncodingCandidate(charset, 0, "zero bytes of " + charset.name(), ""))
                .map(List::of)
                .orElse(List.of());
    }

    /** Returns whether a text has no control characters but those of lines, and no unassigned characters. */
    private static boolean isText(String text) {
        return text.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r' || c == '\f';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> true;
        });
    }
}
