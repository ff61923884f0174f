// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.RegionNotFoundException;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proposes the regions of texts, and asks about those that are the names of several regions. */
final class RegionProposal {
    /** The share of texts that are regions, in per cent, with which the others are regions without a code. */
    private static final int MOST = 60;

    private static final int MAX_SHOWN = 12;
    private static final int MAX_WORDS = 4;

    /** The European Union since the withdrawal of the United Kingdom. */
    private static final String CURRENT_UNION = "group:EU27_2020";

    private static final int FIRST_YEAR_OF_UNION = 2020;

    private final Draft draft;
    private final Set<String> totals;
    private Set<String> omitted = Set.of();

    /** The last year of the table, which tells the composition of a group. */
    private final OptionalInt lastYear;

    /**
     * Creates a proposal.
     *
     * @param draft the parts that have been found
     * @param totals the texts that are totals of the others and are read, which are no regions of the registry
     * @param lastYear the last year of the table, if it is known
     */
    RegionProposal(Draft draft, Set<String> totals, OptionalInt lastYear) {
        this.draft = draft;
        this.totals = totals;
        this.lastYear = lastYear;
    }

    /**
     * Proposes the regions of a dimension.
     *
     * @param part the dimension in words
     * @param texts the regions of its texts
     * @param periods returns the periods for which a text has rows
     */
    void propose(String part, RegionTexts texts, Function<String, Set<String>> periods) {
        Mapping user = draft.user();
        omitted = new HashSet<>(draft.mapping().build().over(user).omitted().getOrDefault("region", List.of()));
        Map<String, Region> given = user.regions().byCode();
        decideUnions(texts, given);
        texts.byText().forEach((text, region) -> {
            if (!given.containsKey(text)) {
                draft.mapping().region(text, region);
            }
        });
        draft.find(
                part,
                "region",
                texts.byText().size() + " of " + texts.size() + " texts are regions"
                        + (texts.language().isEmpty() ? "" : " in " + texts.language())
                        + (texts.byText().isEmpty() ? "" : ", such as ")
                        + texts.byText().entrySet().stream()
                                .limit(3)
                                .map(each -> Text.quote(each.getKey()) + " "
                                        + each.getValue().code())
                                .collect(Collectors.joining(", ")));
        texts.ambiguous().forEach((text, candidates) -> {
            if (!given.containsKey(text) && !isOmitted(text)) {
                ask(text, candidates);
            }
        });
        askForDivisions(part, texts);
        others(part, texts);
        sameRegions(texts, periods);
    }

    /** Asks about two texts that are one region for the same period, and tells about others. */
    private void sameRegions(RegionTexts texts, Function<String, Set<String>> periods) {
        Map<Region, String> first = new HashMap<>();
        texts.byText().forEach((text, found) -> {
            Region region = draft.user().regions().byCode().getOrDefault(text, found);
            String other = isOmitted(text) ? null : first.putIfAbsent(region, text);
            if (other == null) {
                return;
            }
            String both = Text.quote(other) + " and " + Text.quote(text) + " are both the region " + region.code();
            if (Collections.disjoint(periods.apply(other), periods.apply(text))) {
                draft.remark(both);
            } else {
                draft.ask(
                        both + " for the same period",
                        List.of(
                                new Question.Alternative(
                                        "the second is another region",
                                        Answers.region(
                                                text,
                                                local(text, new LinkedHashSet<>())
                                                        .code())),
                                new Question.Alternative(
                                        "the second is not read", Answers.omit("region", List.of(text)))));
            }
        });
    }

    /** Reads a name of two compositions of the European Union as that from 2020, if the table is not older. */
    private void decideUnions(RegionTexts texts, Map<String, Region> given) {
        if (lastYear.isEmpty() || lastYear.getAsInt() < FIRST_YEAR_OF_UNION) {
            return;
        }
        for (String text : List.copyOf(texts.ambiguous().keySet())) {
            texts.ambiguous().getOrDefault(text, List.of()).stream()
                    .filter(region ->
                            !given.containsKey(text) && region.code().toString().equals(CURRENT_UNION))
                    .findFirst()
                    .ifPresent(union -> {
                        texts.decide(text, union);
                        draft.remark(Text.quote(text) + " is read as the union from 2020, " + union.code()
                                + ", because the table has the year " + lastYear.getAsInt());
                    });
        }
    }

    /** Asks whether codes are those of countries, or of the divisions of one. */
    private void askForDivisions(String part, RegionTexts texts) {
        List<DivisionCodes> open = texts.openDivisions();
        Map<String, Region> given = draft.user().regions().byCode();
        if (open.isEmpty() || given.keySet().containsAll(open.get(0).byText().keySet())) {
            return;
        }
        List<Question.Alternative> answers = new ArrayList<>();
        if (texts.unknown().isEmpty()) {
            answers.add(new Question.Alternative("they are countries", answer(texts.byText())));
        }
        open.stream()
                .limit(MAX_SHOWN)
                .forEach(each -> answers.add(new Question.Alternative(
                        "they are divisions of " + each.country().name(), answer(each.byText()))));
        draft.ask(
                "Codes " + shown(List.copyOf(open.get(0).byText().keySet())) + " of " + part + " have several readings",
                answers);
    }

    private static String answer(Map<String, Region> regions) {
        Map<String, String> codes = new LinkedHashMap<>();
        regions.forEach((text, region) -> codes.put(text, region.code().toString()));
        return Answers.member("regions", codes);
    }

    private boolean isOmitted(String text) {
        return omitted.contains(text);
    }

