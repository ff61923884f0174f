// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Adds the module to the mapper of Spring Boot, which installs beans and does not look up services. Only Spring loads
 * this class.
 */
@AutoConfiguration
class RegiostatAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    RegiostatJackson2Module regiostatJackson2Module() {
        return new RegiostatJackson2Module();
    }
}
