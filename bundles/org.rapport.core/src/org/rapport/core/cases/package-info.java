// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Cases and what is known of them, from tables. */
package org.rapport.core.cases;
