// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What the modules for object mappers share, whichever version of Jackson they serve: the format of a declared type,
 * keys of maps and messages.
 */
@NullMarked
package io.github.regiostat.json.binding;

import org.jspecify.annotations.NullMarked;
