// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The terms of a text check: words of the languages, labels of the indicators, and names of regions. */
final class Lexicon {
    /** Names of parts of a municipality or province that are a common noun: 市 in 十省市, 县, 市辖区. */
    private static final Pattern ONLY_KIND = Pattern.compile("[市县]|市辖区|.*直辖县级行政区划");

    private static final String CHINESE = "zh";
    private static final String CHINA = "CN";

    /** Names of columns of values that name no indicator, since texts use these words for anything. */
    private static final Set<String> GENERAL_NAMES =
            Set.of(("amount data figure growth index indicator level number obs_value observation percent quantity rate"
                            + " ratio result share total value values 数值 数据 指标 合计 总计")
                    .split(" "));

    /** The unit or the whole at the end of the name of a published indicator. */
    private static final Pattern NOTE = Pattern.compile("(?:\\s*[(（][^()（）]*[)）]|, total|, all items)+$");

    /** The words that end the noun of a label. */
    private static final Pattern PREPOSITION =
            Pattern.compile(" (?:of|in|on|under|for|per|by|as|at|who|with|from|to) ");

    /** The part and the whole in the label of a share: "debt, % of GDP", 卫生支出占GDP比重. */
    private static final Pattern SHARE = Pattern.compile(
            "(?<part>.+?),? ?(?:as a (?:share|percentage|proportion) of|\\(?(?:in )?(?:%|percent|per cent) of|占)"
                    + " ?(?<whole>.+?)(?:\\)|的?(?:比重|比例|份额))?");

    private static final int MIN_LETTERS = 4;
    private static final int MIN_HAN = 2;
    /** The greatest length of the end of a label. */
    private static final int MAX_HAN = 12;

    private static final int MAX_LETTERS = 40;

    private final TermTrie<Term> terms = new TermTrie<>();
    private final LabelWords labelWords = new LabelWords();
    private final BitSet labelStarts = new BitSet();
    private final Set<String> codesOfData = new HashSet<>();
    private final Set<Region> regions;
    private final boolean hasYears;
    private final List<String> suffixes;
    private final List<String> peoples;

    Lexicon(DataIndex data) {
        this.regions = data.regions();
        this.hasYears = data.indicators().stream()
                .flatMap(indicator -> data.series(indicator).units.stream())
                .anyMatch(unit -> unit.toString().equals(IndicatorUnits.YEARS));
        data.regions().forEach(region -> codesOfData.add(region.code().toString()));
        RoleTable table = RoleTable.get();
        this.suffixes = texts(table.words(WordRole.ADMIN_SUFFIX));
        this.peoples = texts(table.words(WordRole.ETHNIC));
        table.words().forEach(word -> addWord(word, data));
        data.indicators().forEach(this::addLabels);
        addWithoutNotes(data.indicators());
        addHeads(data.indicators());
        addUsualLabels(table.words(WordRole.USUAL_LABEL));
        data.indicators().forEach(this::addGrown);
        data.indicators().forEach(this::addShare);
        new RegistryNames(data.countries(), data.regions()).forEach(this::addRegistered, this::addOtherName);
        data.regions().forEach(this::addRegionOfData);
    }

    TermTrie<Term> terms() {
        return terms;
    }

    private static List<String> texts(List<RoleTable.Word> words) {
        return words.stream().map(RoleTable.Word::text).toList();
    }

    /** Adds a word; a noun of places that is part of a label names no place: 酒店 of 酒店客房数, "Spain's airports". */
    private void addWord(RoleTable.Word word, DataIndex data) {
        boolean isOfLabel = FoldedText.isHan(word.text().charAt(0))
                ? data.isInLabel(word.text())
                : word.text().endsWith("s") && isWordOfLabel(word.text(), data);
        if (word.role() == WordRole.PLACE && isOfLabel) {
            term(word.text()).roles.add(WordRole.NEUTRAL);
            term(word.text()).roles.add(WordRole.PLACES);
        } else {
            addWord(word);
        }
    }

