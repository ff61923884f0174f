// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.ResourceLines;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The marks of missing values, read from the table {@code missing.tsv}. */
final class MissingMarks {
    private static final String FILE = "missing.tsv";
    private static final int LONGEST = 40;
    private static final int MIN_WORD = 3;

    private final Map<String, MissingMark> marks = new HashMap<>();

    private MissingMarks() {
        ResourceLines.forEach(
                MissingMarks.class.getResourceAsStream(FILE), FILE, line -> addLine(line.split("\t", -1)));
    }

    /** Holds the table, which is read on first use. */
    private static final class Holder {
        static final MissingMarks TABLE = new MissingMarks();
    }

    private void addLine(String[] columns) {
        for (String name : columns[0].strip().split(" ", -1)) {
            String mark = name.replace('_', ' ').strip();
            marks.put(
                    keyOf(mark),
                    new MissingMark(
                            mark,
                            columns[1],
                            ObservationStatus.ofCode(columns[2]),
                            columns[3].isEmpty() ? Optional.empty() : Optional.of(Confidentiality.ofCode(columns[3])),
                            columns[4].equals("certain"),
                            columns[5]));
        }
    }

    static Optional<MissingMark> find(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String text = NumberChars.trimmed(cell);
        @Nullable MissingMark mark = Holder.TABLE.marks.get(keyOf(text));
        return Optional.ofNullable(mark)
                .map(m -> new MissingMark(text, m.meaning(), m.status(), m.confidentiality(), m.isCertain(), m.note()));
    }

    /** Returns the mark beside the sign of a currency, as in {@code $ -} of accounts. */
    static Optional<MissingMark> findBesideCurrency(String cell) {
        String text = NumberChars.trimmed(cell);
        if (text.length() < 2 || text.length() > LONGEST || Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
            return Optional.empty();
        }
        boolean isFirst = Character.getType(text.charAt(0)) == Character.CURRENCY_SYMBOL;
        boolean isLast = Character.getType(text.charAt(text.length() - 1)) == Character.CURRENCY_SYMBOL;
        return isFirst == isLast
                ? Optional.empty()
                : find(isFirst ? text.substring(1) : text.substring(0, text.length() - 1))
                        .map(m -> new MissingMark(
                                text, m.meaning(), m.status(), m.confidentiality(), m.isCertain(), m.note()));
    }

    /** Returns words of three or more letters in lower case with single spaces, and other marks as they are. */
    private static String keyOf(String mark) {
        StringBuilder key = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < mark.length(); i++) {
            char c = Character.isSpaceChar(mark.charAt(i)) ? ' ' : mark.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            if (c != ' ' || key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
                key.append(c);
            }
        }
        return letters < MIN_WORD ? key.toString() : key.toString().toLowerCase(Locale.ROOT);
    }
}
