// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import io.github.regiostat.html.internal.Messages;
import io.github.regiostat.textcheck.CheckedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The members of the template for one text: its paragraphs, with figures as pieces of their own, and its statements.
 */
final class TextModel {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    private final List<Map<String, Object>> paragraphs = new ArrayList<>();
    private List<Map<String, Object>> pieces = new ArrayList<>();

    private TextModel() {}

    /**
     * Returns the members for a text.
     *
     * @param text the text
     * @param number the number of the text in the page
     */
    static Map<String, Object> of(CheckedText text, int number) {
        Messages messages = Messages.of(text.language());
        List<Map<String, Object>> statements = new ArrayList<>();
        for (CheckedStatement statement : text.statements()) {
            int place = statements.size() + 1;
            statements.add(StatementModel.of(statement, number + "-" + place, place, messages));
        }
        Map<String, Object> model = new TreeMap<>();
        model.put("number", number);
        model.put("lang", text.language());
        model.put("words", Words.of(messages));
        model.put("wordsLang", messages.language());
        model.put("heading", text.heading().isBlank() ? messages.get("text") : text.heading());
        model.put("paragraphs", new TextModel().paragraphs(text, statements));
        model.put("statements", statements);
        model.put("hasStatements", !statements.isEmpty());
        return model;
    }

    private List<Map<String, Object>> paragraphs(CheckedText text, List<Map<String, Object>> statements) {
        int at = 0;
        for (int i = 0; i < statements.size(); i++) {
            CheckedStatement statement = text.statements().get(i);
            if (statement.start() >= at && statement.end() > statement.start()) {
                addPlain(text.text().substring(at, statement.start()));
                pieces.add(Map.of("figure", statements.get(i)));
                at = statement.end();
            }
        }
        addPlain(text.text().substring(at));
        endParagraph();
        return paragraphs;
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