    /** Returns whether a label has a plural noun or its singular as a word. */
    private static boolean isWordOfLabel(String plural, DataIndex data) {
        String one = plural.substring(0, plural.length() - 1);
        return data.indicators().stream()
                .flatMap(indicator -> indicator.labels().values().stream())
                .flatMap(List::stream)
                .flatMap(label -> Arrays.stream(FoldedText.term(label).split(" ", -1)))
                .anyMatch(word -> word.equals(plural) || word.equals(one));
    }

    private void addWord(RoleTable.Word word) {
        switch (word.role()) {
            case REGION -> addAlias(word.text(), word.argument());
            case SHORT_REGION ->
                regions.stream()
                        .filter(region -> region.code().toString().equals(word.argument()))
                        .forEach(region -> addShort(word.text(), region));
            case ADMIN_SUFFIX, ETHNIC, ADVERB_ENDING, VERB_ENDING, PARTICIPLE_ENDING, CITY_SUFFIX, KEPT_SUFFIX -> {}
            case USUAL_LABEL,
                    CARDINAL,
                    YEARS,
                    EARLIER,
                    LATER,
                    AGO,
                    GROWTH_NOUN,
                    SPAN_START,
                    INWARD,
                    KIND_NOUN,
                    OTHER_SCOPE -> {}
            default -> {
                Term term = term(word.text());
                term.roles.add(word.role());
                if (!word.argument().isEmpty()) {
                    term.argument = word.argument();
                }
            }
        }
    }

    /** Adds a usual name, such as UK, of the region with a primary code. */
    private void addAlias(String name, String code) {
        addName(RegionReference.registered(name, code, codesOfData.contains(code)));
    }

    private Term term(String text) {
        return terms.computeIfAbsent(FoldedText.term(text), Term::new);
    }

    /** Adds the labels of an indicator, or its name if it has none, unless that is a word such as "value". */
    private void addLabels(Indicator<?> indicator) {
        for (String name : names(indicator)) {
            if (!indicator.labels().isEmpty() || !GENERAL_NAMES.contains(name)) {
                addLabel(name, indicator);
            }
        }
    }

    /**
     * Adds names of published indicators without their notes, unless they are labels of others: "GDP (current US$)".
     */
    private void addWithoutNotes(Iterable<Indicator<?>> indicators) {
        Map<String, List<Indicator<?>>> shortened = new LinkedHashMap<>();
        for (Indicator<?> indicator : indicators) {
            for (String name : names(indicator)) {
                String label = withoutNote(name);
                // "Exports (% of GDP)" is not a name of exports.
                boolean isOther = name.contains("%") && grown(label).isEmpty();
                if (!label.equals(name) && !isOther && !GENERAL_NAMES.contains(label)) {
                    shortened.computeIfAbsent(label, key -> new ArrayList<>()).add(indicator);
                }
            }
        }
        shortened.forEach((label, named) -> {
            if (term(label).indicators.isEmpty()) {
                named.forEach(indicator -> addLabel(label, indicator));
            }
        });
    }

    /** Adds the ends of labels that one indicator has, as words that may mean it: "price" of "average export price". */
    private void addHeads(Iterable<Indicator<?>> indicators) {
        Map<String, Set<Indicator<?>>> heads = new LinkedHashMap<>();
        for (Indicator<?> indicator : indicators) {
            for (String name : names(indicator)) {
                for (String head : heads(withoutNote(name))) {
                    heads.computeIfAbsent(head, key -> new LinkedHashSet<>()).add(indicator);
                }
            }
        }
        heads.forEach((head, named) -> {
            if (named.size() == 1 && !GENERAL_NAMES.contains(head)) {
                term(head).endOf.addAll(named);
            }
        });
    }

    /**
     * Returns the ends of a label in singular and plural, without what a preposition adds: "area" of "area under
     * coffee".
     */
    private static Set<String> heads(String label) {
        Set<String> heads = new LinkedHashSet<>();
        if (!label.isEmpty() && FoldedText.isHan(label.charAt(label.length() - 1))) {
            for (int start = Math.max(1, label.length() - MAX_HAN); start + MIN_HAN <= label.length(); start++) {
                heads.add(label.substring(start));
            }
            return heads;
        }
        String noun = PREPOSITION.split(label, 2)[0];
        for (int start = noun.length() == label.length() ? noun.indexOf(' ') + 1 : 0;
                start >= 0 && noun.length() - start >= MIN_LETTERS;
                start = noun.indexOf(' ', start) + 1) {
            String head = noun.length() - start > MAX_LETTERS ? "" : noun.substring(start);
            if (!head.isEmpty()) {
                heads.add(head);
                heads.add(head.endsWith("s") ? head.substring(0, head.length() - 1) : head + "s");
            }
            if (noun.indexOf(' ', start) < 0) {
                break;
            }
        }
        return heads;
    }

