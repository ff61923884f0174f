// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.formats;

import io.github.regiostat.csv.rates.RatesFormat;

/** Exchange rates of the European Central Bank in XML. */
public final class EcbXmlDataFormat extends RatesDataFormat {
    /** Creates the format, for {@link java.util.ServiceLoader}. */
    public EcbXmlDataFormat() {
        super(RatesFormat.ECB_XML, "RatesFiles.read");
    }
}
