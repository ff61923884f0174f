// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ResourceLines;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of units, read once from {@code units.tsv}: role, value, words and languages. */
final class UnitWords {
    /** The most parts of a word in the table, such as six in "change compared with the previous year". */
    static final int MAX_PARTS = 10;

    private static final String FILE = "units.tsv";
    private static final String EXACT_CASE = "!";
    private static final int MIN_FOLDED = 5;
    private static final UnitWords WORDS = read();

    /**
     * What a word can be.
     *
     * @param roles the roles with their values
     * @param languages the languages of which the word is evidence
     */
    record Meaning(Map<UnitRole, String> roles, Set<String> languages) {
        Meaning() {
            this(new EnumMap<>(UnitRole.class), new HashSet<>());
        }
    }

    private final Map<String, Meaning> exact = new HashMap<>();
    private final Map<String, Meaning> byLowerCase = new HashMap<>();
    private final Set<String> currencies = legalTenders();

    private UnitWords() {}

    static UnitWords words() {
        return WORDS;
    }

    private static UnitWords read() {
        UnitWords words = new UnitWords();
        ResourceLines.forEach(UnitWords.class.getResourceAsStream(FILE), FILE, line -> words.add(line.split("\t", -1)));
        words.addFolded();
        return words;
    }

    private void add(String[] columns) {
        boolean isExact = columns[0].endsWith(EXACT_CASE);
        UnitRole role = UnitRole.ofCode(isExact ? columns[0].substring(0, columns[0].length() - 1) : columns[0]);
        for (String word : columns[2].split("\\|", -1)) {
            String key = UnitLexer.key(isExact ? word : word.toLowerCase(Locale.ROOT));
            Meaning meaning = (isExact ? exact : byLowerCase).computeIfAbsent(key, added -> new Meaning());
            meaning.roles().putIfAbsent(role, columns[1]);
            Stream.of(columns[3].split(",")).filter(tag -> !tag.isEmpty()).forEach(meaning.languages()::add);
        }
    }

    /** Adds long words without their accents, as in "milhoes". */
    private void addFolded() {
        for (Map.Entry<String, Meaning> entry : Copies.map(byLowerCase).entrySet()) {
            String folded = UnitLexer.folded(entry.getKey());
            if (folded.length() >= MIN_FOLDED) {
                byLowerCase.putIfAbsent(folded, entry.getValue());
            }
        }
    }

    /** Returns what a word can be, or null if the table does not have it. */
    @Nullable
    Meaning find(String key) {
        Meaning found = exact.get(key);
        return found == null ? byLowerCase.get(key.toLowerCase(Locale.ROOT)) : found;
    }

    /** Returns whether a word is the ISO 4217 code of a currency that a country has today. */
    boolean isCurrency(String word) {
        return currencies.contains(word);
    }

    /** Returns the codes of currencies of today that are not also codes of countries or words such as ALL. */
    private static Set<String> legalTenders() {
        Set<String> codes = Stream.of(Locale.getISOCountries())
                .flatMap(country -> Stream.ofNullable(Currency.getInstance(new Locale("", country))))
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        Set<String> countries =
                Stream.of(Locale.getISOCountries()).map(UnitWords::alpha3).collect(Collectors.toSet());
        codes.removeAll(countries);
        codes.removeAll(List.of("ALL", "TOP", "TRY", "CUP", "PEN", "MAD", "GEL"));
        return Copies.set(codes);
    }

    private static String alpha3(String country) {
        try {
            return new Locale("", country).getISO3Country();
        } catch (MissingResourceException unknown) {
            return country;
        }
    }
}
