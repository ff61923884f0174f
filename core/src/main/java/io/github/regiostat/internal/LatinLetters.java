// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

/**
 * Latin letters with their base letters, such as {@code a} for {@code Ã}. The tables have the compatibility
 * decompositions of Unicode 15 without marks, so that most names are folded without {@link java.text.Normalizer}.
 */
final class LatinLetters {
    /** The replacement for a character without a base letter. */
    private static final char NONE = '.';

    private static final char FIRST = '\u00c0';
    /** Base letters of U+00C0 to U+0233. */
    private static final String BASIC = ""
            + "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccdd"
            + "ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllllllllnnnnnnn..oooooo..rrrrrrssssss"
            + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs................................oo.............u"
            + "u............................aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..oo"
            + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy";

    private static final char FIRST_ADDITIONAL = '\u1e00';
    /** Base letters of U+1E00 to U+1EF9. */
    private static final String ADDITIONAL = ""
            + "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
            + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s...."
            + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
            + "uuyyyyyyyy";

    private LatinLetters() {}

    /** Returns the base letters of a character in lower case; empty if it has none. */
    static String baseOf(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ŋ', 'Ŋ' -> "ng";
            case 'ə', 'Ə' -> "e";
            default -> single(c);
        };
    }

    private static String single(char c) {
        char base = c >= FIRST_ADDITIONAL ? at(c - FIRST_ADDITIONAL, ADDITIONAL) : at(c - FIRST, BASIC);
        return base == NONE ? "" : String.valueOf(base);
    }

    private static char at(int index, String table) {
        return index >= 0 && index < table.length() ? table.charAt(index) : NONE;
    }

    /** Returns the two letters that replace a letter with umlaut or ring if the sign is missing; otherwise empty. */
    static String spelledOut(char c) {
        return switch (c) {
            case 'ä', 'Ä' -> "ae";
            case 'ö', 'Ö', 'ø', 'Ø' -> "oe";
            case 'ü', 'Ü' -> "ue";
            case 'å', 'Å' -> "aa";
            default -> "";
        };
    }
}
