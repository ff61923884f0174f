// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** What the names and codes of the World Bank mean, in each format: units of indicators, and aggregates. Internal. */
@NullMarked
package io.github.regiostat.io.naming;

import org.jspecify.annotations.NullMarked;
