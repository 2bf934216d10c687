// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/**
 * Transcripts as values: the text of an interview, its turns, and positions in it.
 *
 * <p>Every position is a half-open range of UTF-16 offsets into the text of one transcript and never splits a
 * surrogate pair; {@link org.rapport.model.text.CodePoints} converts at the borders that count code points.
 */
package org.rapport.model.text;