    private static String withoutNote(String name) {
        return NOTE.matcher(name).replaceAll("");
    }

    /** Returns the labels of an indicator, or its name if it has none, folded. */
    static List<String> names(Indicator<?> indicator) {
        return indicator.labels().isEmpty()
                ? List.of(FoldedText.term(indicator.name()))
                : indicator.labels().values().stream()
                        .flatMap(List::stream)
                        .map(FoldedText::term)
                        .toList();
    }

    private void addLabel(String label, Indicator<?> indicator) {
        String folded = FoldedText.term(label);
        addLabel(term(label), indicator);
        labelWords.add(folded);
        if (!folded.isEmpty()) {
            addForms(folded, indicator);
            labelStarts.set(folded.charAt(0));
        }
    }

    /** Adds an indicator to a label; it replaces an inflected form of another label. */
    private static void addLabel(Term term, Indicator<?> indicator) {
        term.clearForm();
        term.indicators.add(indicator);
    }

    /** Adds the plural of a phrase ("jobless rates"), and the singular before a noun of growth ("export growth"). */
    private void addForms(String label, Indicator<?> indicator) {
        char last = label.charAt(label.length() - 1);
        if (last < 'a' || last > 'z') {
            return;
        }
        boolean isPlural = last == 's' && !label.endsWith("ss");
        if (!isPlural && label.contains(" ")) {
            addForm(label + "s", "", indicator);
        }
        if (isPlural) {
            nounsOfGrowth().forEach(noun -> addForm(label.substring(0, label.length() - 1) + " ", noun, indicator));
        }
    }

    private Term addForm(String label, String noun, Indicator<?> indicator) {
        Term term = term(label + noun);
        if (term.isFree()) {
            term.isForm = true;
            term.nounLength = noun.length();
            term.indicators.add(indicator);
        }
        return term;
    }

    /** Adds the other usual words of a concept that a label of exactly one indicator names: "resident population". */
    private void addUsualLabels(List<RoleTable.Word> words) {
        Map<String, Set<Indicator<?>>> named = new HashMap<>();
        for (RoleTable.Word word : words) {
            Term term = term(word.text());
            if (!term.isForm && !word.argument().endsWith("?")) {
                named.computeIfAbsent(concept(word), concept -> new HashSet<>()).addAll(term.indicators);
                term.indicators.forEach(indicator -> labelWords.addConcept(concept(word), indicator));
            }
        }
        for (RoleTable.Word word : words) {
            Set<Indicator<?>> indicators = named.getOrDefault(concept(word), Set.of());
            Term term = term(word.text());
            if (indicators.size() == 1 && term.isFree()) {
                term.clearForm();
                term.isLoose = isLoose(word);
                term.indicators.addAll(indicators);
                labelStarts.set(FoldedText.term(word.text()).charAt(0));
            }
        }
    }

    /** Adds what an indicator is the growth of, with its other usual words: "GDP" and "economy" of "GDP growth". */
    private void addGrown(Indicator<?> indicator) {
        if (!PercentRule.isRate(indicator)) {
            return;
        }
        for (String name : names(indicator)) {
            String grown = grown(withoutNote(name));
            if (!grown.isEmpty()) {
                addWordsOfGrown(grown, indicator);
            }
        }
    }

