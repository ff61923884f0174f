// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text of a period whose year, month or quarter, and day are in several cells. */
public final class PeriodJoin {
    private static final int MAX_PARTS = 3;
    private static final int ANY_YEAR = 2020;

    /** Scripts that write the year first. */
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** The number of months of a year. */
    static final int MONTHS = 12;

    private static final int QUARTERS = 4;

    /** The largest number of cells of a period: year, month and day. */
    public static int maxParts() {
        return MAX_PARTS;
    }

    private PeriodJoin() {}

    /**
     * Returns the text of a period, such as {@code Januar 1950}, {@code 1/1950}, {@code Q1 1950} or {@code 1950-01-31}.
     *
     * @param names the names of the columns, of which the first that is a word for years has the year
     * @param cells the cell of each column
     */
    public static String of(List<String> names, List<String> cells) {
        int first = yearIn(names, cells);
        String year = year(cells.get(first));
        List<Integer> others = IntStream.range(0, names.size())
                .filter(index -> index != first)
                .boxed()
                .toList();
        if (others.size() == 1) {
            return of(year, names.get(others.get(0)), cells.get(others.get(0)));
        }
        int day = HeaderWord.MONTH.matches(names.get(others.get(1)))
                        && !HeaderWord.MONTH.matches(names.get(others.get(0)))
                ? others.get(0)
                : others.get(1);
        int month = day == others.get(0) ? others.get(1) : others.get(0);
        boolean isNumber =
                cells.get(month).matches("[0-9]{1,2}") && cells.get(day).matches("[0-9]{1,2}");
        return isNumber
                ? year + "-" + twoDigits(cells.get(month)) + "-" + twoDigits(cells.get(day))
                : cells.get(day) + " " + cells.get(month) + " " + year;
    }

    /** Returns the index of the year: the first one that is named so, the first of four digits, or the first one. */
    private static int yearIn(List<String> names, List<String> cells) {
        return IntStream.range(0, names.size())
                .filter(index -> HeaderWord.YEAR.matches(names.get(index)))
                .findFirst()
                .orElseGet(() -> IntStream.range(0, names.size())
                        .filter(index -> CellKind.of(cells.get(index)) == CellKind.YEAR)
                        .findFirst()
                        .orElse(0));
    }

    /** Returns whether a text is the name of a month or a quarter, which is a period with a year. */
    static boolean isPart(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && !CellKind.of(text).isPeriod()
                && PeriodTexts.read(of(String.valueOf(ANY_YEAR), "", text))
                        .period()
                        .isPresent();
    }

    /** Returns whether texts are the numbers of all months or quarters, in order. */
    static boolean areNumbers(List<String> texts) {
        return (texts.size() == MONTHS || texts.size() == QUARTERS)
                && IntStream.range(0, texts.size()).allMatch(i -> texts.get(i).matches("0?" + (i + 1)));
    }

    private static String year(String text) {
        return text.matches("[0-9]{2}") ? String.valueOf(TwoDigitYears.USUAL.year(Integer.parseInt(text))) : text;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String of(String year, String name, String part) {
        if (part.matches("[1-4]") && HeaderWord.QUARTER.matches(name)) {
            return "Q" + part + " " + year;
        }
        if (part.matches("[0-9]{1,2}") && HeaderWord.WEEK.matches(name)) {
            return year + "-W" + twoDigits(part);
        }
        if (part.matches("[12]") && HeaderWord.HALF_YEAR.matches(name)) {
            return "H" + part + " " + year;
        }
        boolean isMonth = part.matches("0?[1-9]|1[0-2]");
        if (isMonth) {
            return part + "/" + year;
        }
        if (HANGUL.matcher(part).find()) {
            return year + "\uB144 " + part;
        }
        return HAN.matcher(part).find() ? year + "\u5E74" + part : part + " " + year;
    }
}
