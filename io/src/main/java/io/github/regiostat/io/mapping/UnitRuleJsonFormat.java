// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON of unit rules, and the canonical texts of its members. */
final class UnitRuleJsonFormat implements MemberFormat<UnitRule> {
    static final UnitRuleJsonFormat FORMAT = new UnitRuleJsonFormat();

    private static final List<String> NAMES = List.of(
            "kind",
            "currency",
            "of",
            "unit",
            "per",
            "perCount",
            "base",
            "over",
            "annual",
            "growthBasis",
            "scale",
            "decimals",
            "resolution",
            "exact",
            "prices");
    private static final List<String> FLAGS = List.of("annual", "exact");
    private static final int MAX_DECIMALS = 1000;

    private UnitRuleJsonFormat() {}

    /**
     * Returns the canonical text of a member, and rejects an invalid one. Only what a count counts has a canonical
     * noun: the whole of a percentage keeps its name.
     */
    static String canonical(String member, String text, boolean isOfCount) {
        return switch (member) {
            case "kind" -> QuantityKind.ofCode(text).code();
            case "currency" -> currency(text);
            case "of" -> isOfCount ? Count.of(0, text).counted() : Text.requireName(text, "Counted noun");
            case "unit" -> Amount.of(0, text).measure();
            case "per" -> AmountPer.of(0, "unit", text).per();
            case "perCount" ->
                AmountPer.of(0, "unit", "one")
                        .withPerCount(number(text))
                        .perCount()
                        .toPlainString();
            case "base" -> IndexNumber.of(0, IndexBases.read(text)).base();
            case "over" -> over(text);
            case "growthBasis" -> GrowthBasis.ofCode(text).code();
            case "scale" -> scale(text).toString();
            case "resolution" -> resolution(text);
            case "prices" -> PriceBasis.parse(text).toString();
            case "annual", "exact" -> "true";
            default -> throw new IllegalArgumentException("Unit rule has no member " + Text.quote(member));
        };
    }

    private static String currency(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Currency must be a code such as 'EUR', but was " + Text.quote(text));
        }
        // A currency that the JVM does not have is the unit of an amount.
        return Amount.of(0, text).measure();
    }

    private static BigDecimal number(String text) {
        return Multiple.of(text).number();
    }

    private static String over(String text) {
        if (text.equals(UnitRuleKind.OWN_PERIOD)) {
            return text;
        }
        try {
            return GrowthRate.of(0).withOver(Period.parse(text)).over().toString();
        } catch (DateTimeParseException invalid) {
            throw new IllegalArgumentException(
                    "Length of a growth rate must be an ISO 8601 period such as 'P1Y', or 'period' for the period of"
                            + " the figure,"
                            + " but was " + Text.quote(text),
                    invalid);
        }
    }

    /** Returns the scale of a word or an exponent. */
    private static Scale scale(String text) {
        return text.matches("-?[0-9]{1,2}") ? Scale.ofExponent(Integer.parseInt(text)) : Scale.parse(text);
    }

    private static String resolution(String text) {
        BigDecimal step = number(text);
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("Resolution must be above zero, but was " + step.toPlainString());
        }
        return step.toPlainString();
    }

    /** Returns the resolution of a number of decimals. */
    static String ofDecimals(int decimals) {
        if (Math.abs((long) decimals) > MAX_DECIMALS) {
            throw new IllegalArgumentException("Decimals must be -1000 to 1000, but were " + decimals);
        }
        return resolution(BigDecimal.ONE.scaleByPowerOfTen(-decimals).toString());
    }

    @Override
    public <E extends Exception> UnitRule read(JsonReader<E> in) throws E {
        if (in.isAt(Token.TEXT)) {
            throw in.failure("Unit rule must be an object such as {\"kind\": \"money\", \"currency\": \"EUR\"}, but"
                    + " was " + Text.quote(in.scalar("Unit rule")));
        }
        MemberReader<E> members = in.members("Unit rule", NAMES);
        Map<String, String> parts = new HashMap<>();
        for (String name = members.next(); name != null; name = members.next()) {
            if (FLAGS.contains(name)) {
                if (in.flag("Unit rule's \"" + name + "\"")) {
                    parts.put(name, "true");
                }
            } else if (name.equals("decimals")) {
                if (parts.containsKey("resolution")) {
                    throw in.failure("Unit rule must have decimals or a resolution, but has both");
                }
                parts.put("resolution", decimals(in));
            } else {
                String member = name;
                String text = in.scalar("Unit rule's \"" + name + "\"");
                if (name.equals("resolution") && parts.containsKey(name)) {
                    throw in.failure("Unit rule must have decimals or a resolution, but has both");
                }
                parts.put(name, in.checked(() -> canonical(member, text, false)));
            }
        }
        return in.checked(() -> UnitRule.of(parts));
    }

    private static <E extends Exception> String decimals(JsonReader<E> in) throws E {
        String text = in.scalar("Decimals");
        if (!text.matches("-?[0-9]{1,4}")) {
            throw in.unexpected("Decimals", "a whole number");
        }
        return in.checked(() -> ofDecimals(Integer.parseInt(text)));
    }

    @Override
    public <E extends Exception> void write(UnitRule rule, JsonWriter<E> out) throws E {
        out.startObject();
        for (String name : NAMES) {
            String text = rule.parts().get(name);
            if (text != null && FLAGS.contains(name)) {
                out.flag(name, true);
            } else {
                out.text(name, Optional.ofNullable(text));
            }
        }
        out.endObject();
    }
}
