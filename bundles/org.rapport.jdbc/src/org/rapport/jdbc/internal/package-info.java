// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The study in a database, with the journal of its edits. */
package org.rapport.jdbc.internal;
