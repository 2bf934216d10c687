// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Files handed in by people, and what reading them gives. */
package org.rapport.api.source;
