// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Codings as values: passages that carry a code, the suggestions they may come from, and what people decided. */
package org.rapport.model.coding;
