// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.csv.zip.ZipDirectory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A relation of a part of a workbook to another part, such as that of the workbook to a sheet.
 *
 * @param id the id
 * @param type the type, which ends with a word such as {@code worksheet}
 * @param target the name of the other part
 */
record Relation(String id, String type, String target) {
    /** Returns the relations of a part, or of the workbook for an empty name. */
    static List<Relation> of(String part, WorkbookArchive archive) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relation> relations =
                archive.read(folder + "_rels/" + part.substring(slash) + ".rels", xml -> read(xml, folder));
        return relations == null ? List.of() : relations;
    }

    /** Reads the relations of a part in a folder. Relations to what is outside the workbook are left out. */
    private static List<Relation> read(XmlPart xml, String folder) throws IOException {
        List<Relation> relations = new ArrayList<>();
        while (xml.nextStart()) {
            boolean isInside =
                    xml.attribute("TargetMode").filter("External"::equals).isEmpty();
            if (xml.is("Relationship") && isInside) {
                String target = xml.attribute("Target").orElse("");
                relations.add(new Relation(
                        xml.attribute("Id").orElse(""), xml.attribute("Type").orElse(""), resolved(folder, target)));
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> names = new ArrayDeque<>();
        for (String name : ZipDirectory.canonical(path).split("/", -1)) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.equals(".") && !name.isEmpty()) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }

    /** Returns whether the type ends with a word. */
    boolean isOf(String word) {
        return type.endsWith("/" + word);
    }
}
