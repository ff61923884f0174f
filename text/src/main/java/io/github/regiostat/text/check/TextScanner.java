// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.quantity.Count;
import io.github.regiostat.text.check.TextToken.TokenType;
import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Splits a text into tokens in one pass; each figure is one token, followed by the labels inside it. */
final class TextScanner {
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");

    private static final int MAX_INITIALS = 2;
    private static final int MAX_SUM = 20;
    private static final int MAX_ITEM_DIGITS = 2;
    private static final int MAX_ITEM_NAME = 24;
    /** Roles that words inside a figure keep: its qualifier and its kind are known already. */
    private static final RoleSet ROLES_IN_FIGURE = RoleSet.of(
            WordRole.RISE,
            WordRole.FALL,
            WordRole.AVERAGE_ANNUAL,
            WordRole.ARITHMETIC,
            WordRole.AVERAGE,
            WordRole.CUMULATIVE,
            WordRole.COMBINED,
            WordRole.SHARE_VERB,
            WordRole.SHARE_NOUN,
            WordRole.REAL,
            WordRole.NOMINAL,
            WordRole.YEAR_ON_YEAR,
            WordRole.PREVIOUS_YEAR,
            WordRole.PERIOD_BEFORE,
            WordRole.SUB_ANNUAL,
            WordRole.NEGATION,
            WordRole.TERM_BEFORE);

    private final String text;
    private final char[] folded;
    private final TermMatcher matcher;
    private final PeriodScanner periods;
    private final List<Phrase> phrases;
    private final FigureText figures;
    private final BitSet tableRows;
    /** Whether sentences begin with small letters, as in some posts. */
    private final boolean isInSmallLetters;

    private final List<TextToken> tokens = new ArrayList<>();
    private List<TextToken> labels = List.of();
    private int nextLabel;
    private int nextPhrase;
    private int examinedTokens;
    private boolean isAfterStop = true;

    TextScanner(String text, Lexicon lexicon, Phrases reader) {
        this.text = text;
        this.folded = FoldedText.of(text);
        this.matcher = new TermMatcher(text, folded, lexicon);
        this.periods = new PeriodScanner(folded);
        this.figures = new FigureText(text, reader);
        this.isInSmallLetters = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
        this.tableRows = TableLines.of(text.toCharArray());
        this.phrases = new ArrayList<>(
                new SpelledText(text, withRowEnds(text, tableRows), tableRows, lexicon.hasYears(), reader).find());
    }

