// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.token.JsonStrings;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.ContentReference;

/** Reads the tokens of a text; its failures are exceptions of this library instead of Jackson. */
class TextTokenReader extends JacksonTokenReader<JsonFormatException> {
    /** The part of a Jackson message about a location in a source that Jackson does not show. */
    private static final String HIDDEN_SOURCE = " ?\\((?:for \\w+ starting|start marker) at \\[Source: [^\\]]*\\]\\)"
            + "| \\(not recognized as one since [^)]*\\)|: enable `\\w+\\.\\w+` to allow"
            + "|`?\\b(?:JsonReadFeature|StreamRead\\w+|JsonFactory|TokenStreamFactory)\\b[.\\w()`]*";

    private final @Nullable String source;
    private final int linesBefore;

    /** The characters, or null if elements cannot be scanned. */
    private final @Nullable CharacterSource characters;

    private ScannedText scanned = ScannedText.NONE;
    private @Nullable ScannedObject scannedObject;

    /** The greatest length of a number, also of one that is written as text. */
    private final int numberLength;

    TextTokenReader(JsonParser in, @Nullable CharacterSource characters, @Nullable String source, int linesBefore) {
        super(in);
        this.numberLength = in.streamReadConstraints().getMaxNumberLength();
        this.characters = characters;
        this.source = source;
        this.linesBefore = linesBefore;
    }

    @Override
    public Token next() {
        Token token = super.next();
        if (token == Token.TEXT && parser().getStringLength() > numberLength) {
            CharSequence text = characters();
            if (DecimalColumn.isNumber(text)) {
                throw failure(LimitConstraints.longNumber(numberLength, text.length()), null);
            }
        }
        return token;
    }

    /** Reads plain elements of the current array or object, and returns the number of their characters. */
    int scan(ElementScanner scanner) {
        scannedObject = null;
        if (characters == null || scanner.isUseless()) {
            return 0;
        }
        int before = scanner.size();
        TokenStreamLocation start = parser().currentLocation();
        ElementScan scan = new ElementScan(scanner, characters, scanned.trueLine(start), scanned.trueColumn(start));
        characters.takeBack(parser());
        scan.read(isStart());
        scanned = scanned.behind(parser().currentLocation(), scan.line(), scan.column());
        TokenStreamContext context = parser().streamReadContext();
        int count = scanner.size() - before;
        if (context.inArray()) {
            scanned = scanned.with(context.getParent().pathAsPointer().toString(), count);
        } else if (count > 0) {
            scannedObject = new ScannedObject(scanner, startOf(context), context.currentName());
        }
        return scan.length();
    }

    private static TokenStreamLocation startOf(TokenStreamContext context) {
        return context.startLocation(ContentReference.unknown());
    }

    /**
     * An object with scanned members.
     *
     * @param start the location of its start, as the parser counts
     * @param name the last name that the parser knows
     */
    private record ScannedObject(
            ElementScanner scanner,
            TokenStreamLocation start,
            @Nullable String name) {
        /** Returns whether this is the current object, of which no name was read since the scan. */
        @SuppressWarnings("ReferenceEquality")
        boolean isCurrent(TokenStreamContext current) {
            TokenStreamLocation at = startOf(current);
            return at.getLineNr() == start.getLineNr()
                    && at.getColumnNr() == start.getColumnNr()
                    && current.currentName() == name;
        }
    }

    private String truePointer() {
        ScannedObject object = scannedObject;
        TokenStreamContext current = parser().streamReadContext();
        return object != null && object.isCurrent(current)
                ? current.getParent().pathAsPointer() + JsonStrings.pointer(object.scanner.lastName())
                : scanned.truePointer(pointer());
    }

    private boolean isStart() {
        Token token = current();
        return token == Token.START_ARRAY || token == Token.START_OBJECT;
    }

    @Override
    public JsonFormatException failure(String message, @Nullable Throwable cause) {
        return failure(message, parser().currentTokenLocation(), cause);
    }

    @Override
    public int line() {
        return line(parser().currentTokenLocation());
    }

    @Override
    public int column() {
        return Math.max(0, column(parser().currentTokenLocation()));
    }

    /** Returns the line of a location of the parser. */
    int line(TokenStreamLocation at) {
        return Math.max(0, scanned.trueLine(at)) + linesBefore;
    }

    /** Returns the column of a location of the parser. */
    int column(TokenStreamLocation at) {
        return scanned.trueColumn(at);
    }

    /** Returns the pointer to the current value. */
    String currentPointer() {
        return truePointer();
    }

    @Override
    public ReadLimits limits() {
        return parser().streamReadConstraints() instanceof LimitConstraints constraints
                ? constraints.limits()
                : ReadLimits.DEFAULT;
    }

    @Override
    public JsonLocation<JsonFormatException> here() {
        TokenStreamLocation at = parser().currentTokenLocation();
        String pointer = currentPointer();
        int line = line(at);
        int column = column(at);
        return (message, cause) -> failure(message, pointer, line, column, cause);
    }

    private JsonFormatException failure(String message, TokenStreamLocation at, @Nullable Throwable cause) {
        return failure(message, currentPointer(), line(at), column(at), cause);
    }

    private JsonFormatException failure(
            String message, String pointer, int line, int column, @Nullable Throwable cause) {
        return new JsonFormatException(
                message, source, pointer, Math.max(1 + linesBefore, line), Math.max(1, column), cause);
    }

    /** Returns the failure for malformed JSON or UTF-8, or throws the exception of the stream. */
    JsonFormatException failure(JacksonException malformed) throws IOException {
        if (malformed instanceof JacksonIOException && malformed.getCause() instanceof IOException unreadable) {
            if (unreadable instanceof CharacterCodingException) {
                String remedy = currentPointer().isEmpty() ? "; convert it, or decompress an archive first" : "";
                return failure(
                        "Text must be UTF-8, but has malformed bytes here" + remedy,
                        parser().currentLocation(),
                        unreadable);
            }
            throw unreadable;
        }
        if (malformed instanceof StreamConstraintsException) {
            return failure(malformed.getOriginalMessage(), parser().currentLocation(), null);
        }
        TokenStreamLocation at = malformed.getLocation() == null ? parser().currentLocation() : malformed.getLocation();
        String problem = malformed.getOriginalMessage().replaceAll(HIDDEN_SOURCE, "");
        String remedy = currentPointer().isEmpty() ? remedy(problem) : "";
        return failure("Text must be JSON, but is malformed: " + problem + remedy, at, null);
    }

    /** Returns what to do with a text that is of another format from its start. */
    private static String remedy(String problem) {
        if (problem.startsWith("Unexpected character ('<'")) {
            return "; it is HTML or XML: check the response that was saved";
        }
        if (problem.startsWith("Illegal character ((CTRL-CHAR, code 31)")) {
            return "; it is compressed: open it with GZIPInputStream";
        }
        return problem.startsWith("Unrecognized token")
                ? "; if it is a table, read it with Csv of regiostat-io-csv, and if it is the name of a file, pass a"
                        + " Path"
                : "";
    }
}
