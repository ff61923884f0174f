// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.text.phrase.Language.NounAt;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English: its words, and the nouns of counts, such as "government services" of "417 government services". */
final class EnglishLanguage extends Language {
    /** The greatest number of words of a noun. */
    private static final int MAX_NOUN = 5;

    /** The first character after the Latin letters. */
    private static final char FIRST_NOT_LATIN = 0x250;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Plurals that mostly precede another noun, as in "sports facilities". */
    private static final Set<String> ATTRIBUTIVE = words("""
        arts communications customs economics electronics goods logistics robotics sales savings securities sports
        statistics telecommunications textiles
        """);

    private static final Set<String> NO_PLURALS = words("""
        afterwards always besides equals news overseas perhaps series sometimes upwards yes
        """);

    private static final Set<String> IRREGULAR_PLURALS = words("""
        people children men women cattle personnel staff aircraft sheep swine fish poultry livestock media data criteria
        police faculty alumni feet mice geese indices
        """);

    /** Forms of verbs that are not part of a noun, so that "85 met the standard" does not count "met". */
    private static final Set<String> VERBS = words("""
        agree agreed applied appeared arrived ate attended became believe believed belong belonged bought brought came
        caught chose consider considered cite cited depend die died disagree disagreed drank drew drove earn enjoyed
        equals exist existed expect expressed felt flew fought gave get go got graduated happened knew know lasted lay
        lie lied lived looked meant met occurred own participate participated prefer preferred ran rang rated rely
        remain replied reply respond responded rode said sang sat saw say seem seek sent showed slept sought spent spoke
        stayed stood suffer suffered swam swear swore taught think thought threw told took understand voted wanted went
        win won wore worked write wrote
        """);

    /** Verbs that are also nouns, and are not counted if no plural follows: "12 million work in tourism". */
    private static final Set<String> VERBS_OR_NOUNS = words("""
        accept account apply attend benefit blame choose commute comprise consist contribute cover cut do drink drive
        eat employ enter export face fear feel find form have hold hope import include join lack lead leave like live
        look make meet move need offer operate oppose pass pay plan play produce provide qualify rank rate read receive
        reject rent report represent return run rely sell serve show sleep smoke speak spend stand start stay stop study
        support take talk travel trust try use visit vote wait walk want watch wear wish work worry
        """);

    /** Forms of verbs in the present and the past that can follow a subject and precede a number. */
    private static final Set<String> FINITE = words("""
        beat brings built comprises constitutes contains contributed contributes costs covers dealt demands equals found
        generates had has held hurt includes keeps leads led left lends lies lost means needs owns paid pays produces
        provides put ran receives remains represents requires sells shares sold spends spread stands struck takes won
        yields
        """);

    /** Nouns in -ing. */
    private static final Set<String> NOUNS_IN_ING = words("""
        advertising banking borrowing breeding building catering clothing engineering farming fishing housing lending
        logging manufacturing mining printing processing publishing quarrying retailing shipping spending tooling
        trading
        """);

    /** Words in -ed that count persons. */
    private static final Set<String> NOUNS_IN_ED = words("""
        disabled employed injured insured seed self-employed unemployed wounded
        """);

    @Override
    void addWords(WordTable table) {
        table.addFile("en.tsv");
    }

    /** Returns whether a word is an adverb in -ly, such as "sharply". */
    @Override
    boolean isFiller(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return token.kind() == Token.Kind.WORD
                && !token.isKnown()
                && tokens.text().startsWith("ly", token.end() - 2)
                && token.end() - token.start() > 4;
    }

    /**
     * Returns the words up to the first plural: "free trade zone policies". Plurals that directly follow one another,
     * and one after an attributive plural, belong to the noun: "sports facilities". Without a plural, the noun is one
     * word.
     */
    @Override
    @Nullable
    NounAt nounAt(Tokens tokens, int index) {
        int end = index;
        int i = index;
        int words = 0;
        boolean isOpen = true;
        while (words < MAX_NOUN && isPartOfNoun(tokens, i, index) && isOpen) {
            boolean isJoined = isJoined(tokens, i + 1);
            String word = tokens.lower(i);
            boolean isPlural = !isJoined && isPlural(word);
            end = isPlural ? i + 1 : end;
            isOpen = !isPlural || ATTRIBUTIVE.contains(word) || isPlural(tokens.lower(i + 1));
            i = isJoined ? i + 2 : i + 1;
            words += isJoined ? 0 : 1;
        }
        if (end == index) {
            end = oneWord(tokens, index);
        }
        return end == index
                ? null
                : new NounAt(end, SPACE.matcher(tokens.text(index, end)).replaceAll(" "));
    }

