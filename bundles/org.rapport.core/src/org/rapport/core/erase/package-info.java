// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Taking words out of a study for good: what goes, what cannot be reached, and doing it. */
package org.rapport.core.erase;
