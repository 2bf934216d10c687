// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** The contract of a suggester: it proposes codes for passages and says why. */
package org.rapport.api.suggesting;
