// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.category;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.ResourceLines;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages in completed years, or sizes, as intervals, such as {@code Y15-64}, {@code 65+}, {@code Y_LT15}, {@code under
 * 15} and {@code 15至64岁}.
 *
 * <p>Where usage differs, the smaller interval is taken: {@code 15岁以下} is less than 15, {@code over 65} is more than
 * 65.
 */
final class IntervalNotation implements Notation {
    private static final long END = 1_000_000_000_000L;
    private static final int MAX_LENGTH = 60;
    private static final int MAX_DIGITS = 9;
    private static final LazyPattern DASHES = LazyPattern.of("[‐‑‒–—−~～〜ー]|\\.\\.+");
    private static final LazyPattern GROUPS = LazyPattern.of("(?<=\\d)[ ,.'\u00a0\u202f](?=\\d{3}(?!\\d))");
    private static final LazyPattern PREFIX = LazyPattern.of("^.*_(?=y_?(?:(?:lt|le|ge|gt)_?)?\\d)");
    private static final LazyPattern CODE =
            LazyPattern.of("^y?_?(lt|le|ge|gt|_lt|_le|_ge|_gt)?_?(\\d+)(?:(?:t|_|-|_y?)y?(\\d+))?$");
    private static final LazyPattern SPACES = LazyPattern.of("[\\s_]+");
    private static final LazyPattern SIGNS = LazyPattern.of("^(<=|>=|[<^+>≤≥])?y?(\\d+)(?:([-~]<?)(\\d+))?([<^+>])?$");

    private static final class Words {
        private static final Map<String, String> SIGNS = new HashMap<>();
        private static final Pattern WORDS = pattern();

        private static Pattern pattern() {
            ResourceLines.forEach(
                    IntervalNotation.class.getResourceAsStream("interval-words.tsv"), "interval-words.tsv", line -> {
                        int end = line.indexOf('\t');
                        for (String word : line.substring(end + 1).split("\\|", -1)) {
                            SIGNS.putIfAbsent(word, line.substring(0, end));
                        }
                    });
            List<String> words = new ArrayList<>(SIGNS.keySet());
            words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
            List<String> patterns = new ArrayList<>();
            for (String word : words) {
                boolean isSpaced = Character.isLetter(word.codePointAt(0)) && !isWithoutSpaces(word.codePointAt(0));
                String quoted = Pattern.quote(word);
                String ofLetter = "(?<=\\s)" + quoted + "(?=\\s)";
                String ofWord = "(?<!\\p{L})" + quoted + "(?!\\p{L})";
                patterns.add(isSpaced ? word.length() == 1 ? ofLetter : ofWord : quoted);
            }
            return Pattern.compile(String.join("|", patterns));
        }

        private static boolean isWithoutSpaces(int letter) {
            return Character.isIdeographic(letter)
                    || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL
                    || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HIRAGANA
                    || Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI;
        }
    }

    @Override
    public Extent all() {
        return Extent.of(0, END);
    }

    @Override
    public Optional<Extent> extent(String code) {
        if (code.length() > MAX_LENGTH || code.chars().noneMatch(Character::isDigit) && !hasDigits(code)) {
            return Optional.empty();
        }
        String text = DASHES.matcher(Normalizer.normalize(code, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .strip())
                .replaceAll("-");
        text = GROUPS.matcher(PREFIX.matcher(text).replaceFirst("")).replaceAll("");
        Matcher plain = CODE.matcher(text);
        if (plain.matches()) {
            return ofCode(plain);
        }
        Matcher words = Words.WORDS.matcher(text.replace('_', ' '));
        String signs = words.replaceAll(word -> Matcher.quoteReplacement(Words.SIGNS.getOrDefault(word.group(), "")));
        Matcher parts = SIGNS.matcher(SPACES.matcher(signs).replaceAll(""));
        return parts.matches() ? ofSigns(parts) : Optional.empty();
    }

    private static boolean hasDigits(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).chars().anyMatch(Character::isDigit);
    }

    private static Optional<Extent> ofCode(Matcher code) {
        String bound = code.group(1) == null ? "" : code.group(1).replace("_", "");
        if (code.group(3) == null) {
            String sign = bound.isEmpty()
                    ? ""
                    : bound.equals("lt") ? "<" : bound.equals("le") ? "^" : bound.equals("ge") ? "+" : ">";
            return bounded(sign, code.group(2));
        }
        return bound.isEmpty() ? between(code.group(2), code.group(3), true) : Optional.empty();
    }

    private static Optional<Extent> ofSigns(Matcher parts) {
        String before = parts.group(1) == null ? "" : sign(parts.group(1));
        String after = parts.group(5) == null ? "" : parts.group(5);
        if (parts.group(4) == null) {
            // "-15" after a word for the end alone is not an interval.
            return before.isEmpty() || after.isEmpty() ? bounded(before + after, parts.group(2)) : Optional.empty();
        }
        boolean isRange = before.isEmpty() && (after.isEmpty() || after.equals("<"));
        boolean isWithEnd = parts.group(3).equals("-") && after.isEmpty();
        return isRange ? between(parts.group(2), parts.group(4), isWithEnd) : Optional.empty();
    }

    private static String sign(String sign) {
        return switch (sign) {
            case "<=", "≤" -> "^";
            case ">=", "≥" -> "+";
            default -> sign;
        };
    }

    private static Optional<Extent> bounded(String sign, String digits) {
        if (digits.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        long number = Long.parseLong(digits);
        Extent extent = switch (sign) {
            case "<" -> Extent.of(0, number);
            case "^" -> Extent.of(0, number + 1);
            case "+" -> Extent.of(number, END);
            case ">" -> Extent.of(number + 1, END);
            default -> Extent.of(number, number + 1);
        };
        return extent.isEmpty() ? Optional.empty() : Optional.of(extent);
    }

    private static Optional<Extent> between(String first, String last, boolean isWithEnd) {
        if (first.length() > MAX_DIGITS || last.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        Extent extent = Extent.of(Long.parseLong(first), Long.parseLong(last) + (isWithEnd ? 1 : 0));
        return extent.isEmpty() ? Optional.empty() : Optional.of(extent);
    }
}