    private void ask(String text, List<Region> candidates) {
        draft.ask(
                Text.quote(text) + " is the name of several regions",
                candidates.stream()
                        .limit(MAX_SHOWN)
                        .map(region -> new Question.Alternative(
                                region.name() + " (" + region.code() + ")",
                                answer(text, region.code().toString())))
                        .toList());
    }

    private static String answer(String text, String code) {
        return Answers.member("regions", text, code);
    }

    /** Reads texts that are not in the registry as regions without a code, if most texts are regions. */
    private void others(String part, RegionTexts texts) {
        Set<RegionCode> taken = new LinkedHashSet<>();
        totals.stream()
                .filter(text -> !draft.user().regions().byCode().containsKey(text))
                .forEach(text -> draft.mapping().region(text, local(text, taken)));
        List<String> unknown = texts.unknown().stream()
                .filter(text -> !draft.user().regions().byCode().containsKey(text)
                        && !isOmitted(text)
                        && !totals.contains(text))
                .toList();
        if (unknown.isEmpty() || draft.user().regions().otherScheme().isPresent()) {
            return;
        }
        if (texts.share() < MOST) {
            draft.ask(
                    unknown.size() + " of " + texts.size() + " texts of " + part
                            + " are not regions of the registry, such as " + shown(unknown),
                    List.of(
                            new Question.Alternative("they are other regions", "{\"otherRegions\": \"local\"}"),
                            new Question.Alternative("they are not read", Answers.omit("region", unknown))));
            return;
        }
        for (String text : unknown) {
            draft.mapping().region(text, local(text, taken));
        }
        draft.remark(unknown.size() + " of " + texts.size() + " texts of " + part
                + " are not in the registry and become regions of the scheme 'local': " + shown(unknown));
    }

    private static String shown(List<String> texts) {
        String more = texts.size() > MAX_SHOWN ? " and " + (texts.size() - MAX_SHOWN) + " more" : "";
        return texts.stream()
                        .limit(MAX_SHOWN)
                        .map(text -> Text.quote(text) + similar(text))
                        .collect(Collectors.joining(", "))
                + more;
    }

    private static String similar(String text) {
        try {
            Regions.named(text);
            return "";
        } catch (RegionNotFoundException notFound) {
            return notFound.candidates().stream()
                    .findFirst()
                    .map(region -> " (similar: " + region.name() + ", " + region.code() + ")")
                    .orElse("");
        }
    }

    private static Region local(String text, Set<RegionCode> taken) {
        String stem = text.strip().replaceAll("[^\\p{L}\\p{N}_.-]+", "_").replaceAll("^_+|_+$", "");
        RegionCode code = RegionCode.of(RegionScheme.LOCAL, stem.isEmpty() ? "region" : stem);
        for (int i = 2; !taken.add(code); i++) {
            code = RegionCode.of(RegionScheme.LOCAL, stem + "_" + i);
        }
        return Region.builder(code, RegionKind.OTHER).name("und", text).build();
    }

    /**
     * Proposes the region of a table without a dimension for it, by the only country that its titles name.
     *
     * @param titles the texts around the table
     * @param dimensions the columns that may have regions
     * @param usual the code of the usual region of the publisher, or an empty text
     */
    void proposeDefault(List<String> titles, Set<String> dimensions, String usual) {
        if (draft.user().regions().defaultRegion().isPresent()) {
            return;
        }
        Map<Region, String> named = new LinkedHashMap<>();
        titles.forEach(title -> countries(title).forEach(named::putIfAbsent));
        if (named.size() == 1) {
            Map.Entry<Region, String> only = named.entrySet().iterator().next();
            draft.mapping().region(only.getKey());
            draft.find("region", only.getKey().code().toString(), Text.quote(only.getValue()) + " is in the title");
            return;
        }
        List<Question.Alternative> answers = new ArrayList<>();
        named.keySet().stream()
                .limit(MAX_SHOWN)
                .forEach(region -> answers.add(new Question.Alternative(
                        "the region is " + region.name(),
                        Answers.text("region", region.code().toString()))));
        Regions.find(usual)
                .filter(region -> !named.containsKey(region))
                .ifPresent(region -> answers.add(
                        new Question.Alternative("the region is " + region.name(), Answers.text("region", usual))));
        List<String> areas =
                dimensions.stream().filter(HeaderWord.REGION::matches).toList();
        areas.forEach(name -> answers.add(new Question.Alternative(
                Text.quote(name) + " has regions of your own",
                Answers.meaning(name, "region").replaceAll("}$", ", \"otherRegions\": \"local\"}"))));
        if (answers.isEmpty()) {
            answers.add(new Question.Alternative("it is one region", "{\"region\": \"…\"}"));
        }
        dimensions.stream()
                .filter(name -> !areas.contains(name))
                .limit(3)
                .forEach(name -> answers.add(new Question.Alternative(
                        Text.quote(name) + " has the regions", Answers.meaning(name, "region"))));
        draft.ask("No column and no title names a region", answers);
    }

    /** Returns the countries that a text names. */
    private static Map<Region, String> countries(String title) {
        Map<Region, String> found = new LinkedHashMap<>();
        List<String> words = List.of(title.split("[\\s,;:()（）、，。：]+"));
        for (int length = MAX_WORDS; length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                String name = String.join(" ", words.subList(start, start + length));
                boolean isName = name.length() > 2 && Character.isUpperCase(name.codePointAt(0))
                        || !name.isEmpty() && name.codePoints().allMatch(Character::isIdeographic);
                if (isName) {
                    country(name).ifPresent(region -> found.putIfAbsent(region, name));
                }
            }
        }
        return found;
    }

    private static Optional<Region> country(String name) {
        try {
            return Optional.of(Regions.named(name, RegionKind.COUNTRY));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
