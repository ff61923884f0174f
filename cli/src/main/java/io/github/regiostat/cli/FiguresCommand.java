// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** {@code regiostat figures TEXT-FILE}: the figures of a text, one JSON object a line. */
@Command(
        name = "figures",
        description = "Prints each figure of a text, one JSON object a line.",
        mixinStandardHelpOptions = true,
        versionProvider = Regiostat.Version.class)
final class FiguresCommand implements Callable<Integer> {
    private final StandardStreams streams;

    @Parameters(paramLabel = "TEXT-FILE", description = InputOptions.TEXT_FILE)
    private String name = "";

    @Mixin
    private final PhraseSettings phrases = new PhraseSettings();

    @Mixin
    private final SizeOptions size = new SizeOptions();

    FiguresCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Phrases finder = Phrases.of(phrases.options());
        try (InputFile file = size.file(name, streams)) {
            String text = TextFile.read(file);
            List<Phrase> found = finder.find(text);
            Output.write(streams, out -> CliJson.writeLines(out, json -> write(found, text, json)));
        }
        return 0;
    }

    private static void write(List<Phrase> found, String text, JsonGenerator json) {
        CodePointIndex positions = CodePointIndex.of(text);
        for (Phrase phrase : found) {
            json.writeStartObject();
            json.writeNumberProperty("start", positions.codePoints(phrase.start()));
            json.writeNumberProperty("end", positions.codePoints(phrase.end()));
            json.writeStringProperty("text", phrase.text());
            phrase.figure().ifPresent(figure -> ValueJson.write("figure", figure, json));
            phrase.refusal().ifPresent(refusal -> json.writeStringProperty("refused", refusal));
            json.writeEndObject();
        }
    }
}
