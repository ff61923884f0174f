// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.column.IntList;
import io.github.regiostat.csv.zip.TokenLimitStream;
import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.rates.table.EcbSeries;
import io.github.regiostat.io.rates.table.Publishers;
import io.github.regiostat.io.rates.table.QuoteTerms;
import io.github.regiostat.io.rates.table.RatesTable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reference rates of the European Central Bank in XML: an envelope with a cube, a cube for each day inside
 * it, and a cube for each rate inside that.
 *
 * <p>Document type declarations are rejected, so that no entity is expanded and nothing outside the file is read.
 */
final class EcbEnvelope {
    private static final String ENVELOPE = "Envelope";
    private static final String CUBE = "Cube";
    static final String GESMES = "http://www.gesmes.org/xml/2002-08-01";
    private static final String RATES = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref";
    private static final String TIME = "time";
    private static final String CURRENCY = "currency";
    private static final String RATE = "rate";
    private static final int MAX_DEPTH = 16;
    private static final int READ_AHEAD = 1 << 13;

    private final @Nullable String source;
    private final RatesOptions options;
    private final TokenLimitStream content;
    private final ElementPath path = new ElementPath();
    private final RatesTable.Builder table = new RatesTable.Builder();
    private final int terms = table.terms(QuoteTerms.spot(EcbSeries.EURO));
    private final IntList lineOfRate = new IntList();
    private final IntList columnOfRate = new IntList();
    private final Map<String, Integer> lineOfDay = new HashMap<>();
    private int line = 1;
    private int column = 1;
    private int day;
    private String dayText = "";

    EcbEnvelope(InputStream in, @Nullable String source, RatesOptions options) {
        this.content = new TokenLimitStream(in, options.limits().textLength());
        this.source = source;
        this.options = options;
    }

