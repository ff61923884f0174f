// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Text;
import io.github.regiostat.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Proposes the publisher that a line before or after a table names. */
final class SourceProposal {
    private static final int MAX_LENGTH = 200;

    /** A word for a source with its text, or a copyright. */
    private static final List<Pattern> LINES = List.of(
            Pattern.compile("(?i)(?:data )?(?:sources?|quellen?|fuentes?|fontes?"
                    + "|bron|bronnen|źródło|zdroj|forrás|sursa|källa|kilde"
                    + "|lähde|источник|数据来源|资料来源|資料來源|出典|資料|출처|자료) ?[:：] ?(?<publisher>.+)"),
            Pattern.compile("(?:©|\\([cC]\\)) ?(?<publisher>\\p{Lu}.+?)(?:, ?[12][0-9]{3})?(?: [|;].*)?"));

    private SourceProposal() {}

    static void propose(Draft draft, Stream<String> lines) {
        if (draft.user().source().override().isPresent()
                || draft.user().source().isOmitted()) {
            return;
        }
        Optional<String> publisher = lines.filter(line -> line.length() <= MAX_LENGTH)
                .flatMap(line -> publisher(line).stream())
                .findFirst();
        publisher.ifPresent(name -> {
            draft.mapping().source(Source.of(name));
            draft.find("source", name, "a line beside the table states it");
        });
    }

    private static Optional<String> publisher(String line) {
        for (Pattern form : LINES) {
            Matcher matcher = form.matcher(line.strip());
            if (matcher.matches()) {
                String name = matcher.group("publisher")
                        .replaceAll("[\\p{Cntrl}]", " ")
                        .strip();
                return name.isEmpty() ? Optional.empty() : Optional.of(Text.requireName(name, "Publisher"));
            }
        }
        return Optional.empty();
    }
}
