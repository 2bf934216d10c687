// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Everything a person does to a study, as values: one sealed family of edits, each of which is one step to undo. */
package org.rapport.core.edit;
