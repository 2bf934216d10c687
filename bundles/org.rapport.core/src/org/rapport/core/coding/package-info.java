// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Finding the passages that people point to. */
package org.rapport.core.coding;
