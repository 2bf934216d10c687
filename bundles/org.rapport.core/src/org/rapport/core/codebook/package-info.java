// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Reading codebooks, checking their rules, and giving them to studies. */
package org.rapport.core.codebook;
