// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the service, such as {@code measurements.max-body=10MB}.
 *
 * @param maxBody the greatest size of the body of a request
 * @param maxAnswer the greatest number of measurements in a response
 * @param rates a document of Regiostat JSON with the exchange rates for conversions
 */
@ConfigurationProperties("measurements")
public record MeasurementsProperties(DataSize maxBody, int maxAnswer, Resource rates) {}
