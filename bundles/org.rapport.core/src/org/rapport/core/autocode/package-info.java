// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Suggestions by the codebook's rules, and what people decide about them. */
package org.rapport.core.autocode;
