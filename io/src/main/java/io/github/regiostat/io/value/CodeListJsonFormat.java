// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.category.StandardCodeLists;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.MemberReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code list of a dimension: {@code {"name": "products", "codes": [{"code": "10", "label": "vehicles"}, {"code":
 * "11", "parents": ["10"]}]}}, or the name of a standard list alone.
 */
public final class CodeListJsonFormat extends AbstractJsonFormat<CodeList> {
    /** The format. */
    public static final CodeListJsonFormat INSTANCE = new CodeListJsonFormat();

    private static final List<String> NAMES = List.of("name", "disjoint", "codes");
    private static final List<String> NAMES_OF_CODE = List.of("code", "label", "parents", "total");

    private CodeListJsonFormat() {
        super(CodeList.class);
    }

    /** A code as it is read. */
    private static final class ReadCode {
        private @Nullable String code;
        private @Nullable String label;
        private List<String> parents = List.of();
        private boolean isTotal;
    }

    @Override
    public <E extends Exception> void write(CodeList value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.text("name", value.name());
        if (!StandardCodeLists.all().contains(value)) {
            if (value.isDeclaredDisjoint()) {
                out.flag("disjoint", true);
            }
            out.name("codes");
            out.list(value, code -> writeCode(code, value, out));
        }
        out.endObject();
    }

    private static <E extends Exception> void writeCode(String code, CodeList of, JsonWriter<E> out) throws E {
        out.startObject();
        out.text("code", code);
        out.text("label", of.label(code));
        out.texts("parents", of.parents(code));
        if (of.isTotal(code)) {
            out.flag("total", true);
        }
        out.endObject();
    }

    @Override
    public <E extends Exception> CodeList read(RegiostatReader<E> in) throws E {
        String name = null;
        boolean isDisjoint = false;
        List<ReadCode> codes = null;
        MemberReader<E> members = in.members("Code list", NAMES);
        for (String member = members.next(); member != null; member = members.next()) {
            switch (member) {
                case "name" -> name = in.text("Name of a code list");
                case "disjoint" -> isDisjoint = in.flag("Disjoint");
                case "codes" -> codes = readCodes(in);
                default -> throw new IllegalStateException(member);
            }
        }
        members.require("name");
        String of = name == null ? "" : name;
        List<ReadCode> read = codes == null ? List.of() : codes;
        boolean isNameAlone = codes == null && !isDisjoint;
        boolean declaresDisjoint = isDisjoint;
        return in.checked(() -> isNameAlone ? standard(of) : declared(of, declaresDisjoint, read));
    }

    private static CodeList standard(String name) {
        return StandardCodeLists.all().stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseGet(() -> StandardCodeLists.of(name));
    }

    private static CodeList declared(String name, boolean isDisjoint, List<ReadCode> codes) {
        CodeList.Builder list = CodeList.builder(name);
        for (ReadCode each : codes) {
            String code = each.code == null ? "" : each.code;
            list.code(code, each.parents.toArray(String[]::new));
            if (each.label != null) {
                list.label(code, each.label);
            }
            if (each.isTotal) {
                list.total(code);
            }
        }
        return (isDisjoint ? list.disjoint() : list).build();
    }

    private static <E extends Exception> List<ReadCode> readCodes(JsonReader<E> in) throws E {
        List<ReadCode> codes = new ArrayList<>();
        in.forEach("Codes", () -> {
            in.requireCodes(codes.size() + 1);
            return codes.add(readCode(in));
        });
        return codes;
    }

    private static <E extends Exception> ReadCode readCode(JsonReader<E> in) throws E {
        ReadCode code = new ReadCode();
        MemberReader<E> members = in.members("Code", NAMES_OF_CODE);
        for (String member = members.next(); member != null; member = members.next()) {
            switch (member) {
                case "code" -> code.code = in.text("Code");
                case "label" -> code.label = in.text("Label");
                case "parents" -> code.parents = in.list("Parents", () -> in.text("Parent"));
                case "total" -> code.isTotal = in.flag("Total");
                default -> throw new IllegalStateException(member);
            }
        }
        members.require("code");
        return code;
    }
}
