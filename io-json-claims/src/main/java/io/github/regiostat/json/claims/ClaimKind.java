// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ObservationKey;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A kind of claim, such as {@code growth}, with its members.
 *
 * @param code the code, such as {@code growth}
 * @param type the class of the claims
 * @param keys the members with a key, in the order of the parameters of the builder; the first one is the claim itself,
 *     or {@code parts} for a list
 * @param required the other members without which there is no claim
 * @param optional the other members, which have a default
 * @param builder creates a claim from its keys and its other members
 * @param keysOf returns the keys of a claim
 * @param membersOf returns the other members of a claim
 */
record ClaimKind<C extends Claim>(
        String code,
        Class<C> type,
        List<String> keys,
        List<String> required,
        List<String> optional,
        BiFunction<List<ObservationKey>, ClaimMembers, C> builder,
        Function<C, List<ObservationKey>> keysOf,
        Function<C, ClaimMembers> membersOf) {}
