// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Changing the tree of codes: as pure functions of codebooks. */
package org.rapport.core.codetree;
