// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.io.internal.Utf8Reader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by its first bytes: by a byte order mark, or as declared, otherwise UTF-8. A text that
 * is not UTF-8 is GB18030 if it then consists of ASCII and of Chinese characters that do not touch Latin letters.
 */
final class TextDecoding {
    static final Charset GB18030 = Charset.forName("GB18030");

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
        if (decoded(sample, StandardCharsets.UTF_8).isPresent()) {
            return StandardCharsets.UTF_8;
        }
        return decoded(sample, GB18030).filter(TextDecoding::isChinese).isPresent() ? GB18030 : StandardCharsets.UTF_8;
    }

    /** Returns the text of the sample, or empty if it is malformed other than by its cut end. */
    private static Optional<CharBuffer> decoded(byte[] sample, Charset charset) {
        CharBuffer text = CharBuffer.allocate(sample.length + 1);
        boolean isWhole = sample.length < SAMPLE;
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(sample), text, isWhole);
        return result.isError() ? Optional.empty() : Optional.of(text.flip());
    }

    /**
     * Returns whether all characters beyond ASCII are Chinese, two follow each other, and none touches a Latin letter,
     * as the accented letters of a Western encoding would.
     */
    private static boolean isChinese(CharSequence text) {
        boolean hasWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            boolean isChinese = c >= 0x4E00 && c <= 0x9FFF || c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF5E;
            if (!isChinese || isLetterAt(text, i - 1) || isLetterAt(text, i + 1)) {
                return false;
            }
            hasWord |= i > 0 && text.charAt(i - 1) >= 0x4E00;
        }
        return hasWord;
    }

    private static boolean isLetterAt(CharSequence text, int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = Character.toLowerCase(text.charAt(index));
        return c >= 'a' && c <= 'z';
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
