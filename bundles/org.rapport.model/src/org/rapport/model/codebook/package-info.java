// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Codebooks as values: one tree of codes, what each code means, and the facets that a coding may carry. */
package org.rapport.model.codebook;