    /** Returns whether a word is a form of a verb and not a noun: "accounted", "held". */
    static boolean isVerb(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        boolean isPast = word.endsWith("ed") && word.length() > 4 && !NOUNS_IN_ED.contains(word);
        return isPast || VERBS.contains(word) || FINITE.contains(word);
    }

    /** Returns whether a word is a participle in -ing and not a noun: "comprising". */
    static boolean isParticiple(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return word.endsWith("ing") && word.length() > 4 && !NOUNS_IN_ING.contains(word);
    }

    private static int oneWord(Tokens tokens, int index) {
        if (!isPartOfNoun(tokens, index, index) || (isNoNoun(tokens, index) && !isAfterPer(tokens, index))) {
            return index;
        }
        int end = index + 1;
        while (isJoined(tokens, end)) {
            end += 2;
        }
        return end;
    }

    /** Returns the words of a text as a set. */
    static Set<String> words(String text) {
        return Copies.set(List.of(text.strip().split("\\s+", -1)));
    }

    /** Returns whether a word without a plural after it is a verb or an adverb, or only precedes a noun. */
    private static boolean isNoNoun(Tokens tokens, int index) {
        String word = tokens.lower(index);
        boolean isForm = word.endsWith("ing") || word.endsWith("ly") || word.endsWith("ed");
        return VERBS_OR_NOUNS.contains(word)
                || tokens.has(index, Role.NOT_COUNTED_BEFORE)
                || (isForm && word.length() > 4 && !NOUNS_IN_ED.contains(word));
    }

    /** Returns whether "per" or "per 1,000" precedes a noun, which is then in the singular: "per visit". */
    private static boolean isAfterPer(Tokens tokens, int index) {
        return tokens.hasAny(index - 1, Role.PER, Role.PER_MILLE)
                || tokens.has(index - 2, Role.PER)
                || tokens.is(index - 1, '/');
    }

    private static boolean isPartOfNoun(Tokens tokens, int index, int first) {
        Token token = tokens.get(index);
        if (token.kind() != Token.Kind.WORD || tokens.first(index) >= FIRST_NOT_LATIN) {
            return false;
        }
        if (VERBS.contains(tokens.lower(index))) {
            return false;
        }
        return isNounWord(tokens, index) || isInsideNoun(tokens, index, first);
    }

    /** Returns whether a word with another role is part of a noun, as in "trade zone policies", "growth companies". */
    private static boolean isInsideNoun(Tokens tokens, int index, int first) {
        Token token = tokens.get(index);
        boolean isLabel =
                index > first ? token.hasAny(Role.NOT_COUNTED_BEFORE, Role.CHANGE_NOUN) : isOnlyLabel(token.word());
        boolean isPlural = isPlural(tokens.lower(index)) && !tokens.isNumber(index + 1);
        return isLabel
                && !token.has(Role.STOP)
                && (isPlural || tokens.isWord(index + 1) && isNounWord(tokens, index + 1));
    }

    /** Returns whether the only role of a word is to precede numbers that are not figures: "building". */
    private static boolean isOnlyLabel(Word word) {
        return word.has(Role.NOT_COUNTED_BEFORE)
                && word.meanings().stream()
                        .allMatch(meaning -> meaning.role() == Role.NOT_COUNTED_BEFORE || isNeutral(meaning.role()));
    }

    /** Returns whether a word is unknown to the tables, or only a noun. */
    private static boolean isNounWord(Tokens tokens, int index) {
        return tokens.get(index).word().meanings().stream().allMatch(meaning -> isNeutral(meaning.role()));
    }

    private static boolean isNeutral(Role role) {
        return role == Role.NOUN || role == Role.ADDRESS || role == Role.PERSON;
    }

    /** Returns whether a hyphen joins two words: "star-rated". */
    private static boolean isJoined(Tokens tokens, int index) {
        return tokens.isHyphen(index) && tokens.isWord(index + 1);
    }

    private static boolean isPlural(String lower) {
        boolean isRegular = lower.length() > 2
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !lower.endsWith("'s")
                && !NO_PLURALS.contains(lower);
        return isRegular || IRREGULAR_PLURALS.contains(lower);
    }
}