    private void addWordsOfGrown(String grown, Indicator<?> indicator) {
        if (isWord(grown)) {
            // "The economy" is more than what grows in "economic growth", but 经济增长 is 经济增速.
            String stem = grown + (FoldedText.isHan(grown.charAt(0)) ? "" : " ");
            nounsOfGrowth().forEach(noun -> addForm(stem, noun, indicator).isGrown = true);
            return;
        }
        List<RoleTable.Word> usual = RoleTable.get().words(WordRole.USUAL_LABEL);
        addGrown(grown, false, indicator);
        heads(grown).stream().filter(head -> term(head).isFree()).forEach(head -> addGrown(head, true, indicator));
        usual.stream()
                .filter(word -> word.text().equals(grown))
                .flatMap(word -> usual.stream().filter(other -> concept(other).equals(concept(word))))
                .forEach(word -> addGrown(word.text(), isLoose(word), indicator));
    }

    private void addGrown(String text, boolean isLoose, Indicator<?> indicator) {
        Term term = term(text);
        if (term.isFree()) {
            term.clearForm();
            term.isGrown = true;
            term.isLoose = isLoose;
        }
        if (term.isGrown) {
            term.indicators.add(indicator);
            labelStarts.set(text.charAt(0));
        } else if (!isLoose) {
            term.indicators.forEach(levels -> labelWords.addGrowth(levels, indicator));
        }
    }

    /** Returns a label without its noun of growth, or empty text. */
    private static String grown(String label) {
        return nounsOfGrowth()
                .filter(label::endsWith)
                .map(noun -> label.substring(0, label.length() - noun.length()).strip())
                .min(Comparator.comparing(String::length))
                .orElse("");
    }

    private static Stream<String> nounsOfGrowth() {
        return RoleTable.get().words(WordRole.GROWTH_NOUN).stream().map(RoleTable.Word::text);
    }

    /** Adds the words for the wholes of an indicator that is a share: "GDP" and "gross domestic product" of debt. */
    private void addShare(Indicator<?> indicator) {
        if (!PercentRule.isRate(indicator)) {
            return;
        }
        List<RoleTable.Word> usual = RoleTable.get().words(WordRole.USUAL_LABEL);
        for (String name : names(indicator)) {
            Matcher share = SHARE.matcher(name);
            if (share.matches()) {
                String whole = share.group("whole");
                Set<String> wholes = new LinkedHashSet<>(Set.of(whole));
                usual.stream()
                        .filter(word -> word.text().equals(whole))
                        .flatMap(word ->
                                usual.stream().filter(other -> concept(other).equals(concept(word))))
                        .filter(word -> !isLoose(word))
                        .forEach(word -> wholes.add(word.text()));
                labelWords.addShare(indicator, share.group("part"), wholes);
            }
        }
    }

    /** Returns whether the data measure something in years. */
    boolean hasYears() {
        return hasYears;
    }

    private static String concept(RoleTable.Word word) {
        return word.argument().replaceAll("[?~]$", "");
    }

    private static boolean isLoose(RoleTable.Word word) {
        return word.argument().endsWith("?") || word.argument().endsWith("~");
    }

    /** Returns what the names of the indicators tell. */
    LabelWords labelWords() {
        return labelWords;
    }

    /** Returns the first characters of all labels. */
    BitSet labelStarts() {
        return labelStarts;
    }

    private void addRegistered(String code, boolean isFirstLevel, String language, String name) {
        if (ONLY_KIND.matcher(name).matches()) {
            return;
        }
        RegionReference.Maker region = spelled -> RegionReference.registered(spelled, code, false);
        addName(region.of(name));
        boolean isForeign = code.indexOf('-') == CHINA.length() && !code.startsWith(CHINA);
        // Without data of the division, its short name is that of a city: 马德里, 柏林, 莫斯科.
        if (language.startsWith(CHINESE) && !isForeign) {
            addShortChineseNames(name, isFirstLevel, region);
        }
    }

    /** Adds a name besides the display names, unless it is a word of the language such as 东部. */
    private void addOtherName(String code, String name) {
        if (!isWord(name)) {
            addName(RegionReference.registered(name, code, false));
        }
    }

    private boolean isWord(String name) {
        return peoples.contains(name) || !term(name).roles.isEmpty();
    }

