// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.EncodingCandidate;
import io.github.regiostat.csv.proposal.Encodings;
import io.github.regiostat.io.internal.Utf8Reader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by its first bytes: by a byte order mark, as declared, or by the words that the bytes
 * are in each encoding.
 */
final class TextDecoding {
    private static final int SAMPLE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Charset charset;

    private TextDecoding(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    static TextDecoding of(InputStream in, Optional<Charset> declared) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE);
        buffered.mark(SAMPLE);
        byte[] sample = buffered.readNBytes(SAMPLE);
        buffered.reset();
        Charset marked = markedBy(sample);
        if (marked != null) {
            buffered.skipNBytes(marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
            return new TextDecoding(buffered, marked);
        }
        return new TextDecoding(buffered, declared.orElseGet(() -> guessed(sample)));
    }

    /** Returns the encodings that a text may have, the most plausible first; one if it is certain. */
    static List<EncodingCandidate> candidates(InputStream in, Optional<Charset> declared) throws IOException {
        byte[] sample = in.readNBytes(SAMPLE);
        List<EncodingCandidate> all = declared.isPresent() || markedBy(sample) != null
                ? List.of()
                : Encodings.detect(sample, sample.length < SAMPLE);
        return all.isEmpty() || Encodings.isCertain(all) ? List.of() : all;
    }

    private static @Nullable Charset markedBy(byte[] sample) {
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(sample, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] sample, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (sample.length <= i || Byte.toUnsignedInt(sample[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset guessed(byte[] sample) {
        List<EncodingCandidate> all = Encodings.detect(sample, sample.length < SAMPLE);
        return all.isEmpty() || !Encodings.isCertain(all)
                ? StandardCharsets.UTF_8
                : all.get(0).charset();
    }

    Charset charset() {
        return charset;
    }

    /** Returns the text, whose malformed bytes are an error. */
    Reader reader() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new Utf8Reader(in);
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Returns the first characters of content for the detection of its dialect; malformed bytes are replaced. */
    static String start(InputStream in, Optional<Charset> declared, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        Charset marked = markedBy(bytes);
        String text = new String(bytes, marked == null ? declared.orElseGet(() -> guessed(bytes)) : marked);
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
    }
}
