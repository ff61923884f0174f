// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.NumberCell.Negation;
import io.github.regiostat.csv.proposal.NumberCell.Ratio;
import io.github.regiostat.csv.proposal.NumberWords.Word;
import io.github.regiostat.figure.Qualifier;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits a cell into its digits and what stands before and after them, such as {@code ca.}, {@code 12,5} and {@code %
 * (p)}. Each character is visited a bounded number of times.
 */
final class NumberScanner {
    static final int MAX_LENGTH = 1000;
    private static final int MAX_AFFIX = 40;
    private static final int MAX_EXPONENT = 3;
    private static final int GROUP = 3;
    private static final char EN_DASH = '\u2013';

    private final String cell;
    private final String text;
    private String digits = "";
    private String exponent = "";
    private boolean hasMinus;
    private boolean hasPlus;
    private boolean hasTrailingMinus;
    private boolean hasTriangle;
    private boolean isOpen;
    private boolean isClosed;
    private final StringBuilder mark = new StringBuilder();
    private Qualifier qualifier = Qualifier.NONE;
    private String currency = "";
    private Ratio ratio = Ratio.NONE;
    private int scale;
    private String letter = "";

    private NumberScanner(String cell, String text) {
        this.cell = cell;
        this.text = text;
    }

    /** Returns the parts of a cell, or empty if it is not one number with known words around it. */
    static Optional<NumberScanner> scan(String cell) {
        if (cell.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String trimmed = NumberChars.visible(NumberChars.trimmed(cell));
        StringBuilder text = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            text.append(NumberChars.normalized(trimmed.charAt(i)));
        }
        NumberScanner scanner = new NumberScanner(trimmed, text.toString());
        return scanner.isNumber() ? Optional.of(scanner) : Optional.empty();
    }

    /** Returns the readings of the digits, a set of {@link DigitGroups}. */
    long readings() {
        return DigitGroups.readings(digits);
    }

    private boolean isNumber() {
        int start = start();
        if (start < 0) {
            return false;
        }
        int end = endOfDigits(start);
        digits = text.substring(start, end);
        int afterExponent = endOfExponent(end);
        exponent = text.substring(end, afterExponent);
        return start <= MAX_AFFIX
                && text.length() - afterExponent <= MAX_AFFIX
                && isPrefix(start)
                && isSuffix(afterExponent)
                && isConsistent();
    }

