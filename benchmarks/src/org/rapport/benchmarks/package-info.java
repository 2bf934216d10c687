// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/**
 * What the work of Rapport costs, each time beside the bare library that does the heart of it.
 *
 * <p>Measured is processor time, user and system, not the time on the wall: it is the same on a busy machine, nearly.
 */
package org.rapport.benchmarks;
