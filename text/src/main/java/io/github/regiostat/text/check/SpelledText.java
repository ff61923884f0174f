// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in which the units that its figures shorten or leave out are written out, so that a reader of figures finds
 * them: "149.4mt" as 149.4 million tonnes, and the bare numbers after a heading "(million tonnes)" with that unit.
 */
final class SpelledText {
    private static final Map<String, String> SHORT =
            Map.of("m", " million", "mt", " million tonnes", "mmt", " million tonnes", "bnt", " billion tonnes");
    private static final Pattern SHORT_UNIT =
            Pattern.compile("(?<=\\d)(?: ?(?:mt|m t|mmt|bn t)|m)(?![\\p{L}\\p{N}²³/%])");
    /** The unit of a number with decimals in years: "84.1 years", 84.1岁. */
    private static final Pattern YEARS = Pattern.compile("(?<=\\d\\.\\d{1,2})(?: ?周?岁| years?\\b(?! old))");

    private static final Pattern HEADING =
            Pattern.compile("[(（](?<bracket>[^()（）\\n]{1,40})[)）]|, (?<end>[^,.\\n(]{1,40})(?=[.:](?:\\s|$))");
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}.,/$€£¥￥-])[+−-]?"
            + "(?:(?<exact>\\d{1,3}(?:,\\d{3}){1,5}+(?:\\.\\d{1,10})?+|\\d{1,15}+\\.\\d{1,10}+)|\\d{1,15}+)(?![.,]?\\d)"
            + "(?! ?[(（]\\d{4} ?= ?100)(?=[ \\u3000]{0,3}(?:$|[;,；，。)(（、\\n|]|\\.(?:\\s|$)|->|→)"
            + "|(?<next> (?:and|in|to|from|for|against|versus|while|by|respectively)\\b))");
    /** Two numbers whose unit stands after the second: "from 8.0 to 7.4 percent". */
    private static final Pattern FROM_TO = Pattern.compile("(?<=\\b[Ff]rom )\\d[\\d,.]{0,20}(?= to \\d[\\d,.]{0,20}"
            + "(?<unit> ?(?:%|per ?cent|pct|yuan|[mbt]n|trn|[GTMk]Wh?|Mt"
            + "|[a-z]{1,5}illion(?: (?:yuan|people|tonnes|dollars|US dollars|euros))?)))");
    /**
     * The word between two levels that each have a unit; they are not a range: "from ¥9.87 trillion to ¥13.70
     * trillion".
     */
    private static final Pattern FROM_JOINT = Pattern.compile("\\b[Ff]rom [^\\s\\d]{0,4} ?\\d[\\d,.]{0,20}"
            + "(?: ?(?:%|[\\p{L}$€¥]{1,12})){1,3}(?<to> to )(?=[^\\s\\d]{0,4} ?\\d)");

    private static final String FROM = "from ";
    private static final Pattern ARROW = Pattern.compile("->|→");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s{0,80}\\n");

    private final List<MarkdownTable.Span> tables;
    private final String own;
    private final String text;
    private final Phrases reader;
    /** The words to insert, by position; they replace the short form that begins there. */
    private final TreeMap<Integer, Insertion> insertions = new TreeMap<>();

    private record Insertion(int end, String words) {}

    /**
     * @param own the text
     * @param text the text of the same length in which bars end the cells of tables
     * @param tableRows the characters of rows of tables, whose units stand in their headers
     * @param hasYears whether the data measure something in years, such as life expectancy
     * @param reader the reader of figures
     */
    SpelledText(String own, String text, BitSet tableRows, boolean hasYears, Phrases reader) {
        this.tables = MarkdownTable.of(own).stream().map(MarkdownTable::span).toList();
        this.own = own;
        this.text = text;
        this.reader = reader;
        Matcher unit = SHORT_UNIT.matcher(text);
        while (unit.find()) {
            String words = SHORT.get(unit.group().replace(" ", ""));
            insertions.put(unit.start(), new Insertion(unit.end(), words == null ? unit.group() : words));
        }
        Matcher years = YEARS.matcher(text);
        while (hasYears && years.find()) {
            insertions.put(years.start(), new Insertion(years.end(), ""));
        }
        Matcher first = FROM_TO.matcher(text);
        while (first.find()) {
            insertions.put(first.end(), new Insertion(first.end(), first.group("unit")));
        }
        Matcher joint = FROM_JOINT.matcher(text);
        while (joint.find()) {
            insertions.put(joint.start("to"), new Insertion(joint.end("to"), " ; "));
        }
        Matcher arrow = ARROW.matcher(text);
        while (arrow.find()) {
            insertions.put(arrow.start(), new Insertion(arrow.end(), " ; "));
        }
        Matcher end = BLANK_LINE.matcher(text);
        int start = 0;
        while (end.find()) {
            spell(start, end.start(), tableRows);
            start = end.end();
        }
        spell(start, text.length(), tableRows);
    }

    /** Returns whether a figure is a number of years with decimals. */
    static boolean isOfYears(String figure) {
        return YEARS.matcher(figure).find();
    }

    /** Writes the unit of a heading after the bare numbers of its paragraph. */
    private void spell(int start, int end, BitSet tableRows) {
        Matcher heading = HEADING.matcher(text).region(start, end);
        String unit = "";
        while (unit.isEmpty() && heading.find()) {
            if (isInTable(heading.start())) {
                return;
            }
            String named = heading.group("bracket") == null ? heading.group("end") : heading.group("bracket");
            unit = new UnitText(reader).of(named);
        }
        if (unit.isEmpty()) {
            return;
        }
        String words = FoldedText.isHan(unit.charAt(0)) ? unit : " " + unit;
        Matcher bare = BARE.matcher(text).region(heading.end(), end);
        while (bare.find()) {
            if (!tableRows.get(bare.start())
                    && !isInTable(bare.start())
                    && (bare.group("next") == null || bare.group("exact") != null)
                    && !YEAR.matcher(bare.group()).matches()) {
                boolean isFirst = " to".equals(bare.group("next"))
                        && text.regionMatches(true, Math.max(0, bare.start() - FROM.length()), FROM, 0, FROM.length());
                insertions.putIfAbsent(
                        bare.end(),
                        isFirst ? new Insertion(bare.end("next"), words + " ;") : new Insertion(bare.end(), words));
            }
        }
    }

    private boolean isInTable(int position) {
        return tables.stream().anyMatch(table -> table.contains(position));
    }

    /** Returns the figures, at their positions in the text itself. */
    List<Phrase> find() {
        if (insertions.isEmpty()) {
            return reader.find(text);
        }
        StringBuilder spelled = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        int position = 0;
        for (Map.Entry<Integer, Insertion> insertion : insertions.entrySet()) {
            position = copy(position, insertion.getKey(), spelled, origins);
            for (int i = 0; i < insertion.getValue().words().length(); i++) {
                origins.add(i == 0 ? position : insertion.getValue().end());
            }
            spelled.append(insertion.getValue().words());
            position = insertion.getValue().end();
        }
        copy(position, text.length(), spelled, origins);
        origins.add(text.length());
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : reader.find(spelled.toString())) {
            Phrase own = at(origins.get(phrase.start()), origins.get(phrase.end()), phrase);
            if (own != null) {
                found.add(own);
            }
        }
        return found;
    }

    private int copy(int from, int to, StringBuilder spelled, List<Integer> origins) {
        spelled.append(text, from, to);
        for (int i = from; i < to; i++) {
            origins.add(i);
        }
        return to;
    }

    private @Nullable Phrase at(int start, int end, Phrase phrase) {
        return start >= end
                ? null
                : new Phrase(
                        start,
                        end,
                        own.substring(start, end),
                        phrase.figure(),
                        phrase.claimed(),
                        phrase.change(),
                        phrase.refusal());
    }
}
