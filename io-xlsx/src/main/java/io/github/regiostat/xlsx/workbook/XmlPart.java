// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.TokenLimitStream;
import io.github.regiostat.csv.zip.UnpackingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a workbook in XML, as a stream of elements.
 *
 * <p>Document types and references to entities are rejected, so that no entity is expanded and nothing outside the
 * workbook is read.
 */
final class XmlPart {
    /** Less than the 200 at which parsers of newer JDKs stop without a reason that helps. */
    private static final int MAX_DEPTH = 64;

    /** Markup has quotes, names and escapes besides the text that a limit allows. */
    private static final int MARKUP = 8;

    private final String part;
    private final int textLength;
    private final TokenLimitStream content;
    private final XMLStreamReader xml;
    private int depth;

    /**
     * Opens a part.
     *
     * @param part the name, for messages
     * @param in the content, which is not closed
     * @param textLength the greatest length of a text
     */
    XmlPart(String part, InputStream in, int textLength) throws IOException {
        this.part = part;
        this.textLength = textLength;
        this.content = new TokenLimitStream(in, Math.multiplyExact(textLength, MARKUP));
        try {
            this.xml = factory().createXMLStreamReader(content);
        } catch (XMLStreamException malformed) {
            throw failure(malformed);
        }
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

    /** Goes to the next start of an element, and returns whether there is one. */
    boolean nextStart() throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes to the next start of an element inside another one, and returns whether there is one before its end. */
    boolean nextInside(int outerDepth) throws IOException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.END_DOCUMENT || depth < outerDepth) {
                return false;
            }
            event = next();
        }
        return true;
    }

    /** Returns the number of elements that are open. */
    int depth() {
        return depth;
    }

    private int next() throws IOException {
        try {
            content.nextToken();
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw new WorkbookException(
                                "Elements of " + part + " must be nested at most " + MAX_DEPTH + " deep");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new WorkbookException(
                            "Parts of a workbook must not have document types or entities, but " + part + " has");
                default -> {
                    // Texts and comments are read where they matter.
                }
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw failure(malformed);
        }
    }

    private IOException failure(XMLStreamException malformed) {
        UnpackingException unpacking = UnpackingException.in(
                malformed.getNestedException() == null ? malformed : malformed.getNestedException());
        if (unpacking != null) {
            return unpacking;
        }
        int line = malformed.getLocation() == null ? 0 : malformed.getLocation().getLineNumber();
        return new WorkbookException(
                "Part " + part + " must be XML, but is malformed" + (line > 0 ? " in line " + line : "")
                        + ": the workbook is damaged; open it and save it again",
                null,
                null,
                malformed);
    }

    /**
     * Returns an exception for a workbook with more of something than a limit.
     *
     * @param limit the limit with what it counts, such as {@code 1000 sheets}
     * @param method the method that raises it
     */
    WorkbookException exceeded(String limit, String method) {
        return new WorkbookException("Workbook must have at most " + limit + ", but has more in line "
                + xml.getLocation().getLineNumber() + " of " + part + "; raise the limit with ReadLimits." + method);
    }

    /** Returns the local name of the element. */
    String name() {
        return xml.getLocalName();
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /** Returns an attribute without a namespace, or empty. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name))
                .or(() -> Optional.ofNullable(xml.getAttributeValue(null, name)));
    }

    /** Returns an attribute of another namespace, such as the id of a relationship, or empty. */
    Optional<String> foreignAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Returns whether an attribute is true. */
    boolean isSet(String name) {
        return attribute(name)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** Reads the text of the element and of those in it up to its end. */
    String text() throws IOException {
        return text("");
    }

    /** Reads the text of the element and of those in it up to its end, except those of a name. */
    String text(String omitted) throws IOException {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        int omittedAt = 0;
        while (depth >= outer) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && omittedAt == 0 && is(omitted)) {
                omittedAt = depth;
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < omittedAt) {
                omittedAt = 0;
            } else if (omittedAt == 0 && isText(event)) {
                append(text);
            }
        }
        return text.toString();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private void append(StringBuilder text) throws WorkbookException {
        if (text.length() + xml.getTextLength() > textLength) {
            throw new WorkbookException("Text must have at most " + textLength
                    + " characters, but one has more; raise the limit with ReadLimits.withTextLength");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }
}
