// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.AverageMethod;
import io.github.regiostat.claims.ComparisonOperator;
import io.github.regiostat.claims.RankOrder;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.TextJsonFormat;
import io.github.regiostat.io.value.ValueFormats;
import java.util.List;

/** The formats of claims, which object mappers look up as a service. */
public final class ClaimFormats implements ValueFormats {
    /** Creates the service. */
    public ClaimFormats() {}

    @Override
    public List<AbstractJsonFormat<?>> all() {
        return List.of(
                KeyJsonFormat.INSTANCE,
                ClaimJsonFormat.INSTANCE,
                IdentifiedClaimJsonFormat.INSTANCE,
                ClaimDocumentJsonFormat.INSTANCE,
                new TextJsonFormat<>(AverageMethod.class, "Method", AverageMethod::code, AverageMethod::ofCode),
                new TextJsonFormat<>(
                        ComparisonOperator.class, "Operator", ComparisonOperator::code, ComparisonOperator::ofCode),
                new TextJsonFormat<>(RankOrder.class, "Order", RankOrder::code, RankOrder::ofCode),
                new TextJsonFormat<>(Verdict.class, "Verdict", Verdict::code, Verdict::ofCode));
    }
}
