// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** What a mapping sees of a document, whatever its format, and how a dataset comes of it. No user sees it. */
@NullMarked
package io.github.regiostat.json.assembly;

import org.jspecify.annotations.NullMarked;
