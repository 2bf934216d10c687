// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * What a comparison gave.
 *
 * @param ours the name of our side
 * @param plain the name of the side that ours is compared with
 * @param oursSeconds seconds of processor time of our rounds, in their order
 * @param plainSeconds the same of the other side
 * @param before the machine before the first round
 * @param after the machine after the last
 */
record Measured(
        String ours, String plain, List<Double> oursSeconds, List<Double> plainSeconds, Machine before, Machine after) {

    Measured {
        oursSeconds = List.copyOf(oursSeconds);
        plainSeconds = List.copyOf(plainSeconds);
    }

    /** How busy the machine is: how many threads want to run, on average over the last minute. */
    record Machine(double load) {
        static Machine now() {
            return new Machine(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    double oursMedian() {
        return median(oursSeconds);
    }

    double plainMedian() {
        return median(plainSeconds);
    }

    /** The median of ours by the median of the other. */
    double ratio() {
        return oursMedian() / plainMedian();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
