// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/**
 * Joining copies of a study that were worked on apart: three-way, per record and field.
 *
 * <p>What one copy says is news to the other if the edit that said it is unknown there. Where only one side has
 * news, it is right; where both have, the value that is no longer as it was last known to both is right; where
 * both differ from that, a person must say. So neither the order of merges nor merging to and fro makes conflicts
 * that are none.
 */
package org.rapport.core.merge;
