// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code period-shapes.tsv}: which shapes of texts are periods, and which tokens are their parts. */
final class PeriodShapes {
    /** When a text of a shape is a period. */
    enum Strength {
        /** By itself. */
        ALONE,
        /** By itself; but none in the column is if there is a text of the shape without a reading. */
        WHOLE,
        /** In a column only, if each text of the shape has a reading. */
        COLUMN,
        /** In a column only that is named as years, if each text of the shape has a reading. */
        NAMED,
        /** In a column only, if the texts of the shape are consecutive periods. */
        SERIES
    }

    /** A rule that matches a shape, and the positions of the parts of the period by the name of their group. */
    record Match(PeriodNotation notation, Strength strength, Map<Character, Integer> positions) {}

    private record Rule(PeriodNotation notation, Strength strength, Pattern shape, List<Character> groups) {}

    private static final String FILE = "period-shapes.tsv";
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z])>");
    private static final Map<String, String> MACROS = Map.of(
            "{Y}", "(?<y>[YJR])(?:\\.?_?[ya]\\.?|_M\\.)?",
            "{Z}", "(?<z>[YJR])(?:\\.?_?[ya]\\.?)?",
            "{P}", "(?<p>N)(?:_?[ya]\\.?)?",
            "{c}", "(?:c['_])?",
            "{F}", "(?:f|A[_\\-]y|y_A)",
            "{o}", "(?:\\.|-?i)?");

    private final List<Rule> rules = new ArrayList<>();

    private PeriodShapes() {
        ResourceLines.forEach(
                PeriodShapes.class.getResourceAsStream(FILE), FILE, line -> rules.add(rule(line.split("\t", -1))));
    }

    /** Delays reading until the first use. */
    private static final class Holder {
        static final PeriodShapes SHAPES = new PeriodShapes();
    }

    static PeriodShapes get() {
        return Holder.SHAPES;
    }

    private static Rule rule(String[] columns) {
        String regex = columns[2];
        for (Map.Entry<String, String> macro : MACROS.entrySet()) {
            regex = regex.replace(macro.getKey(), macro.getValue());
        }
        List<Character> groups = new ArrayList<>();
        Matcher names = GROUP.matcher(regex);
        while (names.find()) {
            groups.add(names.group(1).charAt(0));
        }
        return new Rule(
                PeriodNotation.valueOf(columns[0]),
                Strength.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                Pattern.compile(regex),
                groups);
    }

    /** Returns the rules that match a shape, in the order of the file. */
    List<Match> matches(String shape) {
        List<Match> matches = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.shape().matcher(shape);
            if (matcher.matches()) {
                Map<Character, Integer> positions = new HashMap<>();
                rule.groups().forEach(name -> positions.put(name, matcher.start(name.toString())));
                matches.add(new Match(rule.notation(), rule.strength(), positions));
            }
        }
        return matches;
    }
}
