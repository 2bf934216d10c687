// SPDX-License-Identifier: GPL-3.0-or-later
/** The language models: which ones, where they lie, how they are checked and cut from their archive. */
package org.rapport.corenlp.internal.models;