    RatesDocument read() throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(reader());
            while (xml.hasNext()) {
                content.nextToken();
                int event = xml.next();
                at(xml.getLocation());
                event(xml, event);
            }
            xml.close();
        } catch (XMLStreamException malformed) {
            throw failure(malformed);
        } catch (CharacterCodingException malformed) {
            throw malformedText(malformed);
        }
        return RatesDocument.of(table.build(), Publishers.ECB, this::location);
    }

    /** Returns the text in UTF-8, or UTF-16 with a byte order mark. The parser would print malformed bytes. */
    private Reader reader() throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(content, READ_AHEAD);
        bytes.mark(READ_AHEAD);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        Charset encoding = RatesContent.encoding(start);
        int mark = encoding.equals(StandardCharsets.UTF_8) ? start.length == 3 && start[0] == (byte) 0xEF ? 3 : 0 : 2;
        bytes.skipNBytes(mark);
        return new InputStreamReader(
                bytes,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Returns a factory of the JDK's parser, without document types and external entities. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are not read");
        });
        return factory;
    }

    private void at(Location location) {
        line = Math.max(1, location.getLineNumber());
        column = Math.max(1, location.getColumnNumber());
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> path.leave();
            case XMLStreamConstants.DTD ->
                throw failure(
                        "XML must not have a document type declaration (DOCTYPE), but has one; entities are not read");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw failure("XML must not refer to entities, but refers to " + Text.quote(xml.getLocalName()));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
            default -> {
                // Comments and processing instructions have no rates.
            }
        }
    }

    private void text(XMLStreamReader xml) {
        if (path.isAt(ENVELOPE, CUBE) || path.isAt(ENVELOPE, CUBE, CUBE) || path.isAt(ENVELOPE, CUBE, CUBE, CUBE)) {
            String text = xml.getText().strip();
            if (!text.isEmpty()) {
                throw failure("Cube must have no text, but has " + Text.quote(text));
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        path.enter(name);
        if (path.depth() > MAX_DEPTH) {
            throw failure("Elements must be nested at most " + MAX_DEPTH + " deep, but are nested deeper");
        }
        if (path.depth() == 1) {
            requireEnvelope(xml);
        } else if (isCube(xml)) {
            cube(xml);
        } else if (!GESMES.equals(xml.getNamespaceURI())) {
            throw failure("Elements of the envelope must be cubes of the European Central Bank inside each other, or of"
                    + " the namespace " + GESMES + ", but one is " + Text.quote(name));
        }
    }

    private void requireEnvelope(XMLStreamReader xml) {
        if (!xml.getLocalName().equals(ENVELOPE) || !GESMES.equals(xml.getNamespaceURI())) {
            throw failure("Root element must be Envelope of the namespace " + GESMES
                    + ", as in eurofxref-daily.xml, but was " + Text.quote(xml.getLocalName()));
        }
    }

    private boolean isCube(XMLStreamReader xml) {
        return RATES.equals(xml.getNamespaceURI())
                && (path.isAt(ENVELOPE, CUBE)
                        || path.isAt(ENVELOPE, CUBE, CUBE)
                        || path.isAt(ENVELOPE, CUBE, CUBE, CUBE));
    }

    private void cube(XMLStreamReader xml) {
        switch (path.depth()) {
            case 2 -> requireAttributes(xml);
            case 3 -> day(xml);
            default -> rate(xml);
        }
    }

    private void day(XMLStreamReader xml) {
        requireAttributes(xml, TIME);
        dayText = xml.getAttributeValue(null, TIME);
        if (!RatesTable.isDay(dayText)) {
            throw failure("Time must be a day such as '2024-01-02', but was " + Text.quote(dayText));
        }
        Integer earlier = lineOfDay.putIfAbsent(dayText, line);
        if (earlier != null) {
            throw failure("Days must be unique, but " + dayText + " is in lines " + earlier + " and " + line);
        }
        day = table.date(dayText);
    }

    private void rate(XMLStreamReader xml) {
        requireAttributes(xml, CURRENCY, RATE);
        String code = xml.getAttributeValue(null, CURRENCY);
        String digits = xml.getAttributeValue(null, RATE);
        if (!code.matches("[A-Z]{3}")) {
            throw failure("Currency must be a code such as 'USD', but was " + Text.quote(code));
        }
        try {
            RatesTable.requireDigits(digits, options.limits());
        } catch (IllegalArgumentException exceeded) {
            throw failure(String.valueOf(exceeded.getMessage()));
        }
        if (!table.value(digits)) {
            throw failure("Rate of " + code + " must be a positive number" + GroupedNumber.rule(digits) + ", but was "
                    + Text.quote(digits));
        }
        int earlier = table.quote(terms, table.currency(code), day);
        lineOfRate.add(line);
        columnOfRate.add(column);
        if (earlier >= 0) {
            throw failure("Currencies of a day must be unique, but " + code + " of " + dayText + " is in lines "
                    + lineOfRate.at(earlier) + " and " + line);
        }
    }

    /** Requires that an element has these attributes and no others. */
    private void requireAttributes(XMLStreamReader xml, String... names) {
        boolean hasAll = xml.getAttributeCount() == names.length;
        for (String name : names) {
            hasAll &= xml.getAttributeValue(null, name) != null;
        }
        if (!hasAll) {
            throw failure("Cube must have "
                    + (names.length == 0 ? "no attributes" : "the attributes " + String.join(" and ", names))
                    + ", but has " + attributes(xml));
        }
    }

    private static String attributes(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0) {
            return "none";
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < Math.min(8, xml.getAttributeCount()); i++) {
            names.append(i == 0 ? "" : ", ").append(Text.quote(xml.getAttributeLocalName(i)));
        }
        return names.toString();
    }

    private RatesFormatException failure(String message) {
        return new RatesFormatException(message, source, line, column, path.toString(), null);
    }

    private RuntimeException failure(XMLStreamException malformed) throws IOException {
        UnpackingException limit = UnpackingException.in(malformed.getNestedException());
        if (limit != null) {
            throw limit;
        }
        if (malformed.getNestedException() instanceof CharacterCodingException coding) {
            return malformedText(coding);
        }
        if (malformed.getLocation() != null) {
            at(malformed.getLocation());
        }
        return new RatesFormatException(
                "XML must be well-formed, but is not; check that the file is complete",
                source,
                line,
                column,
                path.toString(),
                malformed);
    }

    private RatesFormatException malformedText(CharacterCodingException malformed) {
        return new RatesFormatException(
                "Text must be UTF-8, or UTF-16 with a byte order mark, but has malformed bytes in or after this line",
                source,
                line,
                0,
                "",
                malformed);
    }

    private JsonLocation<RatesFormatException> location(int rate) {
        return (message, cause) ->
                new RatesFormatException(message, source, lineOfRate.at(rate), columnOfRate.at(rate), "", cause);
    }
}
