// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.importers.internal.pdf.font;

/**
 * One code of a shown string.
 *
 * @param text its characters; empty if the font does not say which
 * @param width how far it advances, in parts of the font size
 * @param isSpace whether it is the single byte 32, which word spacing widens
 */
public record Letter(String text, double width, boolean isSpace) {}
