// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.internal.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of periods that are not those of ISO 8601 or SDMX, such as {@code yyyy年M月} for {@code 2024年1月}.
 *
 * <p>Letters have the meaning that {@link java.time.format.DateTimeFormatter} gives them; other letters of ASCII must
 * be in single quotes. All other characters are literal.
 */
final class PeriodPattern {
    private static final String LETTERS =
            "yyyy or yy (year), Q (quarter), M or MM (month as number), MMM or MMMM (English"
                    + " month name), ww or w (week), d or dd (day)";

    private static final Pattern TOKEN = Pattern.compile("'((?:[^']|'')*)'|([A-Za-z])\\2*|[^A-Za-z']");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** The first year of the century of years of two digits. */
    private static final int PIVOT = 1950;

    /** The parts of a period; a second month is the last one of several. */
    private enum Part {
        YEAR,
        QUARTER,
        MONTH,
        LAST_MONTH,
        WEEK,
        DAY
    }

    private final Pattern pattern;
    private final Map<Part, String> names = new EnumMap<>(Part.class);

    private PeriodPattern(String text) {
        StringBuilder regex = new StringBuilder("(?i)");
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (token.find() && token.start() == end) {
            end = token.end();
            if (token.group(1) != null) {
                String literal = token.group(1).isEmpty() ? "'" : token.group(1).replace("''", "'");
                regex.append(Pattern.quote(literal));
            } else if (token.group(2) != null) {
                regex.append(part(token.group(), text));
            } else {
                regex.append(Pattern.quote(token.group()));
            }
        }
        if (end < text.length()) {
            throw invalid(text, "has an opening quote without a closing one");
        }
        boolean isOfMonth = names.containsKey(Part.MONTH);
        int divisions = (names.containsKey(Part.QUARTER) ? 1 : 0)
                + (isOfMonth ? 1 : 0)
                + (names.containsKey(Part.WEEK) ? 1 : 0);
        if (!names.containsKey(Part.YEAR)) {
            throw invalid(text, "has no year");
        }
        boolean isDayOfMonth = isOfMonth && !names.containsKey(Part.LAST_MONTH);
        if (divisions > 1 || names.containsKey(Part.DAY) && !isDayOfMonth) {
            throw invalid(text, "is not a year, quarter, month, range of months, week or day");
        }
        this.pattern = Pattern.compile(regex.toString());
    }

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException if the text is not a pattern of a period
     */
    static PeriodPattern of(String text) {
        return new PeriodPattern(text);
    }

    private static IllegalArgumentException invalid(String text, String problem) {
        return new IllegalArgumentException("Period pattern must consist of " + LETTERS
                + ", literals in single quotes and other characters, but " + Text.quote(text) + " " + problem);
    }

    private String part(String letters, String text) {
        return switch (letters) {
            case "yyyy" -> group(Part.YEAR, "[0-9]{4}", text);
            case "yy" -> group(Part.YEAR, "[0-9]{2}", text);
            case "Q" -> group(Part.QUARTER, "[1-4]", text);
            case "M" -> group(month(), "1[0-2]|0?[1-9]", text);
            case "MM" -> group(month(), "0[1-9]|1[0-2]", text);
            case "MMM" -> group(month(), String.join("|", MONTHS), text);
            case "MMMM" ->
                group(
                        month(),
                        "january|february|march|april|may|june|july|august|september|october|november|december",
                        text);
            case "w" -> group(Part.WEEK, "[0-9]{1,2}", text);
            case "ww" -> group(Part.WEEK, "[0-9]{2}", text);
            case "d" -> group(Part.DAY, "[0-9]{1,2}", text);
            case "dd" -> group(Part.DAY, "[0-9]{2}", text);
            default -> throw invalid(text, "has " + Text.quote(letters));
        };
    }

    private Part month() {
        return names.containsKey(Part.MONTH) ? Part.LAST_MONTH : Part.MONTH;
    }

    private String group(Part part, String regex, String text) {
        if (names.containsKey(part)) {
            throw invalid(text, "has a part twice");
        }
        String name = part.name().replace("_", "");
        names.put(part, name);
        return "(?<" + name + ">" + regex + ")";
    }

    /** Returns the text of the period in the form of ISO 8601 or SDMX, such as {@code 2024-01}, if a text matches. */
    Optional<String> standardForm(String text) {
        Matcher matcher = pattern.matcher(text.strip());
        return matcher.matches() ? Optional.of(form(matcher)) : Optional.empty();
    }

    private String form(Matcher matcher) {
        String year = year(matcher.group(names.get(Part.YEAR)));
        if (names.containsKey(Part.QUARTER)) {
            return year + "-Q" + matcher.group(names.get(Part.QUARTER));
        }
        if (names.containsKey(Part.WEEK)) {
            return year + "-W" + twoDigits(matcher.group(names.get(Part.WEEK)));
        }
        if (!names.containsKey(Part.MONTH)) {
            // The reporting year of SDMX, which is the calendar year unless the mapping has another start.
            return year + "-A1";
        }
        String month = year + "-" + month(matcher.group(names.get(Part.MONTH)));
        if (names.containsKey(Part.LAST_MONTH)) {
            return month + "/" + year + "-" + month(matcher.group(names.get(Part.LAST_MONTH)));
        }
        return names.containsKey(Part.DAY) ? month + "-" + twoDigits(matcher.group(names.get(Part.DAY))) : month;
    }

    private static String year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            year += PIVOT / 100 * 100;
            year += year < PIVOT ? 100 : 0;
        }
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return twoDigits(text);
        }
        int month = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return twoDigits(Integer.toString(month));
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
