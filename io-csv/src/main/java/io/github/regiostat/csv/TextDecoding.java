// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.csv.proposal.EncodingCandidate;
import io.github.regiostat.csv.proposal.Encodings;
import io.github.regiostat.internal.Text;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a text by its first bytes: by a byte order mark, as declared, or by the words that the bytes
 * are in each encoding.
 */
final class TextDecoding {
    private static final int SAMPLE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int MAX_ALTERNATIVES = 3;

    private final InputStream in;
    private final Charset charset;
    /** The encodings that the text may have if it is not certain, the most plausible first. */
    private final List<EncodingCandidate> candidates;

    private TextDecoding(InputStream in, Charset charset, List<EncodingCandidate> candidates) {
        this.in = in;
        this.charset = charset;
        this.candidates = candidates;
    }

    static TextDecoding of(InputStream in, Optional<Charset> declared) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE);
        buffered.mark(SAMPLE);
        byte[] sample = buffered.readNBytes(SAMPLE);
        buffered.reset();
        Charset marked = markedBy(sample);
        if (marked != null) {
            buffered.skipNBytes(marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
            return new TextDecoding(buffered, marked, List.of());
        }
        if (declared.isPresent()) {
            return new TextDecoding(buffered, declared.get(), List.of());
        }
        List<EncodingCandidate> all = Encodings.detect(sample, sample.length < SAMPLE);
        return new TextDecoding(buffered, charset(all), open(all));
    }

    private static List<EncodingCandidate> open(List<EncodingCandidate> all) {
        return all.size() < 2 || Encodings.isCertain(all) ? List.of() : all;
    }

    /** Returns whether the text has words, so that several encodings of it are plausible. */
    boolean hasWords() {
        return candidates.stream()
                .limit(1)
                .flatMap(each -> each.words(1).stream())
                .anyMatch(word -> word.length() > 1);
    }

    /** Returns the question which encoding the text has, or empty if it is certain. */
    Optional<String> question() {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Encoding of the text must be certain, but is "
                + candidates.stream()
                        .limit(MAX_ALTERNATIVES)
                        .map(each -> each.charset().name() + " with "
                                + each.words(2).stream().map(Text::quote).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(", or "))
                + "; declare it with CsvOptions.withEncoding, or {\"table\": {\"encoding\": \""
                + candidates.get(0).charset().name() + "\"}}");
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
        return charset(Encodings.detect(sample, sample.length < SAMPLE));
    }

    private static Charset charset(List<EncodingCandidate> all) {
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