    /** Returns the index of the first digit, or of a decimal separator before it that no letter precedes. */
    private int start() {
        int start = 0;
        while (start < text.length() && !NumberChars.isDigit(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return -1;
        }
        boolean hasSeparator = start > 0 && DigitGroups.DECIMALS.indexOf(text.charAt(start - 1)) > 0;
        boolean isAbbreviation = start > 1 && Character.isLetter(text.charAt(start - 2));
        return hasSeparator && !isAbbreviation ? start - 1 : start;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean isInside = NumberChars.isDigit(c)
                    || DigitGroups.isSeparator(c) && isDigitAt(end + 1) && (c != ' ' || isGroupAt(end + 1));
            if (!isInside) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && NumberChars.isDigit(text.charAt(index));
    }

    private boolean isGroupAt(int index) {
        return isDigitAt(index) && isDigitAt(index + 1) && isDigitAt(index + GROUP - 1) && !isDigitAt(index + GROUP);
    }

    private int endOfExponent(int start) {
        if (start >= text.length() || (text.charAt(start) | 0x20) != 'e') {
            return start;
        }
        int first = start + 1;
        if (first < text.length() && "+-".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        int end = first;
        while (isDigitAt(end)) {
            end++;
        }
        return end > first && end - first <= MAX_EXPONENT ? end : start;
    }

    private boolean isPrefix(int end) {
        int i = 0;
        while (i < end) {
            int next = text.charAt(i) == ' ' ? i + 1 : afterWord(i, end, true);
            if (next <= i) {
                return false;
            }
            i = next;
        }
        return true;
    }

    private boolean isSuffix(int start) {
        int i = start;
        while (i < text.length()) {
            int next = text.charAt(i) == ' ' ? i + 1 : afterSign(i, start);
            if (next <= i) {
                return false;
            }
            i = next;
        }
        return true;
    }

    private int afterSign(int i, int start) {
        char c = text.charAt(i);
        if (c == ')' && isOpen && !isClosed) {
            isClosed = true;
            return i + 1;
        }
        if (c == '-' && cell.charAt(i) != EN_DASH && i == start && i == text.length() - 1) {
            hasTrailingMinus = true;
            return i + 1;
        }
        int afterNote = isPowerOfTen(i, start) ? i : new NoteSigns(cell, text).endOfNote(i, isOpen);
        if (afterNote > i) {
            addMark(i, afterNote);
            return afterNote;
        }
        return afterWord(i, text.length(), false);
    }

    /** Returns whether superscripts are at 10, which can be a power such as 10². */
    private boolean isPowerOfTen(int start, int endOfDigits) {
        return start == endOfDigits && NoteSigns.isSuperscript(cell.charAt(start)) && digits.equals("10");
    }

    /** Returns the end of the longest known word at an index after adding it, or the index if there is none. */
    private int afterWord(int start, int limit, boolean isBefore) {
        int longest = Math.min(limit - start, NumberWords.table().longest());
        for (int length = longest; length > 0; length--) {
            int end = start + length;
            Word word = isWordEnd(end, limit) ? word(text.substring(start, end), isBefore) : null;
            if (word != null) {
                return isAdded(word, start, end) ? end : start;
            }
        }
        if (isBefore && text.charAt(start) == '(' && !isOpen && !hasMinus && !hasPlus) {
            isOpen = true;
            return start + 1;
        }
        return start;
    }

    private @Nullable Word word(String written, boolean isBefore) {
        Word ofMoney =
                isBefore || currency.isEmpty() ? null : NumberWords.table().ofMoney(written);
        return ofMoney == null ? NumberWords.table().find(written, isBefore) : ofMoney;
    }

    /** Returns whether a word can end at an index: not between two letters of the Latin, Greek or Cyrillic script. */
    private boolean isWordEnd(int end, int limit) {
        return end >= limit || !isAlphabetic(text.charAt(end - 1)) || !isAlphabetic(text.charAt(end));
    }

    private static boolean isAlphabetic(char c) {
        return Character.isAlphabetic(c) && c < 0x0600;
    }

    private boolean isAdded(Word word, int start, int end) {
        return switch (word.kind()) {
            case SIGN -> isSignAdded(word.value());
            case QUALIFIER -> isQualifierAdded(word.value());
            case RATIO -> isRatioAdded(word.value());
            case CURRENCY -> isCurrencyAdded(start, end);
            case MARK -> isMarkAdded(start, end);
            case SCALE -> isScaleAdded(word.value());
            case LETTER, LETTER_OF_MONEY -> isLetterAdded(word.value(), start);
        };
    }

    private boolean isSignAdded(String value) {
        if (hasMinus || hasPlus || hasTriangle) {
            return false;
        }
        hasMinus = value.equals("minus");
        hasPlus = value.equals("plus");
        hasTriangle = value.equals("triangle");
        return true;
    }

    private boolean isQualifierAdded(String value) {
        boolean isFirst = qualifier == Qualifier.NONE && !hasMinus && !hasPlus;
        qualifier = Qualifier.ofCode(value);
        return isFirst;
    }

    private boolean isRatioAdded(String value) {
        boolean isFirst = ratio == Ratio.NONE;
        ratio = Ratio.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
        return isFirst;
    }

    private boolean isCurrencyAdded(int start, int end) {
        if (isIdentifier(start, end)) {
            return false;
        }
        boolean isFirst = currency.isEmpty();
        currency = cell.substring(start, end);
        return isFirst;
    }

    /** Returns whether the code of a former currency is attached to a digit, as in ITL1, the code of a region. */
    private boolean isIdentifier(int start, int end) {
        return end < text.length()
                && NumberChars.isDigit(text.charAt(end))
                && NumberWords.table().isFormer(text.substring(start, end));
    }

    /**
     * Adds a mark unless it can be a scale, a unit or an ordinal: a letter beside a currency, as in {@code $5 b}, or at
     * a whole number, as in {@code 2e}.
     */
    private boolean isMarkAdded(int start, int end) {
        boolean isLetter = isAlphabetic(text.charAt(start));
        boolean isAttached = start > 0 && NumberChars.isDigit(text.charAt(start - 1));
        boolean isWhole = digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (isLetter && (!currency.isEmpty() || ratio == Ratio.NONE && isAttached && isWhole && !isFlag(start))) {
            return false;
        }
        addMark(start, end);
        return true;
    }

    /** Adds a scale such as "million" unless the number has another one or an exponent. */
    private boolean isScaleAdded(String exponentOfTen) {
        boolean isFirst = scale == 0 && exponent.isEmpty();
        scale = Integer.parseInt(exponentOfTen);
        return isFirst;
    }

    /** Adds the letter of a scale directly behind the digits. */
    private boolean isLetterAdded(String exponentOfTen, int start) {
        letter = cell.substring(start, start + 1);
        return NumberChars.isDigit(text.charAt(start - 1)) && isScaleAdded(exponentOfTen);
    }

    /** Returns the power of ten that a word or a letter of the cell states, or 0 if none does. */
    int scale() {
        return scale;
    }

    /** Returns whether the scale is one letter, which can have another meaning. */
    boolean isScaleLetter() {
        return !letter.isEmpty() && currency.isEmpty();
    }

    /** Returns whether the cell is a number if scales have a meaning. */
    boolean canHave(NumberForm.Scales meaning) {
        return scale == 0 || meaning == NumberForm.Scales.READ || meaning == NumberForm.Scales.MARKS && isScaleLetter();
    }

    private boolean isFlag(int start) {
        return "pr".indexOf(text.charAt(start)) >= 0;
    }

    private void addMark(int start, int end) {
        boolean isContinued = mark.length() > 0 && text.charAt(start - 1) == ' ';
        mark.append(isContinued ? " " : "").append(cell, start, end);
    }

    private boolean isConsistent() {
        int signs = (hasMinus ? 1 : 0) + (hasPlus ? 1 : 0) + (hasTrailingMinus ? 1 : 0) + (hasTriangle ? 1 : 0);
        boolean isBracketed = isOpen && signs > 0 && !hasMinus;
        boolean isQualified = isOpen && qualifier != Qualifier.NONE;
        return isOpen == isClosed && signs <= 1 && !isBracketed && !isQualified;
    }

    /** Returns the number of the cell, read with a decimal separator that its digits allow. */
    NumberCell toNumber(char decimal, boolean isLetterMark) {
        StringBuilder number = new StringBuilder(digits.length() + exponent.length() + 2);
        Negation negation = negation();
        boolean isNegative = negation != Negation.NONE;
        number.append(isNegative ? "-" : "");
        int first = number.length();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (NumberChars.isDigit(c)) {
                number.append(c);
            } else if (c == decimal) {
                number.append(number.length() == first ? "0." : ".");
            }
        }
        boolean hasLeadingZero = isLeadingZeroDropped(number, first);
        number.append(scale == 0 || isLetterMark ? exponent : "e" + scale);
        String marks = isLetterMark ? mark + letter : mark.toString();
        return new NumberCell(number.toString(), marks, qualifier, currency, ratio, negation, hasLeadingZero);
    }

    private static boolean isLeadingZeroDropped(StringBuilder number, int first) {
        int zeros = first;
        while (zeros + 1 < number.length()
                && number.charAt(zeros) == '0'
                && NumberChars.isDigit(number.charAt(zeros + 1))) {
            zeros++;
        }
        number.delete(first, zeros);
        return zeros > first;
    }

    private Negation negation() {
        if (isOpen) {
            return hasMinus ? Negation.BRACKETS_AND_MINUS : Negation.BRACKETS;
        }
        if (hasTriangle) {
            return Negation.TRIANGLE;
        }
        if (hasTrailingMinus) {
            return Negation.TRAILING_MINUS;
        }
        return hasMinus ? Negation.MINUS : Negation.NONE;
    }
}
