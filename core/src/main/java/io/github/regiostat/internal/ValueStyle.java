// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The Immutables style of value classes: package-private implementations that depend on the JDK only.
 *
 * <p>They carry no annotations that users would need on their class path.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        defaultAsDefault = true,
        fallbackNullableAnnotation = Nullable.class,
        builder = "new",
        allowedClasspathAnnotations = {Override.class},
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
public @interface ValueStyle {}
