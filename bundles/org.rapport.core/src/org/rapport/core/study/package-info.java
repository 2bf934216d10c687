// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Making, opening and leaving a study, with its index beside it. */
package org.rapport.core.study;
