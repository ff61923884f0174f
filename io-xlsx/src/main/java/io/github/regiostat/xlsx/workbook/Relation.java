// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

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
    /** Reads the relations of a part in a folder. Relations to what is outside the workbook are left out. */
    static List<Relation> read(XmlPart xml, String folder) throws IOException {
        List<Relation> relations = new ArrayList<>();
        while (xml.nextStart()) {
            boolean isInside = xml.attribute("TargetMode").filter("External"::equals).isEmpty();
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
        for (String name : WorkbookArchive.canonical(path).split("/")) {
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
