// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The contract of the place where a study lives: its state, and the journal of edits that made it. */
package org.rapport.api.store;
