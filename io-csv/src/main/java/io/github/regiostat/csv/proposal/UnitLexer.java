// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Splits a unit text into words, numbers and marks. The longest word of the table wins; scripts without spaces are
 * split between characters.
 */
final class UnitLexer {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SEPARATORS = ",;:()[]{}-–—|、。・·\"【】〔〕〖〗「」";
    private static final int GROUP = 3;
    private static final int CODE = 3;
    private static final Map<String, String> SUFFIXES =
            Map.of("k", "3", "th", "3", "m", "6", "mn", "6", "mio", "6", "M", "6", "bn", "9", "tn", "12");

    /** A run of letters or digits, or a mark. */
    private record Atom(String text, int start, int end, boolean isAfterSpace) {
        boolean isDigits() {
            return isDigit(text.charAt(0));
        }
    }

    private final String text;
    private final StringBuilder plain = new StringBuilder();
    /** For each character of the plain text, its index in the text. */
    private final int[] origins;

    private final List<Atom> atoms = new ArrayList<>();

    private UnitLexer(String text) {
        this.text = text;
        this.origins = plainText();
        split();
    }

    /** Returns the tokens of a text; their indices are those of the text. */
    static List<UnitToken> tokens(String text) {
        return new UnitLexer(text).tokens();
    }

    /** Returns the parts of a word of the table, separated by spaces. */
    static String key(String word) {
        UnitLexer lexer = new UnitLexer(word);
        return lexer.key(0, lexer.atoms.size());
    }

