// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/**
 * Correcting a transcript: a new text takes the place of the old one, and what stands on its passages goes along.
 *
 * <p>{@link org.rapport.core.correct.Reanchoring} knows two texts and nothing of studies;
 * {@link org.rapport.core.correct.TranscriptCorrection} reads the corrected file and writes the edit.
 */
package org.rapport.core.correct;
