// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The contract of a transcript importer: implement {@link TranscriptImporter} to add a file format. */
package org.rapport.api.importing;
