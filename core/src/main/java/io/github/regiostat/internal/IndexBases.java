// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of the base of an index in publications, such as {@code 2015=100} for the base {@code 2015}. */
public final class IndexBases {
    private static final Pattern EQUATION = Pattern.compile("([^()=]+?)\\s*=\\s*100(?:\\.0+)?(?: ?%)?");
    /** Periods in their canonical form, such as 2010-12, which is a month and not the years from 2010 to 2012. */
    private static final Pattern PERIOD =
            Pattern.compile("[0-9]{4}(?:-(?:[0-9]{2}|[A-Z][0-9]{1,3}))?(?:-[0-9]{2})?(?:[/@].*)?");

    private static final Pattern AVERAGE =
            Pattern.compile("(?iu)(?:(?:average|avg\\.?|mean|durchschnitt|mittel|moyenne|media|ø|⌀"
                    + "|promedio)(?: (?:of|von|der jahre|de|del|di))? )([0-9]{4}) ?(?:[-–—/]|to|bis|à|a) ?([0-9]{4})"
                    + "|([0-9]{4}) ?[-–—/] ?([0-9]{4}) (?:average|avg\\.?|mean)");
    /** A period behind a word for a base, such as {@code base 2015} and {@code index 2015}. */
    private static final Pattern NAMED_PERIOD =
            Pattern.compile("(?iu)(?:base|base year|basis|basisjahr|index|ref(?:erence)?"
                    + " year|reference period|année de base|base année|año base|基期)"
                    + " ?:? ?([0-9]{4}(?:-[0-9]{2}|-Q[1-4])?)");

    private static final Pattern AVERAGE_OF_YEAR = Pattern.compile(
            "(?iu)(?:(?:annual |yearly )?(?:average|avg\\.?|mean)(?: of)? )([0-9]{4})|([0-9]{4}) (?:annual )?"
                    + "(?:average|avg\\.?|mean)");
    private static final Map<Pattern, String> MOVING = moving();

    private IndexBases() {}

    private static Map<Pattern, String> moving() {
        Map<Pattern, String> moving = new LinkedHashMap<>();
        add(
                moving,
                "(?:im )?vorjahr(?:e?s)?|ann[ée]e pr[ée]c[ée]dente|a[ñn]o anterior|anno precedente|ano anterior"
                        + "|vorig jaar|voorgaand jaar|prev\\.? year|year (?:earlier|before|ago)|year-?ago",
                "previous year");
        add(
                moving,
                "vormonat|mois pr[ée]c[ée]dent|mes anterior|m[êe]s anterior|mese precedente|prev\\.? month"
                        + "|month (?:earlier|before|ago)",
                "previous month");
        add(
                moving,
                "vorquartal|trimestre (?:pr[ée]c[ée]dent|anterior|precedente)|prev\\.? quarter",
                "previous quarter");
        add(
                moving,
                "vorjahresmonat|(?:same|corresponding) month (?:a|one) year (?:earlier|ago)|same month last year",
                "same month of the previous year");
        add(
                moving,
                "vorjahresquartal|(?:same|corresponding) quarter (?:a|one) year (?:earlier|ago)"
                        + "|same quarter last year",
                "same quarter of the previous year");
        add(moving, "vorperiode|p[ée]riode pr[ée]c[ée]dente|per[ií]odo anterior", "previous period");
        return moving;
    }

    private static void add(Map<Pattern, String> moving, String form, String canonical) {
        moving.put(Pattern.compile("(?iu)" + form), canonical);
    }

    /**
     * Returns the form to write for a base in another form, such as {@code previous year} for {@code Vorjahr}.
     *
     * @param base the base
     * @return the form, or empty if the base has that form, or is another name
     */
    public static Optional<String> canonical(String base) {
        Matcher equation = EQUATION.matcher(base.strip());
        if (equation.matches()) {
            return Optional.of(read(equation.group(1).strip()));
        }
        String plain = base.strip();
        Matcher average = AVERAGE.matcher(plain);
        if (average.matches()) {
            boolean isBefore = average.group(1) != null;
            return Optional.of(average.group(isBefore ? 1 : 3) + "/" + average.group(isBefore ? 2 : 4));
        }
        Matcher named = NAMED_PERIOD.matcher(plain);
        if (named.matches()) {
            return Optional.of(named.group(1));
        }
        Matcher year = AVERAGE_OF_YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(year.group(year.group(1) == null ? 2 : 1));
        }
        return MOVING.entrySet().stream()
                .filter(form -> form.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> PeriodForms.canonical(plain.toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns a base as it is written, whatever its form is in a document.
     *
     * @param base the base in a document
     * @return the form to write, or the base itself
     */
    public static String read(String base) {
        return PERIOD.matcher(base).matches() ? base : canonical(base).orElse(base);
    }
}
