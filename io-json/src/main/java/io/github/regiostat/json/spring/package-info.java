// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Values in requests of Spring, such as {@code @PathVariable Region}, and constraints of Jakarta Validation, such as
 * {@code @Positive Percentage}. Only Spring Boot and Hibernate Validator load these classes, on the class path.
 */
@NullMarked
package io.github.regiostat.json.spring;

import org.jspecify.annotations.NullMarked;