    /**
     * Returns a text with bars after rows of tables, in their wide gaps and after items of lists: no figure crosses
     * one.
     */
    private String withRowEnds(String text, BitSet rows) {
        StringBuilder ended = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isGap = c == '\t' || c == '\u3000' || c == ' ' && text.charAt(i - 1) == ' ';
            if (rows.get(i - 1) && (c == '\n' || isGap) || c == '\n' && isEndOfItem(i)) {
                ended.setCharAt(i, '|');
            }
        }
        return ended.toString();
    }

    /** Returns the tokens of the text. */
    List<TextToken> scan() {
        labels = findLabels();
        int i = 0;
        while (i < folded.length) {
            i = scanAt(i);
        }
        return tokens;
    }

    private List<TextToken> findLabels() {
        List<TextToken> found = new ArrayList<>();
        int i = 0;
        while (i < folded.length) {
            TextToken label = matcher.label(i);
            if (label == null) {
                i++;
            } else {
                found.add(label);
                i = label.end;
            }
        }
        return found;
    }

    private int scanAt(int i) {
        while (nextLabel < labels.size() && labels.get(nextLabel).start < i) {
            nextLabel++;
        }
        while (nextPhrase < phrases.size() && phrases.get(nextPhrase).start() <= i && isYear()) {
            nextPhrase++;
        }
        if (nextPhrase < phrases.size() && phrases.get(nextPhrase).start() <= i) {
            return scanFigure(phrases.get(nextPhrase++));
        }
        if (nextLabel < labels.size() && labels.get(nextLabel).start == i) {
            return add(labels.get(nextLabel++));
        }
        char c = folded[i];
        if (Character.isWhitespace(c)) {
            return c == '\n' ? scanNewLine(i) : i + 1;
        }
        TextToken number = periods.scan(i);
        if (number != null && number.end <= limit()) {
            return add(number);
        }
        TextToken term = matcher.longest(i, limit(), isSentenceStart());
        TextToken part = partOfYear(i);
        if (part != null) {
            nextPhrase++;
            return add(part);
        }
        TextToken sum = sumBeforeFigure(i, term == null ? i : term.end);
        if (sum != null) {
            return add(sum);
        }
        if (term != null) {
            return add(term);
        }
        TextToken end = matcher.endOfLabel(i, limit());
        if (end != null) {
            return add(end);
        }
        return FoldedText.isHan(c) || FoldedText.isWordPart(c) ? scanUnknown(i) : scanMark(i);
    }

    /** Returns the end of the text before the next figure and label. */
    private int limit() {
        int phrase = nextPhrase < phrases.size() ? phrases.get(nextPhrase).start() : folded.length;
        int label = nextLabel < labels.size() ? labels.get(nextLabel).start : folded.length;
        return Math.min(phrase, label);
    }

    /**
     * Returns a term that ends inside a figure, whose first words are then not a qualifier: "added up to 5 billion".
     */
    private @Nullable TextToken sumBeforeFigure(int i, int end) {
        Phrase phrase = nextPhrase < phrases.size() ? phrases.get(nextPhrase) : null;
        if (phrase == null || phrase.start() - i > MAX_SUM || phrase.start() <= end - 1) {
            return null;
        }
        TextToken term = matcher.longest(i, phrase.end(), false);
        if (term == null || term.end <= phrase.start() || !term.has(WordRole.CUMULATIVE)) {
            return null;
        }
        Optional<Phrase> rest = figures.figure(term.end, phrase.end());
        if (rest.isEmpty()) {
            return null;
        }
        phrases.set(nextPhrase, rest.get());
        return term;
    }

    /** Returns a part of a year whose words were read as a figure: "First three quarters". */
    private @Nullable TextToken partOfYear(int i) {
        Phrase phrase = nextPhrase < phrases.size() ? phrases.get(nextPhrase) : null;
        TextToken term =
                phrase == null || phrase.start() - i > MAX_SUM ? null : matcher.longest(i, phrase.end(), false);
        boolean isPart = phrase != null
                && term != null
                && term.end == phrase.end()
                && term.has(WordRole.SUB_ANNUAL)
                && !term.argument.isEmpty();
        return isPart ? term : null;
    }

    private int add(TextToken token) {
        tokens.add(token);
        return token.end;
    }

    /** Returns whether the next figure is a year. */
    private boolean isYear() {
        TextToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        TextToken label = nextLabel < labels.size() ? labels.get(nextLabel) : null;
        return FigureText.isYear(phrases.get(nextPhrase), last, label);
    }

    private int scanFigure(Phrase phrase) {
        TextToken token = new TextToken(TokenType.FIGURE, phrase.start(), phrase.end());
        token.phrase = isBesideName(phrase) || isOfNoList(phrase)
                ? figures.figure(phrase.start(), phrase.end()).orElse(phrase)
                : phrase;
        token.isInTable = tableRows.get(phrase.start());
        tokens.add(token);
        int i = phrase.start();
        while (i < phrase.end()) {
            TextToken word = matcher.longest(i, phrase.end(), false);
            i = word == null ? i + 1 : word.end;
            if (word != null && word.is(TokenType.WORD) && !FoldedText.isNumeral(folded, word.start, word.end)) {
                word.roles.retainAll(ROLES_IN_FIGURE);
                token.roles.addAll(word.roles);
            }
        }
        int end = phrase.end();
        while (nextLabel < labels.size() && labels.get(nextLabel).start < end) {
            TextToken label = labels.get(nextLabel++);
            if (label.start >= phrase.start() && !isCountedOther(phrase, label)) {
                end = Math.max(end, add(label));
            }
        }
        return end;
    }

    /** Returns whether a figure counts what only a loose word for something else names: "177,500 homes" of prices. */
    private static boolean isCountedOther(Phrase phrase, TextToken label) {
        return label.isLoose
                && phrase.figure()
                        .filter(figure -> figure.unit().kind() == Count.class)
                        .isPresent()
                && label.indicators.stream().noneMatch(indicator -> indicator.kind() == Count.class);
    }

    /**
     * Returns whether a number before a percentage has groups of digits, and so is not a percentage: "5,546,900, 8.0
     * %".
     */
    private static boolean isOfNoList(Phrase phrase) {
        return phrase.figure().isEmpty() && GROUPS.matcher(phrase.text()).matches();
    }

    /** Returns whether an amount in brackets follows a region or a period, and so is not negative: "Ohio ($63,112)". */
    private boolean isBesideName(Phrase phrase) {
        int bracket = tokens.size() - 1;
        return phrase.figure().isEmpty()
                && bracket > 0
                && folded[tokens.get(bracket).start] == '('
                && (tokens.get(bracket - 1).is(TokenType.REGION)
                        || tokens.get(bracket - 1).is(TokenType.PERIOD)
                        || tokens.get(bracket - 1).is(TokenType.NUMBER));
    }

    private boolean isSentenceStart() {
        while (examinedTokens < tokens.size()) {
            TextToken token = tokens.get(examinedTokens++);
            if (!token.is(TokenType.MARK)) {
                isAfterStop = token.is(TokenType.STOP) || token.is(TokenType.PARAGRAPH);
            }
        }
        return isAfterStop;
    }

    private int scanNewLine(int i) {
        int next = i + 1;
        while (next < folded.length && folded[next] != '\n' && Character.isWhitespace(folded[next])) {
            next++;
        }
        if (next < folded.length && folded[next] == '\n') {
            while (next < folded.length && Character.isWhitespace(folded[next])) {
                next++;
            }
            return add(endOfLine(TokenType.PARAGRAPH, i, next));
        }
        boolean isRow = i > 0 && tableRows.get(i - 1) || next < folded.length && tableRows.get(next);
        if (isRow || isEndOfItem(i) || next < folded.length && (isItem(next) || isNameOfItem(next))) {
            tokens.add(endOfLine(TokenType.STOP, i, next));
        }
        return next;
    }

    private TextToken endOfLine(TokenType type, int start, int end) {
        TextToken token = new TextToken(type, start, end);
        token.isBeforeItem = end < folded.length && isItem(end);
        token.isAfterItem = isItem(startOfLine(start));
        return token;
    }

    /** Returns whether the line of an item ends, and the next line does not continue it with an indent. */
    private boolean isEndOfItem(int i) {
        return i + 1 < folded.length && !Character.isWhitespace(folded[i + 1]) && isItem(startOfLine(i));
    }

    /** Returns the index of the first character of a line that is not a space. */
    private int startOfLine(int end) {
        int start = text.lastIndexOf('\n', end - 1) + 1;
        while (start < end && Character.isWhitespace(folded[start])) {
            start++;
        }
        return start;
    }

    /** Returns whether an item of a list or a heading begins at a position: "- Ohio", "★ Ohio", "2) Ohio". */
    private boolean isItem(int i) {
        return i < folded.length && (isBullet(i) || isNumberOfItem(i));
    }

    private boolean isBullet(int i) {
        char c = folded[i];
        boolean isBeforeText = i + 1 < folded.length && folded[i + 1] == ' ';
        if (c == '-' || c == '–' || c == '—' || c == '>') {
            return isBeforeText;
        }
        boolean isSymbol = Character.getType(c) == Character.OTHER_SYMBOL;
        return isSymbol || c == '*' || c == '•' || c == '·' || c == '#' || c == '※';
    }

    private boolean isNumberOfItem(int i) {
        int end = i;
        while (end < folded.length && end < i + MAX_ITEM_DIGITS && Character.isDigit(folded[end])) {
            end++;
        }
        boolean isClosed = end > i && end + 1 < folded.length && (folded[end] == '.' || folded[end] == ')');
        return isClosed && folded[end + 1] == ' ' || end > i && end < folded.length && folded[end] == '、';
    }

    /** Returns whether a line begins with a short name and a colon. */
    private boolean isNameOfItem(int i) {
        for (int end = i; end < folded.length && end < i + MAX_ITEM_NAME && folded[end] != '\n'; end++) {
            if (folded[end] == ':' || folded[end] == '：') {
                return text.charAt(end) == '：' || end + 1 < folded.length && Character.isWhitespace(folded[end + 1]);
            }
        }
        return false;
    }

    private int scanUnknown(int i) {
        int end = i + 1;
        boolean isHan = FoldedText.isHan(folded[i]);
        if (!isHan) {
            while (end < folded.length && isLatinPart(end)) {
                end++;
            }
        }
        TextToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (isHan && last != null && last.is(TokenType.UNKNOWN) && last.isHan && last.end == i) {
            last.end = end;
            return end;
        }
        TextToken token = new TextToken(TokenType.UNKNOWN, i, end);
        token.isHan = isHan;
        token.isCapital = Character.isUpperCase(text.charAt(i));
        return add(token);
    }

    private boolean isLatinPart(int i) {
        char c = folded[i];
        boolean isJoined = i + 1 < folded.length && FoldedText.isWordPart(folded[i + 1]);
        return FoldedText.isWordPart(c) || c == '-' && isJoined || c == '\'' && isJoined && folded[i + 1] != 's';
    }

    private int scanMark(int i) {
        TokenType type = switch (folded[i]) {
            case ',', '，', ';', '；', ':', '：', '(', ')', '（', '）', '—', '–', '…' -> TokenType.COMMA;
            case '、' -> TokenType.LIST_MARK;
            // A wide bar ends the title of a post: 封面数据｜六国入境游客.
            case '。', '!', '?', '！', '？', '｡', '｜' -> TokenType.STOP;
            case '.' -> isFullStop(i) ? TokenType.STOP : TokenType.MARK;
            default -> TokenType.MARK;
        };
        return add(new TextToken(type, i, i + 1));
    }

    private boolean isFullStop(int i) {
        int next = i + 1;
        while (next < folded.length && (folded[next] == '"' || folded[next] == '\'' || folded[next] == '”')) {
            next++;
        }
        if (next >= folded.length) {
            return true;
        }
        if (!Character.isWhitespace(folded[next])) {
            return FoldedText.isHan(folded[next]);
        }
        while (next < folded.length && Character.isWhitespace(folded[next])) {
            next++;
        }
        boolean isLower = next < folded.length && Character.isLowerCase(text.charAt(next)) && !isInSmallLetters;
        return !isLower && !isInitial(i);
    }

    /** Returns whether the word before a full stop is an initial or a short abbreviation with a capital, such as Dr. */
    private boolean isInitial(int i) {
        int start = i;
        while (start > 0 && Character.isLetter(folded[start - 1]) && !FoldedText.isHan(folded[start - 1])) {
            start--;
        }
        int length = i - start;
        boolean isNo = length == 2
                && text.startsWith("No. ", start)
                && start + 4 < text.length()
                && Character.isUpperCase(text.charAt(start + 4));
        return length > 0
                && !isNo
                && length <= MAX_INITIALS
                && Character.isUpperCase(text.charAt(start))
                && !isInFigure(start);
    }

    private boolean isInFigure(int i) {
        return nextPhrase > 0 && phrases.get(nextPhrase - 1).end() > i;
    }
}
