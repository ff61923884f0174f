// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the encoding of a text by its first bytes: a byte order mark, zero bytes of UTF-16, valid UTF-8, or else the
 * encoding in which the words are the most plausible ones of a language.
 *
 * <p>The plausibility is the number of bits that the bytes cost: letters by their frequency in the languages written in
 * the encoding, and more for what words do not have. Each distinct word counts once.
 */
public final class Encodings {
    private static final int MARGIN = 14;
    private static final int DIFFERENT_SHARE = 2;
    /** Other encodings are rarely valid UTF-8, and few texts have them. */
    private static final int UTF_8_BONUS = 12;

    private static final int MIN_UTF_8 = 5;
    private static final int MANY_UTF_8 = 10;
    private static final int ASCII_BITS = 4;
    private static final int PLAUSIBLE_BITS = 12;

    private static final List<Bom> BOMS = List.of(
            new Bom(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new Bom(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new Bom(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Bom(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Bom(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            new Bom(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33));

    private Encodings() {}

    /** A byte order mark. */
    private static final class Bom {
        private final Charset charset;
        private final int[] bytes;

        Bom(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        Charset charset() {
            return charset;
        }

        boolean isAtStartOf(byte[] sample) {
            boolean isEqual = sample.length >= bytes.length;
            for (int i = 0; isEqual && i < bytes.length; i++) {
                isEqual = Byte.toUnsignedInt(sample[i]) == bytes[i];
            }
            return isEqual;
        }
    }

    /**
     * Returns the encodings that a text may have, the most plausible one first.
     *
     * @param sample the first bytes of the text
     * @param isWhole whether the sample is the whole text; otherwise it may end inside a character
     * @return the candidates, empty if the bytes are not text
     */
    public static List<EncodingCandidate> detect(byte[] sample, boolean isWhole) {
        Optional<EncodingCandidate> marked = BOMS.stream()
                .filter(bom -> bom.isAtStartOf(sample))
                .findFirst()
                .map(bom -> certain(bom.charset(), "byte order mark"));
        if (marked.isPresent()) {
            return List.of(marked.get());
        }
        if (hasZero(sample)) {
            return WideEncodings.detect(sample);
        }
        byte[] words = SampleWords.of(sample, isWhole);
        if (words.length == 0) {
            return List.of(ascii(sample));
        }
        return detectWords(sample, words, isWhole);
    }

    private static boolean hasZero(byte[] sample) {
        for (byte b : sample) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static EncodingCandidate certain(Charset charset, String evidence) {
        return new EncodingCandidate(charset, 0, evidence, "");
    }

    private static EncodingCandidate ascii(byte[] sample) {
        String text = new String(sample, StandardCharsets.US_ASCII);
        boolean isShifted = text.contains("\u001B$B") || text.contains("\u001B$@");
        return isShifted && Charset.isSupported("ISO-2022-JP")
                ? certain(Charset.forName("ISO-2022-JP"), "escape sequences of ISO-2022-JP")
                : certain(StandardCharsets.UTF_8, "ASCII only");
    }

    private static List<EncodingCandidate> detectWords(byte[] sample, byte[] words, boolean isWhole) {
        List<EncodingCandidate> candidates = new ArrayList<>();
        Utf8Count count = Utf8Count.of(sample, isWhole);
        if (count.invalid() == 0) {
            candidates.add(utf8(words, count));
            if (count.valid() >= MANY_UTF_8) {
                return candidates;
            }
        }
        for (LegacyEncoding encoding : LegacyEncoding.all()) {
            legacy(words, encoding).ifPresent(candidates::add);
        }
        boolean isMostlyUtf8 = count.invalid() > 0 && count.valid() >= MIN_UTF_8 * (1 + count.invalid());
        if (isMostlyUtf8) {
            candidates.add(damaged(words, count, candidates));
        }
        candidates.sort(Comparator.comparingInt(EncodingCandidate::score).reversed());
        Set<String> texts = new HashSet<>();
        candidates.removeIf(candidate -> !texts.add(candidate.text()));
        return candidates;
    }

    private static EncodingCandidate utf8(byte[] words, Utf8Count count) {
        String text = new String(words, StandardCharsets.UTF_8);
        int bits = WordCosts.of(text)
                .map(costs -> costs.among(LetterCosts.table().languages(), c -> WordCosts.unknownCost(c))
                        .bits())
                .orElse(LetterCosts.RARE_SYMBOL * text.length());
        EncodingCandidate candidate = new EncodingCandidate(
                StandardCharsets.UTF_8, -bits, "valid UTF-8 with " + count.valid() + " characters beyond ASCII", text);
        return isPlausible(candidate)
                ? new EncodingCandidate(StandardCharsets.UTF_8, UTF_8_BONUS - bits, candidate.evidence(), text)
                : candidate;
    }

    /** Returns UTF-8 for a text with a few malformed bytes, with the score of the best candidate, as a question. */
    private static EncodingCandidate damaged(byte[] words, Utf8Count count, List<EncodingCandidate> others) {
        int best = others.stream().mapToInt(EncodingCandidate::score).max().orElse(0);
        return new EncodingCandidate(
                StandardCharsets.UTF_8,
                best + 1,
                "UTF-8 with " + count.valid() + " valid and " + count.invalid() + " malformed characters",
                new String(words, StandardCharsets.UTF_8));
    }

    private static Optional<EncodingCandidate> legacy(byte[] words, LegacyEncoding encoding) {
        return StrictDecoding.decode(ByteBuffer.wrap(words), encoding.charset(), true)
                .flatMap(WordCosts::of)
                .map(costs -> {
                    WordCosts.Fit fit = costs.among(encoding.languages(), c -> WordCosts.unknownCost(c, encoding));
                    String text = new String(words, encoding.charset());
                    return new EncodingCandidate(
                            encoding.charset(), -fit.bits() - encoding.prior(), evidence(fit), text);
                });
    }

    private static String evidence(WordCosts.Fit fit) {
        return fit.language()
                .map(language -> "reads as " + Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH))
                .orElse("reads as several languages");
    }

    /**
     * Returns whether the first candidate is the encoding: every candidate that decodes the text differently is less
     * plausible by a margin, and the text is made of characters that texts of the encoding have.
     */
    public static boolean isCertain(List<EncodingCandidate> candidates) {
        if (candidates.isEmpty()) {
            return false;
        }
        EncodingCandidate first = candidates.get(0);
        boolean isDistinct = candidates.stream()
                .filter(other -> !other.text().equals(first.text()))
                .allMatch(other -> first.score() - other.score() >= margin(first.text(), other.text()));
        boolean isUnicode = first.charset().equals(StandardCharsets.UTF_8);
        return isDistinct && (candidates.size() == 1 || isUnicode || isPlausible(first));
    }

    /** Returns the bits that must separate two readings: more for more different characters. */
    private static int margin(String first, String second) {
        int different = Math.abs(first.length() - second.length());
        for (int i = 0; i < Math.min(first.length(), second.length()); i++) {
            different += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        return MARGIN + different / DIFFERENT_SHARE;
    }

    /** Returns whether the characters beyond ASCII cost less on average than those of an implausible text. */
    private static boolean isPlausible(EncodingCandidate candidate) {
        long characters = candidate.text().chars().filter(c -> c >= 0x80).count();
        long ascii = candidate.text().chars().filter(c -> c > ' ' && c < 0x80).count();
        long bits = -candidate.score() - ASCII_BITS * ascii;
        return bits <= characters * PLAUSIBLE_BITS;
    }
}
