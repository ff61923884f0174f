// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.io.JsonFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a file of text in UTF-8, without a byte order mark. */
final class TextFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * Returns the text of a file.
     *
     * @throws JsonFormatException if the file is not UTF-8, with the offset of the first malformed byte
     */
    static String read(InputFile file) throws IOException {
        return file.read(TextFile::decoded);
    }

    private static String decoded(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        text.flip();
        if (result.isError()) {
            throw malformed(bytes, text.toString());
        }
        boolean isMarked = text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK;
        return text.subSequence(isMarked ? 1 : 0, text.remaining()).toString();
    }

    private static JsonFormatException malformed(ByteBuffer bytes, String before) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        String found = String.format(Locale.ROOT, "byte 0x%02X at offset %d", bytes.get(), bytes.position() - 1);
        return new JsonFormatException(
                "Text must be UTF-8, but " + found + " is malformed: convert the file to UTF-8",
                null,
                "",
                line,
                1 + before.codePointCount(lineStart, before.length()),
                null);
    }
}
