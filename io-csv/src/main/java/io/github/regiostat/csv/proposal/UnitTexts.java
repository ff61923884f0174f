// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.UnitStatement.Kind;
import io.github.regiostat.io.mapping.UnitRule;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit and the scale that a header, a cell of a unit row or column, or a line of a title states:
 * {@code Population (10,000 persons)} is "Population", counted in ten thousands of persons.
 *
 * <p>A text that looks like a unit, but is unknown or has several readings, is never read as a number without a scale:
 * its reading is marked as not understood, with the question in the evidence. Words come from {@code units.tsv}, the
 * grammar is {@link UnitGrammar}.
 */
final class UnitTexts {
    private static final int MAX_LENGTH = 400;
    private static final int MAX_UNIT = 200;
    private static final int MAX_TOKENS = 120;
    private static final String OPENING = "([{（［【〔";
    private static final String CLOSING = ")]}）］】〕";
    private static final String TRAILING = ",;:-–—/_|\"，；：、([（［【";
    private static final String UNKNOWN = "unknown unit";
    private static final String UNITS = "units";
    private static final int SHORT = 4;
    /** Endings of plurals and of women in brackets. */
    private static final Set<String> ENDINGS = Set.of(
            "s", "e", "es", "en", "n", "er", "x", "r", "innen", "in", "ne", "nes", "as", "os", "a", "i", "y", "ies");

    /** Words that except units in names of columns from the unit of a title. */
    private static final Pattern EXCEPTIONS =
            Pattern.compile("(?iu),? *(?:unless|except where|if not) (?:otherwise )?(?:stated|noted|"
                    + "indicated|specified)(?: otherwise)?|,? *(?:sofern|soweit|wenn) nicht anders "
                    + "(?:angegeben|vermerkt)|,? *sauf"
                    + " (?:indication|mention) contraire|,? *salvo (?:indicación|indicazione|indicação) (?:en "
                    + ")?contrari[oa]|,? *tenzij"
                    + " anders (?:vermeld|aangegeven)|,? *если не указано иное|，?除(?:另有说明|特别注明)外");

    private static final Set<UnitRole> DENOMINATORS =
            EnumSet.of(UnitRole.PER, UnitRole.WEAK_PER, UnitRole.CAPITA, UnitRole.PER_BEHIND);
    private static final Set<UnitRole> LABELS = EnumSet.of(UnitRole.LABEL, UnitRole.LABEL_IN);

    private UnitTexts() {}

    /**
     * Returns the name and the unit of a header.
     *
     * @param header the header, such as {@code GDP (亿元)} or {@code Exports, value (million USD)}
     * @return the reading; its unit is empty if the header states none
     */
    static UnitReading ofHeader(String header) {
        String text = Normalizer.normalize(header, Normalizer.Form.NFC).strip();
        List<UnitToken> tokens = tokens(text);
        if (tokens.isEmpty()) {
            return UnitReading.none(text);
        }
        return new Header(text, tokens, false).reading();
    }

    /**
     * Returns the unit of a text that is only a unit, such as {@code Mio. EUR} or {@code 千人}.
     *
     * @param text the text, such as a cell of a unit column
     * @return the reading with an empty name, or empty if the text is not a unit or has a name beside it, as a header
     */
    static Optional<UnitReading> ofUnitText(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return plain.length() > MAX_UNIT ? Optional.empty() : unitText(plain, tokens(plain));
    }

    private static Optional<UnitReading> unitText(String text, List<UnitToken> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitStatement> statement = UnitGrammar.parse(tokens, tokens);
        if (statement.isPresent()) {
            return statement.map(stated -> reading("", stated, text, text, UNITS));
        }
        UnitReading asHeader = new Header(text, tokens, false).reading();
        boolean isHeader = asHeader.unit().isPresent() && !asHeader.name().isEmpty();
        return !isHeader && UnitPart.isDoubtful(tokens) ? Optional.of(notUnderstood("", text, text)) : Optional.empty();
    }

