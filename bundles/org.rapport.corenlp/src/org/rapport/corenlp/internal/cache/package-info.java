// SPDX-License-Identifier: GPL-3.0-or-later
/** Annotations kept in the user's cache folder, so that a text is analysed once. */
package org.rapport.corenlp.internal.cache;
