// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/comparability.md}, generated from the table of rules. */
final class ComparabilityPage {
    private static final int WIDTH = 120;

    private ComparabilityPage() {}

    static String text() {
        List<String> lines = new ArrayList<>();
        lines.add("# Comparability");
        lines.add("");
        paragraph(
                lines,
                "A measurement has traits, such as its price basis. Each calculation has one rule for each trait of"
                        + " its inputs. This page lists all rules. It is generated from the table in"
                        + " `io.github.regiostat.calculation.Calculation`.");
        traits(lines);
        rules(lines);
        lines.add("## Table");
        lines.add("");
        table(lines, "calculation", Arrays.asList(Calculation.values()), Calculation::description);
        Arrays.stream(Calculation.values())
                .forEach(calculation -> explanations(lines, calculation, calculation.description()));
        showing(lines);
        waysToAccept(lines);
        lines.add("## Regenerating this page");
        lines.add("");
        paragraph(lines, "A test compares this page with the table. To write the page after a change of the table:");
        lines.add("```sh");
        lines.add("mvn -q -pl core test -Dtest=ComparabilityPageTest -Dregiostat.write=true");
        lines.add("```");
        return String.join("\n", lines) + "\n";
    }

    private static void traits(List<String> lines) {
        lines.add("## Traits");
        lines.add("");
        lines.add("| trait | what it holds |");
        lines.add("|---|---|");
        Arrays.stream(Trait.values()).forEach(trait -> lines.add("| " + trait + " | " + meaningOf(trait) + " |"));
        lines.add("");
        paragraph(
                lines,
                "Statuses, confidentiality and sources are not traits: a result combines those of its inputs. A value"
                        + " may be unstated. In that case, the stated values must all be equal, the result is unstated"
                        + " in that trait, and the derivation has a note. Constant prices of 2015, unstated prices and"
                        + " constant prices of 2020 are rejected together.");
    }

    static String meaningOf(Trait trait) {
        return switch (trait) {
            case INDICATOR -> "the id and the definition, except for parts that are traits of their own";
            case UNIT -> "the kind of quantity and the unit; a national currency is that of the country of the region";
            case SCALE -> "whether there is a natural zero: km2 has one, °C has none";
            case REGION -> "the place";
            case COMPOSITION ->
                "the members of each group, on the last day of the period: of the region, the counterpart and the"
                        + " reference; of a partial sum, the members that it has";
            case TERRITORY ->
                "the statistical territory, such as China with or without Hong Kong, and its boundaries: on the last"
                        + " day"
                        + " of the period, or on the day that the region declares for all periods";
            case COUNTERPART -> "the counterpart regions and the direction";
            case DIMENSIONS -> "the categories in additional dimensions, such as sex or industry";
            case PERIOD -> "the period with its frequency and reporting year";
            case COLLECTION ->
                "the time of collection within the period, and whether values are at annual rates; the default of a"
                        + " growth rate is unstated, since it is collected like its level";
            case REFERENCE ->
                "of what whole, in what other region, and against a period how far back; the whole of a percentage"
                        + " includes its categories";
            case PRICE_BASIS ->
                "current, constant, chained or comparable prices; prices of the previous year are those of that year";
            case SEASONAL_ADJUSTMENT -> "the seasonal and calendar adjustment";
            case CONVERSION_BASIS ->
                "the basis of the exchange rates of a converted value; irrevocable fixed rates do not count";
            case GROWTH_BASIS -> "nominal or real, over what duration, whether an annual average";
            case INDEX_BASE -> "a fixed period, a moving base or a named region";
            case VINTAGE -> "the vintage of one publisher and title";
            case SAMPLING_ERROR -> "whether there is a margin of sampling error";
        };
    }

    private static void rules(List<String> lines) {
        lines.add("## Rules");
        lines.add("");
        lines.add("| mark | rule |");
        lines.add("|---|---|");
        lines.add("| = | equal in all inputs |");
        lines.add("| ≈ | equal, unless the call accepts the difference; the result is mixed in the trait |");
        lines.add("| u | used by the calculation, as the lists below explain |");
        lines.add("| × | absent: no input may have the trait |");
        lines.add("| · | free, because of a reason |");
        lines.add("");
        paragraph(
                lines,
                "A rejected call throws `NotComparableException`, which names the trait, both measurements and the"
                        + " constant that accepts the difference, if there is one. The derivation of a result lists"
                        + " accepted differences in its notes, and the mixed traits in `Derivation.mixed()`. A result"
                        + " has no label in a mixed trait. Two values that are mixed are never equal.");
    }

    private static void showing(List<String> lines) {
        lines.add("## Showing");
        lines.add("");
        paragraph(
                lines,
                "What puts figures side by side compares them too. What may be ranked or joined by a line is what may"
                        + " be subtracted, and what may be totalled is what may be summed. `Presentation` has these"
                        + " rules"
                        + " for programs that print their own tables and charts.");
        table(lines, "presentation", Arrays.asList(PresentationRules.values()), PresentationRules::description);
        Arrays.stream(PresentationRules.values()).forEach(shown -> explanations(lines, shown, shown.description()));
    }

