// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** A bare application of Equinox, with which the start of Rapport is compared. It becomes a bundle of its own. */
package org.rapport.benchmarks.hello;
