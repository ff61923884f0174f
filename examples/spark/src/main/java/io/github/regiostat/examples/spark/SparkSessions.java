// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Creates sessions whose driver accepts connections from this machine only. */
final class SparkSessions {
    private static final String LOOPBACK = "127.0.0.1";

    private SparkSessions() {}

    /** Returns a session on a cluster, such as {@code local[2]} for two threads of this process. */
    static SparkSession on(String master) {
        SparkConf configuration = new SparkConf()
                .setMaster(master)
                .setAppName("regional-totals")
                .set("spark.driver.bindAddress", LOOPBACK)
                .set("spark.driver.host", LOOPBACK)
                .set("spark.log.level", "WARN")
                // Sums in one stream share their group, which is written again after each reset.
                .set("spark.serializer.objectStreamReset", "1000")
                .set("spark.ui.enabled", "false");
        return SparkSession.builder().config(configuration).getOrCreate();
    }
}
