// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.layout;

/**
 * What of the pages is not in the text, or is changed there.
 *
 * @param furniture lines that are page headers or footers
 * @param pageNumbers lines that are page numbers
 * @param lineNumbers numbers in the margin
 * @param footnotes footnotes
 * @param joined words that were hyphenated at the end of a line, and are whole again
 * @param ligatures letters that were drawn as one shape, and are spelled out
 */
public record LeftOut(int furniture, int pageNumbers, int lineNumbers, int footnotes, int joined, int ligatures) {}
