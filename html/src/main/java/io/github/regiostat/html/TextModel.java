// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.text.check.CheckedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The members of the template for one text: its paragraphs, with figures as separate pieces, and its statements. */
final class TextModel {
    private static final String CLOSING = ",.;:!?)]}，。、；：！？）】》」』”’…";
    private static final int MAX_PUNCTUATION = 4;
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    private final List<Map<String, Object>> paragraphs = new ArrayList<>();
    private List<Map<String, Object>> pieces = new ArrayList<>();

    private TextModel() {}

    /**
     * Returns the members for a text.
     *
     * @param text the text
     * @param number the number of the text in the page
     * @param sources the sources of the page
     */
    static Map<String, Object> of(CheckedText text, int number, SourceList sources) {
        Messages messages = Messages.of(text.language());
        StatementList statements = StatementList.of(text.statements(), number, messages, sources);
        Map<String, Object> model = new TreeMap<>();
        model.put("number", number);
        model.put("lang", text.language());
        model.put("words", Words.of(messages));
        model.put("wordsLang", messages.language());
        model.put("heading", text.heading().isBlank() ? messages.get("text") : text.heading());
        model.put("paragraphs", new TextModel().paragraphs(text, statements.figures()));
        model.put("groups", statements.groups());
        model.put("hasStatements", !text.statements().isEmpty());
        return model;
    }

    private List<Map<String, Object>> paragraphs(CheckedText text, List<Map<String, Object>> figures) {
        int at = 0;
        for (int i = 0; i < figures.size(); i++) {
            CheckedStatement statement = text.statements().get(i);
            if (statement.start() >= at && statement.end() > statement.start()) {
                addPlain(text.text().substring(at, statement.start()));
                int end = endOfPunctuation(text.text(), statement.end(), startOfNext(text, i));
                pieces.add(Map.of("figure", figures.get(i), "after", text.text().substring(statement.end(), end)));
                at = end;
            }
        }
        addPlain(text.text().substring(at));
        endParagraph();
        return paragraphs;
    }

    private static int startOfNext(CheckedText text, int i) {
        return i + 1 < text.statements().size()
                ? text.statements().get(i + 1).start()
                : text.text().length();
    }

    /** Returns the end of the punctuation that stays on the line of the figure before it. */
    private static int endOfPunctuation(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start < MAX_PUNCTUATION && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private void addPlain(String plain) {
        String[] lines = LINE_BREAKS.split(plain, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 1 && lines[i - 1].isBlank()) {
                endParagraph();
            }
            if (i > 0 && !pieces.isEmpty() && !lines[i].isBlank()) {
                pieces.add(Map.of("plain", "\n"));
            }
            if (!lines[i].isEmpty()) {
                pieces.add(Map.of("plain", lines[i]));
            }
        }
    }

    private void endParagraph() {
        boolean hasContent =
                pieces.stream().anyMatch(piece -> !(piece.get("plain") instanceof String plain) || !plain.isBlank());
        if (hasContent) {
            paragraphs.add(Map.of("pieces", pieces));
        }
        pieces = new ArrayList<>();
    }
}
