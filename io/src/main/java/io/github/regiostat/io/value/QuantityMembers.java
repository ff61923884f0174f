// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.internal.QuantityKindMembers;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The members of a quantity as they are read, before its kind is known. */
final class QuantityMembers {
    private static final List<String> NUMBERS = QuantityKindMembers.numberMembers();
    private static final List<String> NAMES =
            MemberNames.of(NUMBERS, List.of("currency", "per", "of", "unit", "perCount", "over", "annual", "base"));
    private static final String A_LENGTH = "an ISO 8601 period such as \"P1Y\"";
    private static final Pattern LENGTH = Pattern.compile("P[0-9YMWD]+");

    private @Nullable String numberMember;
    private @Nullable BigDecimal number;
    private final Map<String, String> unit = new HashMap<>();
    private @Nullable QuantityKindMembers<?> kind;

    private QuantityMembers() {}

    /** Reads the members; the number may be null if a unit is allowed. */
    public static <E extends Exception> QuantityMembers read(RegiostatReader<E> in, boolean isNullAllowed) throws E {
        if (in.isAt(Token.TEXT) || in.isAt(Token.NUMBER)) {
            throw in.unexpected("Quantity", "an object " + example(in.kind()));
        }
        QuantityMembers parts = new QuantityMembers();
        MemberReader<E> members = in.members("Quantity", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (NUMBERS.contains(name)) {
                parts.readNumber(name, in, isNullAllowed);
            } else {
                parts.readUnit(name, in);
            }
        }
        parts.kind = parts.requireKind(in, members);
        return parts;
    }

    private static String example(Class<?> kind) {
        return kind.isAssignableFrom(Money.class)
                ? "such as {\"amount\": \"1\", \"currency\": \"CNY\"}"
                : "with the members of " + QuantityKindMembers.described(kind);
    }

    private <E extends Exception> void readNumber(String name, RegiostatReader<E> in, boolean isNullAllowed) throws E {
        if (numberMember != null) {
            throw in.failure("Quantity must have one number, but has \"" + numberMember + "\" and \"" + name + "\"");
        }
        numberMember = name;
        number = isNullAllowed && in.isAt(Token.NULL) ? null : in.writtenDecimal("Number");
        if (!QuantityKindMembers.isNumberOf(name, in.kind())) {
            throw in.failure(
                    "Quantity must be " + QuantityKindMembers.described(in.kind()) + ", but has \"" + name + "\"");
        }
    }

    private <E extends Exception> void readUnit(String name, RegiostatReader<E> in) throws E {
        String text = switch (name) {
            case "currency" -> RateJsonFormat.currency(in);
            case "per" -> in.text("Per", per -> AmountPer.of(0, "unit", per).per());
            case "of" -> in.text("Of", QuantityMembers::requireNoun);
            case "unit" -> in.text("Unit", measure -> Amount.of(0, measure).measure());
            case "perCount" -> in.decimal("Per count").toPlainString();
            case "over" -> length(in).toString();
            case "annual" -> Boolean.toString(in.flag("Annual"));
            case "base" ->
                in.text("Base", base -> IndexNumber.of(0, IndexBases.read(base)).base());
            default -> throw new IllegalStateException(name);
        };
        unit.put(name, text);
    }

    /** The whole of a percentage keeps its text, which is not that of a counted noun. */
    private static String requireNoun(String text) {
        Objects.requireNonNull(Count.of(0, text), "count");
        return text;
    }

    private static <E extends Exception> Period length(RegiostatReader<E> in) throws E {
        String text = in.text("Length of time");
        try {
            if (LENGTH.matcher(text).matches()) {
                return Period.parse(text);
            }
        } catch (DateTimeParseException | ArithmeticException rejected) {
            throw in.unexpected("Length of time", A_LENGTH);
        }
        throw in.unexpected("Length of time", A_LENGTH);
    }

    private <E extends Exception> QuantityKindMembers<?> requireKind(RegiostatReader<E> in, MemberReader<E> members)
            throws E {
        if (numberMember == null) {
            throw in.failure(
                    "Quantity must have its number, one of " + Text.listed(NUMBERS) + ", but has none of them");
        }
        QuantityKindMembers<?> found = QuantityKindMembers.ofMembers(numberMember, unit.containsKey("per"));
        if (!found.fits(in.kind())) {
            throw in.failure(
                    "Quantity must be " + QuantityKindMembers.described(in.kind()) + ", but was " + found.described());
        }
        for (String name : found.required()) {
            members.require(name);
        }
        for (String name : NAMES) {
            if (members.has(name) && !name.equals(numberMember) && !found.hasUnitMember(name)) {
                members.reject("in " + found.described(), name);
            }
        }
        return found;
    }

    /** Returns the kind of the quantity. */
    public QuantityKindMembers<?> kind() {
        return Objects.requireNonNull(kind, "kind");
    }

    /** Returns the number with its digits as written, or null for a unit. */
    @Nullable
    public BigDecimal number() {
        return number;
    }

    /** Returns the members of the unit. */
    public Map<String, String> unit() {
        return unit;
    }
}
