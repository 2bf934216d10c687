// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** What is plugged in right now: importers, exporters, suggesters, codebook formats, table formats, annotators. */
package org.rapport.core.registry;
