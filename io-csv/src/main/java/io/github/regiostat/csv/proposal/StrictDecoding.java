// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decodes bytes without replacing anything. */
final class StrictDecoding {
    private StrictDecoding() {}

    /**
     * Returns the text of bytes, or empty if they are malformed.
     *
     * @param bytes the bytes
     * @param charset the encoding
     * @param isWhole whether the bytes end with the text; otherwise they may end inside a character
     */
    static Optional<String> decode(ByteBuffer bytes, Charset charset, boolean isWhole) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(2 * bytes.remaining() + 2);
        CoderResult result = decoder.decode(bytes, text, isWhole);
        if (!result.isError() && isWhole) {
            result = decoder.flush(text);
        }
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }
}