    private static <R extends TraitRules> void table(
            List<String> lines, String title, List<R> rules, Function<R, String> description) {
        lines.add(Arrays.stream(Trait.values())
                .map(Trait::toString)
                .collect(Collectors.joining(" | ", "| " + title + " | ", " |")));
        lines.add("|---" + "|---".repeat(Trait.values().length) + "|");
        for (R row : rules) {
            lines.add(Arrays.stream(Trait.values())
                    .map(trait -> row.of(trait).mark())
                    .collect(Collectors.joining(" | ", "| " + description.apply(row) + " | ", " |")));
        }
        lines.add("");
    }

    private static void explanations(List<String> lines, TraitRules calculation, String description) {
        lines.add("### " + description.substring(0, 1).toUpperCase(Locale.ROOT) + description.substring(1));
        lines.add("");
        String equal = Stream.of(Trait.values())
                .filter(trait -> calculation.of(trait) instanceof Rule.Equal)
                .map(Trait::toString)
                .collect(Collectors.joining(", "));
        if (!equal.isEmpty()) {
            item(lines, "equal: " + equal);
        }
        Map<String, List<Trait>> byRule = new LinkedHashMap<>();
        for (Trait trait : Trait.values()) {
            Rule rule = calculation.of(trait);
            if (!(rule instanceof Rule.Equal)) {
                byRule.computeIfAbsent(" (" + rule.mark() + "): " + rule.explanation(), text -> new ArrayList<>())
                        .add(trait);
            }
        }
        byRule.forEach((rule, traits) ->
                item(lines, traits.stream().map(Trait::toString).collect(Collectors.joining(", ")) + rule));
        lines.add("");
    }

    private static void waysToAccept(List<String> lines) {
        lines.add("## Ways to accept a difference");
        lines.add("");
        paragraph(
                lines,
                "A call names each difference that it accepts. There is no global lenient mode. Another conversion"
                        + " basis is never accepted.");
        lines.add("| `Accept` | the difference |");
        lines.add("|---|---|");
        Arrays.stream(Accept.values())
                .forEach(accept -> lines.add("| `" + accept.name() + "` | " + meaningOf(accept) + " |"));
        lines.add("");
    }

    static String meaningOf(Accept accept) {
        return switch (accept) {
            case OTHER_VINTAGE -> "vintages of one publisher, such as `2024` and `2025-revised`";
            case OTHER_PRICE_BASIS -> "price bases, such as current prices and constant prices of 2015";
            case OTHER_SEASONAL_ADJUSTMENT -> "adjustments for seasonal or calendar effects";
            case OTHER_TERRITORY ->
                "territories, such as China with and without Hong Kong, or Sichuan before and after Chongqing left it,"
                        + " or"
                        + " the members of a group, such as the European Union before and after 2020";
            case UNSTATED_GROWTH_BASIS ->
                "a growth rate not specified as nominal or real, or real growth of a level at unstated prices";
            case OTHER_PERIOD ->
                "periods that overlap, such as a fiscal and a calendar year, or a flow of a quarter and a yearly stock";
            case OTHER_INDICATOR ->
                "percentages or growth rates of two indicators, such as exports and imports, or two series of one"
                        + " indicator with ids of their own";
            case OTHER_DIMENSIONS ->
                "a category or counterpart that the denominator lacks, such as GDP of an industry per inhabitant";
            case OTHER_WEIGHTS -> "weights of another period, such as annual weights of monthly indices";
            case BROADER_DEFLATOR -> "a deflator of a containing region or of all categories";
            case NOT_ADDITIVE -> "chained volumes, which do not add up to the volume of their total";
            case PLAIN_MEAN ->
                "a mean over time of ratios, such as monthly unemployment rates, without weights of their denominators";
            case INDEX_ACROSS_REGIONS ->
                "indices of two regions, whose level in the base period is 100 in both by definition";
            case INDEPENDENT_SAMPLES ->
                "margins of sampling error whose covariances are taken to be zero, so that the result has a margin";
            case WITHOUT_MARGIN ->
                "margins of sampling error that the result leaves out, since an input has none or there is no formula";
        };
    }

    private static void paragraph(List<String> lines, String text) {
        wrapped(lines, text, "", "");
        lines.add("");
    }

    private static void item(List<String> lines, String text) {
        wrapped(lines, text, "- ", "  ");
    }

    private static void wrapped(List<String> lines, String text, String first, String next) {
        StringBuilder line = new StringBuilder(first);
        String separator = "";
        for (String word : text.split(" ")) {
            if (line.length() + separator.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        lines.add(line.toString());
    }
}