    /** Returns a text without accents. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace('ł', 'l');
    }

    /** Appends the compatibility forms of the characters: narrow letters and brackets, km2 for ㎢ and km². */
    private int[] plainText() {
        List<Integer> indices = new ArrayList<>();
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            String form = plain(c);
            plain.append(form);
            for (int k = 0; k < form.length(); k++) {
                indices.add(i);
            }
        }
        indices.add(text.length());
        return indices.stream().mapToInt(Integer::intValue).toArray();
    }

    private String plain(int c) {
        int power = SUPERSCRIPTS.indexOf(c);
        if (power >= 0) {
            boolean isExponent = plain.length() > 0 && isDigit(plain.charAt(plain.length() - 1));
            return (isExponent ? "^" : "") + power;
        }
        if (c == '’' || c == '‘' || c == '´' || c == 'ʼ') {
            return "'";
        }
        if (c == '_') {
            return " ";
        }
        if (c == '−' || c == '‐' || c == '‑') {
            return "-";
        }
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }

    private void split() {
        boolean isAfterSpace = false;
        int end;
        for (int i = 0; i < plain.length(); i = end) {
            int c = plain.codePointAt(i);
            end = i + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                isAfterSpace = true;
                continue;
            }
            if (isDigit(c)) {
                end = endOfNumber(i);
            } else if (isSpacedLetter(c)) {
                end = endOfWord(i);
            } else if (c == '.' && i > 0 && !isDigit(plain.charAt(i - 1))) {
                extendLast(end);
                continue;
            }
            atoms.add(new Atom(plain.substring(i, end), origins[i], endInText(end), isAfterSpace));
            isAfterSpace = false;
        }
    }

    /** Adds the dot of an abbreviation to the word before it, whose key has no dot. */
    private void extendLast(int end) {
        int last = atoms.size() - 1;
        if (last >= 0 && atoms.get(last).end == origins[end - 1]) {
            Atom word = atoms.get(last);
            atoms.set(last, new Atom(word.text, word.start, endInText(end), word.isAfterSpace));
        }
    }

    private int endInText(int end) {
        int last = origins[end - 1];
        return Math.max(origins[end], last + Character.charCount(text.codePointAt(last)));
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < plain.length() && isSpacedLetter(plain.codePointAt(end))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        return end;
    }

    /** Returns the end of a number whose digits may be in groups of three: 10,000 and 1 000. */
    private int endOfNumber(int start) {
        int end = endOfDigits(start);
        if (end - start > GROUP) {
            return end;
        }
        while (end + GROUP < plain.length() && isGroup(end)) {
            end += GROUP + 1;
        }
        return end;
    }

    private boolean isGroup(int at) {
        char separator = plain.charAt(at);
        int end = endOfDigits(at + 1);
        boolean isMark = ",.'".indexOf(separator) >= 0;
        boolean isSpace =
                Character.isSpaceChar(separator) && plain.substring(at + 1, end).equals("000");
        return end - at - 1 == GROUP && (isMark || isSpace);
    }

    private int endOfDigits(int start) {
        int end = start;
        while (end < plain.length() && isDigit(plain.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a character is a letter of a script that separates words by spaces. */
    private static boolean isSpacedLetter(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> false;
            default -> c != 'ー';
        };
    }

    private String key(int from, int to) {
        StringBuilder key = new StringBuilder();
        for (Atom atom : atoms.subList(from, to)) {
            key.append(key.length() == 0 ? "" : " ").append(atom.text);
        }
        return key.toString();
    }

    private List<UnitToken> tokens() {
        List<UnitToken> tokens = new ArrayList<>();
        int next;
        for (int i = 0; i < atoms.size(); i = next) {
            next = longest(i);
            UnitWords.@Nullable Meaning meaning = next > i ? UnitWords.words().find(key(i, next)) : null;
            next = next > i ? next : endOfUnknown(i);
            tokens.add(token(i, next, meaning));
        }
        return tokens;
    }

    /** Returns the end of a word that the table does not have; digits beside its letters belong to it, as in "EU27". */
    private int endOfUnknown(int start) {
        boolean isWord = isSpacedLetter(atoms.get(start).text.codePointAt(0));
        boolean hasDigits = isWord
                && start + 1 < atoms.size()
                && atoms.get(start + 1).isDigits()
                && !atoms.get(start + 1).isAfterSpace
                && !UnitWords.words().isCurrency(atoms.get(start).text);
        return hasDigits ? start + 2 : start + 1;
    }

    /** Returns the end of the longest word of the table that starts at an atom, or the start if there is none. */
    private int longest(int start) {
        int limit = Math.min(atoms.size(), start + UnitWords.MAX_PARTS);
        StringBuilder key = new StringBuilder();
        int end = start;
        for (int i = start; i < limit; i++) {
            Atom atom = atoms.get(i);
            if (i > start && atom.isDigits() && atom.isAfterSpace) {
                break;
            }
            key.append(i == start ? "" : " ").append(atom.text);
            if (UnitWords.words().find(key.toString()) != null) {
                end = i + 1;
            }
        }
        return end;
    }

    private UnitToken token(int from, int to, UnitWords.@Nullable Meaning meaning) {
        int start = atoms.get(from).start;
        int end = atoms.get(to - 1).end;
        String written = text.substring(start, end);
        Map<UnitRole, String> roles = new TreeMap<>();
        if (meaning != null) {
            roles.putAll(meaning.roles());
        }
        if (to == from + 1) {
            addRoles(roles, atoms.get(from).text);
        }
        if (roles.isEmpty()) {
            roles.put(UnitRole.OTHER, "");
        }
        return new UnitToken(written, start, end, roles, meaning == null ? Set.of() : meaning.languages());
    }

    /** Adds the roles that follow from the characters. */
    private static void addRoles(Map<UnitRole, String> roles, String atom) {
        if (isDigit(atom.charAt(0))) {
            roles.put(UnitRole.DIGITS, digits(atom));
        } else if (atom.equals("^")) {
            roles.put(UnitRole.POWER, "");
        } else if (atom.equals("=")) {
            roles.put(UnitRole.EQUALS, "");
        } else if (SEPARATORS.contains(atom)) {
            roles.put(UnitRole.SEPARATOR, atom);
        } else if (UnitWords.words().isCurrency(atom)) {
            roles.put(UnitRole.CURRENCY, atom);
        } else if (atom.length() > CODE && UnitWords.words().isCurrency(atom.substring(0, CODE))) {
            addScaled(roles, atom);
        }
    }

    /** Adds the role of a currency code with a suffix, such as "USDm" and "EURbn". */
    private static void addScaled(Map<UnitRole, String> roles, String atom) {
        String exponent = SUFFIXES.get(atom.substring(CODE));
        if (exponent != null) {
            roles.put(UnitRole.SCALED_CURRENCY, atom.substring(0, CODE) + "*" + exponent);
        }
    }

    private static String digits(String number) {
        return number.codePoints()
                .filter(UnitLexer::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
