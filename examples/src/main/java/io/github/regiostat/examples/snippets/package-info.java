// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Programs whose regions the documentation shows.
 *
 * <p>The comment behind a line that prints, or the comment lines right below it, are what it prints; a test holds that.
 */
@NullMarked
package io.github.regiostat.examples.snippets;

import org.jspecify.annotations.NullMarked;
