// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Memos as lists and exports show them. */
package org.rapport.core.memos;
