// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Readers of transcript files: text, captions and Word documents, with speaker turns. */
package org.rapport.importers.internal;