    /**
     * Returns the unit that a line before or after a table states, such as {@code Unit: million euro}, {@code (in
     * thousands)} or {@code Angaben in Mio. Euro}.
     *
     * @param line the line
     * @return the reading, with the rest of the line as name; empty if the line states no unit
     */
    static Optional<UnitReading> inTitle(String line) {
        String text = EXCEPTIONS
                .matcher(Normalizer.normalize(line, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        List<UnitToken> tokens = tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (isLabel(tokens, i)) {
                return labelled(text, tokens, i);
            }
        }
        Optional<UnitStatement> whole = UnitGrammar.parse(tokens, tokens).filter(UnitPart::isUnitBesideOthers);
        if (whole.isPresent()) {
            return whole.map(stated -> reading("", stated, text, text, UNITS));
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Header(text, tokens, true).reading())
                        .filter(found -> found.unit().isPresent());
    }

    /** Returns whether "Unit:" or "Figures in" starts at an index. */
    private static boolean isLabel(List<UnitToken> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).isAny(LABELS)) {
            return false;
        }
        UnitToken next = tokens.get(at + 1);
        boolean isColon = next.is(UnitRole.SEPARATOR) && ":：".contains(next.text());
        return tokens.get(at).is(UnitRole.LABEL) && isColon
                || tokens.get(at).is(UnitRole.LABEL_IN) && at == 0 && (isColon || next.is(UnitRole.IN));
    }

    /** Reads the longest text after a label that is a unit, before a bracket closes or another label starts. */
    private static Optional<UnitReading> labelled(String text, List<UnitToken> tokens, int label) {
        int end = label + 2;
        while (end < tokens.size() && !CLOSING.contains(tokens.get(end).text()) && !isLabel(tokens, end)) {
            end += OPENING.contains(tokens.get(end).text()) ? closing(tokens, end) - end : 1;
        }
        if (end == label + 2) {
            return Optional.empty();
        }
        List<UnitToken> unit = tokens.subList(label + 2, end);
        int from = tokens.get(label).start();
        boolean isBracketed =
                label > 0 && OPENING.contains(tokens.get(label - 1).text()) && end < tokens.size();
        int cut = isBracketed ? tokens.get(label - 1).start() : from;
        String name = clean(text.substring(0, cut)
                + (end < tokens.size()
                        ? text.substring(tokens.get(isBracketed ? end : end - 1).end())
                        : ""));
        String evidence = text.substring(from, unit.get(unit.size() - 1).end());
        String written =
                text.substring(unit.get(0).start(), unit.get(unit.size() - 1).end());
        Optional<UnitStatement> statement = UnitGrammar.parse(unit, tokens);
        if (statement.isPresent()) {
            return statement.map(stated -> reading(name, stated, written, evidence, UNITS));
        }
        boolean isUnit = tokens.get(label).is(UnitRole.LABEL) || UnitPart.isDoubtful(unit);
        return isUnit ? Optional.of(notUnderstood(name, written, evidence)) : Optional.empty();
    }

    /** Returns the index after the bracket that closes the one at an index, or the end. */
    private static int closing(List<UnitToken> tokens, int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            depth += OPENING.contains(tokens.get(i).text()) ? 1 : 0;
            depth -= CLOSING.contains(tokens.get(i).text()) ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private static List<UnitToken> tokens(String text) {
        List<UnitToken> tokens = text.length() > MAX_LENGTH ? List.of() : withoutEndings(text, UnitLexer.tokens(text));
        return tokens.size() > MAX_TOKENS ? List.of() : tokens;
    }

    /** Returns the tokens without brackets that are the endings of words, as in "habitant(s)" and "Lehrer(innen)". */
    private static List<UnitToken> withoutEndings(String text, List<UnitToken> tokens) {
        List<UnitToken> others = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean isEnding = i > 0
                    && i + 2 < tokens.size()
                    && tokens.get(i).text().equals("(")
                    && tokens.get(i + 2).text().equals(")")
                    && tokens.get(i - 1).end() == tokens.get(i).start()
                    && isLatin(text.codePointBefore(tokens.get(i).start()))
                    && ENDINGS.contains(tokens.get(i + 1).text());
            if (isEnding) {
                i += 2;
            } else {
                others.add(tokens.get(i));
            }
        }
        return others;
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Returns the reading of a statement; several readings are a question in the evidence. */
    private static UnitReading reading(
            String name, UnitStatement statement, String written, String evidence, String counted) {
        @Nullable String question = statement.question();
        if (question == null) {
            try {
                return new UnitReading(name, Optional.of(statement.rule(counted)), evidence, true);
            } catch (IllegalArgumentException invalid) {
                // Such as a noun after "per" with a number in it.
                return notUnderstood(name, written, evidence);
            }
        }
        UnitRule unit = statement.openCurrency().orElseGet(() -> amount(written));
        return new UnitReading(name, Optional.of(unit), evidence + ": " + question, false);
    }

    private static UnitReading notUnderstood(String name, String written, String evidence) {
        return new UnitReading(name, Optional.of(amount(written)), evidence, false);
    }

    private static UnitRule amount(String written) {
        return own(written).orElseGet(() -> UnitRule.amount(UNKNOWN));
    }

    /** Returns a unit of its own with a text, or empty if no unit can have the text. */
    static Optional<UnitRule> own(String text) {
        try {
            return Optional.of(UnitRule.amount(text.strip()));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    /** Returns a name without spaces, commas and prepositions at its end. */
    private static String clean(String name) {
        String text = name.strip().replace('\u00A0', ' ').replaceAll(" {2,}", " ");
        int end = text.length();
        while (end > 0 && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isTrailing(char c) {
        return Character.isWhitespace(c) || TRAILING.indexOf(c) >= 0;
    }

    /** The reading of one header. */
    private static final class Header {
        private final String text;
        private final List<UnitToken> tokens;
        /** Whether the text is a line of a title, where words such as "years" at the end are not units. */
        private final boolean isTitle;

        private Header(String text, List<UnitToken> tokens, boolean isTitle) {
            this.text = text;
            this.tokens = tokens;
            this.isTitle = isTitle;
        }

        private UnitReading reading() {
            Optional<UnitReading> inBrackets = inBrackets();
            return inBrackets.or(this::whole).or(this::atEnd).orElseGet(() -> UnitReading.none(text));
        }

        /** Reads the texts in brackets, which may state one unit together: "(persons) (thousand)". */
        private Optional<UnitReading> inBrackets() {
            List<UnitToken> unit = new ArrayList<>();
            List<UnitToken> outside = new ArrayList<>();
            StringBuilder name = new StringBuilder();
            List<String> evidence = new ArrayList<>();
            int copied = 0;
            int next;
            for (int i = 0; i < tokens.size(); i = next) {
                next = isOpening(i) ? closing(tokens, i) : i + 1;
                if (next - i < 3) {
                    outside.addAll(tokens.subList(i, next));
                    continue;
                }
                List<UnitToken> inside = tokens.subList(i + 1, isClosing(next - 1) ? next - 1 : next);
                UnitPart part = UnitPart.of(inside, tokens);
                int start = tokens.get(i).start();
                int end = tokens.get(next - 1).end();
                if (part.isDoubtful()) {
                    String rest = clean(text.substring(0, start) + " " + text.substring(end));
                    String written = text.substring(
                            inside.get(0).start(), inside.get(inside.size() - 1).end());
                    return Optional.of(notUnderstood(rest, written, text.substring(start, end)));
                }
                if (!part.unit().isEmpty()) {
                    name.append(text, copied, start)
                            .append(rest(part, start, end))
                            .append(' ');
                    unit.addAll(part.unit());
                    unit.add(tokens.get(i));
                    evidence.add(text.substring(start, end));
                    copied = end;
                } else {
                    outside.addAll(inside);
                }
            }
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            String rest = clean(name.append(text.substring(copied)).toString());
            return Optional.of(ofBrackets(rest, unit, outside, String.join(" ", evidence)));
        }

        /** Returns the other words of a bracket with its brackets: "(provisional)". */
        private String rest(UnitPart part, int start, int end) {
            return part.others().isEmpty()
                    ? ""
                    : text.charAt(start) + clean(stripped(String.join("", part.others()))) + text.charAt(end - 1);
        }

        private static String stripped(String others) {
            int start = 0;
            while (start < others.length() && (" ,;:-–，；：、".indexOf(others.charAt(start)) >= 0)) {
                start++;
            }
            return others.substring(start);
        }

        private UnitReading ofBrackets(String name, List<UnitToken> unit, List<UnitToken> outside, String evidence) {
            String written = evidence.substring(1, evidence.length() - 1).strip();
            Optional<UnitStatement> statement = UnitGrammar.parse(unit, tokens);
            if (statement.isEmpty()) {
                return notUnderstood(name, written.replaceAll("[)\\]）］】〕] *[(\\[（［【〔]", ", "), evidence);
            }
            UnitStatement stated = statement.get();
            UnitGrammar.addFromName(stated, outside);
            boolean isGroup = stated.hasKind(Kind.COUNT)
                    && !stated.isStrong()
                    && !stated.hasPer()
                    && !unit.get(0).is(UnitRole.IN)
                    && !stated.hasUnit("persons")
                    && !stated.hasUnit("full-time equivalents");
            if (isGroup) {
                return new UnitReading(
                        name, Optional.of(amount(written)), evidence + ": a unit, or a group of the population", false);
            }
            return UnitTexts.reading(name, stated, written, evidence, counted(outside));
        }

        /** Returns what is counted if the unit text does not tell: the noun in the name, or "units". */
        private static String counted(List<UnitToken> name) {
            for (UnitToken token : name) {
                if (token.is(UnitRole.PERSONS)) {
                    return token.value(UnitRole.PERSONS);
                }
                if (token.is(UnitRole.THING)) {
                    return token.value(UnitRole.THING);
                }
            }
            return UNITS;
        }

        private boolean isOpening(int at) {
            return OPENING.contains(tokens.get(at).text());
        }

        private boolean isClosing(int at) {
            return CLOSING.contains(tokens.get(at).text());
        }

        /** Reads a header that is a unit as a whole, such as "Current prices, million euro" or "2015=100". */
        private Optional<UnitReading> whole() {
            Optional<UnitStatement> statement = UnitGrammar.parse(tokens, tokens);
            if (statement.isEmpty()) {
                return Optional.empty();
            }
            UnitStatement stated = statement.get();
            UnitToken first = tokens.get(0);
            boolean isNoun = first.is(UnitRole.PERSONS) || first.is(UnitRole.THING);
            int end = first.is(UnitRole.LABEL_IN) && stated.hasScale() ? 1 : 0;
            if (stated.hasPer() && (isNoun || first.is(UnitRole.NUMBER) && stated.hasKind(Kind.COUNT))) {
                end = firstDenominator();
            }
            if (end > 0 && end < tokens.size()) {
                int from = tokens.get(end).start();
                String evidence = text.substring(from);
                return Optional.of(
                        UnitTexts.reading(clean(text.substring(0, from)), stated, evidence, evidence, UNITS));
            }
            if (isNoun || !stated.isStrong() && !stated.isPricesOnly()) {
                return Optional.empty();
            }
            // "Percentage of households" is a name that states its unit.
            boolean isName = stated.hasKind(Kind.PERCENT) && (stated.hasGrowth() || !stated.hasUnit(""));
            return Optional.of(UnitTexts.reading(isName ? text : "", stated, text, text, UNITS));
        }

        private int firstDenominator() {
            int i = 0;
            while (i < tokens.size() && !tokens.get(i).isAny(DENOMINATORS)) {
                i++;
            }
            return i;
        }

        /** Reads a unit at the end: after a separator, after "in", or after the last word of the name. */
        private Optional<UnitReading> atEnd() {
            int last = lastPart();
            for (int i = 1; i < tokens.size(); i++) {
                boolean isSeparator = UnitPart.isBoundary(tokens, i - 1);
                if (tokens.get(i).is(UnitRole.SEPARATOR)) {
                    continue;
                }
                boolean isStart = isSeparator
                        || tokens.get(i - 1).is(UnitRole.IN)
                        || tokens.get(i).is(UnitRole.IN);
                Optional<UnitStatement> statement = isStart ? statement(i, isSeparator) : Optional.empty();
                if (statement.isPresent()) {
                    return Optional.of(suffix(i, statement.get()));
                }
            }
            Optional<UnitReading> found = last == 0
                    ? afterWord()
                    : amongParts().or(() -> doubtful(last)).or(this::inFirstPart);
            return found.or(this::doubtfulRate);
        }

        /** Reads "per 1,000" or "in thousands" among words that are not understood, which must not be lost. */
        private Optional<UnitReading> doubtfulRate() {
            int rate = UnitPart.rateFrom(tokens);
            int unit = rate > 0 ? rate : UnitPart.unitFrom(tokens);
            if (unit == 0 && rate != 0) {
                return Optional.of(notUnderstood(text, text, text));
            }
            return unit <= 0 ? Optional.empty() : Optional.of(doubtfulFrom(unit));
        }

        private UnitReading doubtfulFrom(int start) {
            int from = tokens.get(start).start();
            String evidence = text.substring(from).strip();
            return notUnderstood(clean(text.substring(0, from)), evidence, evidence);
        }

        private int lastPart() {
            int last = tokens.size() - 1;
            while (last > 0 && !UnitPart.isBoundary(tokens, last - 1)) {
                last--;
            }
            return last;
        }

        /** Reads parts between others: "GDP, million EUR, seasonally adjusted". */
        private Optional<UnitReading> amongParts() {
            List<UnitToken> unit = new ArrayList<>();
            List<String> evidence = new ArrayList<>();
            List<UnitToken> outside = new ArrayList<>();
            StringBuilder name = new StringBuilder();
            int copied = 0;
            for (List<UnitToken> part : UnitPart.parts(tokens)) {
                boolean isUnit = part.get(0).is(UnitRole.SEPARATOR)
                        && part.size() > 1
                        && UnitGrammar.parse(part, tokens)
                                .filter(UnitStatement::isStrong)
                                .isPresent();
                if (isUnit) {
                    unit.addAll(part);
                    int end = part.get(part.size() - 1).end();
                    name.append(text, copied, part.get(0).start());
                    evidence.add(text.substring(part.get(1).start(), end));
                    copied = end;
                } else {
                    outside.addAll(part);
                }
            }
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            String written = String.join(", ", evidence);
            String rest = clean(name.append(text.substring(copied)).toString());
            return Optional.of(UnitGrammar.parse(unit, tokens)
                    .map(stated -> {
                        UnitGrammar.addFromName(stated, outside);
                        return UnitTexts.reading(rest, stated, written, written, counted(outside));
                    })
                    .orElseGet(() -> notUnderstood(rest, written, written)));
        }

        /** Reads the unit of a first part before others: "Population in thousands, 2017". */
        private Optional<UnitReading> inFirstPart() {
            int end = UnitPart.parts(tokens).get(0).size();
            if (end == tokens.size()) {
                return Optional.empty();
            }
            int cut = tokens.get(end).start();
            Header first = new Header(text.substring(0, cut), tokens.subList(0, end), true);
            return first.atEnd()
                    .map(found -> new UnitReading(
                            clean(found.name() + (text.startsWith(" ", cut - 1) ? " " : "") + text.substring(cut)),
                            found.unit(),
                            found.evidence().strip(),
                            found.isUnderstood()));
        }

        private Optional<UnitStatement> statement(int start, boolean isAfterSeparator) {
            Optional<UnitStatement> statement = UnitGrammar.parse(tokens.subList(start, tokens.size()), tokens);
            return statement.filter(stated -> stated.isStrong()
                    || !isTitle
                            && !stated.isDenominatorOnly()
                            && (isAfterSeparator
                                    ? UnitPart.isUnitBesideOthers(stated) || stated.hasKind(Kind.INDEX)
                                    : stated.hasKind(Kind.TIME) || stated.isPricesOnly()));
        }

        private UnitReading suffix(int start, UnitStatement statement) {
            int from = tokens.get(start).start();
            String name = clean(text.substring(0, from));
            List<UnitToken> before = tokens.subList(0, start);
            int end = before.size();
            while (end > 0 && isLead(before, end - 1)) {
                end--;
            }
            boolean hasLead = end > 0 && end < before.size();
            String trimmed =
                    hasLead ? clean(text.substring(0, before.get(end - 1).end())) : name;
            UnitGrammar.addFromName(statement, before);
            String evidence = text.substring(from).strip();
            return UnitTexts.reading(trimmed, statement, evidence, evidence, counted(before));
        }

        /** Returns whether a token leads to a unit: "in", or "Unit" and its colon. */
        private static boolean isLead(List<UnitToken> before, int at) {
            UnitToken token = before.get(at);
            boolean isColon =
                    at > 0 && token.is(UnitRole.SEPARATOR) && before.get(at - 1).is(UnitRole.LABEL);
            return isColon || token.is(UnitRole.IN) || token.is(UnitRole.LABEL) && at + 1 < before.size();
        }

        /** Reads a unit after a word: "Deaths per 1,000 inhabitants", "Umsatz Mio. €". */
        private Optional<UnitReading> afterWord() {
            for (int i = 1; i < tokens.size(); i++) {
                UnitToken before = tokens.get(i - 1);
                Optional<UnitStatement> statement = UnitGrammar.parse(tokens.subList(i, tokens.size()), tokens)
                        .filter(UnitStatement::isStrong);
                boolean isNoun =
                        tokens.get(i).is(UnitRole.THING) || tokens.get(i).is(UnitRole.PERSONS);
                boolean isOther = statement.isPresent() && isOfOtherLanguage(i);
                if (statement.isEmpty() || isNoun || isOther || statesDenominator(i, statement.get())) {
                    continue;
                }
                if (before.is(UnitRole.PER)) {
                    return i > 1 ? Optional.of(doubtfulFrom(i - 1)) : Optional.empty();
                }
                if (UnitPart.isBeforeGroup(before)) {
                    return Optional.empty();
                }
                boolean isApart = before.end() < tokens.get(i).start();
                boolean isScaled = statement.get().hasScale() || statement.get().hasKind(Kind.PERCENT);
                if (!isScaled && !isApart && !tokens.get(i).is(UnitRole.PER)) {
                    continue;
                }
                if (tokens.get(i).text().equals("/")
                        && (isSpaced(i) || statement.get().isMaybeDenominator())) {
                    statement.get().ask("a unit, or a denominator");
                }
                return isScaled || !isAbbreviation(before, statement.get())
                        ? Optional.of(suffix(i, statement.get()))
                        : doubtful(i - 1);
            }
            return Optional.empty();
        }

        /**
         * Returns whether the words from an index are short ones of a language that no other word of the name is of,
         * without the point of an abbreviation: "proc" is "per cent" in Polish, and "processed" in English.
         */
        private boolean isOfOtherLanguage(int from) {
            Set<String> languages = new HashSet<>();
            for (UnitToken token : tokens.subList(from, tokens.size())) {
                boolean isShort = token.text().length() <= SHORT
                        && token.text().codePoints().allMatch(Character::isLetter)
                        && !token.languages().isEmpty();
                if (!isShort) {
                    return false;
                }
                languages.addAll(token.languages());
            }
            return tokens.subList(0, from).stream()
                    .flatMap(token -> token.languages().stream())
                    .noneMatch(languages::contains);
        }

        private boolean isSpaced(int at) {
            return at + 1 < tokens.size()
                    && tokens.get(at).end() < tokens.get(at + 1).start();
        }

        /** Returns whether a unit follows a denominator that belongs to the name: "GDP per capita EUR". */
        private boolean statesDenominator(int at, UnitStatement statement) {
            boolean isDenominator =
                    tokens.get(at).is(UnitRole.CAPITA) || tokens.get(at).is(UnitRole.PER);
            return isDenominator && !statement.hasNoUnit();
        }

        /** Returns whether a word before a unit without scale may be an unknown scale, such as "Tsnd." */
        private boolean isAbbreviation(UnitToken word, UnitStatement statement) {
            String written = word.text();
            boolean hasDot = written.endsWith(".");
            boolean isShort = written.length() <= SHORT && !written.equals(written.toUpperCase(Locale.ROOT));
            boolean isScaleLike = UnitGrammar.looksLikeScale(written);
            return !statement.hasPer() && word.isUnknownWord() && (hasDot || isShort || isScaleLike);
        }

        /**
         * Reads a last part that looks like a unit, but is not understood; a percentage or the base of an index is
         * understood after any words.
         */
        private Optional<UnitReading> doubtful(int start) {
            List<UnitToken> part = tokens.subList(start, tokens.size());
            if (!UnitPart.isDoubtful(part)) {
                return Optional.empty();
            }
            for (int i = start + 1; i < tokens.size(); i++) {
                Optional<UnitStatement> statement = UnitGrammar.parse(tokens.subList(i, tokens.size()), tokens)
                        .filter(stated -> stated.isWithoutScale() && stated.question() == null);
                if (statement.isPresent() && !UnitPart.isBeforeGroup(tokens.get(i - 1))) {
                    return Optional.of(suffix(i, statement.get()));
                }
            }
            return Optional.of(doubtfulFrom(start));
        }
    }
}
