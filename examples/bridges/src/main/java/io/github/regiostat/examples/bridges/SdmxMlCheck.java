// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Rejects files whose parts the parser of sdmx-dl would omit, such as attributes of groups, and files with a document
 * type, which could name other files.
 */
final class SdmxMlCheck {
    private static final String MESSAGE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
    private static final Set<String> STRUCTURE = Set.of("Structure");
    private static final Set<String> DATA =
            Set.of("GenericData", "GenericTimeSeriesData", "StructureSpecificData", "StructureSpecificTimeSeriesData");

    /** Attributes of the element that are not attributes of the data. */
    private static final Set<String> OF_MESSAGE = Set.of(
            "action",
            "dataScope",
            "publicationPeriod",
            "publicationYear",
            "reportingBeginDate",
            "reportingEndDate",
            "setID",
            "structureRef",
            "validFromDate",
            "validToDate");

    private final boolean isGeneric;
    private final Deque<String> path = new ArrayDeque<>();
    private int dataSets;

    private SdmxMlCheck(boolean isGeneric) {
        this.isGeneric = isGeneric;
    }

    /** Rejects a file that is not a structure message of SDMX-ML 2.1. */
    static void requireStructure(Path file) throws IOException {
        scan(file, STRUCTURE);
    }

    /** Returns whether the data are generic, and rejects what the parser would omit. */
    static boolean requireData(Path file) throws IOException {
        SdmxMlCheck check = scan(file, DATA);
        if (check.dataSets == 0) {
            throw new IOException(file.getFileName() + " must have a data set; its footer may state why it has none");
        }
        return check.isGeneric;
    }

    private static SdmxMlCheck scan(Path file, Set<String> roots) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            SdmxMlCheck check = start(reader, roots);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    check.requireRead(reader);
                    check.path.push(reader.getLocalName());
                } else if (reader.isEndElement()) {
                    check.path.poll();
                }
            }
            return check;
        } catch (XMLStreamException e) {
            throw new IOException(file.getFileName() + " must be XML: " + e.getMessage(), e);
        }
    }

    private static SdmxMlCheck start(XMLStreamReader reader, Set<String> roots) throws XMLStreamException, IOException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw rejected(reader, "Message must have no document type");
            }
        }
        String root = reader.getLocalName();
        if (!roots.contains(root) || !MESSAGE.equals(reader.getNamespaceURI())) {
            throw rejected(
                    reader,
                    "Message must be one of " + new TreeSet<>(roots) + " of SDMX-ML 2.1, but was " + reader.getName());
        }
        return new SdmxMlCheck(root.startsWith("Generic"));
    }

    private void requireRead(XMLStreamReader reader) throws IOException {
        boolean isInDataSet = "DataSet".equals(path.peek());
        switch (reader.getLocalName()) {
            case "Structure" -> requireTimeSeries(reader);
            case "DataSet" -> requireSingle(reader);
            case "Group" -> requireRead(!isInDataSet, "Attributes of groups are not read", reader);
            case "Attributes" -> requireRead(!isInDataSet, "Attributes of data sets are not read", reader);
            case "Obs" -> requireRead(!isInDataSet, "Observations outside of series are not read", reader);
            default -> {}
        }
    }

    private static void requireTimeSeries(XMLStreamReader reader) throws IOException {
        String dimension = reader.getAttributeValue(null, "dimensionAtObservation");
        requireRead(
                dimension == null || dimension.equals("TIME_PERIOD"),
                "Observations must be time series, but are by " + dimension,
                reader);
    }

    private void requireSingle(XMLStreamReader reader) throws IOException {
        dataSets++;
        requireRead(dataSets == 1, "Data sets after the first are not read", reader);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            boolean isOfMessage = !reader.getAttributeName(i).getPrefix().isEmpty() || OF_MESSAGE.contains(name);
            requireRead(isOfMessage, "Attributes of data sets are not read, such as " + name, reader);
            boolean isDeletion =
                    name.equals("action") && reader.getAttributeValue(i).equals("Delete");
            requireRead(!isDeletion, "Deletions are not read", reader);
        }
    }

    private static void requireRead(boolean isRead, String problem, XMLStreamReader reader) throws IOException {
        if (!isRead) {
            throw rejected(reader, problem);
        }
    }

    private static IOException rejected(XMLStreamReader reader, String problem) {
        return new IOException("Line " + reader.getLocation().getLineNumber() + ": " + problem);
    }
}
