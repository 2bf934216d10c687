// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** A study as values: its name, its speakers, its edits, and the rows that lists and exports show. */
package org.rapport.model.study;
