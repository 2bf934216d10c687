// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
/** Handing a study's coded data on to files of other programs. */
package org.rapport.core.export;
