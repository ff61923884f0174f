// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of periods in publications, such as {@code March 2024}, which messages translate to the form to write. */
public final class PeriodForms {
    private PeriodForms() {}

    /** The tables are created with the first message that needs them. */
    private static final class Table {
        private static final Map<Pattern, String> FORMS = forms();
        private static final Map<String, Integer> MONTHS = months();
        private static final Pattern MONTH_YEAR = Pattern.compile("(?U)(\\p{L}+)\\.?[ -]([0-9]{4})");
        private static final Pattern YEAR_MONTH = Pattern.compile("(?U)([0-9]{4})[ -](\\p{L}+)\\.?");
        private static final Map<String, String> NUMERALS = Map.ofEntries(
                Map.entry("i", "1"),
                Map.entry("ii", "2"),
                Map.entry("iii", "3"),
                Map.entry("iv", "4"),
                Map.entry("first", "1"),
                Map.entry("second", "2"),
                Map.entry("third", "3"),
                Map.entry("fourth", "4"),
                Map.entry("一", "1"),
                Map.entry("二", "2"),
                Map.entry("三", "3"),
                Map.entry("四", "4"));

        /** The forms, with numbers of one digit as {@code 0$1} where two are written; the first match counts. */
        private static Map<Pattern, String> forms() {
            Map<Pattern, String> forms = new LinkedHashMap<>();
            add(forms, "q([1-4])[ /-]?([0-9]{4})", "$2-Q$1");
            add(forms, "([0-9]{4})[ /]q([1-4])", "$1-Q$2");
            add(forms, "([1-4])q[ /-]?([0-9]{4})", "$2-Q$1");
            add(
                    forms,
                    "([1-4]|iv|i{1,3}|first|second|third|fourth)(?:\\.|st|nd|rd|th)? (?:quarter|quartal)(?: of)?"
                            + " ([0-9]{4})",
                    "$2-Q$1");
            add(forms, "([0-9]{4})年第?([1-4一二三四])季度", "$1-Q$2");
            add(forms, "[hs]([12])[ /-]?([0-9]{4})", "$2-S$1");
            add(forms, "([0-9]{4})[ /][hs]([12])", "$1-S$2");
            add(forms, "([12])h[ /-]?([0-9]{4})", "$2-S$1");
            add(forms, "([12]|first|second)(?:\\.|st|nd)? (?:half(?:-year)?|halbjahr)(?: of)? ([0-9]{4})", "$2-S$1");
            add(forms, "([0-9]{4})年上半年", "$1-S1");
            add(forms, "([0-9]{4})年下半年", "$1-S2");
            add(forms, "([0-9]{4}) ?[-–—] ?([0-9]{4})", "$1/$2");
            add(forms, "([0-9]{2})([0-9]{2})[-–]([0-9]{2})", "$1$2/$1$3");
            add(forms, "(?:cy|(?:the )?(?:calendar )?year|jahr) ?([0-9]{4})", "$1");
            add(forms, "([0-9]{4})年度?", "$1");
            add(forms, "([0-9]{4})年([0-9])月份?", "$1-0$2");
            add(forms, "([0-9]{4})年(1[0-2])月份?", "$1-$2");
            add(forms, "([0-9]{4})年([0-9])[-–~至]([0-9])月份?", "$1-0$2/$1-0$3");
            add(forms, "([0-9]{4})年([0-9])[-–~至](1[0-2])月份?", "$1-0$2/$1-$3");
            add(forms, "([0-9])[/.]([0-9]{4})", "$2-0$1");
            add(forms, "(0[1-9]|1[0-2])[/.]([0-9]{4})", "$2-$1");
            add(forms, "([0-9]{4})[/.](0[1-9]|1[0-2])", "$1-$2");
            add(forms, "([0-9]{4})[-/.m]([1-9])", "$1-0$2");
            add(forms, "(0[1-9]|[12][0-9]|3[01])\\.(0[1-9]|1[0-2])\\.([0-9]{4})", "$3-$2-$1");
            add(forms, "(1[3-9]|2[0-9]|3[01])/(0[1-9]|1[0-2])/([0-9]{4})", "$3-$2-$1");
            add(forms, "(0[1-9]|1[0-2])/(1[3-9]|2[0-9]|3[01])/([0-9]{4})", "$3-$1-$2");
            add(forms, "([0-9]{4})[/.](0[1-9]|1[0-2])[/.](0[1-9]|[12][0-9]|3[01])", "$1-$2-$3");
            add(forms, "([0-9]{4})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])", "$1-$2-$3");
            return forms;
        }

        private static void add(Map<Pattern, String> forms, String form, String canonical) {
            forms.put(Pattern.compile("(?i)" + form), canonical);
        }

        private static Map<String, Integer> months() {
            Map<String, Integer> months = new HashMap<>();
            for (String language : List.of("en", "de", "fr", "es", "it", "nl", "pt")) {
                Locale locale = Locale.forLanguageTag(language);
                for (Month month : Month.values()) {
                    for (TextStyle style : TextStyle.values()) {
                        String name = month.getDisplayName(style, locale).replace(".", "");
                        if (name.length() > 2) {
                            months.putIfAbsent(name.toLowerCase(Locale.ROOT), month.getValue());
                        }
                    }
                }
            }
            months.put("sept", Month.SEPTEMBER.getValue());
            return months;
        }
    }

    /**
     * Returns the form to write for a period in another form, such as {@code 2024-03} for {@code March 2024}.
     *
     * @param text the text
     * @return the form, or empty if the text is not a known form of a period
     */
    public static Optional<String> canonical(String text) {
        String stripped = text.strip();
        for (Map.Entry<Pattern, String> form : Table.FORMS.entrySet()) {
            Matcher matcher = form.getKey().matcher(stripped);
            if (matcher.matches()) {
                String canonical = form.getValue();
                for (int group = matcher.groupCount(); group > 0; group--) {
                    canonical = canonical.replace("$" + group, digits(matcher.group(group)));
                }
                return Optional.of(canonical);
            }
        }
        return ofMonth(Table.MONTH_YEAR.matcher(stripped), 1, 2)
                .or(() -> ofMonth(Table.YEAR_MONTH.matcher(stripped), 2, 1));
    }

    private static String digits(String number) {
        return Table.NUMERALS.getOrDefault(number.toLowerCase(Locale.ROOT), number);
    }

    private static Optional<String> ofMonth(Matcher matcher, int name, int year) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Integer month = Table.MONTHS.get(matcher.group(name).toLowerCase(Locale.ROOT));
        return month == null
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%s-%02d", matcher.group(year), month));
    }
}
