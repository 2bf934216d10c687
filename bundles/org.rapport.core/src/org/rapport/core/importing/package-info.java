// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Bringing transcripts into a study: files found, read side by side, speakers given their roles, one edit. */
package org.rapport.core.importing;