    private void addRegionOfData(Region region) {
        RegionReference.Maker own = spelled -> RegionReference.ofData(spelled, region);
        for (Map.Entry<String, String> name : region.names().entrySet()) {
            addName(own.of(name.getValue()));
            if (name.getKey().equals("en") && name.getValue().endsWith("a")) {
                // "Andalusian", as "Italian" is among the other names of countries.
                addName(own.of(name.getValue() + "n"));
            }
            if (name.getKey().startsWith(CHINESE)) {
                boolean isFirstLevel = region.kind() == RegionKind.FIRST_LEVEL_DIVISION;
                addShortChineseNames(name.getValue(), isFirstLevel, own);
                addWithoutSuffix(name.getValue(), isFirstLevel, own);
            }
        }
        for (var other : region.otherNames()) {
            String name = other.text();
            if (UsualNames.isUsual(other.language(), other.type().code(), name) && !isWord(name)) {
                addName(own.of(name));
            } else if (other.language().startsWith(CHINESE) && name.length() == 1) {
                addShort(name, region);
            }
        }
    }

    /** Adds a name of one character, such as 粤, which counts only in a list: 粤、苏、浙三省. */
    private void addShort(String name, Region region) {
        term(name).weakNames.add(RegionReference.ofData(name, region));
    }

    /** Adds 云南 for 云南省, and 大理州 for 大理白族自治州. */
    private void addShortChineseNames(String name, boolean isFirstLevel, RegionReference.Maker region) {
        if (isFirstLevel) {
            addWithoutSuffix(name, true, region);
        } else {
            addWeakName(name, region);
        }
        for (String suffix : suffixes) {
            String kept = name.endsWith(suffix) ? keptSuffix(suffix) : "";
            if (!kept.isEmpty()) {
                String stem = withoutPeoples(name.substring(0, name.length() - suffix.length()));
                if (stem.length() >= 2) {
                    addName(region.of(stem + kept));
                }
            }
        }
    }

    /** Returns the end of a suffix that short names keep, or empty text. */
    private static String keptSuffix(String suffix) {
        for (RoleTable.Word kept : RoleTable.get().words(WordRole.KEPT_SUFFIX)) {
            if (suffix.endsWith(kept.text())) {
                return kept.text();
            }
        }
        return "";
    }

    private void addWeakName(String name, RegionReference.Maker region) {
        for (String suffix : suffixes) {
            String stem =
                    name.endsWith(suffix) ? withoutPeoples(name.substring(0, name.length() - suffix.length())) : "";
            if (stem.length() >= 2) {
                term(stem).weakNames.add(region.of(stem));
                return;
            }
        }
    }

    private String withoutPeoples(String stem) {
        String shortened = stem;
        boolean isShortened = true;
        while (isShortened) {
            isShortened = false;
            for (String people : peoples) {
                if (shortened.endsWith(people) && shortened.length() > people.length() + 1) {
                    shortened = shortened.substring(0, shortened.length() - people.length());
                    isShortened = true;
                }
            }
        }
        return shortened;
    }

    /**
     * Adds a name without its suffix, but not 纽约 for 纽约州: states are called like cities and countries, and those that
     * are not have a short name in the registry.
     */
    private void addWithoutSuffix(String name, boolean isFirstLevel, RegionReference.Maker region) {
        for (String suffix : suffixes) {
            if (name.endsWith(suffix) && name.length() > suffix.length() + 1) {
                if (!isFirstLevel || keptSuffix(suffix).isEmpty()) {
                    addName(region.of(name.substring(0, name.length() - suffix.length())));
                }
                return;
            }
        }
    }

    private void addName(RegionReference added) {
        List<RegionReference> names = term(added.name()).names;
        for (RegionReference name : names) {
            if (name.isSame(added)) {
                return;
            }
        }
        names.add(added);
    }

    /** Returns the regions with a name, as it is spelled in a text: those of the data if there are any. */
    static List<RegionReference> named(Term term, String spelled) {
        List<RegionReference> found = new ArrayList<>(1);
        List<RegionReference> ofData = new ArrayList<>(1);
        for (RegionReference name : term.names) {
            if (name.name().equals(spelled)) {
                found.add(name);
                if (name.isOfData()) {
                    ofData.add(name);
                }
            }
        }
        return ofData.isEmpty() ? found : ofData;
    }
}
